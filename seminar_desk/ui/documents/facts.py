"""What the store says about a session's papers, read at once."""

from __future__ import annotations

from dataclasses import dataclass

from seminar_desk.actions import certificates as actions
from seminar_desk.actions import papers
from seminar_desk.actions.certificate_drafts import entitled
from seminar_desk.documents.snapshots import CertificateSnapshot
from seminar_desk.domain.certificate import Certificate
from seminar_desk.domain.session import Session
from seminar_desk.store import attendance, certificates, sessions
from seminar_desk.store.database import Database


@dataclass(frozen=True, slots=True)
class Facts:
    """Hold the counts that the page shows beside each kind of paper."""

    session: Session
    listed: int
    present: int
    issued: tuple[Certificate, ...]
    waiting: int


def read(db: Database, session_uid: str) -> Facts | None:
    """Return the facts of a session; None when there is no such session."""
    try:
        session = sessions.session(db, session_uid)
    except LookupError:
        return None
    people = attendance.of_session(db, session_uid)
    return Facts(
        session=session,
        listed=len(people),
        present=sum(row.is_present for row in people),
        issued=tuple(paper for paper in certificates.of_session(db, session_uid) if paper.is_valid),
        waiting=len(entitled(db, session_uid)),
    )


def issued_papers(db: Database, facts: Facts) -> tuple[CertificateSnapshot, ...]:
    """Return the numbered certificates as they were frozen."""
    return tuple(papers.issued_certificates(db, session_uid=facts.session.uid))


def waiting_papers(db: Database, facts: Facts, language: str) -> tuple[CertificateSnapshot, ...]:
    """Return the certificates that would be numbered next."""
    return tuple(actions.drafts(db, session_uid=facts.session.uid, language=language))
