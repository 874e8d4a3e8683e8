"""Mark certificates as handed over: all printed, one by one, or by their square code."""

from collections.abc import Sequence

from seminar_desk.domain.certificates.certificate import Certificate
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.gather.certificates import verification
from seminar_desk.store import setting_rows
from seminar_desk.store.certificates import certificate_rows
from seminar_desk.store.database import Database, Value
from seminar_desk.store.driver import to_text


def hand_over(db: Database, *, certificate_uids: Sequence[str]) -> int:
    """Mark valid certificates as handed over in one step; return how many were not yet.

    A paper in somebody's hand was printed, wherever that was. ProblemError certificate_not_valid.
    """
    papers = [_existing(db, uid) for uid in certificate_uids]
    for paper in papers:
        if not paper.is_valid:
            raise ProblemError(Problem("certificate_not_valid", {"number": paper.number}))
    waiting = [paper for paper in papers if paper.status != "HANDED_OVER"]
    if waiting:
        subject = waiting[0].name_printed if len(waiting) == 1 else str(len(waiting))
        with db.change("certificate.hand_over", subject=subject) as step:
            for paper in waiting:
                now = to_text(step.at)
                printed = to_text(paper.printed_at_utc) if paper.printed_at_utc else now
                values: dict[str, Value] = {
                    "status": "HANDED_OVER",
                    "printed_at_utc": printed,
                    "handed_over_at_utc": now,
                }
                db.update("certificate", paper.uid, values)
    return len(waiting)


def hand_over_printed(db: Database, *, session_uid: str) -> int:
    """Mark every printed certificate of a session as handed over; return how many."""
    printed = [
        paper.uid
        for paper in certificate_rows.of_session(db, session_uid)
        if paper.status == "PRINTED"
    ]
    return hand_over(db, certificate_uids=printed)


def hand_over_scanned(db: Database, *, session_uid: str, text: str) -> Certificate:
    """Mark the certificate of a scanned code or a typed number as handed over.

    ProblemError: verdict_* of a paper that is not valid, certificate_other_session.
    """
    verdict = verification.verify_text(db, text)
    paper = certificate_rows.with_number(db, verdict.number) if verdict.is_valid else None
    if paper is None:
        raise ProblemError(verdict.problem(setting_rows.current(db).language))
    if paper.session_uid != session_uid:
        raise ProblemError(Problem("certificate_other_session", {"number": paper.number}))
    hand_over(db, certificate_uids=[paper.uid])
    return _existing(db, paper.uid)


def take_back(db: Database, *, certificate_uid: str) -> None:
    """Say that a certificate marked as handed over is still here; it stays printed."""
    paper = _existing(db, certificate_uid)
    if paper.status != "HANDED_OVER":
        raise ProblemError(Problem("certificate_not_handed_over", {"number": paper.number}))
    with db.change("certificate.take_back", subject=paper.name_printed):
        values: dict[str, Value] = {"status": "PRINTED", "handed_over_at_utc": None}
        db.update("certificate", certificate_uid, values)


def _existing(db: Database, uid: str) -> Certificate:
    paper = certificate_rows.certificate(db, uid)
    if paper is None:
        raise ProblemError(Problem("certificate_not_valid", {"number": ""}))
    return paper
