"""The rows of a sign-in sheet, what closes them, and the foot of every page."""

from __future__ import annotations

from dataclasses import dataclass

from seminar_desk.documents.events import SheetRow, SheetSnapshot
from seminar_desk.documents.fitting import Box, fit
from seminar_desk.documents.fonts import SANS, SANS_BOLD, width
from seminar_desk.documents.paper import BAND, INK, LINE, MM, MUTED, Paper, color
from seminar_desk.documents.sheet_heading import MARGIN, bottom, column_edges
from seminar_desk.documents.sheet_pages import ROW, Blank, Group, Item, height
from seminar_desk.documents.wording import filled, words

CLOSING = 27 * MM
FOOT = 14 * MM
_PADDING = 1.4 * MM
_LEADING = 1.12


@dataclass(frozen=True, slots=True)
class _Style:
    font: str
    size: float
    most_lines: int

    def box(self, room: float) -> Box:
        return Box(self.font, room, self.size, self.size * 0.8, self.size * 0.9, self.most_lines)


_NAME = _Style(SANS_BOLD, 10.5, 2)


def name_box(sheet: SheetSnapshot) -> Box:
    """Return how a name is set in its cell."""
    edges = column_edges(sheet)
    return _NAME.box(edges[2] - edges[1] - 2 * _PADDING)


def draw_rows(paper: Paper, sheet: SheetSnapshot, page: list[Item]) -> float:
    """Draw a page's rows and return the height where they end."""
    edges = column_edges(sheet)
    top = y = bottom(sheet)
    plain_from = top
    for item in page:
        below = y - height(item)
        if isinstance(item, Group):
            _draw_columns(paper, edges, plain_from, y)
            _draw_group(paper, edges, below, item)
            plain_from = below
        elif isinstance(item, Blank):
            _draw_number(paper, edges, below, item.number, MUTED)
        else:
            _draw_row(paper, sheet, edges, below, item)
        if y < top:
            paper.line(edges[0], y, edges[-1], y, 0.4)
        y = below
    _draw_columns(paper, edges, plain_from, y)
    for rule in (top, y):
        paper.line(edges[0], rule, edges[-1], rule, 0.8, tone=INK)
    return y


def draw_closing(paper: Paper, sheet: SheetSnapshot, y: float) -> None:
    """Draw the totals and the trainer's signature under the last row."""
    own = words(sheet.language)["sheet"]
    count = {sex: sum(row.sex == sex for row in sheet.rows) for sex in ("f", "m", "unknown")}
    totals = filled(
        own["totals"],
        total=len(sheet.rows),
        women=count["f"],
        men=count["m"],
        unknown=count["unknown"],
        blank=sheet.blank_row_count,
    )
    paper.text(MARGIN, y - 6 * MM, totals, SANS, 9)
    x = _draw_answer(paper, MARGIN, y - 14 * MM, f"{own['signed']}:", 20 * MM)
    _draw_answer(paper, x + 5 * MM, y - 14 * MM, f"{own['signed_women']}:", 20 * MM)
    line = y - 23 * MM
    name = f"{own['trainer']}: {sheet.trainer}" if sheet.trainer else f"{own['trainer']}:"
    fitted = fit(name, Box(SANS_BOLD, paper.width / 2 - MARGIN - 4 * MM, 10, 8, 8))
    for position, text in enumerate(reversed(fitted.lines)):
        rise = position * fitted.size * _LEADING
        paper.text(MARGIN, line + rise, text, SANS_BOLD, fitted.size)
    right = paper.width - MARGIN
    for start, end, caption in (
        (paper.width / 2, right - 40 * MM, own["signature"]),
        (right - 34 * MM, right, own["signing_date"]),
    ):
        paper.line(start, line - 1, end, line - 1, 0.6, tone=INK)
        paper.text((start + end) / 2, line - 10, caption, SANS, 7, tone=MUTED, align="center")


def draw_foot(paper: Paper, sheet: SheetSnapshot, number: int, count: int) -> None:
    """Draw what names the page should it be parted from the others."""
    own = words(sheet.language)
    session = " · ".join(part for part in (sheet.session_code, sheet.district) if part)
    paper.text(MARGIN, 8 * MM, session, SANS, 8, tone=MUTED)
    page = filled(own["paper"]["page"], page=number, pages=count)
    paper.text(paper.width - MARGIN, 8 * MM, page, SANS, 8, tone=MUTED, align="right")


def _draw_answer(paper: Paper, x: float, y: float, label: str, room: float) -> float:
    paper.text(x, y, label, SANS, 9)
    start = x + width(label, SANS, 9) + 2 * MM
    paper.line(start, y - 1, start + room, y - 1, 0.6, tone=INK)
    return start + room


def _draw_columns(paper: Paper, edges: list[float], top: float, low: float) -> None:
    if top > low:
        for place, x in enumerate(edges):
            outer = place in (0, len(edges) - 1)
            paper.line(x, top, x, low, 0.8 if outer else 0.4, tone=INK if outer else LINE)


def _draw_group(paper: Paper, edges: list[float], y: float, group: Group) -> None:
    paper.canvas.setFillColor(color(BAND))
    paper.canvas.rect(edges[0], y, edges[-1] - edges[0], height(group), stroke=0, fill=1)
    for x in (edges[0], edges[-1]):
        paper.line(x, y, x, y + height(group), 0.8, tone=INK)
    paper.line(edges[0], y, edges[-1], y, 0.4)
    baseline = y + 1.9 * MM
    paper.text(edges[0] + _PADDING, baseline, f"{group.label} — {group.count}", SANS_BOLD, 8.5)


def _draw_number(paper: Paper, edges: list[float], y: float, number: str, tone: str) -> None:
    fitted = fit(number, Box(SANS, edges[1] - edges[0] - 2, 9.5, 6, 6))
    baseline = y + 3.5 * MM
    x = (edges[0] + edges[1]) / 2
    paper.text(x, baseline, number, SANS, fitted.size, tone=tone, align="center")


def _draw_row(
    paper: Paper, sheet: SheetSnapshot, edges: list[float], y: float, row: SheetRow
) -> None:
    _draw_number(paper, edges, y, row.number, INK)
    _draw_cell(paper, row.name, (edges[1], edges[2]), y, _NAME)
    sex = words(sheet.language)["sheet"]["sex"][row.sex]
    paper.text((edges[2] + edges[3]) / 2, y + 3.5 * MM, sex, SANS, 9, align="center")
    for place, text in ((3, row.role), (4, row.organisation), (5, row.phone)):
        _draw_cell(paper, text, (edges[place], edges[place + 1]), y, _Style(SANS, 9, 3))


def _draw_cell(
    paper: Paper, text: str, edges: tuple[float, float], y: float, style: _Style
) -> None:
    left, right = edges
    room = right - left - 2 * _PADDING
    fitted = fit(text, style.box(room))
    # Three lines are as high as the row lets them be.
    size = min(fitted.size, (ROW - 2 * MM) / len(fitted.lines) / _LEADING)
    baseline = y + ROW / 2 - size * 0.34 + (len(fitted.lines) - 1) * size * _LEADING / 2
    for line in fitted.lines:
        paper.text(left + _PADDING, baseline, line, style.font, size)
        baseline -= size * _LEADING
