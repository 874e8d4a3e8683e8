"""Where letters and rules stand on a finished page, as another program finds them."""

from __future__ import annotations

import ctypes
from bisect import bisect_left, bisect_right
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


class Boxes:
    """Hold every letter that has ink and every upright rule longer than a letter, read once."""

    def __init__(self, page: pypdfium2.PdfPage) -> None:
        self.size: tuple[float, float] = page.get_size()
        self.letters = list(_letters(page))
        self._rules = list(_rules(page))

    def outside(self, margin: float) -> list[Place]:
        """Return the letters nearer to the page's edge than the margin."""
        width, height = self.size
        return [
            each
            for each in self.letters
            if each.left < margin
            or each.bottom < margin
            or each.right > width - margin
            or each.top > height - margin
        ]

    def crossed(self) -> list[Place]:
        """Return the letters that an upright rule runs through: a text left its cell there."""
        rules = sorted(self._rules, key=lambda rule: rule.left)
        lefts = [rule.left for rule in rules]
        return [
            each
            for each in self.letters
            if any(
                min(each.top, rule.top) - max(each.bottom, rule.bottom) > 1
                for rule in rules[
                    bisect_right(lefts, each.left + _TOUCH) : bisect_left(
                        lefts, each.right - _TOUCH
                    )
                ]
            )
        ]

    def overlapping(self) -> list[tuple[Place, Place]]:
        """Return pairs of letters that cover each other."""
        found = []
        letters = sorted(self.letters, key=lambda each: each.left)
        lefts = [each.left for each in letters]
        for place, first in enumerate(letters, 1):
            bottom, top = first.bottom, first.top
            found += [
                (first, second)
                for second in letters[place : bisect_left(lefts, first.right)]
                if second.bottom < top
                and bottom < second.top
                and first.shared(second) > _SHARE * min(first.area, second.area)
            ]
        return found


def _letters(page: pypdfium2.PdfPage) -> Iterator[Place]:
    layer = page.get_textpage()
    left, right, bottom, top = (ctypes.c_double() for _ in range(4))
    for place in range(layer.count_chars()):
        letter = chr(raw.FPDFText_GetUnicode(layer, place))
        if not letter.isspace() and not raw.FPDFText_IsGenerated(layer, place):
            assert raw.FPDFText_GetCharBox(layer, place, left, right, bottom, top)
            yield Place(left.value, bottom.value, right.value, top.value, letter)
    layer.close()


def _rules(page: pypdfium2.PdfPage) -> Iterator[Place]:
    for drawn in page.get_objects(filter=[raw.FPDF_PAGEOBJ_PATH]):
        points = list(_points(drawn))
        for (x1, y1, _), (x2, y2, kind) in pairwise(points):
            if kind == raw.FPDF_SEGMENT_LINETO and abs(x1 - x2) < _TOUCH and abs(y1 - y2) > 8:
                yield Place(x1, min(y1, y2), x1, max(y1, y2))


def _points(drawn: pypdfium2.PdfObject) -> Iterator[tuple[float, float, int]]:
    x, y = ctypes.c_float(), ctypes.c_float()
    for place in range(raw.FPDFPath_CountSegments(drawn)):
        segment = raw.FPDFPath_GetPathSegment(drawn, place)
        raw.FPDFPathSegment_GetPoint(segment, x, y)
        yield x.value, y.value, raw.FPDFPathSegment_GetType(segment)
