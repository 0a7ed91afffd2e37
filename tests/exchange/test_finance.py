"""The finance workbook: what it holds, that its totals are those of the database, what changed since."""

from __future__ import annotations

from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from jib_desktop.db.store import Store
from jib_desktop.errors import FormatUnknown, NothingToUndo, ValuesRefused
from jib_desktop.exchange import finance
from jib_desktop.exchange.writing import Look
from jib_desktop.rules.finance import FinanceDiffers, refuse_difference
from jib_desktop.services import contracts_acts, contracts_payments, history
from jib_desktop.services.finance import last_workbook
from jib_desktop.ui.sentences import sentence
from tests.builders import TODAY, add_startup
from tests.contract_builders import (
    amend_contract,
    change_contract,
    draft_contract,
    get_contract,
    sign_contract,
)

YEAR = (date(2026, 1, 1), date(2026, 12, 31))


def write(store: Store, path: Path, first: date = YEAR[0], last: date = YEAR[1], language: str = "en") -> Any:
    finance.export(store, path, first, last, look=Look(language))
    return openpyxl.load_workbook(path, data_only=True)


def table(book: Any, name: str) -> list[tuple[Any, ...]]:
    """Return the rows of a sheet below its header, without the total."""
    lines = list(book[name].iter_rows(values_only=True))
    header = next(n for n, line in enumerate(lines) if sum(cell is not None for cell in line) > 3)
    return [line for line in lines[header + 1 :] if line[0] not in (None, "Total")]


def total(book: Any, name: str) -> dict[str, Any]:
    lines = list(book[name].iter_rows(values_only=True))
    header = next(line for line in lines if sum(cell is not None for cell in line) > 3)
    found = next(line for line in lines if line[0] == "Total")
    return {title: cell for title, cell in zip(header, found, strict=True) if isinstance(cell, int | float)}


def invoice(store: Store, contract: Any, count: int, paid: int = 0) -> None:
    """Mark the first lines of a contract as invoiced, some of these as paid."""
    with store.read() as session:
        lines = contracts_payments.list_payments(session, contract, TODAY)[:count]
    mark = partial(contracts_payments.mark_invoiced, lines=lines, invoiced_on=TODAY, invoice="R-1")
    ids = store.run("payments_invoiced", mark).result
    if paid:
        seen = [(one, 1) for one in ids[:paid]]
        store.run("payments_paid", partial(contracts_payments.mark_paid, seen=seen, paid_on=TODAY))


def test_it_holds_contracts_amendments_payments_and_deposits(store: Store, tmp_path: Path) -> None:
    contract = sign_contract(store, add_startup(store, "Moonkite Robotics", name_zh="月鸢机器人"))
    sign_contract(
        store, add_startup(store, "Tin Drum"), first_day=date(2027, 1, 1), last_day=date(2027, 12, 31)
    )
    draft_contract(store, add_startup(store, "Nobody"))
    amend_contract(store, contract, date(2026, 12, 1), date(2026, 12, 31), fee_cents=2_640_000)
    invoice(store, contract, 2, 1)
    book = write(store, tmp_path / "f.xlsx")
    assert book.sheetnames == ["Contracts", "Amendments", "Payments", "Deposits", "Changes"]
    assert [line[0] for line in table(book, "Contracts")] == ["JIB-2026-001"]  # of this year only
    assert table(book, "Amendments")[0][7] == 26_400
    payments = table(book, "Payments")
    assert len(payments) == 10  # March to December
    assert [line[9] for line in payments] == ["Invoiced"] + ["Planned"] * 9
    assert total(book, "Payments")["Net"] == pytest.approx(11_845.16 + 8 * 21_600 + 26_400)
    assert table(book, "Deposits")[0][3:] == (43_200, 43_200, 0, 43_200, 0)
    assert table(book, "Changes") == []


def test_sums_are_formulas_over_numbers_with_their_values(store: Store, tmp_path: Path) -> None:
    for place in range(3):
        sign_contract(store, add_startup(store, f"Startup {place}"), fee_cents=100_000 + place)
    path = tmp_path / "f.xlsx"
    book = write(store, path)
    assert total(book, "Contracts")["Fee per month"] == 3_000.03
    formulas = openpyxl.load_workbook(path)["Contracts"]
    texts = [
        cell.value for row in formulas.iter_rows() for cell in row if str(cell.value).startswith("=SUBTOTAL")
    ]
    assert len(texts) == 4


def test_each_currency_has_sheets_and_sums_of_its_own(store: Store, tmp_path: Path) -> None:
    sign_contract(store, add_startup(store, "One"))
    sign_contract(store, add_startup(store, "Two"), currency="EUR", fee_cents=100_000)
    book = write(store, tmp_path / "f.xlsx")
    assert {"Contracts CNY", "Contracts EUR", "Payments CNY", "Payments EUR", "Deposits EUR"} <= set(
        book.sheetnames
    )
    assert total(book, "Contracts EUR")["Fee per month"] == 1_000


def test_the_next_one_says_what_changed_since(store: Store, tmp_path: Path) -> None:
    contract = sign_contract(store, add_startup(store, "Moonkite Robotics"))
    write(store, tmp_path / "f.xlsx")
    change_contract(store, contract, desks=12)
    change_contract(store, contract, desks=9)  # and back: nothing changed
    change_contract(store, contract, fee_cents=2_200_000)
    invoice(store, contract, 1)
    book = write(store, tmp_path / "g.xlsx")
    assert "Changes since 2026-11-23" in book.sheetnames
    lines = [line[2:] for line in table(book, "Changes since 2026-11-23")]
    assert (
        "JIB-2026-001",
        "Moonkite Robotics",
        "Contract",
        "Changed",
        "Fee per month",
        "21600.00",
        "22000.00",
    ) in lines
    assert not any("Desks" in line for line in lines)
    assert any(line[2:4] == ("Payment", "New") for line in lines)
    assert table(write(store, tmp_path / "h.xlsx"), "Changes since 2026-11-23") == []


def test_writing_it_is_nothing_to_undo(store: Store, tmp_path: Path) -> None:
    startup = add_startup(store)
    sign_contract(store, startup)
    write(store, tmp_path / "f.xlsx")
    with store.read() as session:
        target = history.undo_target(session)
        kept = last_workbook(session)
    assert target is not None
    assert target.label.startswith("contract_sign")
    assert kept is not None
    assert (kept.first, kept.last) == YEAR


def test_a_file_that_only_reads_writes_it_too(store: Store, tmp_path: Path) -> None:
    sign_contract(store, add_startup(store))
    store.back_up(tmp_path / "copy.jib")
    copy = Store.open(tmp_path / "copy.jib", read_only=True)
    assert len(table(write(copy, tmp_path / "f.xlsx"), "Contracts")) == 1
    copy.close()


def test_an_empty_data_file_makes_an_empty_workbook(store: Store, tmp_path: Path) -> None:
    book = write(store, tmp_path / "f.xlsx", language="de")
    assert book.sheetnames == ["Verträge", "Nachträge", "Zahlungen", "Kautionen", "Änderungen"]
    with pytest.raises(NothingToUndo):
        history.undo(store)


def test_a_terminated_contract_counts_to_its_end(store: Store, tmp_path: Path) -> None:
    contract = sign_contract(store, add_startup(store))
    end = partial(
        contracts_acts.terminate, contract_id=contract, seen_version=get_contract(store, contract).version,
        last_day=date(2026, 11, 30), reason="Moved away",
    )  # fmt: skip
    store.run("contract_terminated", end)
    book = write(store, tmp_path / "f.xlsx", date(2026, 12, 1), date(2026, 12, 31))
    assert table(book, "Contracts") == []
    assert table(book, "Payments") == []


def test_bad_periods_and_other_formats_write_nothing(store: Store, tmp_path: Path) -> None:
    with pytest.raises(ValuesRefused):
        write(store, tmp_path / "f.xlsx", YEAR[1], YEAR[0])
    with pytest.raises(FormatUnknown):
        finance.export(store, tmp_path / "f.csv", *YEAR)
    assert list(tmp_path.glob("f.*")) == []


def test_a_sum_that_differs_keeps_the_workbook_from_being_written(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sign_contract(store, add_startup(store))
    seeded = finance._sums
    monkeypatch.setattr(
        finance, "_sums", lambda rows, *names: {**seeded(rows, *names), "fee_cents CNY": 2_160_001}
    )
    with pytest.raises(FinanceDiffers) as differs:
        write(store, tmp_path / "f.xlsx")
    assert "2160001" in sentence(differs.value)
    assert list(tmp_path.glob("*.xlsx")) == []


def test_a_missing_figure_is_nought() -> None:
    refuse_difference("payments", {"net CNY": 0}, {})
    with pytest.raises(FinanceDiffers):
        refuse_difference("payments", {}, {"net CNY": 1})
