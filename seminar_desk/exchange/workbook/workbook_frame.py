"""Everything of the exchange workbook but its rows: openpyxl makes it, the rows are poured in.

Each sheet is empty: its headings are a row like the others, in a look of their own.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING, Any, cast
from zipfile import ZipFile

from seminar_desk.exchange.workbook import contract
from seminar_desk.exchange.workbook.cells import ACCENT_SOFT, style_of, table_cell
from seminar_desk.exchange.workbook.row_xml import ColumnStyle
from seminar_desk.exchange.workbook.workbook_draft import Draft
from seminar_desk.exchange.workbook.workbook_front import write_front

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.worksheet._write_only import WriteOnlyWorksheet

_WIDTHS = {"uid": 38, "integer": 10, "date": 12, "datetime": 21, "flag": 9}
_WIDEST = {"code": 38, "text": 42, "prose": 60, "json": 30}
_SAMPLE_ROWS = 300
_FILTER_BUTTON = 4
# Marks of what differs from workbook to workbook: no length and no width is so great.
_MANY_ROWS, _WIDE = 1_000_001, 5_000
_WIDTH = re.compile(rb'width="(5\d{3})"')
_FIRST_SHEET, _BOOK = "xl/worksheets/sheet1.xml", "xl/workbook.xml"
_STYLES, _MADE_AT = "xl/styles.xml", "docProps/core.xml"


@dataclass(frozen=True, slots=True)
class SheetRoom:
    """Say in what part of the file a sheet's rows stand, how its headings and columns look."""

    sheet: contract.ContractSheet
    heading: int
    styles: tuple[ColumnStyle, ...]


@dataclass(frozen=True, slots=True)
class WorkbookFrame:
    """Hold the parts of a whole workbook without rows, and where these go: part -> sheet."""

    parts: Mapping[str, bytes]
    rooms: Mapping[str, SheetRoom]


# A workbook's own styles -> one with them, whose sheets say marks where lengths and widths go.
_EMPTY: dict[bytes, WorkbookFrame] = {}


def frame_of(draft: Draft) -> WorkbookFrame:
    """Make the workbook that the rows of a draft are poured into.

    openpyxl makes it once; of the next only the first sheet, and what says when it was made.
    """
    from openpyxl import Workbook  # noqa: PLC0415  # loaded on first use

    front = Workbook(write_only=True)
    write_front(front, draft)
    _looks(front)
    said = _saved(front)
    styles = said[_STYLES]
    empty = _EMPTY.get(styles)
    if empty is None:
        empty = _EMPTY[styles] = _empty(draft)
    parts = {**empty.parts, **{name: said[name] for name in (_FIRST_SHEET, _MADE_AT)}}
    for place, (part, room) in enumerate(empty.rooms.items()):
        mark, last = b"%d" % (_MANY_ROWS + place), b"%d" % (draft.counts[room.sheet.name] + 1)
        widths = _widths(room.sheet, draft)
        parts[part] = _WIDTH.sub(partial(_told, widths), parts[part].replace(mark, last))
        parts[_BOOK] = parts[_BOOK].replace(mark, last)
    return WorkbookFrame(parts, empty.rooms)


def _empty(draft: Draft) -> WorkbookFrame:
    """Make a workbook whose first sheet is a draft's, and whose others say marks."""
    from openpyxl import Workbook  # noqa: PLC0415  # loaded on first use

    workbook = Workbook(write_only=True)
    write_front(workbook, draft)
    heading, looks = _looks(workbook)
    made = [
        (_begin_sheet(workbook, sheet, _MANY_ROWS + place), sheet)
        for place, sheet in enumerate(contract.sheets())
    ]
    parts = _saved(workbook)
    rooms = {
        worksheet.path.removeprefix("/"): SheetRoom(sheet, heading, tuple(_styles(sheet, looks)))
        for worksheet, sheet in made
    }
    return WorkbookFrame(parts, rooms)


def _saved(workbook: Workbook) -> dict[str, bytes]:
    packed = io.BytesIO()
    workbook.save(packed)
    with ZipFile(packed) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def _looks(workbook: Workbook) -> tuple[int, dict[str, tuple[int, int]]]:
    """Return by what numbers a workbook knows the look of headings, and of each kind of column."""
    sheet = cast("WriteOnlyWorksheet", workbook.worksheets[0])
    heading = table_cell(sheet, "", bold=True, ground=ACCENT_SOFT).style_id
    kinds = dict.fromkeys(column.kind for each in contract.sheets() for column in each.columns)
    return heading, {
        kind: (style_of(sheet, kind), style_of(sheet, kind, quoted=True)) for kind in kinds
    }


def _begin_sheet(
    workbook: Workbook, sheet: contract.ContractSheet, rows: int
) -> WriteOnlyWorksheet:
    from openpyxl.utils import get_column_letter  # noqa: PLC0415  # loaded on first use

    worksheet = workbook.create_sheet(sheet.name)
    worksheet.freeze_panes = "A2"
    whole = f"A1:{get_column_letter(len(sheet.columns))}{rows}"
    worksheet.auto_filter.ref = whole
    # Only where the file says how wide it is do openpyxl and who reads with it give whole rows.
    cast("Any", worksheet).calculate_dimension = lambda: whole
    for place in range(len(sheet.columns)):
        worksheet.column_dimensions[get_column_letter(place + 1)].width = _WIDE + place
    return cast("WriteOnlyWorksheet", worksheet)


def _widths(sheet: contract.ContractSheet, draft: Draft) -> list[int]:
    sample = list(islice(draft.lines(sheet.name), _SAMPLE_ROWS))
    return [
        _width(column, [line[place] for line in sample])
        for place, column in enumerate(sheet.columns)
    ]


def _told(widths: Sequence[int], mark: re.Match[bytes]) -> bytes:
    return b'width="%d"' % widths[int(mark[1]) - _WIDE]


def _styles(
    sheet: contract.ContractSheet, looks: Mapping[str, tuple[int, int]]
) -> Iterator[ColumnStyle]:
    from openpyxl.utils import get_column_letter  # noqa: PLC0415  # loaded on first use

    for place, column in enumerate(sheet.columns, start=1):
        yield ColumnStyle(get_column_letter(place), *looks[column.kind])


def _width(column: contract.ContractColumn, values: Sequence[contract.Value]) -> int:
    """Return a width that shows the heading with its filter, and what usually stands below."""
    longest = max((len(str(value)) + 1 for value in values if value is not None), default=0)
    shown = _WIDTHS.get(column.kind) or min(longest, _WIDEST[column.kind])
    return max(shown, len(column.name) + _FILTER_BUTTON)
