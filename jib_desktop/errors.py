"""Errors a person can do something about. They carry facts; `ui/texts.py` makes the sentences.

Anything that is not a `JibError` is a bug and opens the report window.
"""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jib_desktop.rules.problems import Problem


class JibError(Exception):
    """An expected failure; its class is the code, its attributes are the facts."""

    @property
    def facts(self) -> dict[str, object]:
        """Return the facts of the sentence by name."""
        return dict(vars(self))


class UserMistake(JibError):
    """The person can mend it at once: say what to do."""


class OutsideTrouble(JibError):
    """Disk, network, lock or a damaged file: say what happened and what is left."""


# --- data files ---------------------------------------------------------------------------------


class FileMissing(UserMistake):
    """There is no data file under this name."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.path = path


class FileExists(UserMistake):
    """A file of this name is there already and would be overwritten."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.path = path


class FileNotOurs(UserMistake):
    """The file is something else: empty, text, a foreign database."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(path, reason)
        self.path = path
        self.reason = reason  # empty | not_a_database | other_program


class FileTooNew(UserMistake):
    """A newer version of the program wrote the file."""

    def __init__(self, path: Path, found: int, known: int) -> None:
        super().__init__(path, found, known)
        self.path = path
        self.found = found
        self.known = known


class FileTooOld(UserMistake):
    """An older version of the program wrote the file, and it cannot be brought up to date only to be read."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.path = path


class FileDamaged(OutsideTrouble):
    """The file is ours, but it does not hold together any more."""

    def __init__(self, path: Path, detail: str) -> None:
        super().__init__(path, detail)
        self.path = path
        self.detail = detail


class FileInUse(OutsideTrouble):
    """Another window or command is writing to this file (an OS lock says so)."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.path = path


class FileBusy(OutsideTrouble):
    """The database stayed locked for longer than the waiting time."""

    def __init__(self, path: Path, seconds: float) -> None:
        super().__init__(path, seconds)
        self.path = path
        self.seconds = seconds


class FileReadOnly(OutsideTrouble):
    """The file or its folder cannot be written."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.path = path


class PlaceUnsafe(UserMistake):
    """The file lies on a network share or in a synchronised folder, where a database is destroyed."""

    def __init__(self, path: Path, place: str) -> None:
        super().__init__(path, place)
        self.path = path
        self.place = place


class DiskFull(OutsideTrouble):
    """There is no room left where the file lies."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.path = path


class FileUnreadable(OutsideTrouble):
    """The system refuses to read or write the file; `detail` is the system's own word."""

    def __init__(self, path: Path, detail: str) -> None:
        super().__init__(path, detail)
        self.path = path
        self.detail = detail


class EngineTooOld(OutsideTrouble):
    """The SQLite library has the WAL-reset fault that was mended in 3.51.3."""

    def __init__(self, found: str, needed: str) -> None:
        super().__init__(found, needed)
        self.found = found
        self.needed = needed


# --- writing ------------------------------------------------------------------------------------


class ChangedMeanwhile(UserMistake):
    """The row moved on since the person saw it."""

    def __init__(self, who: str, when: datetime | None) -> None:
        super().__init__(who, when)
        self.who = who
        self.when = when


class GoneMeanwhile(UserMistake):
    """The row was removed since the person saw it."""


class UndoConflict(UserMistake):
    """A later change stands on top of the one that should be taken back."""

    def __init__(self, who: str, when: datetime | None) -> None:
        super().__init__(who, when)
        self.who = who
        self.when = when


class NothingToUndo(UserMistake):
    """There is no action left to take back."""


class NothingToRedo(UserMistake):
    """There is no action left to repeat."""


class ValuesRefused(UserMistake):
    """Some fields block saving."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__(*problems)
        self.problems = tuple(problems)


class RecordUnknown(UserMistake):
    """No record, or more than one, goes by what the person gave."""

    def __init__(self, text: str, count: int) -> None:
        super().__init__(text, count)
        self.text = text
        self.count = count


class FieldInUse(UserMistake):
    """An innovation field of the site still stands on startups."""

    def __init__(self, name: str, count: int) -> None:
        super().__init__(name, count)
        self.name = name
        self.count = count


class ReadBackDiffers(OutsideTrouble):
    """What stands in the database is not what the preview said; everything was rolled back."""

    def __init__(self, what: str, expected: int, found: int) -> None:
        super().__init__(what, expected, found)
        self.what = what
        self.expected = expected
        self.found = found


# --- workbooks and lists, in and out ------------------------------------------------------------


class TableMissing(UserMistake):
    """There is no workbook or list under this name."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.path = path


class TableRefused(UserMistake):
    """The file is no workbook or list we read; `reason` says which kind of thing it is."""

    def __init__(self, path: Path, reason: str, detail: str = "") -> None:
        super().__init__(path, reason, detail)
        self.path = path
        # encrypted | old_format | binary_workbook | open_document | web_page | xml | not_a_table | empty
        # | no_sheet | no_text_encoding | quote_open | doctype | unsafe_parts | no_template | folder
        self.reason = reason
        self.detail = detail


class TableTooLarge(UserMistake):
    """The file goes beyond a limit that keeps a hostile or broken file from filling the machine."""

    def __init__(self, path: Path, limit: str, found: int, allowed: int) -> None:
        super().__init__(path, limit, found, allowed)
        self.path = path
        self.limit = limit  # file | total | part | ratio | parts | rows | columns (the first three in bytes)
        self.found = found
        self.allowed = allowed


class TableTooHeavy(OutsideTrouble):
    """Reading was stopped: it stood still for too long (`time`) or wanted too much memory (`memory`)."""

    def __init__(self, path: Path, cause: str) -> None:
        super().__init__(path, cause)
        self.path = path
        self.cause = cause


class TableDamaged(OutsideTrouble):
    """The file begins like a workbook but cannot be read to the end."""

    def __init__(self, path: Path, detail: str) -> None:
        super().__init__(path, detail)
        self.path = path
        self.detail = detail


class SheetUnknown(UserMistake):
    """The workbook has no sheet of this name."""

    def __init__(self, sheet: str, known: Sequence[str]) -> None:
        super().__init__(sheet, *known)
        self.sheet = sheet
        self.known = tuple(known)


class SheetOfAnotherKind(UserMistake):
    """A sheet that this program gave out with one kind of record was to be taken in as another."""

    def __init__(self, sheet: str, there: str) -> None:
        super().__init__(sheet, there)
        self.sheet = sheet
        self.there = there


class HeadersUnknown(UserMistake):
    """Not one column header is known, so nothing could be taken from the file."""

    def __init__(self, headers: Sequence[str]) -> None:
        super().__init__(*headers)
        self.headers = tuple(headers)


class HeaderTwice(UserMistake):
    """Several columns would go into the same field."""

    def __init__(self, field: str, headers: Sequence[str]) -> None:
        super().__init__(field, *headers)
        self.field = field
        self.headers = tuple(headers)


class MappingWrong(UserMistake):
    """An assignment by hand names a header that the file lacks or a field that does not exist."""

    def __init__(self, what: str, name: str, known: Sequence[str]) -> None:
        super().__init__(what, name, *known)
        self.what = what  # header | field
        self.name = name
        self.known = tuple(known)


class KindUnknown(UserMistake):
    """There is no such kind of record to take in or give out."""

    def __init__(self, kind: str, known: Sequence[str]) -> None:
        super().__init__(kind, *known)
        self.kind = kind
        self.known = tuple(known)


class FormatUnknown(UserMistake):
    """The name of the file to write ends in nothing that can hold what is to be written."""

    def __init__(self, path: Path, reason: str = "") -> None:
        super().__init__(path, reason)
        self.path = path
        self.reason = reason  # several_lists | workbook_only | paper_or_workbook


class OptionAlone(UserMistake):
    """An option of a command goes with one kind of record only, or with some only."""

    def __init__(self, option: str, known: Sequence[str], reason: str = "") -> None:
        super().__init__(option, known, reason)
        self.option = option
        self.known = tuple(known)
        self.reason = reason  # these_only


class TextTooLong(UserMistake):
    """A text is longer than a cell of a workbook holds; it is never cut."""

    def __init__(self, row: int, field: str, found: int, most: int) -> None:
        super().__init__(row, field, found, most)
        self.row = row
        self.field = field
        self.found = found
        self.most = most


class TooManyRows(UserMistake):
    """There are more records than a sheet has rows."""

    def __init__(self, found: int, most: int) -> None:
        super().__init__(found, most)
        self.found = found
        self.most = most


class FileOpenElsewhere(UserMistake):
    """Another program holds the file that should be replaced, most likely Excel."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.path = path
