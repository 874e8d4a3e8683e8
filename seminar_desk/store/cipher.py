"""Connections to encrypted files: SQLCipher's SQLite, loaded where one is opened and never else.

What it says is said as by Python's own module, so that nobody has to know which one it was.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Protocol, cast

from sqlcipher3 import dbapi2

from seminar_desk import file_heads
from seminar_desk.store.passphrase import StoreKey

# «Not a database»: the first page opened, so it is a later one that is damaged.
_NO_DATABASE, _DAMAGED = 26, 11
# What the disk refuses while all is written anew comes as a fault of the function that does it,
# in SQLite's words alone.
_GENERAL = 1
_MEANT = {
    "database is locked": 5,
    "attempt to write a readonly database": 8,
    "disk I/O error": 10,
    "database disk image is malformed": 11,
    "database or disk is full": 13,
    "unable to open database file": 14,
    "file is not a database": _NO_DATABASE,
}
_IN_HASTE = {"synchronous": "OFF", "journal_mode": "OFF"}


class Counter(Protocol):
    """Count connections that are open."""

    opened: int


class _Cursor(dbapi2.Cursor):  # type: ignore[misc]  # the module has no types
    """Say faults in the words of Python's own module."""

    def execute(self, *said: Any) -> Any:  # noqa: ANN401 - as the module has it
        with self.connection.in_own_words():
            return super().execute(*said)

    def executemany(self, *said: Any) -> Any:  # noqa: ANN401
        with self.connection.in_own_words():
            return super().executemany(*said)

    def fetchone(self) -> Any:  # noqa: ANN401
        with self.connection.in_own_words():
            return super().fetchone()

    def fetchall(self) -> Any:  # noqa: ANN401
        with self.connection.in_own_words():
            return super().fetchall()

    def __next__(self) -> Any:  # noqa: ANN401
        with self.connection.in_own_words():
            return super().__next__()


class _Connection(dbapi2.Connection):  # type: ignore[misc]
    """Be counted as any other; `errors` and `counter` are those of the module it stands for."""

    errors: Mapping[str, type[Exception]]
    counter: Counter
    _is_counted = False
    _held = ""

    def cursor(self) -> _Cursor:
        """Return a cursor of ours."""
        with self.in_own_words():
            return cast("_Cursor", super().cursor(_Cursor))

    def execute(self, *said: Any) -> Any:  # noqa: ANN401
        """Run one statement."""
        return self.cursor().execute(*said)

    def executemany(self, *said: Any) -> Any:  # noqa: ANN401
        """Run one statement for each of many rows."""
        return self.cursor().executemany(*said)

    def backup(self, target: Any, **how: Any) -> None:  # noqa: ANN401
        """Copy all into another file of the same key."""
        with self.in_own_words():
            super().backup(target, **how)

    @contextmanager
    def in_own_words(self) -> Iterator[None]:
        """Say a fault as the other module does."""
        try:
            yield
        except dbapi2.Error as error:
            kind = self.errors.get(type(error).__name__, self.errors["DatabaseError"])
            said: Any = kind(str(error))
            code = getattr(error, "sqlite_errorcode", None)
            if code is not None:
                code = _MEANT.get(str(error), code) if code == _GENERAL else code
                said.sqlite_errorcode = _DAMAGED if code == _NO_DATABASE else code
                said.sqlite_errorname = error.sqlite_errorname
            raise said from error

    def count(self) -> None:
        """Count this connection until it is closed."""
        self._is_counted = True
        self.counter.opened += 1

    def hold(self, path: str, key: StoreKey | None) -> None:
        """Have nobody here open the file besides SQLite until this connection is closed."""
        self._held = file_heads.hold(path, file_heads.PLAIN if key is None else key.salt)

    def close(self) -> None:
        """Let go of the file; closing again does nothing."""
        super().close()
        if self._is_counted:
            self._is_counted = False
            self.counter.opened -= 1
        file_heads.let_go(self._held)
        self._held = ""


def connect(
    path: str,
    key: StoreKey | None,
    errors: Mapping[str, type[Exception]],
    counter: Counter,
    *,
    is_address: bool,
    is_kept: bool = True,
) -> Any:  # noqa: ANN401 - the module has no types
    """Open a file with its key; what is new is encrypted with it. Without one it is plain.

    `is_kept`: by the thread that opens it.
    """
    connection = dbapi2.connect(
        path,
        isolation_level=None,
        timeout=5,
        factory=_Connection,
        uri=is_address,
        check_same_thread=is_kept,
    )
    connection.errors, connection.counter = errors, counter
    connection.row_factory = dbapi2.Row
    connection.count()
    if not is_address:
        connection.hold(path, key)
    connection.execute("PRAGMA cipher_log_level = NONE")
    if key is not None:
        connection.execute(f'PRAGMA key = "{_told(key)}"')
    return connection


def pour(connection: Any, target: Path, new: StoreKey | None) -> None:  # noqa: ANN401
    """Write all of a closed store, opened by this module, into a new file with a key or none.

    Nothing of it is asked to be on the disk yet: whoever gives the file its name does that once,
    and not for each table. What fails half way is thrown away.
    """
    kept = {
        name: connection.execute(f"PRAGMA {name}").fetchone()[0]
        for name in ("user_version", "application_id")
    }
    said = _told(new) if new is not None else ""
    connection.execute("ATTACH DATABASE ? AS poured KEY ?", (str(target), said))
    for name, value in _IN_HASTE.items():
        connection.execute(f"PRAGMA poured.{name} = {value}")
    connection.execute("SELECT sqlcipher_export('poured')")
    for name, value in kept.items():
        connection.execute(f"PRAGMA poured.{name} = {value}")
    connection.execute("DETACH DATABASE poured")


def _told(key: StoreKey) -> str:
    return f"x'{key.key.hex()}{key.salt.hex()}'"
