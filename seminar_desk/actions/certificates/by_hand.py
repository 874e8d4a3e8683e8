"""Certificates written by hand in a power cut: blank forms beforehand, entered afterwards."""

from seminar_desk.actions.certificates import certificate_numbers, signing
from seminar_desk.actions.certificates.certificate_numbers import BY_HAND
from seminar_desk.actions.certificates.certificates import write
from seminar_desk.documents.certificates.certificate_text import worded
from seminar_desk.domain.certificates.certificate import Certificate, ReservedNumber
from seminar_desk.domain.certificates.certificate_number import read_number
from seminar_desk.domain.people import names
from seminar_desk.domain.people.participant import Participant
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.gather.certificates.certificate_drafts import for_person, pattern
from seminar_desk.store.certificates import certificate_rows
from seminar_desk.store.database import Database, Value
from seminar_desk.store.days import session_rows
from seminar_desk.store.driver import to_text
from seminar_desk.store.people import attendance_rows

MOST_BLANKS = 200


def keep_blanks(db: Database, *, session_uid: str, count: int) -> list[ReservedNumber]:
    """Keep numbers for blank forms, and return them.

    ProblemError: by_hand_count, day_is_closed, session_cancelled.
    """
    if not 0 < count <= MOST_BLANKS:
        raise ProblemError(Problem("by_hand_count", {"most": MOST_BLANKS}, "count"))
    session = session_rows.session(db, session_uid)
    if session.status == "closed":
        raise ProblemError(Problem("day_is_closed", {"district": session.district}))
    if session.status == "cancelled":
        raise ProblemError(Problem("session_cancelled", {"district": session.district}))
    mark = signing.ensure_key(db).mark
    with db.change("certificate.keep_blanks", subject=str(count), undo="stop"):
        certificate_numbers.keep(db, session, count, mark, BY_HAND)
    return certificate_rows.free_numbers(db, session_uid, BY_HAND, mark)[-count:]


def enter(
    db: Database, *, number: str, attendance_uid: str, name: str, language: str
) -> Certificate:
    """Record a certificate written by hand and handed over; `name` as it stands on the paper.

    ProblemError: number_unknown, number_not_free, number_other_session, name_empty,
    certificate_issued, not_present, participant_gone.
    """
    kept = _kept(db, number)
    person = _without_certificate(db, attendance_uid)
    if person.session_uid != kept.session_uid:
        raise ProblemError(Problem("number_other_session", {"number": kept.number}, "number"))
    written = names.tidy(name)
    if not written:
        raise ProblemError(Problem("name_empty", field="name"))
    blank = pattern(db, session_rows.session(db, kept.session_uid), language=language)
    paper = worded(for_person(blank, person, kept.number, name=written))
    subject = f"{kept.number} {written}"
    with db.change("certificate.by_hand", subject=subject, undo="stop") as step:
        now = to_text(step.at)
        more: dict[str, Value] = {
            "by_hand": "YES",
            "status": "HANDED_OVER",
            "printed_at_utc": now,
            "handed_over_at_utc": now,
        }
        uid = write(db, person, paper, kept, more)
    entered = certificate_rows.certificate(db, uid)
    assert entered
    return entered


def _without_certificate(db: Database, attendance_uid: str) -> Participant:
    """Return a person who may be given a number now.

    ProblemError: participant_gone, not_present, certificate_issued.
    """
    person = attendance_rows.listed(db, attendance_uid)
    if not person.is_present:
        raise ProblemError(Problem("not_present", {"name": person.full_name}))
    certificate_rows.require_none(db, person)
    return person


def _kept(db: Database, typed: str) -> ReservedNumber:
    number = read_number(typed)
    kept = certificate_rows.reserved(db, number.text) if number is not None else None
    if kept is None:
        raise ProblemError(Problem("number_unknown", {"number": typed}, "number"))
    if kept.state != "FREE" or kept.purpose != BY_HAND:
        raise ProblemError(Problem("number_not_free", {"number": kept.number}, "number"))
    return kept
