"""What the windows before a bill or a voucher list is booked share: groups, rows, the chosen one, foot."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QWidget,
)

from jib_desktop.db.store import Store
from jib_desktop.settings import Settings
from jib_desktop.ui import fonts
from jib_desktop.ui.dialogs.bill_import_lines import ABOUT_ROWS, Assigned, Owner, fitting
from jib_desktop.ui.dialogs.bill_import_panel import IntakePanel
from jib_desktop.ui.dialogs.bill_import_work import Said
from jib_desktop.ui.dialogs.review_parts import stop_where_it_scrolls
from jib_desktop.ui.dialogs.side_groups import (
    SideGroup,
    choose_group,
    chosen_group,
    dress_groups,
    show_groups,
)
from jib_desktop.ui.forms import load_form
from jib_desktop.ui.jobs import Jobs
from jib_desktop.ui.table.columns import Column, default_layout
from jib_desktop.ui.table.given_rows import GivenRows
from jib_desktop.ui.table.model import TableModel
from jib_desktop.ui.table.view import TableView
from jib_desktop.ui.widgets.button import Button
from jib_desktop.ui.widgets.filter_chip import FilterChip
from jib_desktop.ui.widgets.job_item import JobItem
from jib_desktop.ui.widgets.search_field import SearchField
from jib_desktop.ui.widgets.sentence import plain
from jib_desktop.ui.widgets.splitter import Splitter
from jib_desktop.ui.widgets.status_item import StatusItem
from jib_desktop.ui.widgets.strip import Strip

_WIDE, _HIGH = 1440, 900
_PANEL_WIDE, _PANEL_LEAST = 340, 296
_ROOMY = 1280  # px from which the panel has its whole width
_PANEL = "intake.panel"
_ROWS, _PROBLEMS, _NOTHING = range(3)


class IntakeDialog(QDialog):
    """Groups at the left, rows in the middle, the chosen row at the right; nothing is written until Save.

    `save_asked` books what is shown, `reading_asked(Said)` reads anew as the file of an account or month,
    `owners_asked(Assigned)` plans anew with accounts given to startups.
    """

    preview: Any  # of a bill or of a list of vouchers

    title_label: QLabel
    source_label: QLabel
    payer_chip: FilterChip
    search_field: SearchField
    group_list: QListWidget
    notes_scroll: QScrollArea
    body_splitter: Splitter
    difference_strip: Strip
    rows_stack: QStackedWidget
    row_table: TableView
    problem_table: TableView
    nothing_label: QLabel
    panel_scroll: QScrollArea
    reason_item: StatusItem
    cancel_button: Button
    save_button: Button
    file_item: StatusItem
    note_item: StatusItem
    job_item: JobItem
    actor_item: StatusItem

    save_asked = Signal()
    reading_asked = Signal(object)
    owners_asked = Signal(object)

    def __init__(
        self, form: str, store: Store, jobs: Jobs, settings: Settings, parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        load_form(form, self)
        self._store, self._jobs, self._settings = store, jobs, settings
        self.is_busy = self._is_filling = False
        self._group = ""
        self.panel = IntakePanel(jobs)
        self.panel_scroll.setWidget(self.panel)
        dress_groups(self.group_list)
        for area in (self.notes_scroll, self.panel_scroll):
            stop_where_it_scrolls(area)
        self.file_item.set_text(store.path.name)
        self.actor_item.set_text(store.actor)
        self._connect()
        self._fit()

    def _connect(self) -> None:
        self.group_list.currentItemChanged.connect(self._group_chosen)
        self.search_field.textChanged.connect(lambda _text: self.fill_rows())
        self.search_field.left_for_results.connect(self.focus_rows)
        self.payer_chip.chosen_changed.connect(self.read_anew)
        self.panel.owner_edit.given.connect(self._give)
        self.panel.owner_edit.taken_back.connect(self._take_back)
        self.difference_strip.link_clicked.connect(lambda _target: self.payer_chip.open_choices())
        self.cancel_button.clicked.connect(self.reject)
        self.save_button.clicked.connect(self.save)
        self._jobs.started.connect(self.job_item.start)
        self._jobs.progressed.connect(self.job_item.progress)
        self._jobs.ended.connect(self.job_item.end)
        self.job_item.cancel_asked.connect(self._jobs.cancel)

    def _fit(self) -> None:
        parent = self.parentWidget()
        self.resize(parent.window().size()) if parent is not None else self.resize(_WIDE, _HIGH)
        self.body_splitter.setStretchFactor(0, 1)
        usual = _PANEL_WIDE if self.width() >= _ROOMY else _PANEL_LEAST
        self.body_splitter.setSizes([10_000, max(_PANEL_LEAST, self._settings.get(_PANEL, usual))])
        self.source_label.setMinimumWidth(0)
        self.source_label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def set_tables(self, rows: Sequence[Column], problems: Sequence[Column]) -> None:
        """Give both tables their columns."""
        for table, columns in ((self.row_table, rows), (self.problem_table, problems)):
            table.set_table(TableModel(columns, self._store, self._jobs, self))
            table.set_layout(default_layout(columns, ""))
            table.current_changed.connect(self._row_chosen)
            table.left.connect(self.reject)
            table.text_typed.connect(self._type_into_search)
            table.opened.connect(lambda _id: self.open_row())

    # --- what a window answers ---

    def show_preview(self, preview: Any) -> None:
        """Show another plan of the same file."""
        raise NotImplementedError

    def groups(self) -> list[SideGroup]:
        """Return the groups at the left, the one for all last."""
        raise NotImplementedError

    def show_row(self, row: Any) -> None:
        """Show a row in the panel."""
        raise NotImplementedError

    def account_of(self, row: Any) -> tuple[str, str]:
        """Return the account that a row is about, and its currency; empty for none."""
        raise NotImplementedError

    def reason(self) -> str:
        """Return why nothing can be saved; empty if it can."""
        raise NotImplementedError

    def remark(self) -> str:
        """Return what one should know before saving; empty for nothing."""
        raise NotImplementedError

    def save_text(self) -> str:
        """Return what the button does."""
        raise NotImplementedError

    def say_all(self) -> None:
        """Say everything that is not in the form in the language of now."""
        raise NotImplementedError

    # --- showing ---

    @property
    def assigned(self) -> Assigned:
        """The accounts that get a startup with this import."""
        found: Assigned = self.preview.assigned
        return found

    def say_source(self, text: str) -> None:
        """Say what the file is; in a narrow window it gives way."""
        self.source_label.setToolTip(text)
        self._fit_source()

    def _fit_source(self) -> None:
        text, room = self.source_label.toolTip(), self.source_label.width()
        right = Qt.TextElideMode.ElideRight
        self.source_label.setText(fonts.metrics(self.source_label.font()).elidedText(text, right, room))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say as much of the file as there is room for."""
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._fit_source)  # when the line has its new width

    def show_all(self, *, first_group: str | None = None) -> None:
        """Show what there is; `first_group` is where one begins."""
        if first_group is not None:
            self._group = first_group
        self.say_all()
        show_groups(self.group_list, self.groups(), self._group)
        self._group = chosen_group(self.group_list)
        self.fill_rows()
        self.tell_foot()

    def fill_rows(self) -> None:
        """List the rows of the chosen group that fit to the words typed."""
        is_about_rows = self._group in ABOUT_ROWS
        lines = self.preview.problems if is_about_rows else self.preview.lines
        rows = fitting(lines, self._group, self.search_field.text())
        place = _PROBLEMS if is_about_rows else _ROWS
        table = self.problem_table if place == _PROBLEMS else self.row_table
        self._is_filling = True  # the row that is chosen in the end is shown, once
        table.table.set_source(GivenRows(rows), at_once=True)
        self.rows_stack.setCurrentIndex(place if rows else _NOTHING)
        if table.current_id() is None:
            table.choose_first()
        self._is_filling = False
        self._row_chosen()

    def current_row(self) -> Any:
        """Return the row that is chosen, None if none is."""
        place = self.rows_stack.currentIndex()
        if place == _NOTHING:
            return None
        table = self.problem_table if place == _PROBLEMS else self.row_table
        number = table.currentIndex().row()
        return table.table.row_at(number) if 0 <= number < len(table.table.ids) else None

    def _row_chosen(self, _row_id: object = None) -> None:
        if self._is_filling:
            return
        row = self.current_row()
        if row is None:
            self.panel.clear()
        else:
            self.show_row(row)
            self.panel_scroll.verticalScrollBar().setValue(0)

    def _group_chosen(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self._group = chosen_group(self.group_list)
            self.fill_rows()

    def choose_group(self, key: str) -> None:
        """Show a group, if it is there."""
        choose_group(self.group_list, key)

    def tell_foot(self) -> None:
        """Let the button say what it does, or why it is off."""
        reason, remark = self.reason(), self.remark()
        if self._store.read_only:
            reason = reason or self.tr("The file is open for reading only.")
        if self.is_busy:
            reason = self.tr("Comparing …")
        waits = bool(reason) and not self.is_busy
        self.reason_item.set_glyph("ph.x-circle" if waits else "ph.info" if self.is_busy else "ph.warning")
        self.reason_item.set_tone("red" if waits else "text_2" if self.is_busy else "amber")
        self.reason_item.set_text(reason or remark)
        self.reason_item.setToolTip(reason or remark)
        self.save_button.setText(self.save_text())
        self.save_button.setEnabled(not reason)

    def set_busy(self, busy: bool) -> None:
        """Wait for the file to be compared anew, or go on."""
        self.is_busy = busy
        self.payer_chip.setEnabled(not busy)
        self.panel.setEnabled(not busy)
        self.tell_foot()

    # --- asking ---

    def offer_payers(self, accounts: Sequence[tuple[str, str]], chosen: str) -> None:
        """Offer the accounts whose file this may be; nothing is told of that."""
        self.payer_chip.blockSignals(True)
        choices = [(number, f"{number}  {name}".strip()) for number, name in accounts]
        self.payer_chip.set_choices(choices, one_only=True)
        self.payer_chip.set_chosen([chosen] if chosen else [])
        self.payer_chip.setVisible(bool(choices))
        self.payer_chip.blockSignals(False)

    def ask_payer(self, text: str) -> None:
        """Say above the rows that the file does not tell whose it is, and offer to choose."""
        links = [] if self.payer_chip.isHidden() else [("payer", self.tr("Choose …"))]
        self.difference_strip.set_message(plain(text), links)

    def read_anew(self, _chosen: object = None) -> None:
        """Ask for the file to be read as whose, and of which month, the chips say."""
        said = self.said()
        self.set_busy(True)
        self.reading_asked.emit(said)

    def said(self) -> Said:
        """Return whose file it is, as the chips say."""
        return Said(next(iter(self.payer_chip.chosen()), ""))

    def _give(self, startup_id: Any, name: str) -> None:
        row = self.current_row()
        account, currency = self.account_of(row) if row is not None else ("", "")
        if account and not self.is_busy:
            self.set_busy(True)
            owner = Owner(startup_id, name, currency or "CNY")
            self.owners_asked.emit({**self.assigned, account: owner})

    def _take_back(self) -> None:
        row = self.current_row()
        account = self.account_of(row)[0] if row is not None else ""
        if account in self.assigned and not self.is_busy:
            self.set_busy(True)
            self.owners_asked.emit({key: one for key, one in self.assigned.items() if key != account})

    # --- keys ---

    def focus_rows(self) -> None:
        """Begin in the rows, or in the search where there are none."""
        tables = {_ROWS: self.row_table, _PROBLEMS: self.problem_table}
        tables.get(self.rows_stack.currentIndex(), self.search_field).setFocus()

    def open_row(self) -> None:
        """Lead to what is to be done about the chosen row."""
        if not self.panel.owner_edit.isHidden():
            self.panel.owner_edit.focus_choice()

    def _type_into_search(self, text: str) -> None:
        self.search_field.setFocus()
        self.search_field.insert(text)

    def save(self) -> None:
        """Hand over what is shown and close."""
        if self.save_button.isEnabled():
            self.accept()
            self.save_asked.emit()

    def done(self, result: int) -> None:
        """Remember the width of the panel."""
        self._settings.set(_PANEL, self.panel_scroll.width())
        super().done(result)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Save by Ctrl+Enter only: a stray Enter must not book."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if enter and control:
            self.save()
        elif control and event.key() == Qt.Key.Key_F:
            self.search_field.setFocus()
        elif not enter:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "panel"):
            for table in (self.row_table, self.problem_table):
                table.table.retitle()
            self.panel.retranslate()
            self.show_all()
