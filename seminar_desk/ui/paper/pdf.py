"""A finished PDF, and pictures of its pages kept within a bound of memory."""

from collections import OrderedDict

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QImage

_Key = tuple[int, float, tuple[int, int, int, int] | None]


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


class PagePictures:
    """Draw pages of a file; the pictures that were looked at last stay, up to `most_bytes`."""

    def __init__(self, most_bytes: int) -> None:
        self._most_bytes = most_bytes
        self._pictures: OrderedDict[_Key, QImage] = OrderedDict()
        self._bytes = 0

    @property
    def bytes_kept(self) -> int:
        """Return the memory that the pictures take."""
        return self._bytes

    def clear(self) -> None:
        """Give the memory back."""
        self._pictures.clear()
        self._bytes = 0

    def kept(self, page: int, scale: float) -> QImage | None:
        """Return a whole page if it was drawn before."""
        return self._pictures.get((page, scale, None))

    def draw(self, pdf: OpenPdf, page: int, scale: float, part: QRect | None = None) -> QImage:
        """Return a page, or a part of it, from memory where it is still there."""
        edges = None if part is None else (part.x(), part.y(), part.width(), part.height())
        key = (page, scale, edges)
        picture = self._pictures.get(key)
        if picture is None:
            picture = pdf.picture(page, scale, part)
            self._pictures[key] = picture
            self._bytes += picture.sizeInBytes()
            self._forget()
        self._pictures.move_to_end(key)
        return picture

    def _forget(self) -> None:
        """Let the pictures go that were looked at longest ago; the newest always stays."""
        while self._bytes > self._most_bytes and len(self._pictures) > 1:
            _, oldest = self._pictures.popitem(last=False)
            self._bytes -= oldest.sizeInBytes()
