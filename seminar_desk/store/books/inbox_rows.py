"""Reading what the office's inbox asks about, and what was answered there."""

import json
from collections.abc import Iterator
from dataclasses import dataclass

from seminar_desk.domain.books import finding
from seminar_desk.domain.people.folding import fold
from seminar_desk.store.database import Database
from seminar_desk.store.driver import Row, as_dict

_WITH_PLACES = ("attendance", "assembly")
_VALID = "('PREPARED', 'PRINTED', 'HANDED_OVER')"
_LED = "JOIN session s ON s.uid = {table}.session_uid"


def answers(db: Database) -> dict[tuple[str, str, str, str], str]:
    """Return question -> answer, of those that are kept nowhere else."""
    sql = (
        "SELECT kind, subject_uid, other_uid, text, answer_code FROM inbox_answer"
        " WHERE record_state = 'ACTIVE'"
    )
    return {(row[0], row[1], row[2], row[3]): str(row[4]) for row in db.select(sql)}


def aimaks_meant(db: Database) -> dict[tuple[str, str], str]:
    """Return (district, words as they sound) -> the aimak's code; empty to stay as written."""
    return {
        (district, text): "" if code == finding.LEAVE else code
        for (kind, district, _, text), code in answers(db).items()
        if kind == finding.AIMAK
    }


def answer_uid(db: Database, key: tuple[str, str, str, str]) -> str:
    """Return the row that keeps the answer to a question, void or not; empty for none."""
    sql = (
        "SELECT uid FROM inbox_answer"
        " WHERE kind = ? AND subject_uid = ? AND other_uid = ? AND text = ?"
    )
    return next((str(row[0]) for row in db.select(sql, key)), "")


def touched_since(db: Database, step: int) -> set[str]:
    """Return the tables that were changed after a step."""
    # By the number of the step: by tables SQLite would go through the whole journal.
    sql = "SELECT DISTINCT +table_name FROM journal WHERE step > ?"
    return {str(row[0]) for row in db.select(sql, (step,))}


@dataclass(frozen=True, slots=True)
class FreePlace:
    """Hold an aimak that was written without a code, in one district, and how often."""

    text: str
    district_soate8: str
    district: str
    people: int
    plans: int


def free_places(db: Database) -> list[FreePlace]:
    """Return them, each spelling that sounds alike once, the most frequent first."""
    found: dict[tuple[str, str], list[Row]] = {}
    for table in _WITH_PLACES:
        sql = (
            f"SELECT {table}.aimak, s.district_soate8, s.district, COUNT(*), '{table}' AS kind"
            f" FROM {table} {_LED.format(table=table)} WHERE {_FREE.format(table=table)}"
            f" GROUP BY {table}.aimak, s.district_soate8"
        )
        for row in db.select(sql):
            found.setdefault((str(row[1]), fold(str(row[0]))), []).append(row)
    places = [
        FreePlace(
            str(max(rows, key=lambda row: int(row[3]))[0]),
            district,
            str(rows[0][2]),
            sum(int(row[3]) for row in rows if row[4] == "attendance"),
            sum(int(row[3]) for row in rows if row[4] == "assembly"),
        )
        for (district, _), rows in found.items()
    ]
    return sorted(places, key=lambda place: (-place.people - place.plans, place.text))


_FREE = "{table}.record_state = 'ACTIVE' AND {table}.aimak <> '' AND {table}.aimak_soate14 = ''"


def rows_of_places(db: Database) -> Iterator[tuple[str, str, str, str]]:
    """Return table, uid, text and district of each row with an aimak without a code."""
    for table in _WITH_PLACES:
        sql = (
            f"SELECT {table}.uid, {table}.aimak, s.district_soate8 FROM {table}"
            f" {_LED.format(table=table)} WHERE {_FREE.format(table=table)}"
        )
        for row in db.select(sql):
            yield table, str(row[0]), str(row[1]), str(row[2])


@dataclass(frozen=True, slots=True)
class Move:
    """Hold that a session was put on another day: by which step, and from which day."""

    uid: str
    code: str
    district: str
    date: str
    was: str
    step: int


def moves(db: Database) -> list[Move]:
    """Return every change of a standing session's day, in order."""
    sql = (
        "SELECT s.uid, s.code, s.district, s.date, j.step, j.before_json, j.after_json"
        " FROM session s JOIN journal j ON j.table_name = 'session' AND j.row_uid = s.uid"
        " WHERE s.record_state = 'ACTIVE' AND s.leader_uid = '' AND s.moved_from IS NOT NULL"
        " AND j.before_json IS NOT NULL ORDER BY j.id"
    )
    found = []
    for row in db.select(sql):
        was, then = (str(json.loads(row[name])["date"]) for name in ("before_json", "after_json"))
        if was != then:
            found.append(Move(row["uid"], row["code"], row["district"], row["date"], was, row[4]))
    return found


def valid_certificates(db: Database) -> list[tuple[str, str, str, str]]:
    """Return session, person, uid and number of each certificate that counts."""
    sql = (
        "SELECT session_uid, person_uid, uid, number FROM certificate"
        f" WHERE row_version > 0 AND status IN {_VALID} ORDER BY number"
    )
    return [(row[0], row[1], row[2], row[3]) for row in db.select(sql)]


def certificates_of_nobody(db: Database) -> list[dict[str, str]]:
    """Return the valid certificates whose holder was taken out of the list, and why."""
    sql = (
        "SELECT c.uid, c.number, c.name_printed AS name, c.attendance_uid, c.session_uid,"
        " CASE WHEN a.record_state = 'VOID' THEN a.void_reason ELSE p.void_reason END AS reason"
        " FROM certificate c JOIN attendance a ON a.uid = c.attendance_uid"
        " JOIN person p ON p.uid = c.person_uid"
        f" WHERE c.row_version > 0 AND c.status IN {_VALID}"
        " AND (a.record_state = 'VOID' OR p.record_state = 'VOID') ORDER BY c.number"
    )
    return [as_dict(row) for row in db.select(sql)]


def living_under_void(db: Database, table: str, column: str, owner: str) -> dict[str, int]:
    """Return each void row of `owner` that standing rows of a table name -> how many."""
    # The few that are void first: grouped as they come SQLite would look for the rows of each.
    sql = (
        f"WITH gone AS MATERIALIZED (SELECT uid FROM {owner} WHERE record_state = 'VOID')"
        f" SELECT gone.uid, COUNT(*) FROM gone JOIN {table} t ON t.{column} = gone.uid"
        " WHERE t.record_state = 'ACTIVE' GROUP BY gone.uid"
    )
    return {str(row[0]): int(row[1]) for row in db.select(sql)}


def living_of(db: Database, table: str, column: str, owner_uid: str) -> list[str]:
    """Return the standing rows of a table that name one row."""
    sql = f"SELECT uid FROM {table} WHERE {column} = ? AND record_state = 'ACTIVE'"
    return [str(row[0]) for row in db.select(sql, (owner_uid,))]
