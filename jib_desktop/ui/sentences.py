"""Errors and problems become sentences here: what happened, and what to do. No Qt (see texts.py)."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

from jib_desktop.errors import JibError, ValuesRefused
from jib_desktop.rules.problems import Problem
from jib_desktop.ui.texts import column_word, listed, moment_words, translate


def sentence(error: JibError) -> str:
    """Return what happened and what to do."""
    if isinstance(error, ValuesRefused):
        return " ".join(problem_sentence(problem) for problem in error.problems)
    facts = {name: _fact(value) for name, value in error.facts.items()}
    name = type(error).__name__
    variant = facts.get("reason") or facts.get("limit") or facts.get("cause") or facts.get("what") or ""
    texts = {**_file_sentences(), **_table_sentences(), **_write_sentences()}
    text = texts.get(f"{name}.{variant}") or texts[name]
    return text.format(**facts)


def _fact(value: Any) -> str:
    if isinstance(value, Path):
        return str(value)
    if isinstance(value, datetime):
        return moment_words(value)
    if isinstance(value, tuple):
        return listed(map(str, value))
    if value is None:
        return "–"
    return str(value)


def _file_sentences() -> dict[str, str]:
    return {
        "FileMissing": translate(
            "Errors", "There is no data file {path}. Check the name, or create a new file there."
        ),
        "FileExists": translate(
            "Errors", "{path} is there already and is left as it is. Choose another name."
        ),
        "FileNotOurs": translate("Errors", "{path} is not a data file of this program. Choose a file ending in .jib."),
        "FileNotOurs.folder": translate("Errors", "{path} is a folder. Choose a file ending in .jib."),
        "FileNotOurs.empty": translate(
            "Errors",
            "{path} is empty (0 bytes); a copy or a download may have failed. Nothing was written to it. "
            "Open a backup, or create a new file under another name.",
        ),
        "FileNotOurs.not_a_database": translate(
            "Errors",
            "{path} is not a data file of this program, or its beginning is damaged. Nothing was written to it. "
            "Choose another file or open a backup.",
        ),
        "FileNotOurs.other_program": translate(
            "Errors", "{path} is a database of another program. Nothing was written to it. Choose a file ending in .jib."
        ),
        "FileTooNew": translate(
            "Errors",
            "{path} was written by a newer version of this program (format {found}, this one knows {known}). "
            "Nothing was written to it. Update the program, then open it again.",
        ),
        "FileDamaged": translate(
            "Errors",
            "{path} is damaged and was left as it is. Open the last backup, and keep the damaged file. ({detail})",
        ),
        "FileInUse": translate(
            "Errors",
            "{path} is open for writing in another window or command. Close it there, or open the file for reading only.",
        ),
        "FileBusy": translate(
            "Errors",
            "{path} was locked for more than {seconds} seconds. Nothing was saved. Wait for the other program, then try again.",
        ),
        "FileReadOnly": translate(
            "Errors",
            "{path} or its folder cannot be written. Nothing was changed. Ask for the right to write, or use a copy elsewhere.",
        ),
        "PlaceUnsafe": translate(
            "Errors",
            "{path} lies in {place}. Network shares and synchronised folders damage data files. "
            "Put the file on a disk of this computer.",
        ),
        "DiskFull": translate(
            "Errors", "The disk is full; {path} could not be written. Nothing was changed. Make room, then try again."
        ),
        "FileUnreadable": translate(
            "Errors", "The system does not let {path} be read or written: {detail}. Nothing was changed."
        ),
        "EngineTooOld": translate(
            "Errors",
            "The SQLite library {found} has a fault that can damage data files. At least {needed} is needed; "
            "install the program again.",
        ),
    }  # fmt: skip


def _write_sentences() -> dict[str, str]:
    return {
        "ChangedMeanwhile": translate(
            "Errors",
            "{who} changed this on {when}, after you opened it. Your entries are kept; look at the new values first.",
        ),
        "GoneMeanwhile": translate("Errors", "This was removed in the meantime. Your entries were not saved."),
        "UndoConflict": translate(
            "Errors", "This cannot be taken back: {who} changed the same thing on {when}. Nothing was changed."
        ),
        "NothingToUndo": translate("Errors", "There is nothing to undo."),
        "NothingToRedo": translate("Errors", "There is nothing to redo."),
        "ReadBackDiffers": translate(
            "Errors",
            "What was written differs from the preview ({found} of {expected} rows agree), so nothing was saved. "
            "Try again; if it happens again, check the disk.",
        ),
        "RecordUnknown": translate(
            "Errors", "{count} startups go by {text}. Give an ID, a source ID or a credit code; `find` shows them."
        ),
        "FieldInUse": translate(
            "Errors", "{name} is used by {count} startups. Take it off them first, then remove the field."
        ),
    }  # fmt: skip


def _table_sentences() -> dict[str, str]:
    return {
        "TableMissing": translate("Errors", "There is no file {path}. Check the name."),
    }


def problem_sentence(problem: Problem) -> str:
    """Return what is the matter with a field, in one sentence."""
    facts = {name: _fact(value) for name, value in problem.facts.items()}
    facts["column"] = column_word(problem.field)
    if problem.code == "looks_like":
        return _looks_like(problem)
    texts = {**_problem_sentences(), **_cell_sentences()}
    text = texts.get(f"{problem.code}.{facts.get('reason', '')}") or texts[problem.code]
    return text.format(**facts)


def _problem_sentences() -> dict[str, str]:
    return {
        "name_missing": translate("Problems", "One name is needed, Chinese or English."),
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
        "row_repeats": translate("Problems", "The same record stands in row {row} already."),
        "several_match": translate("Problems", "{count} records fit this row; add the ID, source ID or credit code."),
        "merged_here": translate("Problems", "Was merged into another startup here; left as it is."),
        "removed_here": translate("Problems", "Was removed here; restore it first to change it."),
        "startup_unknown": translate("Problems", "No startup fits this row; give its ID, source ID, credit code or exact name."),
        "code_taken": translate("Problems", "A field of this name is there already."),
    }  # fmt: skip


def _cell_sentences() -> dict[str, str]:
    return {}


def likeness_words(reason: str) -> str:
    """Return why two startups may be one."""
    words = {
        "code": translate("Likeness", "the same credit code"),
        "website": translate("Likeness", "the same website"),
        "name_en": translate("Likeness", "the same English name"),
        "name_zh": translate("Likeness", "the same Chinese name"),
        "phone": translate("Likeness", "the same phone"),
        "alike": translate("Likeness", "the name is alike"),
    }
    return words[reason]


def _looks_like(problem: Problem) -> str:
    facts = problem.facts
    reason = likeness_words(str(facts["reason"]))
    if facts.get("row"):
        return translate("Problems", "Looks like row {row}, {name}: {reason}.").format(
            row=facts["row"], name=facts["name"], reason=reason
        )
    return translate("Problems", "Looks like {name}: {reason}.").format(name=facts["name"], reason=reason)
