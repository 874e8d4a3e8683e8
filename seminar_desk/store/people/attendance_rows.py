"""Reading who takes part, joined with who they are; merges of two who are one person."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, fields
from functools import cache

from seminar_desk.domain import stored_columns
from seminar_desk.domain.books import dots
from seminar_desk.domain.people.participant import Participant, code_for, number_from
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.store.books import person_links
from seminar_desk.store.database import Database, Value, Values
from seminar_desk.store.driver import Row, as_dict, moment

_LEAD = "WITH lead AS MATERIALIZED (SELECT key AS uid, value AS leader FROM json_each(?))"
_OF_LEADS = " LEFT JOIN lead ON lead.uid = a.person_uid"
_CAME_IN_SERIES = (
    " WHERE a.record_state = 'ACTIVE' AND a.checked_in_at_utc IS NOT NULL AND a.session_uid IN"
    " (SELECT uid FROM session WHERE series_uid = ? AND status <> 'cancelled'"
    " AND record_state = 'ACTIVE')"
)
_MADE = ("code", "leader_uid")  # of the number, by a check digit; of the edges between people


@cache
def _select() -> str:
    """Read each field of a participant from the attendance, else from the person."""
    own = {"uid", "row_version", "created_device", *stored_columns.named("attendance")}
    names = [field.name for field in fields(Participant) if field.name not in _MADE]
    said = ", ".join(f"a.{name}" if name in own else f"p.{name}" for name in names)
    return (
        f"SELECT {said} FROM attendance a JOIN person p ON p.uid = a.person_uid"
        " WHERE a.record_state = 'ACTIVE'"
    )


def _participant(row: Row, leads: Mapping[str, str]) -> Participant:
    values = as_dict(row)
    values["checked_in_at_utc"] = moment(values["checked_in_at_utc"])
    values["left_at_utc"] = moment(values["left_at_utc"])
    values["forgotten_at_utc"] = moment(values["forgotten_at_utc"])
    leader = leads.get(values["person_uid"], "")
    return Participant(code=code_for(values["number"]), leader_uid=leader, **values)


def _read(
    db: Database, sql: str, values: Values = (), leads: Mapping[str, str] | None = None
) -> list[Participant]:
    known = person_links.leads(db) if leads is None else leads
    return [_participant(row, known) for row in db.select(sql, values)]


def of_session(
    db: Database, session_uid: str, leads: Mapping[str, str] | None = None
) -> list[Participant]:
    """Return everyone listed in a session, by number.

    `leads`: which people are counted as one; what the whole store says where nothing is named.
    """
    sql = f"{_select()} AND a.session_uid = ? ORDER BY a.number"
    return _read(db, sql, (session_uid,), leads)


def markers(db: Database, session_uid: str) -> dict[str, str]:
    """Return who stamped the mark of each one who came, by uid."""
    sql = (
        "SELECT uid, row_version, device, stamps FROM attendance WHERE session_uid = ?"
        " AND record_state = 'ACTIVE' AND checked_in_at_utc IS NOT NULL"
    )
    rows = [as_dict(row) for row in db.select(sql, (session_uid,))]
    return {row["uid"]: dots.stamps_of(row).get(dots.MARK, dots.last_of(row))[1] for row in rows}


def everyone(db: Database) -> list[Participant]:
    """Return every participation of every session."""
    return _read(db, f"{_select()} ORDER BY a.session_uid, a.number")


def participant(db: Database, uid: str) -> Participant | None:
    """Return one attendance; None when it is gone."""
    rows = _read(db, f"{_select()} AND a.uid = ?", (uid,))
    return rows[0] if rows else None


def numbered(db: Database, session_uid: str, number: int) -> list[Participant]:
    """Return who has a sheet number: two people where two desks gave it, each to its own."""
    sql = f"{_select()} AND a.session_uid = ? AND a.number = ? ORDER BY a.uid"
    return _read(db, sql, (session_uid, number))


def group_codes(db: Database, uid: str) -> str:
    """Return the groups that somebody said; apart, so that no list and no paper can have them."""
    return str(db.select("SELECT group_codes FROM attendance WHERE uid = ?", (uid,))[0][0])


def with_groups(db: Database, person_uid: str) -> list[str]:
    """Return the participations of a person in which groups were said."""
    sql = "SELECT uid FROM attendance WHERE person_uid = ? AND group_codes <> ''"
    return [str(row[0]) for row in db.select(sql, (person_uid,))]


def groups_without_consent(db: Database, step: int) -> list[str]:
    """Return in which participations groups stand though the person does not consent.

    Of those that a step of the journal touched, or whose person it touched.
    """
    touched = (
        "SELECT a.uid FROM journal j JOIN attendance a ON a.{key} = j.row_uid"
        " JOIN person p ON p.uid = a.person_uid WHERE j.step = ?1 AND +j.table_name = '{table}'"
        " AND a.group_codes <> '' AND p.consent_version = ''"
    )
    own = touched.format(key="uid", table="attendance")
    of_people = touched.format(key="person_uid", table="person")
    return [str(row[0]) for row in db.select(f"{own} UNION {of_people}", (step,))]


def next_number(db: Database, session_uid: str) -> int:
    """Return the first number never given in this session, voided rows included."""
    sql = "SELECT COALESCE(MAX(number), 0) + 1 FROM attendance WHERE session_uid = ?"
    return int(db.select(sql, (session_uid,))[0][0])


def present_and_listed(db: Database, session_uid: str) -> tuple[int, int]:
    """Return how many came and how many are listed, without reading anybody's row.

    Whom two desks listed counts once, so this equals domain.counts.count, which a test holds.
    """
    return _counted(db, " AND a.session_uid = ?", (session_uid,)).get(session_uid, (0, 0))


def each_present_and_listed(db: Database) -> dict[str, tuple[int, int]]:
    """Return the same of every session that lists anybody."""
    return _counted(db)


def _counted(db: Database, where: str = "", values: Values = ()) -> dict[str, tuple[int, int]]:
    leads = person_links.leads(db)
    who, joined = _counted_as(leads)
    sql = (
        f"{_LEAD} SELECT a.session_uid,"
        f" COUNT(DISTINCT CASE WHEN a.checked_in_at_utc IS NOT NULL THEN {who} END),"
        f" COUNT(DISTINCT {who}) FROM attendance a{joined}"
        f" WHERE a.record_state = 'ACTIVE'{where} GROUP BY a.session_uid"
    )
    found = db.select(sql, (json.dumps(leads), *values))
    return {str(uid): (int(present), int(listed)) for uid, present, listed in found}


def came_in_series(db: Database, series_uid: str) -> int:
    """Return how many people came to the sessions of a series that are not cancelled, each once."""
    leads = person_links.leads(db)
    who, joined = _counted_as(leads)
    sql = f"{_LEAD} SELECT COUNT(DISTINCT {who}) FROM attendance a{joined}{_CAME_IN_SERIES}"
    return int(db.select(sql, (json.dumps(leads), series_uid))[0][0])


def aimaks_in_series(db: Database, series_uid: str) -> list[tuple[str, str, str]]:
    """Return session, code and name of each aimak that somebody there came from."""
    said = "a.session_uid, a.aimak_soate14, a.aimak"
    sql = f"SELECT DISTINCT {said} FROM attendance a{_CAME_IN_SERIES} AND a.aimak <> ''"
    return [(str(uid), str(code), str(name)) for uid, code, name in db.select(sql, (series_uid,))]


def _counted_as(leads: Mapping[str, str]) -> tuple[str, str]:
    """Return who is counted, and what has to be joined for it."""
    if not leads:
        return "a.person_uid", ""
    return "COALESCE(lead.leader, a.person_uid)", _OF_LEADS


def last_marks(db: Database, session_uid: str, limit: int = 8) -> list[Participant]:
    """Return who was marked last, latest first, in the order of marking whatever the clock says."""
    sql = (
        f"{_select()} AND a.session_uid = ? AND a.checked_in_at_utc IS NOT NULL"
        " ORDER BY a.checked_in_step DESC, a.number LIMIT ?"
    )
    return _read(db, sql, (session_uid, limit))


def listed(db: Database, uid: str) -> Participant:
    """Return a participant; ProblemError participant_gone when the row is no longer listed."""
    found = participant(db, uid)
    if found is None:
        raise ProblemError(Problem("participant_gone"))
    return found


def behind_code(db: Database, *, session_uid: str, code: str) -> list[Participant]:
    """Return whom a sheet code or a uid means: nobody, one, or those whom two desks gave it."""
    number = number_from(code)
    found = numbered(db, session_uid, number) if number is not None else []
    if not found:
        meant = participant(db, code)
        found = [meant] if meant is not None and meant.session_uid == session_uid else []
    return found


def find_by_code(db: Database, *, session_uid: str, code: str) -> Participant:
    """Return the one participant behind a sheet code or a uid.

    ProblemError code_unknown; code_of_several, which names them with their uids.
    """
    found = behind_code(db, session_uid=session_uid, code=code)
    if not found:
        raise ProblemError(Problem("code_unknown", {"code": code}))
    if len(found) > 1:
        people = ", ".join(f"{row.full_name or row.aimak or '—'} ({row.uid})" for row in found)
        raise ProblemError(Problem("code_of_several", {"code": code, "people": people}))
    return found[0]


@dataclass(frozen=True, slots=True)
class Alias:
    """Hold one merge that stands; `subject` names both as they were called then."""

    uid: str
    session_uid: str
    kept_person_uid: str
    merged_person_uid: str
    kept_attendance_uid: str
    merged_attendance_uid: str
    merge_step: int
    subject: str


_SELECT = (
    "SELECT a.uid, a.session_uid, a.kept_person_uid, a.merged_person_uid, a.kept_attendance_uid,"
    " a.merged_attendance_uid, a.merge_step, s.subject FROM alias a"
    " JOIN step s ON s.id = a.merge_step WHERE a.record_state = 'ACTIVE'"
)


def merges(db: Database, session_uid: str) -> list[Alias]:
    """Return a session's standing merges, latest first."""
    sql = f"{_SELECT} AND a.session_uid = ? ORDER BY a.merge_step DESC"
    return [Alias(**as_dict(row)) for row in db.select(sql, (session_uid,))]


def merge(db: Database, uid: str) -> Alias | None:
    """Return one standing merge; None once it was taken back."""
    found = db.select(f"{_SELECT} AND a.uid = ?", (uid,))
    return Alias(**as_dict(found[0])) if found else None


def person_row(db: Database, uid: str) -> dict[str, Value]:
    """Return every column of a person."""
    return as_dict(db.select("SELECT * FROM person WHERE uid = ?", (uid,))[0])


def attendance_row(db: Database, uid: str) -> dict[str, Value]:
    """Return every column of an attendance."""
    return as_dict(db.select("SELECT * FROM attendance WHERE uid = ?", (uid,))[0])
