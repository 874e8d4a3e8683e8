"""Open a table that somebody sent: workbook or text, judged by its content, not by its name."""

import csv
import io
import re
from collections.abc import Generator, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from seminar_desk import processes
from seminar_desk.domain.lists.roster import CellProblem
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.exchange.table import table_limits

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
SEPARATORS = (";", "\t", ",", "|")
_SAMPLE_ROWS = 40
_BOMS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
_BYTEWISE = ("utf-8", "utf-8-sig", "cp1251")
# Latin and Cyrillic stand below, № and dashes and arrows between.
_FIRST_STRANGE, _PUNCTUATION = "\u0530", ("\u2000", "\u2bff")
_CONTROL = re.compile("[\x00-\x08\x0b\x0e-\x19\x1b-\x1f\x7f]")


@dataclass(frozen=True, slots=True)
class Sheet:
    """Hold one sheet from its first row and column on; `merged` is (row, column, row, column).

    `notes` say calmly, of the whole sheet, what was mended in reading it; `doubts` what the file
    tells of single rows (with no column) and cells: hidden, struck out, cut off, not worked out.
    """

    name: str
    rows: tuple[Row, ...]
    merged: tuple[tuple[int, int, int, int], ...] = ()
    hidden: bool = False
    notes: tuple[Problem, ...] = ()
    doubts: tuple[CellProblem, ...] = ()


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


def pasted(text: str, name: str) -> TableFile:
    """Read rows that a spreadsheet put on the clipboard; ProblemError where that is no list."""
    rows = tuple(tuple(row) for row in _split(text.replace("\r\n", "\n"), "\t"))
    widest = max((len(row) for row in rows), default=1)
    table_limits.refuse_stray_cells(name, len(rows) - 1, widest - 1)
    if all(map(is_blank, rows)):
        raise ProblemError(Problem("table_empty", {"file": name}))
    return TableFile(name, "csv", (Sheet(name, rows),))


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


# The record that begins an old workbook and right after it FILEPASS, [MS-XLS] 2.4.117:
# what follows is locked, and the parser would call it damaged.
_FILE_PASS = re.compile(rb"\x09\x08(?:\x08\0.{8}|\x10\0.{16})(?:\x86\0\0\0)?\x2f\0", re.DOTALL)


def _ole_kind(content: bytes) -> tuple[str, str]:
    def holds(stream: str) -> bool:
        return stream.encode("utf-16-le") in content

    if holds("EncryptedPackage") or _FILE_PASS.search(content):
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


def rows_of_text(content: bytes, file: str) -> list[list[str]]:
    """Return the cells of a CSV or tab-separated file, row by row as a spreadsheet shows them."""
    text = _decoded(content, file).rstrip("\x1a")
    first, _, rest = text.partition("\n")
    named = re.fullmatch(r"(?i)sep=(.)\r?", first.strip("\ufeff"))
    separator = named[1] if named else _separator(text)
    return _split(rest if named else text, separator)


def _decoded(content: bytes, file: str) -> str:
    text = _text(content, _encodings(content))
    if text is None:
        is_text = _text(content.replace(b"\0", b""), _BYTEWISE) is not None
        code = "table_zero_bytes" if b"\0" in content and is_text else "table_unknown_kind"
        raise ProblemError(Problem(code, {"file": file}))
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _text(content: bytes, encodings: Sequence[str]) -> str | None:
    for encoding in encodings:
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if not _CONTROL.search(text) and (encoding in _BYTEWISE or _reads_well(text)):
            return text
    return None


def _encodings(content: bytes) -> tuple[str, ...]:
    for mark, encoding in _BOMS:
        if content.startswith(mark):
            return (encoding,)
    return ("utf-16-le", "utf-16-be") if b"\0" in content else _BYTEWISE


def _reads_well(text: str) -> bool:
    """Tell two bytes a letter from one: read wrongly, a list becomes Chinese."""
    strange = sum(
        _FIRST_STRANGE <= letter < _PUNCTUATION[0] or letter > _PUNCTUATION[1] for letter in text
    )
    return strange * 10 <= len(text)


def _split(text: str, separator: str) -> list[list[str]]:
    csv.field_size_limit(max(csv.field_size_limit(), len(text) + 1))
    return list(csv.reader(io.StringIO(text, newline=""), delimiter=separator))


def _separator(text: str) -> str:
    head = "\n".join(text.split("\n", _SAMPLE_ROWS)[:_SAMPLE_ROWS])

    def regularity(separator: str) -> tuple[int, int]:
        widths = [len(row) for row in _split(head, separator) if len(row) > 1]
        usual = max(set(widths), key=widths.count, default=0)
        return widths.count(usual), usual

    return max(SEPARATORS, key=regularity)
