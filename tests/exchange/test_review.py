"""In and out with a real store: preview, saving, giving out, and back in without a change."""

from __future__ import annotations

import csv
import gc
import json
import shutil
from functools import partial
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from jib_desktop.db.startups import InnovationField
from jib_desktop.db.store import Store
from jib_desktop.errors import HeadersUnknown, KindUnknown
from jib_desktop.exchange import review
from jib_desktop.exchange.headers import assign
from jib_desktop.exchange.reading import read_grid
from jib_desktop.exchange.workbook import CellFault
from jib_desktop.exchange.writing import Look, Written
from jib_desktop.progress import Cancelled, Progress
from jib_desktop.rules.startups import INNOVATION_FIELDS, Stage
from jib_desktop.services import history, startups
from jib_desktop.services.review import Plan
from tests.builders import TODAY, add_contact, add_startup, change_startup, contents, get_startup
from tests.exchange.tables import grid_of, make_workbook, text_cell

YC_MAPPING: dict[str | int, str | None] = {
    "company_id": "source_id", "company_name": "name_en", "short_description": "offer",
    "year_founded": "founded",
    "team_size": "head_count", "location": "city",
}  # fmt: skip


def plan_of(store: Store, path: Path, kind: str = "startups", **how: Any) -> Plan:
    with store.read() as session:
        return review.prepare(session, kind, path, today=TODAY, **how)


def take_in(store: Store, path: Path, kind: str = "startups", **how: Any) -> Plan:
    plan = plan_of(store, path, kind, **how)
    store.run(f"{kind}_imported", partial(review.save, accepted=plan))
    return plan


def give_out(store: Store, path: Path, kind: str = "startups", language: str = "en", **how: Any) -> Written:
    with store.read() as session:
        return review.export(session, kind, path, look=Look(language), **how)


def counts(plan: Plan) -> tuple[int, ...]:
    """Return how many are new, changed, unchanged, rejected: all there are."""
    found = tuple(plan.count(verdict) for verdict in ("new", "changed", "unchanged", "rejected"))
    assert sum(found) == len(plan.rows)
    return found


def fill(store: Store) -> list[Any]:
    """Add startups with something in every field, and people."""
    whole = {
        "source_id": "7", "name_zh": "星光感知", "short_name": "星光", "credit_code": "91110000600037341L",
        "fields": INNOVATION_FIELDS[2:5], "stage": Stage.REJECTED, "stage_reason": "=too early",
        "offer": "Radar\nthat sees", "website": "https://starlight.example/a?b=c&d", "city": "苏州",
        "founded": 2019,
        "head_count": 14_000, "source": "YC, 2026", "notes": "-1\n+2",
    }  # fmt: skip
    ids = [add_startup(store, "Starlight Sensing", **whole)]
    ids.extend(
        add_startup(store, f"Startup {n}", stage=stage)
        for n, stage in enumerate(Stage)
        if stage != "rejected"
    )
    ids.append(add_startup(store, "", name_zh="铜鹭芯科"))
    add_contact(
        store, ids[0], "Li Na", name_zh="李娜", phone="+86 138 0000 0421", email="li@a.example", role="CEO"
    )
    add_contact(store, ids[0], "Wang", wechat="@wang", notes="=1", phone="021 5555 0000")
    add_contact(store, ids[-1], "Gu Wenbin", is_main=True)
    return ids


# --- the real list ------------------------------------------------------------------------------


def test_the_real_list_goes_in_once_and_comes_out(tmp_path: Path, store: Store, shared_data: Path) -> None:
    path = shared_data / "startups/yc_companies_2024-05-11.csv"
    plan = take_in(store, path, mapping=YC_MAPPING)
    assert counts(plan) == (4663, 0, 0, 0)
    assert plan.left_out == ("batch", "status", "tags", "country")
    assert counts(plan_of(store, path, mapping=YC_MAPPING)) == (0, 0, 4663, 0)
    for ending in ("xlsx", "csv"):
        give_out(store, tmp_path / f"out.{ending}", language="de")
        assert counts(plan_of(store, tmp_path / f"out.{ending}")) == (0, 0, 4663, 0)


# --- round trips --------------------------------------------------------------------------------


@pytest.mark.parametrize("ending", ["xlsx", "csv"])
@pytest.mark.parametrize("language", ["en", "de", "zh_CN"])
def test_out_and_in_again_changes_nothing(tmp_path: Path, store: Store, ending: str, language: str) -> None:
    fill(store)
    for kind, rows in (("startups", 8), ("contacts", 3)):
        path = tmp_path / f"{kind}.{ending}"
        assert give_out(store, path, kind, language).rows == rows
        plan = plan_of(store, path, kind)
        assert counts(plan) == (0, 0, rows, 0)
        assert (plan.left_out, plan.source) == ((), path.name)


@pytest.mark.parametrize("ending", ["xlsx", "csv"])
def test_into_an_empty_file_everything_arrives(tmp_path: Path, store: Store, ending: str) -> None:
    fill(store)
    other = Store.create(tmp_path / "other.jib")
    for kind in ("startups", "contacts"):
        give_out(store, tmp_path / f"{kind}.{ending}", kind, "zh_CN")
        take_in(other, tmp_path / f"{kind}.{ending}", kind)
    with store.read() as a, other.read() as b:
        everything = (startups.Filter(), startups.Sort())
        assert values_of(a, *everything) == values_of(b, *everything)
    other.close()


def values_of(session: Any, wanted: startups.Filter, sort: startups.Sort) -> list[Any]:
    ids = startups.list_ids(session, wanted, sort)
    found = [startups.get(session, one) for one in ids]
    return [
        (one.values, [(c.name_en, c.name_zh, c.phone, c.email, c.is_main, c.notes) for c in one.contacts])
        for one in found
    ]


@given(name=st.text(min_size=1, max_size=30), notes=st.text(max_size=60), city=st.text(max_size=10))
@pytest.mark.parametrize("ending", ["xlsx", "csv"])
def test_any_text_survives_the_round(tmp_path: Path, ending: str, name: str, notes: str, city: str) -> None:
    folder = tmp_path / ending
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    store = Store.create(folder / "a.jib")
    try:
        add_startup(store, "x" + name, notes=notes, city=city)
        give_out(store, folder / f"a.{ending}")
        assert counts(plan_of(store, folder / f"a.{ending}")) == (0, 0, 1, 0)
    finally:
        store.close()


def test_naughty_strings_survive_in_every_text_field(tmp_path: Path, store: Store, shared_data: Path) -> None:
    texts = json.loads((shared_data / "text/blns.json").read_text(encoding="utf-8"))
    for number, text in enumerate(texts):
        fields = dict.fromkeys(
            ("name_zh", "short_name", "offer", "city", "source", "notes", "stage_reason"), text
        )
        add_startup(store, f"n{number} {text}", **fields)
    for ending in ("xlsx", "csv"):
        assert (
            give_out(store, tmp_path / f"a.{ending}").removed_characters == 0
        )  # the rules removed them before
        assert counts(plan_of(store, tmp_path / f"a.{ending}")) == (0, 0, 515, 0)


def first_row(path: Path) -> list[Any]:
    """Return the first row below the header."""
    page: Any = openpyxl.load_workbook(path).active
    return [cell.value for cell in page[header_of(page) + 1]]


def header_of(page: Any) -> int:
    """Return the row of the header: a title stands above it."""
    found: int = next(
        row[-1].row for row in page.iter_rows() if row[-1].value in ("JIB ID", "JIB-ID", "JIB编号")
    )
    return found


def test_fields_of_the_site_go_out_as_words_and_come_in_as_codes(tmp_path: Path, store: Store) -> None:
    with store.write("field_added") as session:
        session.add(
            InnovationField(code="hydrogen", name_en="Hydrogen", name_de="Wasserstoff", name_zh="氢能")
        )
    add_startup(store, fields=("hydrogen", "digitalisation"))
    for language, words in (("de", "Digitalisierung; Wasserstoff"), ("zh", "数字化; 氢能")):
        give_out(store, tmp_path / "a.xlsx", language=language)
        assert words in first_row(tmp_path / "a.xlsx")
        plan = plan_of(store, tmp_path / "a.xlsx")
        assert (counts(plan), plan.rows[0].problems) == ((0, 0, 1, 0), ())


def test_only_what_a_filter_shows_goes_out(tmp_path: Path, store: Store) -> None:
    fill(store)
    wanted = (
        startups.Filter(stages=frozenset({"resident", "parked"})),
        startups.Sort("name", descending=True),
    )
    assert give_out(store, tmp_path / "a.csv", wanted=wanted).rows == 2
    names = [str(row[1]) for row in read_grid(tmp_path / "a.csv", Progress()).rows]
    assert names[1:] == sorted(names[1:], reverse=True)


# --- edited workbooks ---------------------------------------------------------------------------


def test_an_edited_workbook_changes_only_what_was_edited(tmp_path: Path, store: Store) -> None:
    ids = fill(store)
    path = tmp_path / "a.xlsx"
    give_out(store, path)
    book = openpyxl.load_workbook(path)
    page: Any = book.active
    place = {cell.value: cell.column for cell in page[header_of(page)]}
    row = next(
        n
        for n in range(header_of(page) + 1, page.max_row + 1)
        if page.cell(n, place["English name"]).value == "Starlight Sensing"
    )
    page.cell(row, place["People"]).value = "１５ 人"
    page.cell(row, place["City"]).value = None
    page.cell(row, place["Stage"]).value = "入驻"
    page.append(["", "New one", "", "", "", "KI", "", "", "", "", "", "1999", "12"])
    book.save(path)
    before = get_startup(store, ids[0]).values
    plan = take_in(store, path)
    assert counts(plan) == (1, 1, 7, 0)
    changed = next(one for one in plan.rows if one.verdict == "changed")
    assert (changed.row, changed.fields) == (
        row,
        {"head_count": (14_000, 15), "city": ("苏州", ""), "stage": ("rejected", "resident")},
    )
    assert get_startup(store, ids[0]).values == {**before, "head_count": 15, "city": "", "stage": "resident"}
    history.undo(store)
    assert get_startup(store, ids[0]).values == before


def test_problems_carry_row_and_field_and_all_come_at_once(tmp_path: Path, store: Store) -> None:
    path = tmp_path / "a.csv"
    path.write_text(
        "Name,People,Credit code,Founded,Stage\n"
        "Starlight,12,91110000600037341L,2019,resident\n"
        "Otter,twelve,9.13E+17,soon,Active\n"
        "\n"
        ",5,,,\n",
        encoding="utf-8",
    )
    plan = take_in(store, path)
    assert counts(plan) == (1, 0, 0, 2)
    assert [row.row for row in plan.rows] == [2, 3, 5]
    assert {(one.field, one.code) for one in plan.rows[1].problems} >= {
        ("head_count", "number_form"), ("credit_code", "digits_lost"), ("founded", "year_form"),
        ("stage", "word_unknown"),
    }  # fmt: skip
    assert [one.code for one in plan.rows[2].problems] == ["name_missing"]


def test_a_formula_without_result_rejects_its_row(tmp_path: Path, store: Store) -> None:
    add_startup(store, "Starlight", head_count=5)
    cells = text_cell("A1", "Name") + text_cell("B1", "People")
    rows = f'<row r="1">{cells}</row><row r="2">{text_cell("A2", "Starlight")}<c r="B2"><f>2*3</f></c></row>'
    plan = plan_of(store, make_workbook(tmp_path / "a.xlsx", f"<sheetData>{rows}</sheetData>"))
    assert counts(plan) == (0, 0, 0, 1)
    assert [one.code for one in plan.rows[0].problems] == ["formula_not_calculated"]


def test_a_cell_covered_by_a_merged_one_clears_nothing(store: Store) -> None:
    add_startup(store, "Starlight", city="Suzhou", head_count=5)
    grid = grid_of(["Name", "City", "People"], ["Starlight", CellFault.MERGED, 6.0])
    with store.read() as session:
        table = assign(grid, review.FEATURES["startups"].columns(session))
        plan = review.plan(session, "startups", table, today=TODAY)
    assert plan.rows[0].fields == {"head_count": (5, 6)}
    assert [one.code for one in plan.rows[0].problems if one.field == "city"] == ["merged_cell"]


# --- refusals and stops -------------------------------------------------------------------------


def test_unknown_kinds_and_headers_are_refused(tmp_path: Path, store: Store) -> None:
    path = tmp_path / "a.csv"
    path.write_text("x,y\n1,2\n")
    with pytest.raises(HeadersUnknown):
        plan_of(store, path)
    with pytest.raises(KindUnknown):
        plan_of(store, path, "rooms")
    with pytest.raises(KindUnknown):
        give_out(store, path, "rooms")


@pytest.mark.parametrize("stop", [1, 3, 6])
def test_cancelling_leaves_no_trace(tmp_path: Path, store: Store, stop: int) -> None:
    path = tmp_path / "a.csv"
    path.write_text("Name\n" + "".join(f"Startup {n}\n" for n in range(12_000)))
    plan = plan_of(store, path)
    before = contents(store)

    def cancelled_at(share: float) -> Progress:
        progress = Progress(
            lambda done, total: progress.cancel() if total and done / total >= share else None
        )
        return progress

    with pytest.raises(Cancelled):
        plan_of(store, path, progress=cancelled_at(stop / 10))
    with pytest.raises(Cancelled):
        store.run("startups_imported", partial(review.save, accepted=plan, progress=cancelled_at(stop / 10)))
    assert contents(store) == before
    change_startup(store, add_startup(store, "Works again"), city="Suzhou")


def test_the_search_for_rubbish_goes_on_afterwards(store: Store, tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("x\n1\n")
    with pytest.raises(HeadersUnknown):
        plan_of(store, tmp_path / "a.csv")
    assert gc.isenabled()


def test_what_our_list_as_text_protects_stays_the_same_through_another_program(
    tmp_path: Path, store: Store
) -> None:
    notes = "- asked twice", "'=1", "'quoted'", "=1+1"
    for number, text in enumerate(notes):
        add_startup(store, f"Firm {number}", notes=text)
    give_out(store, tmp_path / "a.csv")
    book = openpyxl.Workbook()
    page: Any = book.active
    with (tmp_path / "a.csv").open(encoding="utf-8-sig", newline="") as lines:
        for row in csv.reader(lines):
            page.append(row)
    book.save(tmp_path / "a.xlsx")
    assert counts(plan_of(store, tmp_path / "a.xlsx")) == (0, 0, 4, 0)
    give_out(store, tmp_path / "b.xlsx")
    assert counts(plan_of(store, tmp_path / "b.xlsx")) == (0, 0, 4, 0)
