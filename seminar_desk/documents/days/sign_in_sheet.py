"""The sign-in sheet: who is expected, and room for every signature."""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path

from seminar_desk.documents.days.paper_head import SheetSnapshot
from seminar_desk.documents.days.sheet_rows import items, page_size, parts, row_range, table
from seminar_desk.documents.page import heading, ruled_table
from seminar_desk.documents.page.fitting import Box
from seminar_desk.documents.page.heading import MARGIN, Caption
from seminar_desk.documents.page.paper import MM, About, Paper
from seminar_desk.documents.page.paper_fonts import SANS
from seminar_desk.documents.page.ruled_table import NAMES, Item
from seminar_desk.documents.page.signature_lines import draw_answer, draw_signature
from seminar_desk.documents.page.wording import filled, words
from seminar_desk.domain.progress import Progress, finished
from seminar_desk.files import write_beside

_CLOSING = 27 * MM


def page_count(sheet: SheetSnapshot) -> int:
    """Return how many pages the sheet will have."""
    return len(page_rows(sheet))


def page_rows(sheet: SheetSnapshot) -> tuple[str, ...]:
    """Return for each page of the sheet which rows it has, in the words of its foot."""
    return tuple(row_range(page) for part in parts(sheet) for page in _pages(part))


def name_box(sheet: SheetSnapshot) -> Box:
    """Return how a name is set in its cell."""
    return table(sheet).boxes[1]


def compose(sheet: SheetSnapshot) -> Generator[Progress, None, bytes]:
    """Draw the sheet page by page, saying how far it is, and return the PDF."""
    paper = Paper(page_size(sheet), _about(sheet))
    yield from draw(paper, sheet)
    return paper.finish()


def draw(paper: Paper, sheet: SheetSnapshot) -> Generator[Progress, None, None]:
    """Draw the sheet, or both halves of it, onto pages of a paper."""
    divided = [(part, _pages(part)) for part in parts(sheet)]
    count = sum(len(pages) for _, pages in divided)
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
            _draw_foot(paper, part, page, number, count)
            paper.finish_page()
            yield Progress(number, count)


def to_bytes(sheet: SheetSnapshot) -> bytes:
    """Return the sheet as a PDF, the same bytes for the same sheet."""
    return finished(compose(sheet))


def render(sheet: SheetSnapshot, path: Path) -> Generator[Progress, None, Path]:
    """Write the sheet to `path`, whole or not at all; closing the generator cancels."""
    with write_beside(path) as file:
        paper = Paper(page_size(sheet), _about(sheet), file)
        yield from draw(paper, sheet)
        paper.close()
    return path


def _about(sheet: SheetSnapshot) -> About:
    return heading.about(sheet, words(sheet.language)["sheet"]["title"])


def _pages(sheet: SheetSnapshot) -> list[list[Item]]:
    foot = heading.CODE_FOOT if sheet.sheet_id else heading.FOOT
    room = heading.bottom(sheet, page_size(sheet)) - NAMES - foot
    return table(sheet).divide(list(items(sheet)), room, _CLOSING)


def _caption(sheet: SheetSnapshot) -> Caption:
    own = words(sheet.language)["sheet"]
    word = f"{own['heading']} · {sheet.part}" if sheet.part else own["heading"]
    note = filled(own["supersedes"], sheet=sheet.supersedes) if sheet.supersedes else ""
    return Caption(word, sheet.sheet_id or sheet.session_code, note)


def _draw_foot(
    paper: Paper, sheet: SheetSnapshot, page: list[Item], number: int, count: int
) -> None:
    rows = row_range(page)
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
