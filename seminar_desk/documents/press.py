"""The press: from what papers say to one finished PDF, or to a file for each of them.

It runs in a worker process or in a script; the window only names its functions.
"""

from collections.abc import Generator, Iterable
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from typing import Any, BinaryIO

from seminar_desk.documents import preflight
from seminar_desk.documents.days.paper_head import PaperHead
from seminar_desk.documents.order import Chapter, ChapterPages, Order, Printout, Saved, Snapshot
from seminar_desk.documents.page import heading, wording
from seminar_desk.documents.page.paper import PORTRAIT, About, Paper
from seminar_desk.domain import catalogue, paper_words
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.domain.progress import Progress, finished
from seminar_desk.files import free_path, write_beside

_FINE = 1000  # steps of progress a chapter


def press(order: Order) -> Generator[Progress, None, Printout]:
    """Check and draw; pictures that the check found damaged are left out, to see the rest."""
    problems: list[Problem] = []
    whole = []
    for chapter in order.chapters:
        found = check([chapter])
        damaged = {each.values["number"] for each in found if each.field == "logos"}
        problems += [each for each in found if each not in problems]
        whole.append(replace(chapter, snapshot=_without_logos(chapter.snapshot, damaged)))
    sound = replace(order, chapters=tuple(whole))
    pdf, chapters = yield from compose(sound)
    return Printout(pdf, tuple(problems), file_name(sound), chapters)


def compose(
    order: Order, file: BinaryIO | None = None
) -> Generator[Progress, None, tuple[bytes, tuple[ChapterPages, ...]]]:
    """Draw the chapters one after another; return the PDF, unless a file takes it, and its pages.

    ProblemError: paper_logo_unreadable, paper_picture_unreadable.
    """
    paper = Paper(PORTRAIT, _about(order), file)
    chapters: list[ChapterPages] = []
    whole = len(order.chapters) * _FINE
    for chapter in order.chapters:
        done, first = len(chapters) * _FINE, paper.page_count
        steps = _drawing(chapter.key).draw(paper, chapter.snapshot)
        rows = yield from (steps if whole == _FINE else _among(steps, done, whole))
        chapters.append(ChapterPages(chapter.key, first, paper.page_count - first, rows or ()))
    return paper.finish(), tuple(chapters)


def render(order: Order, path: Path) -> Generator[Progress, None, tuple[ChapterPages, ...]]:
    """Draw into a file, whole or not at all; closing the generator cancels."""
    with write_beside(path) as file:
        _, chapters = yield from compose(order, file)
    return chapters


def save_each(
    folder: Path, orders: tuple[Order, ...]
) -> Generator[Progress, None, tuple[Saved, ...]]:
    """Save each paper as a file of its own under a name that is free."""
    saved = []
    for done, order in enumerate(orders, start=1):
        made = finished(press(order))
        path = free_path(folder / made.file_name)
        with write_beside(path, len(made.pdf)) as file:
            file.write(made.pdf)
        saved.append(Saved(path.name, made.chapters[0]))
        yield Progress(done, len(orders))
    return tuple(saved)


def check(chapters: Iterable[Chapter]) -> list[Problem]:
    """Return what is to be said about papers before they are drawn."""
    found: list[Problem] = []
    for chapter in chapters:
        if name := catalogue.KINDS[chapter.key].check:
            found += getattr(preflight, name)(chapter.snapshot)
    return found


def refuse(chapters: Iterable[Chapter]) -> None:
    """Raise what would spoil a paper; what only looks odd stops nobody."""
    spoiling = [problem for problem in check(chapters) if problem.code in catalogue.BLOCKING]
    if spoiling:
        raise ProblemError(*spoiling)


def file_name(order: Order) -> str:
    """Return the name that the file of a paper or of a set should have."""
    head, first = order.head, order.chapters[0]
    if head is None:
        return str(_drawing(first.key).file_name(first.snapshot, order.alone))
    return wording.file_name(
        "badge" if order.alone else order.key,
        head.language,
        day=head.date,
        session_code=head.session_code,
        district=head.district,
        name=order.alone,
    )


def _about(order: Order) -> About:
    head, first = order.head, order.chapters[0]
    if head is None:
        about: About = _drawing(first.key).about(first.snapshot)
        return about
    own = paper_words.words(head.language)
    if order.key == catalogue.CERTIFICATES:
        return heading.about(head, str(own["certificate"]["document"]))
    return heading.about(head, str(own["sets"].get(order.key) or own[order.key]["title"]))


def _drawing(key: str) -> Any:  # noqa: ANN401  # a module that draws what the catalogue says
    return import_module(f"seminar_desk.documents.{catalogue.KINDS[key].drawing}")


def _among(
    steps: Generator[Progress, None, tuple[str, ...] | None], done: int, whole: int
) -> Generator[Progress, None, tuple[str, ...] | None]:
    """Say how far a chapter is among all of them; return what its drawing returns."""
    while True:
        try:
            step = next(steps)
        except StopIteration as end:
            rows: tuple[str, ...] | None = end.value
            return rows
        yield Progress(done + step.done * _FINE // step.total, whole)


def _without_logos(snapshot: Snapshot, numbers: set[str | int]) -> Snapshot:
    """Leave out the pictures of these numbers, wherever they stand."""
    if not numbers:
        return snapshot
    if isinstance(snapshot, PaperHead):
        return replace(snapshot, logos=_sound(snapshot.logos, _numbered(snapshot.logos, numbers)))
    damaged = _numbered(snapshot.certificates[0].logos, numbers)
    sound = (replace(one, logos=_sound(one.logos, damaged)) for one in snapshot.certificates)
    return replace(snapshot, certificates=tuple(sound))


def _numbered(logos: tuple[bytes, ...], numbers: set[str | int]) -> set[bytes]:
    return {logo for place, logo in enumerate(logos, start=1) if place in numbers}


def _sound(logos: tuple[bytes, ...], damaged: set[bytes]) -> tuple[bytes, ...]:
    return tuple(logo for logo in logos if logo not in damaged)
