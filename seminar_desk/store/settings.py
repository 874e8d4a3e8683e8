"""Settings: one row a key, values as JSON text."""

from __future__ import annotations

import json
from typing import Any

from seminar_desk.store import rows
from seminar_desk.store.database import Database


def all_settings(db: Database) -> dict[str, Any]:
    """Return every setting by key."""
    found = db.select("SELECT uid, value FROM setting WHERE record_state = 'ACTIVE'")
    return {row["uid"]: json.loads(row["value"]) for row in found}


def put(db: Database, key: str, value: object) -> None:
    """Set one setting."""
    text = json.dumps(value, ensure_ascii=False)
    if db.select("SELECT 1 FROM setting WHERE uid = ?", (key,)):
        active = {"value": text, "record_state": "ACTIVE", "void_reason": ""}
        rows.update(db, "setting", key, active)
    else:
        rows.insert(db, "setting", {"uid": key, "value": text})
