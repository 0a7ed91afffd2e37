"""Taking in lists of vouchers; which kind of file it is, is seen from its header, as with bills."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from jib_desktop.ui.dialogs.bill_import import BillImport

if TYPE_CHECKING:
    from jib_desktop.ui.pages import Page


def open_voucher_import(page: Page, paths: Sequence[Path] = ()) -> BillImport:
    """Take in lists of vouchers or of their usage; without paths the person chooses."""
    begun = BillImport(page, "vouchers")
    begun.start(paths)
    return begun
