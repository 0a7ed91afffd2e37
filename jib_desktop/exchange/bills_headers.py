"""Which bill a header belongs to, and which of its columns is what. By name only, never by place or part."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from jib_desktop.exchange.bills_files import SEARCHED_ROWS
from jib_desktop.exchange.workbook import word_key
from jib_desktop.rules.credits_bills import BillColumnsTwice, Generation

# Field → names, by generation (CREDITS §2). The newest file puts a group before them, which may be missing.
_ENGLISH: dict[str, tuple[str, ...]] = {
    "month": ("BillingCycle",),
    "payer": ("AccountID", "BillAccountID"),
    "owner": ("OwnerID",),
    "record": ("RecordID",),
    "instance": ("InstanceID",),
    "item": ("BillingItem", "ItemName"),
    "kind": ("Item",),
    "product": ("ProductCode", "PipCode"),
    "product_name": ("ProductName",),
    "start": ("UsageStartTime",),
    "end": ("UsageEndTime",),
    "bill_day": ("BillingDate",),
    "gross": ("PretaxGrossAmount",),
    "discount": ("InvoiceDiscount",),
    "coupon": ("DeductedByCoupons",),
    "rounding": ("RoundDownDiscount",),
    "payable": ("PretaxAmount",),
    "voucher": ("DeductedByCashCoupons",),
    "card": ("DeductedByPrepaidCard",),
    "cash": ("PaymentAmount",),
    "unpaid": ("OutstandingAmount",),
    "currency": ("Currency",),
}
_CHINESE: dict[str, tuple[str, ...]] = {
    "month": ("账期",),
    "payer": ("账号ID",),
    "payer_name": ("账号",),
    "owner": ("Owner账号ID",),
    "owner_name": ("Owner账号",),
    "record": ("订单号/账单号",),
    "instance": ("实例ID",),
    "item": ("计费项",),
    "kind": ("账单类型",),
    "product": ("产品Code",),
    "product_name": ("产品",),
    "start": ("账单开始时间",),
    "end": ("账单结束时间",),
    "paid_at": ("消费时间",),
    "bill_day": ("账单日期", "日期"),
    "gross": ("原价",),
    "discount": ("优惠金额",),
    "coupon": ("优惠券抵扣",),
    "rounding": ("抹零金额", "抹零优惠"),
    "payable": ("应付金额",),
    "voucher": ("代金券抵扣",),
    "card": ("储值卡支付金额",),
    "cash": ("现金支付",),
    "unpaid": ("欠费金额",),
    "currency": ("币种",),
}
_V2: dict[str, tuple[str, ...]] = {
    "record": ("标识信息/账单明细ID",),
    "month": ("账单信息/账单月份",),
    "payer": ("身份信息/资源购买账号ID",),
    "owner": ("身份信息/资源归属账号ID",),
    "kind": ("账单信息/费用类型",),
    "product": ("产品信息/产品Code",),
    "product_name": ("产品信息/产品名称",),
    "start": ("账单信息/服务开始时间",),
    "end": ("账单信息/服务结束时间",),
    "paid_at": ("账单信息/消费时间",),
    "gross": ("费用信息/目录总价",),
    "discount": ("优惠信息/优惠金额",),
    "coupon": ("优惠券抵扣信息/优惠券抵扣金额",),
    "rounding": ("订阅抵扣信息/订阅抵扣目录总价",),  # what else is taken off the list price
    "payable": ("应付信息/应付金额（含税）",),
    "currency": ("定价信息/定价币种",),
}
_FOCUS: dict[str, tuple[str, ...]] = {
    "month": ("BillingPeriodStart",),
    "payer": ("BillingAccountId",),
    "owner": ("SubAccountId",),
    "kind": ("ChargeCategory",),
    "product": ("ServiceName",),
    "start": ("ChargePeriodStart",),
    "end": ("ChargePeriodEnd",),
    "gross": ("ListCost",),
    "contracted": ("ContractedCost",),
    "payable": ("BilledCost",),
    "currency": ("BillingCurrency",),
}
_USAGE: dict[str, tuple[str, ...]] = {
    "lot_voucher": ("代金券编号", "代金券ID", "代金券编码", "CashCouponNo", "CouponNo", "VoucherNo"),
    "credit": ("抵扣金额", "使用金额", "DeductAmount", "UsedAmount"),
    "start": ("使用时间", "抵扣时间", "消费时间", "UsedTime", "UsageTime"),
    "record": ("订单号/账单号", "账单号", "订单号", "OrderId", "BillNo"),
    "product": ("产品Code", "ProductCode"),
    "product_name": ("产品", "产品名称", "ProductName"),
    "payer": ("账号ID", "AccountID"),
    "owner": ("Owner账号ID", "OwnerID"),
    "month": ("账期", "BillingCycle"),
    "currency": ("币种", "Currency"),
}
_IN_GROUPS = frozenset(name for names in _V2.values() for name in names)
NAMES: Mapping[Generation, Mapping[str, tuple[str, ...]]] = {
    Generation.USAGE: _USAGE,
    Generation.V2: _V2,
    Generation.CHINESE: _CHINESE,
    Generation.ENGLISH: _ENGLISH,
    Generation.FOCUS: _FOCUS,
}
# Without these a header is no bill of its generation.
NEEDED: Mapping[Generation, tuple[str, ...]] = {
    Generation.USAGE: ("lot_voucher", "credit", "start"),
    Generation.V2: ("record", "month", "payer", "payable"),
    Generation.CHINESE: ("month", "payer", "voucher", "payable"),
    Generation.ENGLISH: ("month", "payer", "voucher", "payable"),
    Generation.FOCUS: ("month", "payer", "payable", "kind", "start"),
}
# What makes a line itself, besides account and month.
KEYS: Mapping[Generation, tuple[str, ...]] = {
    Generation.USAGE: ("lot_voucher", "record", "start", "product"),
    Generation.V2: ("record",),
    Generation.CHINESE: ("record", "instance", "item", "start"),
    Generation.ENGLISH: ("record", "instance", "start", "item"),
    Generation.FOCUS: (),
}


@dataclass(frozen=True, slots=True)
class BillHeader:
    """A header that was understood: which field stands in which column (from 0)."""

    generation: Generation
    row: int  # from 1
    headers: tuple[str, ...]
    columns: Mapping[str, int]

    @property
    def left_out(self) -> tuple[str, ...]:
        """Headers that mean nothing to us."""
        used = set(self.columns.values())
        return tuple(name for place, name in enumerate(self.headers) if name and place not in used)


def find_header(
    rows: Sequence[Sequence[str]], mapping: Mapping[str, str] | None = None
) -> tuple[BillHeader | None, tuple[str, ...]]:
    """Return the header in the first rows, and what the nearest to one lacks if there is none.

    `mapping`: header → field, as the account has it. Raises BillColumnsTwice.
    """
    nearest = tuple(_CHINESE[one][0] for one in NEEDED[Generation.CHINESE])
    most = 0
    for number, row in enumerate(rows[:SEARCHED_ROWS], 1):
        headers = tuple(map(_plain, row))
        for generation in NAMES:
            known = _columns(generation, headers, mapping or {})
            missing = [one for one in NEEDED[generation] if one not in known]
            if not missing:
                return _checked(generation, number, headers, mapping or {}), ()
            found = len(NEEDED[generation]) - len(missing)
            if found > most:
                most = found
                nearest = tuple(NAMES[generation][one][0] for one in missing)
    return None, nearest


def has_header(rows: Sequence[Sequence[str]], mapping: Mapping[str, str] | None = None) -> bool:
    """Whether the header of a bill stands in the first rows of a table."""
    try:
        return find_header(rows, mapping)[0] is not None
    except BillColumnsTwice:
        return True  # it is one, and a question with it


def _plain(cell: str) -> str:
    return " ".join(cell.replace("\ufeff", "").split())


def _columns(
    generation: Generation, headers: Sequence[str], mapping: Mapping[str, str]
) -> dict[str, list[int]]:
    """Return the columns that may be each field: those named by hand, else exactly so, else after a group."""
    exact: dict[str, list[int]] = {}
    grouped: dict[str, list[int]] = {}
    for place, header in enumerate(headers):
        if header:
            exact.setdefault(word_key(header), []).append(place)
            grouped.setdefault(word_key(header.rpartition("/")[2]), []).append(place)
    by_hand = {word_key(header): field for header, field in mapping.items()}
    found: dict[str, list[int]] = {}
    for field, names in NAMES[generation].items():
        told = [place for key, places in exact.items() if by_hand.get(key) == field for place in places]
        first = told or next(filter(None, (_of(exact, grouped, name) for name in names)), [])
        if first:
            found[field] = first
    return found


def _of(exact: Mapping[str, list[int]], grouped: Mapping[str, list[int]], name: str) -> list[int]:
    whole = word_key(name)
    if whole in exact:
        return exact[whole]
    last = word_key(name.rpartition("/")[2]) if name in _IN_GROUPS else whole
    return grouped.get(last, [])


def _checked(
    generation: Generation, number: int, headers: tuple[str, ...], mapping: Mapping[str, str]
) -> BillHeader:
    columns = {}
    for field, places in _columns(generation, headers, mapping).items():
        if len(places) > 1:
            raise BillColumnsTwice(field, [f"{headers[one]} ({one + 1})" for one in places])
        columns[field] = places[0]
    return BillHeader(generation, number, headers, columns)
