"""What the store says of a session's papers, and the paper to be made of what is chosen."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from seminar_desk.actions.certificates import signing
from seminar_desk.actions.days import outputs
from seminar_desk.documents.days.paper_head import SheetSnapshot
from seminar_desk.documents.order import Chapter, Order, Snapshot
from seminar_desk.documents.page.snapshots import CertificateSnapshot, CertificatesSnapshot
from seminar_desk.domain import catalogue
from seminar_desk.domain.catalogue import BADGES, CERTIFICATES
from seminar_desk.domain.certificates.certificate import Certificate, entitled, outdated
from seminar_desk.domain.days.session import Session
from seminar_desk.domain.people.names import sort_key
from seminar_desk.domain.people.participant import Participant
from seminar_desk.domain.problems import Problem
from seminar_desk.gather import papers
from seminar_desk.gather.certificates import certificate_snapshots
from seminar_desk.gather.wish import Wish
from seminar_desk.store import setting_rows
from seminar_desk.store.certificates import certificate_rows
from seminar_desk.store.database import Database
from seminar_desk.store.people import attendance_rows
from seminar_desk.store.plans import assembly_rows
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.documents import former_papers
from seminar_desk.ui.documents.former_papers import FormerPapers


@dataclass(frozen=True, slots=True)
class Facts:
    """Hold the counts that the page shows beside each kind of paper."""

    session: Session
    people: tuple[Participant, ...]
    issued: tuple[Certificate, ...]
    entitled: tuple[Participant, ...]
    plans: int

    @property
    def listed(self) -> int:
        """Return how many people are in the list."""
        return len(self.people)

    @property
    def waiting(self) -> int:
        """Return how many could be given a number now."""
        return len(self.entitled)

    def people_of(self, kind: str) -> tuple[Participant, ...]:
        """Return whose paper of this kind can be had alone, in order of name."""
        if kind == BADGES:
            return tuple(person for person in self.people if person.full_name)
        if kind != CERTIFICATES:
            return ()
        uids = {paper.attendance_uid for paper in self.issued}
        uids.update(person.uid for person in self.entitled)
        return tuple(person for person in self.people if person.uid in uids)

    def name_of(self, uid: str) -> str:
        """Return the name of somebody listed; nothing where there is nobody."""
        return next((person.full_name for person in self.people if person.uid == uid), "")


def read(desk: Desk) -> Facts | None:
    """Return the facts of the chosen session; None when there is none."""
    session, db = desk.session, desk.db
    if session is None:
        return None
    uid = session.uid
    people = sorted(attendance_rows.of_session(db, uid), key=lambda row: sort_key(row.full_name))
    papers = certificate_rows.of_session(db, uid)
    return Facts(
        session=session,
        people=tuple(people),
        issued=tuple(paper for paper in papers if paper.can_be_printed),
        entitled=tuple(entitled(people, papers, certificate_rows.exemptions(db, uid))),
        plans=len(assembly_rows.of_session(db, uid)),
    )


@dataclass(frozen=True, slots=True)
class Gathered:
    """Hold what the press is asked for, nothing where there is nothing to print, and its meaning.

    `names` tells whose name stands behind a number or a code; `issued` are the certificates on
    the pages, in order; `waiting` are numbers not given yet; `notes` say what is not as the store
    would have it now, `former` which certificates say so.
    """

    key: str
    order: Order | None
    names: dict[str, str]
    issued: tuple[Certificate, ...] = ()
    waiting: tuple[CertificateSnapshot, ...] = ()
    notes: tuple[Problem, ...] = ()
    former: tuple[FormerPapers, ...] = ()

    @property
    def is_specimen(self) -> bool:
        """Say whether certificates are on show that have no numbers yet."""
        return self.key == catalogue.CERTIFICATES and not self.issued

    def certificate_on(self, page: int) -> Certificate | None:
        """Return the certificate on a page of theirs."""
        has_one = self.key == catalogue.CERTIFICATES and page < len(self.issued)
        return self.issued[page] if has_one else None

    def certificate(self, uid: str) -> Certificate | None:
        """Return one of the certificates by its uid."""
        return next((each for each in self.issued if each.uid == uid), None)

    def to_replace(self, field: str) -> tuple[Certificate, ...]:
        """Return the certificates that a problem's field stands for."""
        return next((each.papers for each in self.former if each.problem.field == field), ())

    @property
    def numbers(self) -> list[str]:
        """Return the numbers given, else those that would be."""
        return [paper.number for paper in self.issued or self.waiting]

    @property
    def each(self) -> tuple[Order, ...]:
        """Return what the press is asked for to make each paper, or each certificate, alone."""
        if self.order is None:
            return ()
        first = self.order.chapters[0].snapshot
        if self.key != catalogue.CERTIFICATES or not isinstance(first, CertificatesSnapshot):
            head = self.order.head
            return tuple(Order(each.key, (each,), head) for each in self.order.chapters)
        return tuple(
            _certificates((paper,), (), first.session_code, alone=paper.name)
            for paper in first.certificates
        )

    @property
    def sheet(self) -> SheetSnapshot | None:
        """Return the sign-in sheet, alone or within a set."""
        chapters = self.order.chapters if self.order else ()
        found = (each.snapshot for each in chapters if isinstance(each.snapshot, SheetSnapshot))
        return next(found, None)


class Gatherer:
    """Read the store for the kind of paper that is chosen."""

    def __init__(self, db: Database, wish: Callable[[str, str, str], Wish]) -> None:
        """Take how a paper is wished for: of its key, a session and a person, as chosen now."""
        self._db = db
        self._wish = wish
        self._frozen: dict[str, CertificateSnapshot] = {}

    def gather(self, facts: Facts, key: str, person_uid: str = "") -> Gathered:
        """Return a paper, or a set in order; what does not exist yet is left out of a set.

        `person_uid` asks for the paper of one person alone. ProblemError: paper_picture_lost.
        """
        if key == catalogue.CERTIFICATES:
            return self._gather_certificates(facts, person_uid)
        uid = facts.session.uid
        chapters = tuple(
            Chapter(part, snapshot)
            for part in catalogue.chapters_of(key)
            if (snapshot := self._snapshot(facts, part, person_uid))
        )
        names: dict[str, str] = {}
        for chapter in chapters:
            names.update(chapter.snapshot.named())
        alone = facts.name_of(person_uid) if catalogue.KINDS[key].is_personal else ""
        order = papers.order(self._db, key, uid, chapters, alone)
        has_issued = any(chapter.key == catalogue.CERTIFICATES for chapter in chapters)
        issued = facts.issued if has_issued else ()
        former = self._former(facts, issued)
        notes = (
            *papers.untold_sex(facts.people, key),
            *_lacking(facts, key),
            *self._outdated(facts, issued),
            *(each.problem for each in former),
        )
        return Gathered(key, order, names, issued, notes=notes, former=former)

    def _gather_certificates(self, facts: Facts, person_uid: str) -> Gathered:
        """Show the numbered ones, else specimens of those who wait."""
        uid, code = facts.session.uid, facts.session.code
        waiting: tuple[CertificateSnapshot, ...] = ()
        if any(person_uid in {"", person.uid} for person in facts.entitled):
            waiting = tuple(
                certificate_snapshots.drafts(
                    self._db,
                    session_uid=uid,
                    mark=signing.ensure_giver(self._db).mark,
                    language=self._wish(catalogue.CERTIFICATES, uid, person_uid).language,
                    attendance_uid=person_uid,
                )
            )
        issued = tuple(paper for paper in facts.issued if person_uid in {"", paper.attendance_uid})
        frozen = self._as_frozen(issued)
        shown, unseen = (
            (frozen, waiting) if frozen else (certificate_snapshots.specimens(waiting), ())
        )
        alone = facts.name_of(person_uid)
        former = self._former(facts, issued)
        return Gathered(
            catalogue.CERTIFICATES,
            _certificates(shown, unseen, code, alone) if shown else None,
            CertificatesSnapshot(frozen, waiting).named(),
            issued,
            waiting,
            (
                *papers.untold_sex(facts.people, catalogue.CERTIFICATES),
                *self._outdated(facts, issued),
                *(each.problem for each in former),
            ),
            former,
        )

    def _snapshot(self, facts: Facts, key: str, person_uid: str) -> Snapshot | None:
        if key == catalogue.CERTIFICATES:
            frozen = self._as_frozen(facts.issued)
            return CertificatesSnapshot(frozen, (), facts.session.code) if frozen else None
        return outputs.snapshot(self._db, key, self._wish(key, facts.session.uid, person_uid))

    def _outdated(self, facts: Facts, issued: Sequence[Certificate]) -> tuple[Problem, ...]:
        """Say whose certificate was numbered before what it says of them changed."""
        people = {person.uid: person for person in facts.people}
        found = (
            outdated(paper, person)
            for paper in issued
            if (person := people.get(paper.attendance_uid))
        )
        return tuple(problem for problem in found if problem)

    def _former(self, facts: Facts, issued: Sequence[Certificate]) -> tuple[FormerPapers, ...]:
        signers = certificate_snapshots.signers_now(self._db, facts.session)
        settings = setting_rows.current(self._db)
        frozen = self._as_frozen(issued)
        return tuple(former_papers.find(facts.session, issued, frozen, settings, signers))

    def _as_frozen(self, issued: Sequence[Certificate]) -> tuple[CertificateSnapshot, ...]:
        """Return certificates as they print; what is frozen never changes and is read once."""
        unread = [paper for paper in issued if paper.uid not in self._frozen]
        if unread:
            read = certificate_snapshots.as_frozen(self._db, unread)
            self._frozen.update((paper.uid, each) for paper, each in zip(unread, read, strict=True))
        return tuple(self._frozen[paper.uid] for paper in issued)


def _certificates(
    shown: tuple[CertificateSnapshot, ...],
    waiting: tuple[CertificateSnapshot, ...],
    session_code: str,
    alone: str,
) -> Order:
    snapshot = CertificatesSnapshot(shown, waiting, session_code)
    key = catalogue.CERTIFICATES
    return Order(key, (Chapter(key, snapshot),), alone=alone)


def _lacking(facts: Facts, key: str) -> Iterator[Problem]:
    """Say how many certificates a set would hold besides, were they numbered."""
    if catalogue.CERTIFICATES in catalogue.KINDS[key].parts and facts.waiting:
        values: dict[str, str | int] = {"count": facts.waiting}
        yield Problem("set_lacks_certificates", values, catalogue.CERTIFICATES)
