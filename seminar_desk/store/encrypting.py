"""Give a store a passphrase, another one, or none again: written anew beside, then put in place."""

from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from functools import partial
from pathlib import Path

from seminar_desk import refusals
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.files import (
    is_there,
    patiently,
    problem_of_os,
    put_whole,
    require_room,
    sync_folder,
)
from seminar_desk.store import (
    closing_note,
    copy_reading,
    driver,
    folder_lock,
    packing,
    passphrase,
    whole_copies,
)
from seminar_desk.store.database import FILE_NAME, connect
from seminar_desk.store.driver import Error, raise_problem
from seminar_desk.store.folder_lock import FolderLock
from seminar_desk.store.passphrase import StoreKey

_JOURNALS = ("-wal", "-shm")


def unlock(path: Path, said: str) -> None:
    """Have the key of an encrypted file at hand, made of its passphrase.

    ProblemError passphrase_wrong, which a damaged beginning of the file says too.
    """
    _unlock_with(path, passphrase.told(said, passphrase.salt_of(path)), "passphrase_wrong")


def unlock_with_sheet(path: Path, typed: str) -> None:
    """Do the same with the recovery sheet; ProblemError recovery_mistyped, recovery_other."""
    _unlock_with(path, passphrase.read_figures(typed, passphrase.salt_of(path)), "recovery_other")


def _unlock_with(path: Path, key: StoreKey, refusal: str) -> None:
    key.keep()
    try:
        with closing(driver.connect(path)) as connection:
            connection.execute("SELECT COUNT(*) FROM sqlite_master").fetchone()
    except Error as error:
        key.forget()
        raise ProblemError(Problem(refusal, {"file": path.name})) from error


def begin(path: Path, *, like: Path) -> None:
    """Begin a new store encrypted as another is; nothing where one is, or the other is plain.

    Or where one was, which is told to who opens it. ProblemError of the disk.
    """
    if StoreKey.of(like) is None or _is_begun(path):
        return
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch(mode=0o600)
        with closing(driver.connect(path, like=like)) as connection:
            for statement in ("CREATE TABLE begun (one)", "DROP TABLE begun"):
                connection.execute(statement)
    except Error as error:
        raise_problem(error, path)
    except OSError as error:
        raise ProblemError(problem_of_os(error, path)) from error


def _is_begun(path: Path) -> bool:
    """Say whether a store is there, or was; a file that only got its name is none yet."""
    if is_there(path) and path.stat().st_size:
        return True
    return copy_reading.has_log(path) or is_there(path.parent / "backups")


def change(folder: Path, key: StoreKey | None, *, lock: FolderLock | None = None) -> None:
    """Write a closed store anew with a key, or with none, and put it in the old one's place.

    Until that moment the store is as it was; a cut of power leaves the one or the other, whole.
    ProblemError of the disk, store_busy, store_held, store_damaged: then all is as it was.
    """
    path = folder / FILE_NAME
    with folder_lock.held(folder, lock):
        note = closing_note.read(folder)
        is_as_left = note is not None and note.is_of(path)
        _fold_in(path)
        closing_note.take_away(folder)
        write_anew(path, key)
        if note is not None and is_as_left:  # compared with what was: the next start need not look
            closing_note.leave(path, note.step)


def _fold_in(path: Path) -> None:
    """Have all of a store in its one file; ProblemError store_busy while somebody reads it."""
    try:
        with closing(connect(path)) as connection:
            is_busy = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
    except Error as error:
        raise_problem(error, path)
    if is_busy:
        raise ProblemError(Problem("store_busy", {"file": str(path)}))


def pack_anew(path: Path, key: StoreKey | None) -> None:
    """Write a copy packed, with another key or none, and put it in its place.

    It is packed where it was not. ProblemError of a copy that cannot be read, or of the disk.
    """
    with _in_its_place(path):
        target = path.with_name(path.name.removesuffix(packing.ENDING))
        if key is None:
            target = target.with_name(target.name + packing.ENDING)
        with whole_copies.packed_beside(copy_reading.packed(path), target, key) as part:
            _let_journals_go(path)
            put_whole(part, target)
        if path != target:
            patiently(path.unlink)


def write_anew(path: Path, key: StoreKey | None) -> None:
    """Write a store with another key beside, check it, put it in place.

    That what lay beside is gone is on the disk once its folder is synced.
    """
    part = path.with_name(f"{path.name}.part")
    if key is not None:
        key.keep()
    try:
        with _in_its_place(path):
            require_room(path, path.stat().st_size)
            patiently(partial(part.unlink, missing_ok=True))
            part.touch(mode=0o600)  # SQLite would let all read it
            _pour(path, part, key)
            _let_journals_go(path)
            put_whole(part, path)
    finally:
        for ending in ("", "-journal", *_JOURNALS):
            with suppress(OSError):
                patiently(partial(part.with_name(part.name + ending).unlink, missing_ok=True))


def _let_journals_go(path: Path) -> None:
    """Have no log of the old key beside, on the disk too: it would damage the new file."""
    for ending in _JOURNALS:
        patiently(partial(path.with_name(path.name + ending).unlink, missing_ok=True))
    sync_folder(path.parent)


@contextmanager
def _in_its_place(path: Path) -> Iterator[None]:
    """Say what keeps a file from being written anew."""
    try:
        yield
    except Error as error:
        raise_problem(error, path)
    except OSError as error:
        if refusals.may_pass(error):
            raise ProblemError(Problem("store_held", {"file": str(path)})) from error
        raise ProblemError(problem_of_os(error, path)) from error


def _pour(source: Path, part: Path, key: StoreKey | None) -> None:
    from seminar_desk.store import cipher  # noqa: PLC0415 - where something is encrypted

    with closing(driver.connect(source, is_poured=True)) as connection:
        cipher.pour(connection, part, key)
    _require_same(source, part)


def _require_same(path: Path, part: Path) -> None:
    """Raise ProblemError store_damaged unless all rows stand in the new file too."""
    with closing(driver.connect(path)) as old, closing(driver.connect(part)) as new:
        verdict = new.execute("PRAGMA quick_check(1)").fetchone()[0]
        named = "SELECT name FROM sqlite_master WHERE type = 'table' AND sql IS NOT NULL"
        tables = [row[0] for row in old.execute(f"{named} ORDER BY name").fetchall()]
        counts = [
            [
                connection.execute(f'SELECT COUNT(*) FROM "{table}"').fetchone()[0]
                for table in tables
            ]
            for connection in (old, new)
        ]
    if verdict != "ok" or counts[0] != counts[1]:
        raise ProblemError(Problem("store_damaged", {"file": str(path)}))
