"""Stores that the program must not open: spoilt, of another program, or of another age."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from seminar_desk.store import schema

# What is wrong with a file, and the problem that says so.
SAID = {
    "damaged": "store_damaged",
    "foreign": "store_foreign",
    "not_sqlite": "store_foreign",
    "newer": "store_newer",
    "later_sqlite": "store_unreadable",
}


def damage(path: Path) -> None:
    with path.open("r+b") as file:
        file.seek(2000)
        file.write(b"\xff" * 30000)


def spoil(path: Path, kind: str) -> None:
    """Make a good store one of `SAID`, or `older`."""
    marks = {
        "foreign": "application_id = 77",
        "newer": "user_version = 77",
        "older": f"user_version = {schema.VERSION - 1}",
    }
    if kind == "damaged":
        damage(path)
    elif kind == "later_sqlite":
        with path.open("r+b") as file:
            file.seek(44)  # the number of the schema's format
            file.write((9).to_bytes(4, "big"))
    elif kind == "not_sqlite":
        path.write_bytes(b"PK\x03\x04" + b"x" * 5000)
    else:
        with closing(sqlite3.connect(path)) as connection:
            connection.execute(f"PRAGMA {marks[kind]}")
