"""Make a report of the office in a process of its own, and write it."""

from collections.abc import Generator, Iterable
from pathlib import Path
from typing import Any

from seminar_desk.documents.figures import report_paper
from seminar_desk.domain.figures.office_report import OfficeReport, ReportWish
from seminar_desk.domain.progress import Progress
from seminar_desk.exchange.report import figure_book
from seminar_desk.gather.figures import office_reports, report_source

_WRITERS = {".pdf": report_paper.write, ".xlsx": figure_book.write}


def writing(
    asked: ReportWish, path: Path, suffix: str, told: Iterable[tuple[str, Any]]
) -> Generator[Progress, None, Path]:
    """Write the report that is made of a source's pieces; ProblemError as `office_reports.made`."""
    report = yield from making(asked, told)
    return (yield from _WRITERS[suffix](report, path))


def making(
    asked: ReportWish, told: Iterable[tuple[str, Any]]
) -> Generator[Progress, None, OfficeReport]:
    """Return the report itself."""
    source = report_source.joined(told)
    yield Progress(0, 1)
    return office_reports.made(source, asked)
