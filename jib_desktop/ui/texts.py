"""Codes become words here. No Qt: the window installs Qt's translator, the command line a catalogue.

Every literal stands inside a call `translate("Context", "…")`, where the translation tools find it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime
from typing import Any

Translator = Callable[[str, str, str, int], str]


def _plain(_context: str, text: str, _comment: str, n: int) -> str:
    return text.replace("%n", str(n)) if n >= 0 else text


_translator: list[Translator] = [_plain]


def install(translator: Translator | None) -> None:
    """Let `translator(context, text, comment, n)` give all words from now on; None goes back to English."""
    _translator[0] = translator or _plain


def translate(context: str, text: str, comment: str = "", n: int = -1) -> str:
    """Return `text` in the language of the person; `%n` in it is replaced by `n`, with the right plural."""
    return _translator[0](context, text, comment, n)


def stage_word(stage: str) -> str:
    """Return the word of a stage (LOOK: status words)."""
    words = {
        "scouted": translate("Stage", "Scouted"),
        "assessed": translate("Stage", "Assessed"),
        "contracted": translate("Stage", "Contracted"),
        "resident": translate("Stage", "Resident"),
        "graduated": translate("Stage", "Graduated"),
        "parked": translate("Stage", "Parked"),
        "rejected": translate("Stage", "Rejected"),
    }
    return words.get(stage, stage)


_OWN_FIELDS: dict[str, str] = {}


def name_own_fields(names: dict[str, str]) -> None:
    """Tell the words of the innovation fields that the site added, by code."""
    _OWN_FIELDS.clear()
    _OWN_FIELDS.update(names)


def field_word(code: str) -> str:
    """Return the word of an innovation field."""
    words = {
        "digitalisation": translate("InnovationField", "Digitalisation"),
        "electrification": translate("InnovationField", "Electrification"),
        "sustainability": translate("InnovationField", "Sustainability"),
        "internet_of_things": translate("InnovationField", "Internet of things"),
        "smart_connectivity": translate("InnovationField", "Smart connectivity"),
        "artificial_intelligence": translate("InnovationField", "AI"),
        "automated_driving": translate("InnovationField", "Automated driving"),
    }
    return words.get(code) or _OWN_FIELDS.get(code, code)


def column_word(field: str) -> str:
    """Return the word of a field of a startup, contact or note, as labels and history show it."""
    words = {
        "id": translate("Column", "JIB ID"),
        "source_id": translate("Column", "Source ID"),
        "name": translate("Column", "Name"),
        "name_en": translate("Column", "English name"),
        "name_zh": translate("Column", "Chinese name"),
        "short_name": translate("Column", "Short name"),
        "credit_code": translate("Column", "Credit code"),
        "fields": translate("Column", "Fields"),
        "stage": translate("Column", "Stage"),
        "stage_reason": translate("Column", "Reason"),
        "offer": translate("Column", "Offers"),
        "website": translate("Column", "Website"),
        "city": translate("Column", "City"),
        "founded": translate("Column", "Founded"),
        "head_count": translate("Column", "People"),
        "source": translate("Column", "Source"),
        "notes": translate("Column", "Notes"),
        "contact": translate("Column", "Contact"),
        "startup": translate("Column", "Startup"),
        "role": translate("Column", "Role"),
        "phone": translate("Column", "Phone"),
        "email": translate("Column", "E-mail"),
        "wechat": translate("Column", "WeChat"),
        "is_main": translate("Column", "Main contact"),
        "text": translate("Column", "Note"),
        "author": translate("Column", "Author"),
        "startup_code": translate("Column", "Credit code of the startup"),
        "startup_source_id": translate("Column", "Source ID of the startup"),
        "startup_id": translate("Column", "JIB ID of the startup"),
        "removed_at": translate("Column", "Removed"),
        "merged_into": translate("Column", "Merged into"),
        "created_at": translate("Column", "Added"),
        "changed_at": translate("Column", "Changed"),
    }
    return words.get(field, field)


def kind_word(kind: str) -> str:
    """Return the word of a kind of record that is imported and exported."""
    words = {
        "startups": translate("Kind", "Startups"),
        "contacts": translate("Kind", "Contacts"),
    }
    return words.get(kind, kind)


def verdict_word(verdict: str) -> str:
    """Return the word of what would become of an imported row."""
    words = {
        "new": translate("Verdict", "New"),
        "changed": translate("Verdict", "Changed"),
        "unchanged": translate("Verdict", "Unchanged"),
        "rejected": translate("Verdict", "Rejected"),
    }
    return words[verdict]


def action_words(label: str, subject: str = "") -> str:
    """Return what an action does, in words a menu can show: `Change Starlight Sensing`."""
    words = {
        "startup_created": translate("Action", "Add {subject}"),
        "startup_changed": translate("Action", "Change {subject}"),
        "startup_stage_changed": translate("Action", "Change stage of {subject}"),
        "startup_removed": translate("Action", "Remove {subject}"),
        "startups_removed": translate("Action", "Remove {subject} startups"),
        "startup_restored": translate("Action", "Restore {subject}"),
        "startup_merged": translate("Action", "Merge into {subject}"),
        "startups_told_apart": translate("Action", "Tell apart {subject}"),
        "startups_imported": translate("Action", "Import startups from {subject}"),
        "contacts_imported": translate("Action", "Import contacts from {subject}"),
        "note_added": translate("Action", "Note on {subject}"),
        "note_removed": translate("Action", "Remove note on {subject}"),
        "contact_added": translate("Action", "Add contact {subject}"),
        "contact_changed": translate("Action", "Change contact {subject}"),
        "contact_removed": translate("Action", "Remove contact {subject}"),
        "field_added": translate("Action", "Add field {subject}"),
        "field_changed": translate("Action", "Change field {subject}"),
        "field_removed": translate("Action", "Remove field {subject}"),
        "demo_made": translate("Action", "Make demo data"),
    }
    return words.get(label, label.replace("_", " ")).format(subject=subject).strip()


def done_words(label: str, subject: str = "") -> str:
    """Return what an action did, for the bar that offers to take it back: `Removed Starlight.`"""
    words = {
        "startup_created": translate("Done", "Added {subject}."),
        "startup_changed": translate("Done", "Changed {subject}."),
        "startup_stage_changed": translate("Done", "Changed the stage of {subject}."),
        "startup_removed": translate("Done", "Removed {subject}."),
        "startups_removed": translate("Done", "Removed {subject} startups."),
        "startup_restored": translate("Done", "Restored {subject}."),
        "startup_merged": translate("Done", "Merged into {subject}."),
        "startups_told_apart": translate("Done", "{subject}: these are two."),
        "startups_imported": translate("Done", "Imported startups from {subject}."),
        "contacts_imported": translate("Done", "Imported contacts from {subject}."),
        "note_added": translate("Done", "Noted on {subject}."),
        "note_removed": translate("Done", "Removed a note on {subject}."),
        "contact_added": translate("Done", "Added contact {subject}."),
        "contact_changed": translate("Done", "Changed contact {subject}."),
        "contact_removed": translate("Done", "Removed contact {subject}."),
        "field_added": translate("Done", "Added field {subject}."),
        "field_changed": translate("Done", "Changed field {subject}."),
        "field_removed": translate("Done", "Removed field {subject}."),
    }
    return words[label].format(subject=subject)


def value_words(field: str, value: Any) -> str:
    """Return a field's value as a person reads it in one line; nothing is an empty text."""
    if value in (None, "", (), []):
        return ""
    if field == "stage":
        return stage_word(str(value))
    if field == "fields" and not isinstance(value, str):
        return separator().join(field_word(code) for code in value)
    if field == "is_main":
        return translate("Words", "yes") if value else translate("Words", "no")
    if isinstance(value, datetime):
        return moment_words(value)
    return str(value)


def separator() -> str:
    """Return what stands between the words of a list."""
    return translate("Words", ", ", "between the words of a list")


def listed(words: Iterable[str]) -> str:
    """Return words as one enumeration."""
    return separator().join(words)


def moment_words(value: datetime) -> str:
    """Return a moment in the time of this computer, to the minute."""
    return value.astimezone().strftime("%Y-%m-%d %H:%M")
