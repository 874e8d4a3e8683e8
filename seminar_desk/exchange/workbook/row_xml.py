"""Rows of a data sheet as openpyxl would write them, without a dressed cell object for each.

A cell object costs more than all the rest of writing it. openpyxl still makes everything else of
the workbook, and says by what number a style is known.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from seminar_desk.exchange.workbook.contract import Value

_STARTS_LIKE_A_FORMULA = ("=", "+", "-", "@", "\t", "\r")
# A workbook's XML says carriage return as _x000D_; a text that looks so needs its own escape.
_ESCAPED = re.compile("_(?=x[0-9A-Fa-f]{4}_)")
_DAY_ZERO = datetime(1899, 12, 30)  # noqa: DTZ001 - naive, as a cell holds it
_DAY_ZERO_NUMBER = date(1899, 12, 30).toordinal()
_SECONDS_A_DAY = 86_400
_DAYS_BEFORE_MARCH_1900 = 60


@dataclass(frozen=True, slots=True)
class ColumnStyle:
    """Number the style of a column's cells, and that of its texts which look like a formula."""

    letters: str
    plain: int
    quoted: int


class RowXml:
    """Say rows as XML, the same pieces again for every row."""

    def __init__(self, styles: Sequence[ColumnStyle]) -> None:
        self._columns = [
            (
                f'<c r="{style.letters}',
                f'" s="{style.plain}" t="n"><v>',
                f'" s="{style.plain}" t="inlineStr"><is><t',
                f'" s="{style.quoted}" t="inlineStr"><is><t',
            )
            for style in styles
        ]

    def row(self, number: int, line: Sequence[Value]) -> str:
        """Return one row of cleaned values; a text is always a text cell, whatever it says."""
        place = str(number)
        parts = [f'<row r="{place}">']
        for value, (start, figure, plain, quoted) in zip(line, self._columns, strict=True):
            if value is None:
                continue
            if isinstance(value, str):
                look = quoted if value.startswith(_STARTS_LIKE_A_FORMULA) else plain
                parts.append(f"{start}{place}{look}{_text(value)}</t></is></c>")
            else:
                parts.append(f"{start}{place}{figure}{_number(value)}</v></c>")
        parts.append("</row>")
        return "".join(parts)


def _text(value: str) -> str:
    """Return what follows «<t»: the mark that keeps outer blanks, the text escaped."""
    if "_x" in value:
        value = _ESCAPED.sub("_x005F_", value)
    if "\r" in value:
        value = value.replace("\r", "_x000D_")
    if "&" in value:
        value = value.replace("&", "&amp;")
    if "<" in value:
        value = value.replace("<", "&lt;")
    if ">" in value:
        value = value.replace(">", "&gt;")
    if value[0].isspace() or value[-1].isspace():
        return f' xml:space="preserve">{value}'
    return f">{value}"


def _number(value: int | date | datetime) -> str:
    """Return a number, a day or a moment as a workbook counts them."""
    if isinstance(value, datetime):
        since = value - _DAY_ZERO
        return f"{_days(since.days) + since.seconds / _SECONDS_A_DAY:.16g}"
    if isinstance(value, date):
        return str(_days(value.toordinal() - _DAY_ZERO_NUMBER))
    return str(value)


def _days(since: int) -> int:
    """Return a workbook's number of a day: it counts a 29 February 1900 that never was."""
    return since - 1 if 0 < since <= _DAYS_BEFORE_MARCH_1900 else since
