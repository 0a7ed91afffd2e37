"""3 → 4: contracts. The tables as that version made them; later steps change them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from jib_desktop.db.base import Day, Id, Moment

if TYPE_CHECKING:
    from alembic.operations import Operations


def add_contracts(operations: Operations) -> None:
    """Make the tables of contracts."""
    _add_contract(operations)
    _add_contract_phase(operations)
    _add_amendment(operations)
    _add_payment(operations)
    _add_document(operations)
    _add_checklist_item(operations)


_SIGNED = sa.text("number != ''")


def _records() -> list[sa.Column[Any]]:
    return [
        sa.Column("id", Id, nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("created_at", Moment, nullable=False),
        sa.Column("changed_at", Moment, nullable=False),
    ]


def _add_contract(operations: Operations) -> None:
    operations.create_table(
        "contract",
        sa.Column("startup_id", Id, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("number", sa.Text, nullable=False),
        sa.Column("number_year", sa.Integer, nullable=True),
        sa.Column("number_count", sa.Integer, nullable=True),
        sa.Column("former_number", sa.Text, nullable=False),
        sa.Column("first_day", Day, nullable=False),
        sa.Column("last_day", Day, nullable=False),
        sa.Column("notice_count", sa.Integer, nullable=False),
        sa.Column("notice_unit", sa.Text, nullable=False),
        sa.Column("renewal_months", sa.Integer, nullable=False),
        sa.Column("desks", sa.Integer, nullable=False),
        sa.Column("fee_cents", sa.Integer, nullable=False),
        sa.Column("currency", sa.Text, nullable=False),
        sa.Column("vat_rate", sa.Integer, nullable=False),
        sa.Column("deposit_cents", sa.Integer, nullable=False),
        sa.Column("rent_free_days", sa.Integer, nullable=False),
        sa.Column("credit_cents", sa.Integer, nullable=False),
        sa.Column("notes", sa.Text, nullable=False),
        sa.Column("signed_on", Day, nullable=True),
        sa.Column("notice_on", Day, nullable=True),
        sa.Column("notice_from", sa.Text, nullable=False),
        sa.Column("ends_on", Day, nullable=True),
        sa.Column("end_reason", sa.Text, nullable=False),
        sa.Column("predecessor_id", Id, nullable=True),
        sa.Column("corrections", sa.Integer, nullable=False),
        sa.Column("correction_reason", sa.Text, nullable=False),
        sa.Column("search_text", sa.Text, nullable=False),
        *_records(),
        *_rules_of_contract(),
        sqlite_strict=True,
    )
    operations.create_index(
        "ix_contract_number",
        "contract",
        ["number"],
        unique=True,
        sqlite_where=_SIGNED,
        postgresql_where=_SIGNED,
    )
    operations.create_index(
        "ix_contract_number_parts",
        "contract",
        ["number_year", "number_count"],
        unique=True,
        sqlite_where=_SIGNED,
        postgresql_where=_SIGNED,
    )
    operations.create_index("ix_contract_startup_id", "contract", ["startup_id"])


def _rules_of_contract() -> list[sa.Constraint]:
    return [
        sa.PrimaryKeyConstraint("id", name="pk_contract"),
        sa.CheckConstraint(
            "kind IN ('incubation', 'residence', 'service', 'pilot', 'nda')", name="ck_contract_kind_known"
        ),
        sa.CheckConstraint("last_day >= first_day", name="ck_contract_last_after_first"),
        sa.CheckConstraint("notice_unit IN ('months', 'days')", name="ck_contract_unit_known"),
        sa.CheckConstraint("notice_from IN ('', 'startup', 'base')", name="ck_contract_notice_from_known"),
        sa.CheckConstraint("length(currency) = 3", name="ck_contract_currency_code"),
        sa.CheckConstraint(
            "notice_count >= 0 AND renewal_months >= 0 AND desks >= 0 AND fee_cents >= 0 AND "
            "vat_rate >= 0 AND deposit_cents >= 0 AND rent_free_days >= 0 AND credit_cents >= "
            "0 AND corrections >= 0",
            name="ck_contract_nothing_negative",
        ),
        sa.CheckConstraint("(number = '') = (signed_on IS NULL)", name="ck_contract_numbered_when_signed"),
        sa.CheckConstraint(
            "(number = '') = (number_year IS NULL) AND (number = '') = (number_count IS NULL)",
            name="ck_contract_number_in_parts",
        ),
        sa.CheckConstraint(
            "signed_on IS NOT NULL OR (ends_on IS NULL AND notice_on IS NULL)",
            name="ck_contract_draft_has_no_end",
        ),
        sa.CheckConstraint(
            "ends_on IS NOT NULL OR (notice_on IS NULL AND end_reason = '')", name="ck_contract_end_has_a_day"
        ),
        sa.CheckConstraint(
            "corrections = 0 OR correction_reason <> ''", name="ck_contract_corrected_with_reason"
        ),
        sa.ForeignKeyConstraint(["startup_id"], ["startup.id"], name="fk_contract_startup_id"),
        sa.UniqueConstraint("predecessor_id", name="uq_contract_predecessor_id"),
        sa.ForeignKeyConstraint(["predecessor_id"], ["contract.id"], name="fk_contract_predecessor_id"),
    ]


def _add_contract_phase(operations: Operations) -> None:
    operations.create_table(
        "contract_phase",
        sa.Column("contract_id", Id, nullable=False),
        sa.Column("since", Day, nullable=False),
        sa.Column("until", Day, nullable=False),
        sa.Column("startup_id", Id, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("currency", sa.Text, nullable=False),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("last_day", Day, nullable=False),
        sa.Column("notice_by", Day, nullable=True),
        sa.Column("next_day", Day, nullable=False),
        sa.Column("renews_to", Day, nullable=True),
        sa.Column("desks", sa.Integer, nullable=False),
        sa.Column("fee_cents", sa.Integer, nullable=False),
        sa.Column("deposit_cents", sa.Integer, nullable=False),
        sa.Column("credit_cents", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("contract_id", "since", name="pk_contract_phase"),
        sa.CheckConstraint("until >= since", name="ck_contract_phase_until_after_since"),
        sa.ForeignKeyConstraint(
            ["contract_id"], ["contract.id"], name="fk_contract_phase_contract_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["startup_id"], ["startup.id"], name="fk_contract_phase_startup_id"),
        sqlite_strict=True,
    )
    listed = (
        "since until next_day last_day contract_id state kind currency desks fee_cents deposit_cents"
    ).split()
    operations.create_index("ix_contract_phase_list", "contract_phase", listed)
    operations.create_index("ix_contract_phase_startup_id", "contract_phase", ["startup_id"])


def _add_amendment(operations: Operations) -> None:
    operations.create_table(
        "amendment",
        sa.Column("contract_id", Id, nullable=False),
        sa.Column("place", sa.Integer, nullable=False),
        sa.Column("first_day", Day, nullable=False),
        sa.Column("last_day", Day, nullable=True),
        sa.Column("agreed_on", Day, nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("desks", sa.Integer, nullable=True),
        sa.Column("fee_cents", sa.Integer, nullable=True),
        sa.Column("vat_rate", sa.Integer, nullable=True),
        sa.Column("deposit_cents", sa.Integer, nullable=True),
        sa.Column("credit_cents", sa.Integer, nullable=True),
        sa.Column("notice_count", sa.Integer, nullable=True),
        sa.Column("notice_unit", sa.Text, nullable=True),
        *_records(),
        sa.PrimaryKeyConstraint("id", name="pk_amendment"),
        sa.CheckConstraint("last_day IS NULL OR last_day >= first_day", name="ck_amendment_last_after_first"),
        sa.CheckConstraint(
            "notice_unit IS NULL OR notice_unit IN ('months', 'days')", name="ck_amendment_unit_known"
        ),
        sa.CheckConstraint(
            "coalesce(desks, 0) >= 0 AND coalesce(fee_cents, 0) >= 0 AND coalesce(vat_rate, 0) "
            ">= 0 AND coalesce(deposit_cents, 0) >= 0 AND coalesce(credit_cents, 0) >= 0 AND "
            "coalesce(notice_count, 0) >= 0",
            name="ck_amendment_nothing_negative",
        ),
        sa.CheckConstraint(
            "coalesce(desks, fee_cents, vat_rate, deposit_cents, credit_cents, notice_count) "
            "IS NOT NULL OR notice_unit IS NOT NULL",
            name="ck_amendment_changes_something",
        ),
        sa.ForeignKeyConstraint(["contract_id"], ["contract.id"], name="fk_amendment_contract_id"),
        sqlite_strict=True,
    )
    operations.create_index("ix_amendment_contract_id", "amendment", ["contract_id"])


def _add_payment(operations: Operations) -> None:
    operations.create_table(
        "payment",
        sa.Column("contract_id", Id, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("due_on", Day, nullable=False),
        sa.Column("first_day", Day, nullable=False),
        sa.Column("last_day", Day, nullable=False),
        sa.Column("net_cents", sa.Integer, nullable=False),
        sa.Column("vat_cents", sa.Integer, nullable=False),
        sa.Column("gross_cents", sa.Integer, nullable=False),
        sa.Column("currency", sa.Text, nullable=False),
        sa.Column("invoice", sa.Text, nullable=False),
        sa.Column("invoiced_on", Day, nullable=False),
        sa.Column("paid_on", Day, nullable=True),
        *_records(),
        sa.PrimaryKeyConstraint("id", name="pk_payment"),
        sa.CheckConstraint("kind IN ('fee', 'deposit', 'correction')", name="ck_payment_kind_known"),
        sa.CheckConstraint("last_day >= first_day", name="ck_payment_last_after_first"),
        sa.CheckConstraint("gross_cents = net_cents + vat_cents", name="ck_payment_gross_sums"),
        sa.CheckConstraint("length(currency) = 3", name="ck_payment_currency_code"),
        sa.ForeignKeyConstraint(["contract_id"], ["contract.id"], name="fk_payment_contract_id"),
        sqlite_strict=True,
    )
    operations.create_index("ix_payment_contract_id", "payment", ["contract_id"])
    operations.create_index("ix_payment_due_on", "payment", ["due_on"])


def _add_document(operations: Operations) -> None:
    operations.create_table(
        "document",
        sa.Column("contract_id", Id, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("sha256", sa.Text, nullable=False),
        sa.Column("size", sa.Integer, nullable=False),
        *_records(),
        sa.PrimaryKeyConstraint("id", name="pk_document"),
        sa.CheckConstraint("name <> ''", name="ck_document_named"),
        sa.CheckConstraint(
            "kind IN ('contract', 'amendment', 'licence', 'other')", name="ck_document_kind_known"
        ),
        sa.ForeignKeyConstraint(["contract_id"], ["contract.id"], name="fk_document_contract_id"),
        sa.ForeignKeyConstraint(["sha256"], ["stored_file.sha256"], name="fk_document_sha256"),
        sqlite_strict=True,
    )
    operations.create_index("ix_document_contract_id", "document", ["contract_id"])


def _add_checklist_item(operations: Operations) -> None:
    operations.create_table(
        "checklist_item",
        sa.Column("contract_id", Id, nullable=False),
        sa.Column("stage", sa.Text, nullable=False),
        sa.Column("place", sa.Integer, nullable=False),
        sa.Column("code", sa.Text, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("done_on", Day, nullable=True),
        sa.Column("done_by", sa.Text, nullable=False),
        *_records(),
        sa.PrimaryKeyConstraint("id", name="pk_checklist_item"),
        sa.CheckConstraint("stage IN ('in', 'out')", name="ck_checklist_item_stage_known"),
        sa.CheckConstraint("code <> '' OR text <> ''", name="ck_checklist_item_says_something"),
        sa.ForeignKeyConstraint(["contract_id"], ["contract.id"], name="fk_checklist_item_contract_id"),
        sqlite_strict=True,
    )
    operations.create_index("ix_checklist_item_contract_id", "checklist_item", ["contract_id"])
