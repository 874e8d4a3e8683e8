"""A packed copy of a store under its passphrase: SQLCipher's file, in which the packed bytes lie.

So it has one key and one form with all that the passphrase closes, and begins as they do.
"""

from contextlib import closing
from pathlib import Path

from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.store import driver, packing
from seminar_desk.store.driver import Connection
from seminar_desk.store.passphrase import StoreKey

_APPLICATION_ID = 0x53444B50  # "SDKP": tells it from a store
_PIECE = 1 << 20
# What is written at once and thrown away where it fails needs no journal.
_IN_HASTE = ("PRAGMA journal_mode = OFF", "PRAGMA synchronous = OFF")


def put(packed: bytes, path: Path, key: StoreKey) -> None:
    """Write packed bytes into a new file that the key closes; Error of the disk."""
    pieces = [(packed[at : at + _PIECE],) for at in range(0, len(packed), _PIECE)]
    with closing(driver.connect(path, like=key)) as connection:
        for statement in _IN_HASTE:
            connection.execute(statement).fetchone()
        connection.execute("BEGIN")
        connection.execute("CREATE TABLE packed (piece INTEGER PRIMARY KEY, content BLOB NOT NULL)")
        connection.executemany("INSERT INTO packed (content) VALUES (?)", pieces)
        connection.execute(f"PRAGMA application_id = {_APPLICATION_ID}")
        connection.execute("COMMIT")


def is_one(connection: Connection) -> bool:
    """Say whether an open file is a packed copy and no store."""
    return bool(connection.execute("PRAGMA application_id").fetchone()[0] == _APPLICATION_ID)


def taken_out(connection: Connection, path: Path) -> bytes:
    """Return the packed bytes; ProblemError backup_damaged where there is more than any store."""
    size = connection.execute("SELECT SUM(LENGTH(content)) FROM packed").fetchone()[0] or 0
    if size > packing.LARGEST:
        raise ProblemError(Problem("backup_damaged", {"file": str(path)}))
    pieces = connection.execute("SELECT content FROM packed ORDER BY piece").fetchall()
    return b"".join(row[0] for row in pieces)
