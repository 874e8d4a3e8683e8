"""Everything of the exchange workbook but its rows: openpyxl makes it, the rows are poured in.

Each sheet is empty: its headings are a row like the others, in a look of their own.
"""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Any, cast

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


@dataclass(frozen=True, slots=True)
class SheetRoom:
    """Say in what part of the file a sheet's rows stand, how its headings and columns look."""

    sheet: contract.ContractSheet
    heading: int
    styles: tuple[ColumnStyle, ...]


@dataclass(frozen=True, slots=True)
class WorkbookFrame:
    """Hold a whole workbook without rows, and where they go: part of the file -> sheet."""

    packed: bytes
    rooms: Mapping[str, SheetRoom]


def frame_of(draft: Draft) -> WorkbookFrame:
    """Make the workbook that the rows of a draft are poured into."""
    from openpyxl import Workbook  # noqa: PLC0415  # loaded on first use

    workbook = Workbook(write_only=True)
    write_front(workbook, draft)
    made = [(_begin_sheet(workbook, sheet, draft), sheet) for sheet in contract.sheets()]
    any_sheet, _ = made[0]
    heading = table_cell(any_sheet, "", bold=True, ground=ACCENT_SOFT).style_id
    kinds = dict.fromkeys(column.kind for _, sheet in made for column in sheet.columns)
    looks = {
        kind: (style_of(any_sheet, kind), style_of(any_sheet, kind, quoted=True)) for kind in kinds
    }
    rooms = [SheetRoom(sheet, heading, tuple(_styles(sheet, looks))) for _, sheet in made]
    packed = io.BytesIO()
    workbook.save(packed)
    parts = [worksheet.path.removeprefix("/") for worksheet, _ in made]
    return WorkbookFrame(packed.getvalue(), dict(zip(parts, rooms, strict=True)))


def _begin_sheet(
    workbook: Workbook, sheet: contract.ContractSheet, draft: Draft
) -> WriteOnlyWorksheet:
    from openpyxl.utils import get_column_letter  # noqa: PLC0415  # loaded on first use

    worksheet = workbook.create_sheet(sheet.name)
    worksheet.freeze_panes = "A2"
    last = get_column_letter(len(sheet.columns))
    whole = f"A1:{last}{draft.counts[sheet.name] + 1}"
    worksheet.auto_filter.ref = whole
    # Only where the file says how wide it is do openpyxl and who reads with it give whole rows.
    cast("Any", worksheet).calculate_dimension = lambda: whole
    sample = list(islice(draft.lines(sheet.name), _SAMPLE_ROWS))
    for place, column in enumerate(sheet.columns):
        width = _width(column, [line[place] for line in sample])
        worksheet.column_dimensions[get_column_letter(place + 1)].width = width
    return cast("WriteOnlyWorksheet", worksheet)


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
