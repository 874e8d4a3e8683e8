"""Reading whole tables in the words of the exchange contract, voided rows included."""

from __future__ import annotations

from typing import Any

from seminar_desk.store.database import Database
from seminar_desk.store.driver import as_dict
from seminar_desk.store.moments import to_text
from seminar_desk.store.output_rows import Output

_TAIL = (
    "x.record_state, x.void_reason, x.row_version, x.created_at_utc, x.updated_at_utc,"
    " x.device AS device_id, x.source AS source_code, x.extra_json"
)
_SESSION = "s.code AS session_code, s.district, s.date"
_OF_ASSEMBLY = "JOIN assembly a ON a.uid = x.assembly_uid JOIN session s ON s.uid = a.session_uid"
_OF_SESSION = "JOIN session s ON s.uid = x.session_uid"

# Workbooks and copies stay out: else each export would change what the next one says.
_PAPER = (
    "(SELECT * FROM output WHERE kind LIKE '%^_print' ESCAPE '^' OR kind LIKE '%^_pdf' ESCAPE '^')"
)

# Sheet -> (columns, tables). In every statement x is the row itself and s its session.
_SHEETS = {
    "sessions": (
        (
            "s.uid AS session_uid, s.code AS session_code, s.date, s.oblast_iso AS oblast_code,"
            " s.oblast, s.district_soate8 AS district_code, s.district, s.venue, s.trainer,"
            " s.hours, s.document_language AS document_language_code, s.status AS status_code,"
            " s.expected_count, s.moved_from AS moved_from_date, s.opened_at_utc, s.closed_at_utc"
        ),
        "session x JOIN session s ON s.uid = x.uid",
    ),
    "attendance": (
        (
            f"x.uid AS attendance_uid, x.session_uid, {_SESSION}, x.person_uid, x.number,"
            " x.paper_row,"
            " p.surname, p.given_name, p.patronymic, p.sex AS sex_code,"
            " p.age_band AS age_band_code, x.role_code, x.role_text,"
            " x.aimak_soate14 AS aimak_code, x.aimak, x.village,"
            " x.registration AS registration_code, x.checked_in_at_utc, x.checked_in_by,"
            " x.checked_in_desk, x.left_at_utc, x.left_reason, x.note"
        ),
        f"attendance x {_OF_SESSION} JOIN person p ON p.uid = x.person_uid",
    ),
    "assemblies": (
        (
            f"x.uid AS assembly_uid, x.session_uid, {_SESSION}, x.aimak_soate14 AS aimak_code,"
            " x.aimak, x.village, x.form_code, x.form_text, x.level_code, x.purpose,"
            " x.date_kind AS date_kind_code, x.date_from, x.date_to, x.start_time,"
            " x.duration_minutes, x.venue, x.landmark, x.capacity, x.languages, x.season_obstacles,"
            " x.previous_kind AS previous_kind_code, x.previous_date, x.risks, x.support_codes,"
            " x.trainer_note, x.parent_uid AS parent_assembly_uid,"
            " x.other_uids AS other_assembly_uids, x.initiator_code, x.initiator_text, x.basis,"
            " x.periodicity_code, x.quorum_value, x.quorum_status AS quorum_status_code,"
            " x.quorum_article, x.notice_days_value, x.notice_days_status AS"
            " notice_days_status_code, x.notice_days_article, x.representation_value,"
            " x.representation_status AS representation_status_code, x.representation_article,"
            " x.publication_value, x.publication_status AS publication_status_code,"
            " x.publication_article, x.charter_at_hand, x.expected_total, x.expected_women,"
            " x.expected_youth, x.audience_codes, x.nobody_invited,"
            " x.step_template AS step_template_code, x.outcome_code, x.held_date,"
            " x.attended_total, x.attended_women, x.attended_youth, x.asked_questions,"
            " x.protocol_published_date, x.protocol_published_where"
        ),
        f"assembly x {_OF_SESSION}",
    ),
    "authors": (
        "x.uid, x.assembly_uid, x.attendance_uid, x.name, x.position",
        f"assembly_author x {_OF_ASSEMBLY}",
    ),
    "agenda_items": (
        (
            f"x.uid AS agenda_item_uid, x.assembly_uid, {_SESSION}, x.position, x.title,"
            " x.topic_code, x.kind_code, x.presenter, x.minutes, x.materials, x.expected_result,"
            " x.asked_by, x.vote_code, x.result_code, x.votes_for, x.votes_against,"
            " x.votes_abstained"
        ),
        f"agenda_item x {_OF_ASSEMBLY}",
    ),
    "questions": (
        (
            f"x.uid AS question_uid, x.assembly_uid, {_SESSION}, x.position, x.text, x.topic_code,"
            " x.answered_by, x.is_ready"
        ),
        f"question x {_OF_ASSEMBLY}",
    ),
    "info_actions": (
        (
            f"x.uid AS info_action_uid, x.assembly_uid, {_SESSION}, x.position,"
            " x.stage AS stage_code, x.channel_code, x.place, x.audience, x.responsible,"
            " x.planned_date, x.done_date"
        ),
        f"info_action x {_OF_ASSEMBLY}",
    ),
    "assembly_roles": (
        (
            f"x.uid AS assembly_role_uid, x.assembly_uid, {_SESSION}, x.position, x.role_code,"
            " x.attendance_uid, x.name"
        ),
        f"assembly_role x {_OF_ASSEMBLY}",
    ),
    "steps": (
        (
            f"x.uid AS step_uid, x.assembly_uid, {_SESSION}, x.position, x.kind AS kind_code,"
            " x.offset_days, x.title, x.due_date, x.responsible, x.status_code, x.edited_by_hand"
        ),
        f"assembly_step x {_OF_ASSEMBLY}",
    ),
    "decisions": (
        (
            f"x.uid AS decision_uid, x.assembly_uid, {_SESSION}, x.position, x.agenda_item_uid,"
            " x.text, x.responsible, x.due_date"
        ),
        f"decision x {_OF_ASSEMBLY}",
    ),
    "aliases": (
        (
            f"x.uid AS alias_uid, x.session_uid, {_SESSION}, x.kept_person_uid,"
            " x.merged_person_uid, x.kept_attendance_uid, x.merged_attendance_uid"
        ),
        f"alias x {_OF_SESSION}",
    ),
    "certificates": (
        (
            f"x.uid AS certificate_uid, x.session_uid, {_SESSION}, x.attendance_uid, x.person_uid,"
            " t.number AS row_number, x.number, x.serial, x.version, x.replaces_uid,"
            " x.status AS status_code, x.language AS language_code, x.name_printed,"
            " x.sex AS sex_code, x.frozen_json AS text_json, x.issued_at_utc, x.printed_at_utc,"
            " x.handed_over_at_utc, x.by_hand"
        ),
        f"certificate x {_OF_SESSION} JOIN attendance t ON t.uid = x.attendance_uid",
    ),
    "certificate_numbers": (
        (
            f"x.uid AS number_uid, x.session_uid, {_SESSION}, x.number, x.series, x.mark,"
            " x.serial, x.purpose AS purpose_code, x.state AS state_code, x.reason,"
            " c.uid AS certificate_uid"
        ),
        f"certificate_number x {_OF_SESSION} LEFT JOIN certificate c ON c.number = x.number",
    ),
    "exemptions": (
        (
            f"x.uid AS exemption_uid, x.session_uid, {_SESSION}, x.attendance_uid,"
            " t.number AS row_number, x.kind AS kind_code, x.reason"
        ),
        f"certificate_exemption x {_OF_SESSION} JOIN attendance t ON t.uid = x.attendance_uid",
    ),
    "closings": (
        (
            f"x.uid AS closing_uid, x.session_uid, {_SESSION}, x.sheet_id, x.listed, x.present,"
            " x.signatures, x.signatures_json, x.handed_over, x.why_present, x.why_signatures,"
            " x.why_handed_over"
        ),
        f"closing x {_OF_SESSION}",
    ),
    "papers": (
        (
            f"x.uid AS paper_uid, x.session_uid, {_SESSION}, x.kind, x.at_utc, x.pages,"
            " x.sheet_id, x.supersedes, x.page_rows_json, x.file_name, x.content_hash"
        ),
        f"{_PAPER} x {_OF_SESSION}",
    ),
}
_PERSONS = (
    "SELECT x.uid AS person_uid, x.name_declined, x.surname, x.given_name, x.patronymic,"
    " x.sex AS sex_code,"
    " x.birth_year, x.age_band AS age_band_code, x.phone, x.consent_version, x.consent_at_utc,"
    f" {_TAIL} FROM person x"
)
_KEYS = (
    f"SELECT x.uid AS key_uid, x.mark, x.public_key, x.computer, {_TAIL} FROM signing_key x"
    " ORDER BY x.created_at_utc, x.uid"
)
_ORDER = {
    "sessions": "",
    "attendance": ", x.number",
    "certificates": ", x.serial, x.version",
    "assemblies": ", x.created_at_utc",
    "aliases": ", x.created_at_utc",
    "certificate_numbers": ", x.series, x.mark, x.serial",
    "exemptions": ", x.created_at_utc",
    "closings": ", x.created_at_utc",
    "papers": ", x.at_utc",
}


def rows(db: Database, sheet: str, session_uid: str = "") -> list[dict[str, Any]]:
    """Return one sheet's rows by session date; of one session when it is named.

    `authors` are the rows of assembly_author. Values are as SQLite keeps them.
    """
    columns, tables = _SHEETS[sheet]
    where = "WHERE s.uid = ?" if session_uid else ""
    order = _ORDER.get(sheet, ", x.assembly_uid, x.position")
    sql = f"SELECT {columns}, {_TAIL} FROM {tables} {where} ORDER BY s.date, s.code{order}, x.uid"
    return [as_dict(row) for row in db.select(sql, (session_uid,) if session_uid else ())]


def persons(db: Database, session_uid: str = "") -> list[dict[str, Any]]:
    """Return everyone, or everyone who was ever on one session's list."""
    sql = f"{_PERSONS} {_listed(session_uid)} ORDER BY x.created_at_utc, x.uid"
    return [as_dict(row) for row in db.select(sql, (session_uid,) if session_uid else ())]


def signing_keys(db: Database) -> list[dict[str, Any]]:
    """Return every public key: a paper of any laptop may come to be checked."""
    return [as_dict(row) for row in db.select(_KEYS)]


def counts(db: Database, session_uid: str = "") -> dict[str, int]:
    """Return how many rows each sheet would have, voided ones included."""
    where = "WHERE s.uid = ?" if session_uid else ""
    values = (session_uid,) if session_uid else ()
    found = {
        sheet: int(db.select(f"SELECT COUNT(*) FROM {tables} {where}", values)[0][0])
        for sheet, (_, tables) in _SHEETS.items()
        if sheet != "authors"
    }
    sql = f"SELECT COUNT(*) FROM person x {_listed(session_uid)}"
    found["persons"] = int(db.select(sql, values)[0][0])
    found["signing_keys"] = int(db.select("SELECT COUNT(*) FROM signing_key")[0][0])
    return found


def changed_since(db: Database, workbook: Output, session_uid: str = "") -> bool:
    """Say whether anything that a workbook says was changed since it was gathered.

    By the clock, for it was gathered a while before it was recorded; and by the journal, for a
    clock that was set back would hide every later change.
    """
    later = (
        "(x.updated_at_utc > ? OR x.uid IN (SELECT row_uid FROM journal WHERE step >"
        " (SELECT MIN(step) FROM journal WHERE table_name = 'output' AND row_uid = ?)))"
    )
    told = [(tables, "s.uid = ?" if session_uid else "1") for _, tables in _SHEETS.values()]
    told.append(("person x", _listed(session_uid).removeprefix("WHERE ") or "1"))
    values = [to_text(workbook.at_utc), workbook.uid, *([session_uid] if session_uid else [])]
    return any(
        db.select(f"SELECT 1 FROM {tables} WHERE {later} AND {where} LIMIT 1", values)
        for tables, where in told
    ) or bool(db.select(f"SELECT 1 FROM signing_key x WHERE {later} LIMIT 1", values[:2]))


def _listed(session_uid: str) -> str:
    """Return the condition on a person x of having ever been on the session's list."""
    if not session_uid:
        return ""
    return "WHERE x.uid IN (SELECT person_uid FROM attendance WHERE session_uid = ?)"
