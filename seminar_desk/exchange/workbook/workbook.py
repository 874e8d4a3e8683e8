"""Write the exchange workbook: beside, read back, compared cell by cell, then put in place."""

from __future__ import annotations

import hashlib
import tomllib
from collections.abc import Generator, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, cast

from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.domain.progress import Progress
from seminar_desk.exchange.workbook import contract, workbook_reading
from seminar_desk.exchange.workbook.cells import (
    ACCENT,
    ACCENT_SOFT,
    MUTED,
    Pen,
    clean,
    save,
    table_cell,
)
from seminar_desk.files import RESOURCES, write_beside

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.cell import Cell
    from openpyxl.worksheet._write_only import WriteOnlyWorksheet


_ROWS_A_STEP = 500
_WIDTHS = {"uid": 38, "integer": 10, "date": 12, "datetime": 21, "flag": 9}
_WIDEST = {"code": 38, "text": 42, "prose": 60, "json": 30}
_SAMPLE_ROWS = 300
_FILTER_BUTTON = 4
_FRONT_WIDTHS = {"A": 26, "B": 8, "C": 80}
_TITLE_HEIGHT = 28
_A4 = "9"
_MARGIN_INCHES = 0.4
_TITLE: dict[str, Any] = {"bold": True, "size": 16}
_STRONG: dict[str, Any] = {"bold": True}
_HEADING: dict[str, Any] = {"bold": True, "ground": ACCENT_SOFT}
_QUIET: dict[str, Any] = {"colour": MUTED}
_PIECE_BYTES = 1024 * 1024


def write(
    snapshot: contract.ExchangeSnapshot, path: Path
) -> Generator[Progress, None, contract.Written]:
    """Write and verify; closing the generator leaves the old file as it was.

    ProblemError text_too_long, workbook_not_same, or a file problem of `write_beside`.
    """
    content = workbook_reading.prepare(snapshot)
    total = content.row_count() + 1  # and reading back
    with write_beside(path) as file:
        for done in _write(content, file):
            yield Progress(done, total)
        file.flush()
        file.seek(0)
        workbook_reading.require_same(workbook_reading.read(file), content, path.name)
        yield Progress(total, total)
        file.seek(0)
        file_hash = hashlib.sha256(file.read()).hexdigest()
    counts = {name: len(lines) for name, lines in content.lines.items()}
    return contract.Written(path, content.content_hash, f"sha256:{file_hash}", counts)


def _write(content: workbook_reading.Content, file: BinaryIO) -> Generator[int, None, None]:
    from openpyxl import Workbook  # noqa: PLC0415  # loaded on first use

    workbook = Workbook(write_only=True)
    with _closed_when_stopped(workbook):
        _write_front(workbook, content)
        done = 0
        for sheet in contract.sheets():
            lines = content.lines[sheet.name]
            for written in _write_sheet(workbook, sheet, lines):
                yield done + written
            done += len(lines)
        yield done
        save(workbook, file)


def _width(column: contract.ContractColumn, values: Sequence[contract.Value]) -> int:
    """Return a width that shows the heading with its filter, and what usually stands below."""
    longest = max((len(str(value)) + 1 for value in values if value is not None), default=0)
    shown = _WIDTHS.get(column.kind) or min(longest, _WIDEST[column.kind])
    return max(shown, len(column.name) + _FILTER_BUTTON)


@contextmanager
def _closed_when_stopped(workbook: Workbook) -> Iterator[None]:
    """End the sheets begun: openpyxl leaves them open behind a failure or a Cancel."""
    from openpyxl.utils.exceptions import WorkbookAlreadySaved  # noqa: PLC0415  # on first use

    try:
        yield
    except BaseException:
        for worksheet in workbook.worksheets:
            with suppress(WorkbookAlreadySaved, OSError):
                cast("WriteOnlyWorksheet", worksheet).close()
        raise


def _write_sheet(
    workbook: Workbook, sheet: contract.ContractSheet, lines: tuple[workbook_reading.Line, ...]
) -> Generator[int, None, None]:
    from openpyxl.utils import get_column_letter  # noqa: PLC0415  # loaded on first use

    worksheet = workbook.create_sheet(sheet.name)
    worksheet.freeze_panes = "A2"
    last = get_column_letter(len(sheet.columns))
    worksheet.auto_filter.ref = f"A1:{last}{len(lines) + 1}"
    for place, column in enumerate(sheet.columns):
        width = _width(column, [line[place] for line in lines[:_SAMPLE_ROWS]])
        worksheet.column_dimensions[get_column_letter(place + 1)].width = width
    _write_header(worksheet, sheet)
    pen = Pen(worksheet, sheet.columns)
    for number, line in enumerate(lines, start=1):
        pen.write(line)
        if number % _ROWS_A_STEP == 0:
            yield number


@dataclass(frozen=True, slots=True)
class _FrontRow:
    """Hold one row: its texts from the first column on, and how they look."""

    texts: tuple[str, ...]
    look: dict[str, Any] = field(default_factory=dict)


@cache
def _words() -> dict[str, Any]:
    return tomllib.loads((RESOURCES / "exchange" / "readme.toml").read_text(encoding="utf-8"))


def _write_header(worksheet: WriteOnlyWorksheet, sheet: contract.ContractSheet) -> None:
    """Write the row of machine names."""
    cell = table_cell(worksheet, "", bold=True, ground=ACCENT_SOFT)
    worksheet.append(_same(cell, name) for name in sheet.names)


def _same(cell: Cell, text: str) -> Cell:
    """Return a cell dressed once with another text: a row is written while it is read."""
    cell.value = clean(text)
    cell.data_type = "s"
    return cell


def _write_front(workbook: Workbook, content: workbook_reading.Content) -> None:
    """Say what the workbook is, what is on its sheets and how to read it, a page a language."""
    from openpyxl.worksheet.pagebreak import Break  # noqa: PLC0415  # on first use
    from openpyxl.worksheet.properties import PageSetupProperties  # noqa: PLC0415  # on first use

    words = _words()
    worksheet = workbook.create_sheet(contract.README)
    worksheet.sheet_view.showGridLines = False
    worksheet.sheet_properties.tabColor = ACCENT
    worksheet.page_setup.orientation = "portrait"
    worksheet.page_setup.paperSize = _A4
    worksheet.page_setup.fitToHeight = 0
    worksheet.page_margins.left = worksheet.page_margins.right = _MARGIN_INCHES
    worksheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    for letter, width in _FRONT_WIDTHS.items():
        worksheet.column_dimensions[letter].width = width
    dressed: dict[tuple[tuple[str, Any], ...], Cell] = {}
    pages = [_page(said, content) for said in words.values()]
    starts = [2 + sum(len(page) + 1 for page in pages[:place]) for place in range(len(pages))]
    said_where = zip((said["where"] for said in words.values()), starts, strict=True)
    where = " · ".join(said.format(row=start) for said, start in said_where)
    worksheet.append([table_cell(worksheet, where, size=9, colour=MUTED)])
    for page, start in zip(pages, starts, strict=True):
        worksheet.row_dimensions[start].height = _TITLE_HEIGHT
        if start > starts[0]:
            worksheet.row_breaks.append(Break(id=start - 1))
        for line in page:
            look = tuple(line.look.items())
            if look not in dressed:
                dressed[look] = table_cell(worksheet, "", **line.look)
            worksheet.append(_same(dressed[look], text) for text in line.texts)
        worksheet.append([])


def _page(words: dict[str, Any], content: workbook_reading.Content) -> list[_FrontRow]:
    """Say everything in one language."""
    meta = {str(key): str(value or "") for key, value in content.lines[contract.META]}
    meta["created_at_utc"] = meta.get("created_at_utc", "").partition(".")[0].replace("T", " ")
    is_donors = meta.get("privacy_profile") == contract.DONOR
    head = words["donor"] if is_donors else words
    lines = [
        _FrontRow((head["title"],), _TITLE),
        *(_FrontRow((text,), _QUIET) for text in head["lead"]),
    ]
    lines.append(_FrontRow(()))
    for key, name in words["facts"].items():
        said = words["profiles"] if key == "privacy_profile" else words["scopes"]
        if meta.get(key):
            lines.append(_FrontRow((name, said.get(meta[key], meta[key]))))
    lines += [_FrontRow(()), _FrontRow(tuple(words["columns"].values()), _HEADING)]
    for name, about in words["sheets"].items():
        lines.append(_FrontRow((name, str(len(content.lines[name])), about)))
    if is_donors:
        lines += [_FrontRow(()), *_differences(words["donor"], meta)]
    lines += [_FrontRow(()), _FrontRow((words["rules"]["title"],), _STRONG)]
    read = words["rules"]["lines"] + ([] if is_donors else words["rules"]["office"])
    return [*lines, *(_FrontRow((text,)) for text in read)]


def _differences(words: dict[str, Any], meta: dict[str, str]) -> list[_FrontRow]:
    """Say what is told otherwise than to the office, and of how many rows."""
    done = {key.removeprefix("donor."): said for key, said in meta.items()}
    return [
        _FrontRow((words["heading"],), _STRONG),
        *(_FrontRow((text.format_map(done),)) for text in words["lines"]),
    ]


def copy(source: Path, target: Path, content_hash: str) -> Generator[Progress, None, Path]:
    """Copy a workbook whose content is still the recorded one; compare what arrived.

    ProblemError export_gone, export_edited, copy_not_same, a file problem of `write_beside`.
    """
    content = _unchanged(source, content_hash)
    pieces = range(0, len(content), _PIECE_BYTES)
    with write_beside(target) as file:
        for number, start in enumerate(pieces, start=1):
            file.write(content[start : start + _PIECE_BYTES])
            yield Progress(number, len(pieces) + 1)
    if not _holds(target, content):
        with suppress(OSError):
            target.unlink(missing_ok=True)
        raise ProblemError(Problem("copy_not_same", {"file": target.name}))
    yield Progress(len(pieces) + 1, len(pieces) + 1)
    return target


def _holds(target: Path, content: bytes) -> bool:
    try:
        return target.read_bytes() == content
    except OSError:  # pulled out before it was read back
        return False


def _unchanged(source: Path, content_hash: str) -> bytes:
    from python_calamine import CalamineError  # noqa: PLC0415  # loaded on first use

    facts = {"file": source.name}
    try:
        content = source.read_bytes()
        with source.open("rb") as file:
            found = workbook_reading.read(file).content_hash
    except OSError as error:
        raise ProblemError(Problem("export_gone", facts)) from error
    except (CalamineError, ProblemError) as error:
        raise ProblemError(Problem("export_edited", facts)) from error
    if found != content_hash:
        raise ProblemError(Problem("export_edited", facts))
    return content
