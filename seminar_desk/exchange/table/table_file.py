"""Open a table that somebody sent: workbook or text, judged by its content, not by its name."""

from collections.abc import Generator, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from seminar_desk import processes
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.exchange.table import table_limits
from seminar_desk.exchange.table.table_text import rows_of_text

MAX_FILE_BYTES = 30 * 1024 * 1024
PARSING_SECONDS = 40
Cell: TypeAlias = str | int | float | bool
Row: TypeAlias = tuple[Cell, ...]

# How a file begins, where it is not a table at all.
_FOREIGN = (
    (b"%PDF", "table_is_pdf"),
    (b"\xff\xd8\xff", "table_is_picture"),
    (b"\x89PNG", "table_is_picture"),
    (b"GIF8", "table_is_picture"),
    (b"BM", "table_is_picture"),
    (b"II*\0", "table_is_picture"),
    (b"MM\0*", "table_is_picture"),
    (b"RIFF", "table_is_picture"),
    (b"{\\rtf", "table_is_word"),
    (b"Rar!", "table_is_archive"),
    (b"7z\xbc\xaf", "table_is_archive"),
    (b"\x1f\x8b", "table_is_archive"),
)
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


@dataclass(frozen=True, slots=True)
class Sheet:
    """Hold one sheet from its first row and column on; `merged` is (row, column, row, column)."""

    name: str
    rows: tuple[Row, ...]
    merged: tuple[tuple[int, int, int, int], ...] = ()
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class TableFile:
    """Hold what a file turned out to be (xlsx, xls, ods or csv) and its sheets."""

    name: str
    kind: str
    sheets: tuple[Sheet, ...]


def text_of(cell: Cell) -> str:
    """Return a cell as a person would read it, in one line."""
    if isinstance(cell, bool):
        return "1" if cell else "0"
    return " ".join(str(cell).split())


def is_blank(row: Iterable[Cell]) -> bool:
    """Say whether a row holds nothing a person can see."""
    return not any(text_of(cell) for cell in row)


def open_table(path: Path) -> TableFile:
    """Read a workbook or text table; raise ProblemError with a plain reason where that fails."""
    content = _content(path)
    file = path.name
    kind = _kind(content, file)
    if kind == "csv":
        sheets: tuple[Sheet, ...] = (_text_sheet(path, content),)
    elif kind == "xls":
        sheets = _sheets(content, file)
    else:
        parts = table_limits.unpack(content, file)
        _refuse_encrypted_ods(parts, file)
        if kind == "xlsx":
            table_limits.refuse_stray_cells_of_xlsx(parts)
        else:
            table_limits.refuse_stray_cells_of_ods(parts)
        sheets = _sheets(table_limits.repack(parts), file)
    if all(is_blank(row) for sheet in sheets for row in sheet.rows):
        holds_pictures = (
            b"/media/" in content or b"Pictures/" in content or b"MsoDrawing" in content
        )
        code = "table_image_only" if holds_pictures else "table_empty"
        raise ProblemError(Problem(code, {"file": file}))
    return TableFile(file, kind, sheets)


def opening(path: Path) -> Generator[tuple[int, int], None, TableFile]:
    """Do the same as a generator of progress, for a worker process."""
    yield 0, 1
    return open_table(path)


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


def _kind(content: bytes, file: str) -> str:
    """Return xlsx, xls, ods or csv; raise with the sentence for anything else."""
    head = content[:2000].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    code = next((code for mark, code in _FOREIGN if content.startswith(mark)), "")
    if content.startswith(b"PK"):
        kind, code = _zip_kind(content)
    elif content.startswith(_OLE):
        kind, code = _ole_kind(content)
    else:
        kind = "csv"
        if content[4:12] in {b"ftypheic", b"ftypmif1", b"ftypheix"}:
            code = "table_is_picture"
        elif head.startswith((b"<!doctype", b"<html", b"<?xml", b"<table", b"mime-version")):
            code = "table_is_web_page"
    if code:
        raise ProblemError(Problem(code, {"file": file}))
    return kind


def _zip_kind(content: bytes) -> tuple[str, str]:
    """Return (kind, "") or ("", problem code), from the names a zip's directory holds."""
    if b"xl/workbook.bin" in content:
        return "", "table_is_binary_workbook"
    for mark, kind, code in (
        (b"xl/workbook", "xlsx", ""),
        (b"word/document", "", "table_is_word"),
        (b"opendocument.text", "", "table_is_word"),
        (b"content.xml", "ods", ""),
        (b"[Content_Types].xml", "xlsx", ""),
        (b"xl/", "xlsx", ""),  # a workbook cut off in the middle is no archive to unpack
    ):
        if mark in content:
            return kind, code
    return "", "table_is_archive"


def _ole_kind(content: bytes) -> tuple[str, str]:
    def holds(stream: str) -> bool:
        return stream.encode("utf-16-le") in content

    if holds("EncryptedPackage"):
        return "", "table_encrypted"
    if holds("Workbook") or holds("Book"):
        return "xls", ""
    return "", "table_is_word" if holds("WordDocument") else "table_damaged"


def _refuse_encrypted_ods(parts: dict[str, bytes], file: str) -> None:
    if b"encryption-data" in parts.get("META-INF/manifest.xml", b""):
        raise ProblemError(Problem("table_encrypted", {"file": file}))


def _sheets(content: bytes, file: str) -> tuple[Sheet, ...]:
    parser = "seminar_desk.exchange.table.table_parser:parse"
    limits = (table_limits.MAX_ROWS, table_limits.MAX_COLUMNS)
    try:
        code, parsed = processes.answer(parser, content, *limits, seconds=PARSING_SECONDS)
    except (EOFError, OSError) as error:
        raise ProblemError(Problem("table_damaged", {"file": file})) from error
    if code:
        raise ProblemError(Problem(code, {"file": file}))
    for sheet, end in parsed:
        table_limits.refuse_stray_cells(sheet.name, *end)
    return tuple(sheet for sheet, _ in parsed)


def _text_sheet(path: Path, content: bytes) -> Sheet:
    rows = tuple(tuple(row) for row in rows_of_text(content, path.name))
    widest = max((len(row) for row in rows), default=1)
    table_limits.refuse_stray_cells(path.stem, len(rows) - 1, widest - 1)
    return Sheet(path.stem, rows)
