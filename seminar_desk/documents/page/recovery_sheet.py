"""One page that opens encrypted data when the passphrase is forgotten: it is kept at the office."""

from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from seminar_desk.documents.page import flowing
from seminar_desk.documents.page.paper import MM, MUTED, PORTRAIT, About, Paper
from seminar_desk.documents.page.paper_fonts import SANS, SANS_BOLD
from seminar_desk.domain.paper_words import filled, words
from seminar_desk.files import write_beside

_FIGURES, _LEAD = 22.0, 13 * MM
_IN_A_LINE = 4
_CODE = 52 * MM


@dataclass(frozen=True, slots=True)
class RecoverySheet:
    """Hold what the sheet says: the key in groups of figures, whose desk, and the language."""

    figures: str
    desk: str
    author: str
    language: str


def write(sheet: RecoverySheet, path: Path) -> None:
    """Draw it into a file, whole or not at all."""
    with write_beside(path) as file:
        file.write(drawn(sheet))


def drawn(sheet: RecoverySheet) -> bytes:
    """Return it as a PDF, which need not lie anywhere."""
    own, frame = words(sheet.language)["recovery"], flowing.Frame()
    room = frame.width
    groups = sheet.figures.split()
    lines = [" ".join(groups[at : at + _IN_A_LINE]) for at in range(0, len(groups), _IN_A_LINE)]
    band = len(lines) * _LEAD + 6 * MM
    pieces = [
        *flowing.paragraph(filled(own["desk"], desk=sheet.desk), room, tone=MUTED, after=2 * MM),
        *flowing.paragraph(own["heading"], room, font=SANS_BOLD, size=20, after=4 * MM),
        *flowing.paragraph(own["what"], room, after=5 * MM),
        flowing.Piece(band, lambda paper, x, top: _draw_key(paper, lines, x, top, room)),
        flowing.Piece(
            _CODE + 8 * MM, lambda paper, x, top: _draw_code(paper, groups, x, top, room)
        ),
        *(
            piece
            for line in (own["how"], own["keep"], own["again"])
            for piece in flowing.paragraph(line, room, after=3 * MM)
        ),
    ]
    about = About(own["heading"], sheet.author, sheet.desk, sheet.language)
    file = BytesIO()
    paper = Paper(PORTRAIT, about, file)
    for placed in flowing.lay_out([pieces], frame):
        for one in placed:
            one.piece.draw(paper, one.x, one.top)
        paper.finish_page()
    paper.close()
    return file.getvalue()


def _draw_key(paper: Paper, lines: list[str], x: float, top: float, room: float) -> None:
    height = len(lines) * _LEAD
    paper.box(x, top - height, room, height)
    for number, line in enumerate(lines):
        baseline = top - number * _LEAD - _LEAD / 2 - _FIGURES * 0.36
        paper.text(x + room / 2, baseline, line, SANS, _FIGURES, align="center", spacing=1)


def _draw_code(paper: Paper, groups: list[str], x: float, top: float, room: float) -> None:
    paper.code("".join(groups), x + (room - _CODE) / 2, top - _CODE, _CODE)
