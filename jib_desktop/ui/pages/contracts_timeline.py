"""What happened to a contract, from its journal, in words; no widgets."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from jib_desktop.ui.pages.timeline import Event, event_of, newest_first
from jib_desktop.ui.texts import listed, translate
from jib_desktop.ui.words import column_word

if TYPE_CHECKING:
    from jib_desktop.services.history import FieldChange

_GLYPHS = {
    "contract_created": "ph.plus-circle",
    "contract_signed": "ph.pencil-line",
    "contract_amended": "ph.pencil-simple",
    "amendment_removed": "ph.trash",
    "contract_renewed": "ph.arrow-bend-double-up-right",
    "contract_notice_given": "ph.paper-plane-tilt",
    "contract_notice_withdrawn": "ph.arrow-u-up-left",
    "contract_terminated": "ph.x-circle",
    "contract_corrected": "ph.pencil-simple",
    "payments_invoiced": "ph.receipt",
    "payments_paid": "ph.check-circle",
    "payments_unpaid": "ph.receipt",
    "payments_unmarked": "ph.receipt",
    "document_attached": "ph.file-text",
    "document_removed": "ph.trash",
    "checklist_ticked": "ph.check",
    "checklist_item_added": "ph.plus",
    "checklist_item_removed": "ph.trash",
    "contracts_imported": "ph.upload-simple",
    "workbook_imported": "ph.upload-simple",
}


# Of what belongs to a contract these fields tell enough.
_TOLD: Mapping[str, frozenset[str]] = {
    "payment": frozenset({"due_on", "gross_cents", "paid_on"}),
    "document": frozenset({"name"}),
    "checklist_item": frozenset({"code", "text", "done_on", "done_by"}),
}


_PARTS = frozenset({"number_year", "number_count"})  # the number says both


def _words(label: str) -> str:
    """Return what an action did to the contract one looks at; empty: its fields say it."""
    words = {
        "contract_created": translate("Timeline", "Drafted"),
        "contract_signed": translate("Timeline", "Signed"),
        "contract_amended": translate("Timeline", "Amended"),
        "amendment_removed": translate("Timeline", "Amendment removed"),
        "contract_renewed": translate("Timeline", "Drafted as a renewal"),
        "contract_notice_given": translate("Timeline", "Notice given"),
        "contract_notice_withdrawn": translate("Timeline", "Notice withdrawn"),
        "contract_terminated": translate("Timeline", "Terminated"),
        "contract_corrected": translate("Timeline", "Corrected"),
        "payments_invoiced": translate("Timeline", "Marked invoiced"),
        "payments_paid": translate("Timeline", "Marked paid"),
        "payments_unpaid": translate("Timeline", "Marked unpaid"),
        "payments_unmarked": translate("Timeline", "Planned again"),
        "document_attached": translate("Timeline", "Document attached"),
        "document_removed": translate("Timeline", "Document removed"),
        "checklist_ticked": translate("Timeline", "Checklist ticked"),
        "checklist_item_added": translate("Timeline", "Added to the checklist"),
        "checklist_item_removed": translate("Timeline", "Removed from the checklist"),
        "contracts_imported": translate("Timeline", "Taken over from a list"),
        "workbook_imported": translate("Timeline", "Taken over from a workbook"),
    }
    return words.get(label, "")


def contract_events(changes: Sequence[FieldChange], about: str = "") -> list[Event]:
    """Return one event for each action, newest first; `about` names the contract among others."""
    found = []
    for _, of_action in groupby(changes, key=lambda one: one.action_id):
        lines = list(of_action)
        label = lines[0].label
        words = _words(label) or _changed(lines)
        shown = _telling(lines)
        words = f"{about}: {words}" if about else words
        found.append(event_of(shown, _GLYPHS.get(label, "ph.pencil-simple"), words))
    return newest_first(found)


def _changed(lines: Sequence[FieldChange]) -> str:
    own = [column_word(one.field) for one in lines if one.table == "contract" and one.field not in _PARTS]
    belongings = {
        "payment": translate("Timeline", "payments"),
        "document": translate("Timeline", "documents"),
        "amendment": translate("Timeline", "amendments"),
        "checklist_item": translate("Timeline", "checklist"),
    }
    tables = [belongings[one.table] for one in lines if one.table in belongings]
    names = listed(dict.fromkeys(own or tables))
    return translate("Timeline", "Changed: {fields}").format(fields=names)


def _telling(lines: list[FieldChange]) -> list[FieldChange]:
    """Return the changes worth reading: a new contract is its fields, not its empty checklist."""
    own = [one for one in lines if one.table == "contract"]
    told = [one for one in lines if one.field in _TOLD.get(one.table, (one.field,))]
    return own or told or lines
