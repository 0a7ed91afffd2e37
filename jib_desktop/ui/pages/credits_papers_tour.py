"""The tour through what is written down of cloud credits: the statement of account and the comparison."""

from __future__ import annotations

import json
from functools import partial
from typing import TYPE_CHECKING, Any

from jib_desktop.exchange.vouchers import read_vouchers
from jib_desktop.rules.credits import china_day, units_text
from jib_desktop.rules.periods import DAY
from jib_desktop.services import credits_balances, credits_lots, credits_vouchers
from jib_desktop.services.credits_lots import LotRow
from jib_desktop.ui.dialogs.credit_reconcile import ReconcileDialog
from jib_desktop.ui.dialogs.credit_statement import StatementDialog
from jib_desktop.ui.pages.credits import CreditsPage

if TYPE_CHECKING:
    from jib_desktop.ui.tour import Guide

_STARTUP = "Nine Lanterns AI"


def work(guide: Guide) -> None:
    """Take in an invented voucher list: three vouchers differ, one is ours alone and one theirs."""
    window = guide.window
    with window.store.read() as session:
        today = china_day(window.store.clock())
        everything = credits_lots.list_lots(session, today)
    lots = [one for one in everything if one.parent_id is None and one.voucher]
    left = {one.id: one.balance.available for one in lots}
    for one in everything:
        if one.parent_id is not None:  # what was allocated of a voucher counts with it
            left[one.parent_id] += one.balance.available
    coupons = [_coupon(lot, left[lot.id]) for lot in lots]
    coupons[1]["Balance"] = units_text(left[lots[1].id] - 1_234 * 10**6)
    coupons[3]["ExpiryTime"] = f"{lots[3].expires_on + DAY}T15:59:59Z"
    coupons[6]["Status"] = "Cancelled"
    del coupons[4]
    coupons.append({**coupons[0], "CashCouponNo": "CN9999-0001", "AccountID": "1777777777777777"})
    path = guide.scratch / "vouchers (invented).json"
    path.write_text(json.dumps({"Data": {"CashCoupon": coupons}}), encoding="utf-8")
    file = read_vouchers(path)
    with window.store.read() as session:
        plan = credits_vouchers.plan_vouchers(session, file)
    window.store.run("vouchers_imported", partial(credits_vouchers.take_vouchers, plan=plan))


def _coupon(lot: LotRow, left: int) -> dict[str, Any]:
    """Return a voucher as the provider's console lists it, in China's time."""
    return {
        "CashCouponNo": lot.voucher, "NominalValue": units_text(lot.balance.granted),
        "Balance": units_text(left), "Status": "Available" if left else "Expired", "AccountID": lot.account,
        "GrantedTime": f"{lot.granted_on}T00:00:00Z", "EffectiveTime": f"{lot.effective_on}T00:00:00Z",
        "ExpiryTime": f"{lot.expires_on}T15:59:59Z",
    }  # fmt: skip


def pictures(guide: Guide) -> None:
    """Save a picture of a statement, and of the comparison with its groups."""
    _statement(guide)
    _comparison(guide)


def _statement(guide: Guide) -> None:
    window = guide.window
    with window.store.read() as session:
        rows = credits_balances.list_balances(session, china_day(window.store.clock()))
    startup_id = next(one.startup_id for one in rows if one.startup_en == _STARTUP)
    assert startup_id is not None
    dialog = StatementDialog(window.store, window.jobs, window.settings, startup_id, window)
    dialog.show()
    guide.shot(dialog, "credit-statement")
    guide.expect(dialog.page_view.count > 0, "a statement has pages")
    dialog.close()
    guide.settle()


def _comparison(guide: Guide) -> None:
    window = guide.window
    window.show_page("credits")
    guide.settle()
    page = window.page("credits")
    assert isinstance(page, CreditsPage)
    dialog = ReconcileDialog(page)
    dialog.show()
    for place, name in enumerate(("differs", "one-side", "agrees")):
        dialog.group_tabs.setCurrentIndex(place)
        guide.shot(dialog, f"credit-reconcile-{name}")
        guide.expect(len(dialog.voucher_table.table.ids) > 0, "every group of the comparison has vouchers")
    dialog.close()
    guide.settle()
