"""The dialog of a startup: messages while one types, duplicates, and somebody who was faster."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from jib_desktop.db.store import Store
from jib_desktop.services import history
from jib_desktop.ui.dialogs.startup import StartupDialog
from jib_desktop.ui.dialogs.whose_value import WhoseValue
from jib_desktop.ui.jobs import Jobs
from jib_desktop.ui.language import Language
from jib_desktop.ui.widgets.choice_card import ChoiceCard
from jib_desktop.ui.widgets.inline_message import InlineMessage
from tests.builders import CODE, add_contact, add_startup, change_startup, contacts_of, found, get_startup


def message(dialog: StartupDialog, name: str) -> InlineMessage:
    one = dialog.findChild(InlineMessage, f"{name}_message")
    assert isinstance(one, InlineMessage)
    return one


@pytest.fixture
def dialog(qtbot: QtBot, store: Store, jobs: Jobs) -> Iterator[StartupDialog]:
    with opened(StartupDialog(store, jobs, None), qtbot, jobs) as made:
        yield made


@contextmanager
def opened(made: StartupDialog, qtbot: QtBot, jobs: Jobs) -> Iterator[StartupDialog]:
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    made.open()
    qtbot.waitUntil(lambda: not jobs.busy)
    yield made
    qtbot.waitUntil(lambda: not jobs.busy)
    made.close()
    made.deleteLater()


def test_it_begins_without_reproaches_and_says_what_is_needed(dialog: StartupDialog) -> None:
    assert not dialog.save_button.isEnabled()
    assert message(dialog, "name_en").level is None
    assert "One name is needed" in dialog.problem_foot.sentence.text()


def test_one_name_is_enough(dialog: StartupDialog, qtbot: QtBot, store: Store) -> None:
    dialog.name_zh_edit.insert("星光")  # keyClicks knows Latin letters only
    assert dialog.save_button.isEnabled()
    with qtbot.waitSignal(dialog.saved):
        qtbot.keyClick(dialog.name_zh_edit, Qt.Key.Key_Return)
    assert found(store, "xingguang") == [""]


def test_what_blocks_is_linked_and_what_warns_may_be_saved(dialog: StartupDialog, qtbot: QtBot) -> None:
    dialog.put({"name_en": "A", "website": "two words", "founded": "2031", "credit_code": CODE[:-1] + "9"})
    assert dialog.problem_foot.text() == "Website, Founded"
    # Each field has a pause of its own.
    levels = {"website": "block", "founded": "block", "credit_code": "warn"}
    qtbot.waitUntil(lambda: all(message(dialog, name).level == level for name, level in levels.items()))
    assert message(dialog, "founded").text.startswith("2031 lies in the future")
    assert dialog.website_edit.property("state") == "block"
    assert dialog.website_edit.accessibleDescription() == message(dialog, "website").text
    dialog.problem_foot.sentence.linkActivated.emit("founded")
    assert dialog.focusWidget() is dialog.founded_edit
    dialog.put({"website": "a.example", "founded": "2020"})
    assert message(dialog, "website").level is None
    assert dialog.save_button.isEnabled()


def test_a_message_waits_until_one_stops_typing(dialog: StartupDialog, qtbot: QtBot) -> None:
    qtbot.keyClicks(dialog.founded_edit, "20x")
    assert message(dialog, "founded").level is None
    qtbot.waitUntil(lambda: message(dialog, "founded").level == "block")
    dialog.founded_edit.setText("2020")
    assert message(dialog, "founded").level is None


def test_the_first_contact_comes_along(dialog: StartupDialog, qtbot: QtBot, store: Store) -> None:
    dialog.put({"name_en": "A", "contact": "Xu Lanting 徐兰婷", "phone": "13800000421"})
    qtbot.waitUntil(lambda: message(dialog, "phone").text == "Kept as +86 138 0000 0421")
    with qtbot.waitSignal(dialog.saved) as saved:
        dialog.save()
    person = contacts_of(store, saved.args[0])[0]
    assert (person.name_en, person.name_zh, person.phone) == ("Xu Lanting", "徐兰婷", "+8613800000421")
    assert person.is_main


def test_a_phone_needs_a_name(dialog: StartupDialog, qtbot: QtBot) -> None:
    dialog.put({"name_en": "A", "phone": "13800000421"})
    assert dialog.problem_foot.text() == "Contact"


def test_a_rejection_needs_its_reason(dialog: StartupDialog) -> None:
    dialog.put({"name_en": "A"})
    assert not dialog.stage_reason_edit.isVisible()
    dialog.put({"stage": "rejected"})
    assert dialog.stage_reason_edit.isVisible()
    assert dialog.problem_foot.text() == "Reason"


def test_enter_in_the_fields_takes_the_chip_and_saves_nothing(dialog: StartupDialog, qtbot: QtBot) -> None:
    dialog.put({"name_en": "A"})
    line = dialog.fields_edit.line_edit
    line.setFocus()
    qtbot.keyClicks(line, "electri")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert dialog.fields_edit.values() == ["electrification"]
    assert dialog.isVisible()


def test_esc_hands_over_what_was_typed(dialog: StartupDialog, qtbot: QtBot) -> None:
    dialog.put({"name_en": "Half"})
    with qtbot.waitSignal(dialog.left) as left:
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert left.args == [{"name_en": "Half"}]


def test_esc_without_a_word_says_nothing(dialog: StartupDialog, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(dialog.left):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)


def test_a_likely_duplicate_is_said_above_the_form(dialog: StartupDialog, qtbot: QtBot, store: Store) -> None:
    twin = add_startup(store, "Starlight Sensing")
    add_contact(store, twin, "Lin", phone="13800000421")
    dialog.put({"name_en": "Another name", "phone": "138 0000 0421"})
    qtbot.waitUntil(dialog.twin_strip.isVisible)
    assert "the same phone" in dialog.twin_strip.sentence.text()
    open_it, add_to_it, apart = dialog.twin_strip.links()
    assert (open_it.text(), add_to_it.text(), apart.text()) == ("Open it", "Add to it …", "These are two")
    apart.click()
    assert not dialog.twin_strip.isVisible()


def test_a_duplicate_can_be_opened_instead(dialog: StartupDialog, qtbot: QtBot, store: Store) -> None:
    twin = add_startup(store, "Starlight Sensing")
    dialog.put({"name_en": "Starlight Sensing GmbH"})
    qtbot.waitUntil(dialog.twin_strip.isVisible)
    with qtbot.waitSignal(dialog.left), qtbot.waitSignal(dialog.other_asked) as asked:
        dialog.twin_strip.links()[0].click()
    assert asked.args == [twin]


def test_cities_in_use_are_offered(qtbot: QtBot, store: Store, jobs: Jobs) -> None:
    add_startup(store, "A", city="Wuxi", source="Fair")
    with opened(StartupDialog(store, jobs, None), qtbot, jobs) as dialog:
        assert dialog.city_combo.findText("Wuxi") >= 0
        assert dialog.source_combo.findText("Fair") >= 0
        assert dialog.city_combo.currentText() == ""


def test_only_what_differs_is_written(qtbot: QtBot, store: Store, jobs: Jobs) -> None:
    startup = add_startup(store, "A", city="Wuxi", founded=2019, fields=["electrification"])
    with opened(StartupDialog(store, jobs, get_startup(store, startup)), qtbot, jobs) as dialog:
        assert not dialog.contact_edit.isVisible()
        assert dialog.notes_edit.isVisible()
        dialog.save()
        assert not dialog.isVisible()
    assert get_startup(store, startup).version == 1
    with opened(StartupDialog(store, jobs, get_startup(store, startup)), qtbot, jobs) as dialog:
        dialog.put({"head_count": "1,200"})
        with qtbot.waitSignal(dialog.saved):
            dialog.save()
    assert get_startup(store, startup).values["head_count"] == 1200


def test_somebody_was_faster(qtbot: QtBot, store: Store, jobs: Jobs) -> None:
    startup = add_startup(store, "A", city="Wuxi")
    with opened(StartupDialog(store, jobs, get_startup(store, startup)), qtbot, jobs) as dialog:
        change_startup(store, startup, city="Suzhou", website="a.example")
        dialog.put({"city": "Beijing"})
        dialog.save()
        qtbot.waitUntil(dialog.meanwhile_strip.isVisible)
        assert "Mei" in dialog.meanwhile_strip.sentence.text()
        assert "23 Nov 2026" in dialog.meanwhile_strip.sentence.text()
        assert dialog.website_edit.text() == "a.example"
        assert dialog.city_combo.currentText() == "Beijing"
        cards = [card.words() for card in dialog.findChildren(ChoiceCard)]
        assert cards == ["Beijing", "Suzhou"]
        with qtbot.waitSignal(dialog.saved):
            dialog.save()
    values = get_startup(store, startup).values
    assert (values["city"], values["website"]) == ("Beijing", "a.example")


def test_the_value_of_who_was_faster_can_be_taken(qtbot: QtBot, store: Store, jobs: Jobs) -> None:
    startup = add_startup(store, "A", city="Wuxi", head_count=5)
    with opened(StartupDialog(store, jobs, get_startup(store, startup)), qtbot, jobs) as dialog:
        change_startup(store, startup, city="Suzhou", head_count=7)
        dialog.put({"city": "Beijing", "head_count": "9"})
        dialog.save()
        qtbot.waitUntil(dialog.meanwhile_strip.isVisible)
        whose = dialog.findChild(WhoseValue)
        assert whose is not None
        whose.take_theirs("city")
        assert dialog.city_combo.currentText() == "Suzhou"
        with qtbot.waitSignal(dialog.saved):
            dialog.save()
    values = get_startup(store, startup).values
    assert (values["city"], values["head_count"]) == ("Suzhou", 9)


def test_who_changed_other_fields_is_no_obstacle(qtbot: QtBot, store: Store, jobs: Jobs) -> None:
    startup = add_startup(store, "A", city="Wuxi")
    with opened(StartupDialog(store, jobs, get_startup(store, startup)), qtbot, jobs) as dialog:
        change_startup(store, startup, website="a.example", head_count=7)
        dialog.put({"city": "Beijing"})
        with qtbot.waitSignal(dialog.saved):
            dialog.save()
    record = get_startup(store, startup)
    assert (record.values["city"], record.values["website"]) == ("Beijing", "a.example")
    with store.read() as session:
        last = history.record_history(session, startup)[0]
    assert last.field == "city"


def test_every_field_has_a_label_that_leads_to_it(dialog: StartupDialog) -> None:
    buddies = {label.buddy() for label in dialog.findChildren(QLabel)}
    for field in dialog._fields.values():
        widget: QWidget = field.widget
        assert widget in buddies or widget.accessibleName(), widget.objectName()


def test_one_can_type_at_once(dialog: StartupDialog) -> None:
    assert dialog.focusWidget() is dialog.name_en_edit


@pytest.mark.parametrize(
    "fields", [(), ("artificial_intelligence",), ("automated_driving", "artificial_intelligence")]
)
def test_the_tabulator_reaches_every_field(dialog: StartupDialog, fields: tuple[str, ...]) -> None:
    dialog.set_value("fields", fields)
    chain: list[QWidget] = []
    one = dialog.name_zh_edit.nextInFocusChain()
    while one is not None and one is not dialog.name_zh_edit:
        chain.append(one)
        one = one.nextInFocusChain()
    wanted = [
        dialog.name_en_edit, dialog.founded_edit, dialog.stage_combo, dialog.fields_edit.line_edit,
        dialog.head_count_edit, dialog.offer_edit, dialog.save_button,
    ]  # fmt: skip
    places = [chain.index(widget) for widget in wanted]
    assert places == sorted(places)


def test_an_open_record_stays_one_in_another_language(qtbot: QtBot, store: Store, jobs: Jobs) -> None:
    record = get_startup(store, add_startup(store, "Heron", fields=("electrification",)))
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    with opened(StartupDialog(store, jobs, record), qtbot, jobs) as dialog:
        language = Language(application, "de")
        qtbot.waitUntil(lambda: dialog.windowTitle() == "Startup bearbeiten")
        assert dialog.save_button.text() == "Speichern"
        assert dialog.stage_combo.currentText() == "Gesichtet"
        language.set_choice("en")
        qtbot.waitUntil(lambda: dialog.windowTitle() == "Edit startup")
