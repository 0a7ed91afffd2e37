"""Credit that moves: from the pool of the base to a startup, and what is left of it back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any, ClassVar

from PySide6.QtWidgets import QWidget

from jib_desktop.db.store import Store
from jib_desktop.rules.problems import Problem
from jib_desktop.services import credits_ahead, credits_lots
from jib_desktop.services.credits_accounts import AccountRow
from jib_desktop.services.credits_ahead import GrantAhead, LotAhead
from jib_desktop.ui import formats
from jib_desktop.ui.dialogs.credit_form import balance_line, booked_line, good_line, owner_words, paid_lines
from jib_desktop.ui.dialogs.credit_step import CreditStep, LotStep, lot_about, lot_name
from jib_desktop.ui.jobs import Jobs
from jib_desktop.ui.widgets.sentence import plain
from jib_desktop.ui.words.credits import exact_words

_ASKED_AGAIN = frozenset({"lot", "account", "amount", "day"})


class AllocateDialog(CreditStep):
    """AllocateDialog(store, jobs, lots, accounts, parent, lot_id=…, account=…, draft=…).

    `lots`: those of the pool that have something left; `saved` gives the part that was made.
    """

    parts: ClassVar[tuple[str, ...]] = ("lot", "account", "amount", "day")

    def __init__(
        self,
        store: Store,
        jobs: Jobs,
        lots: Sequence[LotAhead],
        accounts: Sequence[AccountRow],
        parent: QWidget | None = None,
        *,
        lot_id: int | None = None,
        account: str = "",
        draft: Mapping[str, Any] | None = None,
    ) -> None:
        self._lots = {one.id: one for one in lots}
        self._first = {"lot": lot_id if lot_id in self._lots else lots[0].id, "account": account}
        self._ahead: tuple[object, GrantAhead] | None = None
        super().__init__(store, jobs, parent, [one for one in accounts if not one.is_pool])
        self.begin(draft)
        self._ask()

    # --- words ---

    def translate(self) -> None:
        """Say what is given."""
        self._offer_lots()
        self.dress(
            self.tr("Allocate credit from the pool"), self.tr("Allocate"), lot=self.tr("&Voucher"),
            account=self.tr("&To"), amount=self.tr("A&mount"), day=self.tr("&On"),
        )  # fmt: skip

    def _offer_lots(self) -> None:
        combo, chosen = self.lot_combo, self.lot_combo.currentData()
        combo.blockSignals(True)
        combo.clear()
        for one in self._lots.values():
            words = self.tr("{voucher} · {left} left · until {day}").format(
                voucher=lot_name(one), left=exact_words(one.room(self.today), one.currency),
                day=formats.day(one.expires_on),
            )  # fmt: skip
            combo.addItem(words, one.id)
        combo.setCurrentIndex(max(0, combo.findData(chosen)))
        combo.blockSignals(False)

    def about(self) -> str:
        """Return the voucher that is divided."""
        return lot_about(self.lot)

    # --- fields ---

    @property
    def lot(self) -> LotAhead:
        """The voucher that is chosen."""
        return self._lots[self.lot_combo.currentData()]

    def first_values(self) -> dict[str, Any]:
        """Begin with the voucher and the account that were chosen on the page."""
        return {**self._first, "amount": None, "day": self.today}

    def _changed(self, name: str, *args: object) -> None:
        super()._changed(name, *args)
        if name in _ASKED_AGAIN and not self._filling:
            self._ask()

    def put(self, typed: Mapping[str, Any]) -> None:
        """Write what somebody typed earlier over what is stored."""
        super().put(typed)
        self._ask()

    def check_now(self) -> None:
        """Look at all fields; the voucher above them is the chosen one."""
        self.currency_label.setText(self.lot.currency)
        self.about_sentence.set_html(self.about())
        super().check_now()

    # --- what it would do ---

    def _asked(self) -> tuple[Any, ...]:
        return self.lot.id, self.account, self.amount, self.day("day")

    def _ask(self) -> None:
        lot, account, day = self.lot, self.account, self.day("day")
        if account is None or day is None or self._blocking():
            return
        booked = lot.day(day)
        work = partial(
            credits_ahead.grant_ahead, account=account.account, currency=lot.currency, amount=self.amount,
            days=(booked, max(booked, lot.effective_on), lot.expires_on), products=lot.products,
            today=self.today,
        )  # fmt: skip
        self._jobs.read(work, partial(self._take_ahead, self._asked()), key=f"{self._key}.ahead")

    def _take_ahead(self, asked: object, ahead: GrantAhead) -> None:
        self._ahead = (asked, ahead)
        self.check_now()

    def outcome(self) -> list[str]:
        """Say what the pool and the startup have then, and from when until when."""
        lot, account, day = self.lot, self.account, self.day("day") or self.today
        assert account is not None
        lines = [balance_line(owner_words(lot.owner), lot.held, lot.held - self.amount, lot.currency)]
        if self._ahead is not None and self._ahead[0] == self._asked():
            ahead = self._ahead[1]
            lines.append(balance_line(owner_words(account), ahead.before, ahead.after, lot.currency))
            lines += paid_lines(ahead, lot.currency)
        lines.append(good_line(max(lot.day(day), lot.effective_on), lot.expires_on))
        return [*lines, booked_line(day, lot.day(day))]

    def findings(self) -> list[Problem]:
        """There is somebody to give it to, and so much is left."""
        return [*self.missing_account(), *self.too_much(self.lot, self.amount), *self.lacking_day()]

    def write(self) -> None:
        """Allocate it."""
        account = self.account
        assert account is not None
        self.step(
            "credit_allocated", credits_lots.allocate, owner_words(account), None, lot_id=self.lot.id,
            account=account.account, amount=self.amount, day=self.day("day"),
        )  # fmt: skip

    def failed(self, error: BaseException) -> None:
        """Say what kept it from being saved, and read the pool again: somebody may have been quicker."""
        super().failed(error)
        self._jobs.read(partial(credits_ahead.list_pool, day=self.today), self._take_lots)

    def _take_lots(self, lots: Sequence[LotAhead]) -> None:
        if lots:
            self._lots = {one.id: one for one in lots}
            self._offer_lots()
            self.check_now()


class RecallDialog(LotStep):
    """Takes what is left of an allocated part back; what was used stays used."""

    parts: ClassVar[tuple[str, ...]] = ("amount", "day", "reason")

    def translate(self) -> None:
        """Say what is recalled."""
        self.dress(self.tr("Recall credit into the pool"), self.tr("Recall"), day=self.tr("&On"))
        self.reason_message.set_hint(self.tr("It stays in the ledger; it may be empty"))

    def first_values(self) -> dict[str, Any]:
        """Begin with all that is left today."""
        return {"amount": self.lot.room(self.today), "day": self.today, "reason": ""}

    def findings(self) -> list[Problem]:
        """It came from the pool, and so much is left."""
        if self.lot.pool is None:
            return [Problem("amount", "not_allocated")]
        return [*self.too_much(self.lot, self.amount), *self.lacking_day()]

    def outcome(self) -> list[str]:
        """Say what the startup and the pool have then."""
        lot, day = self.lot, self.day("day") or self.today
        assert lot.pool is not None
        return [
            balance_line(owner_words(lot.owner), lot.held, lot.held - self.amount, lot.currency),
            balance_line(owner_words(lot.pool), lot.pool_held, lot.pool_held + self.amount, lot.currency),
            plain(
                self.tr("In the pool it is good until {day}.").format(
                    day=formats.day_in_words(lot.expires_on)
                )
            ),
            booked_line(day, lot.day(day)),
        ]

    def write(self) -> None:
        """Recall it."""
        self.step(
            "credit_recalled", credits_lots.recall, lot_name(self.lot), self.lot.id, lot_id=self.lot.id,
            amount=self.amount, day=self.day("day"), reason=self.value("reason").strip(),
        )  # fmt: skip
