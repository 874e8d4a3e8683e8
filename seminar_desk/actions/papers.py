"""Gather what a paper says from the store; record what came out."""

from __future__ import annotations

from seminar_desk.actions import settings as setting_actions
from seminar_desk.documents.events import SheetRow, SheetSnapshot
from seminar_desk.documents.snapshots import CertificateSnapshot, hashes_in, thaw
from seminar_desk.domain import names
from seminar_desk.domain.attendance import ROLES, Participant
from seminar_desk.domain.codes import code_lists
from seminar_desk.domain.places import district as district_of
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.store import attendance, certificates, pictures, rows, sessions
from seminar_desk.store.database import Database
from seminar_desk.store.moments import to_text

WATERMARKS = {"ru": "РЕПЕТИЦИЯ", "ky": "МАШЫГУУ", "en": "REHEARSAL"}


def sign_in_sheet(
    db: Database,
    *,
    session_uid: str,
    order: str = "role",
    blank_row_count: int | None = None,
    orientation: str = "portrait",
    language: str = "",
) -> SheetSnapshot:
    """Return a session's sign-in sheet, its rows sorted by role and name or by name."""
    session = sessions.session(db, session_uid)
    settings = setting_actions.current(db)
    language = language or session.document_language.split("+")[0]
    people = sorted(attendance.of_session(db, session_uid), key=_by_name)
    if order == "role":
        people.sort(key=lambda row: ROLES.index(row.role_code))
    place = district_of(session.district_soate8)
    return SheetSnapshot(
        session_code=session.code,
        project=settings.words("project", language),
        donor=settings.words("donor", language),
        implementer=settings.words("implementer", language),
        title=settings.words("title", language),
        district=place.name(language) if place and language != "ru" else session.district,
        date=session.date,
        venue=session.venue,
        trainer=session.trainer or settings.trainer,
        rows=tuple(_sheet_row(row, language) for row in people),
        blank_row_count=settings.blank_rows if blank_row_count is None else blank_row_count,
        language=language,  # type: ignore[arg-type]  # one of the three by the settings' own lists
        order=order,  # type: ignore[arg-type]  # role or alphabet, as the caller's choice reads
        orientation=orientation,  # type: ignore[arg-type]  # portrait or landscape, likewise
        watermark=WATERMARKS[language] if settings.rehearsal else "",
        logos=setting_actions.logos(db),
    )


def issued_certificates(db: Database, *, session_uid: str) -> list[CertificateSnapshot]:
    """Return a session's valid certificates as they were frozen, by number."""
    settings = setting_actions.current(db)
    watermark = WATERMARKS["ru"] if settings.rehearsal else ""
    frozen = [
        certificate.frozen_json
        for certificate in certificates.of_session(db, session_uid)
        if certificate.is_valid
    ]
    kept = pictures.of_hashes(db, (name for words in frozen for name in hashes_in(words)))
    try:
        return [thaw(words, kept, watermark=watermark) for words in frozen]
    except KeyError as error:
        raise ProblemError(Problem("paper_picture_lost")) from error


def record(
    db: Database,
    *,
    session_uid: str,
    kind: str,
    pages: int = 0,
    file_name: str = "",
    sequence: int = 0,
    content_hash: str = "",
    at_utc: str = "",
) -> None:
    """Remember that a paper was printed or saved, a workbook written or copied.

    `kind`: sign_in_print, sign_in_pdf, certificates_print, certificates_pdf, export, report,
    usb_copy.
    """
    with db.change(f"output.{kind}", subject=file_name, undo="skip") as step:
        values: dict[str, rows.Value] = {
            "session_uid": session_uid,
            "kind": kind,
            "pages": pages,
            "file_name": file_name,
            "sequence": sequence,
            "content_hash": content_hash,
            "at_utc": at_utc or to_text(step.at),
        }
        rows.insert(db, "output", values)


def _by_name(row: Participant) -> str:
    return names.sort_key(row.full_name)


def _sheet_row(row: Participant, language: str) -> SheetRow:
    lists = code_lists()
    role = row.role_text if row.role_code == "other" else ""
    return SheetRow(
        number=row.code,
        name=row.full_name,
        sex=row.sex,  # type: ignore[arg-type]  # the store's CHECK keeps it to the three
        role_code=row.role_code,
        role=role or lists.label("role", row.role_code, language),
        organisation=", ".join(part for part in (row.aimak, row.village) if part),
        phone=row.phone,
    )
