"""The words of startups, their contacts and notes."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from jib_desktop.ui.texts import listed, translate

if TYPE_CHECKING:
    from jib_desktop.services.startups import Filter


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


def filter_words(wanted: Filter) -> str:
    """Return what a list is narrowed down to, in one line; nothing if it shows all."""
    words = columns()
    parts = [
        translate("Filter", "Search: {text}").format(text=wanted.text) if wanted.text else "",
        _choice_words(words["stage"], map(stage_word, sorted(wanted.stages))),
        _choice_words(words["fields"], map(field_word, sorted(wanted.fields))),
        _choice_words(words["city"], sorted(wanted.cities)),
        translate("Filter", "Removed startups") if wanted.removed else "",
    ]
    return " · ".join(part for part in parts if part)


def _choice_words(title: str, chosen: Iterable[str]) -> str:
    words = listed(chosen)
    return translate("Filter", "{title}: {words}").format(title=title, words=words) if words else ""


def columns() -> dict[str, str]:
    """Return the words of fields, as labels and history show them."""
    return {
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


def kinds() -> dict[str, str]:
    """Return the words of kinds of record that are imported and exported."""
    return {
        "startups": translate("Kind", "Startups"),
        "contacts": translate("Kind", "Contacts"),
    }


def actions() -> dict[str, str]:
    """Return what an action does, as a menu says it."""
    return {
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
        "workbook_imported": translate("Action", "Import all from {subject}"),
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


def done() -> dict[str, str]:
    """Return what an action did."""
    return {
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
        "workbook_imported": translate("Done", "Imported all from {subject}."),
        "note_added": translate("Done", "Noted on {subject}."),
        "note_removed": translate("Done", "Removed a note on {subject}."),
        "contact_added": translate("Done", "Added contact {subject}."),
        "contact_changed": translate("Done", "Changed contact {subject}."),
        "contact_removed": translate("Done", "Removed contact {subject}."),
        "field_added": translate("Done", "Added field {subject}."),
        "field_changed": translate("Done", "Changed field {subject}."),
        "field_removed": translate("Done", "Removed field {subject}."),
    }


def value(field: str, value: Any) -> str | None:
    """Return a value in words, None if it is not one of ours."""
    if field == "stage":
        return stage_word(str(value))
    if field == "fields" and not isinstance(value, str):
        return listed(field_word(code) for code in value)
    if field == "is_main":
        return translate("Words", "yes") if value else translate("Words", "no")
    return None


def problems() -> dict[str, str]:
    """Return what may be the matter with a field."""
    return {
        "name_missing": translate("Problems", "One name is needed, Chinese or English."),
        "contact_name_missing": translate("Problems", "Whose phone is it? Enter a name."),
        "note_missing": translate("Problems", "Write something first."),
        "reason_missing": translate("Problems", "Say why it was rejected."),
        "website_blank": translate("Problems", "An address has no blank: {better}"),
        "website_form": translate("Problems", "This does not look like an address; kept as given."),
        "website_several": translate("Problems", "{count} addresses in one field; kept as given."),
        "year_future": translate("Problems", "{value} lies in the future. Enter a year up to {latest}."),
        "year_early": translate("Problems", "{value} is too early. Enter a year from {earliest} on."),
        "head_count_range": translate("Problems", "Enter a number from 0 to {most}."),
        "too_long": translate("Problems", "{column} has {found} characters; {most} fit."),
        "code_length": translate("Problems", "A credit code has 18 characters, this has {found}; kept as given."),
        "code_check_digit": translate(
            "Problems", "The check digit should be {expected}. It can still be saved: some real codes fail this check."
        ),
        "code_form": translate("Problems", "This is not the form of a credit code; kept as given."),
        "short_name_long": translate("Problems", "Longer than six letters or three characters: desks will show it cut."),
        "email_wrong": translate("Problems", "An e-mail address looks like name@example.com."),
        "phone_doubtful": translate("Problems", "This does not look like a telephone number; kept as given."),
        "stays_filled": translate("Problems", "{column} cannot be empty; what is here stays."),
        "row_repeats": translate("Problems", "The same record stands in row {row} already."),
        "row_repeats.id": translate(
            "Problems", "The same record stands in row {row} already. For another record, empty the JIB ID of this row."
        ),
        "id_of_another": translate(
            "Problems",
            "Another record is called {name}; the hidden ID says it is this one. Tick the row only if this one was renamed.",
        ),
        "several_match": translate("Problems", "{count} records fit this row; add the ID, source ID or credit code."),
        "merged_here": translate("Problems", "Was merged into another startup here; left as it is."),
        "merged_since": translate("Problems", "Was merged into {name} here. Make the change there."),
        "removed_here": translate("Problems", "Was removed here; restore it first to change it."),
        "startup_unknown": translate("Problems", "No startup fits this row; give its ID, source ID, credit code or exact name."),
        "owner_waits": translate("Problems", "What it belongs to waits for a decision; tick both or none."),
        "startup_stays": translate("Problems", "The contact stays with its startup; a list moves nobody."),
        "main_stays": translate("Problems", "Another main contact is there already and stays it."),
        "code_taken": translate("Problems", "A field of this name is there already."),
    }  # fmt: skip
