"""Who may have a certificate, what it would say, and the row that keeps it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from seminar_desk.actions.certificates import signature_pictures, templates
from seminar_desk.actions.people.attendance import listed
from seminar_desk.documents.page.snapshots import (
    CertificateSnapshot,
    Signatory,
    Words,
    freeze,
    pictures_in,
)
from seminar_desk.documents.page.wording import words
from seminar_desk.domain import places
from seminar_desk.domain.certificates.certificate import Certificate, Exemption, ReservedNumber
from seminar_desk.domain.certificates.certificate_number import Number, series_of
from seminar_desk.domain.days.session import Session
from seminar_desk.domain.people import names
from seminar_desk.domain.people.participant import Participant
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.store import pictures, rows, setting_rows
from seminar_desk.store.certificates import certificate_rows
from seminar_desk.store.database import Database
from seminar_desk.store.days import session_rows
from seminar_desk.store.moments import to_text
from seminar_desk.store.people import attendance_rows

GRANT, REFUSE = "GRANT", "REFUSE"
MOST_SIGNATORIES = 3
_NOBODY = "Үсөнова Айсулуу Төлөгөновна"


def entitled(db: Database, session_uid: str) -> list[Participant]:
    """Return who may have a certificate and has none yet, in order of name."""
    people = attendance_rows.of_session(db, session_uid)
    found = entitled_among(db, session_uid, people, certificate_rows.of_session(db, session_uid))
    return sorted(found, key=lambda row: names.sort_key(row.full_name))


def entitled_among(
    db: Database, session_uid: str, people: Iterable[Participant], papers: Iterable[Certificate]
) -> list[Participant]:
    """Return those of the session's people who may have a certificate, as `papers` show.

    Present and not left early, unless an exemption with its reason says otherwise.
    """
    numbered = {paper.attendance_uid for paper in papers if paper.is_valid}
    exemptions = certificate_rows.exemptions(db, session_uid)
    return [
        row
        for row in people
        if row.uid not in numbered and row.full_name and _is_due(row, exemptions.get(row.uid))
    ]


def without_certificate(db: Database, attendance_uid: str) -> Participant:
    """Return a person who may be given a number now.

    ProblemError: participant_gone, not_present, certificate_issued.
    """
    person = listed(db, attendance_uid)
    if not person.is_present:
        raise ProblemError(Problem("not_present", {"name": person.full_name}))
    holding = certificate_rows.valid_of(db, attendance_uid)
    if holding is not None:
        values = {"name": person.full_name, "number": holding.number}
        raise ProblemError(Problem("certificate_issued", values))
    return person


def pattern(db: Database, session: Session, *, language: str) -> CertificateSnapshot:
    """Return a session's certificate as it would be frozen now, without number and name.

    ProblemError: template_lost, signature_lost.
    """
    district = places.district(session.district_soate8)
    settings = setting_rows.current(db)
    template = templates.chosen(db)
    return CertificateSnapshot(
        number="",
        name="",
        sex="unknown",
        title=Words(settings.title_ru, settings.title_ky),
        district=Words(session.district, district.name("ky") if district else ""),
        date=session.date,
        hours=session.hours,
        donor=Words(settings.donor_ru, settings.donor_ky),
        implementer=Words(settings.implementer_ru, settings.implementer_ky),
        signatories=(template.signatories or _signers(db, session))[:MOST_SIGNATORIES],
        language=language,
        logos=template.logos or setting_rows.logos(db),
        design=template.design,
    )


def for_person(
    blank: CertificateSnapshot, person: Participant, number: str, *, name: str = ""
) -> CertificateSnapshot:
    """Return the pattern with somebody's name, as listed unless the paper says another."""
    return replace(
        blank,
        number=number,
        name=name or person.full_name,
        sex=person.sex,  # type: ignore[arg-type]  # the store's CHECK keeps it to the three
    )


def specimen(db: Database, session_uid: str) -> CertificateSnapshot:
    """Return a certificate of nobody in the chosen template, with a word across it."""
    session = session_rows.session(db, session_uid)
    language = session.document_language
    blank = pattern(db, session, language=language)
    number = Number(series_of(session.district), session.date.year, "КМРТ", 0).text
    mark = str(words(blank.languages[0])["paper"]["specimen"])
    return replace(blank, number=number, name=_NOBODY, sex="f", watermark=mark)


def write(
    db: Database,
    person: Participant,
    paper: CertificateSnapshot,
    number: ReservedNumber,
    more: dict[str, rows.Value] | None = None,
) -> str:
    """Keep an issued certificate with its pictures inside an open change; return its uid."""
    pictures.keep(db, pictures_in(paper).values())
    rows.update(db, "certificate_number", number.uid, {"state": "USED"})
    values: dict[str, rows.Value] = {
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
    return rows.insert(db, "certificate", {**values, **(more or {})})


def _signers(db: Database, session: Session) -> tuple[Signatory, ...]:
    """Return the trainer and those of Settings, with the pictures of their signatures."""
    settings = setting_rows.current(db)
    scans = signature_pictures.of_signatories(db, settings)
    signers = tuple(
        Signatory(Words(who.name), Words(who.post, who.post_ky), scan)
        for who, scan in zip(settings.signatories, scans, strict=True)
    )
    trainer = session.trainer or settings.trainer
    if not trainer:
        return signers
    post = Words(settings.trainer_post_ru, settings.trainer_post_ky)
    return (Signatory(Words(trainer), post), *signers)


def _is_due(row: Participant, exemption: Exemption | None) -> bool:
    if not row.is_present:
        return False
    if exemption is not None:
        return exemption.kind == GRANT
    return row.left_at_utc is None
