"""Reading whose laptops wrote in which session."""

import json
from collections import defaultdict
from collections.abc import Collection

from seminar_desk.store.database import Database


def by_session(db: Database, sessions: Collection[str] | None = None) -> dict[str, frozenset[str]]:
    """Return session -> the writers of whose changes something is in its list; of all, or some."""
    sql = (
        "SELECT DISTINCT session_uid, created_device, device, seen FROM attendance"
        " WHERE row_version > 0"
    )
    if sessions is not None:
        sql += " AND session_uid IN (SELECT value FROM json_each(?))"
    found: dict[str, set[str]] = defaultdict(set)
    rows = db.select(sql, () if sessions is None else (json.dumps([*sessions]),))
    for uid, made_by, device, seen in rows:
        found[uid] |= {made_by, device, *(part.rpartition(":")[0] for part in seen.split())}
    return {uid: frozenset(writers) for uid, writers in found.items()}


def of_steps(db: Database) -> frozenset[str]:
    """Return who made the changes of this store's own journal: this computer in all its lives."""
    return frozenset(str(row[0]) for row in db.select("SELECT DISTINCT device FROM step"))
