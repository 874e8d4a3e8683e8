"""Where somebody signs at the end of a paper."""

from seminar_desk.documents.page.fitting import Box, fit
from seminar_desk.documents.page.heading import MARGIN
from seminar_desk.documents.page.paper import INK, MM, MUTED, Paper
from seminar_desk.documents.page.paper_fonts import SANS, SANS_BOLD, width
from seminar_desk.domain.paper_words import words


def draw_signature(paper: Paper, language: str, post: str, name: str, y: float) -> None:
    """Draw post and name at the left, lines for signature and date at the right."""
    own = words(language)["sheet"]
    who = f"{post}: {name}" if name else f"{post}:"
    fitted = fit(who, Box(SANS_BOLD, paper.width / 2 - MARGIN - 4 * MM, 10, 8, 8))
    for position, text in enumerate(reversed(fitted.lines)):
        paper.text(MARGIN, y + position * fitted.size * 1.12, text, SANS_BOLD, fitted.size)
    right = paper.width - MARGIN
    for start, end, caption in (
        (paper.width / 2, right - 40 * MM, own["signature"]),
        (right - 34 * MM, right, own["signing_date"]),
    ):
        paper.line(start, y - 1, end, y - 1, 0.6, tone=INK)
        paper.text((start + end) / 2, y - 10, caption, SANS, 7, tone=MUTED, align="center")


def draw_answer(paper: Paper, x: float, y: float, label: str, room: float) -> float:
    """Draw a label with a line to write on; return where the line ends."""
    paper.text(x, y, label, SANS, 9)
    start = x + width(label, SANS, 9) + 2 * MM
    paper.line(start, y - 1, start + room, y - 1, 0.6, tone=INK)
    return start + room
