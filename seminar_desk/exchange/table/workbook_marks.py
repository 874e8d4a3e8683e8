"""Find in the parts of an .xlsx what the parser of its values does not tell."""

import re
from collections.abc import Mapping
from html import unescape

from seminar_desk.exchange.table.sheet_marks import SheetMarks

_SHEET = re.compile(rb"<(?:\w+:)?sheet\s([^>]*)>")
_RELATION = re.compile(rb"<Relationship\s([^>]*)>")
_ROW = re.compile(rb"<(?:\w+:)?row\b([^>]*)>")
_COLUMN = re.compile(rb"<(?:\w+:)?col\s([^>]*)>")
_CELL = re.compile(rb"<(?:\w+:)?c\s([^>]*[^/>])>(.*?)</(?:\w+:)?c>", re.DOTALL)
_FORMULA = re.compile(rb"<(?:\w+:)?f\b[^>]*?(?:/>|>([^<]*)<)")
_VALUE = re.compile(rb"<(?:\w+:)?v\b[^>]*>([^<]*)<")
_FONT = re.compile(rb"<(?:\w+:)?font\b(?:[^>]*/>|[^>]*>(.*?)</(?:\w+:)?font>)", re.DOTALL)
_FORMAT = re.compile(rb"<(?:\w+:)?xf\b([^>]*)>")
_STRIKE = re.compile(rb'<(?:\w+:)?strike(?:\s+val="(?:1|true)")?\s*/>')
_TEXT = re.compile(rb"<(?:\w+:)?si\b(?:[^>]*/>|[^>]*>(.*?)</(?:\w+:)?si>)", re.DOTALL)
_RUN = re.compile(rb"<(?:\w+:)?r>(.*?)</(?:\w+:)?r>", re.DOTALL)
_LETTERS = re.compile(rb"<(?:\w+:)?t\b[^>]*>([^<]*)<")
_PLACE = re.compile(rb"([A-Z]{1,3})(\d{1,7})")
_TRUE = (b"1", b"true")


def marks_of_xlsx(parts: Mapping[str, bytes]) -> dict[str, SheetMarks]:
    """Return the marks of each sheet by its name; where a book has none, it costs little."""
    struck_styles = _struck_styles(parts.get("xl/styles.xml", b""))
    struck_texts = _struck_texts(parts.get("xl/sharedStrings.xml", b""))
    found: dict[str, SheetMarks] = {}
    for name, part in _sheets(parts):
        marks = found[name] = SheetMarks()
        if b"hidden=" in part or b'ht="0"' in part or b'width="0"' in part:
            _find_hidden(part, marks)
        has_formulas = b"<f" in part or b":f" in part or b't="e"' in part
        if struck_styles or struck_texts or has_formulas or b"strike" in part:
            _find_in_cells(part, marks, struck_styles, struck_texts)
    return found


def is_from_1904(parts: Mapping[str, bytes]) -> bool:
    """Say whether days are counted as on an old Macintosh."""
    return bool(re.search(rb'date1904="(?:1|true)"', _book(parts)))


def _book(parts: Mapping[str, bytes]) -> bytes:
    return next((part for name, part in parts.items() if _is_book(name)), b"")


def _is_book(name: str) -> bool:
    return name.startswith("xl/workbook") and name.endswith(".xml")


def _sheets(parts: Mapping[str, bytes]) -> list[tuple[str, bytes]]:
    book = next((name for name in parts if _is_book(name)), "")
    folder, _, file = book.rpartition("/")
    relations = {}
    for relation in _RELATION.findall(parts.get(f"{folder}/_rels/{file}.rels", b"")):
        target = _attribute(relation, b"Target").decode("utf-8", "replace")
        path = target.lstrip("/") if target.startswith("/") else f"{folder}/{target}"
        relations[_attribute(relation, b"Id")] = path
    return [
        (unescape(_attribute(sheet, b"name").decode("utf-8", "replace")), parts[path])
        for sheet in _SHEET.findall(parts.get(book, b""))
        if (path := relations.get(_attribute(sheet, rb"\w+:id"), "")) in parts
    ]


def _attribute(attributes: bytes, name: bytes) -> bytes:
    found = re.search(rb"(?:^|\s)" + name + rb"""=["']([^"']*)""", attributes)
    return found[1] if found else b""


def _find_hidden(part: bytes, marks: SheetMarks) -> None:
    row = -1
    for attributes in _ROW.findall(part):
        number = _attribute(attributes, b"r")
        row = int(number) - 1 if number.isdigit() else row + 1
        height = _attribute(attributes, b"ht")
        if _attribute(attributes, b"hidden") in _TRUE or height in {b"0", b"0.0"}:
            marks.hidden_rows.add(row)
    for attributes in _COLUMN.findall(part):
        first, last = _attribute(attributes, b"min"), _attribute(attributes, b"max")
        is_hidden = _attribute(attributes, b"hidden") in _TRUE
        if (
            first.isdigit()
            and last.isdigit()
            and (is_hidden or _attribute(attributes, b"width") == b"0")
        ):
            marks.hidden_columns |= set(range(int(first) - 1, min(int(last), _MOST_COLUMNS)))


_MOST_COLUMNS = 200


def _struck_styles(part: bytes) -> frozenset[bytes]:
    """Return the numbers of the cell formats whose font is struck out."""
    if b"strike" not in part:
        return frozenset()
    fonts = _section(part, b"fonts")
    struck = {at for at, font in enumerate(_FONT.findall(fonts)) if _STRIKE.search(font)}
    formats = _FORMAT.findall(_section(part, b"cellXfs"))
    return frozenset(
        b"%d" % at
        for at, attributes in enumerate(formats)
        if int(_attribute(attributes, b"fontId") or b"0") in struck
    )


def _section(part: bytes, name: bytes) -> bytes:
    found = re.search(rb"<(?:\w+:)?" + name + rb"\b.*?</(?:\w+:)?" + name + rb">", part, re.DOTALL)
    return found[0] if found else b""


def _struck_texts(part: bytes) -> dict[bytes, str]:
    """Return the struck part of texts by their number, empty where the whole text is struck."""
    if b"strike" not in part:
        return {}
    found: dict[bytes, str] = {}
    for at, text in enumerate(_TEXT.findall(part)):
        if b"strike" in text:
            struck, kept = _runs(text)
            if struck:
                found[b"%d" % at] = struck if kept else ""
    return found


def _runs(text: bytes) -> tuple[str, str]:
    """Return the struck letters of a text in several fonts, and the others."""
    struck, kept = "", ""
    for run in _RUN.findall(text):
        letters = unescape(b"".join(_LETTERS.findall(run)).decode("utf-8", "replace"))
        if _STRIKE.search(run):
            struck += letters
        else:
            kept += letters
    return struck.strip(), kept.strip()


def _find_in_cells(
    part: bytes,
    marks: SheetMarks,
    struck_styles: frozenset[bytes],
    struck_texts: Mapping[bytes, str],
) -> None:
    for attributes, content in _CELL.findall(part):
        place = _PLACE.fullmatch(_attribute(attributes, b"r"))
        if not place:
            continue
        cell = int(place[2]) - 1, _column(place[1])
        kind = _attribute(attributes, b"t")
        value = _VALUE.search(content)
        if _attribute(attributes, b"s") in struck_styles:
            marks.struck[cell] = ""
        elif kind == b"s" and value and value[1] in struck_texts:
            marks.struck[cell] = struck_texts[value[1]]
        elif b"strike" in content:
            struck, kept = _runs(content)
            marks.struck[cell] = struck if kept else ""
        if kind == b"e" and value:
            marks.unsolved[cell] = unescape(value[1].decode("utf-8", "replace"))
        elif not (value and (value[1] or kind == b"str")):
            formula = _FORMULA.search(content)
            if formula:
                marks.unsolved[cell] = "=" + unescape(
                    (formula[1] or b"").decode("utf-8", "replace")
                )


def _column(letters: bytes) -> int:
    index = 0
    for letter in letters:
        index = index * 26 + letter - 64
    return index - 1
