"""What a trainer does today: a letter, a list of people, and LibreOffice that merges the two."""

from __future__ import annotations

import csv
import shutil
import subprocess
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from xml.sax.saxutils import escape

from seminar_desk.documents.certificates.certificate_text import wording
from seminar_desk.documents.page.page_pictures import Pages
from seminar_desk.documents.page.snapshots import CertificateSnapshot
from seminar_desk.files import ROOT
from tests.benchmarks.certificate_peers import code_picture
from tests.benchmarks.harness import LeftOutError

# The parts of LibreOffice that write letters, read a list of people, and keep where it lies.
_MERGING = ("libswlo.so", "libflatlo.so", "libdbaxmllo.so")
_LOGOS = (("logo.png", 2.0, 1.5, 4.0, 2.0), ("logo.png", 24.0, 1.5, 4.0, 2.0))


def soffice() -> str:
    """Return where LibreOffice is; empty where it is not."""
    return shutil.which("soffice") or ""


@cache
def merging_python() -> str:
    """Return a Python that can speak to LibreOffice; empty where it can merge no letters."""
    program = Path(soffice()).resolve().parent
    if not all((program / part).exists() for part in _MERGING):
        return ""
    for python in (str(program / "python"), "/usr/bin/python3"):
        if Path(python).exists():
            tried = subprocess.run([python, "-c", "import uno"], check=False, capture_output=True)
            if tried.returncode == 0:
                return python
    return ""


def mail_merge(issued: Sequence[CertificateSnapshot], folder: Path) -> float:
    """Return the seconds that LibreOffice takes to merge the letters into one PDF, once started."""
    with (folder / "people.csv").open("w", newline="", encoding="utf-8") as file:
        lines = csv.writer(file)
        lines.writerow(("name", "statement"))
        lines.writerows((paper.name, wording(paper, "ru").statement) for paper in issued)
    _write_letters([issued[0].code], [(_field("name"), _field("statement"))], issued[0], folder)
    merged = folder / "merged0.pdf"
    merged.unlink(missing_ok=True)  # beside another LibreOffice would write merged1.pdf
    script = ROOT / "tests" / "benchmarks" / "mail_merge.py"
    told = subprocess.run(
        [merging_python(), str(script), soffice(), str(folder)],
        check=True, capture_output=True, text=True, timeout=900,
    )  # fmt: skip
    _look_at(merged.read_bytes(), issued[0].name, len(issued))
    return float(told.stdout.split()[-1])


def merged_before(issued: Sequence[CertificateSnapshot], folder: Path) -> bytes:
    """Let LibreOffice Writer print letters that were merged for it."""
    texts = [(escape(paper.name), escape(wording(paper, "ru").statement)) for paper in issued]
    _write_letters([paper.code for paper in issued], texts, issued[0], folder)
    pdf = converted(folder, "letter.fodt")
    _look_at(pdf, issued[0].name, len(issued))
    return pdf


def converted(folder: Path, name: str) -> bytes:
    """Let LibreOffice turn a file into a PDF, in a profile of its own.

    LeftOutError where it has no part for such files: it then ends well and writes nothing.
    """
    profile = f"-env:UserInstallation=file://{folder}/profile"
    command = [soffice(), profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder)]
    done = subprocess.run(
        [*command, str(folder / name)], check=False, capture_output=True, timeout=600
    )
    pdf = (folder / name).with_suffix(".pdf")
    if done.returncode or not pdf.exists():
        raise LeftOutError(name)
    return pdf.read_bytes()


def _write_letters(
    codes: Sequence[str],
    texts: Sequence[tuple[str, str]],
    first: CertificateSnapshot,
    folder: Path,
) -> None:
    (folder / "logo.png").write_bytes(first.logos[0])
    pages = []
    for place, (code, (name, statement)) in enumerate(zip(codes, texts, strict=True)):
        code_picture(code).save(folder / f"code{place}.png")
        pictures = "".join(
            f'<draw:frame draw:style-name="free" text:anchor-type="paragraph" svg:x="{x}cm"'
            f' svg:y="{y}cm" svg:width="{across}cm" svg:height="{up}cm">'
            f'<draw:image xlink:href="{picture}"/>'
            "</draw:frame>"
            for picture, x, y, across, up in (*_LOGOS, (f"code{place}.png", 24, 16, 3.5, 3.5))
        )
        pages.append(
            f'<text:p text:style-name="page">{pictures}СЕРТИФИКАТ</text:p>'
            f'<text:p text:style-name="name">{name}</text:p>'
            f'<text:p text:style-name="text">{statement}</text:p>'
        )
    (folder / "letter.fodt").write_text(_WRITER.format(pages="".join(pages)), encoding="utf-8")


def _field(column: str) -> str:
    return (
        '<text:database-display text:database-name="people" text:table-name="people"'
        f' text:table-type="table" text:column-name="{column}">{column}</text:database-display>'
    )


def _look_at(pdf: bytes, name: str, count: int) -> None:
    """Make sure that these are the certificates, and not a page that shows something else."""
    with Pages(pdf) as pages:
        assert len(pages) == count, len(pages)
        assert name in pages.text(0), pages.text(0)


_WRITER = (
    '<?xml version="1.0" encoding="UTF-8"?>'
    '<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
    ' xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"'
    ' xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
    ' xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"'
    ' xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"'
    ' xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"'
    ' xmlns:xlink="http://www.w3.org/1999/xlink" office:version="1.3"'
    ' office:mimetype="application/vnd.oasis.opendocument.text">'
    "<office:automatic-styles>"
    '<style:page-layout style:name="lying"><style:page-layout-properties fo:page-width="29.7cm"'
    ' fo:page-height="21cm" style:print-orientation="landscape" fo:border="2pt solid #a3221b"'
    ' fo:margin="1.5cm"/></style:page-layout>'
    '<style:style style:name="page" style:family="paragraph" style:master-page-name="Standard">'
    '<style:paragraph-properties fo:text-align="center" fo:break-before="page"'
    ' fo:margin-top="3cm"/><style:text-properties fo:font-size="40pt"/></style:style>'
    '<style:style style:name="name" style:family="paragraph">'
    '<style:paragraph-properties fo:text-align="center"/>'
    '<style:text-properties fo:font-size="34pt" fo:font-weight="bold"/></style:style>'
    '<style:style style:name="text" style:family="paragraph">'
    '<style:paragraph-properties fo:text-align="center"/>'
    '<style:text-properties fo:font-size="16pt"/></style:style>'
    '<style:style style:name="free" style:family="graphic"><style:graphic-properties'
    ' style:wrap="run-through" style:horizontal-pos="from-left" style:horizontal-rel="page"'
    ' style:vertical-pos="from-top" style:vertical-rel="page"/></style:style>'
    "</office:automatic-styles>"
    '<office:master-styles><style:master-page style:name="Standard"'
    ' style:page-layout-name="lying"/></office:master-styles>'
    "<office:body><office:text>{pages}</office:text></office:body></office:document>"
)
