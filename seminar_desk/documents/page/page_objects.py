"""Pages written into the file as they are drawn; at the end, what ReportLab still holds.

A page of ours needs four facts; ReportLab asks about twenty each time it writes one, and keeps
all of them to the end. Here a page that is drawn is in the file and out of memory.
"""

import zlib
from typing import Any, BinaryIO, cast

from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas

VERSION = (1, 4)  # the first with pictures that let the ground through


class _Shared(pdfdoc.PDFResourceDictionary):
    """Be an object of its own, so that every page can name it."""

    __RefOnly__ = 1


class PageWriter:
    """End a canvas's pages; the forms and pictures named on any of them are shared by all."""

    def __init__(self, canvas: Canvas, file: BinaryIO) -> None:
        # What a canvas collects is in places that the stubs do not know.
        self._canvas = cast("Any", canvas)
        self._document: Any = self._canvas._doc  # noqa: SLF001
        self._document.format = self._rest
        self._file = file
        self._length = 0
        self._places: dict[int, int] = {}
        self._shared: Any = _Shared()
        self._shared.basicFonts()
        self._shared.allProcs()
        self._named: dict[str, None] = {}
        self._parent, self._resources = map(self._refer, (self._document.Pages, self._shared))
        for head in pdfdoc.PDFFile(VERSION).strings:
            self._write(head)

    def end_page(self, size: tuple[float, float]) -> None:
        """Write what was drawn as a page, and begin the next."""
        canvas, document = self._canvas, self._document
        self._named.update(dict.fromkeys(canvas._formsinuse))  # noqa: SLF001
        packed = zlib.compress("\n".join(canvas._code).encode("latin-1"))  # noqa: SLF001
        stream = document.objectcounter + 1
        page = document.objectcounter = stream + 1
        self._places[stream] = self._length
        self._write(
            b"%d 0 obj\n<< /Filter /FlateDecode /Length %d >>\nstream\n%b\nendstream\nendobj\n"
            % (stream, len(packed), packed)
        )
        self._places[page] = self._length
        self._write(
            b"%d 0 obj\n<< /Type /Page /Parent %b /MediaBox [ 0 0 %.4f %.4f ]"
            b" /Resources %b /Contents %d 0 R >>\nendobj\n"
            % (page, self._parent, *size, self._resources, stream)
        )
        document.Pages.addPage(b"%d 0 R" % page)
        canvas._startPage()  # noqa: SLF001

    def finish(self) -> None:
        """Name the shared forms and pictures, and write all that is not in the file yet."""
        if self._named:
            self._shared.XObject = self._document.xobjDict(list(self._named))
        self._canvas.save()

    def _rest(self) -> bytes:
        """Take the place of the document's own `format`; the last objects appear meanwhile."""
        document = self._document
        number = 0
        while number < document.objectcounter:
            number += 1
            name = document.numberToId.get(number)
            if name is not None:
                waiting = pdfdoc.PDFIndirectObject(name, document.idToObject[name])
                self._places[number] = self._length
                self._write(waiting.format(document))
        table = [b"xref\n0 %d\n0000000000 65535 f \n" % (number + 1)]
        table += [b"%010d 00000 n \n" % self._places[place] for place in range(1, number + 1)]
        trailer: Any = pdfdoc.PDFTrailer(
            startxref=self._length,
            Size=number + 1,
            Root=document.Reference(document.Catalog),
            Info=document.Reference(document.info),
            ID=document.ID(),
        )
        end: bytes = trailer.format(document)
        return b"".join(table) + end

    def _write(self, content: bytes) -> None:
        self._file.write(content)
        self._length += len(content)

    def _refer(self, item: object) -> bytes:
        reference: bytes = self._document.Reference(item).format(self._document)
        return reference
