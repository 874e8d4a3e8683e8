"""A finished PDF seen as pictures: the very pages that will be printed."""

import math
from dataclasses import dataclass
from types import TracebackType
from typing import Self

import pypdfium2


@dataclass(frozen=True, slots=True)
class PagePicture:
    """Hold one page as rows of blue, green, red, unused bytes, `stride` bytes a row."""

    width: int
    height: int
    stride: int
    pixels: bytes


@dataclass(frozen=True, slots=True)
class Part:
    """Hold a piece of a page's picture, in pixels from its upper left corner."""

    left: int
    top: int
    width: int
    height: int


class Pages:
    """Open a PDF held in memory; pages count from 0. Close it, or use it in a `with`."""

    def __init__(self, pdf: bytes) -> None:
        self._document = pypdfium2.PdfDocument(pdf)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def __len__(self) -> int:
        return len(self._document)

    def close(self) -> None:
        """Give the memory back."""
        self._document.close()

    def size(self, number: int) -> tuple[float, float]:
        """Return the page's width and height in points."""
        width, height = self._document.get_page_size(number)
        return float(width), float(height)

    def picture_size(self, number: int, scale: float) -> tuple[int, int]:
        """Return how many pixels a page's picture has at `scale`, across and down."""
        width, height = self.size(number)
        return math.ceil(width * scale), math.ceil(height * scale)

    def picture(self, number: int, scale: float, part: Part | None = None) -> PagePicture:
        """Paint a page, or a part of it alone, at `scale` pixels a point (1 is 72 dpi)."""
        crop = (0.0, 0.0, 0.0, 0.0) if part is None else self._around(number, scale, part)
        page = self._document[number]
        bitmap = page.render(scale=scale, crop=crop, rev_byteorder=False, prefer_bgrx=True)
        try:
            return PagePicture(bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer))
        finally:
            bitmap.close()
            page.close()

    def _around(self, number: int, scale: float, part: Part) -> tuple[float, float, float, float]:
        """Return what is cut off left, below, right and above; the library rounds it up."""
        width, height = self.picture_size(number, scale)
        right = width - part.left - part.width
        below = height - part.top - part.height
        return (
            _rounded_up_to(part.left) / scale,
            _rounded_up_to(below) / scale,
            _rounded_up_to(right) / scale,
            _rounded_up_to(part.top) / scale,
        )

    def text(self, number: int) -> str:
        """Return the page's text as a reader or a search would find it."""
        page = self._document[number]
        layer = page.get_textpage()
        try:
            return str(layer.get_text_range())
        finally:
            layer.close()
            page.close()


def _rounded_up_to(pixels: int) -> float:
    return max(0.0, pixels - 0.5)
