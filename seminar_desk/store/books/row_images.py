"""Rows whole, bookkeeping too, as a workbook is compared with them."""

import json
from collections.abc import Sequence

from seminar_desk.store.database import Database, Value
from seminar_desk.store.driver import as_dict

_AT_ONCE = 20_000
_MANY = 1_000


def images(db: Database, table: str, uids: Sequence[str]) -> dict[str, dict[str, Value]]:
    """Return the rows of a table that are there, by uid."""
    found: dict[str, dict[str, Value]] = {}
    for start in range(0, len(uids), _AT_ONCE):
        sql = f"SELECT * FROM {table} WHERE uid IN (SELECT value FROM json_each(?))"
        for row in db.select(sql, (json.dumps(uids[start : start + _AT_ONCE]),)):
            found[row["uid"]] = as_dict(row)
    return found


def digests(db: Database, table: str, uids: Sequence[str]) -> dict[str, str]:
    """Return of these rows those that stand as a workbook brought them -> their digest.

    Where many are asked for, others may be told too: to read all of them is quicker, and to have
    SQLite write them as one text quicker than row by row.
    """
    sql = (
        f"SELECT json_group_object(uid, digest) FROM {table} WHERE digest <> '' AND row_version > 0"
    )
    if len(uids) > _MANY:
        ((told,),) = db.select(sql)
    else:
        among = f"{sql} AND uid IN (SELECT value FROM json_each(?))"
        ((told,),) = db.select(among, (json.dumps(uids),))
    found: dict[str, str] = json.loads(told)
    return found


def existing(db: Database, table: str, uids: Sequence[str]) -> set[str]:
    """Return those of these uids that a table has, but not what was taken back."""
    seen = "row_version > 0"
    sql = f"SELECT uid FROM {table} WHERE {seen} AND uid IN (SELECT value FROM json_each(?))"
    return {str(row[0]) for row in db.select(sql, (json.dumps(uids),))}


def image(db: Database, table: str, uid: str) -> dict[str, Value] | None:
    """Return one row; None when there is none."""
    return images(db, table, [uid]).get(uid)


def other_with(db: Database, table: str, said: dict[str, Value], *, but: str) -> str:
    """Return the uid of another row that says the same in these columns; empty for none."""
    where = " AND ".join(f"{column} = ?" for column in said)
    sql = f"SELECT uid FROM {table} WHERE {where} AND uid <> ?"
    return next((str(row[0]) for row in db.select(sql, (*said.values(), but))), "")


def naming(db: Database, table: str, column: str, uids: Sequence[str]) -> list[str]:
    """Return the rows that stand in a table and name one of these in a column."""
    sql = (
        f"SELECT uid FROM {table} WHERE record_state = 'ACTIVE' AND row_version > 0"
        f" AND {column} IN (SELECT value FROM json_each(?))"
    )
    return [str(row[0]) for row in db.select(sql, (json.dumps(uids),))]
