"""Workbooks of one's own that exports fill: list, add, show, hand back, remove."""

from __future__ import annotations

import argparse
import re
from functools import partial
from pathlib import Path
from typing import Any

from jib_desktop.commands.answering import DONE, Commands, Run, answer, open_store, progress_of
from jib_desktop.errors import MappingWrong, SheetUnknown
from jib_desktop.ui.texts import translate
from jib_desktop.ui.words import column_word, done_words, kind_word, value_words
from jib_desktop.ui.words.templates import fact_word

_CELL = re.compile(r"(?P<sheet>.+)!(?P<cell>[A-Za-z]{1,3}[1-9]\d{0,6})=(?P<fact>[a-z_0-9:]*)")
_HEADER = re.compile(r"(?P<sheet>.+)!(?P<row>[1-9]\d{0,6})")
_COLUMN = re.compile(r"(?P<letters>[A-Za-z]{1,3})=(?P<field>[a-z_0-9]*)")
_ROWS = re.compile(r"(?P<first>[1-9]\d{0,6})-(?P<last>[1-9]\d{0,6})")


def add(commands: Commands) -> None:
    """Add `templates` with its acts."""
    parser = commands.add("templates", "workbooks of one's own that exports fill", _list)
    acts = parser.add_subparsers(dest="act", metavar="ACT")
    _act(acts, "list", "list the templates", _list)
    new = _act(acts, "add", "keep a workbook as a template", _add)
    new.add_argument("name")
    new.add_argument("kind", help="startups, contacts …")
    new.add_argument("file", type=Path)
    like = partial(new.add_argument, action="append", default=[])
    like("--cell", type=partial(_form, _CELL, "SHEET!B2=FACT"), metavar="SHEET!B2=FACT",
         help="fill a cell: as_of, title, filter, author, count, sum:FIELD; or nothing")  # fmt: skip
    new.add_argument("--header", type=partial(_form, _HEADER, "SHEET!ROW"), metavar="SHEET!ROW",
                     help="the row whose headers stand above the records")  # fmt: skip
    new.add_argument("--rows", type=partial(_form, _ROWS, "FIRST-LAST"), metavar="FIRST-LAST",
                     help="the rows that are prepared for records")  # fmt: skip
    like("--column", type=partial(_form, _COLUMN, "D=FIELD"), metavar="D=FIELD",
         help="fill a column of the table with a field; without one: leave it")  # fmt: skip
    show = _act(acts, "show", "say what goes where in a template", _show)
    show.add_argument("name")
    save = _act(acts, "save", "write a template's workbook as it was handed over", _save)
    save.add_argument("name")
    save.add_argument("file", type=Path)
    remove = _act(acts, "remove", "remove a template", _remove)
    remove.add_argument("name")


def _act(acts: Any, name: str, text: str, run: Run) -> argparse.ArgumentParser:
    one: argparse.ArgumentParser = acts.add_parser(name, help=text, description=text)
    one.set_defaults(run=run)
    one.add_argument("--json", action="store_true", help="answer in JSON")
    return one


def _form(pattern: re.Pattern[str], form: str, text: str) -> dict[str, str]:
    match = pattern.fullmatch(text)
    if match is None:
        raise argparse.ArgumentTypeError(f"{text!r} is not {form}")
    return match.groupdict()


def _list(options: argparse.Namespace) -> int:
    # Loaded where it is needed: `--help` and `--version` are quick without.
    from jib_desktop.services import templates

    with open_store(options, read_only=True) as store, store.read() as session:
        rows = templates.list_templates(session)
    data = [{"name": one.name, "kind": one.kind, "file_name": one.file_name} for one in rows]
    lines = [f"{one.name}  ({kind_word(one.kind)}, {one.file_name})" for one in rows]
    answer(options, data, lines or [translate("Command", "There are no templates.")])
    return DONE


def _add(options: argparse.Namespace) -> int:
    from jib_desktop.exchange import templates as files
    from jib_desktop.exchange.review import feature_of
    from jib_desktop.services import templates

    with open_store(options) as store:
        progress = progress_of(options)
        content = files.take_in(options.file, progress)
        with store.read() as session:
            columns = feature_of(options.kind).columns(session)
            mapping = _mapping(options, content, columns)
            files.check(session, options.kind, options.name, content, options.file, mapping)
        work = partial(
            templates.add_template,
            name=options.name,
            kind=options.kind,
            file_name=options.file.name,
            content=content,
            mapping=mapping,
        )
        store.run("template_added", work)
    lines = [done_words("template_added", options.name), *_mapping_lines(mapping)]
    answer(options, {"name": options.name, **_mapping_data(mapping)}, lines)
    return DONE


def _mapping(options: argparse.Namespace, content: bytes, columns: Any) -> Any:
    """Return what is suggested, with what the options say in its place."""
    from jib_desktop.exchange import template_form as forms
    from jib_desktop.rules.templates import FilledCell, Mapping

    form = forms.examine(content, options.file)
    suggested = forms.suggest(form, columns)
    told = {(one["sheet"], one["cell"].upper()): one["fact"] for one in options.cell}
    facts = set(told.values())
    cells = [one for one in suggested.cells if (one.sheet, one.cell) not in told and one.fact not in facts]
    cells += [FilledCell(sheet, cell, fact) for (sheet, cell), fact in told.items() if fact]
    return Mapping(tuple(cells), _table(options, form, columns, suggested.table))


def _table(options: argparse.Namespace, form: Any, columns: Any, table: Any) -> Any:
    from dataclasses import replace

    from jib_desktop.exchange import template_form as forms
    from jib_desktop.exchange.references import column_number

    if options.header is None and table is None:
        return None
    sheet = form.sheet(options.header["sheet"] if options.header else table.sheet)
    if sheet is None:
        raise SheetUnknown(options.header["sheet"], [one.name for one in form.sheets])
    row = int(options.header["row"]) if options.header else table.header_row
    found = forms.table_below(sheet, row, columns)
    places = {one.field: column_number(one.letters) for one in found.columns} if found else {}
    known = [one.field for one in columns]
    for one in options.column:
        if one["field"] and one["field"] not in known:
            raise MappingWrong("field", one["field"], known)
        number = column_number(one["letters"])
        places = {field: place for field, place in places.items() if place != number}
        if one["field"]:
            places[one["field"]] = number
    if not places:
        return None
    table = forms.table_of(sheet, row, places)
    if options.rows is None:
        return table
    first, last = sorted((int(options.rows["first"]), int(options.rows["last"])))
    return replace(table, first=first, last=last)


def _mapping_data(mapping: Any) -> dict[str, Any]:
    table = mapping.table
    return {
        "cells": [{"sheet": one.sheet, "cell": one.cell, "fact": one.fact} for one in mapping.cells],
        "table": table and {
            "sheet": table.sheet, "header_row": table.header_row, "first": table.first, "last": table.last,
            "table": table.table, "columns": {one.letters: one.field for one in table.columns},
        },
    }  # fmt: skip


def _mapping_lines(mapping: Any) -> list[str]:
    lines = [
        f"{one.sheet}!{one.cell} ← {fact_word(one.fact, column_word, value_words)}" for one in mapping.cells
    ]
    if (table := mapping.table) is not None:
        rows = translate("Command", "Rows {first} to {last} and further").format(
            first=table.first, last=table.last
        )
        lines.append(f"{table.sheet}: {rows}")
        lines += [f"  {one.letters} ← {column_word(one.field)}" for one in table.columns]
    return lines


def _show(options: argparse.Namespace) -> int:
    from jib_desktop.services import templates

    with open_store(options, read_only=True) as store, store.read() as session:
        found = templates.find_template(session, options.name)
    head = f"{found.name}  ({kind_word(found.kind)}, {found.file_name})"
    data = {"name": found.name, "kind": found.kind, "file_name": found.file_name}
    answer(options, {**data, **_mapping_data(found.mapping)}, [head, *_mapping_lines(found.mapping)])
    return DONE


def _save(options: argparse.Namespace) -> int:
    from jib_desktop.exchange import templates as files

    with open_store(options, read_only=True) as store, store.read() as session:
        files.hand_back(session, options.name, options.file)
    text = translate("Command", "Wrote the workbook of {name} to {path}.")
    answer(options, {"file": options.file}, [text.format(name=options.name, path=options.file)])
    return DONE


def _remove(options: argparse.Namespace) -> int:
    from jib_desktop.services import templates

    with open_store(options) as store:
        with store.read() as session:
            found = templates.find_template(session, options.name)
        work = partial(templates.remove_template, template_id=found.id, seen_version=found.version)
        store.run("template_removed", work)
    answer(options, {"removed": found.name}, [done_words("template_removed", found.name)])
    return DONE
