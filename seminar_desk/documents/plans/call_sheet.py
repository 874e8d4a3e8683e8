"""Whom to call after the assemblies, by day and district, with room for what is said."""

from collections.abc import Generator

from seminar_desk.documents.days.paper_head import CallLine, CallListSnapshot
from seminar_desk.documents.page import heading, paper_fonts, ruled_table
from seminar_desk.documents.page.paper import LANDSCAPE, MM, MUTED, RED, Paper
from seminar_desk.documents.page.wording import long_date
from seminar_desk.domain.paper_words import words
from seminar_desk.domain.progress import Progress

_ROW = 17 * MM
_TOP = 14 * MM
_TEXT = 9
_LEADING = 1.25
_PEOPLE_AT_MOST = 2


def draw(paper: Paper, calls: CallListSnapshot) -> Generator[Progress, None, None]:
    """Draw the list page by page, with what is to be done above each table."""
    pages, ruled = _pages(calls), _table(calls)
    for number, page in enumerate(pages, start=1):
        paper.begin_page(LANDSCAPE)
        _draw_head(paper, calls)
        ruled_table.draw(paper, ruled, _table_top(calls), page)
        heading.draw_foot(paper, calls, number, len(pages))
        paper.finish_page()
        yield Progress(number, len(pages))


def _draw_head(paper: Paper, calls: CallListSnapshot) -> None:
    own = words(calls.language)["call_list"]
    paper.watermark(calls.watermark)
    right, y = paper.width - heading.MARGIN, paper.height - _TOP
    paper.text(heading.MARGIN, y, own["heading"], paper_fonts.SANS_BOLD, 15)
    day = long_date(calls.date, calls.language)
    paper.text(right, y, day, paper_fonts.SANS_BOLD, 11, tone=MUTED, align="right")
    y -= 5.5 * MM
    series = (calls.district, calls.implementer)
    about = " · ".join(part for part in series if part)
    paper.text(heading.MARGIN, y, about, paper_fonts.SANS, _TEXT, tone=MUTED)
    paper.line(heading.MARGIN, y - 2 * MM, right, y - 2 * MM, 0.9, tone=RED)
    y -= 6.5 * MM
    for line in _request(calls):
        paper.text(heading.MARGIN, y, line, paper_fonts.SANS, _TEXT)
        y -= _TEXT * _LEADING


def _request(calls: CallListSnapshot) -> tuple[str, ...]:
    text = words(calls.language)["call_list"]["request"]
    return paper_fonts.wrap(text, paper_fonts.SANS, _TEXT, LANDSCAPE[0] - 2 * heading.MARGIN)


def _table_top(calls: CallListSnapshot) -> float:
    return LANDSCAPE[1] - _TOP - 12 * MM - len(_request(calls)) * _TEXT * _LEADING


def _table(calls: CallListSnapshot) -> ruled_table.RuledTable:
    own = words(calls.language)["call_list"]["columns"]
    columns = (
        ruled_table.RuledColumn(own["number"], 15, paper_fonts.SANS_BOLD, 13, is_centred=True),
        ruled_table.RuledColumn(own["place"], 44, paper_fonts.SANS_BOLD, 9.5),
        ruled_table.RuledColumn(own["people"], 56),
        ruled_table.RuledColumn(own["question"], 48),
        ruled_table.RuledColumn(own["reached"], 20, paper_fonts.SANS, 8, is_centred=True),
        ruled_table.RuledColumn(own["works"], 20, paper_fonts.SANS, 8, is_centred=True),
        ruled_table.RuledColumn(own["said"], 66, paper_fonts.SANS, 8),
    )
    return ruled_table.RuledTable(columns, LANDSCAPE[0], _ROW)


def _pages(calls: CallListSnapshot) -> list[list[ruled_table.Item]]:
    own = words(calls.language)["call_list"]
    items: list[ruled_table.Item] = []
    for day, district, lines in calls.groups:
        told = " · ".join((long_date(day, calls.language), district))
        items += [ruled_table.Group(told), *(_row(line, own) for line in lines)]
    room = _table_top(calls) - ruled_table.NAMES - heading.FOOT
    return _table(calls).divide(items, room, 0)


def _row(line: CallLine, own: dict[str, str]) -> ruled_table.RuledRow:
    place = ", ".join(part for part in (line.place, line.held) if part)
    people = "; ".join(line.people[:_PEOPLE_AT_MOST])
    cells = (line.code, place, people, line.question, own["yes_no"], own["yes_no"], line.tried)
    return ruled_table.RuledRow(cells)
