"""Open a table that somebody sent: workbook or text, judged by its content, not by its name."""

import re
from collections.abc import Generator
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

from seminar_desk import processes
from seminar_desk.domain.lists.roster import CellProblem
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.exchange.table import (
    cell_texts,
    markup_parser,
    one_column,
    table_bytes,
    table_letters,
    table_limits,
)
from seminar_desk.exchange.table.table_kinds import kind_of
from seminar_desk.exchange.table.table_sheet import Sheet, TableFile, is_blank
from seminar_desk.exchange.table.table_text import SplitText, split_text

MAX_FILE_BYTES = 30 * 1024 * 1024
PARSING_SECONDS = 40
_LONGEST_SHOWN, _LONGEST_PAGE = 40, 4_000_000
_WORKBOOK = "seminar_desk.exchange.table.table_parser:parse"
_MARKUP = "seminar_desk.exchange.table.markup_parser:parse"
_LIMITS = (table_limits.MAX_ROWS, table_limits.MAX_COLUMNS)
_WORD_PARTS = {"word": "word/document.xml", "odt": "content.xml"}
_SPOKEN = {"\t": "Tab"}
# Encodings that every program writes today; any other is named where a list is shown.
_USUAL = ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1251")


def open_table(path: Path, *, as_written: bool = False) -> TableFile:
    """Read a workbook or text table; raise ProblemError with a plain reason where that fails.

    With `as_written` every cell of a workbook stays as its program left it.
    """
    content = table_bytes.content_of(path, MAX_FILE_BYTES)
    file = path.name
    kind = kind_of(content, file)
    sheets = _sheets_of(kind, content, path, as_written=as_written)
    if all(is_blank(row) for sheet in sheets for row in sheet.rows):
        holds_pictures = (
            b"/media/" in content or b"Pictures/" in content or b"MsoDrawing" in content
        )
        code = "table_image_only" if holds_pictures else "table_empty"
        raise ProblemError(Problem(code, {"file": file}))
    if as_written:
        return TableFile(file, kind, sheets)
    readable = tuple(_readable(sheet, kind, file) for sheet in sheets)
    return TableFile(file, kind, readable, sha256(content).hexdigest())


def _sheets_of(kind: str, content: bytes, path: Path, *, as_written: bool) -> tuple[Sheet, ...]:
    file = path.name
    if kind == "csv":
        return (_text_sheet(path, content),)
    if kind == "xls":
        return _sheets(file, _WORKBOOK, content, *_LIMITS, as_written)
    if kind in {"xml", "page", "mht"}:
        if kind == "xml":
            table_limits.refuse_entities(content, file)
        return _sheets(file, _MARKUP, content, kind, path.stem)
    parts = _fods_parts(content, file) if kind == "fods" else table_limits.unpack(content, file)
    table_limits.refuse_encrypted_ods(parts, file)
    if kind in _WORD_PARTS:
        return _sheets(file, _MARKUP, parts.get(_WORD_PARTS[kind], b""), "word", path.stem)
    if kind == "xlsx":
        table_limits.refuse_stray_cells_of_xlsx(parts)
    else:
        table_limits.refuse_stray_cells_of_ods(parts)
    return _sheets(file, _WORKBOOK, table_limits.repacked(parts).getvalue(), *_LIMITS, as_written)


def _fods_parts(content: bytes, file: str) -> dict[str, bytes]:
    """Return the parts of the package that a flat OpenDocument would be."""
    table_limits.refuse_entities(content, file)
    content = re.sub(rb"<office:document\s", b"<office:document-content ", content, count=1)
    content = content.replace(b"</office:document>", b"</office:document-content>")
    media_type = b"application/vnd.oasis.opendocument.spreadsheet"
    manifest = b"<manifest:manifest/>"
    return {"mimetype": media_type, "META-INF/manifest.xml": manifest, "content.xml": content}


def pasted(text: str, name: str, page: str = "") -> TableFile:
    """Read a list that was pasted: rows of a spreadsheet, a letter, lines of a messenger.

    `page` is the same as a web page, as programs put it on the clipboard too; its tables keep what
    plain text loses. ProblemError where nothing stands in it or it is too large.
    """
    grids = markup_parser.page_grids(page, name) if len(page) <= _LONGEST_PAGE else []
    if grids:
        table_limits.refuse_stray_cells(name, *grids[0].end)
        sheet = grids[0].sheet()
    else:
        sheet = _split_sheet(name, _split(text, "\t" if "\t" in text else ""))
    if all(map(is_blank, sheet.rows)):
        raise ProblemError(Problem("table_empty", {"file": name}))
    content_hash = sha256(text.encode()).hexdigest()
    return TableFile(name, "csv", (_readable(sheet, "csv", name),), content_hash)


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
    rows, days = cell_texts.without_false_days(rows)
    doubts = (
        *sheet.doubts,
        *(replace(cell, row=cell.row - 1) for cell in odd if cell.row > 1),
        *days,
    )
    if sheet.hidden:
        notes.append(Problem("table_sheet_hidden", {"sheet": str(name)}))
    return replace(sheet, name=str(name), rows=rows, notes=tuple(notes), doubts=doubts)


def _sheets(file: str, parser: str, *arguments: object) -> tuple[Sheet, ...]:
    """Have a parser read in a process of its own, and refuse what is no list."""
    try:
        code, parsed = processes.answer(parser, *arguments, seconds=PARSING_SECONDS)
    except TimeoutError as error:  # a slow laptop, or one that does much else
        raise ProblemError(Problem("table_takes_too_long", {"file": file})) from error
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


def _split(text: str, separator: str = "") -> SplitText:
    lines = text.replace("\r\n", "\n").replace("\r", "\n").rstrip("\x1a")
    return split_text(cell_texts.spelt_out(lines), separator)


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
