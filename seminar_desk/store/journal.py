"""Undo, redo and the history, all read from the rows that the triggers kept."""

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from seminar_desk.domain.books import dots
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.store.database import Database
from seminar_desk.store.driver import Row, as_dict, moment
from seminar_desk.store.schema import BOOKKEEPING, row_json

UNDONE = dots.UNDONE
# A step behind which Undo does not go by itself, and which is taken back as a whole.
TAKEN_IN = "books.take_in"
# Steps that are put back exactly, stamps too: what they decided is open again.
DECIDED, SESSIONS_JOINED, SESSIONS_TWO = "books.decide", "sessions.join", "sessions.two"
EXACT = frozenset({DECIDED, SESSIONS_JOINED, SESSIONS_TWO})
# A row that came by what was taken back: in no list, in no workbook, and free to come again.
UNSEEN: dict[str, Any] = {
    "row_version": 0,
    "seen": "",
    "stamps": "",
    "siblings": "",
    "record_state": dots.VOID,
    "void_reason": "unseen",
}


@dataclass(frozen=True, slots=True)
class StepRecord:
    """Hold one line of the history; `of_step` is what an undo or redo was about."""

    id: int
    action: str
    subject: str
    undo: str
    state: str
    of_step: int | None
    at_utc: datetime
    operator: str
    device: str


def _record(row: Row) -> StepRecord:
    values = as_dict(row)
    values["at_utc"] = moment(values["at_utc"])
    return StepRecord(**values)


def last_undoable(db: Database) -> StepRecord | None:
    """Return what Ctrl+Z would undo; None when nothing, or when a step forbids going further.

    A workbook that was taken in is taken back, and nothing behind it.
    """
    rows = db.select(
        "SELECT * FROM step WHERE undo IN ('yes', 'stop') AND state = 'done'"
        " ORDER BY id DESC LIMIT 1"
    )
    can = bool(rows) and (rows[0]["undo"] == "yes" or rows[0]["action"] == TAKEN_IN)
    return _record(rows[0]) if can else None


def can_undo(db: Database, table: str) -> bool:
    """Say whether a step that Undo could still come to has touched a table."""
    sql = (
        "SELECT 1 FROM step s WHERE (s.undo = 'yes' OR s.action = ?) AND s.state = 'done'"
        " AND s.id >= COALESCE((SELECT id FROM step WHERE undo = 'stop' AND state = 'done'"
        " ORDER BY id DESC LIMIT 1), 0)"
        " AND EXISTS (SELECT 1 FROM journal j WHERE j.step = s.id AND j.table_name = ?) LIMIT 1"
    )
    return bool(db.select(sql, (TAKEN_IN, table)))


def first_redoable(db: Database) -> StepRecord | None:
    """Return what Ctrl+Shift+Z would do again."""
    rows = db.select(
        "SELECT * FROM step WHERE state = 'undone' ORDER BY"
        " (SELECT MAX(undoing.id) FROM step undoing WHERE undoing.of_step = step.id) DESC LIMIT 1"
    )
    return _record(rows[0]) if rows else None


def undoing_of(db: Database, number: int) -> int:
    """Return the step that took an undone one back last."""
    return int(db.select("SELECT MAX(id) FROM step WHERE of_step = ?", (number,))[0][0])


def last_step(db: Database) -> int:
    """Return the number of the latest step; 0 of a store that nobody changed yet."""
    return int(db.select("SELECT COALESCE(MAX(id), 0) FROM step")[0][0])


def history(db: Database, *, row_uid: str = "", limit: int = 200) -> list[StepRecord]:
    """Return the latest steps first; only those that touched a row when one is named."""
    where = "WHERE id IN (SELECT step FROM journal WHERE row_uid = ?)" if row_uid else ""
    values = (row_uid, limit) if row_uid else (limit,)
    rows = db.select(f"SELECT * FROM step {where} ORDER BY id DESC LIMIT ?", values)
    return [_record(row) for row in rows]


def step(db: Database, number: int) -> StepRecord | None:
    """Return a step by its number; None where this store made none."""
    rows = db.select("SELECT * FROM step WHERE id = ?", (number,))
    return _record(rows[0]) if rows else None


def standing(db: Database, actions: Sequence[str], *, said_in: Sequence[str]) -> list[StepRecord]:
    """Return the steps of these actions that nobody took back, the latest first.

    `said_in`: whose row of these tables was changed since is left out.
    """
    marks, tables = (", ".join("?" * len(names)) for names in (actions, said_in))
    sql = (
        f"SELECT * FROM step s WHERE s.action IN ({marks}) AND s.state = 'done'"
        " AND NOT EXISTS (SELECT 1 FROM journal j JOIN journal later"
        " ON later.table_name = j.table_name AND later.row_uid = j.row_uid AND later.step > j.step"
        f" WHERE j.step = s.id AND j.table_name IN ({tables})) ORDER BY s.id DESC"
    )
    return [_record(row) for row in db.select(sql, (*actions, *said_in))]


def siblings_since(db: Database, table: str, number: int) -> list[tuple[str, str]]:
    """Return uid and `siblings` of a table's rows as they were before each change since a step."""
    was = "json_extract(before_json, '$.siblings')"
    sql = (
        f"SELECT DISTINCT row_uid, {was} FROM journal"
        f" WHERE step > ? AND +table_name = ? AND COALESCE({was}, '') <> ''"
    )
    return [(row[0], row[1]) for row in db.select(sql, (number, table))]


def after(db: Database, step: int) -> list[StepRecord]:
    """Return what users did after a step of the journal, the latest first."""
    sql = "SELECT * FROM step WHERE id > ? AND undo <> 'skip' ORDER BY id DESC"
    return [_record(row) for row in db.select(sql, (step,))]


def added_by(db: Database, action: str, table: str) -> dict[str, int]:
    """Return which step of an action added each row of a table that came by it."""
    sql = (
        "SELECT j.row_uid, j.step FROM step s JOIN journal j ON j.step = s.id"
        " WHERE s.action = ? AND j.table_name = ? AND j.before_json IS NULL"
    )
    return {row["row_uid"]: row["step"] for row in db.select(sql, (action, table))}


@dataclass(frozen=True, slots=True)
class RowChange:
    """Name one change of a row: which step, by whom, and which groups of fields; no values."""

    step: int
    action: str
    at_utc: datetime
    operator: str
    device: str
    row_uid: str
    groups: tuple[str, ...]
    is_new: bool


def changes(db: Database, table: str) -> Iterator[RowChange]:
    """Go through all changes of a table's rows; a new row has no group named."""
    groups = dots.groups_of(table)
    sql = (
        "SELECT j.step, s.action, s.at_utc, s.operator, s.device, j.row_uid, j.before_json,"
        " j.after_json FROM journal j JOIN step s ON s.id = j.step"
        " WHERE j.table_name = ? ORDER BY j.id"
    )
    for row in db.select(sql, (table,)):
        at = datetime.fromisoformat(row["at_utc"])
        named: tuple[str, ...] = ()
        if row["before_json"] is not None:
            before, after = json.loads(row["before_json"]), json.loads(row["after_json"])
            named = tuple(
                name
                for name, columns in groups.items()
                if any(before.get(column) != after.get(column) for column in columns)
            )
        yield RowChange(
            step=row["step"],
            action=row["action"],
            at_utc=at,
            operator=row["operator"],
            device=row["device"],
            row_uid=row["row_uid"],
            groups=named,
            is_new=row["before_json"] is None,
        )


def entry(
    db: Database, step: int, table: str, row_uid: str
) -> tuple[dict[str, Any], dict[str, Any]] | None:
    """Return a row before and after a step; None when the step did not change it."""
    rows = db.select(
        "SELECT before_json, after_json FROM journal WHERE step = ? AND table_name = ?"
        " AND row_uid = ? AND before_json IS NOT NULL ORDER BY id",
        (step, table, row_uid),
    )
    return (json.loads(rows[0][0]), json.loads(rows[-1][1])) if rows else None


@dataclass(frozen=True, slots=True)
class Image:
    """Hold a row whole before and after a step; `before` is None where the step added it."""

    table: str
    uid: str
    before: dict[str, Any] | None
    after: dict[str, Any]


def images(db: Database, step: int) -> list[Image]:
    """Return each row of a step once, what was added last first."""
    sql = "SELECT * FROM journal WHERE step = ? ORDER BY id"
    found: dict[tuple[str, str], Image] = {}
    for row in db.select(sql, (step,)):
        key = (row["table_name"], row["row_uid"])
        first = found.get(key)
        before = json.loads(row["before_json"]) if row["before_json"] is not None else None
        after = json.loads(row["after_json"])
        found[key] = Image(*key, first.before if first else before, after)
    return list(reversed(found.values()))


def revert(db: Database, step: int) -> None:
    """Put back every row of a step as it was before; refuse when something newer touched one."""
    entries = db.select("SELECT * FROM journal WHERE step = ? ORDER BY id DESC", (step,))
    for entry in entries:
        _require_unchanged(db, entry["table_name"], entry["row_uid"], entry["after_json"])
        if entry["before_json"] is None:
            after = json.loads(entry["after_json"])
            _restore(
                db, entry["table_name"], {**after, "record_state": "VOID", "void_reason": UNDONE}
            )
        else:
            before, after = json.loads(entry["before_json"]), json.loads(entry["after_json"])
            _restore(db, entry["table_name"], before)
            if before.get("siblings", "") != after.get("siblings", ""):
                _open_again(db, entry["table_name"], before, after)
    _mark(db, step, UNDONE)


def repeat(db: Database, step: int) -> None:
    """Put every row of an undone step as it was after it."""
    for entry in db.select("SELECT * FROM journal WHERE step = ? ORDER BY id", (step,)):
        if entry["before_json"] is not None:
            _require_unchanged(db, entry["table_name"], entry["row_uid"], entry["before_json"])
        _restore(db, entry["table_name"], json.loads(entry["after_json"]))
    _mark(db, step, "done")


def _open_again(db: Database, table: str, before: dict[str, Any], after: dict[str, Any]) -> None:
    """Put beside the values that are back what a change answered: that answer is gone.

    Whoever has seen the change takes the answer from it; to all others the question stays open.
    """
    uid, groups = str(before["uid"]), dots.groups_of(table)
    row = db.row(table, uid)
    was, became, now = (dots.entries_of(each, groups) for each in (before, after, row))
    shown_then, shown = _shown(before, groups), _shown(row, groups)
    beside = {
        name: {at: said for at, said in now[name].items() if at != shown[name]}
        | {
            at: said
            for at, said in was[name].items()
            if at != shown_then[name] and at not in became[name]
        }
        for name in groups
    }
    kept = {name: entries for name, entries in beside.items() if entries}
    db.replace(table, uid, {"siblings": dots.siblings_text(kept, groups)})


def _shown(row: dict[str, Any], groups: Iterable[str]) -> dict[str, dots.Dot]:
    stamps, last = dots.stamps_of(row), dots.last_of(row)
    return {name: stamps.get(name, last) for name in groups}


def put_back(db: Database, step: int) -> None:
    """Put every row that a step changed back exactly as it was, stamps too."""
    for image in images(db, step):
        _require_same(db, image, image.after)
        db.replace(image.table, image.uid, image.before or UNSEEN)
    _mark(db, step, UNDONE)


def put_again(db: Database, step: int) -> None:
    """Put every row that an undone step changed exactly as it was after it."""
    for image in images(db, step):
        _require_same(db, image, image.before or {**image.after, **UNSEEN})
        db.replace(image.table, image.uid, image.after)
    _mark(db, step, "done")


def _require_same(db: Database, image: Image, expected: dict[str, Any] | None) -> None:
    if db.row(image.table, image.uid) != expected:
        raise ProblemError(Problem("undo_blocked", {"table": image.table}))


def _mark(db: Database, step: int, state: str) -> None:
    db.execute("UPDATE step SET state = ? WHERE id = ?", (state, step))
    db.execute("UPDATE step SET of_step = ? WHERE id = ?", (step, db.step.id))


def _require_unchanged(db: Database, table: str, uid: str, expected_json: str) -> None:
    expression = row_json(db.columns(table))
    rows = db.select(f"SELECT {expression} FROM {table} WHERE uid = ?", (uid,))
    expected = _content(expected_json)
    # A row journaled before a migration lacks the columns that came later.
    present = _content(rows[0][0]) if rows else {}
    if any(present.get(name) != value for name, value in expected.items()):
        raise ProblemError(Problem("undo_blocked", {"table": table}))


def _content(row: str) -> dict[str, object]:
    return {name: value for name, value in json.loads(row).items() if name not in BOOKKEEPING}


def _restore(db: Database, table: str, row: dict[str, str | int | None]) -> None:
    names = [name for name in row if name not in (*BOOKKEEPING, "uid", "created_at_utc")]
    db.update(table, str(row["uid"]), {name: row[name] for name in names})
