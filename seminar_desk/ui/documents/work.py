"""What the worker process does for this page: draw a paper, check it, name its file."""

# ruff: noqa: PLC0415  # the window's own process names these functions, only the worker runs them
from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass, replace

from seminar_desk.documents.events import SheetSnapshot
from seminar_desk.documents.snapshots import CertificateSnapshot
from seminar_desk.domain.problems import Problem
from seminar_desk.domain.progress import Progress


@dataclass(frozen=True, slots=True)
class Paper:
    """Hold a finished PDF, what is to be said about it, and the name its file should have."""

    pdf: bytes
    problems: tuple[Problem, ...]
    file_name: str


def sheet(snapshot: SheetSnapshot) -> Generator[Progress, None, Paper]:
    """Draw and check a sign-in sheet."""
    from seminar_desk.documents import preflight, sign_in_sheet
    from seminar_desk.documents.wording import file_name

    problems = preflight.check_sheet(snapshot)
    name = file_name(
        "sheet",
        snapshot.language,
        day=snapshot.date,
        session_code=snapshot.session_code,
        district=snapshot.district,
    )
    printable = replace(snapshot, logos=_readable(snapshot.logos, problems))
    pdf = yield from sign_in_sheet.compose(printable)
    return Paper(pdf, tuple(problems), name)


def certificates(
    papers: tuple[CertificateSnapshot, ...],
    waiting: tuple[CertificateSnapshot, ...],
    session_code: str,
    is_specimen: bool,
) -> Generator[Progress, None, Paper]:
    """Draw `papers`, check them and those waiting; a specimen says so across the page."""
    from seminar_desk.documents import certificates as drawing
    from seminar_desk.documents import preflight
    from seminar_desk.documents.wording import file_name, words

    problems = preflight.check_certificates(papers + waiting)
    first = papers[0]
    language = first.languages[0]
    logos = _readable(first.logos, problems)
    mark = str(words(language)["paper"]["specimen"]) if is_specimen else ""
    name = file_name(
        "certificates",
        language,
        day=first.date,
        session_code=session_code,
        district=first.district.within(language),
    )
    printable = [replace(each, logos=logos, watermark=each.watermark or mark) for each in papers]
    pdf = yield from drawing.compose(printable)
    return Paper(pdf, tuple(problems), name)


def _readable(logos: tuple[bytes, ...], problems: list[Problem]) -> tuple[bytes, ...]:
    """Leave out pictures that the check found damaged, so that the rest can be seen."""
    damaged = {problem.values["number"] for problem in problems if problem.field == "logos"}
    return tuple(logo for place, logo in enumerate(logos, start=1) if place not in damaged)
