"""Look into a copy of a store without writing beside it: on a stick that takes nothing as well."""

import shutil
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from seminar_desk.domain.problems import ProblemError
from seminar_desk.files import problem_of_os, working_folder
from seminar_desk.store import driver, file_heads, packing
from seminar_desk.store.database import connect, refuse_strangers, unreadable
from seminar_desk.store.driver import Connection, Error, problem_of


@contextmanager
def looked_into(path: Path) -> Iterator[Connection]:
    """Give a copy to read, packed or not; ProblemError as `connect`, backup_damaged, of the disk.

    What was carried away while a program wrote it has its log beside: both are fetched first.
    """
    if _is_packed(path):
        with closing(_in_memory(path)) as connection:
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


def _is_packed(path: Path) -> bool:
    try:
        return packing.is_packed(path)
    except OSError:  # of which SQLite says more
        return False


def _in_memory(path: Path) -> Connection:
    """Open a packed copy without a file: nothing of it lies about where it was looked at."""
    content = packing.unpacked(path)
    connection = driver.connect(":memory:")
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
                shutil.copyfile(path.with_name(beside), fetched.with_name(beside))
        except OSError as error:
            raise ProblemError(problem_of_os(error, path)) from error
        yield fetched
