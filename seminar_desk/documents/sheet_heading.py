"""The heading of every page of a sign-in sheet, and the names of its columns."""

from __future__ import annotations

from seminar_desk.documents.events import SheetSnapshot
from seminar_desk.documents.fitting import Box, fit, wrap
from seminar_desk.documents.fonts import SANS, SANS_BOLD
from seminar_desk.documents.paper import (
    BAND,
    INK,
    LANDSCAPE,
    LINE,
    MM,
    MUTED,
    PORTRAIT,
    RED,
    Paper,
    color,
)
from seminar_desk.documents.wording import filled, long_date, quoted, words

MARGIN = 14 * MM
COLUMNS = ("number", "name", "sex", "role", "organisation", "phone", "signature")
COLUMN_NAMES_HEIGHT = 7.5 * MM
_SHARES = {
    "portrait": (11, 50, 11, 29, 32, 21, 32),
    "landscape": (13, 72, 11, 44, 52, 30, 56),
}
_FACT_SHARES = (22, 24, 32, 22)
_LOGO_HEIGHT = 9 * MM
_TITLE_SIZE = 10.5
_SMALL = 7.5


def page_size(sheet: SheetSnapshot) -> tuple[float, float]:
    """Return the width and height of the sheet's paper."""
    return PORTRAIT if sheet.orientation == "portrait" else LANDSCAPE


def column_edges(sheet: SheetSnapshot) -> list[float]:
    """Return where the columns begin, and where the last one ends."""
    return _edges(_SHARES[sheet.orientation], page_size(sheet)[0])


def bottom(sheet: SheetSnapshot) -> float:
    """Return the height at which the heading ends and the rows begin."""
    return _facts_top(sheet) - 10.5 * MM - COLUMN_NAMES_HEIGHT


def draw(paper: Paper, sheet: SheetSnapshot) -> None:
    """Draw what every page begins with."""
    _draw_owners(paper, sheet)
    own = words(sheet.language)["sheet"]
    top = paper.height - 9 * MM - _LOGO_HEIGHT
    paper.line(MARGIN, top - 2 * MM, paper.width - MARGIN, top - 2 * MM, 0.9, tone=RED)
    paper.text(MARGIN, top - 8.5 * MM, own["heading"], SANS_BOLD, 15)
    code = sheet.sheet_id or sheet.session_code
    paper.text(paper.width - MARGIN, top - 8.5 * MM, code, SANS_BOLD, 11, tone=MUTED, align="right")
    y = top - 14.5 * MM
    for line in _title_lines(sheet):
        paper.text(MARGIN, y, line, SANS_BOLD, _TITLE_SIZE)
        y -= _TITLE_SIZE * 1.25
    for line in _project_lines(sheet):
        paper.text(MARGIN, y, line, SANS, 8.5, tone=MUTED)
        y -= 8.5 * 1.25
    _draw_facts(paper, sheet)
    _draw_column_names(paper, sheet)


def _draw_owners(paper: Paper, sheet: SheetSnapshot) -> None:
    y = paper.height - 9 * MM - _LOGO_HEIGHT
    for position, (name, align) in enumerate(
        ((sheet.donor, "left"), (sheet.implementer, "right")),
    ):
        x, inward = (MARGIN, 1) if align == "left" else (paper.width - MARGIN, -1)
        if position < len(sheet.logos):
            drawn = paper.logo(sheet.logos[position], x, y, _LOGO_HEIGHT, align=align)
            x += inward * (drawn + 3 * MM)
        lines = wrap(name, SANS, _SMALL, paper.width * 0.3)
        baseline = y + _LOGO_HEIGHT / 2 + (len(lines) / 2 - 0.8) * _SMALL * 1.25
        for line in lines:
            paper.text(x, baseline, line, SANS, _SMALL, tone=MUTED, align=align)
            baseline -= _SMALL * 1.25
    for extra in sheet.logos[2:3]:
        paper.logo(extra, paper.width / 2, y, _LOGO_HEIGHT, align="center")


def _draw_facts(paper: Paper, sheet: SheetSnapshot) -> None:
    own = words(sheet.language)["sheet"]
    edges = _edges(_FACT_SHARES, paper.width)
    y = _facts_top(sheet)
    facts = (
        (own["date"], long_date(sheet.date, sheet.language)),
        (own["district"], sheet.district),
        (own["venue"], sheet.venue),
        (own["trainer"], sheet.trainer),
    )
    for x, end, (label, value) in zip(edges, edges[1:], facts, strict=False):
        paper.text(x, y - 2.5 * MM, label, SANS, 7, tone=MUTED)
        fitted = fit(value, Box(SANS_BOLD, end - x - 3 * MM, 9.5, 8, 7.5))
        baseline = y - 6.5 * MM
        for line in fitted.lines:
            paper.text(x, baseline, line, SANS_BOLD, fitted.size)
            baseline -= fitted.size * 1.1


def _draw_column_names(paper: Paper, sheet: SheetSnapshot) -> None:
    edges = column_edges(sheet)
    y = bottom(sheet)
    paper.canvas.setFillColor(color(BAND))
    paper.canvas.rect(edges[0], y, edges[-1] - edges[0], COLUMN_NAMES_HEIGHT, stroke=0, fill=1)
    paper.line(edges[0], y + COLUMN_NAMES_HEIGHT, edges[-1], y + COLUMN_NAMES_HEIGHT, 0.8, tone=INK)
    for place, x in enumerate(edges):
        outer = place in (0, len(edges) - 1)
        tone = INK if outer else LINE
        paper.line(x, y, x, y + COLUMN_NAMES_HEIGHT, 0.8 if outer else 0.4, tone=tone)
    names = words(sheet.language)["sheet"]["columns"]
    for x, end, column in zip(edges, edges[1:], COLUMNS, strict=False):
        centred = column in ("number", "sex")
        fitted = fit(names[column], Box(SANS_BOLD, end - x - 2 * MM, 8, 6.5, 7.5))
        baseline = y + COLUMN_NAMES_HEIGHT / 2 + (len(fitted.lines) / 2 - 0.82) * fitted.size * 1.1
        for line in fitted.lines:
            paper.text(
                (x + end) / 2 if centred else x + 1.4 * MM,
                baseline,
                line,
                SANS_BOLD,
                fitted.size,
                align="center" if centred else "left",
            )
            baseline -= fitted.size * 1.1


def _facts_top(sheet: SheetSnapshot) -> float:
    text = len(_title_lines(sheet)) * _TITLE_SIZE + len(_project_lines(sheet)) * 8.5
    return page_size(sheet)[1] - 9 * MM - _LOGO_HEIGHT - 13 * MM - text * 1.25


def _title_lines(sheet: SheetSnapshot) -> tuple[str, ...]:
    title = quoted(sheet.title, sheet.language)
    return wrap(title, SANS_BOLD, _TITLE_SIZE, page_size(sheet)[0] - 2 * MARGIN)


def _project_lines(sheet: SheetSnapshot) -> tuple[str, ...]:
    own = words(sheet.language)
    project = filled(own["sheet"]["project"], project=quoted(sheet.project, sheet.language))
    return wrap(project, SANS, 8.5, page_size(sheet)[0] - 2 * MARGIN)


def _edges(shares: tuple[int, ...], width: float) -> list[float]:
    room = (width - 2 * MARGIN) / sum(shares)
    return [MARGIN + room * sum(shares[:count]) for count in range(len(shares) + 1)]
