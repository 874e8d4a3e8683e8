"""Rows of a session that one desk seems to have given one number."""

from seminar_desk.domain.people.shared_numbers import APART
from seminar_desk.store.database import Database, Value
from seminar_desk.store.driver import as_dict


def alike(
    db: Database, session_uid: Value, number: Value, device: str, *, but: str
) -> list[dict[str, Value]]:
    """Return uid and created_device of those, told apart already or not; `device` as it is told."""
    sql = (
        "SELECT uid, created_device FROM attendance WHERE session_uid = ? AND number = ?"
        " AND substr(created_device, instr(created_device, ?) + 1) = ? AND uid <> ?"
    )
    return [as_dict(row) for row in db.select(sql, (session_uid, number, APART, device, but))]
