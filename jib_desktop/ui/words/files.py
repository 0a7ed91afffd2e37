"""The words of data files and of what a write may run into."""

from __future__ import annotations

from jib_desktop.ui.texts import translate


def errors() -> dict[str, str]:
    """Return what happened and what to do, by the class of the error."""
    return {**_file_sentences(), **_write_sentences()}


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
        "StartupLeftOut": translate(
            "Errors",
            "{name} belongs to a startup that is not taken in. Nothing was saved. "
            "Tick the startup, or take the tick from {name}.",
        ),
        "FieldInUse": translate(
            "Errors", "{name} is in use; startups that have it: {count}. Take it off them first, then remove the field."
        ),
    }  # fmt: skip
