"""A copy of a store made whole: through SQLite, checked, packed, read back from the disk."""

from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from functools import partial
from pathlib import Path

from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.files import patiently, put_whole, require_room
from seminar_desk.store import closed_packing, copy_reading, driver, packing
from seminar_desk.store.driver import Connection, Error, raise_problem
from seminar_desk.store.passphrase import StoreKey


def _size(path: Path) -> int:
    """Return about how large a copy of a store becomes."""
    size = 0
    for suffix in ("", "-wal"):
        with suppress(OSError):
            size += path.with_name(path.name + suffix).stat().st_size
    return size


def copy_whole(
    backup: Callable[[Connection], None],
    target: Path,
    source: Path,
    adapt: Callable[[Connection], None] | None = None,
) -> None:
    """Write a checked copy of the store of a file, changed by `adapt` before anybody sees it.

    It is packed where the target's name says so.
    ProblemError store_damaged, file_no_room, copy_not_same; OSError.
    """
    # While it is changed SQLite keeps what was there before beside it.
    require_room(target, _size(source) * (1 if adapt is None else 2))
    part = target.with_name(target.name.removesuffix(packing.ENDING) + ".part")
    patiently(partial(part.unlink, missing_ok=True))
    verdict = ""
    part.touch(mode=0o600)  # SQLite would let all read it
    try:
        with closing(driver.connect(part, like=source)) as copy:
            backup(copy)
            copy.execute("PRAGMA journal_mode = DELETE")
            if adapt is not None:
                adapt(copy)
            verdict = copy.execute("PRAGMA quick_check(1)").fetchone()[0]
    except Error as error:
        raise_problem(error, target)
    finally:
        if verdict != "ok":
            with suppress(OSError):
                patiently(partial(part.unlink, missing_ok=True))
    if verdict != "ok":
        raise ProblemError(Problem("store_damaged", {"file": str(target)}))
    packed = target.with_name(target.name + ".part")
    try:
        if target.suffix == packing.ENDING:
            packing.pack(part, packed)
            put_whole(packed, target)
        else:
            put_whole(part, target)
    finally:
        for left in (part, packed):
            with suppress(OSError):
                patiently(partial(left.unlink, missing_ok=True))


def copy_packed(backup: Callable[[Connection], None], target: Path, source: Path) -> None:
    """Write a checked and packed copy of the store of a file, with its key if it has one.

    ProblemError store_damaged, file_no_room, copy_not_same; OSError.
    """
    key = StoreKey.of(source)
    if key is None:
        copy_whole(backup, target, source)
        return
    try:
        content = packing.packed(copy_reading.in_memory_of(backup, target))
    except Error as error:
        raise_problem(error, source)
    with packed_beside(content, target, key) as part:
        put_whole(part, target)


@contextmanager
def packed_beside(content: bytes, target: Path, key: StoreKey | None) -> Iterator[Path]:
    """Give packed bytes in a file beside, under a key or as they are, until it has its name.

    ProblemError of the disk; OSError.
    """
    require_room(target, len(content))
    part = target.with_name(target.name + ".part")
    patiently(partial(part.unlink, missing_ok=True))
    part.touch(mode=0o600)  # SQLite would let all read it
    try:
        if key is None:
            part.write_bytes(content)
        else:
            closed_packing.put(content, part, key)
        yield part
    except Error as error:
        raise_problem(error, target)
    finally:
        with suppress(OSError):
            patiently(partial(part.unlink, missing_ok=True))
