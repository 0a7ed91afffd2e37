"""Cloud credits: bills and voucher lists in; balances, forecast, statement, closing of months."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

from jib_desktop.commands.answering import (
    DONE,
    MISTAKE,
    Commands,
    answer,
    language_of,
    open_store,
    progress_of,
)
from jib_desktop.rules.credits import china_day, parse_month, units_text
from jib_desktop.rules.periods import parse_day
from jib_desktop.ui.sentences import problem_sentence
from jib_desktop.ui.texts import labelled, translate
from jib_desktop.ui.words import credits as words

BILL, VOUCHERS = "bill", "vouchers"
KINDS = (BILL, VOUCHERS)
_STANDING = (
    "granted", "available", "consumed", "expired", "voided", "moved", "unallocated", "suspense", "rounding",
)  # fmt: skip


def add(commands: Commands) -> None:
    """Add `credits` with `balance`, `forecast`, `statement`, `close` and `reopen`."""
    parser = commands.add("credits", "see to cloud credits", _balance, answers=False)
    acts = parser.add_subparsers(dest="act", metavar="ACT", required=True)

    def act(name: str, text: str, run: Any) -> argparse.ArgumentParser:
        one = acts.add_parser(name, help=text, description=text)
        one.set_defaults(run=run)
        one.add_argument("--json", action="store_true", help="answer in JSON")
        return one

    balance = act("balance", "what every account stands at", _balance)
    balance.add_argument("--as-of", type=_day, metavar="DATE", help="at the end of this day; otherwise today")
    act("forecast", "how long credit lasts, and what will lapse unused", _forecast)
    statement = act("statement", "write the statement of account of a startup (.pdf or .xlsx)", _statement)
    statement.add_argument("startup", help="its name, ID, source ID, credit code or cloud account")
    statement.add_argument("--from", dest="first", type=_day, metavar="DATE", required=True)
    statement.add_argument("--to", dest="last", type=_day, metavar="DATE", required=True)
    statement.add_argument("file", type=Path)
    close = act("close", "close a month: nothing is booked into it any more", _close)
    close.add_argument("month", type=a_month, metavar="YYYY-MM")
    reopen = act("reopen", "open the month that was closed last, with a reason", _reopen)
    reopen.add_argument("month", type=a_month, metavar="YYYY-MM")
    reopen.add_argument("--reason", required=True)


def _day(text: str) -> date:
    found = parse_day("day", text)
    if not isinstance(found, date):
        raise argparse.ArgumentTypeError(problem_sentence(found))
    return found


def a_month(text: str) -> str:
    """Return a month as an option names it."""
    found = parse_month(text)
    if found is None:
        raise argparse.ArgumentTypeError(f"{text!r} is no month; write it as 2026-10")
    return found


# --- taking in ---


def take_in(options: argparse.Namespace) -> int:
    """Take in a bill or a list of vouchers; with --dry-run only say what would be booked."""
    if options.kind == BILL or _is_usage(options.file):
        return _take_bill(options)
    return _take_vouchers(options)


def _is_usage(path: Path) -> bool:
    """Whether a file tells what vouchers paid, not which there are: it is taken in as bills are."""
    from jib_desktop.exchange.bills import is_usage  # where it is needed: `--help` is quick without

    return is_usage(path)


def _take_bill(options: argparse.Namespace) -> int:
    # Loaded where it is needed: `--help` and `--version` are quick without.
    from jib_desktop.exchange.bills import read_bill
    from jib_desktop.services import credits_bills

    progress = progress_of(options)
    with open_store(options, read_only=options.dry_run) as store:
        with store.read() as session:
            settings = credits_bills.settings_for_bills(session, options.account, options.month or "")
            bill = read_bill(options.file, settings, progress.part(0, 0.5))
            plan = credits_bills.plan_bill(session, bill, store.clock())
        taken = plan.may_be_taken and not options.dry_run and not plan.is_nothing_new
        if taken:
            store.back_up_by_itself()
            share = progress.part(0.5, 1)
            store.run("bill_imported", lambda session: credits_bills.take_bill(session, plan, share))
    answer(options, _bill_data(plan, taken=taken), lambda: _bill_lines(plan, options, taken=taken))
    return DONE if plan.may_be_taken else MISTAKE


def _bill_data(plan: Any, *, taken: bool) -> dict[str, Any]:
    bill = plan.bill
    return {
        "file": bill.file_name, "sha256": bill.sha256, "generation": str(bill.generation),
        "encoding": bill.encoding, "evidence": str(plan.evidence), "estimate": plan.is_estimate,
        "lines": bill.line_count, "final": dict(plan.is_final), "nothing_new": plan.is_nothing_new,
        "taken": taken, "posted": taken and bool(plan.entries), "entries": plan.entries,
        "delta": _texts(plan.deltas),
        "totals": {currency: _texts(sums) for currency, sums in bill.totals().items()},
        "new": plan.lines.new, "changed": plan.lines.changed, "removed": plan.lines.removed,
        "unchanged": plan.lines.unchanged, "replaces": list(plan.replaces),
        "accounts": [_account_data(one) for one in plan.accounts],
        "problems": [_problem_data(one) for one in plan.problems],
        "left_out": list(bill.left_out),
    }  # fmt: skip


def _texts(amounts: Mapping[str, int]) -> dict[str, str]:
    return {name: units_text(amount) for name, amount in amounts.items()}


def _account_data(one: Any) -> dict[str, Any]:
    names = ("gross", "payable", "credit", "cash", "unpaid", "delta", "unallocated", "suspense", "rounding")
    return {
        "account": one.account, "startup": _name(one), "known": one.is_known, "month": one.month,
        "currency": one.currency, **{name: units_text(getattr(one, name)) for name in names},
        "vouchers": [{"voucher": lot.voucher, "amount": units_text(lot.amount)} for lot in one.lots],
    }  # fmt: skip


def _problem_data(one: Any) -> dict[str, Any]:
    facts = {name: value for name, value in one.facts.items() if name in ("row", "header", "value")}
    return {"field": one.field, "code": one.code, "level": one.level, **facts, "text": problem_sentence(one)}


def _bill_lines(plan: Any, options: argparse.Namespace, *, taken: bool) -> list[str]:
    lines = [problem_sentence(one) for one in plan.problems]
    if plan.is_nothing_new:
        lines.append(translate("Command", "Nothing new: these lines count already."))
    elif plan.is_estimate:
        lines.append(translate("Command", "This is an estimate: it is kept for charts and books nothing."))
    for one in plan.accounts:
        if one.delta:
            whose = _name(one) or translate("Command", "unknown account")
            lines.append(f"{one.month}  {one.account}  {whose}  {units_text(one.delta)} {one.currency}")
    if not plan.may_be_taken:
        lines.append(translate("Command", "Nothing was booked: mend these rows first."))
    elif options.dry_run or not taken:
        lines.append(translate("Command", "Nothing was written."))
    else:
        lines.append(translate("Command", "Took in %n line(s).", n=plan.bill.line_count))
    return lines


def _take_vouchers(options: argparse.Namespace) -> int:
    from jib_desktop.exchange.vouchers import read_vouchers
    from jib_desktop.services import credits_vouchers

    with open_store(options, read_only=options.dry_run) as store:
        file = read_vouchers(options.file, progress_of(options))
        with store.read() as session:
            plan = credits_vouchers.plan_vouchers(session, file, options.account)
        taken = plan.may_be_taken and not options.dry_run
        compared: Any = None
        if taken:
            store.back_up_by_itself()
            list_id = store.run("vouchers_imported", lambda s: credits_vouchers.take_vouchers(s, plan)).result
            with store.read() as session:
                compared = credits_vouchers.reconcile(session, list_id, china_day(store.clock()))
    answer(options, _voucher_data(plan, compared, taken=taken), lambda: _voucher_lines(plan, compared))
    return DONE if plan.may_be_taken else MISTAKE


def _voucher_data(plan: Any, compared: Any, *, taken: bool) -> dict[str, Any]:
    return {
        "file": plan.file.file_name, "taken": taken, "account": plan.account, **plan.counts(),
        "vouchers": [
            {
                "voucher": one.voucher.number, "account": one.account, "currency": one.currency,
                "verdict": one.verdict, "status": one.voucher.status, "face": units_text(one.voucher.face),
                "balance": units_text(one.voucher.balance), "effective_on": one.voucher.effective_on,
                "expires_on": one.voucher.expires_on,
            }
            for one in plan.vouchers
        ],
        "compared": None if compared is None else compared.counts(),
        "differences": [] if compared is None else [_compared_data(one) for one in compared.unexplained()],
        "problems": [_problem_data(one) for one in plan.problems],
    }  # fmt: skip


def _compared_data(one: Any) -> dict[str, Any]:
    return {
        "voucher": one.number, "group": one.group, "ours": units_text(one.our_balance),
        "theirs": units_text(one.their_balance), "reasons": list(one.reasons),
    }  # fmt: skip


def _voucher_lines(plan: Any, compared: Any) -> list[str]:
    lines = [problem_sentence(one) for one in plan.problems]
    lines += [
        labelled(words.voucher_verdict_word(verdict), count)
        for verdict, count in plan.counts().items()
        if count
    ]
    if compared is None:
        lines.append(translate("Command", "Nothing was written."))
    else:
        lines += [labelled(words.compared_word(group), count) for group, count in compared.counts().items()]
    return lines


# --- asking ---


def _balance(options: argparse.Namespace) -> int:
    from jib_desktop.services import credits_balances

    with open_store(options, read_only=True) as store, store.read() as session:
        rows = credits_balances.list_balances(session, options.as_of or china_day(store.clock()))
        rows += credits_balances.without_bookings(session, rows)
    data = [
        {
            "startup": _name(row), "account": row.account, "currency": row.currency,
            **{name: units_text(getattr(row.balance, name)) for name in _STANDING},
            "cash": units_text(row.cash), "unpaid": units_text(row.unpaid),
        }
        for row in rows
    ]  # fmt: skip
    answer(
        options,
        data,
        lambda: [_balance_line(one) for one in data] or [translate("Command", "Nothing was booked yet.")],
    )
    return DONE


def _balance_line(one: Mapping[str, Any]) -> str:
    left = labelled(words.ledger_word("available"), one["available"])
    return f"{one['startup'] or one['account']}  {left} {one['currency']}"


def _name(row: Any) -> str:
    return " ".join(filter(None, (row.startup_en, row.startup_zh)))


def _forecast(options: argparse.Namespace) -> int:
    from jib_desktop.services import credits_balances

    with open_store(options, read_only=True) as store, store.read() as session:
        rows = credits_balances.list_credits(session, china_day(store.clock()))
    data = [_forecast_data(row) for row in rows]
    answer(options, data, lambda: [words.forecast_line(row, _name(row) or row.account) for row in rows])
    return DONE


def _forecast_data(row: Any) -> dict[str, Any]:
    return {
        "startup": _name(row), "account": row.account, "currency": row.currency,
        "available": units_text(row.balance.available),
        "burn": {f"{count}": None if one is None else units_text(one) for count, one in row.burns.items()},
        "runs_out_on": row.forecast.runs_out_on,
        "unused": [
            {"voucher": one.voucher, "day": one.day, "amount": units_text(one.amount)}
            for one in row.forecast.unused
        ],
        "last_bill": row.last_bill, "final": row.is_final,
        "warnings": [
            {"code": one.code, "amount": units_text(one.amount), "day": one.day, "degree": one.degree}
            for one in row.warnings
        ],
    }  # fmt: skip


def _statement(options: argparse.Namespace) -> int:
    from jib_desktop.services import credits_statement

    with open_store(options, read_only=True) as store, store.read() as session:
        startup_id = credits_statement.find_startup(session, options.startup)
        found = credits_statement.statement(session, startup_id, options.first, options.last)
        count, text = _write_statement(options, found, store)
    data = {
        "file": options.file, "startup": _name(found), "from": found.first, "to": found.last,
        "closed": found.is_closed, "pages" if _is_pdf(options.file) else "rows": count,
        "parts": [
            {"currency": one.currency, "opening": units_text(one.opening), "closing": units_text(one.closing),
             "movements": _texts(one.sums), "unallocated": units_text(one.unallocated),
             "cash": units_text(sum(bill.cash for bill in one.paid)),
             "unpaid": units_text(sum(bill.unpaid for bill in one.paid))}
            for one in found.parts
        ],
    }  # fmt: skip
    answer(options, data, [text.format(path=options.file)])
    return DONE


def _is_pdf(path: Path) -> bool:
    return path.suffix.lower() == ".pdf"


def _write_statement(options: argparse.Namespace, found: Any, store: Any) -> tuple[int, str]:
    """Write a statement as paper or workbook; return how many pages or rows it has, and that in words."""
    if _is_pdf(options.file):
        from jib_desktop.ui.printing.without_window import save_statement  # the other command that needs Qt

        count = save_statement(found, options.file, language_of(options), china_day(store.clock()))
        return count, translate("Command", "Wrote %n page(s) to {path}.", n=count)
    from jib_desktop.exchange.finance_credits import write_statement
    from jib_desktop.exchange.writing import Look

    look = Look(language=language_of(options), author=store.actor, as_of=store.clock())
    today, progress = china_day(store.clock()), progress_of(options)
    count = write_statement(found, options.file, today=today, look=look, progress=progress).rows
    return count, translate("Command", "Wrote %n row(s) to {path}.", n=count)


def _close(options: argparse.Namespace) -> int:
    from jib_desktop.services import credits_months

    with open_store(options) as store:
        store.back_up_by_itself()
        with store.write("credit_month_closed", can_be_undone=False) as session:
            digest = credits_months.close_month(session, options.month)
    text = translate("Command", "Closed {month}.").format(month=options.month)
    answer(options, {"month": options.month, "closed": True, "digest": digest}, [text])
    return DONE


def _reopen(options: argparse.Namespace) -> int:
    from jib_desktop.services import credits_months

    with open_store(options) as store, store.write("credit_month_reopened", can_be_undone=False) as session:
        credits_months.reopen_month(session, options.month, options.reason)
    text = translate("Command", "Opened {month} again.").format(month=options.month)
    answer(options, {"month": options.month, "closed": False}, [text])
    return DONE
