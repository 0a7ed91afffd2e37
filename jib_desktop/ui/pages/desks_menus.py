"""Actions of the page of desks: shortcuts, menus of the window, context menu, command palette."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from jib_desktop.rules.desks import Kind
from jib_desktop.ui.icons import icon
from jib_desktop.ui.synonyms import synonyms

if TYPE_CHECKING:
    from jib_desktop.ui.pages.desks import DesksPage

Act = Callable[..., object]


class DesksMenus(QObject):
    """Makes the actions of the page and keeps them fitting to what is chosen."""

    def __init__(self, page: DesksPage) -> None:
        super().__init__(page)
        self._page = page
        acts, beyond = page.acts, page.beyond
        self.give = self._action("ph.armchair", page.choice.begin, "", "edit")
        self.reserve = self._action("ph.bookmark-simple", acts.reserve, "Ctrl+R", "edit")
        self.out = self._action("ph.wrench", acts.take_out_of_service, "", "edit")
        self.free = self._action("ph.x", acts.free, "Del", "edit")
        self.free_between = self._action("ph.calendar-x", acts.free_between, "", "edit")
        self.extend = self._action("ph.arrow-bend-double-up-right", acts.extend, "", "edit")
        self.move = self._action("ph.arrows-clockwise", acts.move, "Ctrl+M", "edit")
        self.swap = self._action("ph.arrows-clockwise", acts.swap, "", "edit")
        self.carry = self._action("ph.arrow-bend-double-up-right", acts.carry_over, "", "edit")
        self.remove = self._action("ph.trash", acts.remove, "", "edit")
        self.history = self._action("ph.clock-counter-clockwise", acts.history, "Ctrl+H", "edit")
        self.correct = self._action("ph.lock-simple", acts.correct, "", "edit")
        self.seats = self._action("ph.users-three", beyond.find_seats, "Ctrl+Shift+F", "edit")
        self.edit_plan = self._action("ph.pencil-simple", beyond.edit_plan, "Ctrl+Shift+E", "edit")
        self.find = self._action("ph.magnifying-glass", page.go_to_search, "Ctrl+F", "edit")
        self.today = self._action("ph.calendar-blank", page.go_to_today, "Ctrl+T", "view")
        self.floor_up = self._action("ph.caret-right", partial(page.step_floor, 1), "Ctrl+PgDown", "view")
        self.floor_down = self._action("ph.caret-left", partial(page.step_floor, -1), "Ctrl+PgUp", "view")
        self.free_only = self._action("ph.armchair", page.switch_free, "", "view")
        self.beside = self._action("ph.list", page.switch_list, "Ctrl+L", "view")
        self.startup = self._action("ph.buildings", acts.show_startup, "", "view")
        self.contract = self._action("ph.file-text", acts.show_contract, "", "view")
        self.figures = self._action("ph.trend-up", beyond.figures, "Ctrl+Shift+O", "view")
        self.foyer = self._action("ph.desktop", beyond.foyer, "F11", "view")
        self.columns = self._action("ph.columns", beyond.choose_columns, "", "view")
        self.print = self._action("ph.printer", beyond.print, "Ctrl+P", "data")
        self.picture = self._action("ph.download-simple", beyond.save_picture, "", "data")
        self.import_desks = self._action("ph.upload-simple", beyond.import_desks, "Ctrl+I", "data")
        self.import_allocations = self._action("ph.upload-simple", beyond.import_allocations, "", "data")
        self.export_desks = self._action("ph.download-simple", beyond.export_desks, "Ctrl+E", "data")
        self.export_allocations = self._action("ph.download-simple", beyond.export_allocations, "", "data")
        for name, action in self._all():
            action.setProperty("also", synonyms(f"desks_{name}"))
        self._connect()

    def _action(self, glyph: str, act: Act, keys: str, menu: str) -> QAction:
        made = QAction(icon(glyph), "", self._page)
        made.setProperty("glyph", glyph)
        made.setProperty("menu", menu)
        # The signal's own argument, whether it is ticked, is not for the act.
        made.triggered.connect(lambda *_: act())
        if keys:
            made.setShortcut(keys)
            made.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._page.addAction(made)
        return made

    def _all(self) -> Iterable[tuple[str, QAction]]:
        return ((name, one) for name, one in vars(self).items() if isinstance(one, QAction))

    def _connect(self) -> None:
        page = self._page
        page.print_button.clicked.connect(self.print.trigger)
        page.edit_button.clicked.connect(self.edit_plan.trigger)
        page.seats_button.clicked.connect(self.seats.trigger)
        page.more_button.clicked.connect(self._open_more)
        page.empty_page.primary_clicked.connect(self.edit_plan.trigger)
        page.empty_page.secondary_clicked.connect(page.beyond.use_invented_plan)
        page.bare_page.primary_clicked.connect(self.edit_plan.trigger)
        page.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        page.view.customContextMenuRequested.connect(self._open_on_plan)
        page.table.menu_asked.connect(self.open_menu)

    def retranslate(self) -> None:
        """Name the actions in another language."""
        for action, words in (*self._words_of_acts(), *self._words_of_views()):
            action.setText(words)

    def _words_of_acts(self) -> Iterable[tuple[QAction, str]]:
        return (
            (self.give, self.tr("Give desks")),
            (self.reserve, self.tr("Reserve …")),
            (self.out, self.tr("Take out of service …")),
            (self.free, self.tr("Free …")),
            (self.free_between, self.tr("Free for a while …")),
            (self.extend, self.tr("Extend …")),
            (self.move, self.tr("Move to other desks …")),
            (self.swap, self.tr("Swap desks …")),
            (self.carry, self.tr("Let desks go on under the next contract")),
            (self.remove, self.tr("Take back what has not begun")),
            (self.history, self.tr("History of the desk …")),
            (self.correct, self.tr("Correct the past …")),
            (self.seats, self.tr("Find seats for a team …")),
            (self.edit_plan, self.tr("Edit plan")),
            (self.find, self.tr("Find on the plan")),
        )

    def _words_of_views(self) -> Iterable[tuple[QAction, str]]:
        return (
            (self.today, self.tr("Show today")),
            (self.floor_up, self.tr("Next floor")),
            (self.floor_down, self.tr("Previous floor")),
            (self.free_only, self.tr("Show free desks only")),
            (self.beside, self.tr("List beside the plan")),
            (self.startup, self.tr("Show the startup")),
            (self.contract, self.tr("Show the contract")),
            (self.figures, self.tr("Desks as figures …")),
            (self.foyer, self.tr("Plan on the foyer screen")),
            (self.columns, self.tr("Columns of the list …")),
            (self.print, self.tr("Print floor plan or save as PDF …")),
            (self.picture, self.tr("Save plan as a picture …")),
            (self.import_desks, self.tr("Import desks …")),
            (self.import_allocations, self.tr("Import desk allocations …")),
            (self.export_desks, self.tr("Export desks …")),
            (self.export_allocations, self.tr("Export desk allocations …")),
        )

    # --- using ---

    def enable(self) -> None:
        """Switch off what cannot be done with what is chosen."""
        rows, writable = self._page.panel.rows(), not self._page.store.read_only
        chosen, held = self._page.panel.chosen, [row for row in rows if not row.is_free]
        sat = [row for row in held if row.state != Kind.OUT_OF_SERVICE]
        there = self._page.reader.state.floor is not None
        for action, able in (
            (self.give, bool(rows)), (self.reserve, bool(rows)), (self.out, bool(rows)),
            (self.free, bool(held)), (self.free_between, bool(held)), (self.extend, bool(held)),
            (self.carry, bool(chosen is not None and chosen.carrying)),
            (self.move, bool(sat)), (self.swap, len(sat) > 1 and len(sat) % 2 == 0),
            (self.remove, any(row.first_day and row.first_day >= self._page.today() for row in held)),
            (self.correct, bool(rows)), (self.edit_plan, True), (self.import_desks, True),
            (self.import_allocations, there), (self.seats, there),
        ):  # fmt: skip
            action.setEnabled(able and writable)
        for action in (self.figures, self.foyer, self.print, self.picture, self.export_desks,
                       self.export_allocations):  # fmt: skip
            action.setEnabled(there)
        self.history.setEnabled(bool(rows))
        self.startup.setEnabled(any(row.startup_id for row in rows))
        self.contract.setEnabled(any(row.contract_id for row in rows))
        self._page.edit_button.setEnabled(writable)
        self._page.seats_button.setEnabled(writable and there)
        self._page.print_button.setEnabled(there)

    def menu(self) -> QMenu:
        """Return the menu of what is chosen: what can be done with it, and where it leads."""
        menu = self._empty_menu()
        acts = (self.give, self.reserve, self.out, self.free, self.free_between, self.extend, self.carry,
                self.move, self.swap, self.remove)  # fmt: skip
        menu.addActions([action for action in acts if action.isEnabled()])
        menu.addSeparator()
        menu.addActions([one for one in (self.startup, self.contract) if one.isEnabled()])
        menu.addActions([self.history, self.correct])
        return menu

    def more_menu(self) -> QMenu:
        """Return the menu of what concerns the whole plan."""
        menu = self._empty_menu()
        menu.addActions([self.figures, self.foyer])
        menu.addSeparator()
        menu.addActions([self.picture, self.export_desks, self.export_allocations])
        menu.addSeparator()
        menu.addActions([self.import_desks, self.import_allocations])
        return menu

    def _empty_menu(self) -> QMenu:
        menu = QMenu(self._page)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu

    def open_menu(self, spot: QPoint) -> None:
        """Open the menu of what is chosen."""
        self.menu().popup(spot)

    def _open_on_plan(self, place: QPoint) -> None:
        if self._page.scene.selected_ids():
            self._page.choice.then(lambda: self.open_menu(self._page.view.mapToGlobal(place)))

    def _open_more(self) -> None:
        button = self._page.more_button
        self.more_menu().popup(button.mapToGlobal(QPoint(0, button.height() + 2)))
