"""Read a written workbook back piece by piece: memory does not grow with what is compared.

The parser takes a sheet as a whole. So a sheet's own XML is cut behind a row and the parser is
given workbook after workbook, each the very file but for the rows that are not its turn.
"""

from __future__ import annotations

import io
import zlib
from collections.abc import Generator, Iterator, Mapping
from dataclasses import dataclass
from itertools import chain
from typing import BinaryIO
from zipfile import BadZipFile, ZipFile

from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.exchange.workbook import contract, workbook_reading
from seminar_desk.exchange.workbook.content_hash import Line
from seminar_desk.exchange.workbook.workbook_draft import Draft

_PIECE_BYTES = 2 * 1024 * 1024
_BEGIN, _ROW_END, _END = b"<sheetData>", b"</row>", b"</sheetData></worksheet>"
_SHEETS = "xl/worksheets/"
_SHEET = _SHEETS + "sheet{}.xml"
_ROWS_A_STEP = 500


def comparing(file: BinaryIO, draft: Draft, name: str) -> Generator[int, None, None]:
    """Compare what stands in a file with what should, row by row; yield rows done.

    ProblemError workbook_not_same with the first row that came back different.
    """
    from python_calamine import CalamineError  # noqa: PLC0415  # loaded on first use

    done = 0
    archive: _Archive | None = None
    for place, sheet in enumerate(contract.sheets(), start=2):  # the front is the first
        row = 1
        expected: Iterator[Line] = chain((sheet.names,), draft.lines(sheet.name))
        try:
            archive = archive or _Archive.of(file)
            for found in _rows(archive, _SHEET.format(place), sheet):
                if not _is_same(found, next(expected, None), sheet):
                    raise _not_same(name, sheet, row)
                row += 1
                if row % _ROWS_A_STEP == 0:
                    yield done + row
        except (CalamineError, BadZipFile, zlib.error, EOFError, KeyError) as error:
            raise _not_same(name, sheet, row) from error
        if next(expected, None) is not None:
            raise _not_same(name, sheet, row)
        done += draft.counts[sheet.name]


@dataclass(frozen=True, slots=True)
class _Archive:
    """Hold an open archive, and all that it has but sheets."""

    file: ZipFile
    beside: Mapping[str, bytes]

    @classmethod
    def of(cls, file: BinaryIO) -> _Archive:
        archive = ZipFile(file)
        names = [name for name in archive.namelist() if not name.startswith(_SHEETS)]
        return cls(archive, {name: archive.read(name) for name in names})


def _not_same(name: str, sheet: contract.ContractSheet, row: int) -> ProblemError:
    facts: dict[str, str | int] = {"file": name, "sheet": sheet.name, "row": row}
    return ProblemError(Problem("workbook_not_same", facts))


def _is_same(found: list[object], line: Line | None, sheet: contract.ContractSheet) -> bool:
    """Compare as they stand; where that fails, as their columns have them: days are fractions."""
    if line is None or len(found) != len(line):
        return False
    if found == ["" if value is None else value for value in line]:
        return True
    return workbook_reading.typed(found, sheet.columns) == line


def _rows(archive: _Archive, part: str, sheet: contract.ContractSheet) -> Iterator[list[object]]:
    """Return a sheet's rows as another library reads them, the headings first."""
    from python_calamine import CalamineWorkbook  # noqa: PLC0415  # loaded on first use

    for piece in _cut(archive.file, part):
        packed = io.BytesIO()
        with ZipFile(packed, "w") as small:
            for other, content in {**archive.beside, part: piece}.items():
                small.writestr(other, content)
        packed.seek(0)
        read = CalamineWorkbook.from_filelike(packed).get_sheet_by_name(sheet.name)
        before: list[object] = [""] * (read.start[1] if read.start else 0)
        for row in read.to_python():
            cells: list[object] = [*before, *row]
            yield cells + [""] * (len(sheet.names) - len(cells))


def _cut(archive: ZipFile, part: str) -> Iterator[bytes]:
    """Return the XML of a sheet in pieces, each a sheet of its own with whole rows."""
    with archive.open(part) as sheet:
        head, begin, rest = sheet.read(_PIECE_BYTES).partition(_BEGIN)
        while more := sheet.read(_PIECE_BYTES):
            rows, end, rest = rest.rpartition(_ROW_END)
            yield head + begin + rows + end + _END
            rest += more
        yield head + begin + rest
