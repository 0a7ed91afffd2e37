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
    texts = {**_file_sentences(), **_refusal_sentences(), **_table_sentences(), **_write_sentences()}
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
    if isinstance(value, float):
        return f"{value:g}"
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
        "FileTooOld": translate(
            "Errors",
            "{path} was written by an older version of this program. Open it once for writing: a backup is made, then it is brought up to date.",
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


def _refusal_sentences() -> dict[str, str]:
    return {
        "TableMissing": translate("Errors", "There is no file {path}. Check the name."),
        "TableRefused": translate("Errors", "{path} is not a workbook or list. Save it as .xlsx or .csv, then try again."),
        "TableRefused.encrypted": translate(
            "Errors", "{path} is protected by a password. Open it in Excel, save it without the password, then try again."
        ),
        "TableRefused.old_format": translate(
            "Errors", "{path} has the format of Excel 4 or older. Open it in Excel, save it as .xlsx, then try again."
        ),
        "TableRefused.binary_workbook": translate(
            "Errors", "{path} is a binary workbook (.xlsb). Open it in Excel, save it as .xlsx, then try again."
        ),
        "TableRefused.open_document": translate(
            "Errors", "{path} is an OpenDocument file. Open it in LibreOffice, save it as .xlsx, then try again."
        ),
        "TableRefused.web_page": translate(
            "Errors", "{path} is a web page with the name of a workbook. Open it in Excel, save it as .xlsx, then try again."
        ),
        "TableRefused.xml": translate(
            "Errors", "{path} is an XML file, not a workbook. Open it in Excel, save it as .xlsx, then try again."
        ),
        "TableRefused.empty": translate("Errors", "{path} holds no rows. Choose another file."),
        "TableRefused.no_sheet": translate(
            "Errors", "{path} has no visible sheet with cells. Show the sheet in Excel, then try again."
        ),
        "TableRefused.no_text_encoding": translate(
            "Errors", "{path} is neither UTF-8 nor GB18030 text. Save it as CSV UTF-8, then try again."
        ),
        "TableRefused.quote_open": translate(
            "Errors", "In {path}, row {detail}, a quotation mark is opened and not closed. Mend that row, then try again."
        ),
        "TableRefused.doctype": translate(
            "Errors",
            "{path} holds a document type, which no spreadsheet program writes; it may be an attack. "
            "Open it in Excel, save it again, then try again.",
        ),
        "TableRefused.unsafe_parts": translate(
            "Errors",
            "{path} is packed in a way no spreadsheet program does ({detail}); it may be an attack. "
            "Open it in Excel, save it again, then try again.",
        ),
    }  # fmt: skip


def _table_sentences() -> dict[str, str]:
    return {
        "TableTooLarge": translate(
            "Errors", "{path} is too large to be read safely: {found} bytes, {allowed} at most. Divide it into several files."
        ),
        "TableTooLarge.ratio": translate(
            "Errors",
            "{path} is packed {found} times smaller than it is, {allowed} at most; it may be an attack. "
            "Open it in Excel, save it again, then try again.",
        ),
        "TableTooLarge.parts": translate(
            "Errors", "{path} has {found} parts, {allowed} at most. Copy the sheet into a new workbook."
        ),
        "TableTooLarge.rows": translate(
            "Errors", "{path} has {found} rows, {allowed} at most. Divide it into several files."
        ),
        "TableTooLarge.columns": translate(
            "Errors", "{path} has {found} columns, {allowed} at most. Remove those that are not needed."
        ),
        "TableTooHeavy.time": translate(
            "Errors",
            "Reading {path} stood still for ten seconds and was stopped. Copy the sheet into a new workbook, then try again.",
        ),
        "TableTooHeavy.memory": translate(
            "Errors",
            "Reading {path} wanted too much memory and was stopped. Copy the sheet into a new workbook, then try again.",
        ),
        "TableDamaged": translate(
            "Errors", "{path} is damaged and cannot be read to its end. Open it in Excel and save it again. ({detail})"
        ),
        "SheetUnknown": translate("Errors", "There is no visible sheet {sheet}. Choose one of: {known}"),
        "HeadersUnknown": translate(
            "Errors", "No column header is known, so nothing was taken in. Assign the columns by hand. Headers: {headers}"
        ),
        "HeaderTwice": translate(
            "Errors", "Several columns mean the field {field}: {headers}. Leave all but one of them out."
        ),
        "MappingWrong.header": translate("Errors", "There is no column {name}. Headers: {known}"),
        "MappingWrong.field": translate("Errors", "There is no field {name}. Fields: {known}"),
        "KindUnknown": translate("Errors", "There is no kind of record {kind}. Choose one of: {known}"),
        "FormatUnknown": translate("Errors", "{path} ends in neither .xlsx nor .csv. Choose one of these endings."),
        "TextTooLong": translate(
            "Errors",
            "The text in row {row}, {field}, has {found} characters; a cell holds {most}. Nothing was written. "
            "Shorten it, or choose .csv.",
        ),
        "TooManyRows": translate(
            "Errors", "{found} records do not fit a sheet, which holds {most}. Narrow them down, or choose .csv."
        ),
        "FileOpenElsewhere": translate(
            "Errors", "{path} is open in another program. Close it there, or choose another name. Nothing was written."
        ),
    }  # fmt: skip


def problem_sentence(problem: Problem) -> str:
    """Return what is the matter with a field, in one sentence."""
    facts = {name: _fact(value) for name, value in problem.facts.items()}
    facts["column"] = column_word(problem.field)
    if problem.code == "looks_like":
        return _looks_like(problem)
    texts = {**_problem_sentences(), **_cell_sentences(), **_note_sentences()}
    text = texts.get(f"{problem.code}.{facts.get('reason', '')}") or texts[problem.code]
    return text.format(**facts)


def _problem_sentences() -> dict[str, str]:
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
        "row_repeats": translate("Problems", "The same record stands in row {row} already."),
        "several_match": translate("Problems", "{count} records fit this row; add the ID, source ID or credit code."),
        "merged_here": translate("Problems", "Was merged into another startup here; left as it is."),
        "removed_here": translate("Problems", "Was removed here; restore it first to change it."),
        "startup_unknown": translate("Problems", "No startup fits this row; give its ID, source ID, credit code or exact name."),
        "startup_stays": translate("Problems", "The contact stays with its startup; a list moves nobody."),
        "main_stays": translate("Problems", "Another main contact is there already and stays it."),
        "code_taken": translate("Problems", "A field of this name is there already."),
    }  # fmt: skip


def _cell_sentences() -> dict[str, str]:
    return {
        "formula_not_calculated": translate(
            "Problems", "{column}: the formula has no stored result. Open the file in Excel and save it."
        ),
        "cell_error": translate("Problems", "{column}: the cell holds an error such as #REF!. Mend it in the file."),
        "merged_cell": translate("Problems", "{column}: covered by a merged cell, so it was not taken in."),
        "digits_lost": translate(
            "Problems", "{column}: {value} was rounded by Excel, the last digits are lost. Enter it again as text."
        ),
        "date_for_text": translate("Problems", "{column}: a date stands where text belongs; taken in as {value}."),
        "id_form": translate("Problems", "The ID {value} was changed. Restore it, or clear it for a new record."),
        "number_form": translate("Problems", "{column}: {value} is no number."),
        "number_not_whole": translate("Problems", "{column}: {value} is not a whole number."),
        "number_ambiguous": translate(
            "Problems", "{column}: {value} may be {either} or {or}. Write it without a point."
        ),
        "year_form": translate("Problems", "{column}: {value} is no year. Write it as 2019."),
        "word_unknown": translate("Problems", "{column}: {value} is not one of its words."),
        "word_new": translate("Problems", "{column}: {value} is not among the known words; kept as given."),
        "flag_form": translate("Problems", "{column}: write yes or no instead of {value}."),
    }  # fmt: skip


def _note_sentences() -> dict[str, str]:
    return {
        "text_read_as": translate("Problems", "Read as {encoding} text, cells divided by {delimiter}."),
        "rows_ragged": translate("Problems", "{count} rows have fewer cells than the longest; the rest was taken as empty."),
        "sheets_other": translate("Problems", "Other sheets were not taken in: {names}"),
        "sheets_hidden": translate("Problems", "Hidden sheets were not taken in: {names}"),
        "rows_hidden": translate("Problems", "{count} hidden rows were not taken in: {rows}"),
        "columns_hidden": translate("Problems", "Hidden columns were not taken in: {headers}"),
        "headers_blank": translate("Problems", "Columns without a header were not taken in: {columns}"),
        "headers_twice": translate("Problems", "Headers that stand there twice: {headers}"),
        "macros_ignored": translate("Problems", "Macros in the file were ignored."),
        "links_ignored": translate("Problems", "Links to other files were ignored."),
        "objects_ignored": translate("Problems", "Pictures, charts and embedded objects were ignored."),
    }  # fmt: skip


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
