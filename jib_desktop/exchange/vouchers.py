"""Reading the provider's list of vouchers: its console's export, or the JSON answer of QueryCashCoupons.

The answer tells moments in UTC, the console China's time; a voucher is good through its last day in China.
"""

from __future__ import annotations

import codecs
import hashlib
import json
import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from itertools import islice
from pathlib import Path
from typing import Any

from jib_desktop.errors import FileUnreadable, TableRefused, TableTooLarge
from jib_desktop.exchange.bills_files import SEARCHED_ROWS, open_bill, refuse_replaced
from jib_desktop.exchange.files import first_bytes
from jib_desktop.exchange.workbook import word_key
from jib_desktop.progress import Progress
from jib_desktop.rules.credits import CHINA, clean_id, currency_code, is_currency, is_ruined, parse_units
from jib_desktop.rules.credits_bills import BillColumnsTwice, BillEmpty, BillUnknown
from jib_desktop.rules.credits_vouchers import STATUS_WORDS, Voucher, VoucherFile
from jib_desktop.rules.days import writing
from jib_desktop.rules.periods import EARLIEST_YEAR, LATEST_YEAR
from jib_desktop.rules.problems import Problem

_NAMES: Mapping[str, tuple[str, ...]] = {
    "number": ("CashCouponNo", "编码", "代金券编码", "代金券编号", "代金券ID", "优惠券编号"),
    "status": ("Status", "状态"),
    "face": ("NominalValue", "面额", "代金券面额", "面值"),
    "balance": ("Balance", "余额", "可用余额", "剩余金额"),
    "granted": ("GrantedTime", "发放", "发放时间", "领取时间"),
    "effective": ("EffectiveTime", "生效", "生效时间", "生效日期", "有效期开始"),
    "expires": ("ExpiryTime", "过期", "过期时间", "失效时间", "到期时间", "有效期结束"),
    "products": ("ApplicableProducts", "适用产品"),
    "scenarios": ("ApplicableScenarios", "适用场景"),
    "description": ("Description", "描述", "备注", "说明"),
    "account": ("AccountID", "账号ID", "OwnerID", "归属账号ID"),
    "currency": ("Currency", "币种"),
}
_NEEDED = ("number", "face", "balance", "expires")
MOST_JSON = 50_000_000
# Days beyond them are kept as them: with those a voucher can still be entered and compared.
_FIRST, _LAST = datetime(EARLIEST_YEAR, 1, 1, tzinfo=CHINA), datetime(LATEST_YEAR, 12, 31, 12, tzinfo=CHINA)
_BETWEEN = re.compile(r"[,，、;；|\n]+")


def read_vouchers(path: Path, progress: Progress | None = None) -> VoucherFile:
    """Read a list of vouchers: xlsx, xls, csv, zip, or JSON; rows that cannot be meant come as problems.

    Raises BillEmpty, BillUnknown, BillColumnsTwice, TableRefused, and what `open_bill` raises.
    """
    progress = progress or Progress()
    head = first_bytes(path, 64).removeprefix(codecs.BOM_UTF8).lstrip()
    if head[:1] in (b"{", b"["):
        return _of_json(path)
    digest, sources = open_bill(path, progress, lambda rows: not _nearest(rows))
    found = VoucherFile(path.name, digest)
    for source in sources:
        rows = [cells for cells, _ in islice(source.rows(), SEARCHED_ROWS)]
        number, columns = _header(path.name, rows)
        headers = {name: rows[number - 1][place].strip() for name, place in columns.items()}
        for row, (cells, _) in enumerate(islice(source.rows(), number, None), number + 1):
            texts = {name: cells[place] if place < len(cells) else "" for name, place in columns.items()}
            if any(text.strip() for text in texts.values()):
                _add(found, row, texts, headers, is_utc=False)
            progress.step(row, 0)
    return _checked(found)


def _nearest(rows: Sequence[Sequence[str]]) -> Sequence[str]:
    """Return what the row nearest to a header lacks; nothing where one is there."""
    known = [{word_key(cell) for cell in row} for row in rows]
    lacking = [
        [name for name in _NEEDED if not keys & {word_key(one) for one in _NAMES[name]}] for keys in known
    ]
    return min(lacking, key=len, default=list(_NEEDED))


def _header(file: str, rows: Sequence[Sequence[str]]) -> tuple[int, dict[str, int]]:
    for number, row in enumerate(rows, 1):
        keys = [word_key(cell) for cell in row]
        columns: dict[str, int] = {}
        for name, titles in _NAMES.items():
            for title in map(word_key, titles):
                places = [place for place, key in enumerate(keys) if key == title]
                if len(places) > 1:
                    raise BillColumnsTwice(name, [f"{row[one]} ({one + 1})" for one in places])
                if places and name not in columns:
                    columns[name] = places[0]
        if all(name in columns for name in _NEEDED):
            return number, columns
    raise BillUnknown(file, [_NAMES[name][0] for name in _nearest(rows)])


def _of_json(path: Path) -> VoucherFile:
    try:
        if (size := path.stat().st_size) > MOST_JSON:
            raise TableTooLarge(path, "file", size, MOST_JSON)
        raw = path.read_bytes()
    except OSError as error:
        raise FileUnreadable(path, error.strerror or type(error).__name__) from error
    try:
        text = raw.decode("utf-8-sig")
        answer = json.loads(text, parse_float=str, parse_int=str)
    except (ValueError, RecursionError) as error:
        raise TableRefused(path, "not_json") from error
    refuse_replaced(path, text)
    rows = list(_coupons(answer))
    found = VoucherFile(path.name, hashlib.sha256(raw).hexdigest())
    if not rows:
        raise BillEmpty(path.name)
    for number, row in enumerate(rows, 1):
        by_key = {word_key(str(name)): value for name, value in row.items()}
        texts = {
            name: str(next((by_key[key] for key in map(word_key, titles) if by_key.get(key) is not None), ""))
            for name, titles in _NAMES.items()
        }
        _add(found, number, texts, {}, is_utc=True)
    return _checked(found)


def _coupons(answer: Any) -> Iterator[dict[str, Any]]:
    """Yield the vouchers of an answer: QueryCashCoupons wraps them as Data.CashCoupon."""
    if isinstance(answer, list):
        for one in answer:
            yield from _coupons(one)
    elif isinstance(answer, dict):
        if "CashCouponNo" in answer:
            yield answer
        else:
            for name in ("Data", "CashCoupon"):
                yield from _coupons(answer.get(name))


def _add(
    found: VoucherFile, row: int, texts: Mapping[str, str], headers: Mapping[str, str], *, is_utc: bool
) -> None:
    reader = _Row(found, row, texts, headers, is_utc=is_utc)
    number = clean_id(texts["number"])
    if not number or is_ruined(number):
        reader.say("number", "id_ruined" if number else "voucher_missing")
        return
    status = STATUS_WORDS.get(word_key(texts.get("status", "") or "available"))
    if status is None:
        reader.say("status", "status_unknown")
        return
    face, balance = reader.units("face"), reader.units("balance")
    expires = reader.day("expires")
    currency = currency_code(texts.get("currency", ""))
    if currency and not is_currency(currency):
        reader.say("currency", "currency_unknown")
        return
    if face is None or balance is None or expires is None:
        return
    granted = reader.day("granted", optional=True) or reader.day("effective", optional=True) or expires
    effective = reader.day("effective", optional=True) or granted
    products = tuple(filter(None, (one.strip() for one in _BETWEEN.split(texts.get("products", "")))))
    found.vouchers.append(
        Voucher(
            row, number, status, face, balance, granted, min(effective, expires), expires, products,
            texts.get("scenarios", "").strip(), texts.get("description", "").strip(),
            clean_id(texts.get("account", "")), currency,
        )
    )  # fmt: skip


class _Row:
    """Reads the cells of one row and says what is the matter with them."""

    def __init__(
        self,
        found: VoucherFile,
        row: int,
        texts: Mapping[str, str],
        headers: Mapping[str, str],
        *,
        is_utc: bool,
    ) -> None:
        self._found, self._row, self._texts, self._is_utc = found, row, texts, is_utc
        self._headers = headers  # as they stand in the file

    def say(self, field: str, code: str) -> None:
        value = self._texts.get(field, "")[:60]
        facts = {
            "row": self._row,
            "header": self._headers.get(field, _NAMES[field][0]),
            "value": value,
            "reason": "row",
        }
        self._found.problems.append(Problem(field, code, "block", facts))

    def units(self, field: str) -> int | None:
        try:
            amount = parse_units(self._texts.get(field, ""))
        except ValueError as error:
            self.say(field, str(error))
            return None
        if amount is None or amount < 0:
            self.say(field, "amount_form")
            return None
        return amount

    def day(self, field: str, *, optional: bool = False) -> date | None:
        text = unicodedata.normalize("NFKC", self._texts.get(field, "")).strip()
        if not text:
            if not optional:
                self.say(field, "day_form")
            return None
        try:
            moment = datetime.fromisoformat(text.replace("/", "-"))
        except ValueError:
            written = writing(text)
            day = written.meant("year_first") if written else None
            if day is None:
                self.say(field, "day_form")
            return day
        if moment.tzinfo is None:
            moment = moment.replace(tzinfo=UTC if self._is_utc else CHINA)
        moment = min(max(moment, _FIRST), _LAST)  # a day far away is written for "always"
        if field == "expires" and self._is_utc:
            moment -= timedelta(seconds=1)  # midnight is the end of the day before
        return moment.astimezone(CHINA).date()


def _checked(found: VoucherFile) -> VoucherFile:
    """Say which vouchers stand in the list twice; one that says the same is dropped."""
    kept: dict[str, Voucher] = {}
    for one in found.vouchers:
        before = kept.setdefault(one.number, one)
        if before is not one and before.balance != one.balance:
            facts = {"row": one.row, "header": _NAMES["number"][0], "value": one.number, "other": before.row}
            found.problems.append(Problem("number", "voucher_twice", "block", facts))
    found.vouchers = list(kept.values())
    return found
