"""Rules about startups: fields, stages, what blocks saving and what only warns (DOMAIN: Startup)."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from enum import StrEnum

from jib_desktop.rules.problems import Problem
from jib_desktop.rules.search import has_han


class Stage(StrEnum):
    """How far a startup has come with the base."""

    SCOUTED = "scouted"
    ASSESSED = "assessed"
    CONTRACTED = "contracted"
    RESIDENT = "resident"
    GRADUATED = "graduated"
    PARKED = "parked"
    REJECTED = "rejected"


IN_OR_ON_THE_WAY = frozenset({Stage.SCOUTED, Stage.ASSESSED, Stage.CONTRACTED, Stage.RESIDENT})
# Served and resident are two facts: whoever has or had a contract is or was served.
SERVED = frozenset({Stage.CONTRACTED, Stage.RESIDENT, Stage.GRADUATED})

INNOVATION_FIELDS = (
    "digitalisation",
    "electrification",
    "sustainability",
    "internet_of_things",
    "smart_connectivity",
    "artificial_intelligence",
    "automated_driving",
)

VALUE_FIELDS = (
    "source_id",
    "name_en",
    "name_zh",
    "short_name",
    "credit_code",
    "fields",
    "stage",
    "stage_reason",
    "offer",
    "website",
    "city",
    "founded",
    "head_count",
    "source",
    "notes",
)
LONG_FIELDS = frozenset({"offer", "notes"})
NUMBER_FIELDS = frozenset({"founded", "head_count"})

EARLIEST_YEAR = 1800
MOST_PEOPLE = 1_000_000
LONGEST_LINE = 500
LONGEST_TEXT = 20_000
_SHORT_NAME_WIDTH = 6  # six letters or three Chinese characters: what a desk on the plan holds

_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff\ud800-\udfff]")
_CODE_NOISE = re.compile(r"[\s\-'‘’\"=]+")
_HOST = re.compile(
    r"(?:https?://)?(?P<host>[^\s/?#:@,;]+\.[^\s/?#:@.,;]+\.?)(?::\d{1,5})?(?P<rest>[/?#]\S*)?", re.IGNORECASE
)
# On these hosts the path, not the host, tells whose page it is.
_SHARED_HOSTS = frozenset(
    {"github.com", "gitee.com", "linkedin.com", "cn.linkedin.com", "facebook.com", "twitter.com", "x.com",
     "medium.com", "weibo.com", "apps.apple.com", "play.google.com", "sites.google.com", "youtube.com",
     "instagram.com", "notion.so"}
)  # fmt: skip


def one_line(text: str) -> str:
    """Return `text` on one line, without control characters and blanks at its ends."""
    if text.isascii() and text.isprintable():
        return text.strip()
    return " ".join(_CONTROL.sub("", text).splitlines()).replace("\t", " ").strip()


def many_lines(text: str) -> str:
    """Return `text` with plain line ends, without control characters and blanks at its ends."""
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return _CONTROL.sub("", text).strip()


def normalised_code(text: str) -> str:
    """Return a credit code after NFKC, without blanks and the marks Excel leaves, in capitals.

    What cannot be a code because of its letters stays as given.
    """
    text = one_line(text)
    code = _CODE_NOISE.sub("", unicodedata.normalize("NFKC", text)).upper()
    return code if code.isascii() else text


def normalised_website(text: str) -> str:
    """Return an address as it is kept: as typed, without blanks around it, the host in lower case."""
    text = one_line(text)
    if text.lower() in ("http://", "https://", "http:", "https:"):
        return ""  # what many lists hold where there is no address
    match = _HOST.fullmatch(text)
    if match is None:
        return text
    host = match["host"]
    return text if host.islower() else text.replace(host, host.lower(), 1)


def website_key(text: str) -> str:
    """Return what addresses of one company share: the host without `www.`, on shared hosts the path too."""
    match = _HOST.match(text)
    if match is None:
        return ""
    host = match["host"].lower().removeprefix("www.").rstrip(".")
    if host in _SHARED_HOSTS:
        path = (match["rest"] or "").split("?")[0].strip("/").lower()
        return f"{host}/{path}" if path else ""
    return host


def normalised_fields(codes: Iterable[str]) -> tuple[str, ...]:
    """Return innovation fields once each, the published ones first in their order, then the site's own."""
    wanted = dict.fromkeys(codes)
    known = [code for code in INNOVATION_FIELDS if code in wanted]
    return (*known, *sorted(code for code in wanted if code not in INNOVATION_FIELDS))


_NORMAL: dict[str, Callable[[str], object]] = {
    "credit_code": normalised_code,
    "website": normalised_website,
    "offer": many_lines,
    "notes": many_lines,
}


def normalised(values: Mapping[str, object]) -> dict[str, object]:
    """Return values as they are kept; text is never None, missing numbers are, fields are a sorted tuple.

    Text keeps its letters: only ends, line ends and control characters are touched.
    """
    kept: dict[str, object] = {}
    for name, value in values.items():
        if name == "fields":
            kept[name] = normalised_fields(value or ())  # type: ignore[arg-type]
        elif name in NUMBER_FIELDS:
            kept[name] = value if value not in ("", None) else None
        elif name == "stage":
            kept[name] = Stage(str(value)) if value else Stage.SCOUTED
        else:
            text = "" if value is None else str(value)
            kept[name] = _NORMAL.get(name, one_line)(text) if text else ""
    return kept


def _check_code(value: str, _today: date) -> Problem | None:
    # python-stdnum is imported here: only a code that is there needs it.
    from stdnum.cn import uscc
    from stdnum.exceptions import InvalidChecksum, InvalidLength, ValidationError

    try:
        uscc.validate(value)
    except InvalidLength:
        return Problem("credit_code", "code_length", "warn", {"found": len(value)})
    except InvalidChecksum:
        return Problem(
            "credit_code", "code_check_digit", "warn", {"expected": uscc.calc_check_digit(value[:-1])}
        )
    except ValidationError:
        return Problem("credit_code", "code_form", "warn", {})
    return None


def _check_website(value: str, _today: date) -> Problem | None:
    if _HOST.fullmatch(value):
        return None
    parts = [part for part in re.split(r"[\s,;]+", value) if part]
    if len(parts) > 1 and all(_HOST.fullmatch(part) for part in parts):
        return Problem("website", "website_several", "warn", {"count": len(parts)})
    if len(value.split()) > 1:
        return Problem("website", "website_blank", facts={"better": "".join(value.split())})
    return Problem("website", "website_form", "warn", {"value": value})


def _check_founded(value: int, today: date) -> Problem | None:
    if value > today.year:
        return Problem("founded", "year_future", facts={"value": value, "latest": today.year})
    if value < EARLIEST_YEAR:
        return Problem("founded", "year_early", facts={"value": value, "earliest": EARLIEST_YEAR})
    return None


def _check_head_count(value: int, _today: date) -> Problem | None:
    if 0 <= value <= MOST_PEOPLE:
        return None
    return Problem("head_count", "head_count_range", facts={"value": value, "most": MOST_PEOPLE})


def _check_short_name(value: str, _today: date) -> Problem | None:
    width = sum(2 if has_han(c) else 1 for c in value)
    if width <= _SHORT_NAME_WIDTH:
        return None
    return Problem("short_name", "short_name_long", "warn", {})


_CHECKS: dict[str, Callable[..., Problem | None]] = {
    "credit_code": _check_code,
    "website": _check_website,
    "founded": _check_founded,
    "head_count": _check_head_count,
    "short_name": _check_short_name,
}


def _check_length(name: str, value: str) -> Problem | None:
    most = LONGEST_TEXT if name in LONG_FIELDS else LONGEST_LINE
    return Problem(name, "too_long", facts={"most": most, "found": len(value)}) if len(value) > most else None


def check(values: Mapping[str, object], today: date) -> list[Problem]:
    """Return what is the matter with the normalised values of a startup, given whole.

    Blocks: name_missing, reason_missing, website_blank, year_future, year_early, head_count_range,
    too_long. Warns: code_length, code_check_digit, code_form, website_form, website_several, short_name_long.
    """
    problems: list[Problem] = []
    if not values.get("name_en") and not values.get("name_zh"):
        problems.append(Problem("name_en", "name_missing"))
    if values.get("stage") == Stage.REJECTED and not values.get("stage_reason"):
        problems.append(Problem("stage_reason", "reason_missing"))
    for name, checker in _CHECKS.items():
        value = values.get(name)
        if value not in (None, "") and (found := checker(value, today)):
            problems.append(found)
    for name, value in values.items():
        if isinstance(value, str) and len(value) > LONGEST_LINE and (found := _check_length(name, value)):
            problems.append(found)
    return problems


def may_be_same(first: Mapping[str, object], second: Mapping[str, object]) -> tuple[str, ...]:
    """Return why two startups may be one: code, website, name_en, name_zh, phone (any of them), else nothing.

    Both are given by their keys: `credit_code`, `website_key`, `name_key_en`, `name_key_zh`, and `phones`.
    """
    reasons = [
        reason
        for reason, key in (
            ("code", "credit_code"),
            ("website", "website_key"),
            ("name_en", "name_key_en"),
            ("name_zh", "name_key_zh"),
        )
        if first.get(key) and first.get(key) == second.get(key)
    ]
    if set(first.get("phones") or ()) & set(second.get("phones") or ()):  # type: ignore[call-overload]
        reasons.append("phone")
    return tuple(reasons)
