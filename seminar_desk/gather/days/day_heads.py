"""Gather what every paper of a session's day begins with."""

from typing import Any

from seminar_desk.documents.days.paper_head import PaperHead
from seminar_desk.domain import places
from seminar_desk.domain.codes import code_lists
from seminar_desk.domain.people import names
from seminar_desk.domain.people.participant import ROLES, Participant
from seminar_desk.gather.certificates.certificate_snapshots import rehearsal
from seminar_desk.store import setting_rows
from seminar_desk.store.database import Database
from seminar_desk.store.days import session_rows
from seminar_desk.store.people import attendance_rows


def head(db: Database, session_uid: str) -> PaperHead:
    """Return what a set of the day's papers begins with."""
    return PaperHead(**fields(db, session_uid))


def fields(db: Database, session_uid: str, language: str = "") -> dict[str, Any]:
    """Return the fields of a PaperHead; an empty language is the session's own."""
    session = session_rows.session(db, session_uid)
    settings = setting_rows.current(db)
    language = language or session.document_language.split("+")[0]
    district = places.district(session.district_soate8)
    return {
        "session_code": session.code,
        "project": settings.words("project", language),
        "donor": settings.words("donor", language),
        "implementer": settings.words("implementer", language),
        "title": settings.words("title", language),
        "district": district.name(language) if district and language != "ru" else session.district,
        "date": session.date,
        "venue": places.said(session.venue, language),
        "trainer": session.trainer or settings.trainer,
        "language": language,
        "watermark": rehearsal(language) if settings.rehearsal else "",
        "logos": setting_rows.logos(db),
    }


def by_name(db: Database, session_uid: str) -> list[Participant]:
    """Return everybody listed, in the order of the Kyrgyz alphabet."""
    people = attendance_rows.of_session(db, session_uid)
    return sorted(people, key=lambda row: names.sort_key(row.full_name))


def by_role(db: Database, session_uid: str) -> list[Participant]:
    """Return everybody listed by role, and by name within a role."""
    return sorted(by_name(db, session_uid), key=lambda row: ROLES.index(row.role_code))


def role_word(row: Participant, language: str) -> str:
    """Return a role as papers name it; «other» by its own words."""
    own = row.role_text if row.role_code == "other" else ""
    return own or code_lists().label("role", row.role_code, language)


def place_of(row: Participant, language: str) -> str:
    """Return aimak and village as papers name them."""
    aimak = places.said(row.aimak, language, row.aimak_soate14)
    return ", ".join(part for part in (aimak, row.village) if part)
