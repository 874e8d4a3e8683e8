"""Open a table that somebody sent: workbook or text, judged by its content, not by its name."""

from collections.abc import Generator, Mapping
from dataclasses import replace
from pathlib import Path

from seminar_desk import processes
from seminar_desk.domain.lists.roster import CellProblem
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.exchange.table import (
    cell_texts,
    document_marks,
    one_column,
    sheet_marks,
    table_letters,
    table_limits,
    workbook_marks,
)
from seminar_desk.exchange.table.table_kinds import kind_of
from seminar_desk.exchange.table.table_sheet import Cell, Row, Sheet, TableFile, is_blank, text_of
from seminar_desk.exchange.table.table_text import SplitText, split_text

__all__ = ("Cell", "Row", "Sheet", "TableFile", "is_blank", "open_table", "text_of")

MAX_FILE_BYTES = 30 * 1024 * 1024
PARSING_SECONDS = 40
_LONGEST_SHOWN = 40
# The record of an old workbook that says so, [MS-XLS] 2.4.77.
_FROM_1904 = b"\x22\0\x02\0\x01\0"
_NO_MARKS = sheet_marks.SheetMarks()
_SPOKEN = {"\t": "Tab"}
# Encodings that every program writes today; any other is named where a list is shown.
_USUAL = ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1251")


def open_table(path: Path, *, as_written: bool = False) -> TableFile:
    """Read a workbook or text table; raise ProblemError with a plain reason where that fails.

    With `as_written` every cell of a workbook stays as its program left it.
    """
    content = _content(path)
    file = path.name
    kind = kind_of(content, file)
    if kind == "csv":
        sheets: tuple[Sheet, ...] = (_text_sheet(path, content),)
    elif kind == "xls":
        sheets = _sheets(content, file, is_from_1904=_FROM_1904 in content)
    else:
        parts = table_limits.unpack(content, file)
        _refuse_encrypted_ods(parts, file)
        if kind == "xlsx":
            table_limits.refuse_stray_cells_of_xlsx(parts)
        else:
            table_limits.refuse_stray_cells_of_ods(parts)
        sheets = _sheets(
            table_limits.repack(parts), file, is_from_1904=workbook_marks.is_from_1904(parts)
        )
        if not as_written:
            sheets = _marked(sheets, parts)
    if all(is_blank(row) for sheet in sheets for row in sheet.rows):
        holds_pictures = (
            b"/media/" in content or b"Pictures/" in content or b"MsoDrawing" in content
        )
        code = "table_image_only" if holds_pictures else "table_empty"
        raise ProblemError(Problem(code, {"file": file}))
    if as_written:
        return TableFile(file, kind, sheets)
    return TableFile(file, kind, tuple(_readable(sheet, kind, file) for sheet in sheets))


def pasted(text: str, name: str) -> TableFile:
    """Read a list that was pasted: rows of a spreadsheet, a letter, lines of a messenger.

    ProblemError where nothing stands in it or it is too large.
    """
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    sheet = _split_sheet(name, split_text(lines, "\t" if "\t" in lines else ""))
    if all(map(is_blank, sheet.rows)):
        raise ProblemError(Problem("table_empty", {"file": name}))
    return TableFile(name, "csv", (_readable(sheet, "csv", name),))


def opening(path: Path) -> Generator[tuple[int, int], None, TableFile]:
    """Do the same as a generator of progress, for a worker process."""
    yield 0, 1
    return open_table(path)


def _readable(sheet: Sheet, kind: str, file: str) -> Sheet:
    """Give back letters and columns that another program spoiled, and drop what nobody sees."""
    rows, mended, odd = cell_texts.readable(((sheet.name,), *sheet.rows), file)
    (name,), *rest = rows
    rows = cell_texts.tidied(rest)
    notes = [*sheet.notes, *mended]
    if kind != "csv":
        separator, parted = one_column.parted(rows)
        if parted:
            rows = parted
            notes.append(Problem("table_parted", {"separator": _SPOKEN.get(separator, separator)}))
    doubts = (*sheet.doubts, *(replace(cell, row=cell.row - 1) for cell in odd if cell.row > 1))
    return replace(sheet, name=str(name), rows=rows, notes=tuple(notes), doubts=doubts)


def _content(path: Path) -> bytes:
    values: dict[str, str | int] = {"file": path.name}
    if path.is_dir():
        raise ProblemError(Problem("table_is_folder", values))
    try:
        size = path.stat().st_size
        if size > MAX_FILE_BYTES:
            values |= {"size": size // 1024 // 1024, "limit": MAX_FILE_BYTES // 1024 // 1024}
            raise ProblemError(Problem("table_too_big", values))
        content = path.read_bytes()
    except FileNotFoundError as error:
        raise ProblemError(Problem("table_missing", values)) from error
    except (OSError, ValueError) as error:
        raise ProblemError(Problem("table_unreadable", values)) from error
    if not content.strip(b"\0 \t\r\n"):
        code = "table_zero_bytes" if b"\0" in content else "table_empty"
        raise ProblemError(Problem(code, values))
    return content


def _refuse_encrypted_ods(parts: dict[str, bytes], file: str) -> None:
    if b"encryption-data" in parts.get("META-INF/manifest.xml", b""):
        raise ProblemError(Problem("table_encrypted", {"file": file}))


def _marked(sheets: tuple[Sheet, ...], parts: Mapping[str, bytes]) -> tuple[Sheet, ...]:
    """Say of each sheet what an .xlsx or .ods tells beside its values."""
    marks = {
        **workbook_marks.marks_of_xlsx(parts),
        **document_marks.marks_of_ods(parts.get("content.xml", b"")),
    }
    return tuple(sheet_marks.marked(sheet, marks.get(sheet.name, _NO_MARKS)) for sheet in sheets)


def _sheets(content: bytes, file: str, *, is_from_1904: bool) -> tuple[Sheet, ...]:
    parser = "seminar_desk.exchange.table.table_parser:parse"
    limits = (table_limits.MAX_ROWS, table_limits.MAX_COLUMNS)
    try:
        code, parsed = processes.answer(
            parser, content, *limits, is_from_1904, seconds=PARSING_SECONDS
        )
    except (EOFError, OSError) as error:
        raise ProblemError(Problem("table_damaged", {"file": file})) from error
    if code:
        raise ProblemError(Problem(code, {"file": file}))
    for sheet, end in parsed:
        table_limits.refuse_stray_cells(sheet.name, *end)
    return tuple(sheet for sheet, _ in parsed)


def _text_sheet(path: Path, content: bytes) -> Sheet:
    read = _decoded(content, path.name)
    sheet = _split_sheet(path.stem, _split(read.text), is_cut=read.is_cut)
    if read.encoding in _USUAL:
        return sheet
    spoken = table_letters.SPOKEN[read.encoding]
    return replace(sheet, notes=(Problem("table_letters_by", {"encoding": spoken}),))


def _split_sheet(name: str, found: SplitText, *, is_cut: bool = False) -> Sheet:
    rows = tuple(map(tuple, found.rows))
    widest = max((len(row) for row in rows), default=1)
    table_limits.refuse_stray_cells(name, len(rows) - 1, widest - 1)
    doubts = [
        CellProblem(row + 1, table_limits.column_letter(column), Problem("table_stray_quote"))
        for row, column in found.stray_quotes
    ]
    if is_cut:
        doubts.append(CellProblem(len(rows), "", Problem("table_row_cut")))
    elif found.ends_short:
        letter = table_limits.column_letter(len(rows[-1]) - 1)
        doubts.append(CellProblem(len(rows), letter, Problem("table_row_cut")))
    return Sheet(name, rows, doubts=tuple(doubts))


def rows_of_text(content: bytes, file: str) -> list[list[str]]:
    """Return the cells of a CSV or tab-separated file, row by row as a spreadsheet shows them."""
    return _split(_decoded(content, file).text).rows


def _split(text: str) -> SplitText:
    return split_text(text.replace("\r\n", "\n").replace("\r", "\n").rstrip("\x1a"))


def _decoded(content: bytes, file: str) -> table_letters.DecodedText:
    read = table_letters.decoded(content)
    if read is None:
        rest = table_letters.decoded(content.replace(b"\0", b"")) if b"\0" in content else None
        code = "table_zero_bytes" if rest else "table_unknown_kind"
        raise ProblemError(Problem(code, {"file": file}))
    if not read.is_sure:
        shown = next(line for line in read.text.split("\n") if not line.isascii())
        values: dict[str, str | int] = {"file": file, "text": shown[:_LONGEST_SHOWN].strip()}
        raise ProblemError(Problem("table_letters_unknown", values))
    return read
