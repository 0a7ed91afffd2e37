"""The dialogs of a person and of a note."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from jib_desktop.db.store import Store
from jib_desktop.services import people
from jib_desktop.ui.dialogs.contact import ContactDialog
from jib_desktop.ui.dialogs.note import NoteDialog
from jib_desktop.ui.jobs import Jobs
from tests.builders import add_contact, add_startup, contacts_of, get_startup


def test_a_person_is_added_by_keyboard(qtbot: QtBot, store: Store, jobs: Jobs) -> None:
    startup = add_startup(store)
    dialog = ContactDialog(jobs, startup, None)
    dialog.open()
    assert not dialog.save_button.isEnabled()
    qtbot.keyClicks(dialog.name_en_edit, "Li Na")
    qtbot.keyClicks(dialog.phone_edit, "13800000421")
    with qtbot.waitSignals([dialog.acted, dialog.saved]):
        qtbot.keyClick(dialog.phone_edit, Qt.Key.Key_Return)
    person = contacts_of(store, startup)[0]
    assert (person.name_en, person.phone, person.is_main) == ("Li Na", "+8613800000421", True)


def test_an_address_that_is_none_blocks(qtbot: QtBot, store: Store, jobs: Jobs) -> None:
    dialog = ContactDialog(jobs, add_startup(store), None)
    dialog.open()
    dialog.put({"name_en": "Li Na", "email": "li at home"})
    assert dialog.problem_foot.text() == "E-mail"
    qtbot.waitUntil(lambda: dialog.email_message.level == "block")
    dialog.put({"email": "li@example.com"})
    assert dialog.save_button.isEnabled()
    dialog.close()


def test_a_change_is_not_lost_when_somebody_was_faster(qtbot: QtBot, store: Store, jobs: Jobs) -> None:
    startup = add_startup(store)
    add_contact(store, startup, "Li Na", phone="13800000421")
    dialog = ContactDialog(jobs, startup, contacts_of(store, startup)[0])
    dialog.open()
    other = ContactDialog(jobs, startup, contacts_of(store, startup)[0])
    other.open()
    other.put({"role": "founder"})
    with qtbot.waitSignal(other.saved):
        other.save()
    dialog.put({"wechat": "lina"})
    dialog.save()
    # The other changed another field: both stand, without a question.
    qtbot.waitSignal(dialog.saved).wait()
    person = contacts_of(store, startup)[0]
    assert (person.role, person.wechat) == ("founder", "lina")


def test_a_person_who_was_removed_meanwhile_is_said(qtbot: QtBot, store: Store, jobs: Jobs) -> None:
    startup = add_startup(store)
    add_contact(store, startup, "Li Na")
    person = contacts_of(store, startup)[0]
    dialog = ContactDialog(jobs, startup, person)
    dialog.open()
    with store.write("contact_removed") as session:
        people.remove_contact(session, contact_id=person.id, seen_version=person.version)
    dialog.put({"wechat": "lina"})
    dialog.save()
    qtbot.waitUntil(dialog.meanwhile_strip.isVisible)
    assert "removed" in dialog.meanwhile_strip.sentence.text()
    assert dialog.wechat_edit.text() == "lina"
    dialog.close()


def test_nothing_changed_writes_nothing(qtbot: QtBot, store: Store, jobs: Jobs) -> None:
    startup = add_startup(store)
    add_contact(store, startup, "Li Na", phone="13800000421", email="Li@Example.com")
    dialog = ContactDialog(jobs, startup, contacts_of(store, startup)[0])
    dialog.open()
    dialog.save()
    qtbot.waitUntil(lambda: not jobs.busy)
    assert contacts_of(store, startup)[0].version == 1


def test_a_note_says_something(qtbot: QtBot, store: Store, jobs: Jobs) -> None:
    startup = add_startup(store)
    dialog = NoteDialog(jobs, startup, "Starlight")
    dialog.open()
    assert not dialog.save_button.isEnabled()
    qtbot.keyClicks(dialog.text_edit, "First line")
    qtbot.keyClick(dialog.text_edit, Qt.Key.Key_Return)
    qtbot.keyClicks(dialog.text_edit, "second")
    with qtbot.waitSignal(dialog.acted) as acted:
        qtbot.keyClick(dialog.text_edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert acted.args == ["Noted on Starlight."]
    assert get_startup(store, startup).notes[0].text == "First line\nsecond"
