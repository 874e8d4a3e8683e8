"""The lines of the register: every number of the session, then those who have none."""

from dataclasses import dataclass

from seminar_desk.actions.certificates.certificate_numbers import BY_HAND
from seminar_desk.domain.certificates import certificate_number
from seminar_desk.domain.certificates.certificate import (
    GRANT,
    Certificate,
    Exemption,
    ReservedNumber,
)
from seminar_desk.domain.people.participant import Participant
from seminar_desk.gather.certificates.certificate_drafts import entitled
from seminar_desk.store.certificates import certificate_rows
from seminar_desk.store.database import Database
from seminar_desk.store.people import attendance_rows

FREE, BLANK, VOID_NUMBER = "FREE", "BLANK", "VOID_NUMBER"
WAITING, GRANTED, LEFT, REFUSED = "WAITING", "GRANTED", "LEFT", "REFUSED"


@dataclass(frozen=True, slots=True)
class RegisterLine:
    """Hold one line; `state` is a certificate's, a number's or a person's.

    Of the three behind it at most one is there.
    """

    number: str
    name: str
    state: str
    note: str = ""
    certificate: Certificate | None = None
    reserved: ReservedNumber | None = None
    person: Participant | None = None


def read(db: Database, session_uid: str, language: str) -> tuple[RegisterLine, ...]:
    """Return the whole register of a session."""
    certificates = {paper.number: paper for paper in certificate_rows.of_session(db, session_uid)}
    by_uid = {paper.uid: paper.number for paper in certificates.values()}
    lines = [
        _certificate(certificates[kept.number], by_uid)
        if kept.number in certificates
        else _number(kept, language)
        for kept in certificate_rows.numbers(db, session_uid)
    ]
    known = {line.number for line in lines}
    lines += [
        _certificate(paper, by_uid) for paper in certificates.values() if paper.number not in known
    ]
    return (*lines, *_people(db, session_uid, certificates))


def _certificate(paper: Certificate, numbers: dict[str, str]) -> RegisterLine:
    note = paper.void_reason
    if paper.replaces_uid:
        note = f"← {numbers.get(paper.replaces_uid, '')}"
    return RegisterLine(paper.number, paper.name_printed, paper.status, note, certificate=paper)


def _number(kept: ReservedNumber, language: str) -> RegisterLine:
    kept_as = BLANK if kept.purpose == BY_HAND else FREE
    state = VOID_NUMBER if kept.state == "VOID" else kept_as
    return RegisterLine(
        kept.number, "", state, certificate_number.reason_said(kept.reason, language), reserved=kept
    )


def _people(
    db: Database, session_uid: str, certificates: dict[str, Certificate]
) -> list[RegisterLine]:
    due = {row.uid for row in entitled(db, session_uid)}
    exemptions = certificate_rows.exemptions(db, session_uid)
    holders = {paper.attendance_uid for paper in certificates.values() if paper.is_valid}
    return [
        _person(row, exemptions.get(row.uid), is_due=row.uid in due)
        for row in attendance_rows.of_session(db, session_uid)
        if row.is_present and row.uid not in holders
    ]


def _person(row: Participant, exemption: Exemption | None, *, is_due: bool) -> RegisterLine:
    if exemption is not None:
        state = GRANTED if exemption.kind == GRANT else REFUSED
        return RegisterLine("", row.full_name, state, exemption.reason, person=row)
    state = WAITING if is_due or row.left_at_utc is None else LEFT
    return RegisterLine("", row.full_name, state, row.left_reason, person=row)
