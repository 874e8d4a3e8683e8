"""Pictures of pages drawn before, kept within a bound of memory."""

from collections import OrderedDict

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage

from seminar_desk.ui.paper.pdf import OpenPdf

_Key = tuple[int, float, tuple[int, int, int, int] | None]


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
