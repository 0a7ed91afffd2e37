"""4 → 5: floors, desks and who has them. The tables as that version made them; later steps change them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from jib_desktop.db.base import Day, Id, Moment

if TYPE_CHECKING:
    from alembic.operations import Operations


def add_desks(operations: Operations) -> None:
    """Make the tables of desks."""
    _add_floor(operations)
    _add_area(operations)
    _add_desk(operations)
    _add_allocation(operations)
    _add_desk_mark(operations)


def _records() -> list[sa.Column[Any]]:
    return [
        sa.Column("id", Id, nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("created_at", Moment, nullable=False),
        sa.Column("changed_at", Moment, nullable=False),
    ]


def _texts(*names: str) -> list[sa.Column[Any]]:
    return [sa.Column(name, sa.Text, nullable=False) for name in names]


def _numbers(*names: str) -> list[sa.Column[Any]]:
    return [sa.Column(name, sa.Integer, nullable=False) for name in names]


def _add_floor(operations: Operations) -> None:
    operations.create_table(
        "floor",
        *_texts("code", "name_en", "name_zh"),
        *_numbers("place", "width", "depth"),
        sa.Column("picture", sa.Text, nullable=True),
        *_texts("picture_kind"),
        *_numbers("picture_x", "picture_y", "picture_scale"),
        *_records(),
        sa.PrimaryKeyConstraint("id", name="pk_floor"),
        sa.CheckConstraint("code <> ''", name="ck_floor_named"),
        sa.CheckConstraint("width > 0 AND depth > 0 AND picture_scale > 0", name="ck_floor_has_room"),
        sa.CheckConstraint("picture_kind IN ('', 'svg', 'png', 'jpeg')", name="ck_floor_picture_kind_known"),
        sa.CheckConstraint("(picture IS NULL) = (picture_kind = '')", name="ck_floor_picture_has_kind"),
        sa.UniqueConstraint("code", name="uq_floor_code"),
        sa.ForeignKeyConstraint(["picture"], ["stored_file.sha256"], name="fk_floor_picture"),
        sqlite_strict=True,
    )


def _add_area(operations: Operations) -> None:
    operations.create_table(
        "area",
        sa.Column("floor_id", Id, nullable=False),
        *_texts("kind", "code", "name_en", "name_zh", "remark_en", "remark_zh", "use"),
        sa.Column("seats", sa.Integer, nullable=True),
        *_texts("outline"),
        *_records(),
        sa.PrimaryKeyConstraint("id", name="pk_area"),
        sa.CheckConstraint("kind IN ('zone', 'room')", name="ck_area_kind_known"),
        sa.CheckConstraint("code <> '' OR name_en <> '' OR name_zh <> ''", name="ck_area_named"),
        sa.CheckConstraint("seats IS NULL OR seats >= 0", name="ck_area_seats_count"),
        sa.ForeignKeyConstraint(["floor_id"], ["floor.id"], name="fk_area_floor_id"),
        sqlite_strict=True,
    )
    operations.create_index("ix_area_floor_id", "area", ["floor_id"])


def _add_desk(operations: Operations) -> None:
    operations.create_table(
        "desk",
        sa.Column("floor_id", Id, nullable=False),
        sa.Column("zone_id", Id, nullable=True),
        sa.Column("room_id", Id, nullable=True),
        *_texts("number"),
        *_numbers("x", "y", "width", "depth", "turn"),
        *_texts("features", "notes"),
        sa.Column("since", Day, nullable=True),
        sa.Column("until", Day, nullable=True),
        *_records(),
        sa.PrimaryKeyConstraint("id", name="pk_desk"),
        sa.CheckConstraint("number <> ''", name="ck_desk_numbered"),
        sa.CheckConstraint("width > 0 AND depth > 0", name="ck_desk_has_size"),
        sa.CheckConstraint("turn >= 0 AND turn < 360", name="ck_desk_turned_once"),
        sa.CheckConstraint(
            "since IS NULL OR until IS NULL OR until >= since", name="ck_desk_until_after_since"
        ),
        sa.ForeignKeyConstraint(["floor_id"], ["floor.id"], name="fk_desk_floor_id"),
        sa.ForeignKeyConstraint(["zone_id"], ["area.id"], name="fk_desk_zone_id"),
        sa.ForeignKeyConstraint(["room_id"], ["area.id"], name="fk_desk_room_id"),
        sa.UniqueConstraint("number", name="uq_desk_number"),
        sqlite_strict=True,
    )
    for name in ("floor_id", "zone_id", "room_id"):
        operations.create_index(f"ix_desk_{name}", "desk", [name])


def _add_allocation(operations: Operations) -> None:
    operations.create_table(
        "allocation",
        sa.Column("desk_id", Id, nullable=False),
        *_texts("kind"),
        sa.Column("startup_id", Id, nullable=True),
        sa.Column("contract_id", Id, nullable=True),
        sa.Column("first_day", Day, nullable=False),
        sa.Column("last_day", Day, nullable=False),
        *_texts("ends", "reason"),
        *_numbers("corrections"),
        *_texts("correction_reason"),
        *_records(),
        sa.PrimaryKeyConstraint("id", name="pk_allocation"),
        *(
            sa.CheckConstraint(condition, name=f"ck_allocation_{name}")
            for name, condition in _ALLOCATION_CHECKS.items()
        ),
        sa.ForeignKeyConstraint(["desk_id"], ["desk.id"], name="fk_allocation_desk_id"),
        sa.ForeignKeyConstraint(["startup_id"], ["startup.id"], name="fk_allocation_startup_id"),
        sa.ForeignKeyConstraint(["contract_id"], ["contract.id"], name="fk_allocation_contract_id"),
        sqlite_strict=True,
    )
    for name, columns in (
        ("startup_id", ["startup_id"]),
        ("contract_id", ["contract_id"]),
        ("days", ["desk_id", "first_day", "last_day", "id"]),
        ("last_day", ["last_day", "first_day", "kind", "startup_id", "desk_id"]),
    ):
        operations.create_index(f"ix_allocation_{name}", "allocation", columns)


_ALLOCATION_CHECKS = {
    "kind_known": "kind IN ('taken', 'reserved', 'out_of_service')",
    "ends_known": "ends IN ('with_contract', 'on_day', 'beyond_contract')",
    "last_after_first": "last_day >= first_day",
    "for_a_startup": "(kind = 'out_of_service') = (startup_id IS NULL)",
    "contract_of_taken": "kind = 'taken' OR contract_id IS NULL",
    "ends_with_something": "contract_id IS NOT NULL OR ends = 'on_day'",
    "kept_from_others_with_reason": "kind = 'taken' OR reason <> ''",
    "corrections_count": "corrections >= 0",
    "corrected_with_reason": "corrections = 0 OR correction_reason <> ''",
}


def _add_desk_mark(operations: Operations) -> None:
    operations.create_table(
        "desk_mark",
        sa.Column("startup_id", Id, nullable=False),
        sa.Column("number", sa.Integer, nullable=False),
        *_records(),
        sa.PrimaryKeyConstraint("id", name="pk_desk_mark"),
        sa.CheckConstraint("number >= 0", name="ck_desk_mark_counts"),
        sa.UniqueConstraint("startup_id", name="uq_desk_mark_startup_id"),
        sa.ForeignKeyConstraint(["startup_id"], ["startup.id"], name="fk_desk_mark_startup_id"),
        sa.UniqueConstraint("number", name="uq_desk_mark_number"),
        sqlite_strict=True,
    )
