"""What the columns of a bill say, in words."""

from __future__ import annotations

from jib_desktop.ui.texts import translate


def bill_field_words() -> dict[str, str]:
    """Return the words of what a column of a bill may be, in the order in which bills have them."""
    return {
        "month": translate("BillField", "Month of the bill"),
        "payer": translate("BillField", "Account that pays"),
        "payer_name": translate("BillField", "Name of the account that pays"),
        "owner": translate("BillField", "Account that used it"),
        "owner_name": translate("BillField", "Name of the account that used it"),
        "record": translate("BillField", "Order or bill"),
        "instance": translate("BillField", "Instance"),
        "item": translate("BillField", "Billing item"),
        "kind": translate("BillField", "Kind of the line"),
        "product": translate("BillField", "Code of the product"),
        "product_name": translate("BillField", "Product"),
        "start": translate("BillField", "Used from"),
        "end": translate("BillField", "Used until"),
        "paid_at": translate("BillField", "Paid at"),
        "bill_day": translate("BillField", "Day of the bill"),
        "gross": translate("BillField", "Gross"),
        "contracted": translate("BillField", "Gross less discount"),
        "discount": translate("BillField", "Discount"),
        "coupon": translate("BillField", "Paid by coupons"),
        "rounding": translate("BillField", "Rounding"),
        "payable": translate("BillField", "Payable"),
        "voucher": translate("BillField", "Paid by vouchers"),
        "card": translate("BillField", "Paid by prepaid card"),
        "cash": translate("BillField", "Paid in cash"),
        "unpaid": translate("BillField", "Unpaid"),
        "currency": translate("BillField", "Currency"),
        "lot_voucher": translate("BillField", "Voucher that paid"),
        "credit": translate("BillField", "Amount of the voucher"),
    }


def bill_field_word(field: str) -> str:
    """Return what a column of a bill says."""
    return bill_field_words().get(field, field)
