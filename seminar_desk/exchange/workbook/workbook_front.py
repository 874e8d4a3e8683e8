"""The first sheet of the exchange workbook, for people: what it is and how to read it."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Any

from seminar_desk.exchange.workbook import contract
from seminar_desk.exchange.workbook.cells import ACCENT, ACCENT_SOFT, MUTED, clean, table_cell
from seminar_desk.exchange.workbook.workbook_draft import Draft
from seminar_desk.files import RESOURCES

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.cell import Cell


_FRONT_WIDTHS = {"A": 26, "B": 8, "C": 80}
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


def dressed_as(cell: Cell, text: str) -> Cell:
    """Return a cell dressed once with another text: a row is written while it is read."""
    cell.value = clean(text)
    cell.data_type = "s"
    return cell


def write_front(workbook: Workbook, draft: Draft) -> None:
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
    for letter, width in _FRONT_WIDTHS.items():
        worksheet.column_dimensions[letter].width = width
    dressed: dict[tuple[tuple[str, Any], ...], Cell] = {}
    pages = [_page(said, draft) for said in words.values()]
    starts = [2 + sum(len(page) + 1 for page in pages[:place]) for place in range(len(pages))]
    said_where = zip((said["where"] for said in words.values()), starts, strict=True)
    where = " · ".join(said.format(row=start) for said, start in said_where)
    worksheet.append([table_cell(worksheet, where, size=9, colour=MUTED)])
    for page, start in zip(pages, starts, strict=True):
        worksheet.row_dimensions[start].height = _TITLE_HEIGHT
        if start > starts[0]:
            worksheet.row_breaks.append(Break(id=start - 1))
        for line in page:
            look = tuple(line.look.items())
            if look not in dressed:
                dressed[look] = table_cell(worksheet, "", **line.look)
            worksheet.append(dressed_as(dressed[look], text) for text in line.texts)
        worksheet.append([])


def _page(words: dict[str, Any], draft: Draft) -> list[_FrontRow]:
    """Say everything in one language."""
    meta = {str(key): str(value or "") for key, value in draft.lines(contract.META)}
    meta["created_at_utc"] = meta.get("created_at_utc", "").partition(".")[0].replace("T", " ")
    is_donors = meta.get("privacy_profile") == contract.DONOR
    head = words["donor"] if is_donors else words
    lines = [
        _FrontRow((head["title"],), _TITLE),
        *(_FrontRow((text,), _QUIET) for text in head["lead"]),
    ]
    lines.append(_FrontRow(()))
    for key, name in words["facts"].items():
        said = words["profiles"] if key == "privacy_profile" else words["scopes"]
        if meta.get(key):
            lines.append(_FrontRow((name, said.get(meta[key], meta[key]))))
    lines += [_FrontRow(()), _FrontRow(tuple(words["columns"].values()), _HEADING)]
    for name, about in words["sheets"].items():
        lines.append(_FrontRow((name, str(draft.counts[name]), about)))
    if is_donors:
        lines += [_FrontRow(()), *_differences(words["donor"], meta)]
    lines += [_FrontRow(()), _FrontRow((words["rules"]["title"],), _STRONG)]
    read = words["rules"]["lines"] + ([] if is_donors else words["rules"]["office"])
    return [*lines, *(_FrontRow((text,)) for text in read)]


def _differences(words: dict[str, Any], meta: dict[str, str]) -> list[_FrontRow]:
    """Say what is told otherwise than to the office, and of how many rows."""
    done = {key.removeprefix("donor."): said for key, said in meta.items()}
    return [
        _FrontRow((words["heading"],), _STRONG),
        *(_FrontRow((text.format_map(done),)) for text in words["lines"]),
    ]
