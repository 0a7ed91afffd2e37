"""5 → 6: the cloud-credit ledger, bills and voucher lists. The tables as that version made them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from jib_desktop.db.base import Codes, Day, Id, Moment

if TYPE_CHECKING:
    from alembic.operations import Operations


def add_credits(operations: Operations) -> None:
    """Make the tables of cloud credits."""
    _add_credit_holder(operations)
    _add_credit_month(operations)
    _add_bill_import(operations)
    _add_cloud_account(operations)
    _add_voucher_list(operations)
    _add_bill_line(operations)
    _add_bill_part(operations)
    _add_bill_sum(operations)
    _add_credit_lot(operations)
    _add_credit_transaction(operations)
    _add_voucher_line(operations)
    _add_voucher_note(operations)
    _add_credit_entry(operations)


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


def _add_credit_holder(operations: Operations) -> None:
    operations.create_table(
        "credit_holder",
        *_numbers("id"),
        *_texts("number"),
        sa.PrimaryKeyConstraint("id", name="pk_credit_holder"),
        sa.CheckConstraint("number <> ''", name="ck_credit_holder_numbered"),
        sa.UniqueConstraint("number", name="uq_credit_holder_number"),
        sqlite_strict=True,
    )


def _add_credit_month(operations: Operations) -> None:
    operations.create_table(
        "credit_month",
        *_numbers("id"),
        *_texts("month", "act"),
        sa.Column("closed_until", Day, nullable=False),
        sa.Column("at", Moment, nullable=False),
        *_texts("actor", "reason", "balances", "digest"),
        *_numbers("action_id"),
        sa.PrimaryKeyConstraint("id", name="pk_credit_month"),
        sa.CheckConstraint("act IN ('close', 'reopen')", name="ck_credit_month_act_known"),
        sa.CheckConstraint("act = 'close' OR reason <> ''", name="ck_credit_month_reopened_with_reason"),
        sa.CheckConstraint("length(month) = 7", name="ck_credit_month_month_whole"),
        sa.ForeignKeyConstraint(["action_id"], ["action.id"], name="fk_credit_month_action_id"),
        sqlite_strict=True,
    )


def _add_bill_import(operations: Operations) -> None:
    operations.create_table(
        "bill_import",
        *_numbers("id"),
        *_texts("sha256", "content", "file_name", "generation", "evidence", "encoding"),
        *_numbers("line_count"),
        sa.Column("at", Moment, nullable=False),
        *_texts("actor"),
        *_numbers("action_id"),
        sa.PrimaryKeyConstraint("id", name="pk_bill_import"),
        sa.CheckConstraint("length(sha256) = 64", name="ck_bill_import_sha256_whole"),
        sa.CheckConstraint(
            "evidence IN ('usage', 'bill', 'total', 'estimate')", name="ck_bill_import_evidence_known"
        ),
        sa.ForeignKeyConstraint(["action_id"], ["action.id"], name="fk_bill_import_action_id"),
        sqlite_strict=True,
    )
    operations.create_index("ix_bill_import_action_id", "bill_import", ["action_id"])
    operations.create_index("ix_bill_import_sha256", "bill_import", ["sha256"])


def _add_cloud_account(operations: Operations) -> None:
    operations.create_table(
        "cloud_account",
        *_texts("account"),
        sa.Column("startup_id", Id, nullable=True),
        *_numbers("is_pool"),
        *_texts("name", "currency", "credit_column", "spending", "mapping", "notes"),
        *_records(),
        sa.PrimaryKeyConstraint("id", name="pk_cloud_account"),
        sa.CheckConstraint("account <> ''", name="ck_cloud_account_numbered"),
        sa.CheckConstraint("is_pool IN (0, 1)", name="ck_cloud_account_pool_or_not"),
        sa.CheckConstraint("is_pool = 0 OR startup_id IS NULL", name="ck_cloud_account_pool_has_no_startup"),
        sa.CheckConstraint("length(currency) = 3", name="ck_cloud_account_currency_code"),
        sa.CheckConstraint(
            "credit_column IN ('voucher', 'coupon', 'card')", name="ck_cloud_account_credit_column_known"
        ),
        sa.CheckConstraint("spending IN ('expiry', 'alibaba')", name="ck_cloud_account_spending_known"),
        sa.UniqueConstraint("account", name="uq_cloud_account_account"),
        sa.ForeignKeyConstraint(["startup_id"], ["startup.id"], name="fk_cloud_account_startup_id"),
        sqlite_strict=True,
    )
    operations.create_index(
        "ix_cloud_account_pool",
        "cloud_account",
        ["is_pool"],
        unique=True,
        sqlite_where=sa.text("is_pool = 1"),
    )
    operations.create_index("ix_cloud_account_startup_id", "cloud_account", ["startup_id"])


def _add_voucher_list(operations: Operations) -> None:
    operations.create_table(
        "voucher_list",
        *_numbers("id"),
        *_texts("sha256", "file_name"),
        sa.Column("holder_id", sa.Integer, nullable=True),
        sa.Column("at", Moment, nullable=False),
        *_texts("actor"),
        *_numbers("action_id"),
        sa.PrimaryKeyConstraint("id", name="pk_voucher_list"),
        sa.CheckConstraint("length(sha256) = 64", name="ck_voucher_list_sha256_whole"),
        sa.ForeignKeyConstraint(["holder_id"], ["credit_holder.id"], name="fk_voucher_list_holder_id"),
        sa.ForeignKeyConstraint(["action_id"], ["action.id"], name="fk_voucher_list_action_id"),
        sqlite_strict=True,
    )
    operations.create_index("ix_voucher_list_action_id", "voucher_list", ["action_id"])


def _add_bill_line(operations: Operations) -> None:
    operations.create_table(
        "bill_line",
        *_numbers("id", "import_id", "row", "payer_id", "holder_id"),
        *_texts("month"),
        sa.Column("day", Day, nullable=False),
        sa.Column("key", sa.LargeBinary, nullable=False),
        *_numbers("occurrence"),
        *_texts("kind", "product", "product_name", "lot_voucher", "currency"),
        sa.Column("gross", sa.Integer, nullable=True),
        sa.Column("discount", sa.Integer, nullable=True),
        sa.Column("coupon", sa.Integer, nullable=True),
        sa.Column("payable", sa.Integer, nullable=True),
        sa.Column("voucher", sa.Integer, nullable=True),
        sa.Column("card", sa.Integer, nullable=True),
        sa.Column("cash", sa.Integer, nullable=True),
        sa.Column("unpaid", sa.Integer, nullable=True),
        sa.Column("credit", sa.Integer, nullable=True),
        *_texts("raw"),
        sa.PrimaryKeyConstraint("id", name="pk_bill_line"),
        sa.CheckConstraint("id / 10000000 = import_id", name="ck_bill_line_id_of_its_import"),
        sa.ForeignKeyConstraint(["import_id"], ["bill_import.id"], name="fk_bill_line_import_id"),
        sa.ForeignKeyConstraint(["payer_id"], ["credit_holder.id"], name="fk_bill_line_payer_id"),
        sa.ForeignKeyConstraint(["holder_id"], ["credit_holder.id"], name="fk_bill_line_holder_id"),
        sqlite_strict=True,
    )


def _add_bill_part(operations: Operations) -> None:
    operations.create_table(
        "bill_part",
        *_numbers("id", "payer_id"),
        *_texts("month", "evidence", "span"),
        sa.Column("source_id", sa.Integer, nullable=True),
        *_numbers("is_final", "action_id"),
        sa.PrimaryKeyConstraint("id", name="pk_bill_part"),
        sa.CheckConstraint("length(month) = 7", name="ck_bill_part_month_whole"),
        sa.CheckConstraint(
            "evidence IN ('usage', 'bill', 'total', 'estimate')", name="ck_bill_part_evidence_known"
        ),
        sa.CheckConstraint("is_final IN (0, 1)", name="ck_bill_part_final_or_not"),
        sa.ForeignKeyConstraint(["payer_id"], ["credit_holder.id"], name="fk_bill_part_payer_id"),
        sa.ForeignKeyConstraint(["source_id"], ["bill_import.id"], name="fk_bill_part_source_id"),
        sa.ForeignKeyConstraint(["action_id"], ["action.id"], name="fk_bill_part_action_id"),
        sqlite_strict=True,
    )
    operations.create_index(
        "ix_bill_part_about", "bill_part", ["payer_id", "month", "evidence", "span", "id"]
    )
    operations.create_index("ix_bill_part_action_id", "bill_part", ["action_id"])


def _add_bill_sum(operations: Operations) -> None:
    operations.create_table(
        "bill_sum",
        *_numbers("id", "import_id", "payer_id", "holder_id"),
        *_texts("month", "currency"),
        sa.Column("day", Day, nullable=False),
        *_texts("product", "product_name", "lot_voucher", "record"),
        *_numbers(
            "line_count",
            "gross",
            "discount",
            "coupon",
            "payable",
            "voucher",
            "card",
            "cash",
            "unpaid",
            "credit",
        ),
        sa.PrimaryKeyConstraint("id", name="pk_bill_sum"),
        sa.ForeignKeyConstraint(["import_id"], ["bill_import.id"], name="fk_bill_sum_import_id"),
        sa.ForeignKeyConstraint(["payer_id"], ["credit_holder.id"], name="fk_bill_sum_payer_id"),
        sa.ForeignKeyConstraint(["holder_id"], ["credit_holder.id"], name="fk_bill_sum_holder_id"),
        sqlite_strict=True,
    )
    operations.create_index("ix_bill_sum_holder", "bill_sum", ["holder_id", "month"])
    operations.create_index("ix_bill_sum_import", "bill_sum", ["import_id", "payer_id", "month"])


def _add_credit_lot(operations: Operations) -> None:
    operations.create_table(
        "credit_lot",
        *_numbers("id", "holder_id"),
        *_texts("currency", "voucher"),
        sa.Column("granted_on", Day, nullable=False),
        sa.Column("effective_on", Day, nullable=False),
        sa.Column("expires_on", Day, nullable=False),
        sa.Column("products", Codes, nullable=False),
        *_texts("scenarios", "description"),
        sa.Column("contract_id", Id, nullable=True),
        sa.Column("parent_id", sa.Integer, nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_credit_lot"),
        sa.CheckConstraint("length(currency) = 3", name="ck_credit_lot_currency_code"),
        sa.CheckConstraint("expires_on >= effective_on", name="ck_credit_lot_expires_after_effective"),
        sa.ForeignKeyConstraint(["holder_id"], ["credit_holder.id"], name="fk_credit_lot_holder_id"),
        sa.ForeignKeyConstraint(["parent_id"], ["credit_lot.id"], name="fk_credit_lot_parent_id"),
        sqlite_strict=True,
    )
    operations.create_index("ix_credit_lot_contract_id", "credit_lot", ["contract_id"])
    operations.create_index("ix_credit_lot_holder_id", "credit_lot", ["holder_id"])
    operations.create_index("ix_credit_lot_parent_id", "credit_lot", ["parent_id"])
    operations.create_index("ix_credit_lot_voucher", "credit_lot", ["voucher"])


def _add_credit_transaction(operations: Operations) -> None:
    operations.create_table(
        "credit_transaction",
        *_numbers("id"),
        *_texts("key", "kind"),
        sa.Column("posted_at", Moment, nullable=False),
        sa.Column("day", Day, nullable=False),
        *_texts("month", "actor", "reason"),
        *_numbers("action_id"),
        sa.Column("import_id", sa.Integer, nullable=True),
        sa.Column("reverses", sa.Integer, nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_credit_transaction"),
        sa.CheckConstraint("key <> ''", name="ck_credit_transaction_keyed"),
        sa.CheckConstraint(
            "kind IN ('grant', 'redeem', 'allocate', 'recall', 'consume', 'restore', 'expire', 'void', "
            "'adjust', 'assign', 'reverse')",
            name="ck_credit_transaction_kind_known",
        ),
        sa.CheckConstraint(
            "(kind = 'reverse') = (reverses IS NOT NULL)", name="ck_credit_transaction_reverses_something"
        ),
        sa.CheckConstraint(
            "kind NOT IN ('void', 'adjust') OR reason <> ''", name="ck_credit_transaction_reasoned"
        ),
        sa.UniqueConstraint("key", name="uq_credit_transaction_key"),
        sa.ForeignKeyConstraint(["action_id"], ["action.id"], name="fk_credit_transaction_action_id"),
        sa.ForeignKeyConstraint(["import_id"], ["bill_import.id"], name="fk_credit_transaction_import_id"),
        sa.UniqueConstraint("reverses", name="uq_credit_transaction_reverses"),
        sa.ForeignKeyConstraint(
            ["reverses"], ["credit_transaction.id"], name="fk_credit_transaction_reverses"
        ),
        sqlite_strict=True,
    )
    operations.create_index("ix_credit_transaction_action_id", "credit_transaction", ["action_id"])


def _add_voucher_line(operations: Operations) -> None:
    operations.create_table(
        "voucher_line",
        *_numbers("id", "list_id"),
        *_texts("voucher", "account", "status", "currency"),
        *_numbers("face", "balance"),
        sa.Column("granted_on", Day, nullable=False),
        sa.Column("effective_on", Day, nullable=False),
        sa.Column("expires_on", Day, nullable=False),
        *_texts("products", "scenarios", "description"),
        sa.PrimaryKeyConstraint("id", name="pk_voucher_line"),
        sa.CheckConstraint(
            "status IN ('available', 'expired', 'cancelled')", name="ck_voucher_line_status_known"
        ),
        sa.ForeignKeyConstraint(["list_id"], ["voucher_list.id"], name="fk_voucher_line_list_id"),
        sqlite_strict=True,
    )
    operations.create_index("ix_voucher_line_list_id", "voucher_line", ["list_id"])
    operations.create_index("ix_voucher_line_voucher", "voucher_line", ["voucher"])


def _add_voucher_note(operations: Operations) -> None:
    operations.create_table(
        "voucher_note",
        *_numbers("id", "list_id"),
        *_texts("voucher", "kind", "text"),
        sa.Column("at", Moment, nullable=False),
        *_texts("actor"),
        *_numbers("action_id"),
        sa.PrimaryKeyConstraint("id", name="pk_voucher_note"),
        sa.CheckConstraint("kind IN ('note', 'sign')", name="ck_voucher_note_kind_known"),
        sa.CheckConstraint("kind = 'sign' OR text <> ''", name="ck_voucher_note_says_something"),
        sa.ForeignKeyConstraint(["list_id"], ["voucher_list.id"], name="fk_voucher_note_list_id"),
        sa.ForeignKeyConstraint(["action_id"], ["action.id"], name="fk_voucher_note_action_id"),
        sqlite_strict=True,
    )
    operations.create_index("ix_voucher_note_action_id", "voucher_note", ["action_id"])
    operations.create_index("ix_voucher_note_list_id", "voucher_note", ["list_id"])


def _add_credit_entry(operations: Operations) -> None:
    operations.create_table(
        "credit_entry",
        *_numbers("id", "transaction_id", "holder_id"),
        *_texts("account"),
        sa.Column("lot_id", sa.Integer, nullable=True),
        *_texts("currency"),
        sa.Column("day", Day, nullable=False),
        *_numbers("amount"),
        *_texts("month", "product"),
        sa.PrimaryKeyConstraint("id", name="pk_credit_entry"),
        sa.CheckConstraint(
            "account IN ('granted', 'available', 'consumed', 'expired', 'voided', 'moved', 'unallocated', "
            "'suspense', 'rounding')",
            name="ck_credit_entry_account_known",
        ),
        sa.CheckConstraint("amount <> 0", name="ck_credit_entry_says_something"),
        sa.CheckConstraint(
            "(lot_id IS NOT NULL OR account IN ('consumed', 'unallocated', 'suspense', 'rounding')) "
            "AND (lot_id IS NULL OR account NOT IN ('unallocated', 'suspense', 'rounding'))",
            name="ck_credit_entry_lot_of_its_account",
        ),
        sa.ForeignKeyConstraint(
            ["transaction_id"],
            ["credit_transaction.id"],
            name="fk_credit_entry_transaction_id",
            deferrable=True,
            initially="DEFERRED",
        ),
        sa.ForeignKeyConstraint(["holder_id"], ["credit_holder.id"], name="fk_credit_entry_holder_id"),
        sa.ForeignKeyConstraint(["lot_id"], ["credit_lot.id"], name="fk_credit_entry_lot_id"),
        sqlite_strict=True,
    )
    operations.create_index(
        "ix_credit_entry_balance",
        "credit_entry",
        ["holder_id", "currency", "account", "lot_id", "day", "amount"],
    )
    operations.create_index("ix_credit_entry_lot", "credit_entry", ["lot_id", "account", "day", "amount"])
    operations.create_index("ix_credit_entry_transaction_id", "credit_entry", ["transaction_id"])
