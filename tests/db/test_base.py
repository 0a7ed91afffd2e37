"""How values are kept: ids in order of creation, moments in UTC that sort as text."""

from __future__ import annotations

import uuid
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from jib_desktop.db import base
from jib_desktop.db.startups import Startup

moments = st.datetimes(
    min_value=datetime(1900, 1, 2),
    max_value=datetime(9999, 12, 30),
    timezones=st.integers(-23, 23).map(lambda hours: timezone(timedelta(hours=hours))),
)


def test_the_whole_schema_knows_every_stored_class() -> None:
    folder = Path(base.__file__).parent
    stored = {one.stem for one in folder.glob("*.py") if "    __tablename__ = " in one.read_text("utf-8")}
    assert stored == set(base.MODULES)
    assert {"startup", "contract", "site_setting", "export_template"} <= set(base.record_classes())


def test_ids_are_of_version_seven_and_never_collide() -> None:
    ids = [base.new_id() for _ in range(5000)]
    assert len(set(ids)) == len(ids)
    assert {one.version for one in ids} == {7}
    assert {one.variant for one in ids} == {uuid.RFC_4122}


def test_ids_follow_the_order_of_creation() -> None:
    before = int(datetime.now(UTC).timestamp() * 1000)
    one = base.new_id()
    after = int(datetime.now(UTC).timestamp() * 1000)
    assert before <= one.int >> 80 <= after


@given(moments, moments)
def test_moments_sort_as_text_and_come_back(first: datetime, second: datetime) -> None:
    texts = base.moment_text(first), base.moment_text(second)
    assert (texts[0] < texts[1]) == (first.astimezone(UTC) < second.astimezone(UTC))
    assert [datetime.fromisoformat(one) for one in texts] == [first, second]
    assert len(texts[0]) == 32


def test_a_moment_is_kept_in_utc() -> None:
    shanghai = timezone(timedelta(hours=8))
    assert base.moment_text(datetime(2026, 11, 23, 8, tzinfo=shanghai)) == "2026-11-23T00:00:00.000000+00:00"


def test_every_value_comes_back_from_its_plain_form() -> None:
    values = {
        "id": uuid.uuid4(), "fields": ("digitalisation", "own"), "name_zh": "星光", "founded": 2020,
        "removed_at": datetime(2026, 1, 2, tzinfo=UTC), "merged_into": None,
    }  # fmt: skip
    columns = Startup.__table__.c
    assert {
        name: base.typed(columns[name].type, base.plain(value)) for name, value in values.items()
    } == values


def test_the_journal_keeps_neither_derived_nor_moving_columns() -> None:
    names = base.journaled_columns(Startup)
    assert not {"search_text", "sort_name", "version", "changed_at"} & set(names)
    assert {"id", "name_en", "created_at", "removed_at"} <= set(names)
