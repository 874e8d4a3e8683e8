"""Reading what was checked when a session closed."""

from __future__ import annotations

import json

from seminar_desk.domain.closing import Closing
from seminar_desk.store.database import Database


def last(db: Database, session_uid: str) -> Closing | None:
    """Return the latest closing check of a session."""
    sql = (
        "SELECT signatures_json, listed, present, signatures, handed_over, why_present,"
        " why_signatures, why_handed_over FROM closing WHERE session_uid = ?"
        " AND record_state = 'ACTIVE' ORDER BY created_at_utc DESC LIMIT 1"
    )
    for row in db.select(sql, (session_uid,)):
        values = dict(row)
        by_page = tuple(json.loads(values.pop("signatures_json")))
        return Closing(by_page=by_page, **values)
    return None
