"""The window in which staff draw their own plan: floors, picture, zones, rooms and desks."""

from __future__ import annotations

import uuid
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QAction, QCloseEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QLabel,
    QMenu,
    QStackedWidget,
    QWidget,
)

from jib_desktop.db.store import Store
from jib_desktop.errors import ValuesRefused
from jib_desktop.services import desks_placing, desks_site
from jib_desktop.settings import Settings
from jib_desktop.ui import messages
from jib_desktop.ui.changes import ChangeSignal
from jib_desktop.ui.dialogs.site_area_panel import SiteAreaPanel
from jib_desktop.ui.dialogs.site_block_panel import SiteBlockPanel
from jib_desktop.ui.dialogs.site_commands import SiteCommands
from jib_desktop.ui.dialogs.site_desks_panel import SiteDesksPanel
from jib_desktop.ui.dialogs.site_floor_panel import SiteFloorPanel
from jib_desktop.ui.dialogs.site_numbers import SiteNumbersDialog
from jib_desktop.ui.dialogs.site_panel import SitePanel
from jib_desktop.ui.dialogs.site_picture import picture_for
from jib_desktop.ui.dialogs.site_picture_panel import SitePicturePanel
from jib_desktop.ui.dialogs.site_retire import SiteRetireDialog
from jib_desktop.ui.floor_plan.editor_acts import EditorActs
from jib_desktop.ui.floor_plan.editor_plan import EditorPlan
from jib_desktop.ui.floor_plan.editor_view import EditorView
from jib_desktop.ui.floor_plan.zoom_bar import ZoomBar
from jib_desktop.ui.forms import load_form
from jib_desktop.ui.jobs import Jobs
from jib_desktop.ui.names import leading_name
from jib_desktop.ui.texts import in_a_row
from jib_desktop.ui.undoing import Undoing
from jib_desktop.ui.widgets.button import Button
from jib_desktop.ui.widgets.empty_page import EmptyPage
from jib_desktop.ui.widgets.folding_line import FoldingLine
from jib_desktop.ui.widgets.undo_bar import UndoBar

_TOOLS = ("select", "desk", "block", "zone", "room", "picture", "measure")
_FOLDER = "site_folder"
_GEOMETRY = "site_geometry"
_FOOT = 44  # pixels


class SiteEditor(QDialog):
    """Draws the plan: SiteEditor(store, jobs, changes, settings, floor_id, parent), then `show()`.

    Every act is written at once, in the history that the main window has too; Ctrl+Z takes it back.
    """

    line_area: FoldingLine
    floor_combo: QComboBox
    add_floor_button: Button
    snap_button: Button
    who_button: Button
    undo_button: Button
    redo_button: Button
    done_button: Button
    view_stack: QStackedWidget
    editor_view: EditorView
    empty_page: EmptyPage
    inspector_area: QWidget
    inspector_scroll: QWidget
    hint_label: QLabel
    overlap_label: QLabel
    count_label: QLabel
    zoom_bar: ZoomBar

    def __init__(
        self,
        store: Store,
        jobs: Jobs,
        changes: ChangeSignal,
        settings: Settings,
        floor_id: uuid.UUID | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlags(Qt.WindowType.Window)
        load_form("site_editor", self)
        self._settings = settings
        self._said = ""
        self.plan = EditorPlan(store, jobs, changes, floor_id, self)
        self.acts = EditorActs(self.plan)
        self.editor_view.set_plan(self.plan, self.acts)
        self.zoom_bar.set_view(self.editor_view)
        self._build_panels()
        self.commands = SiteCommands(self)
        self._build_undo(store, jobs, changes)
        self._connect()
        self._translate()
        self._restore()
        self.editor_view.set_tool("select")
        self.plan.load()
        self.editor_view.setFocus()

    # --- building ---

    def _build_panels(self) -> None:
        plan, acts = self.plan, self.acts
        self.floor_panel = SiteFloorPanel(plan, acts, self)
        self.desks_panel = SiteDesksPanel(plan, acts, self)
        self.area_panel = SiteAreaPanel(plan, acts, self)
        self.block_panel = SiteBlockPanel(plan, acts, self)
        self.picture_panel = SitePicturePanel(plan, acts, self)
        self.picture_panel.set_measure(self.editor_view.measure_tool)
        self._panels: tuple[SitePanel, ...] = (
            self.floor_panel, self.desks_panel, self.area_panel, self.block_panel, self.picture_panel,
        )  # fmt: skip
        layout = self.inspector_area.layout()
        assert layout is not None
        for panel in self._panels:
            panel.hide()
            layout.addWidget(panel)

    def _build_undo(self, store: Store, jobs: Jobs, changes: ChangeSignal) -> None:
        actions = QAction(self), QAction(self)
        for action, keys in zip(actions, ("Ctrl+Z", "Ctrl+Y"), strict=True):
            action.setShortcut(QKeySequence(keys))
            self.addAction(action)
        self.undo_action, self.redo_action = actions
        # Their words are long and the line is short: they stand in the tool tip and for screen readers.
        hidden = Button(parent=self), Button(parent=self)
        for button in hidden:
            button.hide()
        self.undoing = Undoing(store, jobs, changes, actions, hidden, self)
        for action, button in zip(actions, (self.undo_button, self.redo_button), strict=True):
            button.clicked.connect(action.trigger)
            action.triggered.connect(self._forget)
            action.changed.connect(partial(self._show_undo, action, button))
            self._show_undo(action, button)
        self.undo_bar = UndoBar(self, foot=_FOOT)  # above the line that says what to do
        self.undoing.refresh()

    def _show_undo(self, action: QAction, button: Button) -> None:
        button.setEnabled(action.isEnabled())
        button.setToolTip(action.text())
        button.setAccessibleName(action.text())

    def _connect(self) -> None:
        plan, acts, view = self.plan, self.acts, self.editor_view
        plan.loaded.connect(self._loaded)
        plan.chosen_changed.connect(self._show_panel)
        plan.failed.connect(self._failed)
        acts.done.connect(self._say)
        acts.removal_asked.connect(self._ask_last_day)
        view.tool_changed.connect(self._tool_changed)
        view.hint_changed.connect(self._hint)
        view.touched.connect(self._forget)
        view.opened.connect(self._open_panel)
        view.menu_asked.connect(self._open_menu)
        for name in _TOOLS:
            self._tool_button(name).clicked.connect(partial(self._take_tool, name))
        self.floor_combo.activated.connect(self._go_to_floor)
        self.add_floor_button.clicked.connect(self.add_floor)
        self.snap_button.toggled.connect(plan.set_snaps)
        self.who_button.toggled.connect(plan.set_shows_who)
        self.snap_button.setChecked(True)
        self.done_button.clicked.connect(self.close)
        self.empty_page.primary_clicked.connect(self.add_floor)
        self.empty_page.secondary_clicked.connect(self.use_invented_plan)
        self.desks_panel.numbers_asked.connect(self.number_by_rule)
        self.floor_panel.tool_asked.connect(self._take_tool)
        for panel in (self.floor_panel, self.picture_panel):
            panel.picture_asked.connect(self.choose_picture)
        for button in self.findChildren(Button):
            button.setAutoDefault(False)

    def _tool_button(self, name: str) -> Button:
        button = self.findChild(Button, f"{name}_button")
        assert isinstance(button, Button)
        return button

    # --- words ---

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in another language, after the form has."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "commands"):
            QTimer.singleShot(0, self, self._translate)

    def _translate(self) -> None:
        self.empty_page.set_drawing("desks")
        self.empty_page.set_words(
            self.tr("Draw the plan of your floors"),
            self.tr(
                "Begin with a floor: put a picture of it below, then zones, rooms and desks. Or look around"
                " on an invented plan of two floors with 240 desks, marked as invented."
            ),
        )
        self.empty_page.set_primary(self.tr("Add a floor"))
        self.empty_page.set_secondary(self.tr("Use the invented plan"), "ph.lightbulb")
        for name in ("primary_button", "secondary_button"):
            getattr(self.empty_page, name).setEnabled(not self.plan.read_only)
        self.commands.retranslate()
        self.undoing.retranslate()
        self._said = ""
        self._fill_floors()
        self._count()
        self._hint()

    def _fill_floors(self) -> None:
        self.floor_combo.clear()
        for floor in self.plan.floors:
            name = leading_name(floor.name_en, floor.name_zh)
            self.floor_combo.addItem(" · ".join(filter(None, (floor.code, name))), floor.id)
        shown = self.plan.floor
        if shown is not None:
            self.floor_combo.setCurrentIndex(self.floor_combo.findData(shown.id))
        self.floor_combo.setEnabled(len(self.plan.floors) > 1)
        self.add_floor_button.setEnabled(not self.plan.read_only)

    def _count(self) -> None:
        chosen, overlaps = len(self.plan.chosen()), len(self.plan.overlaps)
        words = self.tr("%n desk(s)", "", len(self.plan.rows))
        if chosen:
            words = self.tr("{all}, {chosen} selected").format(all=words, chosen=chosen)
        self.count_label.setText(words if self.plan.floor is not None else "")
        self.overlap_label.setText(self.tr("%n stand(s) in another", "desks", overlaps) if overlaps else "")
        self.overlap_label.setVisible(overlaps > 0)

    def _forget(self) -> None:
        self._said = ""

    def _hint(self) -> None:
        if self.picture_panel.isVisible():
            self.picture_panel.show_line()
        self.hint_label.setText(self._said or self.editor_view.hint())

    def _say(self, words: str) -> None:
        """Say what was done until something else is to be said."""
        self._said = self.tr("{done} Ctrl+Z takes it back.").format(done=words)
        self._hint()

    # --- what is shown ---

    def _loaded(self) -> None:
        self._fill_floors()
        there = self.plan.floor is not None
        self.view_stack.setCurrentWidget(self.editor_view if there else self.empty_page)
        self.inspector_scroll.setVisible(there)
        for name in _TOOLS:
            self._tool_button(name).setEnabled(there and (name == "select" or not self.plan.read_only))
        if not there and self.view_stack.isVisible():
            self.empty_page.primary_button.setFocus()
        self._count()

    def _panel(self) -> SitePanel:
        """Return the panel on what is chosen, else on the tool in hand."""
        tool = self.editor_view.tool.name if self.editor_view.tool is not None else "select"
        if tool in ("desk", "block"):
            return self.block_panel
        if tool in ("picture", "measure"):
            return self.picture_panel
        if self.plan.chosen():
            return self.desks_panel
        return self.area_panel if self.plan.area is not None else self.floor_panel

    def _show_panel(self) -> None:
        panel = self._panel()
        for one in self._panels:  # a hidden one asks for no room
            one.setVisible(one is panel)
        panel.show_now()
        heading: Any = panel.findChild(QLabel, "heading_label")
        about: Any = panel.findChild(QLabel, "about_label")
        self.editor_view.setAccessibleDescription(in_a_row([f"{heading.text()}.", about.text()]))
        self._count()
        self.commands.enable()

    def _take_tool(self, name: str, *_: object) -> None:
        self.editor_view.set_tool(name)
        self.editor_view.setFocus()

    def _tool_changed(self, name: str) -> None:
        self._said = ""
        for one in _TOOLS:
            self._tool_button(one).setChecked(one == name)
        if hasattr(self, "block_panel"):
            self.block_panel.set_block(name == "block")
            self.picture_panel.set_measures(name == "measure")
            self._show_panel()

    def _open_panel(self) -> None:
        panel: Any = self._panel()
        panel.focus_first()

    def _open_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.addActions(self.commands.for_menu())
        menu.exec(place)

    def _failed(self, error: BaseException) -> None:
        self._said = ""  # what was done before is not what was tried now
        self._hint()
        if not self._panel().tell(error):
            messages.show_error(error, self)

    # --- floors ---

    def _go_to_floor(self) -> None:
        self.plan.show_floor(self.floor_combo.currentData())
        self.editor_view.fit()

    def add_floor(self) -> None:
        """Add an empty floor and go there; its panel waits for its name."""
        taken = {floor.code for floor in self.plan.floors}
        code = next(str(n) for n in range(len(taken) + 1, 10_000) if str(n) not in taken)
        work = partial(desks_site.create_floor, values={"code": code})
        self.plan.when_free(partial(self.plan.write, "floor_created", work, self._floor_added))

    def _floor_added(self, floor_id: uuid.UUID) -> None:
        self.plan.show_floor(floor_id)
        self.editor_view.set_tool("select")
        QTimer.singleShot(0, self, self.floor_panel.focus_first)

    def use_invented_plan(self) -> None:
        """Take the invented plan over, as one action."""
        self.acts.write("plan_taken", desks_site.use_invented_plan, self.tr("Jinqiao (invented)"))

    # --- the picture ---

    def choose_picture(self, path: Path | None = None) -> None:
        """Put a picture below the desks, chosen by the person where none is given."""
        path = path or self._ask_picture()
        if path is None:
            return
        self._settings.set(_FOLDER, str(path.parent))
        title = self.tr("Reading {file}").format(file=path.name)
        self.plan.jobs.run(partial(picture_for, path), self._take_picture, self._failed, title=title)
        self._said = f"{title} …"  # a large one takes seconds
        self._hint()

    def _ask_picture(self) -> Path | None:
        words = self.tr("Pictures ({endings})").format(endings="*.svg *.png *.jpg *.jpeg")
        folder = self._settings.get(_FOLDER, "")
        name, _filter = QFileDialog.getOpenFileName(self, self.tr("Picture of the floor"), folder, words)
        return Path(name) if name else None

    def _take_picture(self, content: bytes) -> None:
        _facts, problems = desks_site.check_picture(content)
        if problems:
            self._failed(ValuesRefused(problems))
        else:
            self.acts.set_picture(content)

    # --- desks ---

    def number_by_rule(self) -> None:
        """Open the numbers by rule for the chosen desks, or for all."""
        rows = self.plan.chosen() or list(self.plan.rows.values())
        if rows and not self.plan.read_only:
            self.plan.jobs.read(desks_placing.taken_numbers, partial(self._open_numbers, rows), self._failed)

    def _open_numbers(self, rows: list[Any], taken: set[str]) -> None:
        floor = self.plan.floor
        dialog = SiteNumbersDialog(rows, sorted(taken), "" if floor is None else floor.code, self)
        dialog.given.connect(self.acts.number)
        dialog.open()

    def _ask_last_day(self, rows: list[Any], removal: desks_placing.Removal) -> None:
        dialog = SiteRetireDialog(removal, self.plan.today, self)
        dialog.given.connect(partial(self.acts.remove_until, rows))
        dialog.open()

    # --- coming and going ---

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc never closes the window: it leaves fields for the plan. Enter presses nothing by itself."""
        if event.key() == Qt.Key.Key_Escape:
            self.editor_view.setFocus()
        elif event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def _restore(self) -> None:
        self.resize(1200, 800)
        if geometry := self._settings.get(_GEOMETRY, ""):
            self.restoreGeometry(QByteArray.fromBase64(str(geometry).encode()))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Write what waits, remember the size."""
        self.editor_view.settle()
        self._settings.set(_GEOMETRY, bytes(self.saveGeometry().toBase64().data()).decode())
        super().closeEvent(event)
