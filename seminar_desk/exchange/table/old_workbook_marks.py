"""Find in an old .xls what the parser of its values does not tell: the records of [MS-XLS]."""

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field

from seminar_desk.exchange.table.sheet_marks import SheetMarks

# Records, [MS-XLS] 2.3, and what of each is read here.
_BOF, _END, _SHEET, _DATES, _FONT, _FORMAT = 0x809, 0x0A, 0x85, 0x22, 0x31, 0xE0
_ROW, _COLUMNS, _FORMULA, _ERROR, _NUMBERS = 0x208, 0x7D, 0x06, 0x205, 0xBD
_CELLS = frozenset({_FORMULA, _ERROR, 0xFD, 0x204, 0x27E, 0x203, 0xD6, 0x06})
_STRUCK_FONT, _HIDDEN_ROW, _WORKSHEET = 0x08, 0x20, 0
_FONT_THAT_IS_NOT = 4  # fonts are counted without it
_ERRORS = {
    0x00: "#NULL!",
    0x07: "#DIV/0!",
    0x0F: "#VALUE!",
    0x17: "#REF!",
    0x1D: "#NAME?",
    0x24: "#NUM!",
    0x2A: "#N/A",
}
_MOST_COLUMNS = 200
_SMALL, _SECTORS = 64, {9: 512, 12: 4096}


@dataclass(slots=True)
class OldWorkbookMarks:
    """Hold the marks of the worksheets in their order, and from which year days are counted."""

    sheets: list[SheetMarks] = field(default_factory=list)
    is_from_1904: bool = False


def marks_of_xls(content: bytes) -> OldWorkbookMarks:
    """Return what the records of a workbook tell; nothing where they are damaged."""
    try:
        return _Records(_stream(content)).marks()
    except (struct.error, IndexError):
        return OldWorkbookMarks()


class _Records:
    """Walk through the records of a workbook's stream."""

    def __init__(self, stream: bytes) -> None:
        self._stream = stream
        self._struck_fonts: set[int] = set()
        self._struck_formats: set[int] = set()

    def marks(self) -> OldWorkbookMarks:
        found = OldWorkbookMarks()
        places: list[int] = []
        fonts = formats = 0
        for kind, body in self._records(0):
            if kind == _SHEET and body[5] == _WORKSHEET:
                places.append(struct.unpack_from("<I", body)[0])
            elif kind == _DATES:
                found.is_from_1904 = body[:1] == b"\1"
            elif kind == _FONT:
                if body[2] & _STRUCK_FONT:
                    self._struck_fonts.add(fonts + (fonts >= _FONT_THAT_IS_NOT))
                fonts += 1
            elif kind == _FORMAT:
                if struct.unpack_from("<H", body)[0] in self._struck_fonts:
                    self._struck_formats.add(formats)
                formats += 1
        found.sheets = [self._of_sheet(place) for place in places]
        return found

    def _records(self, place: int) -> Iterator[tuple[int, bytes]]:
        """Go through the records from a place on, until those of the sheet or the book end."""
        depth = 0
        while place + 4 <= len(self._stream):
            kind, length = struct.unpack_from("<HH", self._stream, place)
            body = self._stream[place + 4 : place + 4 + length]
            depth += (kind == _BOF) - (kind == _END)
            if depth == 1:
                yield kind, body
            elif depth < 1:
                return
            place += 4 + length

    def _of_sheet(self, place: int) -> SheetMarks:
        marks = SheetMarks()
        for kind, body in self._records(place):
            if kind == _ROW:
                if body[12] & _HIDDEN_ROW:
                    marks.hidden_rows.add(struct.unpack_from("<H", body)[0])
            elif kind == _COLUMNS:
                first, last, width, _, options = struct.unpack_from("<5H", body)
                if options & 1 or not width:
                    marks.hidden_columns |= set(range(first, min(last + 1, _MOST_COLUMNS)))
            elif kind in _CELLS:
                self._of_cell(kind, body, marks)
            elif kind == _NUMBERS and self._struck_formats:
                row, first = struct.unpack_from("<HH", body)
                for at, place_in_body in enumerate(range(4, len(body) - 2, 6)):
                    if struct.unpack_from("<H", body, place_in_body)[0] in self._struck_formats:
                        marks.struck[row, first + at] = ""
        return marks

    def _of_cell(self, kind: int, body: bytes, marks: SheetMarks) -> None:
        row, column, cell_format = struct.unpack_from("<3H", body)
        if cell_format in self._struck_formats:
            marks.struck[row, column] = ""
        if error := _error(kind, body):
            marks.unsolved[row, column] = error


def _error(kind: int, body: bytes) -> str:
    """Return the error that a cell or a formula has for its value."""
    if kind == _ERROR and body[7]:
        return _ERRORS.get(body[6], "#")
    if kind == _FORMULA and body[6] == 2 and body[12:14] == b"\xff\xff":  # noqa: PLR2004 - an error
        return _ERRORS.get(body[8], "#")
    return ""


def _stream(content: bytes) -> bytes:
    """Return the workbook's stream out of the compound file, [MS-CFB]."""
    size = _SECTORS.get(struct.unpack_from("<H", content, 30)[0], 0)
    if not size:
        return b""
    fat_sectors, directory, cutoff, mini_fat, _, difat, difat_sectors = struct.unpack_from(
        "<II4xIIIII", content, 44
    )
    sectors = list(struct.unpack_from("<109I", content, 76))
    for _ in range(min(difat_sectors, len(content) // size)):
        more = struct.unpack_from(f"<{size // 4}I", content, (difat + 1) * size)
        sectors += more[:-1]
        difat = more[-1]
    fat: list[int] = []
    for sector in sectors[:fat_sectors]:
        fat += struct.unpack_from(f"<{size // 4}I", content, (sector + 1) * size)

    def chain(first: int) -> bytes:
        parts: list[bytes] = []
        while first < len(fat) and len(parts) <= len(fat):
            parts.append(content[(first + 1) * size : (first + 2) * size])
            first = fat[first]
        return b"".join(parts)

    entries = chain(directory)
    root = b""
    for place in range(0, len(entries), 128):
        first, length = struct.unpack_from("<II", entries, place + 116)
        if place == 0:
            root = chain(first)
        name_length = struct.unpack_from("<H", entries, place + 64)[0]
        name = entries[place : place + max(0, name_length - 2)].decode("utf-16-le", "replace")
        if name in {"Workbook", "Book"}:
            return chain(first) if length >= cutoff else _small(chain(mini_fat), root, first)
    return b""


def _small(mini_fat: bytes, root: bytes, first: int) -> bytes:
    """Return a stream so short that it is kept in pieces within another."""
    following = struct.unpack(f"<{len(mini_fat) // 4}I", mini_fat)
    parts: list[bytes] = []
    while first < len(following) and len(parts) <= len(following):
        parts.append(root[first * _SMALL : (first + 1) * _SMALL])
        first = following[first]
    return b"".join(parts)
