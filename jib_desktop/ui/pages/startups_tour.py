"""The tour through the startups: honest work by keyboard, then a picture of every dialog."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from jib_desktop.services import history, startups
from jib_desktop.services.startups import Filter, Sort, StartupRecord
from jib_desktop.ui.dialogs.columns import ColumnsDialog
from jib_desktop.ui.dialogs.contact import ContactDialog
from jib_desktop.ui.dialogs.duplicates import DuplicatesDialog
from jib_desktop.ui.dialogs.export import ExportDialog
from jib_desktop.ui.dialogs.import_columns import ImportColumnsDialog
from jib_desktop.ui.dialogs.innovation_fields import InnovationFieldsDialog
from jib_desktop.ui.dialogs.merge import MergeDialog
from jib_desktop.ui.dialogs.note import NoteDialog
from jib_desktop.ui.dialogs.reason import ReasonDialog
from jib_desktop.ui.dialogs.review import ReviewDialog
from jib_desktop.ui.dialogs.startup import StartupDialog
from jib_desktop.ui.dialogs.templates import TemplatesDialog
from jib_desktop.ui.pages import review_tour
from jib_desktop.ui.pages.startups import StartupsPage

if TYPE_CHECKING:
    from jib_desktop.ui.tour import Guide

_NEW = "Tour Heron Optics"
_CONTROL = Qt.KeyboardModifier.ControlModifier


def work(guide: Guide) -> None:
    """Add a startup by keyboard, find it, change it, take that back and do it again."""
    page = _page(guide)
    before = _count(guide)
    page.new_button.click()
    dialog = guide.opened(StartupDialog)
    guide.type(dialog.name_en_edit, _NEW)
    guide.type(dialog.name_zh_edit, "巡鹭光学")
    guide.type(dialog.founded_edit, "2021")
    guide.press(dialog, Qt.Key.Key_Return, _CONTROL)
    guide.until(lambda: _count(guide) == before + 1, "a new startup is saved")
    guide.settle()
    _find(guide, page, "xunlu")
    _undo_and_redo(guide, before)
    _import(guide, before + 1)
    _export(guide)


def _find(guide: Guide, page: StartupsPage, query: str) -> None:
    """Type pinyin into the search and see the one startup."""
    page.search_field.setFocus()
    guide.type(page.search_field, query)
    guide.until(lambda: len(page.model.ids) == 1, "typing pinyin finds the new startup")
    guide.settle()
    row = page.model.row_at(0)
    guide.expect(row is not None and row.name_en == _NEW, "the search shows another startup")
    page.search_field.clear()
    guide.settle()


def _undo_and_redo(guide: Guide, before: int) -> None:
    guide.window.undo_action.trigger()
    guide.until(lambda: _count(guide) == before, "undo takes the new startup away")
    guide.settle()
    guide.window.redo_action.trigger()
    guide.until(lambda: _count(guide) == before + 1, "redo brings it back")
    guide.settle()


def _import(guide: Guide, before: int) -> None:
    """Take a list in through the import window, and take it back with one undo."""
    source = guide.scratch / "tour.csv"
    source.write_text(
        "English name,City\nTour Crane Robotics,Wuxi\nTour Pine Energy,Hefei\n", encoding="utf-8"
    )
    begun = _page(guide).acts.import_startups(source)
    guide.until(lambda: isinstance(begun.dialog, ReviewDialog), "the review opens")
    review = begun.dialog
    assert isinstance(review, ReviewDialog)
    review.save_button.click()
    guide.until(lambda: _count(guide) == before + 2, "the import is saved")
    guide.settle()
    guide.window.undo_action.trigger()
    guide.until(lambda: _count(guide) == before, "one undo takes the import back")
    guide.settle()


def _export(guide: Guide) -> None:
    # Imported here, as where the export itself begins.
    from jib_desktop.exchange import review

    target = guide.scratch / "tour.xlsx"
    store = guide.window.store
    with store.read() as session:
        review.export(session, "startups", target)
        plan = review.prepare(session, "startups", target, today=store.clock().date())
    counts = plan.counts()
    guide.expect(counts["unchanged"] == len(plan.rows), "export and import change nothing")


def pictures(guide: Guide) -> None:
    """Save a picture of every dialog of the startups in the present language and look."""
    page, window = _page(guide), guide.window
    store, jobs = window.store, window.jobs
    record = _record(guide, "Starlight")
    page.show_record(record.id)
    guide.shot(window, "startups-chosen")
    guide.dialog(_faulty_entries(guide, record), "startup-dialog")
    guide.dialog(StartupDialog(store, jobs, record, window), "startup-edit-dialog")
    guide.dialog(ContactDialog(jobs, record.id, record.contacts[0], window), "contact-dialog")
    name = f"{record.values['name_en']} {record.values['name_zh']}"
    guide.dialog(NoteDialog(jobs, record.id, name, window), "note-dialog")
    guide.dialog(ReasonDialog(name, window), "reason-dialog")
    other = _record(guide, "Silk Comet")
    guide.dialog(MergeDialog(jobs, (record, other), window), "merge-dialog")
    _duplicates_picture(guide)
    guide.dialog(ColumnsDialog(page.model.columns, page.startup_table.layout_now(), window), "columns-dialog")
    guide.dialog(InnovationFieldsDialog(jobs, window), "innovation-fields-dialog")
    shown = ((page.filters.wanted, page.sort), page.shown_count)
    guide.dialog(ExportDialog(window.settings, shown, window), "export-dialog")
    _template_pictures(guide)
    _import_pictures(guide, page)
    page.search_field.setText("zzzz")
    guide.shot(window, "startups-nothing-found")
    page.search_field.clear()
    guide.settle()


def _template_pictures(guide: Guide) -> None:
    """Make a template of a workbook and show what goes where in it."""
    from jib_desktop.exchange import review
    from jib_desktop.exchange.writing import Look

    window, target = guide.window, guide.scratch / "finance.xlsx"
    with window.store.read() as session:
        few = Filter(stages=frozenset({"resident"})), Sort()
        review.export(session, "startups", target, wanted=few, look=Look(as_of=window.store.clock()))
    dialog = TemplatesDialog(window.jobs, window.settings, window)
    dialog.open()
    dialog.add(target)
    guide.until(lambda: dialog.dialog is not None, "a workbook can be mapped")
    mapping = dialog.dialog
    assert mapping is not None
    guide.shot(mapping, "template-dialog")
    mapping.save()
    guide.until(lambda: dialog.template_list.count() == 1, "the template is kept")
    guide.shot(dialog, "templates-dialog")
    dialog.remove()
    guide.until(lambda: dialog.template_list.count() == 0, "the template is removed")
    dialog.reject()
    guide.settle()


_FOREIGN = """Company,Staff,Town,USCC,Remark 2
Starlight Sensing,16,Shanghai,91310115MADEM000G7,
Moonkite Robotics,eighteen,Shanghai,,
Amber Snail Charging,9,Shenzhen,,
Cedar Moth Imaging,8,Hefei,,old customer
Starlight Sensors,14,Shanghai,,
,4,Ningbo,,
Three Gourds Power,21,Wuxi,,
Blue Persimmon Energy,15,Suzhou,,
"""


def _import_pictures(guide: Guide, page: StartupsPage) -> None:
    """Show a list of somebody else: its rows in the review, then how its columns are assigned."""
    source = guide.scratch / "finance.csv"
    source.write_text(_FOREIGN, encoding="utf-8")
    begun = page.acts.import_startups(source)
    guide.until(lambda: isinstance(begun.dialog, ReviewDialog), "the review opens")
    review = begun.dialog
    assert isinstance(review, ReviewDialog)
    guide.shot(review, "review-dialog")
    review.columns_asked.emit()
    guide.until(lambda: isinstance(begun.dialog, ImportColumnsDialog), "the columns can be assigned")
    columns = begun.dialog
    assert isinstance(columns, ImportColumnsDialog)
    guide.shot(columns, "import-columns-dialog")
    columns.reject()
    guide.settle()
    review_tour.pictures(guide)


_LOOKALIKES = (
    {"name_en": "Starlight Sensing Ltd.", "name_zh": "星光感知有限公司"},
    {"name_en": "Silk Comet Labs", "website": "www.silk-comet-vision.example"},
)


def _duplicates_picture(guide: Guide) -> None:
    """Show pairs that look like one; they are there for the picture only."""
    window = guide.window
    for values in _LOOKALIKES:
        with window.store.write("startup_created") as session:
            startups.create(session, values)
    dialog = DuplicatesDialog(window.store, window.jobs, window)
    guide.until(lambda: len(dialog.model.ids) >= len(_LOOKALIKES), "likely duplicates are found")
    guide.dialog(dialog, "duplicates-dialog")
    for _ in _LOOKALIKES:
        history.undo(window.store)


def _faulty_entries(guide: Guide, record: StartupRecord) -> StartupDialog:
    """Type what makes a form speak: a likely duplicate, a warning, two refusals, a number put in order."""
    dialog = StartupDialog(guide.window.store, guide.window.jobs, None, guide.window)
    dialog.show()
    entries: list[tuple[QWidget, str]] = [
        (dialog.name_zh_edit, "星光传感"),
        (dialog.name_en_edit, "Starlight Sensors"),
        (dialog.short_name_edit, "星传"),
        (dialog.credit_code_edit, "91310115MADEM0XG7L"),
        (dialog.website_edit, "starlight sensors"),
        (dialog.head_count_edit, "14"),
        (dialog.contact_edit, "Xu Lanting 徐兰婷"),
        (dialog.phone_edit, record.contacts[0].phone.removeprefix("+86")),
        (dialog.offer_edit, "Optical sensors that read road wetness from reflections."),
        (dialog.founded_edit, "2099"),
    ]
    for widget, text in entries:
        widget.setFocus()
        guide.type(widget, text)
    dialog.set_value("fields", ("automated_driving", "artificial_intelligence"))
    guide.until(lambda: not dialog.twin_strip.isHidden(), "the likely duplicate is pointed out")
    guide.until(lambda: not _message(dialog, "founded").isHidden(), "a year in the future is refused")
    return dialog


def _page(guide: Guide) -> StartupsPage:
    guide.window.show_page("startups")
    page = guide.window.page("startups")
    assert isinstance(page, StartupsPage)
    return page


def _count(guide: Guide) -> int:
    with guide.window.store.read() as session:
        return startups.totals(session, Filter()).shown


def _record(guide: Guide, name: str) -> StartupRecord:
    with guide.window.store.read() as session:
        found: UUID = startups.find(session, name)[0].id
        return startups.get(session, found)


def _message(dialog: StartupDialog, field: str) -> QWidget:
    """Return the message below a field."""
    found = dialog.findChild(QWidget, f"{field}_message")
    assert isinstance(found, QWidget)
    return found
