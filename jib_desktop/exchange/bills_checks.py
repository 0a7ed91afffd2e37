"""What a bill is checked by: its identities, a total that is repeated on every row, a row of totals."""

from __future__ import annotations

import unicodedata
from array import array
from collections.abc import Sequence

from jib_desktop.exchange.bills_headers import BillHeader
from jib_desktop.rules.credits import parse_month, units_text
from jib_desktop.rules.credits_bills import AMOUNTS, NOTHING, TOLERANCE, BillFile, Generation, Piece
from jib_desktop.rules.problems import Problem

_TOTAL_WORDS = frozenset({"合计", "总计", "小计", "total", "sum", "subtotal", "grandtotal"})
_SETTLED = (Generation.CHINESE, Generation.ENGLISH)  # which say how a line was paid
_FEW = 3  # lines: fewer prove nothing about a column


def is_total_row(cells: Sequence[str], header: BillHeader) -> bool:
    """Whether a row is a total of those above: it says so, and has no month of its own."""
    place = header.columns.get("month", header.columns.get("start", 0))
    month = cells[place] if place < len(cells) else ""
    if month[:1].isdigit() or parse_month(month):
        return False
    words = ("".join(unicodedata.normalize("NFKC", cell).split()).casefold() for cell in cells if cell)
    return any(word.rstrip(":") in _TOTAL_WORDS for word in words)


class Identities:
    """Looks at every line whether its amounts fit together; told, never a reason to refuse."""

    def __init__(self) -> None:
        self.lines = self.broken = 0
        self._same: dict[str, set[int]] = {name: set() for name in AMOUNTS}

    def take(self, bill: BillFile, piece: Piece, rounding: array[int] | None) -> None:
        """Look at a piece of lines."""
        self.lines += len(piece)
        for name, seen in self._same.items():
            if len(seen) < _FEW:
                seen.update(set(piece.amounts[name]))
        if bill.generation in _SETTLED:
            for row, header, off in self._broken(piece, rounding):
                self.broken += 1
                facts = {"row": row, "header": header, "value": units_text(off)}
                bill.say(Problem("payable", "identity_off", "warn", {**facts, "reason": header}))

    def _broken(self, piece: Piece, rounding: array[int] | None) -> list[tuple[int, str, int]]:
        columns = {name: _plain(piece.amounts[name]) for name in AMOUNTS}
        round_off: Sequence[int] = _plain(rounding) if rounding is not None else [0] * len(piece)
        price = zip(
            piece.rows,
            columns["gross"],
            columns["discount"],
            columns["coupon"],
            round_off,
            columns["payable"],
            strict=True,
        )
        found = [
            (row, "price", gross - discount - coupon - off - payable)
            for row, gross, discount, coupon, off, payable in price
            if not -TOLERANCE <= gross - discount - coupon - off - payable <= TOLERANCE
        ]
        paid = zip(
            piece.rows, columns["payable"], columns["voucher"], columns["card"], columns["cash"],
            columns["unpaid"], strict=True,
        )  # fmt: skip
        return found + [
            (row, "payment", payable - voucher - card - cash - unpaid)
            for row, payable, voucher, card, cash, unpaid in paid
            if not -TOLERANCE <= payable - voucher - card - cash - unpaid <= TOLERANCE
        ]

    def finish(self, bill: BillFile) -> None:
        """Say what concerns the file as a whole."""
        if self.broken:
            bill.notes.append(Problem("", "identities_off", "warn", {"count": self.broken}))
        if bill.generation is Generation.FOCUS:
            bill.notes.append(Problem("", "amounts_rounded", "tell"))
        if self.lines < _FEW or self.broken * 2 < self.lines:
            return
        first = bill.pieces[0].rows[0]
        for name in ("voucher", "payable"):
            seen = self._same[name]
            if len(seen) == 1 and seen.isdisjoint({0, NOTHING}) and len(self._same["gross"]) > 1:
                facts = {"row": first, "header": name, "value": units_text(next(iter(seen)))}
                bill.problems.insert(0, Problem(name, "total_repeated", "block", facts))


def _plain(column: array[int]) -> Sequence[int]:
    return [0 if one == NOTHING else one for one in column] if NOTHING in column else column
