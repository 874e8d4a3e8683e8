"""Pages and streams in the form that a file holds, without ReportLab's general ones in between.

A page of ours needs four facts; ReportLab asks about twenty each time it writes one.
"""

from __future__ import annotations

import zlib
from typing import Any, cast

from reportlab.pdfbase.pdfdoc import PDFObject, PDFResourceDictionary
from reportlab.pdfgen.canvas import Canvas


class _Ready(PDFObject):
    """Hold an object as it stands in the file."""

    __RefOnly__ = 1

    def __init__(self, written: bytes) -> None:
        self._written = written

    def format(self, _document: object) -> bytes:
        """Return it."""
        return self._written


class _Shared(PDFResourceDictionary):
    """Be an object of its own, so that every page can name it."""

    __RefOnly__ = 1


class PageWriter:
    """End a canvas's pages; the forms and pictures named on any of them are shared by all."""

    def __init__(self, canvas: Canvas) -> None:
        # What a canvas collects is in places that the stubs do not know.
        self._canvas = cast("Any", canvas)
        self._document: Any = self._canvas._doc  # noqa: SLF001
        self._shared: Any = _Shared()
        self._shared.basicFonts()
        self._shared.allProcs()
        self._named: dict[str, None] = {}
        self._parent, self._resources = map(self._refer, (self._document.Pages, self._shared))

    def end_page(self, size: tuple[float, float]) -> None:
        """Add what was drawn as a page, and begin the next."""
        canvas = self._canvas
        self._named.update(dict.fromkeys(canvas._formsinuse))  # noqa: SLF001
        packed = zlib.compress("\n".join(canvas._code).encode("latin-1"))  # noqa: SLF001
        head = f"<< /Filter /FlateDecode /Length {len(packed)} >>\nstream\n".encode()
        stream = self._refer(_Ready(head + packed + b"\nendstream"))
        page = (
            f"<< /Type /Page /Parent {self._parent} /MediaBox [ 0 0 {size[0]:.4f} {size[1]:.4f} ]"
            f" /Resources {self._resources} /Contents {stream} >>"
        )
        self._document.addPage(_Ready(page.encode()))
        canvas._startPage()  # noqa: SLF001

    def finish(self) -> None:
        """Name the shared forms and pictures, once all pages are there."""
        if self._named:
            self._shared.XObject = self._document.xobjDict(list(self._named))

    def _refer(self, item: object) -> str:
        reference: bytes = self._document.Reference(item).format(self._document)
        return reference.decode()
