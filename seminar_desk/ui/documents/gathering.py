"""From what is chosen on the page to the paper to be made, with everything it says."""

from __future__ import annotations

from dataclasses import dataclass, field

from seminar_desk.actions import events, papers_closing, papers_morning, sheets
from seminar_desk.documents.events import BadgesSnapshot, Event, ProofListSnapshot, SheetSnapshot
from seminar_desk.documents.snapshots import CertificateSnapshot
from seminar_desk.store.database import Database
from seminar_desk.ui.documents import work
from seminar_desk.ui.documents.composing import Task
from seminar_desk.ui.documents.facts import Facts, issued_papers, waiting_papers
from seminar_desk.ui.documents.kinds import (
    BADGES,
    CERTIFICATES,
    DOOR_SIGNS,
    PROOF_LIST,
    PROTOCOL,
    REGISTER,
    REPORT,
    SETS,
    SHEET,
)
from seminar_desk.ui.documents.paper_options import NO_ARROW, PaperOptions
from seminar_desk.ui.documents.sheet_options import SheetOptions

Chapters = tuple[tuple[str, work.Snapshot], ...]


@dataclass(frozen=True, slots=True)
class Gathered:
    """Hold the papers to be made and, by number or code, whose names stand on them."""

    day: Event
    chapters: Chapters
    kind: str
    names: dict[str, str] = field(default_factory=dict)

    @property
    def task(self) -> Task | None:
        """Return what the worker is asked for; None when there is nothing to draw."""
        if not self.chapters:
            return None
        return Task(work.paper, (self.kind, self.day, self.chapters))

    @property
    def sheet(self) -> SheetSnapshot | None:
        """Return the sign-in sheet, alone or within a set."""
        found = (paper for _, paper in self.chapters if isinstance(paper, SheetSnapshot))
        return next(found, None)


@dataclass(frozen=True, slots=True)
class Certificates:
    """Hold the numbered certificates and those that would be numbered next."""

    issued: tuple[CertificateSnapshot, ...]
    waiting: tuple[CertificateSnapshot, ...]

    @property
    def names(self) -> dict[str, str]:
        """Return whose name stands behind a number."""
        return _of_certificates(self.issued + self.waiting)

    def task(self, session_code: str) -> Task | None:
        """Return what the worker is asked for: the numbered ones, else specimens."""
        if self.issued:
            return Task(work.certificates, (self.issued, self.waiting, session_code, False))
        if self.waiting:
            return Task(work.certificates, (self.waiting, (), session_code, True))
        return None


def gather_certificates(db: Database, facts: Facts, language: str) -> Certificates:
    """Return a session's certificates; ProblemError paper_picture_lost."""
    return Certificates(issued_papers(db, facts), waiting_papers(db, facts, language))


class Gatherer:
    """Read the store for the kind of paper that is chosen."""

    def __init__(self, db: Database, sheet: SheetOptions, options: dict[str, PaperOptions]) -> None:
        self._db = db
        self._sheet = sheet
        self._options = options

    def gather(self, facts: Facts, kind: str) -> Gathered:
        """Return a paper, or a set in order; what does not exist yet is left out of a set."""
        chapters = tuple(
            (part, snapshot)
            for part in SETS.get(kind, (kind,))
            if (snapshot := self._snapshot(facts, part))
        )
        names: dict[str, str] = {}
        for _, snapshot in chapters:
            names.update(_names(snapshot))
        day = next((paper for _, paper in chapters if isinstance(paper, Event)), None)
        if day is None or kind in SETS:
            day = Event(**events.event(self._db, facts.session.uid))
        return Gathered(day, chapters, kind, names)

    def _snapshot(self, facts: Facts, kind: str) -> work.Snapshot | None:
        db, uid = self._db, facts.session.uid
        if kind == SHEET:
            return self._sign_in(uid)
        if kind == CERTIFICATES:
            return issued_papers(db, facts) or None
        options = self._options[kind]
        language = options.code("language")
        if kind == BADGES:
            blank = 0 if options.code("blanks") == "none" else None
            made = papers_morning.badges(
                db,
                session_uid=uid,
                sheet_code=options.code("sheet"),
                blank_count=blank,
                language=language,
            )
            return made if made.badges else None
        if kind == DOOR_SIGNS:
            first, second = (
                "" if options.code(name) == NO_ARROW else options.code(name)
                for name in ("first_arrow", "second_arrow")
            )
            arrows = (first, second)
            return papers_morning.door_signs(db, session_uid=uid, arrows=arrows, language=language)
        if kind == PROOF_LIST:
            only_present = options.code("who") == "present"
            return papers_morning.proof_list(
                db, session_uid=uid, only_present=only_present, language=language
            )
        gather = {
            REGISTER: papers_closing.register,
            PROTOCOL: papers_closing.protocol,
            REPORT: papers_closing.report,
        }[kind]
        return gather(db, session_uid=uid, language=language)

    def _sign_in(self, session_uid: str) -> SheetSnapshot:
        options = self._sheet
        return sheets.sign_in_sheet(
            self._db,
            session_uid=session_uid,
            order=options.order.code,
            blank_row_count=options.blank_rows.value(),
            orientation=options.orientation.code,
            language=options.language.code,
            columns=options.chosen_columns,
            signature_count=int(options.signatures.code or 1),
        )


def _names(snapshot: work.Snapshot) -> dict[str, str]:
    if isinstance(snapshot, SheetSnapshot):
        return {row.number: row.name for row in snapshot.rows}
    if isinstance(snapshot, ProofListSnapshot):
        return dict(snapshot.rows)
    if isinstance(snapshot, BadgesSnapshot):
        return {
            badge.code: f"{badge.surname} {badge.given_name} {badge.patronymic}".strip()
            for badge in snapshot.badges
        }
    if isinstance(snapshot, Event):
        return {}
    return _of_certificates(snapshot)


def _of_certificates(papers: tuple[CertificateSnapshot, ...]) -> dict[str, str]:
    return {paper.number: paper.name for paper in papers}
