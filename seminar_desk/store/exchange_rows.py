"""Reading whole tables in the words of the exchange contract, voided rows included."""

import json
import re
from collections.abc import Sequence
from functools import cache
from typing import Any

from seminar_desk.domain import stored_columns
from seminar_desk.domain.days.reach import EVERYTHING, Reach
from seminar_desk.domain.people.shared_numbers import APART
from seminar_desk.store import output_rows
from seminar_desk.store.database import Database
from seminar_desk.store.driver import as_dict
from seminar_desk.store.output_rows import Output

_SESSION = "JOIN session s ON s.uid = x.session_uid"
_ASSEMBLY = "JOIN assembly a ON a.uid = x.assembly_uid JOIN session s ON s.uid = a.session_uid"
_ROW = "JOIN attendance t ON t.uid = x.attendance_uid"

# Workbooks and copies stay out: else each export would change what the next one says.
_PAPER = (
    "(SELECT * FROM output WHERE kind LIKE '%^_print' ESCAPE '^' OR kind LIKE '%^_pdf' ESCAPE '^')"
)

# Sheet -> its tables. In every statement x is the row itself and s its session.
_SHEETS = {
    "sessions": (
        "session x JOIN session s"
        " ON s.uid = CASE x.leader_uid WHEN '' THEN x.uid ELSE x.leader_uid END"
    ),
    "attendance": f"attendance x {_SESSION} JOIN person p ON p.uid = x.person_uid",
    "assemblies": f"assembly x {_SESSION}",
    "authors": f"assembly_author x {_ASSEMBLY}",
    "agenda_items": f"agenda_item x {_ASSEMBLY}",
    "questions": f"question x {_ASSEMBLY}",
    "info_actions": f"info_action x {_ASSEMBLY}",
    "assembly_roles": f"assembly_role x {_ASSEMBLY}",
    "steps": f"assembly_step x {_ASSEMBLY}",
    "decisions": f"decision x {_ASSEMBLY}",
    "follow_ups": f"follow_up x {_ASSEMBLY}",
    # Two rows that are one person stand in no session, two sessions that are one in their own.
    "aliases": (
        "alias x LEFT JOIN session s ON s.uid ="
        " CASE x.session_uid WHEN '' THEN x.kept_session_uid ELSE x.session_uid END"
    ),
    "failed_scans": f"failed_scan x {_SESSION}",
    "certificates": f"certificate x {_SESSION} {_ROW}",
    "certificate_numbers": (
        f"certificate_number x {_SESSION} LEFT JOIN certificate c"
        " ON c.number = x.number AND c.row_version > 0"
    ),
    "exemptions": f"certificate_exemption x {_SESSION} {_ROW}",
    "closings": f"closing x {_SESSION}",
    "papers": f"{_PAPER} x {_SESSION}",
}
# Two rows that are one person belong to every reach that has both, and so do all edges on the way
# from one to the other: through a third person, void ones too, or else nobody hears of a parting.
_OF_PERSONS = (
    f"(SELECT x.person_uid FROM attendance x {_SESSION} WHERE x.row_version > 0 AND {{of}})"
)
_OF_PEOPLE = "row_version > 0 AND kept_person_uid <> '' AND session_uid = ''"
_CONNECTED = (
    "(WITH RECURSIVE edge (uid, one, other) AS (SELECT uid, kept_person_uid, merged_person_uid"
    f" FROM alias WHERE {_OF_PEOPLE} UNION"
    " SELECT uid, merged_person_uid, kept_person_uid FROM alias"
    f" WHERE {_OF_PEOPLE}),"
    f" way (origin, person) AS (SELECT one, one FROM edge WHERE one IN {_OF_PERSONS}"
    " UNION SELECT origin, other FROM way JOIN edge ON one = person)"
    " SELECT edge.uid FROM edge JOIN way ON person = one GROUP BY edge.uid"
    " HAVING COUNT(DISTINCT origin) > 1)"
)
_WITHIN = {"aliases": f"({{of}} OR x.uid IN {_CONNECTED})"}
# What belongs to no one session: its row x, and the condition on it that sessions s make.
_APART = {
    "persons": (
        "person x",
        # Whom an edge names has a row beside it: the same person, listed elsewhere.
        (
            f"(x.uid IN {_OF_PERSONS} OR x.uid IN (SELECT kept_person_uid FROM alias WHERE uid IN"
            f" {_CONNECTED} UNION SELECT merged_person_uid FROM alias WHERE uid IN {_CONNECTED}))"
        ),
    ),
    "series": ("series x", "x.uid IN (SELECT s.series_uid FROM session s WHERE {of})"),
    "targets": (
        "target x",
        (
            "(x.scope_code = 'whole'"
            " OR x.series_uid IN (SELECT s.series_uid FROM session s WHERE {of})"
            " OR x.district_soate8 IN"
            " (SELECT s.district_soate8 FROM session s WHERE {of} AND s.district_soate8 <> ''))"
        ),
    ),
    # A paper of any laptop may come to be checked.
    "signing_keys": ("signing_key x", ""),
}
# What is repeated from another table, by the letter it is joined under.
_JOINED = {"session": "s", "person": "p", "attendance": "t", "certificate": "c"}
_JOINS = re.compile(r"JOIN (\w+) ([a-z]) ON")
# What the program makes of rows of other tables: a sheet -> one of its tables' uids, and of what.
_MADE_OF = {
    "persons": (
        ("attendance", "SELECT person_uid FROM attendance WHERE uid"),
        ("session", "SELECT person_uid FROM attendance WHERE session_uid"),
    ),
    "assemblies": (("assembly_author", "SELECT assembly_uid FROM assembly_author WHERE uid"),),
}
# The plus keeps SQLite at the index of steps: of one table the journal has nearly everything.
_CHANGED = "(SELECT row_uid FROM journal WHERE +table_name = ? AND step > ?)"
# What the workbook says only in other words: whole names, codes with a check digit, half a kind.
_BESIDE = {
    "attendance": "p.surname, p.given_name, p.patronymic",
    "authors": "x.uid",
    "certificates": "t.number AS row_number",
    "exemptions": "t.number AS row_number",
    "papers": "x.kind",
}
# Whoever reads the workbook need not know what an empty one means.
_TOLD = {
    "seen": "CASE x.seen WHEN '' THEN x.device || ':' || x.row_version ELSE x.seen END",
    "created_device": f"substr(x.created_device, instr(x.created_device, '{APART}') + 1)",
}
# In which session a row was made: which one it is shown in, every store works out for itself.
_BORN = "CASE x.born_session_uid WHEN '' THEN x.session_uid ELSE x.born_session_uid END"
# What an undo made unseen is nobody's.
_SAID = "x.row_version > 0"
_ORDER = {
    "sessions": "",
    "attendance": ", x.number",
    "certificates": ", x.serial, x.version",
    "assemblies": ", x.created_at_utc",
    "aliases": ", x.created_at_utc",
    "failed_scans": ", x.created_at_utc",
    "certificate_numbers": ", x.series, x.mark, x.serial",
    "exemptions": ", x.created_at_utc",
    "closings": ", x.created_at_utc",
    "papers": ", x.at_utc",
}


@cache
def _columns(sheet: str) -> str:
    """Return what a sheet's columns are read from, each under its name there."""
    said = [_BESIDE[sheet]] if sheet in _BESIDE else []
    for line in stored_columns.lines():
        if line["sheet"] in (sheet, stored_columns.TAIL) and line["source"]:
            table, name = line["source"].split(".")
            letter = "x" if line["canonical"] == "YES" else _JOINED[table]
            told = _TOLD.get(name, f"{letter}.{name}")
            if letter == "x" and "born_session_uid" in stored_columns.tables()[table]:
                told = _BORN if name == "session_uid" else told
            said.append(f"{told} AS {line['column']}")
    return ", ".join((*said, "x.siblings"))


def rows(db: Database, sheet: str, reach: Reach = EVERYTHING) -> list[dict[str, Any]]:
    """Return one sheet's rows by session date; of one session or series when it is named.

    Values are as SQLite keeps them; `siblings` stands beside each row.
    """
    where, values = _within(_WITHIN.get(sheet, "{of}"), reach)
    order = _ORDER.get(sheet, ", x.assembly_uid, x.position")
    sql = (
        f"SELECT {_columns(sheet)} FROM {_SHEETS[sheet]} {where}"
        f" ORDER BY s.date, s.code{order}, x.uid"
    )
    return [as_dict(row) for row in db.select(sql, values)]


def apart(db: Database, sheet: str, reach: Reach = EVERYTHING) -> list[dict[str, Any]]:
    """Return the rows of a sheet of `_APART` that sessions of this reach need."""
    table, condition = _APART[sheet]
    where, values = _within(condition, reach)
    sql = f"SELECT {_columns(sheet)} FROM {table} {where} ORDER BY x.created_at_utc, x.uid"
    return [as_dict(row) for row in db.select(sql, values)]


def uids(db: Database, sheet: str) -> list[str]:
    """Return which rows a sheet has, those of one time together."""
    table = stored_columns.table_of(sheet)
    sql = f"SELECT x.uid FROM {table} x WHERE {_SAID} ORDER BY x.rowid"
    return [str(row[0]) for row in db.select(sql)]


def uids_since(db: Database, sheet: str, step: int) -> list[str]:
    """Return which rows say other things since a step, also by what they repeat or are made of."""
    table, tables = stored_columns.table_of(sheet), _tables(sheet)
    changes = [(table, "x.uid IN " + _CHANGED)]
    changes += [(other, f"{letter}.uid IN {_CHANGED}") for other, letter in _JOINS.findall(tables)]
    changes += [(of, f"x.uid IN ({made} IN {_CHANGED})") for of, made in _MADE_OF.get(sheet, ())]
    selects = [f"SELECT x.uid FROM {tables} WHERE {_SAID} AND {each}" for _, each in changes]
    values = [value for changed, _ in changes for value in (changed, step)]
    return [str(row[0]) for row in db.select(" UNION ".join(selects), values)]


def gone_since(db: Database, sheet: str, step: int) -> list[str]:
    """Return which rows an undo made unseen since a step."""
    table = stored_columns.table_of(sheet)
    sql = f"SELECT x.uid FROM {table} x WHERE NOT {_SAID} AND x.uid IN {_CHANGED}"
    return [str(row[0]) for row in db.select(sql, (table, step))]


def of_uids(db: Database, sheet: str, uids: Sequence[str]) -> list[dict[str, Any]]:
    """Return some rows of a sheet as `rows` and `apart` do."""
    among = "x.uid IN (SELECT value FROM json_each(?))"
    sql = f"SELECT {_columns(sheet)} FROM {_tables(sheet)} WHERE {_SAID} AND {among}"
    return [as_dict(row) for row in db.select(sql, (json.dumps(uids),))]


def participations_of(db: Database, persons: Sequence[str]) -> list[dict[str, Any]]:
    """Return of each person's rows `person_uid`, `session_code` and `number`, as `rows` go."""
    sql = (
        f"SELECT x.person_uid, s.code AS session_code, x.number FROM {_SHEETS['attendance']}"
        f" WHERE {_SAID} AND x.person_uid IN (SELECT value FROM json_each(?))"
        f" ORDER BY s.date, s.code{_ORDER['attendance']}, x.uid"
    )
    return [as_dict(row) for row in db.select(sql, (json.dumps(persons),))]


def authors_of(db: Database, assemblies: Sequence[str]) -> list[dict[str, Any]]:
    """Return the authors of some assemblies as `rows` goes."""
    sql = (
        f"SELECT {_columns('authors')} FROM {_SHEETS['authors']} WHERE {_SAID}"
        " AND x.assembly_uid IN (SELECT value FROM json_each(?))"
        " ORDER BY x.assembly_uid, x.position, x.uid"
    )
    return [as_dict(row) for row in db.select(sql, (json.dumps(assemblies),))]


def led_sessions(db: Database) -> list[tuple[str, str]]:
    """Return the sessions that are shown as another, each with that one."""
    rows = db.select("SELECT uid, leader_uid FROM session WHERE leader_uid <> ''")
    return [(str(row[0]), str(row[1])) for row in rows]


def counts(db: Database, reach: Reach = EVERYTHING) -> dict[str, int]:
    """Return how many rows each sheet would have, voided ones included."""
    found = {}
    for sheet, (table, condition) in (*_among_sessions().items(), *_APART.items()):
        where, values = _within(condition, reach)
        found[sheet] = int(db.select(f"SELECT COUNT(*) FROM {table} {where}", values)[0][0])
    return found


def changed_since(db: Database, workbook: Output, reach: Reach = EVERYTHING) -> bool:
    """Say whether anything that a workbook says was changed since it was gathered.

    By the journal alone: a clock that was set back would hide every later change, and what was
    written before that would be later for ever.
    """
    later = "x.uid IN (SELECT row_uid FROM journal WHERE step > ?)"
    asked = (*_among_sessions().values(), *_APART.values())
    since = (output_rows.gathered_step(db, workbook.uid),)
    for tables, condition in asked:
        where, values = _within(condition, reach)
        sql = f"SELECT 1 FROM {tables} {where} AND {later} LIMIT 1"
        if db.select(sql, (*values, *since)):
            return True
    return False


def workbooks_since(db: Database, step: int) -> list[str]:
    """Return the names of workbooks for the office that were written after a step."""
    sql = (
        "SELECT DISTINCT o.file_name FROM output o JOIN journal j ON j.row_uid = o.uid"
        " AND j.table_name = 'output' AND j.before_json IS NULL"
        " WHERE j.step > ? AND o.kind = 'export' AND o.record_state = 'ACTIVE'"
    )
    return [str(row[0]) for row in db.select(sql, (step,))]


def _tables(sheet: str) -> str:
    return _SHEETS[sheet] if sheet in _SHEETS else _APART[sheet][0]


def _among_sessions() -> dict[str, tuple[str, str]]:
    """Return the sheets of sessions with their tables, and the condition on them."""
    return {sheet: (tables, _WITHIN.get(sheet, "{of}")) for sheet, tables in _SHEETS.items()}


def _within(condition: str, reach: Reach) -> tuple[str, tuple[str, ...]]:
    """Return a WHERE and its values, `{of}` being what tells the sessions."""
    if reach.is_everything or not condition:
        return f"WHERE {_SAID}", ()
    of = "s.uid = ?" if reach.session_uid else "s.series_uid = ?"
    uid = reach.session_uid or reach.series_uid
    where = condition.format(of=of)
    return f"WHERE {_SAID} AND {where}", (uid,) * where.count("?")
