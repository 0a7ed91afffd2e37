"""What a bill is checked by: its identities, a total that is repeated on every row, a row of totals."""

from __future__ import annotations

import re
import unicodedata
from array import array
from collections.abc import Iterator, Mapping, Sequence

from jib_desktop.exchange.bills_headers import BillHeader
from jib_desktop.rules.credits import LARGEST, parse_month, units_text
from jib_desktop.rules.credits_bills import AMOUNTS, NOTHING, TOLERANCE, BillFile, Generation, Piece, zeroed
from jib_desktop.rules.problems import Problem

_TOTAL_WORDS = frozenset({"合计", "总计", "小计", "total", "sum", "subtotal", "grandtotal"})
_SETTLED = (Generation.CHINESE, Generation.ENGLISH)  # which say how a line was paid
_PRICED = (*_SETTLED, Generation.V2)  # which say how its price came about
_FEW = 3  # lines: fewer prove nothing about a column
_MOST_REPEATED = 20_000  # amounts to remember; a file with more is wrong anyway
_TOTALLED = {"price": "payable", "payment": "voucher"}  # by the identity that a repeated total breaks


def is_total_row(cells: Sequence[str], header: BillHeader) -> bool:
    """Whether a row is a total of those above: it says so, and has no month of its own."""
    place = header.columns.get("month", header.columns.get("start", 0))
    month = cells[place] if place < len(cells) else ""
    if month[:1].isdigit() or parse_month(month):
        return False
    words = ("".join(unicodedata.normalize("NFKC", cell).split()).casefold() for cell in cells if cell)
    return any(word.rstrip(":") in _TOTAL_WORDS for word in words)


class Identities:
    """Looks at every line whether its amounts fit together; told, never a reason to refuse by itself."""

    def __init__(self) -> None:
        self.lines = self.broken = 0
        self._same: dict[str, set[int]] = {name: set() for name in AMOUNTS}
        # Of lines that do not fit: which amount of which bill, in which rows.
        self._repeated: dict[tuple[str, str, int], list[int]] = {}
        self._headers: dict[str, str] = {}

    def take(
        self,
        bill: BillFile,
        header: BillHeader,
        piece: Piece,
        rounding: array[int] | None,
        records: Sequence[str],
    ) -> None:
        """Look at a piece of lines; `records` are the numbers of their orders or bills."""
        self.lines += len(piece)
        for name in (*AMOUNTS, "record"):
            if name in header.columns:
                self._headers.setdefault(name, header.headers[header.columns[name]])
        for name, seen in self._same.items():
            if len(seen) < _FEW:
                seen.update(set(piece.amounts[name]))
        if bill.generation not in _PRICED:
            return
        found = self._broken_prices(piece, rounding)
        if bill.generation in _SETTLED:
            found += self._broken_payments(piece)
        for place, identity, off in found:
            self.broken += 1
            name = _TOTALLED[identity]
            facts = {"row": piece.rows[place], "header": self._headers.get(name, name)}
            more = {"value": units_text(off), "reason": identity}
            bill.say(Problem("payable", "identity_off", "warn", {**facts, **more}))
            amount = piece.amounts[name][place]
            # A total is more than its part: then what is paid, or payable, is more than the line comes to.
            if amount * off < 0 and amount != NOTHING and len(self._repeated) < _MOST_REPEATED:
                self._repeated.setdefault((name, records[place], amount), []).append(piece.rows[place])

    def _broken_prices(self, piece: Piece, rounding: array[int] | None) -> list[tuple[int, str, int]]:
        names = ("gross", "discount", "coupon", "payable")
        columns = [zeroed(piece.amounts[name]) for name in names]
        round_off: Sequence[int] = zeroed(rounding) if rounding is not None else [0] * len(piece)
        return [
            (place, "price", gross - discount - coupon - off - payable)
            for place, (gross, discount, coupon, payable, off) in enumerate(
                zip(*columns, round_off, strict=True)
            )
            if not -TOLERANCE <= gross - discount - coupon - off - payable <= TOLERANCE
        ]

    def _broken_payments(self, piece: Piece) -> list[tuple[int, str, int]]:
        names = ("payable", "voucher", "card", "cash", "unpaid")
        columns = [zeroed(piece.amounts[name]) for name in names]
        return [
            (place, "payment", payable - voucher - card - cash - unpaid)
            for place, (payable, voucher, card, cash, unpaid) in enumerate(zip(*columns, strict=True))
            if not -TOLERANCE <= payable - voucher - card - cash - unpaid <= TOLERANCE
        ]

    def finish(self, bill: BillFile) -> None:
        """Say what concerns the file as a whole."""
        bill.problems[:0] = _too_much(bill, self._headers)
        if self.broken:
            bill.notes.append(Problem("", "identities_off", "warn", {"count": self.broken}))
        if bill.generation is Generation.FOCUS:
            bill.notes.append(Problem("", "amounts_rounded", "tell"))
        if (one := self._on_every_line(bill)) is not None:
            bill.problems.insert(0, one)
            return
        for (name, record, amount), rows in self._repeated.items():
            if len(rows) > 1:
                facts = {"row": rows[0], "header": self._headers.get(name, name), "other": rows[1],
                         "value": units_text(amount), "bill": record, "reason": "bill"}  # fmt: skip
                bill.say(Problem(name, "total_repeated", "block", facts))

    def _on_every_line(self, bill: BillFile) -> Problem | None:
        """Return what is to be said of an amount that every line repeats."""
        if self.lines < _FEW or self.broken * 2 < self.lines:
            return None
        first = bill.pieces[0].rows[0]
        for name in ("voucher", "payable"):
            seen = self._same[name]
            if len(seen) == 1 and seen.isdisjoint({0, NOTHING}) and len(self._same["gross"]) > 1:
                header, value = self._headers.get(name, name), units_text(next(iter(seen)))
                return Problem(
                    name, "total_repeated", "block", {"row": first, "header": header, "value": value}
                )
        return None


def _too_much(bill: BillFile, headers: Mapping[str, str]) -> list[Problem]:
    """Return the columns whose sums are more than any bill can be about, and more than can be kept."""
    return [
        Problem(name, "amount_large", facts={"header": headers.get(name, name), "value": units_text(amount),
                                             "row": bill.pieces[-1].rows[-1], "reason": "row"})
        for sums in bill.totals().values()
        for name, amount in sums.items()
        if name != "credit" and abs(amount) > LARGEST
    ]  # fmt: skip


# As the provider names its files: 1000000000000001_BillingItemDetail_202610.zip.
_NAMED_ACCOUNT = re.compile(r"(?<!\d)\d{16}(?!\d)")
_NAMED_MONTH = re.compile(r"(?<!\d)20\d{2}(?:0[1-9]|1[0-2])(?!\d)")


def name_problems(bill: BillFile) -> Iterator[Problem]:
    """Yield what the name of a file says otherwise than its lines; told, for anybody may rename a file."""
    payers, months = {key[0] for key in bill.sums}, {key[2] for key in bill.sums}
    account, month = _NAMED_ACCOUNT.search(bill.file_name), _NAMED_MONTH.search(bill.file_name)
    if account and payers and account[0] not in payers:
        yield Problem("payer", "named_other_account", "warn", {"account": account[0]})
    if month and months and parse_month(month[0]) not in months:
        yield Problem("month", "named_other_month", "warn", {"month": parse_month(month[0]) or ""})
