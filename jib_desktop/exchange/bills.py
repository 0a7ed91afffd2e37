"""Reading the provider's bills: which one it is, its lines column by column, what is the matter with rows."""

from __future__ import annotations

import hashlib
from array import array
from codecs import BOM_UTF8
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import islice
from pathlib import Path
from typing import Any

from jib_desktop.exchange.bills_cells import Cells, Currencies, Ids, Moments, Months, Units
from jib_desktop.exchange.bills_checks import Identities, is_total_row, name_problems
from jib_desktop.exchange.bills_files import SEARCHED_ROWS, BillSource, Row, open_bill
from jib_desktop.exchange.bills_headers import KEYS, BillHeader, find_header, has_header
from jib_desktop.exchange.files import first_bytes
from jib_desktop.progress import Progress
from jib_desktop.rules.credits import Spending, clean_id, days_of, is_ruined, month_of, parse_month
from jib_desktop.rules.credits_bills import (
    AMOUNTS,
    NOTHING,
    BillColumnsTwice,
    BillEmpty,
    BillFile,
    BillRefused,
    BillSettings,
    BillUnknown,
    Generation,
    Piece,
    SumKey,
    zeroed,
)
from jib_desktop.rules.problems import Problem

PIECE = 2_000  # lines between two looks whether somebody stopped it
_LONG_IDS = frozenset({"record", "lot_voucher"})
_UNSURE_LINES = 300_000  # what the progress counts by; nobody knows how many lines come


def read_bill(path: Path, settings: BillSettings, progress: Progress | None = None) -> BillFile:
    """Read a bill of any generation; rows that cannot be meant come as problems of the file.

    Raises BillEmpty, BillUnknown, BillColumnsTwice, BillRefused (account, month), what `open_bill` raises.
    """
    progress = progress or Progress()
    mapping = settings.of(settings.payer).mapping
    digest, sources = open_bill(path, progress, lambda rows: has_header(rows, mapping))
    reader: _Reader | None = None
    for source in sources:
        begin = list(islice(source.rows(), SEARCHED_ROWS))
        header, missing = find_header([cells for cells, _ in begin], mapping)
        if header is None:
            raise BillUnknown(source.name, missing)
        if reader is None:
            reader = _Reader(path.name, digest, source, header.generation, settings)
        elif reader.bill.generation != header.generation:
            raise BillUnknown(source.name, missing)
        reader.read(source, header, progress)
    if reader is None or not (reader.bill.line_count or reader.bill.problems):
        raise BillEmpty(path.name)
    return reader.finished()


def is_usage(path: Path, settings: BillSettings | None = None) -> bool:
    """Whether a file is a list of what vouchers paid; only its first rows are looked at."""
    if not path.is_file() or first_bytes(path, 64).removeprefix(BOM_UTF8).lstrip()[:1] in (b"{", b"["):
        return False  # an answer of QueryCashCoupons
    mapping = (settings or BillSettings()).of("").mapping
    try:
        _, sources = open_bill(path, Progress(), lambda rows: has_header(rows, mapping))
        header, _ = find_header([cells for cells, _ in islice(sources[0].rows(), SEARCHED_ROWS)], mapping)
    except (BillEmpty, BillColumnsTwice):
        return False
    return header is not None and header.generation is Generation.USAGE


class _Reader:
    """Takes in the tables of one file."""

    def __init__(
        self, name: str, digest: str, source: BillSource, generation: Generation, settings: BillSettings
    ) -> None:
        self.bill = BillFile(name, digest, generation, source.encoding)
        self._settings = settings
        is_focus = generation is Generation.FOCUS
        self._units = Units(rounded=is_focus)
        self._ids, self._months, self._moments = Ids(), Months(), Moments(is_utc=is_focus)
        self._currency = Currencies()
        self._days: dict[tuple[str, date | None], date] = {}
        self._seen: dict[bytes, int] = {}
        # By column, so that it is the same however the lines come in files and pieces.
        self._content = {name: hashlib.sha256() for name in ("key", *AMOUNTS, "credit", "currency")}
        self._payers: set[str] = set()
        self._checks = Identities()

    def read(self, source: BillSource, header: BillHeader, progress: Progress) -> None:
        """Take in one table."""
        self.bill.left_out = tuple(dict.fromkeys((*self.bill.left_out, *header.left_out)))
        rows = islice(source.rows(), header.row, None)
        number = header.row
        while True:
            part: list[Row] = list(islice(rows, PIECE))
            if not part:
                return
            numbers = range(number + 1, number + len(part) + 1)
            number += len(part)
            self._take(header, part, numbers)
            done = self.bill.line_count
            progress.step(done, max(_UNSURE_LINES, done))

    def finished(self) -> BillFile:
        """Return the file once every table was taken in."""
        bill, payer = self.bill, self._settings.payer
        if payer and self._payers and payer not in self._payers:
            raise BillRefused("account", ", ".join(sorted(self._payers)[:5]))
        months = sorted({key[2] for key in bill.sums} - {"", self._settings.month})
        if self._settings.month and months:
            raise BillRefused("month", ", ".join(months[:5]))
        self._checks.finish(bill)
        bill.notes.extend(name_problems(bill))
        whole = "".join(one.hexdigest() for one in self._content.values())
        bill.content = hashlib.sha256(whole.encode()).hexdigest()
        return bill

    # --- a piece ---

    def _take(self, header: BillHeader, part: Sequence[Row], numbers: Sequence[int]) -> None:
        rows: list[list[str]] = []
        raws, kept = [], array("q")
        for number, (cells, raw) in zip(numbers, part, strict=True):
            if not any(cells) or not any(cell.strip() for cell in cells) or is_total_row(cells, header):
                continue
            whole = self._whole(cells, len(header.headers), number)
            if whole is not None:
                rows.append(whole)
                raws.append(raw)
                kept.append(number)
        if rows:
            self._understand(header, rows, raws, kept)

    def _whole(self, cells: list[str], width: int, number: int) -> list[str] | None:
        """Return a row as wide as the header, None for one in which a comma stands unquoted."""
        if len(cells) < width:
            self._problem("", "row_short", number, "", "", level="warn")
            return [*cells, *[""] * (width - len(cells))]
        if any(cells[width:]):
            self._problem("", "row_long", number, "", "")
            return None
        return cells[:width] if len(cells) > width else cells

    def _understand(
        self, header: BillHeader, rows: list[list[str]], raws: list[str], numbers: array[int]
    ) -> None:
        cells = Cells(header, rows)
        read = self._column
        payers = self._payers_of(cells, numbers)
        self._payers.update(payers)
        owners = self._owners(cells, payers, numbers)
        days = self._start_days(cells, numbers)
        if "month" in header.columns:
            months = read(self._months, cells, "month", numbers)
        else:
            months = [(parse_month(month_of(day)) or "") if day else "" for day in days]
        for place, (payer, month) in enumerate(zip(payers, months, strict=True)):
            if not payer or (not month and "month" not in header.columns):
                self._problem(
                    "payer" if not payer else "start",
                    "account_unknown" if not payer else "day_form",
                    numbers[place],
                    header.headers[header.columns.get("payer", 0)],
                    "",
                )
        within = [
            self._days.get((month, day)) or self._day(month, day)
            for month, day in zip(months, days, strict=True)
        ]
        amounts = self._amounts(cells, numbers)
        keys = self._keys(header, cells, rows, owners, months)
        raw = [line.encode("utf-8", "surrogatepass") for line in raws]
        piece = Piece(
            numbers, payers, owners, months, within, b"".join(keys), self._occurrences(keys),
            cells.interned("kind"), cells.interned("product"), cells.interned("product_name"),
            cells.vouchers(), self._currencies(cells, payers, numbers), amounts, array("q"), b"".join(raw),
            array("q", map(len, raw)), self._orders(cells, owners),
        )  # fmt: skip
        piece.credit = self._credit(header, cells, piece, numbers)
        self._content["key"].update(piece.keys)
        for name in AMOUNTS:
            self._content[name].update(amounts[name].tobytes())
        # What a line means by the account's settings is part of it: other settings, other content.
        self._content["credit"].update(piece.credit.tobytes())
        self._content["currency"].update("".join(piece.currencies).encode())
        self.bill.pieces.append(piece)
        records = cells["record"] if "record" in cells.columns else [""] * len(piece)
        self._checks.take(self.bill, header, piece, self._rounding(cells, numbers), records)
        self._find_ruined(cells, numbers)
        _sum(self.bill, piece)

    def _column(self, reader: Any, cells: Cells, field: str, numbers: array[int]) -> list[Any]:
        """Return a column as understood; what means nothing is named with its row."""
        if field not in cells.columns:
            return []
        before, texts = reader.failed, cells[field]
        found = list(map(reader.__getitem__, texts))
        if reader.failed > before:
            for place, text in enumerate(texts):
                try:
                    reader.understood(text)
                except ValueError as error:
                    self._problem(field, str(error), numbers[place], cells.header(field), text)
        return found

    def _problem(
        self, field: str, code: str, row: int, header: str, value: str, level: Any = "block"
    ) -> None:
        facts = {"row": row, "header": header, "value": value[:60], "reason": "row"}
        self.bill.say(Problem(field, code, level, facts))

    def _find_ruined(self, cells: Cells, numbers: array[int]) -> None:
        """Name the orders and vouchers of whose numbers Excel has kept the first digits only."""
        for name in _LONG_IDS & cells.columns.keys():
            texts = cells[name]
            if "E+" not in "\x1f".join(texts).upper():  # as in nearly every file
                continue
            for text, number in zip(texts, numbers, strict=True):
                if is_ruined(text):
                    self._problem(name, "id_ruined", number, cells.header(name), text)

    def _orders(self, cells: Cells, owners: Sequence[str]) -> Sequence[str]:
        """Return the order or bill of each line whose account's vouchers pay order by order."""
        known = self._settings.accounts
        mine = {one for one, setting in known.items() if setting.spending == Spending.ALIBABA}
        if not mine or "record" not in cells.columns:
            return [""] * len(owners)
        pairs = zip(owners, cells["record"], strict=True)
        return cells.shared(clean_id(record) if owner in mine else "" for owner, record in pairs)

    def _payers_of(self, cells: Cells, numbers: array[int]) -> list[str]:
        """Return whose bill each line is; a usage list that does not say is known by its vouchers."""
        found = self._column(self._ids, cells, "payer", numbers) or [""] * len(cells.rows)
        if "lot_voucher" in cells.columns:
            known = self._settings.vouchers
            pairs = zip(found, cells["lot_voucher"], strict=True)
            found = [one or known.get(clean_id(voucher), "") for one, voucher in pairs]
        return [one or self._settings.payer for one in found]

    def _owners(self, cells: Cells, payers: list[str], numbers: array[int]) -> list[str]:
        if "owner" in cells.columns:
            found = self._column(self._ids, cells, "owner", numbers)
            return [owner or payer for owner, payer in zip(found, payers, strict=True)]
        if "owner_name" not in cells.columns:
            return payers
        names = cells["owner_name"]
        mine: Sequence[str] = cells["payer_name"] if "payer_name" in cells.columns else names
        known = self._settings.names
        return [
            payer if name == own or not name.strip() else known.get(name.strip(), name.strip())
            for payer, name, own in zip(payers, names, mine, strict=True)
        ]

    def _start_days(self, cells: Cells, numbers: array[int]) -> list[date | None]:
        if "bill_day" in cells.columns and any(cells["bill_day"]):
            self.bill.by_day = True
            return self._column(self._moments, cells, "bill_day", numbers)
        days = self._column(self._moments, cells, "start", numbers) or [None] * len(cells.rows)
        if "paid_at" in cells.columns and None in days:
            later = self._column(self._moments, cells, "paid_at", numbers)
            days = [one or other for one, other in zip(days, later, strict=True)]
        return days

    def _day(self, month: str, day: date | None) -> date:
        """Return a day within the month of the bill: an adjustment of an older day counts from its first."""
        if not month:
            return day or date.min
        first, last = days_of(month)
        found = self._days[month, day] = first if day is None else min(max(day, first), last)
        return found

    def _amounts(self, cells: Cells, numbers: array[int]) -> dict[str, array[int]]:
        blank = array("q", [NOTHING]) * len(cells.rows)
        found = {}
        for name in AMOUNTS:
            column = self._column(self._units, cells, name, numbers)
            found[name] = array("q", column) if column else blank
        if "contracted" in cells.columns:
            contracted = self._column(self._units, cells, "contracted", numbers)
            pairs = zip(found["gross"], contracted, strict=True)
            found["discount"] = array("q", (0 if NOTHING in pair else pair[0] - pair[1] for pair in pairs))
        return found

    def _rounding(self, cells: Cells, numbers: array[int]) -> array[int] | None:
        column = self._column(self._units, cells, "rounding", numbers)
        return array("q", column) if column else None

    def _credit(self, header: BillHeader, cells: Cells, piece: Piece, numbers: array[int]) -> array[int]:
        generation = header.generation
        if generation is Generation.USAGE:
            return array("q", self._column(self._units, cells, "credit", numbers))
        if generation is Generation.FOCUS:
            pairs = zip(piece.kinds, piece.amounts["payable"], strict=True)
            return array(
                "q", (-paid if kind == "Credit" and paid != NOTHING else NOTHING for kind, paid in pairs)
            )
        if generation is Generation.V2:
            return array("q", [NOTHING]) * len(piece)
        accounts, of = self._settings.accounts, self._settings.of
        chosen = {
            pair: of(pair[1] if pair[1] in accounts else pair[0]).credit_column
            for pair in set(zip(piece.payers, piece.owners, strict=True))
        }
        columns = set(chosen.values())
        if len(columns) == 1:
            return piece.amounts[columns.pop()]
        which = [chosen[pair] for pair in zip(piece.payers, piece.owners, strict=True)]
        return array("q", (piece.amounts[name][place] for place, name in enumerate(which)))

    def _currencies(self, cells: Cells, payers: Sequence[str], numbers: array[int]) -> Sequence[str]:
        if "currency" in cells.columns:
            found = self._column(self._currency, cells, "currency", numbers)
            if "" not in found:
                return cells.shared(found)
            return [
                one or self._settings.of(payer).currency for one, payer in zip(found, payers, strict=True)
            ]
        known = {payer: self._settings.of(payer).currency for payer in set(payers)}
        return [known[payer] for payer in payers]

    def _keys(
        self,
        header: BillHeader,
        cells: Cells,
        rows: list[list[str]],
        owners: Sequence[str],
        months: Sequence[str],
    ) -> list[bytes]:
        fields = [name for name in KEYS[header.generation] if name in cells.columns]
        parts: Iterable[Sequence[str]] = (
            zip(*(cells[name] for name in fields), strict=True) if fields else rows
        )
        digest = hashlib.blake2b
        return [
            digest(
                "\x1f".join((owner, month, *part)).encode("utf-8", "surrogatepass"), digest_size=16
            ).digest()
            for owner, month, part in zip(owners, months, parts, strict=True)
        ]

    def _occurrences(self, keys: Sequence[bytes]) -> array[int]:
        found, seen = array("q"), self._seen
        for key in keys:
            number = seen[key] = seen.get(key, 0) + 1
            found.append(number)
        return found


def _sum(bill: BillFile, piece: Piece) -> None:
    """Add the amounts of a piece to the sums; written out, because it runs for each of 300,000 lines."""
    sums = bill.sums
    keys: Iterator[SumKey] = zip(
        piece.payers, piece.owners, piece.months, piece.currencies, piece.days, piece.products,
        piece.product_names, piece.vouchers, piece.orders, strict=True,
    )  # fmt: skip
    columns = [zeroed(piece.amounts[name]) for name in AMOUNTS] + [zeroed(piece.credit)]
    for key, gross, discount, coupon, payable, voucher, card, cash, unpaid, credit in zip(
        keys, *columns, strict=True
    ):
        mine = sums.get(key)
        if mine is None:
            sums[key] = [1, gross, discount, coupon, payable, voucher, card, cash, unpaid, credit]
            continue
        mine[0] += 1
        mine[1] += gross
        mine[2] += discount
        mine[3] += coupon
        mine[4] += payable
        mine[5] += voucher
        mine[6] += card
        mine[7] += cash
        mine[8] += unpaid
        mine[9] += credit
