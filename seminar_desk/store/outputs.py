"""Reading what left the program: papers, workbooks, copies."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from seminar_desk.store.database import Database
from seminar_desk.store.moments import moment


@dataclass(frozen=True, slots=True)
class Output:
    """Record one paper printed or saved, one workbook written, one copy made."""

    kind: str
    session_uid: str
    pages: int
    file_name: str
    sequence: int
    content_hash: str
    at_utc: datetime


def last(db: Database, session_uid: str, kind: str) -> Output | None:
    """Return the latest output of a kind for a session."""
    rows = db.select(
        "SELECT kind, session_uid, pages, file_name, sequence, content_hash, at_utc FROM output"
        " WHERE session_uid = ? AND kind = ? AND record_state = 'ACTIVE'"
        " ORDER BY at_utc DESC LIMIT 1",
        (session_uid, kind),
    )
    if not rows:
        return None
    values = dict(rows[0])
    return Output(**{**values, "at_utc": moment(values["at_utc"])})


def next_sequence(db: Database) -> int:
    """Return the number of the next workbook this device writes."""
    return int(db.select("SELECT COALESCE(MAX(sequence), 0) + 1 FROM output")[0][0])
