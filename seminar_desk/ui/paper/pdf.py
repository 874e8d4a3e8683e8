"""A PDF in memory as Qt pictures; the PDF library is loaded on first use."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QImage


class OpenPdf:
    """Give pages of a PDF as pictures; close it when done."""

    def __init__(self, pdf: bytes) -> None:
        from seminar_desk.documents.page.page_pictures import Pages  # noqa: PLC0415  # not at start

        self._pages = Pages(pdf)
        self.count = len(self._pages)

    def close(self) -> None:
        """Give the memory back."""
        self._pages.close()

    def size(self, page: int) -> tuple[float, float]:
        """Return width and height in points."""
        return self._pages.size(page)

    def picture_size(self, page: int, scale: float) -> QSize:
        """Return the size of a page's picture in pixels."""
        return QSize(*self._pages.picture_size(page, scale))

    def picture(self, page: int, scale: float, part: QRect | None = None) -> QImage:
        """Return a page, or a part of its picture, at so many pixels a point."""
        from seminar_desk.documents.page.page_pictures import Part  # noqa: PLC0415  # not at start

        piece = None
        if part is not None:
            piece = Part(part.x(), part.y(), part.width(), part.height())
        seen = self._pages.picture(page, scale, piece)
        picture = QImage(
            seen.pixels, seen.width, seen.height, seen.stride, QImage.Format.Format_RGB32
        )
        return picture.copy()  # the copy owns its pixels
