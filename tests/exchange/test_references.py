"""References move with the rows they mean, and nothing else in a formula does."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jib_desktop.exchange.references import (
    Area,
    Copied,
    Insertion,
    column_letters,
    column_number,
    moved_formula,
    moved_places,
    shared_formula,
)

FIVE = Insertion("Plan", 10, 5)


@pytest.mark.parametrize(
    ("formula", "moved"),
    [
        ("SUM(D5:D10)", "SUM(D5:D15)"),
        ("SUM($D$5:$D$10)*2", "SUM($D$5:$D$15)*2"),
        ("SUM(D5:D9)", "SUM(D5:D9)"),
        ("D10", "D10"),
        ("D11+$D$12", "D16+$D$17"),
        ("SUM(D12:D20)", "SUM(D17:D25)"),
        ("SUM(D:D)", "SUM(D:D)"),
        ("SUM(5:10)", "SUM(5:15)"),
        ("Plan!D5:D10&'Plan'!D11", "Plan!D5:D15&'Plan'!D16"),
        ("Other!D5:D10+'My Plan'!D11", "Other!D5:D10+'My Plan'!D11"),
        ('"D5:D10"&D11', '"D5:D10"&D16'),
        ('"say ""D11"""&D11', '"say ""D11"""&D16'),
        ("LOG10(D11)", "LOG10(D16)"),
        ("Table1[[#This Row],[D11]]+D11", "Table1[[#This Row],[D11]]+D16"),
        ("[1]Plan!D11+'[2]Plan'!D11", "[1]Plan!D11+'[2]Plan'!D11"),
        ("rate_D11+D11.x+D11", "rate_D11+D11.x+D16"),
        ("IF(D11>1,Q1_sum,TRUE)", "IF(D16>1,Q1_sum,TRUE)"),
        ("1.5E10+D11", "1.5E10+D16"),
        ("SUM(D20:D5)", "SUM(D25:D5)"),
        ("汇总!D11+D11", "汇总!D11+D16"),
    ],
)
def test_what_is_below_moves_and_what_reaches_the_last_row_grows(formula: str, moved: str) -> None:
    assert moved_formula(formula, "Plan", FIVE) == moved


def test_from_another_sheet_only_what_names_the_sheet_moves() -> None:
    assert moved_formula("D11+plan!D11", "Sums", FIVE) == "D11+plan!D16"


def test_a_quoted_name_is_the_name() -> None:
    assert moved_formula("'Mei''s plan'!D11", "Sums", Insertion("Mei's plan", 10, 5)) == "'Mei''s plan'!D16"


@pytest.mark.parametrize(
    ("formula", "third"),
    [
        ("D10*E10", "D13*E13"),
        ("SUM(D$5:D10)", "SUM(D$5:D13)"),
        ("D10/SUM(D$5:D$10)", "D13/SUM(D$5:D$15)"),
        ("E9+D10", "E12+D13"),
        ("D10*$B$2", "D13*$B$2"),
        ("D10*$B$12", "D13*$B$17"),
        ("D10*B12", "D13*B17"),
        ("D10*Rates!$B$12", "D13*Rates!$B$12"),
        ("Other!A10", "Other!A13"),
        ('IF(D10="D10",1,0)', 'IF(D13="D10",1,0)'),
        ("Fees[[#This Row],[Fee]]*2", "Fees[[#This Row],[Fee]]*2"),
        ("TODAY()", "TODAY()"),
    ],
)
def test_a_copied_row_means_its_own_cells(formula: str, third: str) -> None:
    assert Copied(formula, "Plan", FIVE).at(3) == third


def test_a_shared_formula_is_written_out() -> None:
    assert shared_formula("A1*$B1+C$1+$D$1+SUM(A1:B$2)", 2, 1) == "B3*$B3+D$1+$D$1+SUM(B3:C$2)"


@pytest.mark.parametrize(
    ("places", "moved"),
    [("D5:D10 F5", "D5:D15 F5"), ("D10", "D10:D15"), ("A11:B12", "A16:B17"), ("A1:B3 X", "A1:B3 X")],
)
def test_lists_of_areas_move(places: str, moved: str) -> None:
    assert moved_places(places, FIVE) == moved


@given(st.integers(1, 16_384))
def test_letters_of_columns_come_back(number: int) -> None:
    assert column_number(column_letters(number)) == number


@given(st.integers(1, 200), st.integers(1, 200), st.integers(1, 100), st.integers(1, 50))
def test_a_range_keeps_what_it_held(first: int, more: int, after: int, by: int) -> None:
    """Every row that a range meant stands, where it is now, still in it."""
    insertion = Insertion("Plan", after, by)
    last = first + more
    found = Area.of(moved_formula(f"A{first}:A{last}", "Plan", insertion))
    assert found is not None
    assert all(found.top <= insertion.row(row) <= found.bottom for row in (first, last))
    assert (found.bottom - found.top) - more in (0, by)
