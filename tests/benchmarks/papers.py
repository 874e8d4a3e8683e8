"""Papers against the usual ways of drawing them with the same library."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from io import BytesIO
from pathlib import Path

from reportlab.graphics import renderPDF
from reportlab.graphics.barcode.qr import QrCodeWidget
from reportlab.graphics.shapes import Drawing
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.utils import ImageReader, simpleSplit
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph, SimpleDocTemplate, Table

from seminar_desk.documents import certificates, sign_in_sheet
from seminar_desk.documents.certificate_text import inside_code, wording
from seminar_desk.documents.fonts import SANS, SERIF, SERIF_BOLD
from seminar_desk.documents.snapshots import CertificateSnapshot
from tests.benchmarks.harness import Comparison
from tests.papers import certificate, full_names, logo, sheet

PAGES = 100
ROWS = 1000
WIDTH, HEIGHT = landscape(A4)


def comparisons(_folder: Path) -> Iterator[Comparison]:
    """Draw the same certificates and the same sheet in both ways, fonts embedded in both."""
    logos = (logo(), logo())
    issued = [
        replace(certificate(name, serial), logos=logos)
        for serial, name in enumerate(full_names(PAGES), start=1)
    ]
    yield Comparison(
        "certificates: frame, two logos, QR code, Cyrillic",
        "pages a second",
        lambda: PAGES / _seconds(lambda: certificates.to_bytes(issued)),
        lambda: PAGES / _seconds(lambda: _naive_certificates(issued)),
        "ReportLab, all drawn anew on each page, its own QR code",
        more_is_better=True,
        runs=5,
    )
    listed = sheet(ROWS)
    lines = [(row.number, row.name, row.sex, row.role, row.organisation) for row in listed.rows]
    yield Comparison(
        f"sign-in sheet of {ROWS:,} rows",
        "rows a second",
        lambda: ROWS / _seconds(lambda: sign_in_sheet.to_bytes(listed)),
        lambda: ROWS / _seconds(lambda: _paragraph_table(lines)),
        "ReportLab tables with a Paragraph in each cell",
        more_is_better=True,
        runs=3,
    )


def _seconds(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def _naive_certificates(issued: list[CertificateSnapshot]) -> bytes:
    file = BytesIO()
    canvas = Canvas(file, landscape(A4))
    for paper in issued:
        for inset in (20, 26, 29):
            canvas.rect(inset, inset, WIDTH - 2 * inset, HEIGHT - 2 * inset)
        for place, picture in enumerate(paper.logos):
            x = 60 + place * (WIDTH - 200)
            canvas.drawImage(ImageReader(BytesIO(picture)), x, HEIGHT - 110, 80, 40, mask="auto")
        canvas.setFont(SERIF, 40)
        canvas.drawCentredString(WIDTH / 2, HEIGHT - 155, "СЕРТИФИКАТ")
        canvas.setFont(SERIF_BOLD, 34)
        canvas.drawCentredString(WIDTH / 2, HEIGHT - 240, paper.name)
        canvas.setFont(SERIF, 16)
        text = wording(paper, "ru").statement
        for line, words in enumerate(simpleSplit(text, SERIF, 16, WIDTH - 200)):
            canvas.drawCentredString(WIDTH / 2, HEIGHT - 280 - line * 22, words)
        code = Drawing(70, 70)
        code.add(QrCodeWidget(inside_code(paper), barWidth=70, barHeight=70))
        renderPDF.draw(code, canvas, WIDTH - 150, 60)
        canvas.showPage()
    canvas.save()
    return file.getvalue()


def _paragraph_table(lines: Sequence[tuple[str, ...]]) -> bytes:
    file = BytesIO()
    style = ParagraphStyle("cell", fontName=SANS, fontSize=9)
    cells = [[*(Paragraph(text, style) for text in line), "", "", ""] for line in lines]
    widths = [24, 140, 24, 80, 90, 60, 60, 60]
    SimpleDocTemplate(file, pagesize=A4).build([Table(cells, widths, repeatRows=1)])
    return file.getvalue()
