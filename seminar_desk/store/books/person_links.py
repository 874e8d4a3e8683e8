"""Reading which people were said to be one, though desks gave them uids of their own."""

import json
from collections.abc import Collection, Iterator
from typing import Any

from seminar_desk.domain.books.dots import ACTIVE, Row
from seminar_desk.domain.books.leaders import leaders
from seminar_desk.domain.days.reach import EVERYTHING, Reach
from seminar_desk.store import exchange_rows
from seminar_desk.store.database import Database
from seminar_desk.store.driver import as_dict

_AT_ONCE = 5_000


def leads(db: Database, reach: Reach = EVERYTHING) -> dict[str, str]:
    """Return uid -> the person that is counted for it, of all who are one with another.

    Of a session or a series what its workbook says, so that whoever reads that counts alike.
    """
    return leaders(edges(db) if reach.is_everything else _told(db, reach))


def edges(db: Database) -> list[tuple[str, str]]:
    """Return the pairs of people that stand as one, those merged at a desk too."""
    sql = (
        "SELECT kept_person_uid, merged_person_uid FROM alias"
        " WHERE record_state = 'ACTIVE' AND kept_person_uid <> '' AND merged_person_uid <> ''"
    )
    return [(str(row[0]), str(row[1])) for row in db.select(sql)]


def joined(db: Database) -> list[tuple[str, str, str]]:
    """Return the edges that can be taken away, and whom each makes one; no merges at a desk."""
    sql = (
        "SELECT uid, kept_person_uid, merged_person_uid FROM alias WHERE record_state = 'ACTIVE'"
        " AND session_uid = '' AND kept_person_uid <> '' ORDER BY created_at_utc, uid"
    )
    return [(str(row[0]), str(row[1]), str(row[2])) for row in db.select(sql)]


def named(db: Database) -> Iterator[list[tuple[Any, ...]]]:
    """Yield what stands in the rows of all people: uid, names, phone, year of birth.

    As many at a time as are read in one look.
    """
    sql = (
        "SELECT uid, surname, given_name, patronymic, phone, birth_year FROM person"
        " WHERE record_state = 'ACTIVE' AND rowid BETWEEN ? AND ?"
    )
    last = int(db.select("SELECT COALESCE(MAX(rowid), 0) FROM person")[0][0])
    for first in range(1, last + 1, _AT_ONCE):
        yield [tuple(row) for row in db.select(sql, (first, first + _AT_ONCE - 1))]


def listed(db: Database, uids: Collection[str] | None = None) -> list[Row]:
    """Return what may tell that somebody listed is somebody else, each person once.

    `aimak`, `aimak_soate14` and `session_uid` are those of all participations, a line each.
    `uids`: of these people alone.
    """
    among = "" if uids is None else " AND p.uid IN (SELECT value FROM json_each(?))"
    every = ", ".join(
        f"GROUP_CONCAT(a.{name}, char(10)) AS {name}"
        for name in ("aimak", "aimak_soate14", "session_uid")
    )
    sql = (
        f"SELECT p.uid, p.surname, p.given_name, p.patronymic, p.phone, p.birth_year, {every}"
        " FROM person p JOIN attendance a ON a.person_uid = p.uid AND a.record_state = 'ACTIVE'"
        f" WHERE p.record_state = 'ACTIVE'{among} GROUP BY p.uid"
    )
    values = () if uids is None else (json.dumps(sorted(uids)),)
    return [as_dict(row) for row in db.select(sql, values)]


def touched_since(db: Database, step: int) -> set[str]:
    """Return whom a change after a step of the journal touched, or a participation of theirs."""
    sql = (
        "SELECT row_uid FROM journal WHERE step > ?1 AND +table_name = 'person'"
        " UNION SELECT json_extract(j.after_json, '$.person_uid') FROM journal j"
        " WHERE j.step > ?1 AND +j.table_name = 'attendance'"
        " UNION SELECT json_extract(j.before_json, '$.person_uid') FROM journal j"
        " WHERE j.step > ?1 AND +j.table_name = 'attendance' AND j.before_json IS NOT NULL"
    )
    return {str(row[0]) for row in db.select(sql, (step,))}


def sessions_of_people(db: Database) -> Iterator[list[tuple[str, str]]]:
    """Yield person and session of every participation, as many at a time as one look reads."""
    sql = (
        "SELECT person_uid, session_uid FROM attendance"
        " WHERE record_state = 'ACTIVE' AND rowid BETWEEN ? AND ?"
    )
    last = int(db.select("SELECT COALESCE(MAX(rowid), 0) FROM attendance")[0][0])
    for first in range(1, last + 1, _AT_ONCE):
        yield [(uid, session) for uid, session in db.select(sql, (first, first + _AT_ONCE - 1))]


def participations(db: Database, person_uids: Collection[str]) -> list[dict[str, str]]:
    """Return where some people are listed, by the day of the session."""
    sql = (
        "SELECT a.uid, a.person_uid, a.session_uid, a.aimak, a.aimak_soate14, a.role_code,"
        " COALESCE(a.checked_in_at_utc, '') AS checked_in_at_utc FROM attendance a"
        " JOIN session s ON s.uid = a.session_uid WHERE a.record_state = 'ACTIVE'"
        " AND a.person_uid IN (SELECT value FROM json_each(?)) ORDER BY s.date, s.code, a.number"
    )
    return [as_dict(row) for row in db.select(sql, (json.dumps(sorted(person_uids)),))]


def _told(db: Database, reach: Reach) -> list[tuple[str, str]]:
    return [
        (row["kept_person_uid"], row["merged_person_uid"])
        for row in exchange_rows.rows(db, "aliases", reach)
        if row["record_state"] == ACTIVE and row["kept_person_uid"] and row["merged_person_uid"]
    ]
