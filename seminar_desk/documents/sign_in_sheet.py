"""The sign-in sheet: who is expected, and room for every signature."""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path

from seminar_desk.documents import sheet_heading, sheet_table
from seminar_desk.documents.events import SheetSnapshot
from seminar_desk.documents.paper import About, Paper
from seminar_desk.documents.sheet_pages import Item, divide, items
from seminar_desk.documents.wording import filled, long_date, words
from seminar_desk.domain.files import write_beside
from seminar_desk.domain.progress import Progress, finished


def page_count(sheet: SheetSnapshot) -> int:
    """Return how many pages the sheet will have."""
    return len(_pages(sheet))


def compose(sheet: SheetSnapshot) -> Generator[Progress, None, bytes]:
    """Draw the sheet page by page, saying how far it is, and return the PDF."""
    pages = _pages(sheet)
    paper = Paper(sheet_heading.page_size(sheet), _about(sheet))
    for number, page in enumerate(pages, start=1):
        paper.watermark(sheet.watermark)
        paper.stamp("heading", lambda: sheet_heading.draw(paper, sheet))
        end = sheet_table.draw_rows(paper, sheet, page)
        if number == len(pages):
            sheet_table.draw_closing(paper, sheet, end)
        sheet_table.draw_foot(paper, sheet, number, len(pages))
        paper.finish_page()
        yield Progress(number, len(pages))
    return paper.finish()


def to_bytes(sheet: SheetSnapshot) -> bytes:
    """Return the sheet as a PDF, the same bytes for the same sheet."""
    return finished(compose(sheet))


def render(sheet: SheetSnapshot, path: Path) -> Generator[Progress, None, Path]:
    """Write the sheet to `path`, whole or not at all; closing the generator cancels."""
    pdf = yield from compose(sheet)
    with write_beside(path) as file:
        file.write(pdf)
    return path


def _pages(sheet: SheetSnapshot) -> list[list[Item]]:
    walk_ins = words(sheet.language)["sheet"]["walk_ins"]
    room = sheet_heading.bottom(sheet) - sheet_table.FOOT
    return divide(list(items(sheet, walk_ins)), room, sheet_table.CLOSING)


def _about(sheet: SheetSnapshot) -> About:
    own = words(sheet.language)["sheet"]
    return About(
        title=filled(
            own["title"], district=sheet.district, date=long_date(sheet.date, sheet.language)
        ),
        author=sheet.implementer,
        subject=sheet.title,
        language=sheet.language,
    )
