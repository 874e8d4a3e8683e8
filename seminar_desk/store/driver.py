"""The one file that imports SQLite's module; one that encrypts takes its place (`cipher`).

What SQLite says becomes a problem here, and its texts moments and days.
"""

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, NoReturn, cast

from seminar_desk import file_heads
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.store.passphrase import StoreKey

Error = sqlite3.Error
Row = sqlite3.Row
complete_statement = sqlite3.complete_statement
ERRORS: Mapping[str, type[Error]] = {
    kind.__name__: kind
    for kind in (
        *(sqlite3.OperationalError, sqlite3.DatabaseError, sqlite3.IntegrityError),
        *(sqlite3.ProgrammingError, sqlite3.InternalError, sqlite3.DataError),
        *(sqlite3.NotSupportedError, sqlite3.InterfaceError),
    )
}


# How Python says that a text of the file is none, in a cell or in SQLite's own sentence.
_NO_TEXT = "Could not decode to UTF-8"


# Whether what is opened goes to another thread, which alone uses it from then on.
_handed_over: ContextVar[bool] = ContextVar("handed_over", default=False)


@contextmanager
def handed_over() -> Iterator[None]:
    """Let what is opened within be used in another thread, once this one has done with it."""
    before = _handed_over.set(True)
    try:
        yield
    finally:
        _handed_over.reset(before)


class Connection(sqlite3.Connection):
    """Be counted from opening to closing; one that is only forgotten stays counted."""

    opened = 0
    _is_counted = False
    _held = ""

    def count(self) -> None:
        """Count this connection until it is closed."""
        self._is_counted = True
        Connection.opened += 1

    def hold(self, path: Path | str) -> None:
        """Have nobody here open the file besides SQLite until this connection is closed."""
        self._held = file_heads.hold(path, file_heads.PLAIN)

    def execute(self, sql: str, parameters: Any = (), /) -> sqlite3.Cursor:  # noqa: ANN401 - SQLite's
        """Run a statement; what SQLite says in bytes that are no text is of a damaged file."""
        try:
            return super().execute(sql, parameters)
        except UnicodeDecodeError as error:
            raise sqlite3.DatabaseError(_NO_TEXT) from error

    def close(self) -> None:
        """Let go of the file; closing again does nothing."""
        super().close()
        if self._is_counted:
            self._is_counted = False
            Connection.opened -= 1
        file_heads.let_go(self._held)
        self._held = ""


def connect(
    path: Path | str,
    *,
    like: Path | StoreKey | None = None,
    is_still: bool = False,
    is_poured: bool = False,
) -> Connection:
    """Open a file, transactions left to the caller; its rows know their columns.

    A new one is encrypted where the file that it becomes a copy of is, or with a key. `is_still`:
    nobody writes it, so nothing is written beside it, and it can only be read. `is_poured`: into
    another file, with another key. ProblemError store_locked.
    """
    is_kept = not _handed_over.get()
    key = StoreKey.of(Path(path)) or (StoreKey.of(like) if isinstance(like, Path) else like)
    name = f"{Path(path).absolute().as_uri()}?mode=ro&immutable=1" if is_still else str(path)
    if key is not None or is_poured:
        from seminar_desk.store import cipher  # noqa: PLC0415 - where a store is encrypted

        opened = cipher.connect(name, key, ERRORS, Connection, is_address=is_still, is_kept=is_kept)
        return cast("Connection", opened)
    connection = sqlite3.connect(
        name,
        isolation_level=None,
        timeout=5,
        factory=Connection,
        uri=is_still,
        check_same_thread=is_kept,
    )
    connection.row_factory = Row
    connection.count()
    if not is_still:
        connection.hold(path)
    return connection


def in_memory() -> Connection:
    """Open a plain store of no file."""
    return connect(":memory:")


def is_plain(connection: object) -> bool:
    """Say whether a connection is of Python's own module, and not of the one that encrypts."""
    return isinstance(connection, sqlite3.Connection)


def write_anew(connection: Connection, path: Path) -> bool:
    """Write the whole file anew without what was freed, fold the log in and cut it.

    False where somebody still reads what was there before.
    """
    try:
        for statement in ("query_only = OFF", "secure_delete = ON"):
            connection.execute(f"PRAGMA {statement}")
        connection.execute("VACUUM")
        return not connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
    except Error as error:
        raise_problem(error, path)
    finally:
        connection.execute("PRAGMA query_only = ON")


def still_open() -> int:
    """Return how many connections of this process were opened and never closed."""
    return Connection.opened


def as_dict(row: Row) -> dict[str, Any]:
    """Return a row's values by column."""
    return dict(zip(row.keys(), row, strict=True))


# SQLite's primary result codes, https://sqlite.org/rescode.html
_CODES = {
    5: "store_busy",
    6: "store_busy",
    3: "store_read_only",
    8: "store_read_only",
    10: "store_disk_error",
    11: "store_damaged",
    13: "disk_full",
    14: "store_cannot_open",
    15: "store_busy",  # of several who begin at once one is told that the locks make no sense
    23: "store_read_only",
    26: "store_foreign",
}


def problem_of(error: Error, path: object = "") -> Problem | None:
    """Return the user's problem behind a database error; None means our own bug."""
    code = (getattr(error, "sqlite_errorcode", 0) or 0) & 0xFF
    name = "store_damaged" if str(error).startswith(_NO_TEXT) else _CODES.get(code)
    return Problem(name, {"file": str(path)}) if name else None


def raise_problem(error: Error, path: object = "") -> NoReturn:
    """Raise ProblemError for a broken world, and the error itself for our own bug."""
    problem = problem_of(error, path)
    if problem is None:
        raise error
    raise ProblemError(problem) from error


# What the module says of a value that no column can hold: half a letter, a number past 64 bits.
UNFIT = (UnicodeEncodeError, OverflowError)


def to_text(moment: datetime) -> str:
    """Return an aware moment as UTC text that sorts by time."""
    return moment.astimezone(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")


def moment(text: str | None) -> datetime | None:
    """Return the aware UTC moment behind a text."""
    return datetime.fromisoformat(text) if text else None


def day(text: str | None) -> date | None:
    """Return the date behind a text."""
    return date.fromisoformat(text) if text else None
