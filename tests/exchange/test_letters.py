"""Contracts as Word files: what a template may ask for, what is said before, what stands in the end."""

from __future__ import annotations

import io
import re
import zipfile
from pathlib import Path
from typing import Any

import letter
import pytest
from docx import Document

from jib_desktop.errors import TableMissing, ValuesRefused
from jib_desktop.exchange import letters
from jib_desktop.exchange.letters import BLANK, Asked
from jib_desktop.exchange.papers import ROW_FIELDS, named_values
from jib_desktop.rules.letters import LetterTemplateRefused
from jib_desktop.ui.sentences import problem_sentence
from tests.papers import draft, paper, template, text_of


def asked(content: bytes, **values: Any) -> Asked:
    return letters.look_through("ours.docx", content, paper(**values))


def codes(found: Asked) -> list[tuple[str, str]]:
    return [(one.code, str(one.facts.get("name", one.facts.get("text")))) for one in found.problems]


def changed(content: bytes, part: str, data: bytes) -> bytes:
    """Return a package with one part written anew, or added."""
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(target, "w") as new:
        for one in old.namelist():
            if one != part:
                new.writestr(one, old.read(one))
        new.writestr(part, data)
    return target.getvalue()


# --- our own template ---


def test_our_template_asks_for_nothing_that_is_not_there() -> None:
    assert asked(letters.our_template()).problems == ()


@pytest.mark.parametrize("kind", ["incubation", "residence", "service", "pilot", "nda"])
def test_our_template_takes_every_kind_signed_or_not(kind: str) -> None:
    for one in (paper(kind=kind), draft(kind=kind, payments=(), fee_cents=0, deposit_cents=0, desks=0)):
        text = text_of(letters.filled("ours", letters.our_template(), one))
        assert one.name in text
        assert not re.search(r"[{}]|None|%", text.replace("6\u00a0%", "").replace("6%", ""))


def test_our_template_comes_from_its_recipe() -> None:
    made = io.BytesIO()
    letter.made().save(made)
    assert text_of(made.getvalue()) == text_of(letters.our_template())


def test_a_filled_contract_says_what_was_agreed() -> None:
    text = text_of(letters.filled("ours", letters.our_template(), paper()))
    for words in (
        "JIB-2026-014", "1 March 2026 to 28 February 2027, both days included",
        "2026年3月1日至2027年2月28日（含首末两日）", "人民币贰万壹仟陆佰元整",
        "¥21,600.00 a month plus 6\u00a0% VAT",
        "Two parking spaces & one <locker>.", "Deposit returned", "−43,200.00", "¥284,763.87",
        "工位: 9 → 11", "JIB-2026-014 · Moonkite Robotics 月鸢机器人",
    ):  # fmt: skip
        assert words in text


def test_what_the_contract_lacks_is_said_before_and_left_as_a_line() -> None:
    found = letters.look_through("ours", letters.our_template(), draft())
    names = [name for code, name in codes(found) if code == "letter_field_empty"]
    assert names[:2] == ["credit_code", "contact"]
    assert "notes" not in names  # its line is left out where there are none
    assert not found.is_blocked
    text = text_of(letters.filled("ours", letters.our_template(), draft()))
    assert f"Credit code: {BLANK}" in text


def test_properties_are_text_and_not_markup() -> None:
    made = letters.filled("ours", letters.our_template(), paper(startup_en="A & B <Lab>", startup_zh=""))
    assert Document(io.BytesIO(made)).core_properties.title == "JIB-2026-014 A & B <Lab>"


# --- templates of one's own ---


def test_fields_lists_and_conditions_are_filled() -> None:
    content = template(
        "{{ startup_zh }}: {{ fee }}", "{% if renews %}for ever{% else %}once{% endif %}",
        rows=("{%tr for line in payments %}", "{{ line.due }} {{ line.gross }}", "{%tr endfor %}"),
        footer="{{ number }}",
    )  # fmt: skip
    assert asked(content).problems == ()
    text = text_of(letters.filled("own", content, paper()))
    assert "月鸢机器人: 21600.00\nonce" in text
    assert "2026-03-01 43,200.00\n2026-03-15 12,555.87" in text
    assert text.endswith("JIB-2026-014")


def test_a_field_we_lack_is_said_before_with_the_one_that_was_meant() -> None:
    found = asked(template("{{ fee_per_moth }} {{ startup_zn }}", footer="{{ colour }}"))
    assert codes(found) == [
        ("letter_field_unknown", "fee_per_moth"), ("letter_field_near", "startup_zn"),
        ("letter_field_unknown", "colour"),
    ]  # fmt: skip
    assert problem_sentence(found.problems[1]).endswith("Is “startup_zh” meant?")


def test_a_field_of_a_row_we_lack_is_said_too() -> None:
    found = asked(template("{% for one in payments %}{{ one.nett }}{{ loop.index }}{% endfor %}"))
    assert codes(found) == [("letter_field_near", "one.nett")]


@pytest.mark.parametrize(
    "line",
    ["{{ number }", "{{ number", "{% if renews %} for ever", "{ number }", "number }}", "{{ number number }}",
     "{% endfor %}"],
)  # fmt: skip
def test_a_field_that_is_not_written_whole_is_shown_with_what_stands_around(line: str) -> None:
    found = asked(template("Before", line, "After"))
    assert {one.code for one in found.problems} == {"letter_field_broken"}
    words = problem_sentence(found.problems[0])
    assert "number" in words
    assert "{{ number }}" in words
    with pytest.raises(ValuesRefused):
        letters.filled("own", template("Before", line, "After"), paper())


@pytest.mark.parametrize(
    "line",
    ["{{ ''.__class__.__mro__ }}", "{{ range(10**9) }}", "{{ 7 * 7 }}", "{{ number|upper }}",
     "{% set a = 1 %}",
     "{% for a in range(9) %}{% endfor %}", "{% include 'x' %}", "{{ payments }}", "{{ has_fee }}",
     "{% macro a() %}{% endmacro %}", "{{ number.__class__ }}", "{{ number() }}", "{{ payments[0].due }}",
     "{% for a in payments if a.net %}{% endfor %}", "{% for a, b in payments %}{% endfor %}"],
)  # fmt: skip
def test_a_template_computes_nothing(line: str) -> None:
    found = asked(template(line))
    assert found.is_blocked
    assert {one.code for one in found.problems} <= {"letter_expression", "letter_field_unknown"}
    for one in found.problems:
        assert len(problem_sentence(one)) > 20


def test_values_are_never_fields_or_markup() -> None:
    odd = "{{ number }} {% if %} <w:p> & \x00\x0b\ud800 _x000D_ ]]>"
    content = template("{{ notes }}", footer="{{ startup_en }}")
    text = text_of(letters.filled("own", content, paper(notes=odd, startup_en=odd)))
    kept = "{{ number }} {% if %} <w:p> &  _x000D_ ]]>"
    assert text.startswith(kept)
    assert text.endswith(kept)


def test_every_named_field_can_be_asked_for() -> None:
    values = named_values(paper())
    plain = [name for name, value in values.items() if isinstance(value, str)]
    assert len(plain) > 60
    text = text_of(letters.filled("own", template(*(f"{name}={{{{ {name} }}}}" for name in plain)), paper()))
    for name in plain:
        assert f"{name}={values[name] or BLANK}" in text
    for name, fields in ROW_FIELDS.items():
        assert {frozenset(row) for row in values[name]} == {fields}


# --- what is refused ---


def refusal(content: bytes) -> str:
    with pytest.raises(LetterTemplateRefused) as refused:
        letters.look_through("own.docx", content, paper())
    return refused.value.reason


def test_other_files_are_refused_by_what_they_are() -> None:
    whole = template("{{ number }}")
    assert refusal(b"plain text") == "not_word"
    assert refusal(b"") == "not_word"
    assert refusal(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600) == "old_word"
    assert refusal(changed(whole, "word/vbaProject.bin", b"x")) == "macros"
    assert refusal(changed(whole, "word/document.xml", b"<!DOCTYPE a><a/>")) == "unsafe"
    assert refusal(changed(whole, "word/document.xml", b" " * 11_000_000)) == "too_large"
    assert refusal(changed(whole, "word/document.xml", b"<w:document")) == "damaged"
    assert refusal(changed(whole, "[Content_Types].xml", b"<Types/>")) == "damaged"
    workbook = io.BytesIO()
    with zipfile.ZipFile(workbook, "w") as package:
        package.writestr("xl/workbook.xml", "<workbook/>")
    assert refusal(workbook.getvalue()) == "not_word"


@pytest.mark.parametrize("kept", range(0, 100, 7))
def test_a_file_that_was_cut_off_is_refused(kept: int) -> None:
    whole = template("{{ number }}")
    assert refusal(whole[: len(whole) * kept // 100]) in ("damaged", "not_word")


# --- files ---


def test_a_file_is_written_whole_or_not_at_all(tmp_path: Path) -> None:
    letters.fill("own", template("{{ number }}"), paper(), tmp_path / "c.docx")
    assert text_of((tmp_path / "c.docx").read_bytes()).startswith("JIB-2026-014")
    with pytest.raises(TableMissing):
        letters.fill("own", template("{{ number }}"), paper(), tmp_path / "no" / "c.docx")
    with pytest.raises(ValuesRefused):
        letters.fill("own", template("{{ nummer }}"), paper(), tmp_path / "d.docx")
    assert sorted(one.name for one in tmp_path.iterdir()) == ["c.docx"]
