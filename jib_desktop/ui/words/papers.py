"""The words of papers: templates made in Word, what keeps one from being filled, what is printed."""

from __future__ import annotations

from jib_desktop.ui.texts import translate


def errors() -> dict[str, str]:
    """Return what happened and what to do, by the class of the error."""
    return {
        "LetterTemplateRefused": translate(
            "Errors", "{name} cannot be used as a template. Save it as .docx in Word."
        ),
        "LetterTemplateRefused.not_word": translate(
            "Errors", "{name} is not a Word document. Open it in Word, save it as .docx, then try again."
        ),
        "LetterTemplateRefused.old_word": translate(
            "Errors",
            "{name} has the format of Word 2003 or older, or is protected by a password. "
            "Open it in Word, save it as .docx without a password, then try again.",
        ),
        "LetterTemplateRefused.macros": translate(
            "Errors",
            "{name} holds macros, which are never run here. Save it in Word as .docx, then try again.",
        ),
        "LetterTemplateRefused.too_large": translate(
            "Errors", "{name} is too large for a template. Make its pictures smaller, 20 MB are the most."
        ),
        "LetterTemplateRefused.damaged": translate(
            "Errors", "{name} is damaged and cannot be read. Open it in Word, save it again, then try again."
        ),
        "LetterTemplateRefused.unsafe": translate(
            "Errors",
            "{name} is packed in a way that Word never does; it may be an attack. "
            "Open it in Word, save it again, then try again.",
        ),
        "LetterTemplateGone": translate(
            "Errors", "There is no template named {name} in this data file any more. Choose another one."
        ),
    }


def problems() -> dict[str, str]:
    """Return what may be the matter with a template."""
    return {
        "letter_field_unknown": translate(
            "Problems", "The template asks for “{name}”, which no contract has. Take a field from the list."
        ),
        "letter_field_near": translate(
            "Problems", "The template asks for “{name}”, which no contract has. Is “{near}” meant?"
        ),
        "letter_field_broken": translate(
            "Problems",
            "A field of the template is not written whole, near “{text}”. Write it like {example}.",
        ),
        "letter_expression": translate(
            "Problems",
            "The template computes something, near “{text}”. Only fields, if and for over payments or amendments are filled.",
        ),
        "letter_field_empty": translate(
            "Problems", "This contract has nothing for “{name}”; a line to write on is left there."
        ),
        "letter_name_missing": translate("Problems", "Give the template a name."),
    }


def columns() -> dict[str, str]:
    """Return the words of fields."""
    return {"template": translate("Column", "Template")}


def kinds() -> dict[str, str]:
    """Papers are no records."""
    return {}


def actions() -> dict[str, str]:
    """Return what an action does, in words a menu can show."""
    return {
        "letter_template_kept": translate("Action", "Keep template {subject}"),
        "letter_template_removed": translate("Action", "Remove template {subject}"),
        "finance_written": translate("Action", "Write finance workbook"),
    }


def done() -> dict[str, str]:
    """Return what an action did."""
    return {
        "letter_template_kept": translate("Done", "Template {subject} is kept in the data file."),
        "letter_template_removed": translate("Done", "Removed template {subject}."),
    }


def value(_field: str, _value: object) -> str | None:
    """Papers have no fields of their own."""
    return None
