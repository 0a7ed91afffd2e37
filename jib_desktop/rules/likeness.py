"""When two names are alike, one perhaps a slip of the other; keys of `search.name_key` stand for them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

ALIKE = 82  # of 100, rapidfuzz's ratio on names without legal form; lower mixes up short names
SHORTEST = 5  # letters; shorter names are alike by chance
_PIECE = 3  # letters
_RAREST = 4  # pieces of a name that are looked up: a slip touches at most three
_MOST_SHARING = 200  # names that share a piece; one that more share tells nothing


def names_alike(first: str, second: str) -> bool:
    """Whether two keys of names are so near that a person should look; other digits are other things."""
    # rapidfuzz is imported where it is first used.
    from rapidfuzz import fuzz

    if len(first) < SHORTEST or len(second) < SHORTEST or digits_of(first) != digits_of(second):
        return False
    return fuzz.ratio(first, second) >= ALIKE


def digits_of(key: str) -> str:
    """Return the digits of a name: `sensor2` and `sensor3` are two."""
    return "" if key.isalpha() else "".join(filter(str.isdigit, key))


class NameIndex:
    """Many keys of names, to find the one most like another without comparing it with each."""

    def __init__(self, keys: Iterable[str]) -> None:
        self._keys: list[str] = []
        self._by_piece: dict[tuple[str, str], list[int]] = {}
        for key in dict.fromkeys(keys):
            if len(key) >= SHORTEST:
                for piece in _pieces(key):
                    self._by_piece.setdefault(piece, []).append(len(self._keys))
                self._keys.append(key)

    def most_like(self, key: str) -> str | None:
        """Return the known key most like this one, None if none is near.

        Only keys that share one of its rarest pieces are compared.
        """
        # rapidfuzz is imported where it is first used.
        from rapidfuzz import fuzz, process

        if len(key) < SHORTEST or not self._keys:
            return None
        sharing = (self._by_piece.get(piece, ()) for piece in _pieces(key))
        rare = sorted((places for places in sharing if 0 < len(places) <= _MOST_SHARING), key=len)
        near = {place for places in rare[:_RAREST] for place in places}
        if not near:
            return None
        found = process.extractOne(
            key, [self._keys[place] for place in near], scorer=fuzz.ratio, score_cutoff=ALIKE
        )
        return found[0] if found else None


def _pieces(key: str) -> Iterator[tuple[str, str]]:
    digits = digits_of(key)
    for start in range(len(key) - _PIECE + 1):
        yield digits, key[start : start + _PIECE]
