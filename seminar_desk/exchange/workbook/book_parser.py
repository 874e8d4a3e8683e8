"""Open an exchange workbook in a process of its own: recognise, measure, parse, type, hash.

Whatever stands in the file, this process has no more memory than a workbook can need, and is ended
by whoever started it.
"""

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from python_calamine import CalamineError

from seminar_desk import processes
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.exchange.table import table_bytes, table_limits
from seminar_desk.exchange.table.table_kinds import kind_of
from seminar_desk.exchange.workbook import contract, workbook_reading
from seminar_desk.exchange.workbook.book_parts import MAX_PACKED_BYTES
from seminar_desk.exchange.workbook.book_sheets import (
    ALIKE,
    BookSheets,
    FoundSheet,
    OdsSheets,
    XlsxSheets,
)
from seminar_desk.exchange.workbook.book_values import CellReader, Faults, ReadSheet, read_sheet
from seminar_desk.exchange.workbook.content_hash import Line, content_hash
from seminar_desk.exchange.workbook.contract import ContractSheet
from seminar_desk.exchange.workbook.opened_book import OpenedBook
from seminar_desk.exchange.workbook.sheet_xml import SheetMarksFound
from seminar_desk.exchange.workbook.workbook_reading import Content
from seminar_desk.files import is_file

MOST_ROWS = 1_000_000
_MORE_ROWS = 1_000  # what somebody may have added by hand to a sheet
_MOST_FACTS = 2_000
_DIGITS = 9
_MEMORY_BYTES, _MEMORY_A_PACKED_BYTE = 2 * 1024**3, 40
_MOST_KNOWN = 500
_REPORT = "report"


class _Dictionary(NamedTuple):
    """Hold what a workbook's dictionary says: its sheets, and ours with the columns of both."""

    read: ReadSheet
    described: Mapping[str, ContractSheet]
    wanted: Mapping[str, ContractSheet]


@dataclass(slots=True)
class KnownSheets:
    """Remember what workbooks say alike: dictionaries, code lists, sheets without rows."""

    sheets: dict[tuple[str, str], tuple[ContractSheet, tuple[int, ...], ReadSheet]] = field(
        default_factory=dict
    )
    dictionaries: list[_Dictionary] = field(default_factory=list)

    def of(self, sheet: ContractSheet, written: tuple[int, ...], digest: str) -> ReadSheet | None:
        """Return what a sheet with this digest said in a workbook with the same columns."""
        found = self.sheets.get((sheet.name, digest))
        return found[2] if found and found[0] is sheet and found[1] == written else None

    def keep(
        self, sheet: ContractSheet, written: tuple[int, ...], digest: str, read: ReadSheet
    ) -> None:
        """Remember a sheet; of more kinds than an office gets none is kept."""
        if len(self.sheets) >= _MOST_KNOWN:
            self.sheets.clear()
            self.dictionaries.clear()
        self.sheets[sheet.name, digest] = sheet, written, read


def parser() -> Callable[[str], OpenedBook | tuple[Problem, ...]]:
    """Return what reads one workbook after another in this process, which is given to it.

    It returns what a workbook says, or why it is not read.
    """
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)  # a panic is told by the sentence, not by a trace
    known = KnownSheets()

    def parse(path: str) -> OpenedBook | tuple[Problem, ...]:
        found = Path(path)
        size = found.stat().st_size if is_file(found) else 0
        processes.limit_memory(_MEMORY_BYTES + _MEMORY_A_PACKED_BYTE * min(size, MAX_PACKED_BYTES))
        try:
            return opened(found, known)
        except ProblemError as error:
            return error.problems

    return parse


def opened(path: Path, known: KnownSheets | None = None) -> OpenedBook:
    """Do the same in this process; ProblemError for what is no exchange workbook of ours."""
    content = table_bytes.content_of(path, MAX_PACKED_BYTES)
    file_hash = sha256(content).hexdigest()
    try:
        sheets = _sheets_of(content, path.name)
        return _BookReading(sheets, path.name, known or KnownSheets()).opened(file_hash)
    except (CalamineError, OSError, ValueError, OverflowError) as error:
        raise ProblemError(Problem("table_damaged", {"file": path.name})) from error


def _sheets_of(content: bytes, file: str) -> BookSheets:
    kind = kind_of(content, file)
    if kind == "xlsx":
        return XlsxSheets(content, file)
    if kind == "ods":
        return OdsSheets(content, file)
    code = "book_is_old" if kind == "xls" else "exchange_foreign"
    raise ProblemError(Problem(code, {"file": file}))


@dataclass(slots=True)
class _BookReading:
    """Keep what was read so far; the cells of all sheets share one memory of texts."""

    sheets: BookSheets
    file: str
    known: KnownSheets
    faults: Faults = field(default_factory=Faults)
    reader: CellReader = field(default_factory=CellReader)
    written: tuple[int, ...] = ()
    meta: Mapping[str, str] = field(default_factory=dict)

    def opened(self, file_hash: str) -> OpenedBook:
        self._recognise()
        dictionary, described, wanted = self._dictionary()
        ours = {sheet.name: sheet for sheet in contract.sheets()}
        rest = {name: sheet for name, sheet in wanted.items() if name != contract.DICTIONARY}
        read = {contract.DICTIONARY: dictionary, **self._read_all(rest)}
        theirs = {
            name: _lines_of(sheet, wanted[name], read[name]) for name, sheet in described.items()
        }
        lines = {name: _lines_of(sheet, wanted[name], read[name]) for name, sheet in ours.items()}
        return OpenedBook(
            name=self.file,
            content=Content(lines, content_hash(theirs, described.values())),
            meta=self.meta,
            numbers={name: found.numbers for name, found in read.items()},
            faults=tuple(self.faults.told),
            fault_count=self.faults.count,
            faulty={name: frozenset(rows) for name, rows in self.faults.rows.items()},
            warnings=self.faults.warnings(),
            file_hash=f"sha256:{file_hash}",
        )

    def _recognise(self) -> None:
        """Read the sheet `_meta` alone; what is none of ours is read no further."""
        sheet = contract.sheet(contract.META)
        if contract.META not in self.sheets.names:
            raise self._problem("exchange_foreign")
        (found,) = self.sheets.read({contract.META: _MOST_FACTS}, lambda *_: False)
        try:
            lines = read_sheet(sheet, found.rows, (), self.reader, Faults()).lines
        except ProblemError as error:
            raise self._problem("exchange_foreign") from error
        self.meta = workbook_reading.by_key(lines)
        if self.meta.get("kind") == _REPORT:
            raise self._problem("exchange_for_reading")
        self.written = workbook_reading.written_version(lines, self.file)
        rows = sum(self._said(name) for name in self.sheets.names)
        if rows > MOST_ROWS:
            raise self._problem("book_too_many_rows", rows=rows, limit=MOST_ROWS)
        self.sheets.allow(rows, set(self.sheets.names) - {contract.README})

    def _dictionary(self) -> _Dictionary:
        sheet = contract.sheet(contract.DICTIONARY)
        read = self._read_all({sheet.name: sheet})[sheet.name]
        known = next((each for each in self.known.dictionaries if each.read is read), None)
        if known is not None:
            return known
        ours = {sheet.name: sheet for sheet in contract.sheets()}
        described = {sheet.name: sheet for sheet in _described(read)}
        wanted = {
            name: _both(ours.get(name), described.get(name)) for name in {**ours, **described}
        }
        found = _Dictionary(read, described, wanted)
        self.known.dictionaries.append(found)
        return found

    def _read_all(self, wanted: Mapping[str, ContractSheet]) -> dict[str, ReadSheet]:
        read: dict[str, ReadSheet] = {}
        there = set(self.sheets.names)
        for name, sheet in wanted.items():
            if name not in there and len(self._younger(sheet)) < len(sheet.columns):
                raise self._problem("sheet_missing", sheet=name)
            read[name] = ReadSheet()
        limits = {name: self._limit(name) for name in wanted if name in there}

        def known(name: str, digest: str) -> ReadSheet | None:
            return self.known.of(wanted[name], self.written, digest)

        for found in self.sheets.read(limits, lambda *place: known(*place) is not None):
            before = known(found.name, found.digest)
            read[found.name] = before or self._read(wanted[found.name], found)
            if before is None and found.digest and self._is_common(found, read[found.name]):
                self.known.keep(wanted[found.name], self.written, found.digest, read[found.name])
        return read

    @staticmethod
    def _is_common(found: FoundSheet, read: ReadSheet) -> bool:
        """Say whether other workbooks may have the same sheet, of which nothing is to be told."""
        return found.marks == SheetMarksFound() and (found.name in ALIKE or not read.lines)

    def _read(self, sheet: ContractSheet, found: FoundSheet) -> ReadSheet:
        """Type a sheet's rows; of what the program makes itself nothing is told."""
        faults = self.faults if sheet.key else Faults()
        read = read_sheet(sheet, found.rows, self._younger(sheet), self.reader, faults)
        marks = found.marks
        content = {column.name for column in sheet.canonical}
        for row, column in sorted(marks.unsolved):
            if column < len(read.header) and read.header[column] in content:
                faults.add("book_cell_formula", sheet.name, row, read.header[column])
        if marks.formulas > len(marks.unsolved):
            faults.warn("book_formulas", sheet.name, 0, "", marks.formulas)
        if marks.hidden:
            faults.warn("book_rows_hidden", sheet.name, marks.first_hidden, "", marks.hidden)
        return read

    def _younger(self, sheet: ContractSheet) -> frozenset[str]:
        """Return the columns that the version of the workbook could not have."""
        if self.written == contract.version(contract.schema_version()):
            return frozenset()
        return frozenset(
            column.name for column in sheet.columns if contract.version(column.since) > self.written
        )

    def _said(self, name: str) -> int:
        text = self.meta.get(f"rows.{name}", "")
        return int(text) if text.isdecimal() and len(text) <= _DIGITS else 0

    def _limit(self, name: str) -> int:
        """Return how many rows a sheet may have: so many as it says, and some more by hand."""
        return max(table_limits.MAX_ROWS, self._said(name) + _MORE_ROWS)

    def _problem(self, code: str, **facts: str | int) -> ProblemError:
        return ProblemError(Problem(code, {"file": self.file, **facts}))


def _described(dictionary: ReadSheet) -> tuple[ContractSheet, ...]:
    """Return the data sheets as the workbook's own dictionary describes them."""
    names = contract.sheet(contract.DICTIONARY).names
    return contract.described(dict(zip(names, line, strict=True)) for line in dictionary.lines)


def _both(ours: ContractSheet | None, theirs: ContractSheet | None) -> ContractSheet:
    """Return a sheet with the columns of both: each row is typed once."""
    if ours is None or theirs is None or ours.names == theirs.names:
        sheet = ours or theirs
        assert sheet is not None
        return sheet
    known = set(ours.names)
    more = tuple(column for column in theirs.columns if column.name not in known)
    return ContractSheet(ours.name, (*ours.columns, *more))


def _lines_of(sheet: ContractSheet, wanted: ContractSheet, read: ReadSheet) -> tuple[Line, ...]:
    """Return the rows with a sheet's own columns alone."""
    if sheet.names == wanted.names:
        return read.lines
    places = [wanted.names.index(name) for name in sheet.names]
    return tuple(tuple([line[place] for place in places]) for line in read.lines)
