"""Several papers in one file, in order; each paper alone is a set of one."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from seminar_desk.documents.certificates import certificate_paper
from seminar_desk.documents.days import (
    badges,
    door_signs,
    proof_list,
    protocol,
    register,
    report,
    sign_in_sheet,
)
from seminar_desk.documents.days.paper_head import Event
from seminar_desk.documents.page import heading
from seminar_desk.documents.page.paper import PORTRAIT, Paper
from seminar_desk.documents.page.snapshots import CertificateSnapshot
from seminar_desk.documents.page.wording import file_name, words
from seminar_desk.documents.plans import plan_pairs
from seminar_desk.domain.progress import Progress

Snapshot = Event | tuple[CertificateSnapshot, ...]
Drawing = Callable[[Paper, Any], Generator[Progress, None, None]]


@dataclass(frozen=True, slots=True)
class Chapter:
    """Name a kind of paper of the set and what it says."""

    kind: str
    snapshot: Snapshot


@dataclass(frozen=True, slots=True)
class Place:
    """Say which pages of the file, counted from 0, a kind of paper has."""

    kind: str
    first: int
    count: int


_DRAWINGS: Mapping[str, Drawing] = {
    "sheet": sign_in_sheet.draw,
    "badges": badges.draw,
    "door_signs": door_signs.draw,
    "proof_list": proof_list.draw,
    "register": register.draw,
    "protocol": protocol.draw,
    "report": report.draw,
    "plans": plan_pairs.draw,
    "certificates": certificate_paper.draw,
}


def compose(
    kind: str, day: Event, chapters: Sequence[Chapter]
) -> Generator[Progress, None, tuple[bytes, tuple[Place, ...]]]:
    """Draw the chapters one after another; return the PDF and where each of them is."""
    paper = Paper(PORTRAIT, heading.about(day, _title(kind, day.language)))
    places: list[Place] = []
    drawn = 0
    for done, chapter in enumerate(chapters):
        first = drawn
        for step in _DRAWINGS[chapter.kind](paper, chapter.snapshot):
            drawn = first + step.done
            yield Progress(done * 1000 + step.done * 1000 // step.total, len(chapters) * 1000)
        places.append(Place(chapter.kind, first, drawn - first))
    return paper.finish(), tuple(places)


def _title(kind: str, language: str) -> str:
    own = words(language)
    if kind == "certificates":
        return str(own["certificate"]["document"])
    return str(own["sets"].get(kind) or own[kind]["title"])


def name_of(kind: str, day: Event) -> str:
    """Return the name that the file of a paper or of a set should have."""
    return file_name(
        kind,
        day.language,
        day=day.date,
        session_code=day.session_code,
        district=day.district,
    )
