"""The sign-in sheet: who is expected, and room for every signature."""

from collections.abc import Generator

from seminar_desk.documents.days.paper_head import SheetSnapshot
from seminar_desk.documents.days.sheet_rows import items, page_size, parts, row_range, table
from seminar_desk.documents.page import heading, ruled_table
from seminar_desk.documents.page.fitting import Box
from seminar_desk.documents.page.heading import MARGIN, Caption
from seminar_desk.documents.page.paper import MM, Paper
from seminar_desk.documents.page.paper_fonts import SANS
from seminar_desk.documents.page.ruled_table import NAMES, Item
from seminar_desk.documents.page.signature_lines import draw_answer, draw_signature
from seminar_desk.domain.paper_words import filled, words
from seminar_desk.domain.progress import Progress

_CLOSING = 27 * MM


def name_box(sheet: SheetSnapshot) -> Box:
    """Return how a name is set in its cell."""
    return table(sheet).boxes[1]


def draw(paper: Paper, sheet: SheetSnapshot) -> Generator[Progress, None, tuple[str, ...]]:
    """Draw the sheet, or both halves of it, onto pages of a paper; return the rows of each page."""
    divided = [(part, _pages(part)) for part in parts(sheet)]
    rows = tuple(row_range(page) for _, pages in divided for page in pages)
    number = 0
    for part, pages in divided:
        ruled = table(part)
        caption = _caption(part)
        for place, page in enumerate(pages, start=1):
            number += 1
            paper.begin_page(page_size(part))
            heading.draw(paper, part, caption)
            end = ruled_table.draw(paper, ruled, heading.bottom(part, page_size(part)), page)
            if place == len(pages):
                _draw_closing(paper, part, end)
            _draw_foot(paper, part, rows[number - 1], number, len(rows))
            paper.finish_page()
            yield Progress(number, len(rows))
    return rows


def _pages(sheet: SheetSnapshot) -> list[list[Item]]:
    foot = heading.CODE_FOOT if sheet.sheet_id else heading.FOOT
    room = heading.bottom(sheet, page_size(sheet)) - NAMES - foot
    return table(sheet).divide(list(items(sheet)), room, _CLOSING)


def _caption(sheet: SheetSnapshot) -> Caption:
    own = words(sheet.language)["sheet"]
    word = f"{own['heading']} · {sheet.part}" if sheet.part else own["heading"]
    note = filled(own["supersedes"], sheet=sheet.supersedes) if sheet.supersedes else ""
    return Caption(word, sheet.sheet_id or sheet.session_code, note)


def _draw_foot(paper: Paper, sheet: SheetSnapshot, rows: str, number: int, count: int) -> None:
    note = filled(words(sheet.language)["sheet"]["rows"], rows=rows) if rows else ""
    code = f"{sheet.sheet_id} {number}/{count} {rows}" if sheet.sheet_id else ""
    heading.draw_foot(paper, sheet, number, count, note=note, code=code)


def _draw_closing(paper: Paper, sheet: SheetSnapshot, y: float) -> None:
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
    x = draw_answer(paper, MARGIN, y - 14 * MM, f"{own['signed']}:", 20 * MM)
    draw_answer(paper, x + 5 * MM, y - 14 * MM, f"{own['signed_women']}:", 20 * MM)
    draw_signature(paper, sheet.language, own["trainer"], sheet.trainer, y - 23 * MM)
