"""Signs for the door: which letters queue where, readable from the far end of a corridor."""

from collections.abc import Generator

from seminar_desk.documents.days.paper_head import DoorSignsSnapshot
from seminar_desk.documents.page.paper import LANDSCAPE, MM, MUTED, Paper
from seminar_desk.documents.page.paper_fonts import SANS, SANS_BOLD, Box, fit
from seminar_desk.documents.page.wording import long_date
from seminar_desk.domain.paper_words import words
from seminar_desk.domain.progress import Progress

_EDGE = 18 * MM
_ARROW = 26 * MM
_MIDDLE = LANDSCAPE[0] / 2
# An arrow that points right, in halves of its length and of its height.
_POINTS = ((-1, -0.16), (0.28, -0.16), (0.28, -0.5), (1, 0), (0.28, 0.5), (0.28, 0.16), (-1, 0.16))


def draw(paper: Paper, signs: DoorSignsSnapshot) -> Generator[Progress, None, None]:
    """Draw a sign for each queue; one for everybody where the list cannot be cut."""
    own = words(signs.language)["door_signs"]
    count = max(1, len(signs.halves))
    for place in range(count):
        paper.begin_page(LANDSCAPE)
        paper.watermark(signs.watermark)
        width, height = LANDSCAPE
        if signs.halves:
            paper.text(_EDGE, height - 24 * MM, own["heading"], SANS_BOLD, 34)
            right = width - _EDGE
            paper.text(
                right, height - 24 * MM, own["surnames"], SANS, 26, tone=MUTED, align="right"
            )
            letters, tallest = signs.halves[place].letters, 330.0
        else:
            letters, tallest = own["everybody"], 120.0
        big = fit(letters, Box(SANS_BOLD, width - 2 * _EDGE, tallest, 40, 40))
        middle = height * 0.55 if signs.arrows[place] else height * 0.46
        paper.text(
            _MIDDLE, middle - big.size * 0.35, big.lines[0], SANS_BOLD, big.size, align="center"
        )
        if signs.arrows[place]:
            _draw_arrow(paper, signs.arrows[place], _MIDDLE, 38 * MM)
        foot = f"{signs.district} · {long_date(signs.date, signs.language)}"
        paper.text(_MIDDLE, 12 * MM, foot, SANS, 13, tone=MUTED, align="center")
        paper.finish_page()
        yield Progress(place + 1, count)


def _draw_arrow(paper: Paper, way: str, x: float, y: float) -> None:
    turned = {"left": (-1, 0), "right": (1, 0), "up": (0, 1)}[way]
    reach = _ARROW / 2 if way == "up" else _ARROW
    points = [
        (
            x + reach * (turned[0] * along - turned[1] * across),
            y + reach * (turned[1] * along + turned[0] * across),
        )
        for along, across in _POINTS
    ]
    paper.shape(points)
