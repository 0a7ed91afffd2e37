"""Templates of a site's own."""

from __future__ import annotations

from functools import partial

import pytest

from jib_desktop.db.store import Store
from jib_desktop.errors import ValuesRefused
from jib_desktop.rules.letters import LetterTemplateGone, LetterTemplateRefused
from jib_desktop.services import history, letters


def keep(store: Store, name: str, content: bytes) -> str:
    work = partial(letters.keep_template, name=name, content=content)
    return store.run("letter_template_kept", work).result


def names(store: Store) -> list[str]:
    with store.read() as session:
        return [one.name for one in letters.list_templates(session)]


def content(store: Store, name: str) -> bytes:
    with store.read() as session:
        return letters.template_content(session, name)


def test_a_template_is_kept_replaced_removed_and_undone(store: Store) -> None:
    assert keep(store, " Residence 2026\n", b"one") == "Residence 2026"
    keep(store, "NDA", b"two")
    keep(store, "RESIDENCE 2026", b"three")
    assert names(store) == ["NDA", "RESIDENCE 2026"]
    assert content(store, "RESIDENCE 2026") == b"three"
    store.run("letter_template_removed", partial(letters.remove_template, name="RESIDENCE 2026"))
    assert names(store) == ["NDA"]
    history.undo(store)
    history.undo(store)
    assert content(store, "Residence 2026") == b"one"


def test_what_is_gone_is_said(store: Store) -> None:
    with pytest.raises(LetterTemplateGone):
        content(store, "Residence")
    with pytest.raises(LetterTemplateGone):
        store.run("letter_template_removed", partial(letters.remove_template, name="Residence"))


@pytest.mark.parametrize(("name", "code"), [(" \n", "letter_name_missing"), ("x" * 81, "too_long")])
def test_a_template_has_a_name(store: Store, name: str, code: str) -> None:
    with pytest.raises(ValuesRefused) as refused:
        keep(store, name, b"one")
    assert [one.code for one in refused.value.problems] == [code]


def test_a_template_fits_into_the_data_file(store: Store) -> None:
    with pytest.raises(LetterTemplateRefused):
        keep(store, "Large", b"x" * 20_000_001)
    assert names(store) == []
