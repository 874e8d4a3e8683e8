"""The one guarded writer of cells: what goes through it comes back the same from any program."""

from __future__ import annotations

import io
import re
import unicodedata
from copy import copy
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any, BinaryIO

from seminar_desk.domain import letters, stored_columns
from seminar_desk.exchange.workbook.contract import Value

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
_NEVER = re.compile(f"[{letters.NEVER}]")


def clean(value: Value) -> Value:
    """Return a value as the workbook keeps it.

    Text in NFC without characters that no workbook can hold, nothing but blanks as None; moments
    naive UTC, cut to the second: no program rounds a whole second when it saves the file again.
    """
    if isinstance(value, str):
        text = value
        # Most texts need nothing: what may never stand in a workbook cannot be printed either.
        if not (text.isprintable() and (text.isascii() or unicodedata.is_normalized("NFC", text))):
            text = unicodedata.normalize("NFC", _NEVER.sub("", text))
        return text if text and not text.isspace() else None
    if isinstance(value, datetime):
        moment = value.astimezone(UTC) if value.tzinfo else value
        return moment.replace(microsecond=0, tzinfo=None)
    return value


def is_too_long(value: Value) -> bool:
    """Say whether a cleaned text would be cut by Excel."""
    return isinstance(value, str) and stored_columns.is_too_long(value)


def style_of(worksheet: Worksheet | WriteOnlyWorksheet, kind: str, *, quoted: bool = False) -> int:
    """Return by what number the workbook knows the look of a column's cells."""
    number: int = _cell(worksheet, _FORMATS.get(kind, TEXT), quoted=quoted).style_id
    return number


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
    _put(cell, value)
    cell.font = Font(name=FONT, bold=bold, size=size, color=colour)
    if ground:
        cell.fill = PatternFill("solid", fgColor=ground)
    side = "left" if is_text or isinstance(value, date) else "right"
    cell.alignment = Alignment(horizontal=side, vertical="center", wrap_text=wraps)
    return cell


def alike(model: Cell, value: Value) -> Cell:
    """Return a cell that looks like another, whose value has the same type: looks take long."""
    cell = copy(model)
    _put(cell, value)
    return cell


def _put(cell: Cell, value: Value) -> None:
    cell.value = clean(value)
    if isinstance(value, str):
        cell.data_type = "s"


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
