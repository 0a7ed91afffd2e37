"""The words of foreign workbooks and lists: why they were refused, and what is the matter with a cell."""

from __future__ import annotations

from jib_desktop.ui.texts import translate


def errors() -> dict[str, str]:
    """Return what happened and what to do, by the class of the error."""
    return {**_refusal_sentences(), **_table_sentences()}


def problems() -> dict[str, str]:
    """Return what may be the matter with a cell or a file."""
    return {**_cell_sentences(), **_reading_sentences(), **_note_sentences()}


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
        "TableRefused.folder": translate("Errors", "{path} is a folder. Name a file in it."),
        "TableRefused.no_sheet": translate(
            "Errors", "{path} has no visible sheet with cells. Show the sheet in Excel, then try again."
        ),
        "TableRefused.no_text_encoding": translate(
            "Errors", "{path} is neither UTF-8 nor GB18030 text. Say how it is encoded, or save it as CSV UTF-8, then try again."
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
        "SheetOfAnotherKind": translate(
            "Errors",
            "The sheet {sheet} is an export of other records, so nothing was taken in. Choose another sheet or file, "
            "or import it where such records belong.",
        ),
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
        "FormatUnknown.several_lists": translate(
            "Errors", "{path} can hold one list only. Choose a name that ends in .xlsx, or export one kind."
        ),
        "FormatUnknown.workbook_only": translate(
            "Errors", "{path} does not end in .xlsx, and only a workbook can be coloured. Choose this ending."
        ),
        "OptionAlone": translate(
            "Errors", "{option} does not go with all. Leave it out, or name one kind of record: {known}"
        ),
        "OptionAlone.these_only": translate(
            "Errors", "{option} does not go with this kind of record. Leave it out, or export: {known}"
        ),
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
            "Problems", "{column}: {value} may be {either} or {or}. Say which sign is the decimal one."
        ),
        "amount_too_fine": translate(
            "Problems", "{column}: {value} has more than {decimals} decimal places. Round it in the file."
        ),
        "currency_other": translate("Problems", "{column}: {value} is not in {unit}. Convert it in the file."),
        "unit_ambiguous": translate("Problems", "{column}: what {value} counts is open. Say which unit is meant."),
        "date_form": translate("Problems", "{column}: {value} is no date. Write it as 2026-04-03."),
        "date_ambiguous": translate(
            "Problems", "{column}: {value} may be {either} or {or}. Say whether the day or the month comes first."
        ),
        "year_form": translate("Problems", "{column}: {value} is no year. Write it as 2019."),
        "word_unknown": translate("Problems", "{column}: {value} is not one of its words."),
        "word_new": translate("Problems", "{column}: {value} is not among the known words; kept as given."),
        "flag_form": translate("Problems", "{column}: write yes or no instead of {value}."),
    }  # fmt: skip


def _reading_sentences() -> dict[str, str]:
    """Return how columns were understood."""
    return {
        "dates_read.day_first": translate(
            "Problems", "{column}: the day comes before the month in all {count} rows; {sample} is {value}."
        ),
        "dates_read.month_first": translate(
            "Problems", "{column}: the month comes before the day in all {count} rows; {sample} is {value}."
        ),
        "dates_read.year_first": translate(
            "Problems", "{column}: the year comes first in all {count} rows; {sample} is {value}."
        ),
        "days_half_read": translate(
            "Problems",
            "{column}: {days} cells are dates and {texts} are text such as {sample}. A spreadsheet may have taken "
            "the day for the month. Compare some dates with where they come from.",
        ),
        "numbers_read.point": translate("Problems", "{column}: the point is the decimal sign; {sample} is {value}."),
        "numbers_read.comma": translate("Problems", "{column}: the comma is the decimal sign; {sample} is {value}."),
        "unit_read": translate("Problems", "{column}: counted in units of {factor}; {sample} is {value}."),
    }  # fmt: skip


def _note_sentences() -> dict[str, str]:
    return {
        "text_read_as.comma": translate("Problems", "A list as text ({encoding}) with commas between the cells."),
        "text_read_as.semicolon": translate("Problems", "A list as text ({encoding}) with semicolons between the cells."),
        "text_read_as.tab": translate("Problems", "A list as text ({encoding}) with tabs between the cells."),
        "text_read_as.bar": translate("Problems", "A list as text ({encoding}) with vertical bars between the cells."),
        "text_read_as.one_column": translate("Problems", "A list as text ({encoding}) of one column."),
        "text_read_as": translate("Problems", "A list as text ({encoding}) with {sign} between the cells."),
        "text_may_be_western": translate(
            "Problems",
            "Some letters look wrong: the list may come from Windows in Europe ({sample}). Then choose Windows-1252.",
        ),
        "rows_ragged": translate("Problems", "{count} rows have fewer cells than the longest; the rest was taken as empty."),
        "sheet_ended": translate(
            "Problems",
            "The list ends in row {row}, because {blank} empty rows follow; {count} rows further down were not taken in.",
        ),
        "sheets_other": translate("Problems", "Other sheets were not taken in: {names}"),
        "sheet_unknown": translate("Problems", "Sheet {name} was not taken in: nothing of it is known here."),
        "sheet_again": translate(
            "Problems", "Sheet {name} was not taken in: it holds the same as {first}. Take it in by itself afterwards."
        ),
        "mark_other_file": translate(
            "Problems",
            "This workbook left another data file ({at}): its rows are compared with what is here now, and empty cells clear little.",
        ),
        "mark_other_past": translate(
            "Problems",
            "This workbook left a copy of this data file, or one that was set back since ({at}): "
            "its rows are compared with what is here now, and empty cells clear little.",
        ),
        "sheets_hidden": translate("Problems", "Hidden sheets were not taken in: {names}"),
        "rows_hidden": translate("Problems", "{count} hidden rows were not taken in: {rows}"),
        "columns_locked": translate("Problems", "Computed columns were passed over: {headers}"),
        "totals_left_out": translate("Problems", "Rows with totals were passed over: {rows}"),
        "columns_hidden": translate("Problems", "Hidden columns were not taken in: {headers}"),
        "headers_blank": translate("Problems", "Columns without a header were not taken in: {columns}"),
        "headers_twice": translate("Problems", "Headers that stand there twice: {headers}"),
        "macros_ignored": translate("Problems", "Macros in the file were ignored."),
        "links_ignored": translate("Problems", "Links to other files were ignored."),
        "objects_ignored": translate("Problems", "Pictures, charts and embedded objects were ignored."),
    }  # fmt: skip
