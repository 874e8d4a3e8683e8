"""The sheet README, for people, and the header row that every other sheet has."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Any

from seminar_desk.exchange.workbook import contract
from seminar_desk.exchange.workbook.cells import ACCENT, ACCENT_SOFT, MUTED, table_cell
from seminar_desk.exchange.workbook.content import Content
from seminar_desk.exchange.workbook.contract import ContractSheet
from seminar_desk.files import RESOURCES

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.worksheet._write_only import WriteOnlyWorksheet

_WIDTHS = {"A": 26, "B": 8, "C": 80}
_TITLE_HEIGHT = 28
_A4 = "9"
_MARGIN_INCHES = 0.4
_TITLE: dict[str, Any] = {"bold": True, "size": 16}
_STRONG: dict[str, Any] = {"bold": True}
_HEADING: dict[str, Any] = {"bold": True, "ground": ACCENT_SOFT}
_QUIET: dict[str, Any] = {"colour": MUTED}


@dataclass(frozen=True, slots=True)
class _FrontRow:
    """Hold one row: its texts from the first column on, and how they look."""

    texts: tuple[str, ...]
    look: dict[str, Any] = field(default_factory=dict)


@cache
def _words() -> dict[str, Any]:
    return tomllib.loads((RESOURCES / "exchange" / "readme.toml").read_text(encoding="utf-8"))


def write_header(worksheet: WriteOnlyWorksheet, sheet: ContractSheet) -> None:
    """Write the row of machine names."""
    header = [table_cell(worksheet, name, bold=True, ground=ACCENT_SOFT) for name in sheet.names]
    worksheet.append(header)


def write(workbook: Workbook, content: Content) -> None:
    """Say what the workbook is, what is on its sheets and how to read it, a page a language."""
    from openpyxl.worksheet.pagebreak import Break  # noqa: PLC0415  # on first use
    from openpyxl.worksheet.properties import PageSetupProperties  # noqa: PLC0415  # on first use

    words = _words()
    worksheet = workbook.create_sheet(contract.README)
    worksheet.sheet_view.showGridLines = False
    worksheet.sheet_properties.tabColor = ACCENT
    worksheet.page_setup.orientation = "portrait"
    worksheet.page_setup.paperSize = _A4
    worksheet.page_setup.fitToHeight = 0
    worksheet.page_margins.left = worksheet.page_margins.right = _MARGIN_INCHES
    worksheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    for letter, width in _WIDTHS.items():
        worksheet.column_dimensions[letter].width = width
    pages = [_page(said, content) for said in words.values()]
    starts = [2 + sum(len(page) + 1 for page in pages[:place]) for place in range(len(pages))]
    said_where = zip((said["where"] for said in words.values()), starts, strict=True)
    where = " · ".join(said.format(row=start) for said, start in said_where)
    worksheet.append([table_cell(worksheet, where, size=9, colour=MUTED)])
    for page, start in zip(pages, starts, strict=True):
        worksheet.row_dimensions[start].height = _TITLE_HEIGHT
        if start > starts[0]:
            worksheet.row_breaks.append(Break(id=start - 1))
        for line in page:
            worksheet.append([table_cell(worksheet, text, **line.look) for text in line.texts])
        worksheet.append([])


def _page(words: dict[str, Any], content: Content) -> list[_FrontRow]:
    """Say everything in one language."""
    meta = {str(key): str(value or "") for key, value in content.lines[contract.META]}
    meta["created_at_utc"] = meta.get("created_at_utc", "").partition(".")[0].replace("T", " ")
    lines = [
        _FrontRow((words["title"],), _TITLE),
        *(_FrontRow((text,), _QUIET) for text in words["lead"]),
    ]
    lines.append(_FrontRow(()))
    for key, name in words["facts"].items():
        said = words["profiles"] if key == "privacy_profile" else words["scopes"]
        if meta.get(key):
            lines.append(_FrontRow((name, said.get(meta[key], meta[key]))))
    lines += [_FrontRow(()), _FrontRow(tuple(words["columns"].values()), _HEADING)]
    for name, about in words["sheets"].items():
        lines.append(_FrontRow((name, str(len(content.lines[name])), about)))
    lines += [_FrontRow(()), _FrontRow((words["rules"]["title"],), _STRONG)]
    return [*lines, *(_FrontRow((text,)) for text in words["rules"]["lines"])]
