from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from jib_desktop import paths
from jib_desktop.db.store import Store
from jib_desktop.services import startups
from jib_desktop.settings import Settings
from jib_desktop.ui import texts
from jib_desktop.ui.dialogs.command_palette import CommandPalette
from jib_desktop.ui.language import Language
from jib_desktop.ui.main_window import MainWindow
from jib_desktop.ui.pages import PAGES
from jib_desktop.ui.pages.startups import StartupsPage
from jib_desktop.ui.widgets.folding_line import FoldingLine
from tests.ui.conftest import Said
from tests.ui.pages_for_tests import ENTRIES, FirstPage, SecondPage


@pytest.fixture
def window(store: Store, settings: Settings, qtbot: QtBot) -> Iterator[MainWindow]:
    FirstPage.built = SecondPage.built = 0
    made = MainWindow(store, settings, ENTRIES)
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.show()
    qtbot.waitUntil(lambda: not made.jobs.busy)
    yield made
    made.close()


def _first(window: MainWindow) -> FirstPage:
    page = window.page("startups")
    assert isinstance(page, FirstPage)
    return page


def test_a_page_is_built_on_its_first_visit(window: MainWindow, qtbot: QtBot) -> None:
    assert (FirstPage.built, SecondPage.built) == (1, 0)
    qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: SecondPage.built == 1)
    window.show_page("startups")
    window.show_page("contracts")
    assert (FirstPage.built, SecondPage.built) == (1, 1)
    assert window.page_stack.currentWidget() is window.page("contracts")


def test_only_pages_that_exist_have_a_tab(window: MainWindow) -> None:
    assert [window.tab_bar.tabText(place) for place in range(window.tab_bar.count())] == [
        "Startups",
        "Contracts",
    ]


def test_a_page_says_its_number(window: MainWindow) -> None:
    _first(window).count_changed.emit(3, True)
    assert window.tab_bar.accessibleTabName(0) == "Startups, 3"
    _first(window).count_changed.emit(-1, False)
    assert window.tab_bar.accessibleTabName(0) == "Startups"


def test_what_a_page_did_can_be_taken_back_from_the_bar(
    window: MainWindow, store: Store, qtbot: QtBot, said: Said
) -> None:
    page = _first(window)
    window.jobs.write(
        "startup_created",
        lambda session: startups.create(session, {"name_en": "Jade Otter"}),
        lambda _id: page.act_done.emit("Jade Otter added"),
    )
    qtbot.waitUntil(window.undo_bar.isVisible)
    assert window.undo_bar.text() == "Jade Otter added"
    qtbot.waitUntil(window.undo_action.isEnabled)
    window.undo_bar.undo_button.click()
    qtbot.waitUntil(window.redo_action.isEnabled)
    with store.read() as session:
        assert startups.totals(session, startups.Filter()).shown == 0
    said.only("notice")


def test_actions_of_the_page_stand_in_their_menu(window: MainWindow) -> None:
    assert window.data_menu.menuAction().isVisible()
    assert [action.text() for action in window.data_menu.actions()] == ["Import contracts …"]
    window.show_page("contracts")
    assert not window.data_menu.menuAction().isVisible()
    assert _first(window).import_action not in window.commands()


def test_the_status_bar_tells_file_state_and_person(window: MainWindow) -> None:
    line = window.status_line
    assert line.file_item.accessibleName() == "base.jib"
    assert line.state_item.accessibleName() == "Saved"
    assert line.actor_item.accessibleName() == "Mei"
    assert line.backup_item.accessibleName() == "No backup yet"


def test_a_file_that_is_only_read_says_so_and_offers_no_undo(
    store: Store, settings: Settings, qtbot: QtBot
) -> None:
    with store.write("startup_created") as session:
        startups.create(session, {"name_en": "Jade Otter"})
    reading = Store.open(store.path, read_only=True)
    window = MainWindow(reading, settings, ENTRIES)
    qtbot.addWidget(window)
    qtbot.waitUntil(lambda: not window.jobs.busy)
    assert window.status_line.state_item.accessibleName() == "Read only"
    assert not window.undo_action.isEnabled()
    window.close()


def test_the_palette_finds_a_startup_and_shows_it(window: MainWindow, qtbot: QtBot) -> None:
    ids: list[object] = []
    window.jobs.write(
        "startup_created", lambda session: startups.create(session, {"name_zh": "星光感知"}), ids.append
    )
    qtbot.waitUntil(lambda: bool(ids))
    window.show_page("contracts")
    window.palette_action.trigger()
    palette = window.findChild(CommandPalette)
    assert palette is not None
    qtbot.keyClicks(palette.search_field, "xg")
    qtbot.waitUntil(lambda: palette.hit_list.count() > 0 and palette.hit_list.item(0).text() == "星光感知")
    qtbot.keyClick(palette.search_field, Qt.Key.Key_Return)
    assert _first(window).shown == ids
    assert window.tab_bar.currentIndex() == 0


def test_what_undo_brings_back_is_shown(window: MainWindow, store: Store, qtbot: QtBot, said: Said) -> None:
    ids: list[UUID] = []
    create = partial(startups.create, values={"name_en": "Jade Otter"})
    window.jobs.write("startup_created", create, ids.append)
    qtbot.waitUntil(lambda: bool(ids))
    remove = partial(startups.remove_many, seen=[(ids[0], 1)])
    window.jobs.write("startup_removed", remove)
    qtbot.waitUntil(lambda: window.undo_action.text() == "Undo: Remove Jade Otter")
    window.show_page("contracts")
    window.undo_action.trigger()
    qtbot.waitUntil(lambda: _first(window).shown == ids)
    assert window.tab_bar.currentIndex() == 0
    said.clear()


def test_the_palette_runs_a_command(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.mouseClick(window.search_box, Qt.MouseButton.LeftButton)
    palette = window.findChild(CommandPalette)
    assert palette is not None
    qtbot.keyClicks(palette.search_field, "appear dark")
    qtbot.waitUntil(lambda: palette.hit_list.count() == 1)
    with qtbot.waitSignal(window.setting_changed) as told:
        qtbot.keyClick(palette.search_field, Qt.Key.Key_Return)
    assert told.args == ["appearance"]
    assert window.settings.get("appearance", "") == "dark"


def test_sizes_and_page_are_remembered(window: MainWindow, store: Store, qtbot: QtBot) -> None:
    window.show_page("contracts")
    window.resize(711, 577)
    page = _first(window)
    window.close()
    assert page.left
    settings = Settings.load(window.settings.path)
    again = MainWindow(Store.open(store.path), settings, ENTRIES)
    qtbot.addWidget(again)
    assert (again.width(), again.height()) == (711, 577)
    assert again.tab_bar.currentIndex() == 1
    again.close()


def test_it_speaks_another_language_at_once(window: MainWindow, qapp: QApplication, qtbot: QtBot) -> None:
    # The event is what a translator sends; the words themselves are tested with the translations.
    window.search_box.setPlaceholderText("")
    QApplication.postEvent(window, QEvent(QEvent.Type.LanguageChange))
    qtbot.waitUntil(lambda: bool(window.search_box.placeholderText()))


def test_another_language_keeps_what_undo_would_take_back(
    window: MainWindow, qapp: QApplication, qtbot: QtBot
) -> None:
    window.jobs.write("startup_created", lambda session: startups.create(session, {"name_en": "Jade Otter"}))
    qtbot.waitUntil(window.undo_action.isEnabled)
    language = Language(qapp, "en")
    language.set_choice("de")
    try:
        qtbot.waitUntil(lambda: window.undo_action.text() == "Rückgängig: Jade Otter hinzufügen")
        assert window.undo_button.text() == window.undo_action.text()
        assert window.dark_theme_action.property("command") == "Darstellung: Dunkel"
    finally:
        language.set_choice("en")
        texts.install(None)


@pytest.mark.parametrize("code", ["en", "de", "zh_CN"])
def test_it_fits_a_small_screen(
    store: Store, settings: Settings, qapp: QApplication, qtbot: QtBot, code: str
) -> None:
    for name in ("Amber Snail Charging", "Blue Persimmon Energy"):
        with store.write("startup_created") as session:
            startups.create(session, {"name_en": name, "stage": "resident", "city": "Shanghai"})
    language = Language(qapp, "en")
    language.set_choice(code)
    window = MainWindow(store, settings, PAGES)
    qtbot.addWidget(window)
    try:
        window.resize(1024, 700)
        window.show()
        qtbot.waitUntil(lambda: window.undo_action.isEnabled() and not window.jobs.busy)
        page = window.page("startups")
        assert isinstance(page, StartupsPage)
        page.stage_chip.set_chosen(["resident", "contract_signed"])
        page.city_chip.set_choices([("Shanghai", "Shanghai")])
        page.city_chip.set_chosen(["Shanghai"])
        qtbot.waitUntil(lambda: not window.jobs.busy)
        assert (window.width(), window.height()) == (1024, 700)
        for line in window.findChildren(FoldingLine):
            shown = [part for part in line.findChildren(QWidget) if part.isVisible()]
            cut = [part.objectName() for part in shown if part.width() < part.minimumSizeHint().width()]
            assert not cut
    finally:
        window.close()
        language.set_choice("en")
        texts.install(None)


def test_every_command_has_other_words_and_the_list_of_keys_is_whole(
    store: Store, settings: Settings, qtbot: QtBot
) -> None:
    with store.write("startup_created") as session:
        startups.create(session, {"name_en": "Jade Otter"})
    window = MainWindow(store, settings, PAGES)
    qtbot.addWidget(window)
    bare = [
        action.text()
        for action in window.commands()
        if not action.property("also") and action not in window.go_menu.actions()
    ]
    assert bare == []
    keys = {action.shortcut().toString() for action in window.with_keys()}
    assert {"Ctrl+K", "Ctrl+C", "Ctrl+N", "F1", "F2", "Del"} <= keys
    assert "Columns …" in {action.text() for action in window.view_menu.actions()}
    window.close()


def test_checking_the_file_says_what_it_found(window: MainWindow, qtbot: QtBot, said: Said) -> None:
    window.check_action.trigger()
    qtbot.waitUntil(lambda: bool(said))
    assert said.only("notice").text == "The file is in order."
    window._say_checked(["page 7"])
    assert "page 7" in said.only("question").text


def test_the_log_folder_is_shown(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    window.log_action.trigger()
    assert [Path(name) for name in opened] == [paths.log_dir()]
    assert paths.log_dir().is_dir()


def test_files_opened_lately_are_offered(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    window.settings.set("recent_files", [str(window.store.path), str(tmp_path / "b.jib")])
    window.recent_menu.aboutToShow.emit()
    first, second = window.recent_menu.actions()
    assert not first.isEnabled()
    with qtbot.waitSignal(window.file_wanted) as told:
        second.trigger()
    assert told.args == ["open", tmp_path / "b.jib"]


def test_every_command_says_what_it_does(window: MainWindow) -> None:
    words = [str(action.property("command") or action.text()) for action in window.commands()]
    assert all(words)
    assert len(words) == len(set(words))


def test_closing_waits_for_what_is_being_written(window: MainWindow, store: Store) -> None:
    path = store.path
    window.jobs.write("startup_created", lambda session: startups.create(session, {"name_en": "One"}))
    window.close()
    again = Store.open(path)
    with again.read() as session:
        assert startups.totals(session, startups.Filter()).shown == 1
    again.close()
