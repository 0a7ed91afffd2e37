"""The words of workbooks of one's own that exports fill."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from jib_desktop.ui.texts import translate


def columns() -> dict[str, str]:
    """Return the words of fields, as labels and history show them."""
    return {
        "template_name": translate("Column", "Name of the template"),
        "template_mapping": translate("Column", "What goes where"),
        "file_name": translate("Column", "Workbook"),
    }


def kinds() -> dict[str, str]:
    """Return the words of kinds of record that are imported and exported: none."""
    return {}


def actions() -> dict[str, str]:
    """Return what an action does, as a menu says it."""
    return {
        "template_added": translate("Action", "Add template {subject}"),
        "template_changed": translate("Action", "Change template {subject}"),
        "template_removed": translate("Action", "Remove template {subject}"),
    }


def done() -> dict[str, str]:
    """Return what an action did."""
    return {
        "template_added": translate("Done", "Added template {subject}."),
        "template_changed": translate("Done", "Changed template {subject}."),
        "template_removed": translate("Done", "Removed template {subject}."),
    }


def value(_field: str, _value: Any) -> str | None:
    """Return a value in words, None if it is not one of ours."""
    return None


def fact_word(fact: str, column_word: Callable[[str], str], value_words: Callable[[str, Any], str]) -> str:
    """Return the word of a fact a cell is filled with; columns and codes are named by the caller's words."""
    what, _, rest = fact.partition(":")
    if what == "sum":
        return translate("Template", "Sum of {column}").format(column=column_word(rest))
    if what == "count" and rest:
        field, _, code = rest.partition(":")
        return translate("Template", "Number with {column}: {value}").format(
            column=column_word(field), value=value_words(field, code)
        )
    words = {
        "as_of": translate("Template", "Day of the export"),
        "title": translate("Template", "Title"),
        "filter": translate("Template", "What was filtered by"),
        "author": translate("Template", "Who exported it"),
        "count": translate("Template", "Number of rows"),
    }
    return words[what]


def errors() -> dict[str, str]:
    """Return what happened and what to do, by the class of the error."""
    return {
        "TableRefused.no_template": translate(
            "Errors", "{path} cannot be a template. Open it in Excel, save it as .xlsx or .xlsm, then try again."
        ),
        "TemplateUnknown": translate("Errors", "There is no template {name} for these records. There are: {known}"),
        "TemplateUnknown.none": translate(
            "Errors", "There is no template {name} for these records. Add a workbook as a template first."
        ),
        "TemplateEnding": translate(
            "Errors", "The template makes a workbook that ends in {ending}; {name} does not. Choose that ending. Nothing was written."
        ),
        "TemplateUnfit": translate("Errors", "The template {template} does not fit its workbook: {name} ({place}). Nothing was written."),
        "TemplateUnfit.sheet": translate(
            "Errors",
            "The workbook of the template {template} has no sheet {name} any more. Say anew what goes where. Nothing was written.",
        ),
        "TemplateUnfit.table": translate(
            "Errors",
            "The workbook of the template {template} has no table {name} with these rows any more. "
            "Say anew what goes where. Nothing was written.",
        ),
        "TemplateUnfit.header": translate(
            "Errors",
            "In the workbook of the template {template}, the header {name} does not stand in {place} any more. "
            "Say anew what goes where. Nothing was written.",
        ),
        "TemplateUnfit.formula": translate(
            "Errors",
            "{place} holds a formula, which would be lost. Choose another cell, or clear it in the workbook. Nothing was written.",
        ),
        "TemplateUnfit.merged": translate(
            "Errors", "{place} is covered by the merged cells {name}. Choose their first cell. Nothing was written."
        ),
        "TemplateUnfit.straddled": translate(
            "Errors",
            "There are more rows than the template {template} has prepared, and {place} would be torn apart. "
            "Prepare more rows in the workbook, or move it away. Nothing was written.",
        ),
        "TemplateUnfit.overlap": translate(
            "Errors", "{place} lies among the rows of the table. Choose a cell outside of it. Nothing was written."
        ),
        "TemplateUnfit.field": translate(
            "Errors",
            "{place} is to be filled with something these records do not have ({name}). "
            "Say anew what goes where. Nothing was written.",
        ),
    }  # fmt: skip


def problems() -> dict[str, str]:
    """Return what may be the matter with a template."""
    return {
        "template_name_missing": translate("Problems", "Give the template a name."),
        "template_name_taken": translate(
            "Problems", "There is a template {name} already. Choose another name."
        ),
        "template_nothing_mapped": translate(
            "Problems", "Say for at least one cell or column what goes there."
        ),
        "template_field_twice": translate("Problems", "Two columns are filled with the same; choose one."),
    }
