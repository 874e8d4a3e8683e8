"""The names as certificates will show them, signed for by their owners before any is numbered."""

from collections.abc import Generator

from seminar_desk.documents.days.paper_head import ProofListSnapshot
from seminar_desk.documents.page import heading, paper_fonts, ruled_table
from seminar_desk.documents.page.paper import MM, PORTRAIT, Paper
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
        heading.draw(paper, proof, heading.Caption(own["heading"], proof.session_code))
        baseline = heading.bottom(proof, PORTRAIT) - 3 * MM
        for line in _request(proof):
            paper.text(heading.MARGIN, baseline, line, paper_fonts.SANS, _TEXT)
            baseline -= _TEXT * 1.25
        end = ruled_table.draw(paper, ruled, _top(proof), page)
        if number == len(pages):
            trainer = words(proof.language)["sheet"]["trainer"]
            heading.draw_signature(paper, proof.language, trainer, proof.trainer, end - 11 * MM)
        heading.draw_foot(paper, proof, number, len(pages))
        paper.finish_page()
        yield Progress(number, len(pages))


def _request(proof: ProofListSnapshot) -> tuple[str, ...]:
    text = words(proof.language)["proof_list"]["request"]
    return paper_fonts.wrap(text, paper_fonts.SANS, _TEXT, PORTRAIT[0] - 2 * heading.MARGIN)


def _top(proof: ProofListSnapshot) -> float:
    return heading.bottom(proof, PORTRAIT) - len(_request(proof)) * _TEXT * 1.25 - 2.5 * MM


def _table(proof: ProofListSnapshot) -> ruled_table.RuledTable:
    own = words(proof.language)["proof_list"]["columns"]
    columns = (
        ruled_table.RuledColumn(own["number"], 11, is_centred=True),
        ruled_table.RuledColumn(own["name"], 82, paper_fonts.SERIF_BOLD, 13, 2),
        ruled_table.RuledColumn(own["right"], 32),
        ruled_table.RuledColumn(own["wrong"], 60),
    )
    return ruled_table.RuledTable(columns, PORTRAIT[0], _ROW)


def _pages(proof: ProofListSnapshot) -> list[list[ruled_table.Item]]:
    room = _top(proof) - ruled_table.NAMES - heading.FOOT
    return _table(proof).divide([ruled_table.RuledRow(row) for row in proof.rows], room, _CLOSING)
