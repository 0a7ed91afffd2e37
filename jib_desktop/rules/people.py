"""Rules about persons: contacts of a startup, and how a telephone number is kept and shown."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping

from jib_desktop.errors import UserMistake
from jib_desktop.rules.problems import Problem
from jib_desktop.rules.search import has_han
from jib_desktop.rules.startups import many_lines, one_line


class StartupLeftOut(UserMistake):
    """A contact belongs to a startup of the same workbook that is not taken in."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


CONTACT_FIELDS = ("name_en", "name_zh", "role", "phone", "email", "wechat", "is_main", "notes")
HOME_REGION = "CN"

_EMAIL = re.compile(r"[^@\s]+@[^@\s.]+(\.[^@\s.]+)+")
_EXTENSION = ";ext="
_E164 = re.compile(r"\+[0-9]{6,15}(;ext=[0-9]{1,20})?")


def normalised_phone(text: str) -> str:
    """Return a number as E.164 (`+8613800000421`, `;ext=` behind it), or as given if it is none."""
    text = unicodedata.normalize("NFKC", text).strip()
    if not text:
        return ""
    # phonenumbers is imported where it is first used: most starts never parse a number.
    import phonenumbers

    try:
        number = phonenumbers.parse(text, HOME_REGION)
    except phonenumbers.NumberParseException:
        return text
    if not phonenumbers.is_possible_number(number):
        return text
    plain = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    return f"{plain}{_EXTENSION}{number.extension}" if number.extension else plain


def is_phone(text: str) -> bool:
    """Whether `text` is a number in the form `normalised_phone` returns for a possible one."""
    return _E164.fullmatch(text) is not None


def shown_phone(text: str) -> str:
    """Return a kept number as people read it: `+86 138 0000 0421`."""
    if not is_phone(text):
        return text
    # Imported here: see normalised_phone.
    import phonenumbers

    plain, _, extension = text.partition(_EXTENSION)
    number = phonenumbers.parse(plain)
    shown = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.INTERNATIONAL)
    return f"{shown} ext. {extension}" if extension else shown


def masked_phone(text: str) -> str:
    """Return a number that can be told apart but not called: `138 •••• 0421` (TRUST: shown masked)."""
    plain = text.partition(_EXTENSION)[0]
    digits = "".join(c for c in plain if c.isdigit())
    if plain.startswith("+86"):
        digits = digits[2:]
    if len(digits) < 8:
        return "••••" if digits else ""
    return f"{digits[:3]} •••• {digits[-4:]}"


def split_name(text: str) -> tuple[str, str]:
    """Return the English and the Chinese part of a name typed in one line: `Xu Lanting 徐兰婷`."""
    parts = text.split()
    chinese = [part for part in parts if has_han(part)]
    return " ".join(part for part in parts if part not in chinese), " ".join(chinese)


def normalised_contact(values: Mapping[str, object]) -> dict[str, object]:
    """Return the values of a contact as they are kept: one blank between words, the number as E.164."""
    kept: dict[str, object] = {}
    for field, value in values.items():
        if field == "is_main":
            kept[field] = bool(value)
        elif field == "phone":
            kept[field] = normalised_phone(str(value or ""))
        elif field == "notes":
            kept[field] = many_lines(str(value or ""))
        else:
            text = str(value or "")
            plain = unicodedata.normalize("NFKC", text) if field == "email" else text
            kept[field] = " ".join(one_line(plain).split())
    return kept


def check_contact(values: Mapping[str, object]) -> list[Problem]:
    """Return what is the matter with the normalised values of a contact.

    Codes: name_missing, email_wrong (block); phone_doubtful (warn).
    """
    problems = []
    if not values.get("name_en") and not values.get("name_zh"):
        problems.append(Problem("name_en", "name_missing"))
    email = str(values.get("email") or "")
    if email and not _EMAIL.fullmatch(email):
        problems.append(Problem("email", "email_wrong", facts={"value": email}))
    phone = str(values.get("phone") or "")
    if phone and not is_phone(phone):
        problems.append(Problem("phone", "phone_doubtful", "warn", {"value": phone}))
    return problems
