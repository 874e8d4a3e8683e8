"""From what is chosen on the page to the paper to be made, with everything it says."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from seminar_desk.actions.certificates import signing
from seminar_desk.actions.days import sheets
from seminar_desk.documents.days.paper_head import (
    BadgesSnapshot,
    Event,
    ProofListSnapshot,
    SheetSnapshot,
)
from seminar_desk.documents.page.snapshots import CertificateSnapshot
from seminar_desk.domain.certificates.certificate import Certificate
from seminar_desk.domain.problems import Problem
from seminar_desk.gather.certificates import certificate_drafts, frozen_certificates
from seminar_desk.gather.days import day_heads, papers_closing, papers_morning
from seminar_desk.gather.plans import papers_assembly
from seminar_desk.store.database import Database
from seminar_desk.ui.desk.dates import full_date
from seminar_desk.ui.documents.kinds import (
    BADGES,
    CERTIFICATES,
    DOOR_SIGNS,
    PLANS,
    PROOF_LIST,
    PROTOCOL,
    REGISTER,
    REPORT,
    SETS,
    SHEET,
)
from seminar_desk.ui.documents.paper_facts import Facts
from seminar_desk.ui.documents.paper_options import NO_ARROW
from seminar_desk.ui.documents.side_panel import SidePanel
from seminar_desk.ui.paper import work
from seminar_desk.ui.paper.composing import Task

_WORK = "seminar_desk.ui.paper.work"

Chapters = tuple[tuple[str, work.Snapshot], ...]


@dataclass(frozen=True, slots=True)
class Gathered:
    """Hold a paper to be made, or a set of them, and what its pages mean.

    `names` tells whose name stands behind a number or a code; `issued` are the certificates on
    the pages, in order; `waiting` are numbers not given yet; `badge_of` names whose badge alone
    is asked for; `notes` say what is not as the store would have it now.
    """

    day: Event
    chapters: Chapters
    kind: str
    names: dict[str, str] = field(default_factory=dict)
    issued: tuple[Certificate, ...] = ()
    waiting: tuple[CertificateSnapshot, ...] = ()
    badge_of: str = ""
    is_alone: bool = False
    notes: tuple[Problem, ...] = ()

    @property
    def is_specimen(self) -> bool:
        """Say whether certificates are on show that have no numbers yet."""
        return self.kind == CERTIFICATES and not self.issued

    @property
    def task(self) -> Task | None:
        """Return what the worker is asked for; None when there is nothing to draw."""
        if self.kind == CERTIFICATES:
            return self._task_of_certificates()
        if not self.chapters:
            return None
        return Task(f"{_WORK}:paper", (self.kind, self.day, self.chapters, self.badge_of))

    def task_of_each(self, folder: Path) -> Task:
        """Return what the worker is asked for to save each paper, or each certificate, alone."""
        if self.kind == CERTIFICATES:
            return Task(
                f"{_WORK}:save_certificates",
                (folder, self.chapters[0][1], self.day.session_code),
            )
        return Task(f"{_WORK}:save_papers", (folder, self.day, self.chapters))

    @property
    def sheet(self) -> SheetSnapshot | None:
        """Return the sign-in sheet, alone or within a set."""
        found = (paper for _, paper in self.chapters if isinstance(paper, SheetSnapshot))
        return next(found, None)

    def _task_of_certificates(self) -> Task | None:
        """Ask for the numbered ones, else for specimens."""
        issued = next((paper for _, paper in self.chapters if isinstance(paper, tuple)), ())
        shown, unseen = (issued, self.waiting) if issued else (self.waiting, ())
        if not shown:
            return None
        code = self.day.session_code
        return Task(
            f"{_WORK}:certificates",
            (shown, unseen, code, self.is_specimen, self.is_alone),
        )


class Gatherer:
    """Read the store for the kind of paper that is chosen."""

    def __init__(self, db: Database, side: SidePanel) -> None:
        self._db = db
        self._sheet = side.sheet
        self._options = side.options
        self._language_of_certificates = side.certificates.language
        self._frozen: dict[str, CertificateSnapshot] = {}

    def gather(self, facts: Facts, kind: str, person_uid: str = "") -> Gathered:
        """Return a paper, or a set in order; what does not exist yet is left out of a set.

        `person_uid` asks for the paper of one person alone. ProblemError: paper_picture_lost.
        """
        if kind == CERTIFICATES:
            return self._certificates(facts, person_uid)
        chapters = tuple(
            (part, snapshot)
            for part in SETS.get(kind, (kind,))
            if (snapshot := self._snapshot(facts, part, person_uid))
        )
        names: dict[str, str] = {}
        for _, snapshot in chapters:
            names.update(_names(snapshot))
        day = next((paper for _, paper in chapters if isinstance(paper, Event)), None)
        if day is None or kind in SETS:
            day = Event(**day_heads.event(self._db, facts.session.uid))
        issued = facts.issued if any(part == CERTIFICATES for part, _ in chapters) else ()
        alone = facts.name_of(person_uid) if kind == BADGES else ""
        shown = self._as_frozen(issued)
        notes = (*_lacking(facts, kind), *_of_another_day(facts, shown))
        return Gathered(day, chapters, kind, names, issued, badge_of=alone, notes=notes)

    def _certificates(self, facts: Facts, person_uid: str) -> Gathered:
        db, uid = self._db, facts.session.uid
        language = self._language_of_certificates.code
        waiting: tuple[CertificateSnapshot, ...] = ()
        if any(person_uid in {"", person.uid} for person in facts.entitled):
            waiting = tuple(
                certificate_drafts.drafts(
                    db,
                    session_uid=uid,
                    language=language,
                    mark=signing.ensure_key(db).mark,
                    attendance_uid=person_uid,
                )
            )
        issued = [paper for paper in facts.issued if person_uid in {"", paper.attendance_uid}]
        shown = self._as_frozen(issued)
        return Gathered(
            Event(**day_heads.event(db, uid)),
            ((CERTIFICATES, shown),),
            CERTIFICATES,
            _of_certificates(shown + waiting),
            tuple(issued),
            waiting,
            is_alone=bool(person_uid),
            notes=tuple(_of_another_day(facts, shown)),
        )

    def _as_frozen(self, issued: Sequence[Certificate]) -> tuple[CertificateSnapshot, ...]:
        """Return certificates as they print; what is frozen never changes and is read once."""
        unread = [paper for paper in issued if paper.uid not in self._frozen]
        if unread:
            read = frozen_certificates.as_frozen(self._db, unread)
            self._frozen.update((paper.uid, each) for paper, each in zip(unread, read, strict=True))
        return tuple(self._frozen[paper.uid] for paper in issued)

    def _snapshot(self, facts: Facts, kind: str, person_uid: str) -> work.Snapshot | None:
        db, uid = self._db, facts.session.uid
        if kind == SHEET:
            return self._sign_in(uid)
        if kind == CERTIFICATES:
            return self._as_frozen(facts.issued) or None
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
                attendance_uid=person_uid,
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
            PLANS: papers_assembly.every_plan,
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


def _lacking(facts: Facts, kind: str) -> Iterator[Problem]:
    """Say how many certificates a set would hold besides, were they numbered."""
    if CERTIFICATES in SETS.get(kind, ()) and facts.waiting:
        yield Problem("set_lacks_certificates", {"count": facts.waiting}, CERTIFICATES)


def _of_another_day(facts: Facts, issued: Sequence[CertificateSnapshot]) -> Iterator[Problem]:
    """Say which certificates were numbered before the session went to another day."""
    day = facts.session.date
    if count := sum(paper.date != day for paper in issued):
        values: dict[str, str | int] = {"count": count, "day": full_date(day)}
        yield Problem("certificates_of_another_day", values, CERTIFICATES)


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
