"""The overview of an account: what is left, until when, its vouchers over time, what it spent each month."""

from __future__ import annotations

from jib_desktop.ui.jobs import Jobs
from jib_desktop.ui.pages.credits_details import Details
from jib_desktop.ui.pages.sections import Section
from jib_desktop.ui.texts import translate


class OverviewSection(Section):
    """Balance, outlook, vouchers as bars, months as a chart."""

    KEY = "overview"

    def __init__(self, jobs: Jobs) -> None:
        super().__init__()
        self._jobs = jobs

    def title(self) -> str:
        return translate("CreditPanel", "Overview")

    def show_details(self, details: Details) -> None:
        pass
