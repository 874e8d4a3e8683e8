"""What every paper of the day begins and ends with: owners, title, facts, page, signatures."""

from dataclasses import dataclass

from seminar_desk.documents.days.paper_head import PaperHead
from seminar_desk.documents.page.paper import INK, MM, MUTED, RED, About, Paper
from seminar_desk.documents.page.paper_fonts import SANS, SANS_BOLD, Box, fit, width, wrap
from seminar_desk.documents.page.wording import long_date, quoted
from seminar_desk.domain.paper_words import filled, words

MARGIN = 14 * MM
FOOT = 14 * MM
CODE_FOOT = 20 * MM
_CODE_SIDE = 13 * MM
_FACT_SHARES = (22, 24, 32, 22)
_LOGO_HEIGHT = 9 * MM
_OWNERS = 9 * MM + _LOGO_HEIGHT
_TITLE_SIZE = 10.5
_SMALL = 7.5
_PLAIN = 8.5
_LEADING = 1.25


@dataclass(frozen=True, slots=True)
class Caption:
    """Name a paper: its word, the code at the right and what is to be said under the code."""

    word: str
    code: str
    note: str = ""


def about(head: PaperHead, title: str) -> About:
    """Describe the file of a paper; `title` has places for district and date."""
    return About(
        title=filled(title, district=head.district, date=long_date(head.date, head.language)),
        author=head.implementer,
        subject=head.title,
        language=head.language,
    )


def bottom(head: PaperHead, size: tuple[float, float]) -> float:
    """Return the height at which the heading ends."""
    return _facts_top(head, size) - 10.5 * MM


def draw(paper: Paper, head: PaperHead, caption: Caption) -> None:
    """Draw what every page begins with; drawn once and repeated."""
    paper.watermark(head.watermark)
    paper.stamp(("heading", caption), lambda: _draw(paper, head, caption))


def draw_foot(
    paper: Paper, head: PaperHead, number: int, count: int, *, note: str = "", code: str = ""
) -> None:
    """Draw what names the page should it be parted from the others; `code` as a QR code too."""
    session = " · ".join(part for part in (head.session_code, head.district, note) if part)
    paper.text(MARGIN, 8 * MM, session, SANS, 8, tone=MUTED)
    page = filled(words(head.language)["paper"]["page"], page=number, pages=count)
    right = paper.width - MARGIN
    if code:
        paper.code(code, right - _CODE_SIDE, 5 * MM, _CODE_SIDE)
        right -= _CODE_SIDE + 3 * MM
    paper.text(right, 8 * MM, page, SANS, 8, tone=MUTED, align="right")


def edges(shares: tuple[float, ...], width: float) -> list[float]:
    """Return where columns of these shares begin between the margins, and where the last ends."""
    room = (width - 2 * MARGIN) / sum(shares)
    return [MARGIN + room * sum(shares[:count]) for count in range(len(shares) + 1)]


def _draw(paper: Paper, head: PaperHead, caption: Caption) -> None:
    _draw_owners(paper, head)
    top = paper.height - _OWNERS
    right = paper.width - MARGIN
    paper.line(MARGIN, top - 2 * MM, right, top - 2 * MM, 0.9, tone=RED)
    paper.text(MARGIN, top - 8.5 * MM, caption.word, SANS_BOLD, 15)
    code_y = top - (7 if caption.note else 8.5) * MM
    paper.text(right, code_y, caption.code, SANS_BOLD, 11, tone=MUTED, align="right")
    paper.text(right, code_y - 3.4 * MM, caption.note, SANS, 7.5, tone=MUTED, align="right")
    y = top - 14.5 * MM
    size = (paper.width, paper.height)
    for line in _title_lines(head, size):
        paper.text(MARGIN, y, line, SANS_BOLD, _TITLE_SIZE)
        y -= _TITLE_SIZE * _LEADING
    for line in _project_lines(head, size):
        paper.text(MARGIN, y, line, SANS, _PLAIN, tone=MUTED)
        y -= _PLAIN * _LEADING
    _draw_facts(paper, head)


def _draw_owners(paper: Paper, head: PaperHead) -> None:
    y = paper.height - _OWNERS
    for position, (name, align) in enumerate(
        ((head.donor, "left"), (head.implementer, "right")),
    ):
        x, inward = (MARGIN, 1) if align == "left" else (paper.width - MARGIN, -1)
        if position < len(head.logos):
            drawn = paper.logo(head.logos[position], x, y, _LOGO_HEIGHT, align=align)
            x += inward * (drawn + 3 * MM)
        lines = wrap(name, SANS, _SMALL, paper.width * 0.3)
        baseline = y + _LOGO_HEIGHT / 2 + (len(lines) / 2 - 0.8) * _SMALL * _LEADING
        for line in lines:
            paper.text(x, baseline, line, SANS, _SMALL, tone=MUTED, align=align)
            baseline -= _SMALL * _LEADING
    for extra in head.logos[2:3]:
        paper.logo(extra, paper.width / 2, y, _LOGO_HEIGHT, align="center")


def _draw_facts(paper: Paper, head: PaperHead) -> None:
    own = words(head.language)["sheet"]
    starts = edges(_FACT_SHARES, paper.width)
    y = _facts_top(head, (paper.width, paper.height))
    facts = (
        (own["date"], long_date(head.date, head.language)),
        (own["district"], head.district),
        (own["venue"], head.venue),
        (own["trainer"], head.trainer),
    )
    for x, end, (label, value) in zip(starts, starts[1:], facts, strict=False):
        paper.text(x, y - 2.5 * MM, label, SANS, 7, tone=MUTED)
        fitted = fit(value, Box(SANS_BOLD, end - x - 3 * MM, 9.5, 8, 7.5))
        baseline = y - 6.5 * MM
        for line in fitted.lines:
            paper.text(x, baseline, line, SANS_BOLD, fitted.size)
            baseline -= fitted.size * 1.1


def _facts_top(head: PaperHead, size: tuple[float, float]) -> float:
    titles, projects = len(_title_lines(head, size)), len(_project_lines(head, size))
    return size[1] - _OWNERS - 13 * MM - (titles * _TITLE_SIZE + projects * _PLAIN) * _LEADING


def _title_lines(head: PaperHead, size: tuple[float, float]) -> tuple[str, ...]:
    title = quoted(head.title, head.language)
    return wrap(title, SANS_BOLD, _TITLE_SIZE, size[0] - 2 * MARGIN)


def _project_lines(head: PaperHead, size: tuple[float, float]) -> tuple[str, ...]:
    own = words(head.language)["sheet"]
    project = filled(own["project"], project=quoted(head.project, head.language))
    return wrap(project, SANS, _PLAIN, size[0] - 2 * MARGIN)


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
