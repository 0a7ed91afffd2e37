from __future__ import annotations

from collections.abc import Iterator

import pytest

from jib_desktop.ui import texts


@pytest.fixture
def chinese() -> Iterator[None]:
    words = {"{label}: {value}": "{label}：{value}", "{first} {second}": "{first}{second}"}
    texts.install(lambda _context, text, _comment, _n: words.get(text, text))
    yield
    texts.install(None)


def test_a_name_and_its_value() -> None:
    assert texts.labelled("New", 12) == "New: 12"


def test_sentences_stand_one_behind_the_other() -> None:
    assert texts.in_a_row([]) == ""
    assert texts.in_a_row(["One {x}."]) == "One {x}."
    assert texts.in_a_row(["One {x}.", "Two.", "Three."]) == "One {x}. Two. Three."


def test_chinese_needs_no_blanks(chinese: None) -> None:
    assert texts.labelled("新增", 12) == "新增：12"
    assert texts.in_a_row(["一。", "二。", "三。"]) == "一。二。三。"
