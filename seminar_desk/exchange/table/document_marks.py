"""Find in an OpenDocument table what the parser of its values does not tell."""

import re
from html import unescape

from seminar_desk.exchange.table.sheet_marks import SheetMarks

_TAG = re.compile(
    rb"<table:(table-row|table-column|covered-table-cell|table-cell|table)(?:\s([^>]*?))?(/?)>"
)
_STYLE = re.compile(rb"<style:style\s([^>]*?)(?:/>|>(.*?)</style:style>)", re.DOTALL)
_SPAN = re.compile(rb'<text:span\s[^>]*?text:style-name="([^"]*)"[^>]*>([^<]*)<')
_LINE_THROUGH = re.compile(
    rb'style:text-line-through-(?:style|type)="(?!none)|style:text-crossing-out="(?!none)'
)
_MARKUP = re.compile(rb"<[^>]*>")
_HIDDEN = (b"collapse", b"filter")
_MOST_REPEATED = 50_000


def marks_of_ods(content: bytes) -> dict[str, SheetMarks]:
    """Return the marks of each sheet by its name, of a document's content."""
    struck = {
        _attribute(attributes, b"style:name")
        for attributes, properties in _STYLE.findall(content)
        if _LINE_THROUGH.search(properties)
    }
    if not (struck or b"table:visibility=" in content or b"table:formula=" in content):
        return {}
    found: dict[str, SheetMarks] = {}
    marks = SheetMarks()
    row = column = column_styles = repeated = 0
    for match in _TAG.finditer(content):
        tag, attributes = match[1], match[2] or b""
        if tag == b"table":
            name = unescape(_attribute(attributes, b"table:name").decode("utf-8", "replace"))
            marks = found[name] = SheetMarks()
            row = column = column_styles = repeated = 0
        elif tag == b"table-column":
            first = column_styles
            column_styles += _times(attributes, b"table:number-columns-repeated")
            if _attribute(attributes, b"table:visibility") in _HIDDEN:
                marks.hidden_columns |= set(range(first, min(column_styles, first + 200)))
        elif tag == b"table-row":
            row, column = row + repeated, 0
            repeated = _times(attributes, b"table:number-rows-repeated")
            if _attribute(attributes, b"table:visibility") in _HIDDEN:
                marks.hidden_rows |= set(range(row, min(row + repeated, row + _MOST_REPEATED)))
        else:
            if not match[3]:
                end = content.find(b"</table:" + tag, match.end())
                _find_in_cell(attributes, content[match.end() : end], (row, column), struck, marks)
            elif _attribute(attributes, b"table:formula"):
                _find_in_cell(attributes, b"", (row, column), struck, marks)
            column += _times(attributes, b"table:number-columns-repeated")
    return found


def _find_in_cell(
    attributes: bytes,
    content: bytes,
    cell: tuple[int, int],
    struck: set[bytes],
    marks: SheetMarks,
) -> None:
    formula = _attribute(attributes, b"table:formula")
    shown = unescape(_MARKUP.sub(b" ", content).decode("utf-8", "replace")).strip()
    if b'value-type="error"' in attributes or (formula and shown.startswith(("#", "Err:"))):
        marks.unsolved[cell] = shown or "#"
    elif formula and b"office:value-type=" not in attributes:
        text = unescape(formula.decode("utf-8", "replace"))
        marks.unsolved[cell] = "=" + text.partition("=")[2]
    if not struck:
        return
    if _attribute(attributes, b"table:style-name") in struck:
        marks.struck[cell] = ""
        return
    parts = [text for style, text in _SPAN.findall(content) if style in struck and text.strip()]
    if parts:
        gone = unescape(b" ".join(parts).decode("utf-8", "replace")).strip()
        marks.struck[cell] = "" if gone == shown else gone


def _attribute(attributes: bytes, name: bytes) -> bytes:
    found = re.search(rb"(?:^|\s)" + name + rb"""=["']([^"]*)["']""", attributes)
    return found[1] if found else b""


def _times(attributes: bytes, name: bytes) -> int:
    times = _attribute(attributes, name)
    return int(times) if times.isdigit() and len(times) < 10 else 1  # noqa: PLR2004 - no number of rows is longer
