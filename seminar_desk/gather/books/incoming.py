"""A workbook's rows as rows of the store, each with the changes that it says are in it."""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cache, lru_cache
from typing import Any

from seminar_desk.domain import letters, stored_columns
from seminar_desk.domain.books import dots
from seminar_desk.domain.books.dots import Row, Value
from seminar_desk.domain.people.shared_numbers import maker
from seminar_desk.domain.stored_columns import StoredColumn
from seminar_desk.exchange.workbook import contract
from seminar_desk.exchange.workbook.cells import clean
from seminar_desk.exchange.workbook.content_hash import Line, row_digest
from seminar_desk.exchange.workbook.opened_book import OpenedBook
from seminar_desk.gather import export_rows

# Sheets by table, each behind those that its rows name.
ORDER = (
    *("series", "sessions", "persons", "attendance", "assemblies", "authors", "agenda_items"),
    *("questions", "assembly_roles", "info_actions", "steps", "decisions", "follow_ups"),
    *("certificates", "certificate_numbers", "exemptions", "closings", "papers", "signing_keys"),
    *("aliases", "failed_scans", "targets"),
)
_HAND = "hand"
_WITH_DIGESTS = (1, 2)
# What parts the words of `seen` and `stamps`.
_NO_WRITER = re.compile(r"[\s:=]")


@dataclass(frozen=True, slots=True)
class IncomingRow:
    """Hold one row for the store; `number` is its place in the file."""

    sheet: str
    table: str
    number: int
    row: Row
    is_faulty: bool = False
    is_edited: bool = False


@dataclass(frozen=True, slots=True)
class KnownRows:
    """Hold by sheet the digests of what stands here as a workbook brought it, by uid.

    `passed` are those that a workbook names again: nothing need be read of them. `is_as_written`:
    the hash of the whole holds, so that no row was edited by hand.
    """

    digests: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    passed: dict[str, set[str]] = field(default_factory=dict)
    is_as_written: bool = False


def rows_of(book: OpenedBook, known: KnownRows) -> Iterator[IncomingRow]:
    """Return the rows of every sheet, parents before what names them.

    One edited by hand since it was exported is a change by a writer of its own, named by what it
    says: taken in twice it is one change, and against its desk's row it is no more than a conflict.
    What is `known` is passed over; nothing is where the workbook is not what its desk wrote.
    """
    version = contract.version(book.meta["schema_version"])
    beside = _siblings(book)
    for name in ORDER:
        sheet = contract.sheet(name)
        if contract.version(sheet.columns[0].since) <= version:
            passed = known.passed.setdefault(name, set())
            reading = _SheetReading(sheet, version, beside, known.is_as_written)
            yield from reading.rows(book, known.digests.get(name, {}), passed)


class _SheetReading:
    """Read the lines of one sheet."""

    def __init__(
        self,
        sheet: contract.ContractSheet,
        version: tuple[int, ...],
        beside: Mapping[tuple[str, str], str],
        is_as_written: bool,
    ) -> None:
        self._sheet = sheet
        self._has_digests = version >= _WITH_DIGESTS
        self._is_as_written = is_as_written
        self._beside = beside
        self._young = _defaults(sheet.name, version)

    def rows(
        self, book: OpenedBook, known: Mapping[str, str], passed: set[str]
    ) -> Iterator[IncomingRow]:
        """Return the sheet's rows; a plan of an older workbook brings its authors too."""
        sheet = self._sheet
        key, place = sheet.names.index(sheet.key), sheet.names.index(contract.DIGEST)
        faulty = book.faulty.get(sheet.name, frozenset())
        numbers = book.numbers.get(sheet.name, ())
        for line, number in zip(book.content.lines[sheet.name], numbers, strict=True):
            uid, digest = line[key], line[place]
            if digest and known.get(uid) == digest and uid not in passed:  # type: ignore[arg-type]
                passed.add(uid)  # type: ignore[arg-type]  # it is in `known`
                continue
            for found in self._read(line, number):
                yield replace(found, is_faulty=True) if number in faulty else found

    def _read(self, line: Line, number: int) -> Iterator[IncomingRow]:
        sheet = self._sheet
        said = dict(zip(sheet.names, line, strict=True))
        digest, is_edited = str(said[contract.DIGEST] or ""), False
        if self._has_digests and not self._is_as_written:
            digest = row_digest(sheet, line)
            is_edited = said[contract.DIGEST] != digest
        for table, told in export_rows.to_store(sheet.name, said):
            in_json = _in_json(table)
            values = {
                # Of most texts nothing is to be looked at.
                name: value
                if not isinstance(value, str) or (value.isascii() and name not in in_json)
                else _seen(name, value)
                for name, value in told.items()
            }
            row = {**_completed(said, values), **self._young.get(table, {})}
            row["device"] = _NO_WRITER.sub("-", str(row["device"]))
            row["created_device"] = maker(str(row["created_device"] or row["device"]))
            row["stamps"] = _unsaid(row, table, frozenset(self._young.get(table, {})))
            row |= _to_the_second(table, row)
            row["siblings"] = self._beside.get((sheet.name, str(row["uid"])), "")
            row["digest"] = "" if is_edited else digest
            if is_edited:
                row |= _by_hand(row, digest)
            name = "authors" if table == "assembly_author" else sheet.name
            yield IncomingRow(name, table, number, row, not _is_stamped(table, row), is_edited)


def _unsaid(row: Row, table: str, young: frozenset[str]) -> Value:
    """Stamp groups that a workbook's version knows nothing of as old as the row itself.

    Else an older program's change of another field would speak against what was answered since.
    """
    if not young:
        return " ".join(str(row["stamps"]).split()) if row["stamps"] else ""
    groups = [name for name, own in dots.groups_of(table).items() if young.issuperset(own)]
    born = f"1:{row['created_device']}"
    return " ".join((*str(row["stamps"] or "").split(), *(f"{name}={born}" for name in groups)))


def _is_stamped(table: str, row: Row) -> bool:
    """Say whether what a row says of its changes can be read."""
    try:
        if not (dots.seen_of(row) and dots.last_of(row)[0] and _grouped(table) <= row.keys()):
            return False
        if not row["siblings"]:  # each group has what is shown
            return dots.stamps_of(row) is not None
        return all(dots.entries_of(row, dots.groups_of(table)).values())
    except (ValueError, TypeError, KeyError, AttributeError):
        return False


def as_told(table: str, row: Row) -> dict[str, Value]:
    """Return a row of the store as a workbook would bring it back: to the second, cleaned."""
    told = {
        # Of most texts nothing is to be cleaned.
        name: value
        if not isinstance(value, str)
        or (value.isascii() and value.isprintable() and value[:1] != " " and "\\u" not in value)
        else _cleaned(letters.kept_json(value) if letters.is_json(name) else value)
        for name, value in row.items()
    }
    told["created_device"] = maker(str(told["created_device"]))
    told |= _to_the_second(table, told)
    if told.get("born_session_uid"):
        told["session_uid"] = told["born_session_uid"]
    return told


def _to_the_second(table: str, row: Row) -> dict[str, Value]:
    """Return the moments that say more than a second: old workbooks do, and so do stores."""
    return {
        name: f"{at[:_TO_THE_SECOND]}.000000Z"
        for name in _moments(table)
        if isinstance(at := row.get(name), str)
        and not at.endswith(".000000Z")
        and at[_TO_THE_SECOND : _TO_THE_SECOND + 1] in (".", "Z")
    }


def _seen(column: str, value: Value) -> Value:
    """Return what a desk of before the rule of letters wrote as one of today would have."""
    if not isinstance(value, str):
        return value
    return letters.kept_json(value) if letters.is_json(column) else letters.seen(value)


@lru_cache(maxsize=16384)
def _cleaned(text: str) -> str:
    cleaned = clean(letters.seen(text))
    return "" if cleaned is None else str(cleaned)


_TO_THE_SECOND = len("2017-10-24T03:02:11")


@cache
def _in_json(table: str) -> frozenset[str]:
    own = stored_columns.tables()
    return frozenset(filter(letters.is_json, (*own[table], *own[stored_columns.TAIL])))


@cache
def _moments(table: str) -> tuple[str, ...]:
    own = stored_columns.tables()
    columns = (*own[table].values(), *own[stored_columns.TAIL].values())
    return tuple(column.name for column in columns if column.kind == "datetime")


@cache
def _grouped(table: str) -> frozenset[str]:
    return frozenset(column for own in dots.groups_of(table).values() for column in own)


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


def _siblings(book: OpenedBook) -> dict[tuple[str, str], str]:
    """Return by sheet and row what stands beside its values, as a row keeps it."""
    names = contract.sheet(contract.SIBLINGS).names
    found: dict[tuple[str, str], list[list[object]]] = {}
    for line in book.content.lines.get(contract.SIBLINGS, ()):
        said = dict(zip(names, line, strict=True))
        values = _values_beside(str(said["values_json"]))
        entry: list[object] = [said["group_code"], said["n"], said["writer"], values]
        found.setdefault((str(said["sheet"]), str(said["row_uid"])), []).append(entry)
    return {
        place: json.dumps(
            sorted(entries, key=_place), ensure_ascii=False, separators=(",", ":"), sort_keys=True
        )
        for place, entries in found.items()
    }


def _values_beside(text: str) -> dict[str, Value] | None:
    """Return values that stand beside others as one of today writes them; None: unreadable.

    JSON says any letter in other words, half a one too, behind which no cell looks.
    """
    try:
        values = json.loads(text)
    except ValueError:
        return None
    if not isinstance(values, dict):
        return None
    halved = any(isinstance(one, str) and letters.is_halved(one) for one in values.values())
    return None if halved else {name: _seen(name, one) for name, one in values.items()}


def _place(entry: list[object]) -> tuple[str, int, str]:
    group, n, writer, _ = entry
    return str(group), n if isinstance(n, int) else 0, str(writer)


@lru_cache(maxsize=256)
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
