"""Folding of text so that typing `xg`, `xingguang`, 星光 or `Sao Paulo` finds what is meant.

Both databases compare plain bytes only, so everything clever happens here and is stored.
"""

from __future__ import annotations

import itertools
import math
import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

# Letters that no normalisation takes apart.
_LETTERS = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ŋ": "n", "ß": "ss"}
)
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})
_HAN = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
_HAN_RUN = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]+")
_ONLY_HAN = re.compile(r"[\u4e00-\u9fff]+")  # the block has neither case nor accents nor other forms
_WORD = re.compile(r"[^\W_]+")
# Up to so many spellings of a name are written out; beyond, each unusual reading stands among its neighbours.
_MOST_SPELLINGS = 24
_NEIGHBOURS = 4
_LONGEST_PHRASE = 6

_HAN_FORMS = "股份有限公司|有限责任公司|有限公司|股份公司|集团公司|公司"
_HAN_FORM = re.compile(_HAN_FORMS)
# Compiled when the first name is compared (`re` keeps them): together they take 3 ms, which no start needs.
_LEGAL_FORMS = (
    rf"({_HAN_FORMS})|\b(co|company|corp|corporation|inc|incorporated|ltd|limited|llc|llp|plc|gmbh|mbh)\b\.?"
)
# Short ones are words of a name too ("AS Robotics", "Private AI"): a legal form only where the name ends.
_LAST_FORMS = (
    r"([\s.,&]+(ag|kg|ohg|ug|se|s\.?a|s\.?a\.?s|s\.?a\.?r\.?l|s\.?r\.?l|s\.?p\.?a|b\.?v|n\.?v|oyj?|ab|a\.?s|aps|k\.?k"
    r"|pty|pte|pvt|private)\b)+[\s.]*$"
)
_TRADE_WORDS = r"\b(the)\b"


def folded(text: str) -> str:
    """Return `text` without case, width, accents: what comparing and searching use."""
    if text.isascii():
        return text.lower()
    if _ONLY_HAN.fullmatch(text):
        return text
    text = unicodedata.normalize("NFKC", text).casefold()
    if text.isascii():
        return text
    text = unicodedata.normalize("NFD", text)
    text = "".join(c for c in text if not unicodedata.combining(c))
    return unicodedata.normalize("NFC", text).translate(_LETTERS)


def has_han(text: str) -> bool:
    """Whether `text` holds a Chinese character."""
    return not text.isascii() and _HAN.search(text) is not None


@cache
def _readings(character: str) -> tuple[str, ...]:
    # pypinyin loads a large dictionary (0.2 s): only once Chinese text is stored.
    from pypinyin import Style, pinyin

    found: dict[str, None] = {}
    for reading in pinyin(character, heteronym=True, style=Style.NORMAL)[0]:
        plain = folded(reading)
        found[plain] = None
        if "v" in plain:  # people type lü as lv or as lu
            found[plain.replace("v", "u")] = None
    return tuple(found)


@cache
def _phrases() -> Mapping[str, list[list[str]]]:
    # Imported here: see _readings. Its own segmentation takes 60 µs a name, ten times what looking up takes.
    from pypinyin.constants import PHRASES_DICT

    return PHRASES_DICT


@cache
def _plain_syllable(syllable: str) -> str:
    return folded(syllable)


def _usual(text: str) -> tuple[str, ...]:
    """Return the syllables of `text` as its words are read: 重 is chong in 重庆, zhong in 重点.

    What is not Chinese stays as it is, a run of it in one piece.
    """
    syllables: list[str] = []
    start = 0
    for match in _HAN_RUN.finditer(text):
        if other := text[start : match.start()].strip():
            syllables.append(other)
        syllables.extend(_read_run(match.group()))
        start = match.end()
    if other := text[start:].strip():
        syllables.append(other)
    return tuple(syllables)


def _read_run(run: str) -> Iterator[str]:
    """Yield a syllable for each character: longest known phrase first, from left to right."""
    phrases, place = _phrases(), 0
    while place < len(run):
        for end in range(min(len(run), place + _LONGEST_PHRASE), place + 1, -1):
            if (phrase := phrases.get(run[place:end])) and len(phrase) == end - place:
                yield from (_plain_syllable(readings[0]) for readings in phrase)
                place = end
                break
        else:
            yield _readings(run[place])[0]
            place += 1


def _pools(run: str) -> list[tuple[str, ...]]:
    """Return the readings of each character; if they are many, the usual one first, a legal form's alone."""
    pools = [_readings(character) for character in run]
    if math.prod(map(len, pools)) <= _MOST_SPELLINGS:
        return pools
    usual = _usual(run)
    if len(usual) != len(run):  # runs of characters without a reading come as one
        return pools
    plain = {place for match in _HAN_FORM.finditer(run) for place in range(*match.span())}
    return [
        (first,) if place in plain else tuple(dict.fromkeys((first, *pool)))
        for place, (first, pool) in enumerate(zip(usual, pools, strict=True))
    ]


def _rows(pools: Sequence[tuple[str, ...]]) -> Iterator[str]:
    """Yield the ways to spell a run: all of them if they are few.

    Otherwise the usual one whole, and each unusual reading, also two side by side, among its neighbours.
    """
    if math.prod(map(len, pools)) <= _MOST_SPELLINGS:
        yield from map("".join, itertools.product(*pools))
        return
    usual = [pool[0] for pool in pools]
    yield "".join(usual)
    for place, pool in enumerate(pools):
        before = "".join(usual[max(0, place - _NEIGHBOURS) : place])
        after = "".join(usual[place + 1 : place + 1 + _NEIGHBOURS])
        yield from (before + other + after for other in pool[1:])
        if place + 1 < len(pools):
            after = "".join(usual[place + 2 : place + 2 + _NEIGHBOURS])
            yield from (
                before + "".join(pair) + after for pair in itertools.product(pool[1:], pools[place + 1][1:])
            )


def _spellings(run: str) -> dict[str, None]:
    """Return the pinyin and the rows of initials of a run of Chinese characters, in order."""
    pools = _pools(run)
    letters = [tuple(dict.fromkeys(reading[:1] for reading in pool)) for pool in pools]
    return dict.fromkeys(itertools.chain(_rows(pools), _rows(letters)))


def search_text(*parts: str) -> str:
    """Return one line, each word after a blank: folded text, umlauts spelled out, pinyin, initials.

    `words()` cuts a query the same way, so that a word of the query is found by plain comparison.
    """
    found: dict[str, None] = {}
    for part in parts:
        if not part:
            continue
        plain = folded(part)
        found[plain] = None
        if not plain.isalnum():
            found[_without_signs(plain)] = None
        if part.isascii():
            continue
        if not _ONLY_HAN.fullmatch(part):
            spelled = unicodedata.normalize("NFC", part.casefold()).translate(_UMLAUTS)
            found[folded(spelled)] = None
        for run in _HAN_RUN.findall(plain):
            found.update(_spellings(run))
    return " " + " ".join(found) if found else ""


_APOSTROPHES = str.maketrans("", "", "'’‘ʼ`´")
_SIGNS = re.compile(r"[^\w\s]+|_+")
_DIGITS_ONLY = re.compile(r"\+?[\d\s().\-]{5,}")


def _without_signs(plain: str) -> str:
    """Return folded text with apostrophes dropped and other signs as blanks: `dream-ai` as `dream ai`."""
    return " ".join(_SIGNS.sub(" ", plain.translate(_APOSTROPHES)).split())


def words(query: str) -> list[str]:
    """Return what has to stand in a `search_text`, one piece for each word typed.

    One or two Latin letters or digits must begin a word (they stand after a blank); anything longer,
    and Chinese of any length, may stand anywhere.
    """
    pieces = []
    if _DIGITS_ONLY.fullmatch(query.strip()):
        query = "".join(c for c in query if c.isdigit())  # a number as people write it: 138-0000-0558
    plain = folded(query)
    for word in (plain.translate(_APOSTROPHES).strip() or plain).split():
        short = len(word) <= 2 and not has_han(word)
        pieces.append(" " + word if short else word)
    return pieces


def sort_key(text: str) -> str:
    """Return the key by which `text` is sorted: folded, Chinese by its usual pinyin."""
    plain = folded(text).strip()
    if not has_han(plain):
        return plain
    return " ".join(_usual(plain))


def name_key(name: str) -> str:
    """Return a company name without legal form, case and signs; equal keys mean a likely duplicate."""
    if not name:
        return ""
    plain = re.sub(_LAST_FORMS, "", re.sub(_LEGAL_FORMS, " ", folded(name)))
    key = "".join(_WORD.findall(re.sub(_TRADE_WORDS, " ", plain)))
    # A name that is nothing but a legal form ("The Company") keeps its letters.
    return key or "".join(_WORD.findall(folded(name)))
