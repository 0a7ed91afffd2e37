"""The part of a statement in one currency: summary, movements, bills, vouchers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from PySide6.QtCore import QRectF

from jib_desktop.errors import ReadBackDiffers
from jib_desktop.exchange import paper_words, statement_words
from jib_desktop.exchange.paper_words import Words
from jib_desktop.exchange.statement_words import LABELS
from jib_desktop.rules.credits import month_of
from jib_desktop.services.credits_statement import Statement, StatementLot, StatementPaid, StatementPart
from jib_desktop.ui.printing.pages import HEADING, POINT, SMALL, TEXT
from jib_desktop.ui.printing.paper_blocks import Block, Column, Piece, Row, Rule, Table, paragraph

_LINE = 15 * POINT
_LONGEST = 24  # signs of a number in one line
_PAID = ("gross", "payable", "credit", "card", "cash", "unpaid")
_STAND = ("granted", "consumed", "expired", "voided", "moved", "available")
_ALWAYS = {"gross", "credit", "cash", "unpaid", "granted", "consumed", "expired", "available"}


class PartBlocks:
    """Makes the blocks of one currency; every amount with all its digits, so that they add up on paper."""

    def __init__(self, found: Statement, part: StatementPart, place: int, other: int, width: float) -> None:
        self._found = found
        self._part = part
        self._place = place
        self._other = other
        self._width = width
        self._decimals = 0  # of the table that is made
        order = list(statement_words.WHAT)
        self._sums = sorted(part.sums.items(), key=lambda one: order.index(one[0]))
        if part.opening + sum(part.sums.values()) != part.closing:
            raise ReadBackDiffers(
                "credit_entry", part.closing, part.opening + sum(part.sums.values())
            )  # nothing goes on paper that does not add up

    def blocks(self) -> Iterator[Block]:
        """Yield everything in order."""
        yield from self._summary()
        yield from self._movements()
        yield from self._bills()
        yield from self._lots()

    def _both(self, words: Words) -> str:
        return " ".join(dict.fromkeys((words[self._place], words[self._other])))

    def _title(self, name: str) -> tuple[str, ...]:
        return LABELS[name][self._place], LABELS[name][self._other]

    def _show_digits_of(self, amounts: Iterable[int]) -> None:
        self._decimals = statement_words.places_for(amounts, self._part.currency)

    def _number(self, units: int) -> str:
        return statement_words.number(units, self._decimals, self._place)

    def _or_dash(self, units: int) -> str:
        return self._number(units) if units else "–"

    def _day(self, day: date) -> str:
        return paper_words.short_day(day, self._place)

    def _heading(self, words: str, end: str = "") -> Block:
        top = 18 * POINT
        block = Block(
            top + 22 * POINT, [Piece(words, QRectF(0, top, self._width, 18 * POINT), HEADING, bold=True)]
        )
        if end:
            box = QRectF(0, top, self._width, 18 * POINT)
            block.pieces.append(Piece(end, box, SMALL, "text_2", right=True))
        block.keeps = True
        return block

    # --- opening + movements = closing ---

    def _summary(self) -> Iterator[Block]:
        part, found = self._part, self._found
        self._show_digits_of((part.opening, *part.sums.values(), part.unallocated))
        yield self._heading(f"{self._both(LABELS['summary'])} · {part.currency}")
        opening, closing = (statement_words.movement(one) for one in ("opening", "closing"))
        yield self._sum(opening, part.opening, found.first, bold=True)
        for what, amount in self._sums:
            yield self._sum(statement_words.movement(what), amount)
        yield self._sum(closing, part.closing, found.last, bold=True)
        yield self._checked()
        if part.unallocated:
            words = f"{self._both(LABELS['unallocated'])}: {self._number(part.unallocated)} {part.currency}"
            yield paragraph(words, self._width, size=TEXT, tone="amber", bold=True, after=4 * POINT)

    def _sum(self, words: Words, amount: int, day: date | None = None, *, bold: bool = False) -> Block:
        height, wide = _LINE + 3 * POINT, self._width
        box = QRectF(0, 1.5 * POINT, wide, _LINE)
        pieces = [
            Piece(self._both(words), box.adjusted(0, 0, -0.5 * wide, 0), TEXT, bold=bold),
            Piece(self._number(amount), box, TEXT, bold=bold, right=True),
        ]
        if day is not None:
            pieces.append(
                Piece(self._day(day), QRectF(0.52 * wide, box.top(), 0.2 * wide, _LINE), TEXT, "text_2")
            )
        thick = (Rule(height, 0, wide, 4, "text"),) if bold else (Rule(height, 0, wide),)
        return Block(height, pieces, list(thick), keeps=True)

    def _checked(self) -> Block:
        """Write the sum out: whoever adds it up finds what stands below."""
        part = self._part
        terms = self._number(part.opening)
        for _, amount in self._sums:
            terms += f" {'+' if amount >= 0 else '−'} {self._number(abs(amount))}"
        block = Block(3 * POINT)
        for words in (self._both(LABELS["checked"]), f"{terms} = {self._number(part.closing)}"):
            lines = paragraph(words, self._width, tone="text_2")
            for piece in lines.pieces:
                piece.box.translate(0, block.height)
            block.pieces += lines.pieces
            block.height += lines.height
        block.height += 2 * POINT
        return block

    # --- movements ---

    def _movements(self) -> Iterator[Block]:
        part, found = self._part, self._found
        self._show_digits_of((part.opening, *(one.amount for one in part.lines)))
        yield self._heading(self._both(LABELS["movements"]), part.currency)
        names = ("day", "what", "voucher", "month", "amount", "balance")
        columns = [
            Column(self._title(name), right=name in ("amount", "balance"), wraps=name == "what")
            for name in names
        ]
        rows = [
            self._bound("opening", found.first, part.opening),
            *(self._moved(place) for place in range(len(part.lines))),
            self._bound("closing", found.last, part.closing),
        ]
        yield from Table(columns, rows, self._width).blocks(rows)
        if not part.lines:
            words = self._both(LABELS["no_movements"])
            yield paragraph(words, self._width, tone="text_2", after=2 * POINT)

    def _bound(self, what: str, day: date, amount: int) -> Row:
        words = self._both(statement_words.movement(what))
        cells = ((self._day(day),), (words,), (), (), (), (self._number(amount),))
        return Row(cells, bold=True, carry=self._carry(amount) if what == "opening" else ())

    def _moved(self, place: int) -> Row:
        line = self._part.lines[place]
        reason = " ".join(line.reason.split())  # typed by a person, perhaps on several lines
        what = (self._both(statement_words.movement(line.what)), *([reason] if reason else ()))
        cells = (
            (self._day(line.day),), what, self._where(line.voucher, line.account), (line.month or "–",),
            (self._number(line.amount),), (self._number(line.balance),),
        )  # fmt: skip
        return Row(cells, carry=self._carry(line.balance))

    def _where(self, voucher: str, account: str) -> tuple[str, ...]:
        """Return a voucher, with its account where there are several; long numbers go on below."""
        texts = (voucher or "–", account) if len(self._found.accounts) > 1 else (voucher or "–",)
        return tuple(text[at : at + _LONGEST] for text in texts for at in range(0, len(text), _LONGEST))

    def _carry(self, balance: int) -> tuple[tuple[str, ...], ...]:
        words = (self._both(LABELS[name]) for name in ("carried", "brought"))
        return tuple(("", one, "", "", "", self._number(balance)) for one in words)

    # --- bills ---

    def _bills(self) -> Iterator[Block]:
        paid = self._part.paid
        self._show_digits_of(getattr(one, name) for one in paid for name in _PAID)
        yield self._heading(self._both(LABELS["bills"]), self._part.currency)
        if not paid:
            yield paragraph(self._both(LABELS["no_bills"]), self._width, tone="text_2", after=2 * POINT)
            return
        names = [one for one in _PAID if one in _ALWAYS or any(getattr(bill, one) for bill in paid)]
        columns = [
            Column(self._title("month")),
            Column(self._title("bill"), wraps=True),
            *(Column(self._title(name), right=True) for name in names),
        ]
        rows = [
            Row(((one.month,), (self._bill(one),), *((self._or_dash(getattr(one, name)),) for name in names)))
            for one in paid
        ]
        if len(paid) > 1:
            rows.append(self._total(names, [sum(getattr(one, name) for one in paid) for name in names]))
        yield from Table(columns, rows, self._width).blocks(rows)

    def _bill(self, one: StatementPaid) -> str:
        if one.month < month_of(self._found.first):
            return self._both(LABELS["later"])
        return self._both(LABELS["final" if one.is_final else "preliminary"])

    def _total(self, names: Sequence[str], sums: Sequence[int], before: int = 2) -> Row:
        blank: tuple[tuple[str, ...], ...] = ((),) * (before - 1)
        amounts = tuple((self._or_dash(one),) for one in sums)
        return Row(((LABELS["total"][self._place],), *blank, *amounts), bold=True)

    # --- vouchers ---

    def _lots(self) -> Iterator[Block]:
        lots = [one for one in self._part.lots if self._is_shown(one)]
        words = [
            LABELS["lots"][place].format(day=paper_words.day(self._found.last, place))
            for place in (self._place, self._other)
        ]
        if lots:
            yield self._heading(" · ".join(words), self._part.currency)
            yield from self._lot_table(lots)
        if left_out := len(self._part.lots) - len(lots):
            words = [statement_words.earlier(left_out, place) for place in (self._place, self._other)]
            yield paragraph(" ".join(words), self._width, tone="text_2", after=2 * POINT)

    def _is_shown(self, lot: StatementLot) -> bool:
        """Leave out what was over before the period; over years they would fill pages."""
        moved = {(line.account, line.voucher) for line in self._part.lines}
        is_there = lot.balance.available or lot.expires_on >= self._found.first
        return bool(is_there) or (lot.account, lot.voucher) in moved

    def _lot_table(self, lots: Sequence[StatementLot]) -> list[Block]:
        self._show_digits_of(getattr(one.balance, name) for one in lots for name in _STAND)
        names = [one for one in _STAND if one in _ALWAYS or any(getattr(lot.balance, one) for lot in lots)]
        columns = [
            Column(self._title("voucher"), wraps=True),
            Column(self._title("effective")),
            Column(self._title("expires")),
            *(Column(self._title(name), right=True) for name in names),
        ]
        rows = [
            Row(
                (
                    self._where(lot.voucher, lot.account),
                    (self._day(lot.effective_on),),
                    (self._day(lot.expires_on),),
                    *((self._or_dash(getattr(lot.balance, name)),) for name in names),
                )
            )
            for lot in lots
        ]
        if len(lots) > 1:
            sums = [sum(getattr(lot.balance, name) for lot in lots) for name in names]
            rows.append(self._total(names, sums, before=3))
        return Table(columns, rows, self._width).blocks(rows)
