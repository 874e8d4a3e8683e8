"""Rows on their way to a spreadsheet through the clipboard: as text, and as a table of text."""

from collections.abc import Iterable, Sequence
from html import escape

# What a spreadsheet would calculate where it stands first.
_FORMULAS = ("=", "+", "-", "@")
# Both keep «037» and phones as they are written: Excel reads the first, LibreOffice the second.
_AS_TEXT = 'style="mso-number-format:\'\\@\'" sdnum="1033;0;@"'


def harmless(cell: str) -> str:
    """Return a cell in one line that no spreadsheet takes for a formula."""
    line = " ".join(cell.split())
    return f"'{line}" if line.startswith(_FORMULAS) else line


def as_text(rows: Iterable[Sequence[str]]) -> str:
    """Return rows with tabs between their cells."""
    return "".join("\t".join(map(harmless, row)) + "\r\n" for row in rows)


def as_table(rows: Iterable[Sequence[str]]) -> str:
    """Return rows as HTML whose every cell is text."""
    lines = (
        "".join(f"<td {_AS_TEXT}>{escape(harmless(cell))}</td>" for cell in row) for row in rows
    )
    body = "".join(f"<tr>{line}</tr>" for line in lines)
    return f'<html><head><meta charset="utf-8"></head><body><table>{body}</table></body></html>'
