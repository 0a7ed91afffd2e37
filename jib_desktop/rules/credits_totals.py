"""A monthly total that somebody was told, as a bill of one line: the third kind of evidence (CREDITS §3)."""

from __future__ import annotations

import hashlib
import json
from array import array
from datetime import date

from jib_desktop.rules.credits import days_of, units_text
from jib_desktop.rules.credits_bills import AMOUNTS, NOTHING, BillFile, Generation, Piece


def total_as_bill(account: str, month: str, amount: int, currency: str) -> BillFile:
    """Return a monthly total that somebody was told as a bill of one line."""
    text = f"{account}\n{month}\n{amount}\n{currency}"
    digest = hashlib.sha256(text.encode()).hexdigest()
    day: date = days_of(month)[1]
    bill = BillFile(month, digest, Generation.TOTAL, "", digest)
    key = hashlib.blake2b(f"{account}\x1f{month}".encode(), digest_size=16).digest()
    nothing = array("q", [NOTHING])
    credit = array("q", [amount])
    amounts = {name: credit if name == "voucher" else nothing for name in AMOUNTS}
    raw = json.dumps([account, month, units_text(amount), currency]).encode()
    one = array("q", [1])
    bill.pieces.append(
        Piece(
            one,
            [account],
            [account],
            [month],
            [day],
            key,
            one,
            [""],
            [""],
            [""],
            [""],
            [currency],
            amounts,
            credit,
            raw,
            array("q", [len(raw)]),
            [""],
        )
    )
    known = (amount if name == "voucher" else 0 for name in AMOUNTS)
    bill.sums[account, account, month, currency, day, "", "", "", ""] = [1, *known, amount]
    return bill
