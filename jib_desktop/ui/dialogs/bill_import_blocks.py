"""What the panel says of one account of a bill, and of one row that cannot be read."""

from __future__ import annotations

from jib_desktop.rules.credits_bills import Generation
from jib_desktop.services.credits_bills import BillPlan
from jib_desktop.ui import formats
from jib_desktop.ui.dialogs.bill_import_lines import AccountLine, ProblemLine
from jib_desktop.ui.dialogs.bill_import_panel import Block, Figure
from jib_desktop.ui.sentences import problem_sentence
from jib_desktop.ui.texts import translate
from jib_desktop.ui.widgets.inline_message import Level
from jib_desktop.ui.words import bill_import as words

_MOST = 12  # products that are named; the rest is summed


def account_origin(line: AccountLine) -> str:
    """Return account, currency and month in one line."""
    one = line.planned
    text = translate("BillImport", "Account {account}").format(account=one.account)
    return " · ".join(filter(None, (text, one.currency, words.month_short(one.month))))


def account_blocks(line: AccountLine, plan: BillPlan) -> list[Block]:
    """Return the figures of an account: what changes, who pays, what it was for, what the bill says."""
    if plan.is_estimate:
        return [_estimate(line, plan), *_products(line, plan)]
    if plan.bill.generation is Generation.TOTAL:
        return [_credit(line), *_paid_from(line)]
    return [_credit(line), *_paid_from(line), *_products(line, plan), _whole(line)]


def _credit(line: AccountLine) -> Block:
    one = line.planned
    figures = [
        Figure(translate("BillImport", "Posted so far"), words.exact(one.credit - one.delta, one.currency)),
        Figure(translate("BillImport", "In this file"), words.exact(one.credit, one.currency)),
        Figure(
            translate("BillImport", "Difference"),
            words.exact_signed(one.delta, one.currency),
            is_strong=True,
        ),
    ]  # fmt: skip
    return Block(translate("BillImport", "Used by credit"), figures)


def _paid_from(line: AccountLine) -> list[Block]:
    """Return which vouchers pay the difference, and what none can pay."""
    one = line.planned
    nameless = translate("BillImport", "A voucher without a number")
    figures = [Figure(lot.voucher or nameless, words.exact(lot.amount, one.currency)) for lot in one.lots]
    for amount, label in (
        (one.unallocated, translate("BillImport", "No voucher")),
        (one.suspense, translate("BillImport", "In suspense")),
        (one.rounding, translate("BillImport", "Rounding")),
    ):
        if amount:
            figures.append(Figure(label, words.exact(amount, one.currency)))
    if not figures:
        return []
    message: tuple[Level, str] | None = None
    if one.suspense > 0:
        message = ("warn", words.usage_words(one))
    elif one.unallocated > 0:
        text = translate("BillImport", "What no voucher pays stays visible as unallocated. Grant one for it.")
        message = ("warn", text)
    title = (
        translate("BillImport", "Paid from") if one.delta >= 0 else translate("BillImport", "Given back to")
    )
    return [Block(title, figures, message)]


def _products(line: AccountLine, plan: BillPlan) -> list[Block]:
    if not line.products:
        return []
    currency = line.planned.currency
    of_credit = not plan.is_estimate
    amounts = [(use.product, use.credit if of_credit else use.payable) for use in line.products]
    amounts = [one for one in amounts if one[1]]
    nameless = translate("BillImport", "No product")
    figures = [
        Figure(product or nameless, words.exact(units, currency)) for product, units in amounts[:_MOST]
    ]
    if rest := amounts[_MOST:]:
        label = translate("BillImport", "%n more product(s)", n=len(rest))
        figures.append(Figure(label, words.exact(sum(units for _, units in rest), currency)))
    if not figures:
        return []
    title = (
        translate("BillImport", "Credit by product") if of_credit else translate("BillImport", "By product")
    )
    return [Block(title, figures)]


def _whole(line: AccountLine) -> Block:
    one = line.planned
    rows = (
        (translate("BillImport", "Gross"), one.gross),
        (translate("BillImport", "Payable"), one.payable),
        (translate("BillImport", "By credit"), one.credit),
        (translate("BillImport", "In cash"), one.cash),
        (translate("BillImport", "Unpaid"), one.unpaid),
    )
    figures = [Figure(label, words.exact(amount, one.currency)) for label, amount in rows]
    return Block(translate("BillImport", "The bill"), figures)


def _estimate(line: AccountLine, plan: BillPlan) -> Block:
    one = line.planned
    figures = [
        Figure(translate("BillImport", "Gross"), words.exact(one.gross, one.currency)),
        Figure(translate("BillImport", "Payable"), words.exact(one.payable, one.currency), is_strong=True),
    ]
    note = translate("BillImport", "This file does not say what credit paid.")
    if plan.bill.generation is Generation.FOCUS:
        figures.append(
            Figure(translate("BillImport", "Credit, estimated"), words.exact(one.credit, one.currency))
        )
        note = translate("BillImport", "FOCUS files are for analysis only: charts, never postings.")
    return Block(translate("BillImport", "Estimate"), figures, None, note)


def problem_block(line: ProblemLine) -> tuple[str, str, list[Block]]:
    """Return what the panel says of a row that is not as it should be."""
    facts = line.problem.facts
    row = facts.get("row")
    origin = (
        translate("BillImport", "Row {row}").format(row=formats.number(row)) if isinstance(row, int) else ""
    )
    blocks = line.problem.blocks
    name = translate("BillImport", "Cannot be read") if blocks else translate("BillImport", "To look at")
    level: Level = "block" if blocks else "warn" if line.problem.level == "warn" else "tell"
    note = (
        translate("BillImport", "Mend the file, or download it again. Nothing of it is posted until then.")
        if blocks
        else translate("BillImport", "This keeps nothing from being posted.")
    )
    found = [Block("", (), (level, problem_sentence(line.problem)), note)]
    if value := str(facts.get("value", "")):
        figure = Figure(str(facts.get("header", "")) or translate("BillImport", "Value"), value)
        found.append(Block(translate("BillImport", "Stands there"), [figure]))
    return origin, name, found
