"""Reading what was checked when a session closed, and what is typed towards the next closing."""

import json

from seminar_desk.domain.days.closing import Closing, ClosingNotes, Figures
from seminar_desk.store.database import Database
from seminar_desk.store.driver import Row

_TYPED = "sheet_id, signatures_json, why_present, why_signatures, why_handed_over"


def last(db: Database, session_uid: str) -> Closing | None:
    """Return the latest closing check of a session, whatever the clock said."""
    found = every(db, session_uid)
    return found[-1] if found else None


def every(db: Database, session_uid: str) -> list[Closing]:
    """Return the closing checks of a session in order: more than one where it was opened again."""
    sql = (
        f"SELECT {_TYPED}, listed, present, signatures, handed_over FROM closing"
        " WHERE session_uid = ? AND record_state = 'ACTIVE' ORDER BY rowid"
    )
    names = ("listed", "present", "signatures", "handed_over")
    return [
        Closing(Figures(**{name: row[name] for name in names}), _tally(row))
        for row in db.select(sql, (session_uid,))
    ]


def tally(db: Database, session_uid: str) -> ClosingNotes | None:
    """Return what is typed and not yet part of a closing."""
    row = _row_of_tally(db, session_uid)
    return _tally(row) if row is not None else None


def tally_uid(db: Database, session_uid: str) -> str:
    """Return the identity of the row that holds what is typed; empty where there is none."""
    row = _row_of_tally(db, session_uid)
    return str(row["uid"]) if row is not None else ""


def _row_of_tally(db: Database, session_uid: str) -> Row | None:
    sql = (
        f"SELECT uid, {_TYPED} FROM closing_tally WHERE session_uid = ? AND record_state = 'ACTIVE'"
    )
    rows = db.select(sql, (session_uid,))
    return rows[0] if rows else None


def _tally(row: Row) -> ClosingNotes:
    return ClosingNotes(
        sheet_id=row["sheet_id"],
        by_page=tuple(json.loads(row["signatures_json"])),
        why_present=row["why_present"],
        why_signatures=row["why_signatures"],
        why_handed_over=row["why_handed_over"],
    )
