"""Number certificates, freeze their words, annul them; nothing here is undone."""

from __future__ import annotations

import re

from seminar_desk.actions import settings as setting_actions
from seminar_desk.documents.snapshots import CertificateSnapshot, Signatory, Words, freeze
from seminar_desk.domain import names, places
from seminar_desk.domain.attendance import Participant
from seminar_desk.domain.certificate import Certificate
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.domain.session import Session
from seminar_desk.domain.settings import Settings
from seminar_desk.store import attendance, rows, sessions
from seminar_desk.store import certificates as reads
from seminar_desk.store.database import Database
from seminar_desk.store.moments import to_text

LANGUAGES = ("ru", "ky", "ru+ky")


def entitled(db: Database, session_uid: str) -> list[Participant]:
    """Return who may have a certificate and has none yet: present, in order of name."""
    numbered = {
        certificate.attendance_uid
        for certificate in reads.of_session(db, session_uid)
        if certificate.status not in {"VOID", "REPLACED"}
    }
    present = [
        row
        for row in attendance.of_session(db, session_uid)
        if row.is_present and row.uid not in numbered and row.full_name
    ]
    return sorted(present, key=lambda row: names.sort_key(row.full_name))


def drafts(db: Database, *, session_uid: str, language: str) -> list[CertificateSnapshot]:
    """Return the certificates that `issue` would freeze now, with the numbers they would get."""
    session = sessions.session(db, session_uid)
    settings = setting_actions.current(db)
    series = _series(session)
    return [
        draft(person, session, settings, number=f"{series}-{serial:04d}", language=language)
        for serial, person in enumerate(entitled(db, session_uid), reads.next_serial(db, series))
    ]


def issue(db: Database, *, session_uid: str, language: str) -> list[Certificate]:
    """Give a numbered certificate to everybody present who has none; return the new ones.

    ProblemError: nobody_entitled, title_missing.
    """
    people = entitled(db, session_uid)
    if not people:
        raise ProblemError(Problem("nobody_entitled"))
    session = sessions.session(db, session_uid)
    if not setting_actions.current(db).title_ru.strip():
        raise ProblemError(Problem("title_missing", field="title_ru"))
    papers = drafts(db, session_uid=session_uid, language=language)
    first = reads.next_serial(db, _series(session))
    issued: set[str] = set()
    with db.change("certificate.issue", subject=str(len(people)), undo="stop") as step:
        for serial, (person, paper) in enumerate(zip(people, papers, strict=True), first):
            values: dict[str, rows.Value] = {
                "session_uid": session_uid,
                "attendance_uid": person.uid,
                "person_uid": person.person_uid,
                "number": paper.number,
                "serial": serial,
                "language": language,
                "name_printed": paper.name,
                "sex": person.sex,
                "frozen_json": freeze(paper),
                "issued_at_utc": to_text(step.at),
            }
            issued.add(rows.insert(db, "certificate", values))
    return [paper for paper in reads.of_session(db, session_uid) if paper.uid in issued]


def annul(db: Database, *, certificate_uid: str, reason: str) -> None:
    """Declare a certificate void; its number is never given again. ProblemError reason_missing."""
    if not names.tidy(reason):
        raise ProblemError(Problem("reason_missing", field="reason"))
    with db.change("certificate.annul", subject=reason, undo="stop"):
        values = {"status": "VOID", "void_reason": names.tidy(reason)}
        rows.update(db, "certificate", certificate_uid, values)


def mark_printed(db: Database, *, certificate_uids: list[str]) -> None:
    """Record that certificates came out of the printer."""
    with db.change("certificate.print", subject=str(len(certificate_uids)), undo="skip") as step:
        for uid in certificate_uids:
            values = {"status": "PRINTED", "printed_at_utc": to_text(step.at)}
            rows.update(db, "certificate", uid, values)


def draft(
    person: Participant, session: Session, settings: Settings, *, number: str, language: str
) -> CertificateSnapshot:
    """Return the certificate as it would be frozen now."""
    district = places.district(session.district_soate8)
    signers = [
        Signatory(Words(signer.name), Words(signer.post, signer.post_ky))
        for signer in settings.signatories
    ]
    trainer = session.trainer or settings.trainer
    if trainer:
        post = Words(settings.trainer_post_ru, settings.trainer_post_ky)
        signers.insert(0, Signatory(Words(trainer), post))
    return CertificateSnapshot(
        number=number,
        name=person.full_name,
        sex=person.sex,  # type: ignore[arg-type]  # the store's CHECK keeps it to the three
        title=Words(settings.title_ru, settings.title_ky),
        district=Words(session.district, district.name("ky") if district else ""),
        date=session.date,
        hours=session.hours,
        donor=Words(settings.donor_ru, settings.donor_ky),
        implementer=Words(settings.implementer_ru, settings.implementer_ky),
        signatories=tuple(signers[:3]),
        language=language,
    )


def series_prefix(district: str) -> str:
    """Return the letters of a district's numbers: «Ат-Башинский» АТБ, «Нарынский» НАР."""
    words: list[str] = re.findall(r"[^\W\d_]+", district.partition(" ")[0]) or ["СЕМ"]
    letters = words[0][:3] if len(words) == 1 else words[0][:2] + words[1][:1]
    return letters.upper()


def _series(session: Session) -> str:
    return f"{series_prefix(session.district)}-{session.date.year}"
