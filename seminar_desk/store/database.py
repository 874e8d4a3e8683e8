"""One SQLite file and the one door for change."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Protocol, TypeVar

from seminar_desk.domain.books import dots, row_join
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.store import driver, schema
from seminar_desk.store.driver import (
    UNFIT,
    Connection,
    Error,
    Row,
    as_dict,
    problem_of,
    raise_problem,
    to_text,
)
from seminar_desk.store.kept_values import kept
from seminar_desk.store.pouring import copy_all
from seminar_desk.store.step_ages import StepAges

FILE_NAME = "seminar-desk.sqlite3"
REHEARSAL_FOLDER = "rehearsal"  # in the data folder, a store of its own
Value = str | int | None
Values = Sequence[Value]
Seen = TypeVar("Seen")
# How a row begins, where one stood that nobody sees.
_NEW_AGAIN: Mapping[str, Value] = {
    "row_version": 1,
    "record_state": dots.ACTIVE,
    "void_reason": "",
    "extra_json": "{}",
    **dict.fromkeys(("source", "seen", "stamps", "siblings", "digest"), ""),
}


@dataclass(frozen=True, slots=True)
class Change:
    """Say what a committed change touched; `rows` are (table, uid) pairs."""

    name: str
    subject: str
    step: int
    tables: frozenset[str]
    rows: frozenset[tuple[str, str]]
    clock_behind: bool = False


@dataclass(frozen=True, slots=True)
class JournalStep:
    """Name the change being made: its number in the journal and its moment."""

    id: int
    at: datetime


def utc_now() -> datetime:
    """Return the computer's clock as an aware UTC moment."""
    return datetime.now(UTC)


def new_uuid() -> str:
    """Return a fresh random identity."""
    import uuid  # noqa: PLC0415 - at the first row, not at start

    return str(uuid.uuid4())


class Stamper(Protocol):
    """Name who changes a store, and be told each step that is on the disk."""

    name: str

    def keep(self, step: int, at: str) -> None:
        """Note a step."""

    def close(self) -> None:
        """Let go of the note."""


class Database:
    """Own the connection: reads go through `select`, writes only inside `change`."""

    def __init__(
        self,
        connection: Connection,
        path: Path,
        *,
        clock: Callable[[], datetime] = utc_now,
        new_uid: Callable[[], str] = new_uuid,
        writable: bool = True,
        begin_writer: Callable[["Database"], Stamper] | None = None,
    ) -> None:
        self.path = path
        self.clock = clock
        self.new_uid = new_uid
        self.operator = ""
        self.desk = ""
        self.writable = writable
        self.ages = StepAges()
        self.listeners: list[Callable[[Change], None]] = []
        self._connection = connection
        self._step: JournalStep | None = None
        self._begin_writer = begin_writer
        self._stamper: Stamper | None = None

    @property
    def device(self) -> str:
        """Return who stamps the changes, told at the first one; see store/writers.py."""
        if self._stamper is None and self._begin_writer is not None:
            self._stamper = self._begin_writer(self)
        return self._stamper.name if self._stamper else ""

    @property
    def folder(self) -> Path:
        """Return the data folder that the store stands in."""
        return self.path.parent

    @property
    def step(self) -> JournalStep:
        """Return the change being made; a write outside the door is our bug."""
        if self._step is None:
            raise RuntimeError("write outside db.change()")
        return self._step

    def select(self, sql: str, values: Values = ()) -> list[Row]:
        """Return all rows of a reading statement; ProblemError when the file cannot be read."""
        try:
            return self._connection.execute(sql, values).fetchall()
        except Error as error:
            raise_problem(error, self.path)
        except UNFIT as error:
            raise ProblemError(Problem("text_unwritable")) from error

    def looked_at(self, look: Callable[[Connection], Seen]) -> Seen:
        """Return what a look at the whole store sees; ProblemError when it cannot be read."""
        try:
            return look(self._connection)
        except Error as error:
            raise ProblemError(
                problem_of(error, self.path) or unreadable(error, self.path)
            ) from error

    def execute(self, sql: str, values: Values = ()) -> int:
        """Run one writing statement inside the door; return the number of rows touched."""
        assert self.step
        return self._connection.execute(sql, values).rowcount

    def insert(self, table: str, values: Mapping[str, Value], *, writer: str = "") -> str:
        """Add a row with its tail; a missing `uid` is made here. Return the uid.

        `writer` for a row that every laptop makes alike. One that went with its workbook and that
        nobody sees gives its place. ProblemError text_never_leaves, text_unwritable.
        """
        values = kept(table, values)
        named = str(values.get("uid") or "")
        uid = named or self.new_uid()
        now, by = to_text(self.step.at), writer or self.device
        tail = {"created_at_utc": now, "updated_at_utc": now, "device": by, "created_device": by}
        if named and self._is_unseen(table, named):
            self.replace(table, uid, {**_NEW_AGAIN, **values, **tail})
        else:
            self.put(table, {**values, "uid": uid, **tail})
        return uid

    def update(self, table: str, uid: str, values: Mapping[str, Value]) -> None:
        """Change a row's columns, and stamp the groups of those that differ with a new version.

        A row that is gone is our bug. ProblemError text_never_leaves, text_unwritable.
        """
        values = kept(table, values)
        row = self.row(table, uid) if self.step else {}
        groups = dots.groups_of(table)
        said = row_join.changed(row, values, self.device, groups)
        self._rewrite(table, uid, {**values, **said})

    def say_again(self, table: str, uid: str, groups: Collection[str]) -> None:
        """Stamp what a row shows in these groups anew: what stood beside it is answered."""
        said = row_join.settled(self.row(table, uid), groups, self.device, dots.groups_of(table))
        self._rewrite(table, uid, said)

    def put(self, table: str, row: Mapping[str, Value]) -> None:
        """Add a row as it is, bookkeeping too."""
        marks = ", ".join("?" * len(row))
        sql = f"INSERT INTO {table} ({', '.join(row)}) VALUES ({marks})"
        self.execute(sql, tuple(row.values()))

    def replace(self, table: str, uid: str, row: Mapping[str, Value]) -> None:
        """Put a row in the place of what stood there as it is, bookkeeping too."""
        setters = ", ".join(f"{name} = ?" for name in row)
        self.execute(f"UPDATE {table} SET {setters} WHERE uid = ?", (*row.values(), uid))

    def row(self, table: str, uid: str) -> dict[str, Value]:
        """Return every column of a row; LookupError when there is none."""
        found = self.select(f"SELECT * FROM {table} WHERE uid = ?", (uid,))
        if not found:
            raise LookupError(f"{table} {uid}")
        return as_dict(found[0])

    def _rewrite(self, table: str, uid: str, values: Mapping[str, Value]) -> None:
        self.replace(table, uid, {**values, "updated_at_utc": to_text(self.step.at)})

    def _is_unseen(self, table: str, uid: str) -> bool:
        return bool(self.select(f"SELECT 1 FROM {table} WHERE uid = ? AND row_version = 0", (uid,)))

    def void(self, table: str, uid: str, reason: str) -> None:
        """Take a row out of every list, keeping it and the reason."""
        self.update(table, uid, {"record_state": "VOID", "void_reason": reason})

    def columns(self, table: str) -> tuple[str, ...]:
        """Return a table's columns in order."""
        return schema.columns(self._connection, table)

    def tables(self) -> tuple[str, ...]:
        """Return the tables whose rows are journaled."""
        return schema.journaled_tables(self._connection)

    def backup_into(self, target: Connection) -> None:
        """Copy the whole store as it stands at this moment."""
        copy_all(self._connection, target)

    def write_anew(self) -> bool:
        """Leave nothing freed in the file or in its log; False while a script reads from there."""
        return driver.write_anew(self._connection, self.path)

    def close(self) -> None:
        """Let go of the file; the write-ahead log is folded back into it."""
        self._connection.close()
        if self._stamper is not None:
            self._stamper.close()
            self._stamper = self._begin_writer = None

    @contextmanager
    def change(self, name: str, *, subject: str = "", undo: str = "yes") -> Iterator[JournalStep]:
        """Make one transaction, one journal step, one Undo; announce it after COMMIT.

        `undo`: yes; skip (a record of something that happened, Undo passes over it);
        stop (cannot be undone, nor anything before it). Anything raised rolls all back.
        """
        if self._step is not None:
            raise RuntimeError(f"{name} inside another change")
        if not self.writable:
            raise ProblemError(Problem("store_reading_only", {"file": str(self.path)}))
        connection = self._connection
        try:
            connection.execute("PRAGMA query_only = OFF")
            connection.execute("BEGIN IMMEDIATE")
            now = self.clock()
            last = connection.execute("SELECT at_utc FROM step ORDER BY id DESC LIMIT 1").fetchone()
            self._step = self._begin(name, subject, undo, now)
            yield self._step
            rows = frozenset(
                (table, uid)
                for table, uid in connection.execute(
                    "SELECT table_name, row_uid FROM journal WHERE step = ?", (self._step.id,)
                )
            )
            connection.execute("UPDATE open_step SET step = NULL")
            connection.execute("COMMIT")
        except BaseException as error:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            if isinstance(error, Error):
                raise_problem(error, self.path)
            if isinstance(error, UNFIT):
                raise ProblemError(Problem("text_unwritable")) from error
            raise
        finally:
            step, self._step = self._step, None
            connection.execute("PRAGMA query_only = ON")
        assert step
        self.ages.note(step.id)
        if self._stamper is not None:
            self._stamper.keep(step.id, to_text(step.at))
        behind = last is not None and to_text(now) < last[0]
        tables = frozenset(table for table, _ in rows)
        self._announce(Change(name, subject, step.id, tables, rows, behind))

    def _begin(self, name: str, subject: str, undo: str, now: datetime) -> JournalStep:
        if undo != "skip":
            self._connection.execute("UPDATE step SET state = 'dropped' WHERE state = 'undone'")
        cursor = self._connection.execute(
            "INSERT INTO step (action, subject, undo, at_utc, operator, device)"
            " VALUES (?, ?, ?, ?, ?, ?)",
            (name, subject, undo, to_text(now), self.operator, self.device),
        )
        number = cursor.lastrowid or 0
        self._connection.execute("UPDATE open_step SET step = ?", (number,))
        return JournalStep(number, now)

    def _announce(self, change: Change) -> None:
        for listener in list(self.listeners):
            listener(change)


def connect(path: Path, *, is_still: bool = False) -> Connection:
    """Open a file as the store needs it: WAL, FULL, no write outside the door.

    `is_still`: only to be read, and nothing is written beside it. Raise ProblemError for a file
    that is damaged, foreign, hollow, newer or out of reach.
    """
    connection: Connection | None = None
    try:
        connection = driver.connect(path, is_still=is_still)
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA recursive_triggers = ON")
        refuse_strangers(connection, path)
        if not is_still:
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = FULL")
    except BaseException as error:
        if connection is not None:
            connection.close()
        if isinstance(error, Error):
            raise ProblemError(problem_of(error, path) or unreadable(error, path)) from error
        raise
    return connection


def unreadable(error: Error, path: Path) -> Problem:
    """Say of a file that cannot be opened what SQLite says: a format from later, a half update."""
    return Problem("store_unreadable", {"file": str(path), "reason": str(error)})


def version_of(connection: Connection) -> int:
    """Return the schema version a file carries."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def refuse_strangers(connection: Connection, path: Path) -> None:
    """Raise ProblemError store_foreign, store_emptied or store_newer of an open file."""
    application = connection.execute("PRAGMA application_id").fetchone()[0]
    is_empty = connection.execute("SELECT COUNT(*) FROM sqlite_master").fetchone()[0] == 0
    if application != schema.APPLICATION_ID and not (is_empty and application == 0):
        raise ProblemError(Problem("store_foreign", {"file": str(path)}))
    if is_empty and application:
        raise ProblemError(Problem("store_emptied", {"file": str(path)}))
    if version_of(connection) > schema.VERSION:
        raise ProblemError(Problem("store_newer", {"file": str(path)}))
