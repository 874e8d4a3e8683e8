"""Look for damage deeper than the quick look at every start."""

from seminar_desk.domain.problems import Problem
from seminar_desk.store.database import Database

_SAID_AT_MOST = 20


def problems(db: Database) -> list[Problem]:
    """Read every page and index of the file, and follow every row's references."""
    found = db.select(f"PRAGMA integrity_check({_SAID_AT_MOST})")
    damage = [Problem("store_damage_found", {"what": row[0]}) for row in found if row[0] != "ok"]
    lost = [
        Problem("row_without_owner", {"table": row["table"], "row": row["rowid"]})
        for row in db.select("PRAGMA foreign_key_check")
    ]
    return damage + lost[:_SAID_AT_MOST]
