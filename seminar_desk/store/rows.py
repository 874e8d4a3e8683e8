"""Bare writes, the same for every noun; only called by actions inside the door."""

from collections.abc import Mapping

from seminar_desk.domain.long_texts import problem_of
from seminar_desk.domain.problems import ProblemError
from seminar_desk.store.database import Database
from seminar_desk.store.moments import to_text

Value = str | int | None
# What never leaves in a workbook may be as long as it likes.
_STAYING = frozenset({"setting", "picture", "certificate_template"})


def insert(db: Database, table: str, values: Mapping[str, Value]) -> str:
    """Add a row with its tail; a missing `uid` is made here. Return the uid.

    ProblemError text_never_leaves.
    """
    _refuse_endless(table, values)
    uid = str(values.get("uid") or db.new_uid())
    now = to_text(db.step.at)
    row = {**values, "uid": uid, "created_at_utc": now, "updated_at_utc": now, "device": db.device}
    names = ", ".join(row)
    marks = ", ".join("?" * len(row))
    db.execute(f"INSERT INTO {table} ({names}) VALUES ({marks})", tuple(row.values()))
    return uid


def update(db: Database, table: str, uid: str, values: Mapping[str, Value]) -> None:
    """Change a row's columns and count its version up; a row that is gone is our bug.

    ProblemError text_never_leaves.
    """
    _refuse_endless(table, values)
    row = {**values, "updated_at_utc": to_text(db.step.at), "device": db.device}
    setters = ", ".join(f"{name} = ?" for name in row)
    touched = db.execute(
        f"UPDATE {table} SET {setters}, row_version = row_version + 1 WHERE uid = ?",
        (*row.values(), uid),
    )
    if touched != 1:
        raise LookupError(f"{table} {uid}")


def void(db: Database, table: str, uid: str, reason: str) -> None:
    """Take a row out of every list, keeping it and the reason."""
    update(db, table, uid, {"record_state": "VOID", "void_reason": reason})


def _refuse_endless(table: str, values: Mapping[str, Value]) -> None:
    """Keep out a text that no export could carry: a reason once written cannot be shortened."""
    if table not in _STAYING:
        problems = [problem_of(value) for value in values.values() if isinstance(value, str)]
        if found := [problem for problem in problems if problem is not None]:
            raise ProblemError(*found)
