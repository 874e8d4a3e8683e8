"""A report of a thousand rows and of long names: every page in its place, no bars nobody reads."""

from __future__ import annotations

import zipfile
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import openpyxl
import pypdf

from seminar_desk.documents.figures import report_paper
from seminar_desk.documents.page import flowing
from seminar_desk.documents.page.paper import MM
from seminar_desk.domain.figures.office_report import (
    MOST_BARS,
    OfficeReport,
    ReportCell,
    ReportColumn,
    ReportSection,
    SectionTable,
)
from seminar_desk.domain.progress import finished
from seminar_desk.exchange.report import figure_book
from tests.hands.papers import flat

LONG = "Чоң-Алай районунун Кашка-Суу айыл өкмөтүнүн Мамбетжанова-Токтогулова атындагы айыл аймагы"
COLUMNS = (ReportColumn("Кайда", 4, is_number=False), *(ReportColumn(one, 1.5) for one in "АЭК"))


def _report(rows: int) -> OfficeReport:
    cells = tuple(
        (ReportCell(f"{LONG} {place}"), *(ReportCell(str(one), one) for one in (place, 2, 3)))
        for place in range(rows)
    )
    table = SectionTable("Жерлер", COLUMNS, cells, (1, 2, 3))
    return OfficeReport("ky", LONG, "х", LONG, "а", ("с",), (ReportSection(LONG, (), table),))


def test_every_row_of_many_pages_stands_there_under_the_names(tmp_path: Path) -> None:
    pages = pypdf.PdfReader(finished(report_paper.write(_report(300), tmp_path / "о.pdf"))).pages
    texts = [flat(page.extract_text()) for page in pages]
    assert all("Кайда А Э К" in text for text in texts)
    assert all(
        f"{number}-бет, бардыгы {len(texts)}" in text for number, text in enumerate(texts, 1)
    )
    whole = " ".join(texts)
    assert all(f"аймагы {place} {place} 2 3" in whole for place in range(300))


def _section(name: str, rows: int) -> ReportSection:
    cells = tuple(
        (ReportCell(f"{name}{place}"), *(ReportCell(str(one), one) for one in (place, 2, 3)))
        for place in range(rows)
    )
    return ReportSection(name, (), SectionTable(name, COLUMNS, cells, (1, 2, 3)), ("с",))


def test_tables_stand_whole_where_that_leaves_no_half_page_empty() -> None:
    """Three tables of half a page each were moved to a page of their own, and so on."""
    frame, limit = flowing.Frame(), 120 * MM
    for counts in ((9, 9, 9, 9), (20, 12, 9), (24, 24, 5), (3, 40, 3), (11, 10, 11, 10)):
        sections = tuple(_section(chr(ord("А") + at), rows) for at, rows in enumerate(counts))
        report = OfficeReport("ru", "О", "х", "О", "а", ("с",), sections)
        pages = flowing.lay_out(report_paper._parts(report, frame.width), frame)
        for page in pages[:-1]:
            foot = min(placed.top - placed.piece.height for placed in page)
            assert foot - frame.bottom < limit, counts
            assert foot >= frame.bottom - 1, counts


def test_only_a_short_table_has_bars(tmp_path: Path) -> None:
    for rows, charts in ((MOST_BARS, 1), (MOST_BARS + 1, 0), (1, 0)):
        path = finished(figure_book.write(_report(rows), tmp_path / f"{rows}.xlsx"))
        with zipfile.ZipFile(path) as book:
            parts = book.namelist()
        assert len([part for part in parts if part.startswith("xl/charts/chart")]) == charts


def test_a_sheet_with_bars_is_printed_on_one_page(tmp_path: Path) -> None:
    """LibreOffice cut the bars of twelve districts at the foot of a page."""
    for rows, pages in ((MOST_BARS, 1), (MOST_BARS + 1, 0)):
        path = finished(figure_book.write(_report(rows), tmp_path / f"{rows}.xlsx"))
        assert openpyxl.load_workbook(path)["Жерлер"].page_setup.fitToHeight == pages


def test_no_heading_of_a_sheet_stands_alone_at_the_foot_of_a_page(tmp_path: Path) -> None:
    """«Сходы» did, in Excel and LibreOffice: a page has 31 lines of Excel."""
    counts = (18, 6, 19, 9, 4, 8)
    named = (_section(f"Бөлүм {at}", rows) for at, rows in enumerate(counts))
    plain = tuple(
        replace(one, table=replace(one.table, tab="А", bars=())) for one in named if one.table
    )
    report = OfficeReport("ky", "О", "х", "О", "а", ("с",), plain)
    sheet = openpyxl.load_workbook(finished(figure_book.write(report, tmp_path / "б.xlsx")))["А"]
    heads = [number for number in range(1, sheet.max_row) if sheet.cell(number, 1).font.size == 13]
    starts = [each.id + 1 for each in sheet.row_breaks.brk]
    assert len(heads) == len(counts)
    assert {*starts} <= {head - 1 for head in heads}  # the empty row above a heading
    for begin, end in pairwise((1, *starts, sheet.max_row + 1)):
        assert end - begin <= 31


def test_a_large_line_has_room(tmp_path: Path) -> None:
    """Under a title the next line lay over its letters."""
    path = finished(figure_book.write(_report(3), tmp_path / "о.xlsx"))
    front = openpyxl.load_workbook(path).worksheets[0]
    for number, row in enumerate(front.iter_rows(max_col=1), start=1):
        size = row[0].font.size if row[0].value else 0
        if size > 11:
            assert front.row_dimensions[number].height >= 1.25 * size
