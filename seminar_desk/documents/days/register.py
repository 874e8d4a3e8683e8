"""The register of certificates handed over, signed for by their owners."""

from collections.abc import Generator

from seminar_desk.documents.days.paper_head import RegisterSnapshot
from seminar_desk.documents.page import heading, paper_fonts, ruled_table
from seminar_desk.documents.page.paper import INK, MM, MUTED, PORTRAIT, Paper
from seminar_desk.domain.paper_words import filled, words
from seminar_desk.domain.progress import Progress

_CLOSING = 24 * MM


def draw(paper: Paper, register: RegisterSnapshot) -> Generator[Progress, None, None]:
    """Draw the register page by page."""
    own = words(register.language)["register"]
    pages, ruled = _pages(register), _table(register)
    for number, page in enumerate(pages, start=1):
        paper.begin_page(PORTRAIT)
        heading.draw(paper, register, heading.Caption(own["heading"], register.session_code))
        end = ruled_table.draw(paper, ruled, heading.bottom(register, PORTRAIT), page)
        if number == len(pages):
            _draw_closing(paper, register, end)
        heading.draw_foot(paper, register, number, len(pages))
        paper.finish_page()
        yield Progress(number, len(pages))


def _table(register: RegisterSnapshot) -> ruled_table.RuledTable:
    own = words(register.language)["register"]["columns"]
    columns = (
        ruled_table.RuledColumn(own["place"], 10, is_centred=True),
        ruled_table.RuledColumn(own["number"], 40, paper_fonts.SANS, 10),
        ruled_table.RuledColumn(own["name"], 66, paper_fonts.SANS_BOLD, 10.5, 2),
        ruled_table.RuledColumn(own["date"], 24),
        ruled_table.RuledColumn(own["signature"], 46),
    )
    return ruled_table.RuledTable(columns, PORTRAIT[0])


def _pages(register: RegisterSnapshot) -> list[list[ruled_table.Item]]:
    own = words(register.language)["register"]
    lines: list[ruled_table.Item] = [
        ruled_table.RuledRow(
            (str(place), row.number, row.name, "", _reason(own, row.reason)), _tone(row.reason)
        )
        for place, row in enumerate(register.rows, start=1)
    ]
    room = heading.bottom(register, PORTRAIT) - ruled_table.NAMES - heading.FOOT
    return _table(register).divide(lines, room, _CLOSING)


def _reason(own: dict[str, str], reason: str) -> str:
    return filled(own["not_given"], reason=reason) if reason else ""


def _tone(reason: str) -> str:
    return MUTED if reason else INK


def _draw_closing(paper: Paper, register: RegisterSnapshot, y: float) -> None:
    own = words(register.language)["register"]
    annulled = sum(bool(row.reason) for row in register.rows)
    totals = filled(own["totals"], total=len(register.rows), annulled=annulled)
    paper.text(heading.MARGIN, y - 6 * MM, totals, paper_fonts.SANS, 9)
    heading.draw_answer(paper, PORTRAIT[0] / 2, y - 6 * MM, own["handed_over"], 20 * MM)
    trainer = words(register.language)["sheet"]["trainer"]
    heading.draw_signature(paper, register.language, trainer, register.trainer, y - 18 * MM)
