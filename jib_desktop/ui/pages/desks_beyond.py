"""Where the page of desks leads: seats for a team, the editor, figures, paper, foyer, lists in and out."""

from __future__ import annotations

import uuid
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QFileDialog

from jib_desktop.services import desks_site
from jib_desktop.ui import formats
from jib_desktop.ui.desk_words import floor_name
from jib_desktop.ui.folders import export_folder, keep_export_folder
from jib_desktop.ui.pages.list_acts import ListActs
from jib_desktop.ui.texts import translate

if TYPE_CHECKING:
    from jib_desktop.ui.dialogs.desk_figures import DeskFiguresDialog
    from jib_desktop.ui.floor_plan.floor_sheet import FloorSheet
    from jib_desktop.ui.jobs import Job
    from jib_desktop.ui.pages.desks import DesksPage


class BeyondPlan(ListActs):
    """Opens what is not on the page itself; everything is imported when it is asked for."""

    def __init__(self, page: DesksPage) -> None:
        super().__init__(page)
        self._page = page
        self._figures: Job | None = None  # on their way

    # --- seats, plan, figures ---

    def find_seats(self) -> None:
        """Find seats for a team: for the startup of the form, if one stands in it."""
        # Windows are imported when they are asked for: none is part of the page.
        from jib_desktop.ui.dialogs.find_seats import FindSeatsDialog

        page, field = self._page, self._page.panel.form.startup_id_edit
        startup = (field.picked, field.text()) if isinstance(field.picked, uuid.UUID) else None
        dialog = FindSeatsDialog(self._store, self._jobs, self._settings, page, startup, page.day)
        dialog.planned.connect(self.done)
        dialog.show_wanted.connect(self._show_desks)
        dialog.open()

    def _show_desks(self, desk_ids: list[uuid.UUID]) -> None:
        self._page.choose(desk_ids)

    def edit_plan(self) -> None:
        """Draw floors, zones, rooms and desks."""
        from jib_desktop.ui.dialogs.site_editor import SiteEditor

        page = self._page
        floor_id = page.reader.floor_id
        SiteEditor(self._store, self._jobs, page.changes, self._settings, floor_id, page.window()).show()

    def use_invented_plan(self) -> None:
        """Take the invented plan of Jinqiao."""
        name = self.tr("Jinqiao (invented)")
        self.write("plan_taken", desks_site.use_invented_plan, name)

    def figures(self) -> None:
        """Show desks as figures; what draws the charts takes a second to load, so that is done beside."""
        if self._figures is None:
            self._figures = self._jobs.run(
                _figures_dialog, self._open_figures, self._no_figures, title=self.tr("Preparing the figures")
            )

    def _no_figures(self, error: BaseException) -> None:
        self._figures = None
        self.show_error(error)

    def _open_figures(self, dialog_class: type[DeskFiguresDialog]) -> None:
        self._figures = None
        page = self._page
        dialog = dialog_class(self._store, self._jobs, self._settings, page, page.reader.floor_id, page.day)
        dialog.desk_wanted.connect(self._show_on_day)
        dialog.open()

    def _show_on_day(self, desk_id: uuid.UUID, day: date) -> None:
        self._page.go_to_day(day)
        self._page.choose([desk_id])

    def foyer(self) -> None:
        """Show the plan on the screen of the foyer; it stays until somebody leaves it by Esc."""
        from jib_desktop.ui.floor_plan.foyer import FoyerWindow

        page = self._page
        FoyerWindow(self._store, self._jobs, page.changes, self._settings, page.window()).showFullScreen()

    # --- paper and picture ---

    def _with_sheets(self, floor_ids: list[uuid.UUID], then: Any) -> None:
        """Read floors on the day that is shown, whole."""
        from jib_desktop.ui.floor_plan.floor_sheet import read_sheets

        work = partial(read_sheets, day=self._page.day, floor_ids=floor_ids)
        self._jobs.read(work, then, key="desks.sheets")

    def print(self) -> None:
        """Show the plan as it is printed on A3: the floor that is shown, then the others."""
        state = self._page.reader.state
        if state.floor is not None:
            others = [one.id for one in state.floors if one.id != state.floor.id]
            self._with_sheets([state.floor.id, *others], self._preview)

    def _preview(self, sheets: list[FloorSheet]) -> None:
        from jib_desktop.ui.dialogs.print_preview import PrintPreviewDialog
        from jib_desktop.ui.printing.floor_paper import FloorPages

        pages = FloorPages(sheets, formats.language(), self._page.today())
        PrintPreviewDialog(self._settings, pages, self._page, self._jobs).open()

    def save_picture(self) -> None:
        """Ask where the plan of the floor goes as SVG or PNG, and write it."""
        floor = self._page.reader.state.floor
        if floor is None:
            return
        name = f"{floor_name(floor)} {self._page.day.isoformat()}.svg"
        proposal = export_folder(self._settings) / name.replace("/", "-")
        title = self.tr("Save plan as a picture")
        kinds = f"{self.tr('Drawing')} (*.svg);;{self.tr('Picture')} (*.png)"
        chosen, _kind = QFileDialog.getSaveFileName(self._page, title, str(proposal), kinds)
        if chosen:
            self.write_picture(Path(chosen), floor.id)

    def write_picture(self, path: Path, floor_id: uuid.UUID) -> None:
        """Write the plan of a floor as a picture."""
        self._with_sheets([floor_id], partial(self._save_sheet, path))

    def _save_sheet(self, path: Path, sheets: list[FloorSheet]) -> None:
        from jib_desktop.ui.floor_plan.pictures import save_picture

        title = translate("ListActs", "Writing {file}").format(file=path.name)
        for sheet in sheets:
            work = partial(save_picture, sheet, path)
            self._jobs.run(work, self._picture_saved, self.show_error, title=title)

    def _picture_saved(self, written: Path) -> None:
        keep_export_folder(self._settings, written)
        self.offer_folder(self.tr("{file} written.").format(file=written.name), written.parent)

    # --- lists in and out ---

    def import_desks(self, path: Path | None = None) -> None:
        """Take in a list of desks."""
        self.import_kind("desks", path)

    def import_allocations(self, path: Path | None = None) -> None:
        """Take in a list of who has which desk."""
        self.import_kind("allocations", path)

    def export_desks(self) -> None:
        """Write the desks of the floor on its day to a workbook or a text file."""
        from jib_desktop.services.desks_import import DayPlan

        page = self._page
        ids = tuple(page.scene.rows())
        self.export_kind("desks", (DayPlan(page.day, page.reader.floor_id, ids), None), len(ids))

    def export_allocations(self) -> None:
        """Write who has, had and is to have which desk."""
        self.export_kind("allocations", (None, None), 0)


def _figures_dialog() -> type[DeskFiguresDialog]:
    """Return the window of figures; with it come the charts."""
    from jib_desktop.ui.dialogs.desk_figures import DeskFiguresDialog

    return DeskFiguresDialog
