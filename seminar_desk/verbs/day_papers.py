"""Verbs that draw the day's papers, alone or as a set.

What has no number of its own is read beside an open window; a sign-in sheet is remembered.
"""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from seminar_desk.actions.days import sheets
from seminar_desk.documents.days.paper_head import Event, SheetSnapshot
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.domain.progress import finished
from seminar_desk.files import write_beside
from seminar_desk.gather.certificates import frozen_certificates
from seminar_desk.gather.days import day_heads, papers_closing, papers_morning
from seminar_desk.gather.plans import papers_assembly
from seminar_desk.store.database import Database
from seminar_desk.verbs import people
from seminar_desk.verbs.stores import Answer, facts, reading, wanted, writing

if TYPE_CHECKING:
    from seminar_desk.documents.paper_set import Chapter, Snapshot


def _badges(db: Database, session_uid: str, attendance_uid: str = "") -> Snapshot:
    """Return the badges; nothing where nobody has a name to be read."""
    made = papers_morning.badges(db, session_uid=session_uid, attendance_uid=attendance_uid)
    return made if made.badges else ()


_GATHER: Mapping[str, Callable[[Database, str], Snapshot]] = {
    "sheet": lambda db, uid: sheets.sign_in_sheet(db, session_uid=uid),
    "badges": _badges,
    "door_signs": lambda db, uid: papers_morning.door_signs(db, session_uid=uid),
    "proof_list": lambda db, uid: papers_morning.proof_list(db, session_uid=uid),
    "register": lambda db, uid: papers_closing.register(db, session_uid=uid),
    "protocol": lambda db, uid: papers_closing.protocol(db, session_uid=uid),
    "report": lambda db, uid: papers_closing.report(db, session_uid=uid),
    "plans": lambda db, uid: papers_assembly.every_plan(db, session_uid=uid) or (),
    "certificates": lambda db, uid: tuple(frozen_certificates.issued(db, session_uid=uid)),
}
KINDS: Mapping[str, tuple[str, tuple[str, ...]]] = {
    "sign-in": ("sheet", ("sheet",)),
    "badges": ("badges", ("badges",)),
    "door-signs": ("door_signs", ("door_signs",)),
    "proof-list": ("proof_list", ("proof_list",)),
    "register": ("register", ("register",)),
    "protocol": ("protocol", ("protocol",)),
    "report": ("report", ("report",)),
    "set-morning": ("set_morning", ("sheet", "badges", "door_signs", "proof_list")),
    "set-closing": ("set_closing", ("register", "protocol", "report", "plans", "certificates")),
}


def print_paper(folder: Path, call: Namespace) -> Answer:
    """Draw a paper, or a set in order, once nothing would spoil it."""
    _, parts = KINDS[call.kind]
    with (writing if "sheet" in parts else reading)(folder) as db:
        return _print(db, wanted(db, call.session).uid, call)


def _print(db: Database, uid: str, call: Namespace) -> Answer:
    from seminar_desk.documents import paper_set  # noqa: PLC0415  # loads the PDF library

    kind, parts = KINDS[call.kind]
    gathered = [(part, _GATHER[part](db, uid)) for part in parts]
    if call.person:  # the badges alone are then asked for
        whose = people.meant(db, uid, call.person).uid
        gathered = [(kind, _badges(db, uid, whose))]
    chapters = [paper_set.Chapter(part, snapshot) for part, snapshot in gathered if snapshot]
    if not chapters:
        raise ProblemError(Problem("paper_empty"))
    _refuse(chapters)
    pdf, places = finished(paper_set.compose(kind, Event(**day_heads.event(db, uid)), chapters))
    with write_beside(call.out) as file:
        file.write(pdf)
    said: dict[str, object] = {
        "file": str(call.out),
        "pages": sum(place.count for place in places),
    }
    for chapter, place in zip(chapters, places, strict=True):
        if isinstance(chapter.snapshot, SheetSnapshot):
            _remember(db, uid, chapter.snapshot, place.count, call.out.name)
            said |= {"people": len(chapter.snapshot.rows), "sheet": chapter.snapshot.sheet_id}
    return facts(said)


def _remember(db: Database, uid: str, sheet: SheetSnapshot, pages: int, file_name: str) -> None:
    sheets.record(
        db, sheet=sheet, session_uid=uid, kind="sign_in_pdf", pages=pages, file_name=file_name
    )


def _refuse(chapters: list[Chapter]) -> None:
    """Raise what would spoil a paper; what only looks odd stops nobody."""
    from seminar_desk.documents import preflight  # noqa: PLC0415  # loads the PDF library

    found = []
    for chapter in chapters:
        if isinstance(chapter.snapshot, Event):
            found += preflight.check_event(chapter.snapshot)
        else:
            found += preflight.check_certificates(chapter.snapshot)
    spoiling = [problem for problem in found if problem.code in preflight.BLOCKING]
    if spoiling:
        raise ProblemError(*spoiling)
