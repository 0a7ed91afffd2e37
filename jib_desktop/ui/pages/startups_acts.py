"""What can be done with startups from their page: each act one write, one sentence, one undo."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint
from sqlalchemy.orm import Session

from jib_desktop.services import startups
from jib_desktop.services.startups import ContactRow, StartupRecord, StartupRow
from jib_desktop.ui import formats, messages
from jib_desktop.ui.names import leading_name
from jib_desktop.ui.pages.list_acts import ListActs
from jib_desktop.ui.pages.startups_details import Details

if TYPE_CHECKING:
    from jib_desktop.services.duplicates import Likeness
    from jib_desktop.ui.dialogs.importing import Import
    from jib_desktop.ui.dialogs.startup import StartupDialog
    from jib_desktop.ui.pages.startups import StartupsPage

_PIECE = 500


class StartupActs(ListActs):
    """Opens the dialogs and does the writes of the page; `done` says in words what happened."""

    def __init__(self, page: StartupsPage) -> None:
        super().__init__(page)
        self._page = page
        self._drafts: dict[uuid.UUID | None, dict[str, Any]] = {}
        self.verbs = {
            "edit": lambda _: self.edit(),
            "note": lambda _: self.note(),
            "restore": lambda _: self.restore(),
            "menu": self._open_menu,
            "contact_add": lambda _: self.add_contact(),
            "contact_edit": self.edit_contact,
            "contact_remove": self.remove_contact,
            "contract_open": partial(page.record_wanted.emit, "contracts"),
            "desk_open": partial(page.record_wanted.emit, "desks"),
            "credit_open": partial(page.record_wanted.emit, "credits"),
            "contract_new": lambda _: self.new_contract(),
            "twin_open": self._open_twin,
            "twin_merge": self._merge_twin,
            "twin_apart": self._tell_apart,
        }

    @property
    def _details(self) -> Details | None:
        return self._page.panel.details

    # --- the startup itself ---

    def new(self) -> None:
        """Open an empty dialog, or the one that was left before it was saved."""
        self._show_dialog(None, self._drafts.pop(None, {}))

    def edit(self, startup_id: uuid.UUID | None = None) -> None:
        """Open the dialog of a startup, of the current one if none is named."""
        chosen = startup_id or self._page.table.current_id()
        if chosen is not None:
            self._jobs.read(partial(_get, startup_id=chosen), self._open_edit, key="startups.edit")

    def _open_edit(self, record: StartupRecord) -> None:
        if record.removed_at is None and not self._store.read_only:
            self._show_dialog(record, self._drafts.pop(record.id, {}))

    def _show_dialog(self, record: StartupRecord | None, draft: Mapping[str, Any]) -> StartupDialog:
        # Dialogs are imported when they are asked for: none is part of the start.
        from jib_desktop.ui.dialogs.startup import StartupDialog

        dialog = StartupDialog(self._store, self._jobs, record, self._page, draft=draft)
        dialog.saved.connect(self._saved)
        dialog.left.connect(partial(self._keep_draft, record.id if record else None))
        dialog.other_asked.connect(self._page.show_record)
        dialog.merge_asked.connect(self.merge)
        dialog.add_asked.connect(self._add_to)
        dialog.open()
        return dialog

    def _keep_draft(self, startup_id: uuid.UUID | None, typed: dict[str, Any]) -> None:
        self._drafts[startup_id] = typed
        messages.show_notice(self.tr("Not saved. Open it again to go on with what you typed."), self._page)

    def _add_to(self, startup_id: uuid.UUID, typed: dict[str, Any]) -> None:
        """Open a stored startup with what was typed for a new one in the fields that are empty there."""
        self._drafts.pop(None, None)

        def show(record: StartupRecord) -> None:
            self._show_dialog(record, {}).offer(typed)

        self._jobs.read(partial(_get, startup_id=startup_id), show, key="startups.edit")

    def _saved(self, startup_id: uuid.UUID, words: str) -> None:
        self.done.emit(words)
        self._page.show_record(startup_id)

    def note(self) -> None:
        """Write a note on the current startup."""
        from jib_desktop.ui.dialogs.note import NoteDialog

        if (details := self._details) is not None:
            dialog = NoteDialog(self._jobs, details.record.id, details.name, self._page)
            dialog.acted.connect(self.done)
            dialog.open()

    def set_stage(self, stage: str) -> None:
        """Move the current startup to a stage; a rejection asks for its reason in the dialog."""
        details = self._details
        if details is None or details.record.values["stage"] == stage:
            return
        if stage == "rejected":
            from jib_desktop.ui.dialogs.reason import ReasonDialog

            dialog = ReasonDialog(details.name, self._page)
            dialog.given.connect(partial(self._write_stage, details, stage))
            dialog.open()
        else:
            self._write_stage(details, stage, "")

    def _write_stage(self, details: Details, stage: str, reason: str) -> None:
        record = details.record
        work = partial(
            startups.set_stage, startup_id=record.id, seen_version=record.version, stage=stage, reason=reason
        )
        self.write("startup_stage_changed", work, details.name)

    def remove(self) -> None:
        """Remove the selected startups as one action."""
        rows = [row for row in self._page.table.chosen_rows() if row.removed_at is None]
        if not rows:
            return
        seen = [(row.id, row.version) for row in rows]
        label = "startup_removed" if len(rows) == 1 else "startups_removed"
        subject = _name(rows[0]) if len(rows) == 1 else formats.number(len(rows))
        title = self.tr("Removing %n startup(s)", "", len(rows))
        work = partial(startups.remove_many, seen=seen)
        self.write(label, work, subject, title=title)

    def restore(self) -> None:
        """Bring the current removed startup back."""
        rows = [row for row in self._page.table.chosen_rows() if row.removed_at is not None]
        for row in rows:
            work = partial(startups.restore, startup_id=row.id, seen_version=row.version)
            self.write("startup_restored", work, _name(row))

    # --- contacts ---

    def add_contact(self) -> None:
        """Add a person to the current startup."""
        from jib_desktop.ui.dialogs.contact import ContactDialog

        if (details := self._details) is not None:
            dialog = ContactDialog(self._jobs, details.record.id, None, self._page)
            dialog.acted.connect(self.done)
            dialog.open()

    def edit_contact(self, contact: ContactRow) -> None:
        """Change a person."""
        from jib_desktop.ui.dialogs.contact import ContactDialog

        dialog = ContactDialog(self._jobs, contact.startup_id, contact, self._page)
        dialog.acted.connect(self.done)
        dialog.open()

    def remove_contact(self, contact: ContactRow) -> None:
        """Remove a person."""
        # What an act needs is imported with it: none is part of the start.
        from jib_desktop.services import people

        work = partial(people.remove_contact, contact_id=contact.id, seen_version=contact.version)
        name = leading_name(contact.name_en, contact.name_zh)
        self.write("contact_removed", work, name)

    # --- contracts ---

    def new_contract(self) -> None:
        """Draft a contract with the current startup."""
        from jib_desktop.ui.dialogs.contract import ContractDialog

        if (details := self._details) is None or self._store.read_only:
            return
        values = details.record.values
        startup = (details.record.id, values["name_en"], values["name_zh"])
        dialog = ContractDialog(self._store, self._jobs, None, self._page, startup=startup)
        dialog.saved.connect(lambda _contract_id, words: self.done.emit(words))
        dialog.open()

    # --- likely duplicates ---

    def _open_twin(self, twin: Likeness) -> None:
        self._page.show_record(twin.id)

    def _merge_twin(self, twin: Likeness) -> None:
        if (details := self._details) is not None:
            self.merge(details.record.id, twin.id)

    def merge(self, first: uuid.UUID, second: uuid.UUID) -> None:
        """Open both side by side."""
        from jib_desktop.ui.dialogs.merge import open_merge

        open_merge(self._jobs, first, second, self._page, self._merged)

    def merge_selected(self) -> None:
        """Merge the two selected startups, or open the list of likely duplicates."""
        ids = self._page.table.selected_ids()
        if len(ids) == 2:
            self.merge(ids[0], ids[1])
        else:
            self.find_duplicates()

    def _merged(self, startup_id: uuid.UUID, words: str) -> None:
        self._saved(startup_id, words)

    def _tell_apart(self, twin: Likeness) -> None:
        from jib_desktop.services import duplicates

        if (details := self._details) is None:
            return
        work = partial(duplicates.tell_apart, first_id=details.record.id, second_id=twin.id)
        subject = f"{details.name} / {leading_name(twin.name_en, twin.name_zh)}"
        self.write("startups_told_apart", work, subject)

    def find_duplicates(self) -> None:
        """List all likely duplicates."""
        from jib_desktop.ui.dialogs.duplicates import DuplicatesDialog

        dialog = DuplicatesDialog(self._store, self._jobs, self._page)
        dialog.opened.connect(self._page.show_record)
        dialog.acted.connect(self.done)
        dialog.open()

    # --- the list ---

    def import_startups(self, path: Path | None = None) -> Import:
        """Take in a list of startups; without a path one is chosen first."""
        return self.import_kind("startups", path)

    def import_contacts(self) -> None:
        """Take in a list of persons."""
        self.import_kind("contacts")

    def export(self) -> None:
        """Write the list to a workbook or a text file."""
        page = self._page
        self.export_kind("startups", (page.filters.wanted, page.sort), page.shown_count)

    def own_fields(self) -> None:
        """Keep the site's own innovation fields."""
        from jib_desktop.ui.dialogs.innovation_fields import InnovationFieldsDialog

        dialog = InnovationFieldsDialog(self._jobs, self._page)
        dialog.acted.connect(self.done)
        dialog.open()

    def _open_menu(self, spot: QPoint) -> None:
        self._page.menus.open_menu(spot)


def _get(session: Session, startup_id: uuid.UUID) -> StartupRecord:
    return startups.get(session, startup_id)


def _name(row: StartupRow) -> str:
    return leading_name(row.name_en, row.name_zh)
