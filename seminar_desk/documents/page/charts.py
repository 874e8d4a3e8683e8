"""Bars drawn as vectors, told apart without colour: filled, hatched, empty."""

from collections.abc import Sequence
from dataclasses import dataclass

from seminar_desk.documents.page.paper import INK, LINE, MM, MUTED, WHITE, Paper
from seminar_desk.documents.page.paper_fonts import SANS, SANS_BOLD, Box, fit, width

FILLED, HATCHED, EMPTY = "filled", "hatched", "empty"
_INK = "#1B5E7B"
_HATCH_STEP = 1.3 * MM
_NUMBER = 8.5
_LABEL = 9.0


@dataclass(frozen=True, slots=True)
class ChartFrame:
    """Hold where a chart stands: lower left corner, width and height."""

    x: float
    y: float
    width: float
    height: float


def draw_bar(paper: Paper, frame: ChartFrame, look: str) -> None:
    """Draw one bar in one of the three looks."""
    x, y, across, up = frame.x, frame.y, frame.width, frame.height
    if look == FILLED:
        paper.box(x, y, across, up, tone=_INK)
        return
    paper.box(x, y, across, up, tone=WHITE)
    if look == HATCHED:
        _hatch(paper, frame)
    paper.box(x, y, across, up, tone=_INK, edge=0.8)


def draw_lying(
    paper: Paper,
    frame: ChartFrame,
    rows: Sequence[tuple[str, Sequence[tuple[int, str]]]],
    largest: int = 0,
) -> None:
    """Draw a lying bar for each word, of (count, look) pieces, from the top down.

    `largest` fills the room, where others of the same chart are drawn elsewhere.
    """
    step = frame.height / max(len(rows), 1)
    thick = min(step * 0.62, 6.5 * MM)
    words_room = frame.width * 0.36
    largest = largest or max((sum(count for count, _ in pieces) for _, pieces in rows), default=0)
    room = frame.width - words_room - 12 * MM
    for place, (word, pieces) in enumerate(rows):
        middle = frame.y + frame.height - step * (place + 0.5)
        label = fit(word, Box(SANS, words_room - 3 * MM, _LABEL, 7, 7))
        baseline = middle - label.size * 0.34 + (len(label.lines) - 1) * label.size * 0.55
        for line in label.lines:
            x = frame.x + words_room - 3 * MM
            paper.text(x, baseline, line, SANS, label.size, align="right")
            baseline -= label.size * 1.1
        x = frame.x + words_room
        for count, look in pieces:
            if count:
                long = room * count / largest
                draw_bar(paper, ChartFrame(x, middle - thick / 2, long, thick), look)
                if len(pieces) > 1:
                    _number_inside(paper, count, ChartFrame(x, middle, long, thick), look)
                x += long
        total = str(sum(count for count, _ in pieces))
        paper.text(x + 1.5 * MM, middle - 3.2, total, SANS_BOLD, 9.5)


def draw_standing(paper: Paper, frame: ChartFrame, columns: Sequence[tuple[str, int]]) -> None:
    """Draw a standing bar for each word, its number above and the word under it."""
    paper.line(frame.x, frame.y, frame.x + frame.width, frame.y, 0.6, tone=LINE)
    largest = max((count for _, count in columns), default=0)
    step = frame.width / max(len(columns), 1)
    thick = min(step * 0.66, 13 * MM)
    for place, (word, count) in enumerate(columns):
        middle = frame.x + step * (place + 0.5)
        high = (frame.height - 5 * MM) * count / largest if largest else 0
        if count:
            draw_bar(paper, ChartFrame(middle - thick / 2, frame.y, thick, high), FILLED)
        above = frame.y + high + 1.2 * MM
        shown = str(count) if count else "—"
        paper.text(middle, above, shown, SANS_BOLD, _NUMBER, align="center")
        label = fit(word, Box(SANS, step - 1, 8, 7, 7))
        for line_place, line in enumerate(label.lines):
            y = frame.y - 4 * MM - line_place * label.size * 1.1
            paper.text(middle, y, line, SANS, label.size, tone=MUTED, align="center")


def draw_key(paper: Paper, right: float, y: float, entries: Sequence[tuple[str, str]]) -> None:
    """Draw what the looks mean, (word, look) pairs, ending at `right`."""
    for word, look in reversed(entries):
        right -= width(word, SANS, 8)
        paper.text(right, y, word, SANS, 8, tone=MUTED)
        right -= 5 * MM
        draw_bar(paper, ChartFrame(right, y - 0.4 * MM, 3.6 * MM, 2.6 * MM), look)
        right -= 4 * MM


def _number_inside(paper: Paper, count: int, place: ChartFrame, look: str) -> None:
    text = str(count)
    if width(text, SANS_BOLD, _NUMBER) + 4 > place.width:
        return
    middle = place.x + place.width / 2
    if look == HATCHED:
        ground = width(text, SANS_BOLD, _NUMBER) + 3
        paper.box(middle - ground / 2, place.y - 4.4, ground, 8.8, tone=WHITE)
    tone = WHITE if look == FILLED else INK
    paper.text(middle, place.y - 3, text, SANS_BOLD, _NUMBER, tone=tone, align="center")


def _hatch(paper: Paper, frame: ChartFrame) -> None:
    """Rule slanted lines, each cut where it leaves the frame."""
    start = frame.x - frame.height
    for count in range(1, int((frame.width + frame.height) / _HATCH_STEP) + 1):
        foot = start + count * _HATCH_STEP
        left, right = max(foot, frame.x), min(foot + frame.height, frame.x + frame.width)
        if right > left:
            low, high = frame.y + left - foot, frame.y + right - foot
            paper.line(left, low, right, high, 0.5, tone=_INK)
