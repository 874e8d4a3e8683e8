"""Look into a copy of a store without writing beside it: on a stick that takes nothing as well."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from functools import partial
from pathlib import Path

from seminar_desk import file_heads
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.files import problem_of_os, working_folder
from seminar_desk.store import driver, packing, passphrase
from seminar_desk.store.database import connect, refuse_strangers, unreadable
from seminar_desk.store.driver import Connection, Error, problem_of
from seminar_desk.store.pouring import copy_all


@contextmanager
def looked_into(path: Path) -> Iterator[Connection]:
    """Give a copy to read, packed or not; ProblemError as `connect`, backup_damaged, of the disk.

    What was carried away while a program wrote it has its log beside: both are fetched first.
    """
    if (content := _unpacked_of(path)) is not None:
        with closing(_in_memory(content, path)) as connection:
            yield connection
        return
    if file_heads.is_open_here(path):
        with closing(connect(path)) as connection:
            yield connection
        return
    if has_log(path):
        with _fetched(path) as fetched, closing(connect(fetched)) as connection:
            yield connection
        return
    with closing(connect(path, is_still=True)) as connection:
        yield connection


def has_log(path: Path) -> bool:
    """Say whether changes lie beside a file that are not merged into it yet."""
    try:
        return path.with_name(f"{path.name}-wal").stat().st_size > 0
    except OSError:
        return False


def is_packed(path: Path) -> bool:
    """Say whether a file is a packed copy that is whole, of whatever store."""
    with suppress(ProblemError):
        return _unpacked_of(path) is not None
    return False


def packed(path: Path) -> bytes:
    """Return a copy packed, one that is a whole store too; ProblemError as `looked_into`; OSError.

    Nothing that is damaged is given.
    """
    if _unpacked_of(path) is not None:
        return _closed_in(path) or file_heads.content(path)
    try:
        with closing(driver.connect(path, is_still=not has_log(path))) as connection:
            return packing.packed(in_memory_of(partial(copy_all, connection), path))
    except Error as error:
        raise ProblemError(problem_of(error, path) or unreadable(error, path)) from error


def in_memory_of(copy: Callable[[Connection], None], path: Path) -> bytes:
    """Return the bytes of a checked plain store that `copy` fills; ProblemError store_damaged.

    Nothing of what is encrypted lies about in clear. Error of the store that is copied.
    """
    with closing(driver.in_memory()) as memory:
        copy(memory)
        if memory.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
            raise ProblemError(Problem("store_damaged", {"file": str(path)}))
        return memory.serialize()


def _unpacked_of(path: Path) -> bytes | None:
    """Return what is packed in a copy, closed or not; None of a whole store."""
    try:
        is_packed = packing.is_packed(path)
    except OSError:  # of which SQLite says more
        return None
    if is_packed:
        return packing.unpacked(path)
    content = _closed_in(path)
    return None if content is None else packing.unpacked_of(content, path)


def _closed_in(path: Path) -> bytes | None:
    """Return what a packed copy under a passphrase holds, packed; None of any other file."""
    if not passphrase.salt_of(path) or file_heads.is_open_here(path) or has_log(path):
        return None
    from seminar_desk.store import closed_packing  # noqa: PLC0415 - where something is encrypted

    try:
        with closing(driver.connect(path, is_still=True)) as connection:
            is_one = closed_packing.is_one(connection)
            return closed_packing.taken_out(connection, path) if is_one else None
    except Error as error:
        raise ProblemError(problem_of(error, path) or unreadable(error, path)) from error


def _in_memory(content: bytes, path: Path) -> Connection:
    """Open a packed copy without a file: nothing of it lies about where it was looked at."""
    connection = driver.in_memory()
    try:
        connection.deserialize(_without_log(content))
        refuse_strangers(connection, path)
    except BaseException as error:
        connection.close()
        if isinstance(error, Error):
            raise ProblemError(problem_of(error, path) or unreadable(error, path)) from error
        raise
    return connection


def _without_log(content: bytes) -> bytes:
    """Say in the head of a whole copy that it needs no log; memory has none beside it.

    One whose last step towards that failed still asks for it: https://sqlite.org/fileformat.html.
    """
    return content[:18] + b"\1\1" + content[20:] if content[18:20] == b"\2\2" else content


@contextmanager
def _fetched(path: Path) -> Iterator[Path]:
    with working_folder() as folder:
        fetched = folder / path.name
        try:
            for suffix in ("", "-wal"):
                beside = path.name + suffix
                with (
                    file_heads.reading(path.with_name(beside)) as source,
                    fetched.with_name(beside).open("wb") as copy,
                ):
                    shutil.copyfileobj(source, copy)
        except OSError as error:
            raise ProblemError(problem_of_os(error, path)) from error
        yield fetched
