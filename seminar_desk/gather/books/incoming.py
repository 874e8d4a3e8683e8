"""A workbook's rows as rows of the store, each with the changes that it says are in it."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from seminar_desk.domain import stored_columns
from seminar_desk.domain.books.dots import Row, Value
from seminar_desk.domain.stored_columns import StoredColumn
from seminar_desk.exchange.workbook import contract
from seminar_desk.exchange.workbook.cells import clean
from seminar_desk.exchange.workbook.content_hash import row_digest
from seminar_desk.exchange.workbook.opened_book import OpenedBook
from seminar_desk.gather import export_rows

# Sheets by table, each behind those that its rows name.
ORDER = (
    *("series", "sessions", "persons", "attendance", "assemblies", "authors", "agenda_items"),
    *("questions", "assembly_roles", "info_actions", "steps", "decisions", "certificates"),
    *("certificate_numbers", "exemptions", "closings", "papers", "signing_keys", "aliases"),
    "failed_scans",
)
_HAND = "hand"


@dataclass(frozen=True, slots=True)
class IncomingRow:
    """Hold one row for the store; `number` is its place in the file."""

    sheet: str
    table: str
    number: int
    row: Row
    is_faulty: bool = False
    is_edited: bool = False


def rows_of(book: OpenedBook) -> Iterator[IncomingRow]:
    """Return the rows of every sheet, parents before what names them.

    One edited by hand since it was exported is a change by a writer of its own, named by what it
    says: taken in twice it is one change, and against its desk's row it is no more than a conflict.
    """
    version = contract.version(book.meta["schema_version"])
    beside = _siblings(book)
    for name in ORDER:
        sheet = contract.sheet(name)
        if contract.version(sheet.columns[0].since) > version:
            continue
        young = _defaults(name, version)
        faulty = book.faulty.get(name, frozenset())
        lines = zip(book.content.lines[name], book.numbers.get(name, ()), strict=True)
        for line, number in lines:
            said = dict(zip(sheet.names, line, strict=True))
            edited = bool(said[contract.DIGEST] or version >= (1, 2)) and (
                said[contract.DIGEST] != row_digest(sheet, line)
            )
            for table, values in export_rows.to_store(name, said):
                row = {**_completed(said, values), **young.get(table, {})}
                row["created_device"] = row["created_device"] or row["device"]
                row["siblings"] = beside.get((name, str(row["uid"])), "")
                if edited:
                    row |= _by_hand(row, row_digest(sheet, line))
                yield IncomingRow(
                    _sheet_of(table, name), table, number, row, number in faulty, edited
                )


def as_told(table: str, row: Row) -> dict[str, Value]:
    """Return a row of the store as a workbook would bring it back: to the second, cleaned."""
    kinds = _kinds(table)
    return {name: _told(value, kinds.get(name, "")) for name, value in row.items()}


def _told(value: Value, kind: str) -> Value:
    if not isinstance(value, str) or not value:
        return value
    if kind == "datetime":
        return f"{value[:_TO_THE_SECOND]}.000000Z"
    cleaned = clean(value)
    return "" if cleaned is None else str(cleaned)


_TO_THE_SECOND = len("2017-10-24T03:02:11")


def _kinds(table: str) -> dict[str, str]:
    own = stored_columns.tables()
    columns = (*own[table].values(), *own[stored_columns.TAIL].values())
    return {column.name: column.kind for column in columns}


def _by_hand(row: Row, digest: str) -> dict[str, Value]:
    version = row["row_version"]
    n = version + 1 if isinstance(version, int) else 1
    return {
        "row_version": n,
        "device": f"{_HAND}{digest}",
        "seen": "",
        "stamps": "",
        "siblings": "",
    }


def _completed(said: Mapping[str, Any], values: Row) -> dict[str, Value]:
    """Give a row that stood inside another one the tail of that."""
    if "device" in values:
        return {**values}
    outer = dict(export_rows.to_store("assemblies", {**said, "authors_json": ""})[0][1])
    tail = {
        name: outer[name] for name in stored_columns.tables()[stored_columns.TAIL] if name in outer
    }
    return {**tail, "seen": "", "stamps": "", "void_reason": "", **values}


def _sheet_of(table: str, sheet: str) -> str:
    return "authors" if table == "assembly_author" else sheet


def _siblings(book: OpenedBook) -> dict[tuple[str, str], str]:
    """Return by sheet and row what stands beside its values, as a row keeps it."""
    names = contract.sheet(contract.SIBLINGS).names
    found: dict[tuple[str, str], list[list[object]]] = {}
    for line in book.content.lines.get(contract.SIBLINGS, ()):
        said = dict(zip(names, line, strict=True))
        values = json.loads(str(said["values_json"]))
        entry = [said["group_code"], said["n"], said["writer"], values]
        found.setdefault((str(said["sheet"]), str(said["row_uid"])), []).append(entry)
    return {
        place: json.dumps(sorted(entries, key=_place), ensure_ascii=False, separators=(",", ":"))
        for place, entries in found.items()
    }


def _place(entry: list[object]) -> tuple[str, int, str]:
    group, n, writer, _ = entry
    return str(group), int(str(n)), str(writer)


def _defaults(sheet: str, version: tuple[int, ...]) -> dict[str, dict[str, Value]]:
    """Return what columns say that a workbook of this version could not have, by table."""
    since = {column.name: column.since for column in contract.sheet(sheet).columns}
    found: dict[str, dict[str, Value]] = {}
    for column in stored_columns.of_sheet(sheet):
        if (
            column.table != stored_columns.TAIL
            and contract.version(since[column.exchange_name]) > version
        ):
            found.setdefault(column.table, {})[column.name] = _default(column)
    return found


def _default(column: StoredColumn) -> Value:
    if column.default == "NULL":
        return None
    return int(column.default) if column.is_integer else column.default.strip("'")
