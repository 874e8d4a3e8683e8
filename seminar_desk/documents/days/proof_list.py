"""The names as certificates will show them, signed for by their owners before any is numbered."""

from collections.abc import Generator

from seminar_desk.documents.days.paper_head import ProofListSnapshot
from seminar_desk.documents.page import heading, ruled_table
from seminar_desk.documents.page.heading import FOOT, MARGIN, Caption, draw_signature
from seminar_desk.documents.page.paper import MM, PORTRAIT, Paper
from seminar_desk.documents.page.paper_fonts import SANS, SERIF_BOLD, wrap
from seminar_desk.documents.page.ruled_table import NAMES, Item, RuledColumn, RuledRow, RuledTable
from seminar_desk.domain.paper_words import words
from seminar_desk.domain.progress import Progress

_ROW = 12 * MM
_CLOSING = 16 * MM
_TEXT = 9.5


def draw(paper: Paper, proof: ProofListSnapshot) -> Generator[Progress, None, None]:
    """Draw the list page by page, what to do above the table of each."""
    own = words(proof.language)["proof_list"]
    pages, ruled = _pages(proof), _table(proof)
    for number, page in enumerate(pages, start=1):
        paper.begin_page(PORTRAIT)
        heading.draw(paper, proof, Caption(own["heading"], proof.session_code))
        baseline = heading.bottom(proof, PORTRAIT) - 3 * MM
        for line in _request(proof):
            paper.text(MARGIN, baseline, line, SANS, _TEXT)
            baseline -= _TEXT * 1.25
        end = ruled_table.draw(paper, ruled, _top(proof), page)
        if number == len(pages):
            trainer = words(proof.language)["sheet"]["trainer"]
            draw_signature(paper, proof.language, trainer, proof.trainer, end - 11 * MM)
        heading.draw_foot(paper, proof, number, len(pages))
        paper.finish_page()
        yield Progress(number, len(pages))


def _request(proof: ProofListSnapshot) -> tuple[str, ...]:
    text = words(proof.language)["proof_list"]["request"]
    return wrap(text, SANS, _TEXT, PORTRAIT[0] - 2 * MARGIN)


def _top(proof: ProofListSnapshot) -> float:
    return heading.bottom(proof, PORTRAIT) - len(_request(proof)) * _TEXT * 1.25 - 2.5 * MM


def _table(proof: ProofListSnapshot) -> RuledTable:
    own = words(proof.language)["proof_list"]["columns"]
    columns = (
        RuledColumn(own["number"], 11, is_centred=True),
        RuledColumn(own["name"], 82, SERIF_BOLD, 13, 2),
        RuledColumn(own["right"], 32),
        RuledColumn(own["wrong"], 60),
    )
    return RuledTable(columns, PORTRAIT[0], _ROW)


def _pages(proof: ProofListSnapshot) -> list[list[Item]]:
    room = _top(proof) - NAMES - FOOT
    return _table(proof).divide([RuledRow(row) for row in proof.rows], room, _CLOSING)
