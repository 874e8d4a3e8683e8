"""Papers against the usual ways of drawing them; a way that is not installed is left out."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from importlib.util import find_spec
from io import BytesIO
from pathlib import Path

import pypdf

from seminar_desk.documents import certificates, sign_in_sheet
from seminar_desk.documents.certificate_text import worded
from seminar_desk.documents.snapshots import CertificateSnapshot
from tests.benchmarks import certificate_peers, sheet_peers
from tests.benchmarks.harness import Comparison
from tests.benchmarks.people import name
from tests.papers import certificate, logo, sheet

PAGES = 1000
FEW_PAGES = 60
ROWS = 10_000
FEW_ROWS = 1000
SLOW = "at least 30 × as fast"
HAS_OFFICE = shutil.which("soffice") is not None


def comparisons(folder: Path) -> Iterator[Comparison]:
    """Draw the same certificates and the same sheet in every way, fonts embedded in all."""
    logos = (logo(), logo())
    issued = [
        worded(replace(certificate(_full_name(serial), serial), logos=logos))
        for serial in range(1, PAGES + 1)
    ]
    yield from _certificates(issued, folder)
    listed = sheet(0, names=tuple(_full_name(place) for place in range(ROWS)))
    yield from _sheets([listed.rows[place] for place in range(ROWS)], folder)


def _certificates(issued: list[CertificateSnapshot], folder: Path) -> Iterator[Comparison]:
    def ours() -> float:
        return PAGES / _seconds(lambda: certificates.to_bytes(issued))

    work = f"certificates, {PAGES:,}: frame, two logos, QR code, Kyrgyz names"
    contents = _contents(certificates.to_bytes(issued))
    few = issued[:FEW_PAGES]
    ways: list[tuple[str, int, Callable[[], object], str]] = [
        (
            "ReportLab, all drawn anew on each page, its own QR code",
            FEW_PAGES,
            lambda: certificate_peers.reportlab_naive(few, own_code=True),
            "",
        ),
        (
            "ReportLab, all drawn anew on each page, a fast QR code",
            FEW_PAGES,
            lambda: certificate_peers.reportlab_naive(few, own_code=False),
            "at least 4 × as fast",
        ),
        (
            "the same pages assembled by hand, nothing set",
            PAGES,
            lambda: certificate_peers.raw_pdf(issued, contents),
            "at most 2 × the time",
        ),
    ]
    if find_spec("typst"):
        typst = partial(certificate_peers.typst, issued, folder)
        ways.append(("Typst", PAGES, typst, "at least 2 × as fast"))
    if find_spec("fpdf"):
        ways.append(("fpdf2", FEW_PAGES, lambda: certificate_peers.fpdf2(few), ""))
    if HAS_OFFICE:
        office = partial(certificate_peers.office, few, folder)
        promise = "at least 100 × as fast"
        ways.append(("LibreOffice Writer, merged beforehand", FEW_PAGES, office, promise))
    for way, pages, draw, promise in ways:
        yield _speeds(work, "pages a second", ours, (way, pages, draw), promise)


def _sheets(rows: Sequence[object], folder: Path) -> Iterator[Comparison]:
    names = tuple(_full_name(place) for place in range(len(rows)))
    listed, short = sheet(0, names=names), sheet(0, names=names[:FEW_ROWS])

    def ours() -> float:
        return ROWS / _seconds(lambda: sign_in_sheet.to_bytes(listed))

    lines = [
        (row.number, row.name, row.sex, row.role, row.organisation, row.phone)
        for row in listed.rows
    ]
    work = f"sign-in sheet of {ROWS:,} rows"
    ways: list[tuple[str, int, Callable[[], object], str]] = [
        (
            "ReportLab tables with a Paragraph in each cell",
            ROWS,
            lambda: sheet_peers.paragraph_table(lines),
            SLOW,
        ),
        (
            f"itself with {FEW_ROWS:,} rows",
            FEW_ROWS,
            lambda: sign_in_sheet.to_bytes(short),
            "the same time a row",
        ),
    ]
    if cairo := sheet_peers.cairo_name():
        promise = "at most 1.7 × the time"
        ways.append((cairo, ROWS, lambda: sheet_peers.cairo(lines), promise))
    if HAS_OFFICE:
        calc = partial(sheet_peers.calc, lines, folder)
        ways.append(("LibreOffice Calc", ROWS, calc, "at least 3 × as fast"))
    for way, count, draw, promise in ways:
        yield _speeds(work, "rows a second", ours, (way, count, draw), promise)


def _speeds(
    work: str,
    unit: str,
    ours: Callable[[], float],
    way: tuple[str, int, Callable[[], object]],
    promise: str,
) -> Comparison:
    usual_name, count, draw = way
    return Comparison(
        work,
        unit,
        ours,
        lambda: count / _seconds(draw),
        usual_name,
        more_is_better=True,
        promise=promise,
        runs=1 if promise == SLOW else 3,
    )


def _contents(pdf: bytes) -> list[bytes]:
    """Return the operators of each page, its own QR code taken off."""
    pages = pypdf.PdfReader(BytesIO(pdf)).pages
    found = [page.get_contents() for page in pages]
    return [
        content.get_data().partition(b"BI /W")[0] + b" Q"
        for content in found
        if content is not None
    ]


def _full_name(place: int) -> str:
    return " ".join(name(place)[:3])


def _seconds(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started
