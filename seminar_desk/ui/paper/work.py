"""What the worker process does for this page: draw papers, check them, name their files."""

# ruff: noqa: PLC0415  # the window's own process names these functions, only the worker runs them
from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass, replace
from pathlib import Path

from seminar_desk.documents.days.paper_head import Event
from seminar_desk.documents.page.snapshots import CertificateSnapshot
from seminar_desk.domain.problems import Problem
from seminar_desk.domain.progress import Progress, finished
from seminar_desk.files import free_path, write_beside

Snapshot = Event | tuple[CertificateSnapshot, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """Say which pages of a file, counted from 0, a kind of paper has."""

    kind: str
    first: int
    count: int


@dataclass(frozen=True, slots=True)
class Paper:
    """Hold a finished PDF, what is to be said about it, the name its file should have."""

    pdf: bytes
    problems: tuple[Problem, ...]
    file_name: str
    parts: tuple[Part, ...] = ()


@dataclass(frozen=True, slots=True)
class Saved:
    """Name a file that was written, and the kind and number of its pages."""

    file_name: str
    kind: str
    pages: int


def paper(
    kind: str, day: Event, chapters: tuple[tuple[str, Snapshot], ...], badge_of: str = ""
) -> Generator[Progress, None, Paper]:
    """Draw and check a paper of the day, or a set of them in order.

    `badge_of` names the one person whose badge this is.
    """
    from seminar_desk.documents import paper_set, preflight
    from seminar_desk.documents.page.wording import file_name

    problems: list[Problem] = []
    printable = []
    for name, snapshot in chapters:
        if isinstance(snapshot, Event):
            found = preflight.check_event(snapshot)
            whole: Snapshot = replace(snapshot, logos=_readable(snapshot.logos, found))
        else:
            found = preflight.check_certificates(snapshot)
            whole = snapshot
        problems += [problem for problem in found if problem not in problems]
        printable.append(paper_set.Chapter(name, whole))
    pdf, places = yield from paper_set.compose(kind, day, printable)
    parts = tuple(Part(place.kind, place.first, place.count) for place in places)
    name = paper_set.name_of(kind, day)
    if badge_of:
        name = file_name(
            "badge",
            day.language,
            day=day.date,
            session_code=day.session_code,
            district=day.district,
            name=badge_of,
        )
    return Paper(pdf, tuple(problems), name, parts)


def save_papers(
    folder: Path, day: Event, chapters: tuple[tuple[str, Snapshot], ...]
) -> Generator[Progress, None, tuple[Saved, ...]]:
    """Save each paper of a set as a file of its own; ProblemError as write_beside says."""
    saved = []
    for done, chapter in enumerate(chapters, start=1):
        made = finished(paper(chapter[0], day, (chapter,)))
        saved.append(_save(made, folder))
        yield Progress(done, len(chapters))
    return tuple(saved)


def save_certificates(
    folder: Path, issued: tuple[CertificateSnapshot, ...], session_code: str
) -> Generator[Progress, None, tuple[Saved, ...]]:
    """Save each person's certificate as a file of its own; ProblemError as write_beside says."""
    saved = []
    for done, one in enumerate(issued, start=1):
        made = finished(certificates((one,), (), session_code, is_specimen=False, is_alone=True))
        saved.append(_save(made, folder))
        yield Progress(done, len(issued))
    return tuple(saved)


def certificates(
    issued: tuple[CertificateSnapshot, ...],
    waiting: tuple[CertificateSnapshot, ...],
    session_code: str,
    is_specimen: bool,
    is_alone: bool,
) -> Generator[Progress, None, Paper]:
    """Draw `issued`, check them and those waiting; a specimen says so across the page.

    `is_alone` names the file after the one person whose certificate it is.
    """
    from seminar_desk.documents import preflight
    from seminar_desk.documents.certificates import certificate_paper
    from seminar_desk.documents.page.wording import file_name, words

    problems = preflight.check_certificates(issued + waiting)
    first = issued[0]
    language = first.languages[0]
    logos = _readable(first.logos, problems)
    mark = str(words(language)["paper"]["specimen"]) if is_specimen else ""
    name = file_name(
        "certificate" if is_alone else "certificates",
        language,
        day=first.date,
        session_code=session_code,
        district=first.district.within(language),
        number=first.number,
        name=first.name,
    )
    printable = [replace(each, logos=logos, watermark=each.watermark or mark) for each in issued]
    pdf = yield from certificate_paper.compose(printable)
    parts = (Part("certificates", 0, len(printable)),)
    return Paper(pdf, tuple(problems), name, parts)


def _save(made: Paper, folder: Path) -> Saved:
    """Write a paper under a name that is free; a file of its own has pages of one kind."""
    path = free_path(folder / made.file_name)
    with write_beside(path) as file:
        file.write(made.pdf)
    return Saved(path.name, made.parts[0].kind, made.parts[0].count)


def _readable(logos: tuple[bytes, ...], problems: list[Problem]) -> tuple[bytes, ...]:
    """Leave out pictures that the check found damaged, so that the rest can be seen."""
    damaged = {problem.values["number"] for problem in problems if problem.field == "logos"}
    return tuple(logo for place, logo in enumerate(logos, start=1) if place not in damaged)
