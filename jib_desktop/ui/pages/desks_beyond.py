"""Where the page of desks leads: seats for a team, the editor, figures, paper, foyer, lists in and out."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from jib_desktop.ui.pages.desks import DesksPage


class BeyondPlan(QObject):
    """Opens what is not on the page itself; everything is imported when it is asked for."""

    def __init__(self, page: DesksPage) -> None:
        super().__init__(page)
        self._page = page

    def find_seats(self) -> None:
        """Find seats for a team."""

    def edit_plan(self) -> None:
        """Draw floors, zones, rooms and desks."""

    def use_invented_plan(self) -> None:
        """Take the invented plan of Jinqiao."""

    def figures(self) -> None:
        """Show desks as figures."""

    def foyer(self) -> None:
        """Show the plan on the screen of the foyer."""

    def print(self) -> None:
        """Show the plan as it is printed on A3."""

    def save_picture(self) -> None:
        """Save the plan as SVG or PNG."""

    def import_desks(self, path: Path | None = None) -> None:
        """Take in a list of desks."""

    def import_allocations(self, path: Path | None = None) -> None:
        """Take in a list of who has which desk."""

    def export_desks(self) -> None:
        """Write the desks of the day to a workbook or a text file."""

    def export_allocations(self) -> None:
        """Write who has, had and is to have which desk."""
