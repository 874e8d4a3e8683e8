"""The verb of the office's reports: as a PDF, as a workbook, or both."""

from argparse import Namespace
from pathlib import Path

from seminar_desk.domain.figures.office_report import OfficeReport, ReportWish
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.domain.progress import finished
from seminar_desk.gather.export_snapshot import require_real
from seminar_desk.gather.figures import office_reports
from seminar_desk.store import setting_rows
from seminar_desk.verbs.stores import Answer, facts, reading

_PDF, _BOOK = ".pdf", ".xlsx"


def report(folder: Path, call: Namespace) -> Answer:
    """Write a report into each file named, as the file's name asks; say what stands in it."""
    for path in call.out:
        if path.suffix.lower() not in (_PDF, _BOOK):
            raise ProblemError(Problem("report_file_kind", {"file": path.name}))
    with reading(folder) as db:
        settings = setting_rows.current(db)
        asked = ReportWish(
            call.kind,
            call.language or settings.language,
            call.profile,
            call.frm,
            call.to,
            getattr(call, call.kind, None) or "",
            call.complete_only,
        )
        made = office_reports.report(db, asked)
        if any(path.suffix.lower() == _BOOK for path in call.out):
            require_real(db)
    for path in call.out:
        _write(made, path)
    said = {"title": made.title, "files": [str(path) for path in call.out]}
    return facts({**said, "sections": [section.heading for section in made.sections]})


def _write(made: OfficeReport, path: Path) -> None:
    if path.suffix.lower() == _PDF:
        from seminar_desk.documents.figures import report_paper  # noqa: PLC0415  # the PDF library

        finished(report_paper.write(made, path))
    else:
        from seminar_desk.exchange.report import figure_book  # noqa: PLC0415  # on first use

        finished(figure_book.write(made, path))
