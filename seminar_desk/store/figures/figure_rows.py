"""Reading the flat rows that indicators count, of every session that is shown."""

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from seminar_desk.domain.codes import code_lists
from seminar_desk.domain.plans.follow_up import CANCELLED
from seminar_desk.store.database import Database
from seminar_desk.store.driver import Row

# What a workbook that was taken back brought has no version; a led session is shown as another.
_SHOWN = "s.record_state = 'ACTIVE' AND s.leader_uid = ''"
_OF_SESSION = (
    f"JOIN session s ON s.uid = a.session_uid WHERE a.record_state = 'ACTIVE' AND {_SHOWN}"
)

_CALLED_OFF = f"a.outcome_code = '{CANCELLED}'"

# What has few values is a bit of one number: a hundred thousand texts of each take their time.
CAME, LEFT, WALKED_IN, GROUP = 1, 2, 4, 8  # from GROUP on the place in GROUPS
CONSENTS, DECLINED, WOMAN, MAN = 1, 2, 4, 8
_AT_ONCE = 10_000
_FLAGS = (
    f"(a.checked_in_at_utc IS NOT NULL) * {CAME} + (a.left_at_utc IS NOT NULL) * {LEFT}"
    f" + (a.registration = 'WALKIN') * {WALKED_IN}"
)
UNTOLD, NO_GROUP, SEVERAL, DECLINED_TO_SAY = "unknown", "none", "several", "declined"
PARTICIPATION = ("uid", "person", "flags", "year", "role", "place")
_PARTICIPATION = (
    *("a.uid", "a.person_uid"),
    "",
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
    said_of_all = {"flags": f"{_FLAGS} + {GROUP} * {_of_groups()}"}
    columns = ", ".join(
        f"json_group_array({said_of_all.get(name, said)})"
        for name, said in zip(PARTICIPATION, _PARTICIPATION, strict=True)
    )
    sql = (
        f"SELECT a.session_uid, {columns} FROM attendance a INDEXED BY attendance_number"
        " WHERE a.record_state = 'ACTIVE' AND a.session_uid IN (SELECT value FROM json_each(?))"
        " GROUP BY a.session_uid"
    )
    return {
        uid: dict(zip(PARTICIPATION, map(json.loads, texts), strict=True))
        for uid, *texts in db.select(sql, (json.dumps(of),))
    }


def groups() -> tuple[str, ...]:
    """Return the codes that people say of themselves; whoever says none of them is `UNTOLD`."""
    codes = (code for code in code_lists().codes("self_group") if code != DECLINED_TO_SAY)
    return (UNTOLD, SEVERAL, *codes)


def _of_groups() -> str:
    """Say the place in `groups` of what somebody said; what no list has is several."""
    found = groups()
    cases = " ".join(f"WHEN '{code}' THEN {place}" for place, code in enumerate(found[2:], 2))
    untold = f"WHEN '' THEN 0 WHEN '{DECLINED_TO_SAY}' THEN 0"
    return f"(CASE a.group_codes {untold} {cases} ELSE {found.index(SEVERAL)} END)"


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

    One that has several may come again in a later look, and then with less.
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
    """Return what assemblies decided, and assemblies of which nothing is entered: not `entered`."""
    return _of_all_assemblies(db, "decision", "due_date", "state_code", "done_date")


def questions(db: Database) -> Sequence[Row]:
    """Return what residents were expected to ask and how each question ended, as `decisions`."""
    return _of_all_assemblies(db, "question", "answer_kind")


def follow_ups(db: Database) -> Sequence[Row]:
    """Return the calls after assemblies; of one that was called off those that were made."""
    columns = ("offset_days", "due_date", "done_date", "reached", "still_working")
    not_made = f"{_CALLED_OFF} AND x.done_date IS NULL"
    return _of_assemblies(db, "follow_up", *columns, but=not_made)


def steps(db: Database) -> Sequence[Row]:
    """Return the steps of preparing assemblies that were not called off.

    `is_kept`: somebody said of a step of the same plan that it is done, or not needed.
    """
    kept = "MAX(x.status_code <> 'todo') OVER (PARTITION BY x.assembly_uid) AS is_kept"
    columns = ("due_date", "status_code", "done_date")
    return _of_assemblies(
        db, "assembly_step", *columns, beside=("a.outcome_code", kept), but=_CALLED_OFF
    )


def _of_assemblies(
    db: Database, table: str, *columns: str, beside: Sequence[str] = (), but: str = "0"
) -> Sequence[Row]:
    """Return columns of a table of parts, with the session and the aimak of their assembly."""
    said = ", ".join((*(f"x.{name}" for name in columns), *beside))
    sql = (
        f"SELECT a.session_uid, a.aimak, a.aimak_soate14, {said} FROM {table} x"
        f" JOIN assembly a ON a.uid = x.assembly_uid {_OF_SESSION} AND x.record_state = 'ACTIVE'"
        f" AND NOT ({but})"
    )
    return db.select(sql)


def _of_all_assemblies(db: Database, table: str, *columns: str) -> Sequence[Row]:
    """Return columns of a table of parts beside their assemblies; one without stands there once."""
    said = ", ".join(f"x.{name}" for name in columns)
    sql = (
        f"SELECT a.session_uid, a.aimak, a.aimak_soate14, {said}, x.uid IS NOT NULL AS entered,"
        " a.outcome_code, COALESCE(a.held_date, a.date_to, a.date_from) AS day"
        f" FROM assembly a LEFT JOIN {table} x"
        f" ON x.assembly_uid = a.uid AND x.record_state = 'ACTIVE' {_OF_SESSION}"
    )
    return db.select(sql)
