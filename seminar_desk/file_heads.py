"""How a file begins, read so that no lock is lost: SQLite closes what it has open here first.

Where locks are POSIX's, whoever closes a file lets go of all locks that this process has on it
(https://sqlite.org/howtocorrupt.html, 2.2). Another process that reads the store for a moment
would then believe itself alone, and take away the log with the marks that an open window writes.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

PLAIN = b"SQLite format 3\0"
_open_here: dict[str, list[bytes]] = {}
_read_beside: dict[str, list[BinaryIO]] = {}


def hold(path: Path | str, head: bytes) -> str:
    """Remember how a file begins that SQLite has open from now on; return what lets go of it."""
    name = os.path.realpath(path)
    _open_here.setdefault(name, []).append(head)
    return name


def let_go(name: str) -> None:
    """Say that SQLite closed a file once; what was not held is no matter."""
    heads = _open_here.get(name, [])
    if len(heads) > 1:
        heads.pop()
    else:
        _open_here.pop(name, None)
        for file in _read_beside.pop(name, ()):
            file.close()


def is_open_here(path: Path) -> bool:
    """Say whether SQLite has a file open in this process."""
    return os.path.realpath(path) in _open_here


def beginning(path: Path, length: int) -> bytes:
    """Return the first bytes of a file, no more than PLAIN has; OSError."""
    heads = _open_here.get(os.path.realpath(path))
    if heads:
        return heads[0][:length]
    with reading(path) as file:
        return file.read(length)


def content(path: Path) -> bytes:
    """Return all of a file; OSError."""
    with reading(path) as file:
        return file.read()


@contextmanager
def reading(path: Path) -> Iterator[BinaryIO]:
    """Open a file to read it; one that SQLite has open here is closed when SQLite has closed it."""
    file = path.open("rb", buffering=0)
    if is_open_here(path):
        _read_beside.setdefault(os.path.realpath(path), []).append(file)
        yield file
    else:
        with file:
            yield file
