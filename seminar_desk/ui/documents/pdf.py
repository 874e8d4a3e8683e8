"""A PDF in memory as Qt pictures; the PDF library is loaded on first use."""

from __future__ import annotations

from PySide6.QtGui import QImage


class OpenPdf:
    """Give pages of a PDF as pictures; close it when done."""

    def __init__(self, pdf: bytes) -> None:
        from seminar_desk.documents.pages import Pages  # noqa: PLC0415  # not at start

        self._pages = Pages(pdf)
        self.count = len(self._pages)

    def close(self) -> None:
        """Give the memory back."""
        self._pages.close()

    def size(self, page: int) -> tuple[float, float]:
        """Return width and height in points."""
        return self._pages.size(page)

    def text(self, page: int) -> str:
        """Return a page's words on one line."""
        return " ".join(self._pages.text(page).split())

    def picture(self, page: int, scale: float) -> QImage:
        """Return a page at so many pixels a point."""
        seen = self._pages.picture(page, scale)
        picture = QImage(
            seen.pixels, seen.width, seen.height, seen.stride, QImage.Format.Format_RGB32
        )
        return picture.copy()  # the copy owns its pixels
