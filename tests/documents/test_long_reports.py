"""A report of a thousand rows and of long names: every page in its place, no bars nobody reads."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pypdf

from seminar_desk.documents.figures import report_paper
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


def test_only_a_short_table_has_bars(tmp_path: Path) -> None:
    for rows, charts in ((MOST_BARS, 1), (MOST_BARS + 1, 0), (1, 0)):
        path = finished(figure_book.write(_report(rows), tmp_path / f"{rows}.xlsx"))
        with zipfile.ZipFile(path) as book:
            parts = book.namelist()
        assert len([part for part in parts if part.startswith("xl/charts/chart")]) == charts
