"""Number certificates, by the program or by hand, sign, replace and annul them; never undone."""

from collections.abc import Sequence
from dataclasses import replace

from seminar_desk.actions.certificates import certificate_numbers, signing
from seminar_desk.actions.certificates.certificate_numbers import BY_HAND
from seminar_desk.documents.certificates.certificate_text import worded
from seminar_desk.documents.page.snapshots import CertificateSnapshot, freeze, pictures_in
from seminar_desk.domain.certificates.certificate import GRANT, REFUSE, Certificate, ReservedNumber
from seminar_desk.domain.certificates.certificate_number import read_number, span
from seminar_desk.domain.people import names
from seminar_desk.domain.people.participant import Participant
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.gather.certificates.certificate_snapshots import (
    asked_for,
    for_person,
    pattern,
    signed,
)
from seminar_desk.store import pictures, setting_rows
from seminar_desk.store.certificates import certificate_rows
from seminar_desk.store.database import Database, Value
from seminar_desk.store.days import session_rows
from seminar_desk.store.driver import to_text
from seminar_desk.store.people import attendance_rows
from seminar_desk.store.people.attendance_rows import listed


def issue(
    db: Database, *, session_uid: str, language: str, attendance_uid: str = ""
) -> list[Certificate]:
    """Give a numbered certificate to everybody entitled who has none; return the new ones.

    `attendance_uid` gives it to one of them alone.
    ProblemError: nobody_entitled, title_missing, the chosen template's and the key's problems.
    """
    people = asked_for(db, session_uid, attendance_uid)
    if not people:
        raise ProblemError(Problem("nobody_entitled"))
    session = session_rows.session(db, session_uid)
    _require_title(db)
    blank = pattern(db, session, language=language)
    signer = signing.giver(db)
    with db.change("certificate.issue", subject=str(len(people)), undo="stop"):
        numbers = certificate_numbers.take(db, session, len(people), signer.mark)
        issued = {
            write(db, person, signed(signer, for_person(blank, person, number.number)), number)
            for person, number in zip(people, numbers, strict=True)
        }
    return [paper for paper in certificate_rows.of_session(db, session_uid) if paper.uid in issued]


def reissue(db: Database, *, certificate_uid: str, reason: str) -> Certificate:
    """Give a new number to a certificate's holder, whose old paper is then replaced.

    The new one says the name and text as they are now, and names the old number.
    ProblemError: reason_missing, certificate_not_valid, participant_gone, name_empty.
    """
    return reissue_all(db, certificate_uids=[certificate_uid], reason=reason)[0]


def reissue_all(db: Database, *, certificate_uids: Sequence[str], reason: str) -> list[Certificate]:
    """Do so for several certificates of one session in one step; all are replaced, or none."""
    papers = [_valid(db, uid) for uid in certificate_uids]
    why = _required(reason)
    people = [_named(db, paper) for paper in papers]
    _require_title(db)
    session = session_rows.session(db, papers[0].session_uid)
    languages = {paper.language for paper in papers}
    blanks = {language: pattern(db, session, language=language) for language in languages}
    signer = signing.giver(db)
    subject = f"{span([paper.number for paper in papers])}: {why}"
    made = []
    with db.change("certificate.reissue", subject=subject, undo="stop"):
        numbers = certificate_numbers.take(db, session, len(papers), signer.mark)
        for old, person, number in zip(papers, people, numbers, strict=True):
            blank = replace(blanks[old.language], replaces=old.number)
            paper = signed(signer, for_person(blank, person, number.number))
            more: dict[str, Value] = {"version": old.version + 1, "replaces_uid": old.uid}
            made.append(write(db, person, paper, number, more))
            db.update("certificate", old.uid, {"status": "REPLACED", "void_reason": why})
    return [paper for paper in certificate_rows.of_session(db, session.uid) if paper.uid in made]


def annul(db: Database, *, certificate_uid: str, reason: str) -> None:
    """Declare a certificate void; its number is never given again.

    ProblemError: reason_missing, certificate_not_valid.
    """
    why = _required(reason)
    _valid(db, certificate_uid)
    with db.change("certificate.annul", subject=why, undo="stop"):
        db.update("certificate", certificate_uid, {"status": "VOID", "void_reason": why})


def mark_printed(db: Database, *, certificate_uids: list[str]) -> None:
    """Record that certificates came out of the printer; a reprint takes no state back."""
    with db.change("certificate.print", subject=str(len(certificate_uids)), undo="skip") as step:
        for uid in certificate_uids:
            paper = certificate_rows.certificate(db, uid)
            if paper is not None and paper.status == "PREPARED":
                values = {"status": "PRINTED", "printed_at_utc": to_text(step.at)}
                db.update("certificate", uid, values)


def grant(db: Database, *, attendance_uid: str, reason: str) -> None:
    """Let somebody who left early have a certificate; ProblemError not_present, reason_missing."""
    if not (person := listed(db, attendance_uid)).is_present:
        raise ProblemError(Problem("not_present", {"name": person.full_name}))
    _exempt(db, attendance_uid, GRANT, reason)


def refuse(db: Database, *, attendance_uid: str, reason: str) -> None:
    """Give no certificate to somebody present, such as a guest.

    ProblemError: reason_missing, certificate_issued.
    """
    person = listed(db, attendance_uid)
    holding = certificate_rows.valid_of(db, attendance_uid)
    if holding is not None:
        values = {"name": person.full_name, "number": holding.number}
        raise ProblemError(Problem("certificate_issued", values))
    _exempt(db, attendance_uid, REFUSE, reason)


def end_exemption(db: Database, *, attendance_uid: str) -> None:
    """Return to the rule for somebody."""
    person = listed(db, attendance_uid)
    exemption = certificate_rows.exemptions(db, person.session_uid).get(attendance_uid)
    if exemption is not None:
        with db.change("certificate.end_exemption", subject=person.full_name):
            db.void("certificate_exemption", exemption.uid, "ended")


def write(
    db: Database,
    person: Participant,
    paper: CertificateSnapshot,
    number: ReservedNumber,
    more: dict[str, Value] | None = None,
) -> str:
    """Keep an issued certificate with its pictures inside an open change; return its uid."""
    pictures.keep(db, pictures_in(paper).values())
    db.update("certificate_number", number.uid, {"state": "USED"})
    values: dict[str, Value] = {
        "session_uid": person.session_uid,
        "attendance_uid": person.uid,
        "person_uid": person.person_uid,
        "number": paper.number,
        "serial": number.serial,
        "language": paper.language,
        "name_printed": paper.name,
        "sex": paper.sex,
        "frozen_json": freeze(paper),
        "issued_at_utc": to_text(db.step.at),
    }
    return db.insert("certificate", {**values, **(more or {})})


def _exempt(db: Database, attendance_uid: str, kind: str, reason: str) -> None:
    why = _required(reason)
    person = listed(db, attendance_uid)
    before = certificate_rows.exemptions(db, person.session_uid).get(attendance_uid)
    name = f"certificate.{kind.lower()}"
    with db.change(name, subject=f"{person.full_name}: {why}"):
        if before is not None:
            db.void("certificate_exemption", before.uid, "changed")
        values = {
            "session_uid": person.session_uid,
            "attendance_uid": attendance_uid,
            "kind": kind,
            "reason": why,
        }
        db.insert("certificate_exemption", values)


def _valid(db: Database, uid: str) -> Certificate:
    paper = certificate_rows.certificate(db, uid)
    if paper is None or not paper.is_valid:
        number = paper.number if paper is not None else ""
        raise ProblemError(Problem("certificate_not_valid", {"number": number}))
    return paper


def _named(db: Database, paper: Certificate) -> Participant:
    person = listed(db, paper.attendance_uid)
    if not person.full_name:
        raise ProblemError(Problem("name_empty", field="name"))
    return person


def _required(reason: str) -> str:
    why = names.tidy(reason)
    if not why:
        raise ProblemError(Problem("reason_missing", field="reason"))
    return why


def _require_title(db: Database) -> None:
    if not setting_rows.current(db).title_ru.strip():
        raise ProblemError(Problem("title_missing", field="title_ru"))


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
    mark = signing.ensure_giver(db).mark
    with db.change("certificate.keep_blanks", subject=str(count), undo="stop"):
        certificate_numbers.keep(db, session, count, mark, BY_HAND)
    return certificate_rows.free_numbers(db, session_uid, BY_HAND, mark)[-count:]


def enter_by_hand(
    db: Database, *, number: str, attendance_uid: str, name: str, language: str
) -> Certificate:
    """Record a certificate written by hand and handed over; `name` as it stands on the paper.

    ProblemError: everything that `wrong_by_hand` finds.
    """
    if wrong := wrong_by_hand(db, number=number, attendance_uid=attendance_uid, name=name):
        raise ProblemError(*wrong)
    kept, person = _kept(db, number), _without_certificate(db, attendance_uid)
    written = names.tidy(name)
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


def wrong_by_hand(db: Database, *, number: str, attendance_uid: str, name: str) -> list[Problem]:
    """Return what is wrong with a certificate written by hand, each at its argument.

    by_hand_no_number, number_unknown, number_not_free, number_other_session; by_hand_nobody,
    certificate_issued, not_present, participant_gone; name_empty.
    """
    found: list[Problem] = []
    kept = person = None
    try:
        kept = _kept(db, number)
    except ProblemError as error:
        found += error.problems
    try:
        person = _chosen(db, attendance_uid)
    except ProblemError as error:
        found += [replace(problem, field="attendance_uid") for problem in error.problems]
    if kept and person and person.session_uid != kept.session_uid:
        found.append(Problem("number_other_session", {"number": kept.number}, "number"))
    if not names.tidy(name):
        found.append(Problem("name_empty", field="name"))
    return found


def _chosen(db: Database, attendance_uid: str) -> Participant:
    if not attendance_uid:
        raise ProblemError(Problem("by_hand_nobody"))
    return _without_certificate(db, attendance_uid)


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
    if not typed.strip():
        raise ProblemError(Problem("by_hand_no_number", field="number"))
    number = read_number(typed)
    kept = certificate_rows.reserved(db, number.text) if number is not None else None
    if kept is None:
        raise ProblemError(Problem("number_unknown", {"number": typed}, "number"))
    if kept.state != "FREE" or kept.purpose != BY_HAND:
        raise ProblemError(Problem("number_not_free", {"number": kept.number}, "number"))
    return kept
