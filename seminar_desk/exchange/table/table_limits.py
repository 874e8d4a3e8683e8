"""Look into a zipped table before anything parses it: bombs, entities, passwords, stray cells."""

import io
import re
import zipfile
import zlib
from collections.abc import Iterator

from seminar_desk.domain.problems import Problem, ProblemError

MAX_UNPACKED_BYTES = 200 * 1024 * 1024
MAX_RATIO = 400
RATIO_MATTERS_FROM_BYTES = 20 * 1024 * 1024
MAX_ENTRIES = 2_000
MAX_ROWS = 50_000
MAX_COLUMNS = 200
MAX_CELLS = 10_000_000
MEMORY_BYTES = 3 * 1024 * 1024 * 1024  # of the process that parses
_PIECE_BYTES = 1024 * 1024

_ENTITIES = re.compile(rb"<!\s*(?:DOCTYPE|ENTITY)|<\0!\0D\0O\0C\0|\0<\0!\0D\0O\0C", re.IGNORECASE)
_XLSX_TAG = re.compile(rb"<(?:\w+:)?(row|c)(?:\s([^>]*?))?(/?)>")
_XLSX_PLACE = re.compile(rb'(?:^|\s)r="([A-Z]{0,3})(\d{1,7})"')
_ODS_TAG = re.compile(rb"<table:(table|table-row|table-cell)(?:\s([^>]*?))?(/?)>")
_ODS_NAME = re.compile(rb'table:name="([^"]*)"')
_ODS_ROWS = re.compile(rb'table:number-rows-repeated="(\d{1,9})"')
_ODS_COLUMNS = re.compile(rb'table:number-columns-repeated="(\d{1,9})"')


def column_letter(index: int) -> str:
    """Return the letters Excel shows over a column, counted from 0."""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def _column_index(letters: bytes) -> int:
    index = 0
    for letter in letters:
        index = index * 26 + letter - 64
    return index - 1


def refuse_stray_cells(sheet: str, last_row: int, last_column: int) -> None:
    """Raise when a sheet's last filled cell, counted from 0, lies beyond what a list can be."""
    if last_row >= MAX_ROWS or last_column >= MAX_COLUMNS:
        cell = f"{column_letter(last_column)}{last_row + 1}"
        values: dict[str, str | int] = {
            "sheet": sheet,
            "cell": cell,
            "rows": MAX_ROWS,
            "columns": MAX_COLUMNS,
        }
        raise ProblemError(Problem("table_too_many_rows", values))


def unpack(content: bytes, file: str) -> dict[str, bytes]:
    """Return the XML parts of a zipped table; raise where unpacking it would not be safe."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            entries = [entry for entry in archive.infolist() if not entry.is_dir()]
            _refuse_bomb(entries, len(content), file)
            if any(entry.flag_bits & 1 for entry in entries):
                raise ProblemError(Problem("table_encrypted", {"file": file}))
            parts = {
                entry.filename: unpacked(archive, entry) for entry in entries if _is_text(entry)
            }
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, OSError) as error:
        raise ProblemError(Problem("table_damaged", {"file": file})) from error
    except (ValueError, LookupError, RuntimeError) as error:  # a mangled name or directory
        raise ProblemError(Problem("table_damaged", {"file": file})) from error
    for part in parts.values():
        refuse_entities(part, file)
    return parts


def unpacked(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bytes:
    """Unpack one part piece by piece: read at once, it may be larger than its directory says."""
    found = io.BytesIO()
    with archive.open(entry) as file:
        while piece := file.read(_PIECE_BYTES):
            found.write(piece)
    return found.getvalue()


def refuse_entities(part: bytes, file: str) -> None:
    """Raise where XML brings entities of its own: they read other files and never end."""
    if _ENTITIES.search(part):
        raise ProblemError(Problem("table_external_entities", {"file": file}))


def _is_text(entry: zipfile.ZipInfo) -> bool:
    return entry.filename.endswith((".xml", ".rels")) or entry.filename == "mimetype"


def _refuse_bomb(entries: list[zipfile.ZipInfo], packed: int, file: str) -> None:
    unpacked = sum(entry.file_size for entry in entries)
    swollen = unpacked > RATIO_MATTERS_FROM_BYTES and unpacked > packed * MAX_RATIO
    if unpacked > MAX_UNPACKED_BYTES or swollen or len(entries) > MAX_ENTRIES:
        values: dict[str, str | int] = {"file": file, "limit": MAX_UNPACKED_BYTES // 1024 // 1024}
        raise ProblemError(Problem("table_unpacks_too_big", values))


def refuse_encrypted_ods(parts: dict[str, bytes], file: str) -> None:
    """Raise where an OpenDocument says that its parts are locked."""
    if b"encryption-data" in parts.get("META-INF/manifest.xml", b""):
        raise ProblemError(Problem("table_encrypted", {"file": file}))


def repacked(parts: dict[str, bytes]) -> io.BytesIO:
    """Return a plain zip of exactly the parts that were looked at, for the parser to read."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_STORED) as archive:
        for name, part in parts.items():
            archive.writestr(zipfile.ZipInfo(name), part)
    packed.seek(0)
    return packed


def refuse_stray_cells_of_xlsx(parts: dict[str, bytes]) -> None:
    """Measure every sheet's filled area from its XML: the parser would fill it with blanks."""
    total = 0
    for name, part in parts.items():
        if name.startswith("xl/worksheets/") and name.endswith(".xml"):
            rows, columns = _xlsx_area(part)
            refuse_stray_cells(name.rsplit("/", 1)[-1].removesuffix(".xml"), rows - 1, columns - 1)
            total += rows * columns
    _refuse_total(total)


def _xlsx_area(part: bytes) -> tuple[int, int]:
    row = last_row = last_column = 0
    for match in _XLSX_TAG.finditer(part):
        tag, attributes, closed = match.groups()
        place = _XLSX_PLACE.search(attributes or b"")
        if tag == b"row":
            row = int(place[2]) if place else row + 1
        elif not closed:
            last_row = max(last_row, int(place[2]) if place else row)
            last_column = max(last_column, _column_index(place[1]) + 1 if place else 1)
    return last_row, last_column


def refuse_stray_cells_of_ods(parts: dict[str, bytes]) -> None:
    """Measure every table's filled area from its XML, repeated cells and rows counted."""
    total = 0
    for sheet, rows, columns in _ods_areas(parts.get("content.xml", b"")):
        refuse_stray_cells(sheet, rows - 1, columns - 1)
        total += rows * columns
    _refuse_total(total)


def _ods_areas(part: bytes) -> Iterator[tuple[str, int, int]]:
    sheet = ""
    row = repeated = column = last_row = last_column = 0
    for match in _ODS_TAG.finditer(part):
        tag, attributes, closed = match[1], match[2] or b"", match[3]
        if tag == b"table":
            yield sheet, last_row, last_column
            name = _ODS_NAME.search(attributes)
            sheet = name[1].decode("utf-8", "replace") if name else ""
            row = repeated = column = last_row = last_column = 0
        elif tag == b"table-row":
            row, column = row + repeated, 0
            repeated = _number(_ODS_ROWS.search(attributes))
        else:
            column += _number(_ODS_COLUMNS.search(attributes))
            if not closed and b"value-type" in attributes:
                last_row = max(last_row, row + repeated)
                last_column = max(last_column, column)
    yield sheet, last_row, last_column


def _number(match: re.Match[bytes] | None) -> int:
    return int(match[1]) if match else 1


def _refuse_total(cells: int) -> None:
    if cells > MAX_CELLS:
        raise ProblemError(Problem("table_too_many_cells", {"limit": MAX_CELLS}))
