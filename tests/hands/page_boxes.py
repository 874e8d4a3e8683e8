"""Where letters and rules stand on a finished page, as another program finds them."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

import pypdfium2
from pypdfium2 import raw

_TOUCH = 0.4
_SHARE = 0.3


@dataclass(frozen=True, slots=True)
class Place:
    """Hold a letter with its tight box, or a rule with no letter."""

    left: float
    bottom: float
    right: float
    top: float
    letter: str = ""

    @property
    def area(self) -> float:
        """Return how much of the page it covers."""
        return max(0.0, self.right - self.left) * max(0.0, self.top - self.bottom)

    def shared(self, other: Place) -> float:
        """Return how much of the page both cover."""
        across = min(self.right, other.right) - max(self.left, other.left)
        up = min(self.top, other.top) - max(self.bottom, other.bottom)
        return max(across, 0) * max(up, 0)


def letters_on(page: pypdfium2.PdfPage) -> list[Place]:
    """Return every letter that has ink."""
    layer = page.get_textpage()
    found = []
    for place in range(layer.count_chars()):
        letter = chr(raw.FPDFText_GetUnicode(layer, place))
        if not letter.isspace() and not raw.FPDFText_IsGenerated(layer, place):
            left, bottom, right, top = layer.get_charbox(place)
            found.append(Place(left, bottom, right, top, letter))
    layer.close()
    return found


def rules_on(page: pypdfium2.PdfPage) -> list[Place]:
    """Return every upright rule longer than a letter."""
    found = []
    for drawn in page.get_objects(filter=[raw.FPDF_PAGEOBJ_PATH]):
        points = list(_points(drawn))
        for (x1, y1, _), (x2, y2, kind) in pairwise(points):
            if kind == raw.FPDF_SEGMENT_LINETO and abs(x1 - x2) < _TOUCH and abs(y1 - y2) > 8:
                found.append(Place(x1, min(y1, y2), x1, max(y1, y2)))
    return found


def outside(page: pypdfium2.PdfPage, margin: float) -> list[Place]:
    """Return the letters nearer to the page's edge than the margin."""
    width, height = page.get_size()
    return [
        each
        for each in letters_on(page)
        if each.left < margin
        or each.bottom < margin
        or each.right > width - margin
        or each.top > height - margin
    ]


def crossed(page: pypdfium2.PdfPage) -> list[Place]:
    """Return the letters that an upright rule runs through: a text left its cell there."""
    rules = rules_on(page)
    return [
        each
        for each in letters_on(page)
        if any(
            each.left + _TOUCH < rule.left < each.right - _TOUCH
            and min(each.top, rule.top) - max(each.bottom, rule.bottom) > 1
            for rule in rules
        )
    ]


def overlapping(page: pypdfium2.PdfPage) -> list[tuple[Place, Place]]:
    """Return pairs of letters that cover each other."""
    found = []
    letters = sorted(letters_on(page), key=lambda each: each.left)
    for place, first in enumerate(letters):
        for second in letters[place + 1 :]:
            if second.left >= first.right:
                break
            if first.shared(second) > _SHARE * min(first.area, second.area):
                found.append((first, second))
    return found


def _points(drawn: pypdfium2.PdfObject) -> Iterator[tuple[float, float, int]]:
    x, y = ctypes.c_float(), ctypes.c_float()
    for place in range(raw.FPDFPath_CountSegments(drawn)):
        segment = raw.FPDFPath_GetPathSegment(drawn, place)
        raw.FPDFPathSegment_GetPoint(segment, x, y)
        yield x.value, y.value, raw.FPDFPathSegment_GetType(segment)
