"""Papers against the usual ways of drawing them; a way that is not installed is left out."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from functools import partial
from importlib.util import find_spec
from io import BytesIO
from pathlib import Path

import pypdf

from seminar_desk.documents.page.snapshots import CertificateSnapshot
from tests.benchmarks import certificate_peers, office_peers, sheet_peers
from tests.benchmarks.harness import Comparison
from tests.benchmarks.people import full_name, signed_certificates
from tests.hands.drawing import pdf_of
from tests.hands.papers import sheet

PAGES = 1000
FEW_PAGES = 60
ROWS = 10_000
FEW_ROWS = 1000
SLOW = "at least 30 × as fast"
MERGING = "at least 100 × as fast"


def comparisons(folder: Path) -> Iterator[Comparison]:
    """Draw the same certificates and the same sheet in every way, fonts embedded in all."""
    yield from _certificates(signed_certificates(PAGES, folder), folder)
    yield from _sheets(tuple(full_name(place) for place in range(ROWS)), folder)


def _certificates(issued: list[CertificateSnapshot], folder: Path) -> Iterator[Comparison]:
    def ours() -> float:
        return PAGES / _seconds(lambda: pdf_of(issued))

    work = f"certificates, {PAGES:,}: frame, two logos, QR code, Kyrgyz names"
    contents = _contents(pdf_of(issued))
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
            "at least 0.5 of its speed",
        ),
    ]
    if find_spec("typst"):
        typst = partial(certificate_peers.typst, issued, folder)
        ways.append(("Typst", PAGES, typst, "at least 2 × as fast"))
    if find_spec("fpdf"):
        ways.append(("fpdf2", FEW_PAGES, lambda: certificate_peers.fpdf2(few), ""))
    if office_peers.soffice():
        office = partial(office_peers.merged_before, few, folder)
        ways.append(("LibreOffice Writer, merged beforehand", FEW_PAGES, office, ""))
    for way, pages, draw, promise in ways:
        yield _speeds(work, "pages a second", ours, (way, partial(_speed, pages, draw)), promise)
    if office_peers.merging_python():

        def merged() -> float:
            return PAGES / office_peers.mail_merge(issued, folder)

        yield _speeds(work, "pages a second", ours, ("LibreOffice mail merge", merged), MERGING)


def _sheets(names: tuple[str, ...], folder: Path) -> Iterator[Comparison]:
    listed, short = sheet(0, names=names), sheet(0, names=names[:FEW_ROWS])

    def ours() -> float:
        return ROWS / _seconds(lambda: pdf_of(listed))

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
            lambda: pdf_of(short),
            "the same time a row",
        ),
    ]
    if cairo := sheet_peers.cairo_name():
        promise = "at least 0.6 of its speed"
        ways.append((cairo, ROWS, lambda: sheet_peers.cairo(lines), promise))
    if office_peers.soffice():
        calc = partial(sheet_peers.calc, lines, folder)
        ways.append(("LibreOffice Calc", ROWS, calc, "at least 3 × as fast"))
    for way, count, draw, promise in ways:
        yield _speeds(work, "rows a second", ours, (way, partial(_speed, count, draw)), promise)


def _speeds(
    work: str,
    unit: str,
    ours: Callable[[], float],
    way: tuple[str, Callable[[], float]],
    promise: str,
) -> Comparison:
    usual_name, usual = way
    return Comparison(
        work,
        unit,
        ours,
        usual,
        usual_name,
        more_is_better=True,
        promise=promise,
        runs=1 if promise == MERGING else 3,
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


def _speed(count: int, draw: Callable[[], object]) -> float:
    return count / _seconds(draw)


def _seconds(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started
