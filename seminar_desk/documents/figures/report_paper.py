"""A report of the office on paper: tables that flow over pages, bars beside their numbers."""

from collections.abc import Generator, Sequence
from dataclasses import replace
from itertools import accumulate
from pathlib import Path

from seminar_desk.documents.page import charts, flowing
from seminar_desk.documents.page.charts import EMPTY, FILLED, HATCHED, ChartFrame
from seminar_desk.documents.page.flowing import Face, Piece, Section, Together
from seminar_desk.documents.page.paper import INK, LINE, MM, MUTED, PORTRAIT, About, Paper
from seminar_desk.documents.page.paper_fonts import SANS, SANS_BOLD
from seminar_desk.domain.figures.office_report import (
    MOST_BARS,
    OfficeReport,
    ReportCell,
    ReportSection,
    SectionTable,
)
from seminar_desk.domain.paper_words import filled, words
from seminar_desk.domain.progress import Progress
from seminar_desk.files import write_beside

_TITLE, _HEADING, _TEXT, _NAMES, _NOTE, _FOOT = 16.0, 12.0, 9.0, 8.0, 8.5, 8.0
_ROW_GAP, _PADDING = 1.0 * MM, 1.2 * MM
_LOOKS = (FILLED, HATCHED, EMPTY)
_KEY, _BAR, _GAP = 7 * MM, 7 * MM, 2 * MM
_FOOT_ROOM = 130 * MM
_SHORT = 215 * MM  # is not parted where that costs little
_WASTE = 70 * MM  # of a page left empty
_AT_LEAST = 3  # rows on either side of a parted table


def write(report: OfficeReport, path: Path) -> Generator[Progress, None, Path]:
    """Draw it into a file, whole or not at all."""
    frame = flowing.Frame()
    pages = flowing.lay_out(_parts(report, frame.width), frame)
    with write_beside(path) as file:
        about = About(report.title, report.author, report.project, report.language)
        paper = Paper(PORTRAIT, about, file)
        for number, placed in enumerate(pages, start=1):
            paper.watermark(report.watermark)
            for one in placed:
                one.piece.draw(paper, one.x, one.top)
            _draw_foot(paper, report, number, len(pages))
            paper.finish_page()
            yield Progress(number, len(pages))
        paper.close()
    return path


def _parts(report: OfficeReport, room: float) -> list[Section]:
    head = [
        *flowing.paragraph(report.project, room, tone=MUTED, size=_NOTE, after=1.5 * MM),
        *flowing.paragraph(report.title, room, font=SANS_BOLD, size=_TITLE, after=1.5 * MM),
    ]
    for line in report.lines:
        head += flowing.paragraph(line, room, size=_TEXT)
    return [head, *(_section(section, room) for section in report.sections)]


def _section(section: ReportSection, room: float) -> Section:
    heading = flowing.paragraph(
        section.heading, room, font=SANS_BOLD, size=_HEADING, after=1.2 * MM
    )
    heading = [flowing.space(5 * MM), *heading]
    said = [
        line
        for text in section.sentences
        for line in flowing.paragraph(text, room, size=10, after=1.5 * MM)
    ]
    table = _with_bars(section.table, room) if section.table is not None else []
    notes = [
        line
        for note in section.notes
        for line in flowing.paragraph(note, room, size=_NOTE, tone=MUTED, after=0.5 * MM)
    ]
    if notes and table:
        table[-1] = replace(table[-1], keeps_next=True)
    # A heading alone at the foot of a page says nothing.
    pieces = [*_kept(heading), *said, *table, *notes]
    is_short = sum(each.height for each in pieces) < _SHORT
    return Together(pieces, _WASTE) if is_short else pieces


def _with_bars(table: SectionTable, room: float) -> list[Piece]:
    """Return a table and its bars, which belong to their numbers: the last rows go with them."""
    names, *rows = _table(table, room)
    key, *bars = _bars(table, room)
    return [names, *_ends_kept(rows), replace(key, keeps_next=bool(bars)), *_ends_kept(bars)]


def _ends_kept(lines: Sequence[Piece]) -> list[Piece]:
    """Let the first lines stay together, and the last with what follows."""
    last = len(lines) - _AT_LEAST
    return [
        replace(line, keeps_next=place < _AT_LEAST - 1 or place >= last)
        for place, line in enumerate(lines)
    ]


def _kept(pieces: Sequence[Piece]) -> list[Piece]:
    return [replace(each, keeps_next=True) for each in pieces]


def _table(table: SectionTable, room: float) -> list[Piece]:
    edges = _edges(table, room)
    names = _row(
        table, [ReportCell(each.name) for each in table.columns], edges, Face(SANS_BOLD, _NAMES)
    )
    rows = [_row(table, row, edges, Face(SANS, _TEXT)) for row in table.rows]
    if table.total and rows:
        rows[-1] = _row(table, table.rows[-1], edges, Face(SANS_BOLD, _TEXT))
        rows[-2:-1] = [replace(row, keeps_next=True) for row in rows[-2:-1]]
    return flowing.table(replace(names, keeps_next=True), rows)


def _edges(table: SectionTable, room: float) -> list[float]:
    whole = sum(column.share for column in table.columns)
    shares = accumulate(column.share for column in table.columns)
    return [0.0, *(room * share / whole for share in shares)]


def _row(
    table: SectionTable, row: Sequence[ReportCell], edges: Sequence[float], face: Face
) -> Piece:
    """Return a row as high as its fullest cell, and a thin rule below it."""
    cells = [
        flowing.lines_of(cell.text, face.font, face.size, end - start - 2 * _PADDING)
        for cell, start, end in zip(row, edges, edges[1:], strict=False)
    ]
    height = max(map(len, cells)) * face.size * flowing.LEADING + 2 * _ROW_GAP

    def draw(paper: Paper, x: float, top: float) -> None:
        if face.size == _NAMES:
            paper.box(x, top - height, edges[-1], height)
        for lines, column, start, end in zip(cells, table.columns, edges, edges[1:], strict=False):
            align = "right" if column.is_number else "left"
            place = x + (end - _PADDING if column.is_number else start + _PADDING)
            flowing.draw_lines(paper, (place, top - _ROW_GAP), lines, face, align)
        is_head_or_total = face.font == SANS_BOLD
        tone, thickness = (INK, 0.7) if is_head_or_total else (LINE, 0.4)
        paper.line(x, top - height, x + edges[-1], top - height, thickness, tone=tone)

    return Piece(height, draw)


def _bars(table: SectionTable, room: float) -> list[Piece]:
    """Return the key and the bars of a table, where there is something to draw."""
    body = table.rows[:-1] if table.total else table.rows
    rows = [
        (row[0].text, [(int(row[place].value or 0), look) for place, look in _looks(table)])
        for row in body
    ]
    is_drawn = table.bars and any(count for _, pieces in rows for count, _ in pieces)
    if not is_drawn or not 1 < len(rows) <= MOST_BARS:
        return [flowing.space(1.5 * MM)]
    largest = max(sum(count for count, _ in pieces) for _, pieces in rows)
    entries = [(table.columns[place].name, look) for place, look in _looks(table)]
    key = Piece(_KEY, lambda paper, x, top: charts.draw_key(paper, x + room, top - 5 * MM, entries))
    return [
        key,
        *(replace(_bar(row, room, largest), head=key) for row in rows),
        flowing.space(_GAP),
    ]


def _bar(row: tuple[str, Sequence[tuple[int, str]]], room: float, largest: int) -> Piece:
    def draw(paper: Paper, x: float, top: float) -> None:
        charts.draw_lying(paper, ChartFrame(x, top - _BAR, room, _BAR), [row], largest)

    return Piece(_BAR, draw)


def _looks(table: SectionTable) -> list[tuple[int, str]]:
    return list(zip(table.bars, _LOOKS, strict=False))


def _draw_foot(paper: Paper, report: OfficeReport, number: int, count: int) -> None:
    first = flowing.lines_of(report.title, SANS, _FOOT, _FOOT_ROOM)[0]
    paper.text(14 * MM, 8 * MM, first, SANS, _FOOT, tone=MUTED)
    page = filled(words(report.language)["paper"]["page"], page=number, pages=count)
    paper.text(PORTRAIT[0] - 14 * MM, 8 * MM, page, SANS, _FOOT, tone=MUTED, align="right")
