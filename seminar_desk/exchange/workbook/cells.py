"""The one guarded writer of cells: what goes through it comes back the same from any program."""

from __future__ import annotations

import io
import re
import unicodedata
from collections.abc import Sequence
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any, BinaryIO

from seminar_desk.domain import stored_columns
from seminar_desk.exchange.workbook.contract import ContractColumn, Value

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.cell import Cell
    from openpyxl.worksheet._write_only import WriteOnlyWorksheet
    from openpyxl.worksheet.worksheet import Worksheet


TEXT, WHOLE, DAY, MOMENT, GENERAL = "@", "0", "yyyy-mm-dd", "yyyy-mm-dd hh:mm:ss", "General"
_FORMATS = {"integer": WHOLE, "date": DAY, "datetime": MOMENT, "prose": GENERAL}
# Else days and numbers, which stand to the right, run into the text of the next column.
_ASIDE: dict[str, dict[str, Any]] = {
    DAY: {"horizontal": "left"},
    MOMENT: {"horizontal": "left"},
    WHOLE: {"horizontal": "right", "indent": 1},
}
INK, MUTED, ACCENT, ACCENT_SOFT = "1E2A32", "5F6C75", "1B5E7B", "E3EFF4"
FONT = "Arial"  # on every Windows; LibreOffice has its metric twin
_STARTS_LIKE_A_FORMULA = ("=", "+", "-", "@", "\t", "\r")
# Tab, line feed and carriage return are text; the rest of Cc, lone surrogates, U+FFFE/F are not.
_NEVER = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
# A workbook's XML says carriage return as _x000D_; a text that looks so needs its own escape.
_ESCAPED = re.compile("_(?=x[0-9A-Fa-f]{4}_)")


def clean(value: Value) -> Value:
    """Return a value as the workbook keeps it.

    Text in NFC without characters that no workbook can hold, nothing but blanks as None; moments
    naive UTC, cut to the second: no program rounds a whole second when it saves the file again.
    """
    if isinstance(value, str):
        text = unicodedata.normalize("NFC", _NEVER.sub("", value))
        return text if text and not text.isspace() else None
    if isinstance(value, datetime):
        moment = value.astimezone(UTC) if value.tzinfo else value
        return moment.replace(microsecond=0, tzinfo=None)
    return value


def is_too_long(value: Value) -> bool:
    """Say whether a cleaned text would be cut by Excel."""
    return isinstance(value, str) and stored_columns.is_too_long(value)


class Pen:
    """Write rows of one sheet, a styled cell a column, used again for every row."""

    def __init__(self, worksheet: WriteOnlyWorksheet, columns: Sequence[ContractColumn]) -> None:
        formats = [_FORMATS.get(column.kind, TEXT) for column in columns]
        self._worksheet = worksheet
        self._plain = [_cell(worksheet, number_format) for number_format in formats]
        self._quoted = [_cell(worksheet, number_format, quoted=True) for number_format in formats]

    def write(self, values: Sequence[Value]) -> None:
        """Append one row of cleaned values."""
        self._worksheet.append([self._filled(place, value) for place, value in enumerate(values)])

    def _filled(self, place: int, value: Value) -> Cell | None:
        if value is None:
            return None
        if not isinstance(value, str):
            cell = self._plain[place]
            cell.value = value
            return cell
        cell = (self._quoted if value.startswith(_STARTS_LIKE_A_FORMULA) else self._plain)[place]
        cell.value = _ESCAPED.sub("_x005F_", value).replace("\r", "_x000D_")
        cell.data_type = "s"  # never a formula, never an error value, whatever it looks like
        return cell


def _cell(
    worksheet: Worksheet | WriteOnlyWorksheet, number_format: str, *, quoted: bool = False
) -> Cell:
    from openpyxl.cell import WriteOnlyCell  # noqa: PLC0415  # loaded on first use
    from openpyxl.styles import Alignment  # noqa: PLC0415  # loaded on first use

    cell = WriteOnlyCell(worksheet)
    cell.number_format = number_format
    if number_format in _ASIDE:
        cell.alignment = Alignment(**_ASIDE[number_format])
    cell.quotePrefix = int(quoted)
    return cell


def table_cell(
    worksheet: Worksheet | WriteOnlyWorksheet,
    value: Value,
    *,
    bold: bool = False,
    size: int = 11,
    colour: str = INK,
    ground: str = "",
    wraps: bool = False,
) -> Cell:
    """Return a styled cell for a sheet that people read; `colour` and `ground` are RRGGBB."""
    from openpyxl.styles import Alignment, Font, PatternFill  # noqa: PLC0415  # on first use

    is_text = isinstance(value, str)
    cell = _cell(worksheet, TEXT if is_text else _format_of(value))
    cell.value = clean(value)
    if is_text:
        cell.data_type = "s"
    cell.font = Font(name=FONT, bold=bold, size=size, color=colour)
    if ground:
        cell.fill = PatternFill("solid", fgColor=ground)
    side = "left" if is_text or isinstance(value, date) else "right"
    cell.alignment = Alignment(horizontal=side, vertical="center", wrap_text=wraps)
    return cell


def _format_of(value: Value) -> str:
    if isinstance(value, datetime):
        return "dd.mm.yyyy hh:mm"
    return "dd.mm.yyyy" if isinstance(value, date) else WHOLE


def canonical(value: Value) -> str | int | None:
    """Return a cleaned value as the content hash sees it: days and moments as ISO 8601 text."""
    if isinstance(value, datetime):
        return value.isoformat(timespec="milliseconds")
    return value.isoformat() if isinstance(value, date) else value


def save(workbook: Workbook, file: BinaryIO) -> None:
    """Pack in memory first: openpyxl leaves its archive open behind a full disk."""
    packed = io.BytesIO()
    workbook.save(packed)
    file.write(packed.getbuffer())
