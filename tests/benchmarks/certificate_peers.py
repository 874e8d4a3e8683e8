"""The same certificates as others would draw them: a function for each way, a PDF from each."""

from __future__ import annotations

import json
import zlib
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path

import zxingcpp
from PIL import Image
from reportlab.graphics import renderPDF
from reportlab.graphics.barcode.qr import QrCodeWidget
from reportlab.graphics.shapes import Drawing
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.utils import ImageReader, simpleSplit
from reportlab.pdfgen.canvas import Canvas

from seminar_desk.documents.certificates.certificate_text import wording
from seminar_desk.documents.page import qr
from seminar_desk.documents.page.paper_fonts import SERIF, SERIF_BOLD
from seminar_desk.documents.page.snapshots import CertificateSnapshot
from seminar_desk.files import RESOURCES

WIDTH, HEIGHT = landscape(A4)
INSETS = (20, 26, 29)
FONTS = RESOURCES / "fonts"


def code_picture(text: str) -> Image.Image:
    """Return a QR code as a picture, by the library that all but one of the ways share."""
    code = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode, ec_level="L")
    return Image.fromarray(code.to_image(scale=1, add_quiet_zones=False))


def reportlab_naive(issued: Sequence[CertificateSnapshot], *, own_code: bool) -> bytes:
    """Draw everything anew on each page; the QR code by ReportLab itself, or as a picture."""
    file = BytesIO()
    canvas = Canvas(file, landscape(A4))
    for paper in issued:
        for inset in INSETS:
            canvas.rect(inset, inset, WIDTH - 2 * inset, HEIGHT - 2 * inset)
        for place, logo in enumerate(paper.logos):
            x = 60 + place * (WIDTH - 200)
            canvas.drawImage(ImageReader(BytesIO(logo)), x, HEIGHT - 110, 80, 40, mask="auto")
        canvas.setFont(SERIF, 40)
        canvas.drawCentredString(WIDTH / 2, HEIGHT - 155, "СЕРТИФИКАТ")
        canvas.setFont(SERIF_BOLD, 34)
        canvas.drawCentredString(WIDTH / 2, HEIGHT - 240, paper.name)
        canvas.setFont(SERIF, 16)
        text = wording(paper, "ru").statement
        for line, words in enumerate(simpleSplit(text, SERIF, 16, WIDTH - 200)):
            canvas.drawCentredString(WIDTH / 2, HEIGHT - 280 - line * 22, words)
        if own_code:
            code = Drawing(70, 70)
            code.add(QrCodeWidget(paper.code, barWidth=70, barHeight=70))
            renderPDF.draw(code, canvas, WIDTH - 150, 60)
        else:
            picture = ImageReader(code_picture(paper.code))
            canvas.drawImage(picture, WIDTH - 150, 60, 70, 70)
        canvas.showPage()
    canvas.save()
    return file.getvalue()


def fpdf2(issued: Sequence[CertificateSnapshot]) -> bytes:
    """Draw with fpdf2, the QR code as a picture."""
    from fpdf import FPDF  # noqa: PLC0415  # of the extra «bench»

    pdf = FPDF("landscape", "pt", "A4")
    pdf.add_font("serif", "", FONTS / "PTF55F.ttf")
    pdf.add_font("serif", "B", FONTS / "PTF75F.ttf")
    for paper in issued:
        pdf.add_page()
        for inset in INSETS:
            pdf.rect(inset, inset, WIDTH - 2 * inset, HEIGHT - 2 * inset)
        for place, picture in enumerate(paper.logos):
            pdf.image(BytesIO(picture), 60 + place * (WIDTH - 200), 70, 80, 40)
        pdf.set_font("serif", "", 40)
        pdf.set_xy(0, 120)
        pdf.cell(WIDTH, 44, "СЕРТИФИКАТ", align="C")
        pdf.set_font("serif", "B", 34)
        pdf.set_xy(0, 210)
        pdf.cell(WIDTH, 40, paper.name, align="C")
        pdf.set_font("serif", "", 16)
        pdf.set_xy(100, 270)
        pdf.multi_cell(WIDTH - 200, 22, wording(paper, "ru").statement, align="C")
        pdf.image(code_picture(paper.code), WIDTH - 150, HEIGHT - 130, 70, 70)
    return bytes(pdf.output())


def typst(issued: Sequence[CertificateSnapshot], folder: Path) -> bytes:
    """Set with Typst: one template, the people as data, each QR code as a picture file."""
    import typst as compiler  # noqa: PLC0415  # of the extra «bench»

    (folder / "logo.png").write_bytes(issued[0].logos[0])
    people = []
    for place, paper in enumerate(issued):
        code_picture(paper.code).save(folder / f"{place}.png")
        people.append({"name": paper.name, "text": wording(paper, "ru").statement})
    (folder / "people.json").write_text(json.dumps(people), encoding="utf-8")
    source = folder / "certificates.typ"
    source.write_text(
        '#set page(paper: "a4", flipped: true, margin: 0pt)\n#set text(font: "PT Serif")\n'
        '#for (i, p) in json("people.json").enumerate() {\n if i > 0 { pagebreak() }\n'
        " for d in (20pt, 26pt, 29pt) { place(dx: d, dy: d, rect(width: 100% - 2 * d,"
        " height: 100% - 2 * d)) }\n"
        ' for x in (60pt, 700pt) { place(dx: x, dy: 70pt, image("logo.png", width: 80pt)) }\n'
        " place(dy: 120pt, block(width: 100%, align(center, text(40pt)[СЕРТИФИКАТ])))\n"
        ' place(dy: 210pt, block(width: 100%, align(center, text(34pt, weight: "bold", p.name))))\n'
        " place(dx: 100pt, dy: 270pt, block(width: 642pt, align(center, text(16pt, p.text))))\n"
        ' place(dx: 690pt, dy: 460pt, image(str(i) + ".png", width: 70pt))\n}\n',
        encoding="utf-8",
    )
    pdf = compiler.compile(str(source), font_paths=[str(FONTS)], ignore_system_fonts=True)
    assert isinstance(pdf, bytes)
    return pdf


def raw_pdf(issued: Sequence[CertificateSnapshot], contents: Sequence[bytes]) -> bytes:
    """Assemble pages whose operators are known already: QR code, compression, cross references."""
    objects: list[bytes] = [b"<</Type/Catalog/Pages 2 0 R>>", b""]
    kids = []
    for paper, content in zip(issued, contents, strict=True):
        bits, side = qr.packed(paper.code, "L")
        code = b"q 70 0 0 70 690 60 cm BI /W %d /H %d /IM true /BPC 1 /F /AHx ID %b> EI Q"
        stream = zlib.compress(content + code % (side, side, bits.hex().encode()))
        objects.append(
            b"<</Filter/FlateDecode/Length %d>>stream\n%b\nendstream" % (len(stream), stream)
        )
        objects.append(
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 842 595]/Resources<<>>/Contents %d 0 R>>"
            % len(objects)
        )
        kids.append(b"%d 0 R" % len(objects))
    objects[1] = b"<</Type/Pages/Count %d/Kids[%b]>>" % (len(kids), b" ".join(kids))
    file = bytearray(b"%PDF-1.4\n")
    places = []
    for number, item in enumerate(objects, start=1):
        places.append(len(file))
        file += b"%d 0 obj\n%b\nendobj\n" % (number, item)
    end = len(file)
    file += b"xref\n0 %d\n0000000000 65535 f \n" % (len(places) + 1)
    file += b"".join(b"%010d 00000 n \n" % place for place in places)
    file += b"trailer<</Size %d/Root 1 0 R>>startxref\n%d\n%%%%EOF" % (len(places) + 1, end)
    return bytes(file)
