"""The same sign-in sheet as others would draw it: one function for each way, each returns a PDF."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from importlib.util import find_spec
from io import BytesIO
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Paragraph, SimpleDocTemplate, Table

from seminar_desk.documents.page.page_pictures import Pages
from seminar_desk.documents.page.paper_fonts import SANS
from tests.benchmarks.office_peers import converted

COLUMNS = 8
WIDTHS = (24, 140, 24, 80, 90, 60, 60, 60)
ROWS_A_PAGE = 24
ROW = 27.2
Lines = Sequence[Sequence[str]]


def paragraph_table(lines: Lines) -> bytes:
    """Put a Paragraph into each cell, as ReportLab's own guide does."""
    file = BytesIO()
    style = ParagraphStyle("cell", fontName=SANS, fontSize=9)
    empty = [""] * (COLUMNS - len(lines[0]))
    cells = [[*(Paragraph(text, style) for text in line), *empty] for line in lines]
    SimpleDocTemplate(file, pagesize=A4).build([Table(cells, WIDTHS, repeatRows=1)])
    return file.getvalue()


def cairo_name() -> str:
    """Return which binding of cairo is here: the fast one, else the one that needs no compiler."""
    return (
        "pycairo" if find_spec("cairo") else "cairo by cairocffi" if find_spec("cairocffi") else ""
    )


def cairo(lines: Lines) -> bytes:
    """Draw the same rules and texts with cairo, a text for each cell, nothing measured."""
    binding: Any = __import__("cairo" if find_spec("cairo") else "cairocffi")
    file = BytesIO()
    surface = binding.PDFSurface(file, *A4)
    context = binding.Context(surface)
    context.select_font_face("PT Sans")
    edges = [40 + sum(WIDTHS[:count]) for count in range(COLUMNS + 1)]
    for page in _pages(lines):
        context.set_line_width(0.4)
        for place in range(len(page) + 1):
            context.move_to(edges[0], 130 + place * ROW)
            context.line_to(edges[-1], 130 + place * ROW)
        for x in edges:
            context.move_to(x, 130)
            context.line_to(x, 130 + len(page) * ROW)
        context.stroke()
        context.set_font_size(9)
        for place, line in enumerate(page):
            for x, text in zip(edges, line, strict=False):
                context.move_to(x + 4, 130 + place * ROW + 17)
                context.show_text(text)
        context.show_page()
    surface.finish()
    return file.getvalue()


def calc(lines: Lines, folder: Path) -> bytes:
    """Let LibreOffice Calc print a table."""
    rows = "".join(
        "<table:table-row>"
        + "".join(
            '<table:table-cell office:value-type="string" table:style-name="cell">'
            f"<text:p>{escape(text)}</text:p></table:table-cell>"
            for text in (*line, *[""] * (COLUMNS - len(line)))
        )
        + "</table:table-row>"
        for line in lines
    )
    (folder / "sheet.fods").write_text(_CALC.format(rows=rows), encoding="utf-8")
    pdf = converted(folder, "sheet.fods")
    with Pages(pdf) as pages:
        assert lines[0][1].split()[0] in pages.text(0), pages.text(0)
    return pdf


def _pages(lines: Lines) -> Iterator[Lines]:
    for start in range(0, len(lines), ROWS_A_PAGE):
        yield lines[start : start + ROWS_A_PAGE]


_CALC = (
    '<?xml version="1.0" encoding="UTF-8"?>'
    '<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
    ' xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"'
    ' xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"'
    ' xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
    ' xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.3"'
    ' office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:automatic-styles>'
    '<style:style style:name="cell" style:family="table-cell">'
    '<style:table-cell-properties fo:border="0.4pt solid #000000"/></style:style>'
    "</office:automatic-styles><office:body><office:spreadsheet>"
    '<table:table table:name="sheet">{rows}</table:table>'
    "</office:spreadsheet></office:body></office:document>"
)
