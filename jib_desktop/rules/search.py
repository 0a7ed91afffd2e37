"""Folding of text so that typing `xg`, `xingguang`, 星光 or `Sao Paulo` finds what is meant.

Both databases compare plain bytes only, so everything clever happens here and is stored.
"""

from __future__ import annotations

import itertools
import re
import unicodedata
from functools import cache

# Letters that no normalisation takes apart.
_LETTERS = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ŋ": "n", "ß": "ss"}
)
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})
_HAN = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
_HAN_RUN = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]+")
_WORD = re.compile(r"[^\W_]+")
# A name of many characters with several readings each would explode; the first readings are the usual ones.
_MOST_READINGS = 24

_LEGAL_FORMS = re.compile(
    r"(股份有限公司|有限责任公司|有限公司|股份公司|集团公司|公司)"
    r"|\b(co|company|corp|corporation|inc|incorporated|ltd|limited|llc|llp|plc|gmbh|mbh|ag|kg|ohg|ug|se|sa|sas|sarl"
    r"|srl|spa|bv|nv|oy|ab|as|aps|pty|pte|pvt|private|co\.?\s*kg)\b\.?"
)
_TRADE_WORDS = re.compile(r"\b(the)\b")


def folded(text: str) -> str:
    """Return `text` without case, width, accents: what comparing and searching use."""
    if text.isascii():
        return text.lower()
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


def _spellings(run: str) -> dict[str, None]:
    """Return every pinyin and every row of initials of a run of Chinese characters, in order."""
    pools = [_readings(character) for character in run]
    whole = ("".join(p) for p in itertools.islice(itertools.product(*pools), _MOST_READINGS))
    letters = [tuple(dict.fromkeys(reading[:1] for reading in pool)) for pool in pools]
    initials = ("".join(p) for p in itertools.islice(itertools.product(*letters), _MOST_READINGS))
    return dict.fromkeys(itertools.chain(whole, initials))


def search_text(*parts: str) -> str:
    """Return one line, each word after a blank: folded text, umlauts spelled out, pinyin, initials.

    `words()` cuts a query the same way, so that a word of the query is found by plain comparison.
    """
    found: dict[str, None] = {}
    for part in parts:
        if not part:
            continue
        plain = folded(part)
        if part.isascii():
            found[plain] = None
            continue
        found[plain] = None
        spelled = unicodedata.normalize("NFC", part.casefold()).translate(_UMLAUTS)
        if (other := folded(spelled)) != plain:
            found[other] = None
        for run in _HAN_RUN.findall(plain):
            found.update(_spellings(run))
    return " " + " ".join(found) if found else ""


def words(query: str) -> list[str]:
    """Return what has to stand in a `search_text`, one piece for each word typed.

    One or two Latin letters or digits must begin a word (they stand after a blank); anything longer,
    and Chinese of any length, may stand anywhere.
    """
    pieces = []
    for word in folded(query).split():
        short = len(word) <= 2 and not has_han(word)
        pieces.append(" " + word if short else word)
    return pieces


def sort_key(text: str) -> str:
    """Return the key by which `text` is sorted: folded, Chinese by its usual pinyin."""
    plain = folded(text).strip()
    if not has_han(plain):
        return plain
    # Imported here: see _readings.
    from pypinyin import lazy_pinyin

    return " ".join(folded(syllable) for syllable in lazy_pinyin(plain))


def name_key(name: str) -> str:
    """Return a company name without legal form, case and signs; equal keys mean a likely duplicate."""
    if not name:
        return ""
    plain = _LEGAL_FORMS.sub(" ", folded(name))
    key = "".join(_WORD.findall(_TRADE_WORDS.sub(" ", plain)))
    # A name that is nothing but a legal form ("The Company") keeps its letters.
    return key or "".join(_WORD.findall(folded(name)))
