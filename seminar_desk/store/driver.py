"""The one file that imports SQLite's module, so that one that encrypts can take its place."""

import sqlite3
from pathlib import Path
from sqlite3 import Error, Row, complete_statement
from typing import Any

__all__ = ["Connection", "Error", "Row", "as_dict", "complete_statement", "connect", "still_open"]


class Connection(sqlite3.Connection):
    """Be counted from opening to closing; one that is only forgotten stays counted."""

    opened = 0
    _is_counted = False

    def count(self) -> None:
        """Count this connection until it is closed."""
        self._is_counted = True
        Connection.opened += 1

    def close(self) -> None:
        """Let go of the file; closing again does nothing."""
        super().close()
        if self._is_counted:
            self._is_counted = False
            Connection.opened -= 1


def connect(path: Path | str) -> Connection:
    """Open a file, transactions left to the caller; its rows know their columns."""
    connection = sqlite3.connect(path, isolation_level=None, timeout=5, factory=Connection)
    connection.row_factory = Row
    connection.count()
    return connection


def still_open() -> int:
    """Return how many connections of this process were opened and never closed."""
    return Connection.opened


def as_dict(row: Row) -> dict[str, Any]:
    """Return a row's values by column."""
    return dict(zip(row.keys(), row, strict=True))
