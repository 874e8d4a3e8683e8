"""Exchange workbooks as somebody may send them: edited, spoiled, or none at all."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, TypeVar

from openpyxl import Workbook, load_workbook

from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.exchange.workbook import book_parser, contract
from seminar_desk.exchange.workbook.opened_book import OpenedBook

# The largest sheets, which nobody edits: they are most of what would be read and written.
_LEFT_ALONE = ("code_lists", "data_dictionary", "history", "summary")
_ROWS = re.compile(rb"<sheetData ?/>|<sheetData>.*</sheetData>", re.DOTALL)


def edited(source: Path, target: Path, change: Callable[[Workbook], object]) -> Path:
    """Save a workbook again as somebody changed it in a table program.

    The rows of the largest sheets go over as they stand.
    """
    waiting: dict[str, bytes] = {}

    def take_out(parts: dict[str, bytes]) -> None:
        for name in map(part_of, _LEFT_ALONE):
            waiting[name] = _ROWS.search(parts[name])[0]  # type: ignore[index]  # each has rows
            parts[name] = _ROWS.sub(b"<sheetData/>", parts[name])

    def put_back(parts: dict[str, bytes]) -> None:
        for name, rows in waiting.items():
            place = _ROWS.search(parts[name])
            assert place
            parts[name] = parts[name][: place.start()] + rows + parts[name][place.end() :]

    light = io.BytesIO()
    repacked(source, light, take_out)
    book = load_workbook(light)
    change(book)
    saved = io.BytesIO()
    book.save(saved)
    return repacked(saved, target, put_back)


def rows_of(path: Path, sheet: str) -> list[tuple[object, ...]]:
    """Return a sheet's rows; the file is closed."""
    book = load_workbook(path, read_only=True)
    try:
        return [tuple(row) for row in book[sheet].iter_rows(values_only=True)]
    finally:
        book.close()


def put(book: Workbook, sheet: str, column: str, value: object, *, row: int = 2) -> None:
    """Type a value into a cell."""
    place = contract.sheet(sheet).names.index(column) + 1
    cell: Any = book[sheet].cell(row, place)
    cell.value = value


def told_otherwise(source: Path, target: Path, key: str, value: str) -> Path:
    """Let a workbook say something else of itself, the cell alone changed: no table program."""
    row = rf'(<row r="(\d+)"><c [^>]*><is><t>{re.escape(key)}</t></is></c>)(<c .*?</c>)?(?=</row>)'
    cell = rf'\1<c r="B\2" t="inlineStr"><is><t>{value}</t></is></c>'

    def change(parts: dict[str, bytes]) -> None:
        part = part_of(contract.META)
        parts[part], count = re.subn(row.encode(), cell.encode(), parts[part])
        assert count == 1

    return repacked(source, target, change)


_Target = TypeVar("_Target", Path, io.BytesIO)


def repacked(
    source: Path | io.BytesIO,
    target: _Target,
    change: Callable[[dict[str, bytes]], object],
    *,
    method: int = zipfile.ZIP_DEFLATED,
) -> _Target:
    """Write the archive again with its parts changed."""
    with zipfile.ZipFile(source) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    change(parts)
    with zipfile.ZipFile(target, "w", method) as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    return target


def part_of(sheet: str) -> str:
    """Return where a sheet stands in an archive that the program wrote."""
    names = [each.name for each in contract.sheets()]
    return f"xl/worksheets/sheet{names.index(sheet) + 2}.xml"


def refused(path: Path) -> Problem:
    """Return why a workbook is not read, reading in this process."""
    try:
        book_parser.opened(path)
    except ProblemError as error:
        return error.problems[0]
    raise AssertionError(path)


def faults(book: OpenedBook) -> list[tuple[str, Mapping[str, str | int]]]:
    """Return the codes of what cannot be taken, with where it stands."""
    return [(fault.code, fault.values) for fault in book.faults]


def bomb(content: bytes, name: str, size: int) -> bytes:
    """Return the archive with one part that unpacks to so many blanks."""
    packed = io.BytesIO(content)
    with (
        zipfile.ZipFile(packed, "a", zipfile.ZIP_DEFLATED) as archive,
        archive.open(name, "w") as part,
    ):
        for _ in range(size // 1_000_000):
            part.write(b" " * 1_000_000)
    return packed.getvalue()
