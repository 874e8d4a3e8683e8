"""Reading whose laptops wrote in which session."""

from collections import defaultdict

from seminar_desk.store.database import Database


def by_session(db: Database) -> dict[str, frozenset[str]]:
    """Return session -> the writers of whose changes something is in its list."""
    sql = (
        "SELECT DISTINCT session_uid, created_device, device, seen FROM attendance"
        " WHERE row_version > 0"
    )
    found: dict[str, set[str]] = defaultdict(set)
    for uid, made_by, device, seen in db.select(sql):
        found[uid] |= {made_by, device, *(part.rpartition(":")[0] for part in seen.split())}
    return {uid: frozenset(writers) for uid, writers in found.items()}


def of_steps(db: Database) -> frozenset[str]:
    """Return who made the changes of this store's own journal: this computer in all its lives."""
    return frozenset(str(row[0]) for row in db.select("SELECT DISTINCT device FROM step"))
