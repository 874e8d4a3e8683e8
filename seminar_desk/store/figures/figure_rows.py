"""Reading the flat rows that indicators count, of every session that is shown."""

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from seminar_desk.domain.plans.follow_up import CANCELLED
from seminar_desk.store.database import Database
from seminar_desk.store.driver import Row

# What a workbook that was taken back brought has no version; a led session is shown as another.
_SHOWN = "s.record_state = 'ACTIVE' AND s.leader_uid = ''"
_OF_SESSION = (
    f"JOIN session s ON s.uid = a.session_uid WHERE a.record_state = 'ACTIVE' AND {_SHOWN}"
)

# What has few values is a bit of one number: a hundred thousand texts of each take their time.
CAME, LEFT, WALKED_IN, TOLD_GROUP, OF_GROUP = 1, 2, 4, 8, 16
CONSENTS, DECLINED, WOMAN, MAN = 1, 2, 4, 8
_AT_ONCE = 10_000
_FLAGS = (
    f"(a.checked_in_at_utc IS NOT NULL) * {CAME} + (a.left_at_utc IS NOT NULL) * {LEFT}"
    f" + (a.registration = 'WALKIN') * {WALKED_IN}"
    f" + (a.group_codes NOT IN ('', 'declined')) * {TOLD_GROUP}"
    f" + (a.group_codes NOT IN ('', 'declined', 'none')) * {OF_GROUP}"
)
PARTICIPATION = ("uid", "person", "flags", "year", "role", "place")
_PARTICIPATION = (
    *("a.uid", "a.person_uid"),
    _FLAGS,
    "CAST(substr(a.checked_in_at_utc, 1, 4) AS INTEGER)",
    "CASE WHEN a.role_code = 'other' AND a.role_text = '' THEN 'unknown' ELSE a.role_code END",
    "a.aimak_soate14 || char(31) || a.aimak || char(31) || a.village",
)
_PERSON = (
    f"(consent_version <> '') * {CONSENTS} + (consent_declined = 'YES') * {DECLINED}"
    f" + (sex = 'f') * {WOMAN} + (sex = 'm') * {MAN}"
)


def sessions(db: Database) -> Sequence[Row]:
    """Return the sessions by day and code."""
    sql = (
        "SELECT s.uid, s.code, s.series_uid, s.oblast_iso, s.oblast, s.district_soate8, s.district,"
        " s.date, s.status, s.expected_count, s.hours, s.subject_code, s.currency,"
        " s.cost_instruction, s.cost_participants, s.cost_travel"
        f" FROM session s WHERE {_SHOWN} ORDER BY s.date, s.code, s.uid"
    )
    return db.select(sql)


def participations(db: Database, of: Sequence[str]) -> dict[str, Mapping[str, list[Any]]]:
    """Return session uid -> columns of everybody listed, two rows of one person too, by number.

    `of`: of these sessions.

    Columns as PARTICIPATION names them: `flags` are a sum of bits, `year` that of coming,
    `place` the aimak's code, its name and the village with U+001F between. SQLite hands over one
    text for a column of a session: a row for each person takes twice the time. The index is in the
    order of numbers, and who is grouped by it keeps that.
    """
    columns = ", ".join(f"json_group_array({said})" for said in _PARTICIPATION)
    sql = (
        f"SELECT a.session_uid, {columns} FROM attendance a INDEXED BY attendance_number"
        " WHERE a.record_state = 'ACTIVE' AND a.session_uid IN (SELECT value FROM json_each(?))"
        " GROUP BY a.session_uid"
    )
    return {
        uid: dict(zip(PARTICIPATION, map(json.loads, texts), strict=True))
        for uid, *texts in db.select(sql, (json.dumps(of),))
    }


def people(db: Database) -> Iterator[dict[str, tuple[int, int | None, str]]]:
    """Yield uid -> a sum of CONSENTS, DECLINED, WOMAN, MAN; the year of birth; the band.

    As many people at a time as are read in one look.
    """
    sql = (
        f"SELECT {_PERSON}, birth_year, age_band, json_group_array(uid) FROM person"
        " WHERE rowid BETWEEN ? AND ? GROUP BY 1, 2, 3"
    )
    for between in _parts_of(db, "person"):
        found: dict[str, tuple[int, int | None, str]] = {}
        for flags, year, band, uids in db.select(sql, between):
            found.update(dict.fromkeys(json.loads(uids), (flags, year, band)))
        yield found


def certificates(db: Database) -> Iterator[dict[str, bool]]:
    """Yield the participations with a certificate that stands, and whether it is handed over.

    A later one of the same participation says the same as an earlier one, or more.
    """
    sql = (
        "SELECT attendance_uid, status = 'HANDED_OVER' FROM certificate WHERE row_version > 0"
        " AND status IN ('PREPARED', 'PRINTED', 'HANDED_OVER') AND rowid BETWEEN ? AND ?"
        " ORDER BY 2"
    )
    for between in _parts_of(db, "certificate"):
        yield {str(row[0]): bool(row[1]) for row in db.select(sql, between)}


def _parts_of(db: Database, table: str) -> Iterator[tuple[int, int]]:
    """Yield the first and last number of as many rows as are read in one look."""
    last = int(db.select(f"SELECT COALESCE(MAX(rowid), 0) FROM {table}")[0][0])
    for first in range(1, last + 1, _AT_ONCE):
        yield first, first + _AT_ONCE - 1


def assemblies(db: Database) -> Sequence[Row]:
    """Return the plans with what became of them, in the order of their sessions."""
    sql = (
        "SELECT a.session_uid, a.aimak, a.aimak_soate14, a.form_code, a.outcome_code,"
        " COALESCE(a.held_date, a.date_to, a.date_from) AS day, a.held_date, s.date AS seminar,"
        " a.attended_total, a.attended_women, a.attended_youth, a.asked_questions,"
        " a.protocol_published_date, a.confirmed_by, a.confirmed_how, a.outcome_at_utc"
        f" FROM assembly a {_OF_SESSION}"
    )
    return db.select(sql)


def decisions(db: Database) -> Sequence[Row]:
    """Return what assemblies decided."""
    return _of_assemblies(db, "decision", "due_date", "state_code", "done_date")


def questions(db: Database) -> Sequence[Row]:
    """Return what residents were expected to ask, and how each question ended."""
    return _of_assemblies(db, "question", "answer_kind")


def follow_ups(db: Database) -> Sequence[Row]:
    """Return the calls after assemblies; of one that was called off those that were made."""
    columns = ("offset_days", "due_date", "done_date", "reached", "still_working")
    called_off = f"(a.outcome_code = '{CANCELLED}' AND x.done_date IS NULL)"
    return _of_assemblies(db, "follow_up", *columns, but=called_off)


def steps(db: Database) -> Sequence[Row]:
    """Return the steps of preparing assemblies."""
    return _of_assemblies(db, "assembly_step", "due_date", "status_code", "done_date")


def _of_assemblies(db: Database, table: str, *columns: str, but: str = "0") -> Sequence[Row]:
    """Return columns of a table of parts, with the session and the aimak of their assembly."""
    said = ", ".join(f"x.{name}" for name in columns)
    sql = (
        f"SELECT a.session_uid, a.aimak, a.aimak_soate14, {said} FROM {table} x"
        f" JOIN assembly a ON a.uid = x.assembly_uid {_OF_SESSION} AND x.record_state = 'ACTIVE'"
        f" AND NOT {but}"
    )
    return db.select(sql)
