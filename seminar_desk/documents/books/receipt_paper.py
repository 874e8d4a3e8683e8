"""The receipt of a workbook on paper: the code large, for whoever reads it out by phone."""

from collections.abc import Generator, Sequence
from pathlib import Path

from seminar_desk.documents.page import flowing
from seminar_desk.documents.page.paper import INK, LINE, MM, MUTED, PORTRAIT, About, Paper
from seminar_desk.documents.page.paper_fonts import SANS, SANS_BOLD
from seminar_desk.domain.books.receipt import Receipt
from seminar_desk.domain.paper_words import filled, words
from seminar_desk.domain.progress import Progress
from seminar_desk.files import write_beside

_CODE, _CODE_BAND = 34.0, 22 * MM
_HEADING, _TEXT = 12.0, 9.5
_SHARE = 0.36
_MOST_CONFLICTS = 25
_ROW_GAP = 1.2 * MM
_FOOT = 8.0


def write(receipt: Receipt, path: Path) -> Generator[Progress, None, Path]:
    """Draw it into a file, whole or not at all."""
    frame = flowing.Frame()
    pages = flowing.lay_out([_pieces(receipt, frame)], frame)
    with write_beside(path) as file:
        paper = Paper(PORTRAIT, _about(receipt), file)
        for number, placed in enumerate(pages, start=1):
            for one in placed:
                one.piece.draw(paper, one.x, one.top)
            _draw_foot(paper, receipt, number, len(pages))
            paper.finish_page()
            yield Progress(number, len(pages))
        paper.close()
    return path


def _about(receipt: Receipt) -> About:
    own = words(receipt.language)["receipt"]
    return About(own["document"], receipt.author, receipt.code, receipt.language)


def _pieces(receipt: Receipt, frame: flowing.Frame) -> list[flowing.Piece]:
    own, room = words(receipt.language)["receipt"], frame.width
    totals = [line for line in receipt.totals if line[1] != "0"]
    counts = [(name, str(count)) for name, count in receipt.counts if count]
    return [
        *flowing.paragraph(receipt.project, room, tone=MUTED, after=2 * MM),
        *flowing.paragraph(own["heading"], room, font=SANS_BOLD, size=18, after=4 * MM),
        flowing.Piece(_CODE_BAND, lambda paper, x, top: _draw_code(paper, receipt, x, top, room)),
        *flowing.paragraph(own["call"], room, after=1 * MM),
        *_lines(own["facts_heading"], receipt.facts, room),
        *_lines(own["counts_heading"], counts, room),
        *_lines(own["totals_heading"], totals, room),
        *_conflicts(receipt, room),
        flowing.space(6 * MM),
        flowing.Piece(12 * MM, lambda paper, x, top: _draw_signature(paper, receipt, x, top, room)),
    ]


def _draw_code(paper: Paper, receipt: Receipt, x: float, top: float, room: float) -> None:
    band = _CODE_BAND - 4 * MM
    paper.box(x, top - band, room, band)
    baseline = top - band / 2 - _CODE * 0.36
    paper.text(x + room / 2, baseline, receipt.code, SANS_BOLD, _CODE, align="center", spacing=2)


def _lines(heading: str, lines: Sequence[tuple[str, str]], room: float) -> list[flowing.Piece]:
    return [*_heading(heading, room), *(_line(name, value, room) for name, value in lines)]


def _heading(text: str, room: float) -> list[flowing.Piece]:
    pieces = flowing.paragraph(text, room, font=SANS_BOLD, size=_HEADING, after=1 * MM)
    kept = [flowing.Piece(each.height, each.draw, keeps_next=True) for each in pieces]
    return [flowing.space(5 * MM), *kept]


def _line(name: str, value: str, room: float) -> flowing.Piece:
    """Return a name and what is said of it, each broken where it must be, and a thin rule."""
    left = room * _SHARE
    names = flowing.lines_of(name, SANS, _TEXT, left - 4 * MM)
    values = flowing.lines_of(value, SANS_BOLD, _TEXT, room - left)
    height = max(len(names), len(values)) * _TEXT * flowing.LEADING + 2 * _ROW_GAP

    def draw(paper: Paper, x: float, top: float) -> None:
        start = top - _ROW_GAP
        flowing.draw_lines(paper, (x, start), names, flowing.Face(SANS, _TEXT, MUTED))
        flowing.draw_lines(paper, (x + left, start), values, flowing.Face(SANS_BOLD, _TEXT, INK))
        paper.line(x, top - height, x + room, top - height, 0.4, tone=LINE)

    return flowing.Piece(height, draw)


def _conflicts(receipt: Receipt, room: float) -> list[flowing.Piece]:
    own = words(receipt.language)["receipt"]
    if not receipt.conflicts:
        return [flowing.space(5 * MM), *flowing.paragraph(own["no_conflicts"], room)]
    shown = receipt.conflicts[:_MOST_CONFLICTS]
    lines = [(f"{each.name or each.uid}", _fields(each.sheet, each.fields)) for each in shown]
    pieces = _lines(f"{own['conflicts_heading']}: {len(receipt.conflicts)}", lines, room)
    if rest := len(receipt.conflicts) - len(shown):
        pieces += flowing.paragraph(filled(own["more_conflicts"], count=rest), room)
    return pieces


def _fields(sheet: str, fields: Sequence[str]) -> str:
    return f"{sheet}: {', '.join(fields)}"


def _draw_signature(paper: Paper, receipt: Receipt, x: float, top: float, room: float) -> None:
    own = words(receipt.language)["receipt"]
    baseline = top - 6 * MM
    paper.text(x, baseline, own["signature"], SANS, _TEXT)
    paper.line(x + room * _SHARE, baseline, x + room, baseline, tone=INK)


def _draw_foot(paper: Paper, receipt: Receipt, number: int, count: int) -> None:
    paper.text(14 * MM, 8 * MM, receipt.code, SANS, _FOOT, tone=MUTED)
    if count > 1:
        paper.text(
            PORTRAIT[0] - 14 * MM,
            8 * MM,
            f"{number} / {count}",
            SANS,
            _FOOT,
            tone=MUTED,
            align="right",
        )
