"""What the store says about a session's papers, read at once."""

from dataclasses import dataclass

from seminar_desk.domain.catalogue import BADGES, CERTIFICATES
from seminar_desk.domain.certificates.certificate import Certificate, entitled
from seminar_desk.domain.days.session import Session
from seminar_desk.domain.people.names import sort_key
from seminar_desk.domain.people.participant import Participant
from seminar_desk.store.certificates import certificate_rows
from seminar_desk.store.people import attendance_rows
from seminar_desk.store.plans import assembly_rows
from seminar_desk.ui.desk.desk import Desk


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
        issued=tuple(paper for paper in papers if paper.is_valid),
        entitled=tuple(entitled(people, papers, certificate_rows.exemptions(db, uid))),
        plans=len(assembly_rows.of_session(db, uid)),
    )
