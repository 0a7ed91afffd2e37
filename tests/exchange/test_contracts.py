"""Contracts out and in again: nothing changes by itself, nothing gets in that the rules would keep out."""

from __future__ import annotations

from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from jib_desktop.db.store import Store
from jib_desktop.errors import ChangedMeanwhile
from jib_desktop.exchange import review
from jib_desktop.exchange.writing import Look
from jib_desktop.services import contracts, history
from jib_desktop.services.contracts import Filter, Sort
from jib_desktop.services.review import Plan
from jib_desktop.ui.sentences import problem_sentence
from tests.builders import TODAY, add_startup
from tests.contract_builders import act, change_contract, draft_contract, get_contract, sign_contract

FIRST, LAST = date(2026, 3, 1), date(2027, 2, 28)


def export(store: Store, path: Path, language: str = "en") -> Path:
    with store.read() as session:
        review.export(session, "contracts", path, look=Look(language))
    return path


def prepare(store: Store, path: Path) -> Plan:
    with store.read() as session:
        return review.prepare(session, "contracts", path, today=TODAY)


def save(store: Store, plan: Plan) -> None:
    store.run("contracts_imported", lambda session: review.save(session, plan))


def edit(path: Path, row: int, **values: Any) -> None:
    """Write cells of a row (from 0 below the header) by the English titles of their columns."""
    book = openpyxl.load_workbook(path)
    sheet = book.active
    assert sheet is not None
    header = next(cells for cells in sheet.iter_rows() if cells[0].value == "Contract number")
    places = {str(cell.value).replace(" ", "_"): cell.column for cell in header}
    for name, value in values.items():
        sheet.cell(int(header[0].row or 0) + 1 + row, int(places[name] or 0)).value = value
    book.save(path)


def listed(path: Path, *rows: dict[str, Any]) -> Path:
    """Write a list of somebody else's."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    names = list(dict.fromkeys(name for row in rows for name in row))
    sheet.append([name.replace("_", " ") for name in names])
    for row in rows:
        sheet.append([row.get(name) for name in names])
    book.save(path)
    return path


def a_row(startup: str = "Moonkite Robotics", **values: Any) -> dict[str, Any]:
    return {
        "startup": startup,
        "kind": "residence",
        "first day": FIRST,
        "last day": LAST,
        "desks": 4,
        **values,
    }


def codes(plan: Plan) -> list[tuple[str, str]]:
    found = [(one.field, one.code) for row in plan.rows for one in row.problems if one.blocks]
    assert all(len(problem_sentence(one)) > 15 for row in plan.rows for one in row.problems)
    return found


def rows(store: Store) -> list[Any]:
    with store.read() as session:
        return contracts.first_rows(session, Filter(TODAY), Sort("number"))


@pytest.mark.parametrize("language", ["en", "de", "zh_CN"])
def test_what_goes_out_comes_back_unchanged(store: Store, tmp_path: Path, language: str) -> None:
    moonkite = add_startup(store, "Moonkite Robotics", name_zh="月鸢机器人")
    sign_contract(store, moonkite, notes="=SUM(A1) & more\nlines", vat_rate=650)
    sign_contract(store, add_startup(store, "Tin Drum"), notice_unit="days", notice_count=45, currency="EUR")
    draft_contract(store, moonkite, kind="nda", fee_cents=0, deposit_cents=0, renewal_months=12)
    plan = prepare(store, export(store, tmp_path / "c.xlsx", language))
    assert plan.counts()["unchanged"] == 3
    assert [row for row in plan.rows if row.is_written] == []


def test_a_currency_without_decimals_keeps_its_amounts(store: Store, tmp_path: Path) -> None:
    contract = sign_contract(store, add_startup(store), currency="JPY", fee_cents=120_000, deposit_cents=0)
    path = export(store, tmp_path / "c.xlsx")
    sheet = openpyxl.load_workbook(path).active
    assert sheet is not None
    assert 120_000 in [cell.value for row in sheet.iter_rows() for cell in row]
    assert prepare(store, path).counts()["unchanged"] == 1
    edit(path, 0, Fee_per_month=130_000)
    save(store, prepare(store, path))
    assert get_contract(store, contract).values["fee_cents"] == 130_000
    edit(path, 0, Fee_per_month=130_000.5)
    assert codes(prepare(store, path)) == [("fee_cents", "amount_decimals")]


def test_an_edited_cell_changes_one_field_and_undo_takes_it_back(store: Store, tmp_path: Path) -> None:
    contract = sign_contract(store, add_startup(store))
    path = export(store, tmp_path / "c.xlsx")
    change_contract(store, contract, notes="Told meanwhile")
    edit(path, 0, Fee_per_month=22_800.5, Notice_period=2)
    plan = prepare(store, path)
    assert plan.rows[0].fields == {"fee_cents": (2_160_000, 2_280_050), "notice_count": (3, 2)}
    save(store, plan)
    now = get_contract(store, contract)
    assert (now.values["fee_cents"], now.values["notes"]) == (2_280_050, "Told meanwhile")
    assert now.phase.notice_by == date(2026, 12, 31)  # what follows from it was computed again
    history.undo(store)
    assert get_contract(store, contract).values["fee_cents"] == 2_160_000


def test_what_a_signature_fixed_no_list_moves(store: Store, tmp_path: Path) -> None:
    sign_contract(store, add_startup(store))
    path = export(store, tmp_path / "c.xlsx")
    edit(path, 0, First_day=date(2026, 4, 1), Currency="EUR", Contract_number="JIB-2026-009")
    plan = prepare(store, path)
    assert codes(plan) == [(one, "fixed_by_signature") for one in ("number", "first_day", "currency")]
    assert not any(row.is_written for row in plan.rows)


def test_a_contract_that_has_ended_is_left_to_a_correction(store: Store, tmp_path: Path) -> None:
    sign_contract(store, add_startup(store), first_day=date(2025, 1, 1), last_day=date(2025, 12, 31))
    path = export(store, tmp_path / "c.xlsx")
    assert prepare(store, path).counts()["unchanged"] == 1
    edit(path, 0, Desks=12)
    assert codes(prepare(store, path)) == [("desks", "ended_on")]


def test_rows_without_an_id_are_found_by_their_number(store: Store, tmp_path: Path) -> None:
    sign_contract(store, add_startup(store, "Moonkite Robotics"))
    path = listed(tmp_path / "l.xlsx", {**a_row(), "contract number": "JIB-2026-001", "desks": 12})
    plan = prepare(store, path)
    assert plan.rows[0].fields == {"desks": (9, 12)}


def test_new_rows_are_drafts_with_a_checklist(store: Store, tmp_path: Path) -> None:
    add_startup(store, "Moonkite Robotics")
    plan = prepare(store, listed(tmp_path / "l.xlsx", a_row(fee=21_600)))
    save(store, plan)
    (row,) = rows(store)
    assert (row.number, row.state, row.fee_cents) == ("", "draft", 2_160_000)
    assert len(get_contract(store, row.id).checklist) == 10


def test_signed_rows_keep_their_numbers_or_get_the_next(store: Store, tmp_path: Path) -> None:
    names = ["Moonkite Robotics", "Tin Drum", "Starlight"]
    for name in names:
        add_startup(store, name)
    signed = {"signed on": date(2026, 2, 12)}
    path = listed(
        tmp_path / "l.xlsx",
        {**a_row(names[0]), **signed, "contract number": "JIB-2026-002"},
        {**a_row(names[1]), **signed, "contract number": "JIB-2026-001"},
        {**a_row(names[2]), **signed, "contract number": None},
    )
    save(store, prepare(store, path))
    assert [row.number for row in rows(store)] == ["JIB-2026-001", "JIB-2026-002", "JIB-2026-003"]
    assert rows(store)[0].state == "up_for_renewal"


@pytest.mark.parametrize(
    ("values", "problem"),
    [
        ({"last day": date(2026, 2, 28)}, ("last_day", "last_before_first")),
        ({"contract number": "JIB-2026-001"}, ("signed_on", "signed_on_missing")),
        ({"contract number": "JIB-26-1", "signed on": TODAY}, ("number", "number_not_by_rule")),
        ({"contract number": "JIB-2025-001", "signed on": TODAY}, ("number", "number_not_by_rule")),
        ({"contract number": "JIB-2026-007", "signed on": TODAY}, ("number", "number_gap")),
        ({"signed on": date(2026, 12, 24)}, ("signed_on", "signed_in_future")),
        ({"startup": "Nobody"}, ("startup", "startup_unknown")),
        ({"desks": -4}, ("desks", "amount_negative")),
        ({"fee": 100.125}, ("fee_cents", "amount_too_fine")),
        ({"first day": "31.02.2026"}, None),
    ],
)
def test_bad_rows_are_rejected_with_a_sentence(
    store: Store, tmp_path: Path, values: dict[str, Any], problem: tuple[str, str] | None
) -> None:
    add_startup(store, "Moonkite Robotics")
    plan = prepare(store, listed(tmp_path / "l.xlsx", {**a_row(), **values}))
    assert plan.counts()["rejected"] == 1
    assert codes(plan)
    assert problem is None or problem in codes(plan)


def test_two_residences_of_one_startup_do_not_meet(store: Store, tmp_path: Path) -> None:
    sign_contract(store, add_startup(store, "Moonkite Robotics"))
    signed = {"signed on": date(2026, 3, 3)}
    plan = prepare(store, listed(tmp_path / "l.xlsx", {**a_row(), **signed, "last day": date(2028, 2, 29)}))
    assert codes(plan) == [("first_day", "residence_overlap")]
    later = {"first day": date(2027, 3, 1), "last day": date(2028, 2, 29)}
    plan = prepare(store, listed(tmp_path / "l.xlsx", {**a_row(), **signed, **later}))
    assert codes(plan) == []
    save(store, plan)
    assert [row.number for row in rows(store)] == ["JIB-2026-001", "JIB-2026-002"]


def test_a_contract_that_moved_on_since_the_preview_is_not_written_over(store: Store, tmp_path: Path) -> None:
    contract = sign_contract(store, add_startup(store))
    path = export(store, tmp_path / "c.xlsx")
    edit(path, 0, Desks=12)
    plan = prepare(store, path)
    change_contract(store, contract, desks=7)
    with pytest.raises(ChangedMeanwhile):
        save(store, plan)
    assert get_contract(store, contract).values["desks"] == 7


def test_everything_goes_out_and_comes_back_with_its_startups(store: Store, tmp_path: Path) -> None:
    sign_contract(store, add_startup(store, "Moonkite Robotics", name_zh="月鸢机器人"))
    with store.read() as session:
        review.export_all(session, tmp_path / "all.xlsx")
        plans = review.prepare_all(session, tmp_path / "all.xlsx", today=TODAY)
    assert {plan.kind: len(plan.rows) for plan in plans}["contracts"] == 1
    assert not any(row.is_written for plan in plans for row in plan.rows)
    other = Store.create(tmp_path / "other.jib", clock=store.clock)
    with other.read() as session:
        plans = review.prepare_all(session, tmp_path / "all.xlsx", today=TODAY)
    other.run("workbook_imported", lambda session: review.save_all(session, plans))
    assert [row.number for row in rows(other)] == ["JIB-2026-001"]
    other.close()


def test_no_list_takes_terms_away_that_have_passed(store: Store, tmp_path: Path) -> None:
    sign_contract(store, first_day=date(2022, 1, 1), last_day=date(2022, 12, 31), renewal_months=12,
                  signed_on=date(2021, 12, 1))  # fmt: skip
    path = export(store, tmp_path / "contracts.xlsx")
    edit(path, 0, Renews_by_months=0)
    assert codes(prepare(store, path)) == [("renewal_months", "fixed_by_own_renewal")]


def test_no_list_moves_an_end_that_is_agreed(store: Store, tmp_path: Path) -> None:
    contract_id = sign_contract(store)
    act(store, "give_notice", contract_id, given_on=TODAY, given_by="base")
    path = export(store, tmp_path / "contracts.xlsx")
    edit(path, 0, Last_day=date(2027, 1, 31))
    assert codes(prepare(store, path)) == [("last_day", "notice_stands")]


def test_contracts_go_over_into_another_file_in_any_order_and_only_once(store: Store, tmp_path: Path) -> None:
    # The list stands by what is due next: the first number is its last line.
    for first in (date(2026, 9, 1), date(2026, 6, 1), date(2026, 3, 1)):
        last = first.replace(year=2027, day=28)
        sign_contract(store, add_startup(store, f"From {first}"), first_day=first, last_day=last)
    draft_contract(store, add_startup(store, "Still talking"))
    with store.read() as session:
        review.export_all(session, tmp_path / "all.xlsx")
    other = Store.create(tmp_path / "other.jib", clock=store.clock)
    for verdicts in ({"new"}, {"unchanged"}):
        with other.read() as session:
            plans = review.prepare_all(session, tmp_path / "all.xlsx", today=TODAY)
        assert [codes(plan) for plan in plans if codes(plan)] == []
        assert {row.verdict for plan in plans if plan.kind == "contracts" for row in plan.rows} == verdicts
        other.run("workbook_imported", partial(review.save_all, accepted=plans))
    assert sorted(row.number for row in rows(other)) == ["", "JIB-2026-001", "JIB-2026-002", "JIB-2026-003"]
    other.close()


def test_two_rows_alike_are_two_drafts(store: Store, tmp_path: Path) -> None:
    add_startup(store, "Moonkite Robotics")
    alike = a_row(kind="service")
    save(store, prepare(store, listed(tmp_path / "list.xlsx", alike, alike)))
    assert len(rows(store)) == 2
    plan = prepare(store, listed(tmp_path / "list.xlsx", alike, alike, alike))
    assert [row.verdict for row in plan.rows] == ["unchanged", "unchanged", "new"]
