"""Whole copies of the store, made through SQLite's backup API and checked."""

import re
import shutil
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial
from itertools import accumulate
from pathlib import Path

from seminar_desk import file_heads, refusals
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.files import (
    give_name,
    is_file,
    note,
    patiently,
    problem_of_os,
    sweep,
    sync_folder,
    write_beside,
)
from seminar_desk.store import (
    closing_note,
    copy_reading,
    folder_lock,
    packing,
    passphrase,
    whole_copies,
)
from seminar_desk.store.database import FILE_NAME, Database
from seminar_desk.store.driver import Connection, Error
from seminar_desk.store.folder_lock import FolderLock
from seminar_desk.store.pouring import copy_all

KEPT = 20
# Twenty copies of a usual store are smaller; of a large one the oldest go, but for the last few.
_ROOM = 40_000_000  # bytes
_LEAST_KEPT = 5
_LAST = "last-backup.txt"  # beside the store, for a damaged one cannot say where its copies are
_MOMENT = "%Y%m%d-%H%M%S-%f"
_BEGINNING = "seminar-desk-"
_NAME = re.compile(_BEGINNING + r"(\d{8}-\d{6}-\d{6})(?:-[\w-]+)?\.sqlite3(?:\.gz)?")


@dataclass(frozen=True, slots=True)
class Backup:
    """Name one backup file and when it was made (as its name says, UTC)."""

    path: Path
    made_at: str


def back_up(db: Database, folder: Path, reason: str = "", *, kept: int = KEPT) -> Path:
    """Write a checked copy beside, rename it into place, and let the oldest go."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        sweep(folder, _BEGINNING)
        target = folder / _name(db.path, _latest(folder, db.clock()), reason)
        whole_copies.copy_packed(db.backup_into, target, db.path)
        for old in _too_many(list_backups(folder), kept):
            with suppress(OSError):  # it goes next time; this copy is there
                patiently(old.unlink)
    except OSError as error:
        raise ProblemError(problem_of_os(error, folder)) from error
    with suppress(OSError):
        note(db.folder / _LAST, str(target))
    return target


def _too_many(copies: list[Backup], kept: int) -> list[Path]:
    """Return which of the copies, newest first, go: more than are kept, or need too much room."""
    sizes = accumulate(_size(copy.path) for copy in copies)
    return [
        copy.path
        for number, (copy, size) in enumerate(zip(copies, sizes, strict=True))
        if number >= kept or (number >= _LEAST_KEPT and size > _ROOM)
    ]


def _size(path: Path) -> int:
    with suppress(OSError):
        return path.stat().st_size
    return 0


def list_backups(folder: Path) -> list[Backup]:
    """Return the backups of a folder, newest first; none of a folder that cannot be read."""
    try:
        found = [
            (match[1], path) for path in folder.iterdir() if (match := _NAME.fullmatch(path.name))
        ]
    except OSError:
        return []
    return [Backup(path, made_at) for made_at, path in sorted(found, reverse=True)]


def is_one(path: Path) -> bool:
    """Say whether a file is a backup, by its name."""
    return bool(_NAME.fullmatch(path.name))


def last_good(folder: Path) -> Backup | None:
    """Return the newest backup that opens and passes SQLite's own check."""
    return next((backup for backup in list_backups(folder) if _is_good(backup.path)), None)


def last_good_of_store(store_folder: Path) -> Backup | None:
    """Return the newest good backup beside a store, or the last one that it made elsewhere."""
    beside = last_good(store_folder / "backups")
    try:
        last = Path((store_folder / _LAST).read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError):
        return beside
    match = _NAME.fullmatch(last.name)
    if match is None or (beside and beside.made_at >= match[1]) or not _is_good(last):
        return beside
    return Backup(last, match[1])


def last_folder(store_folder: Path) -> Path | None:
    """Return the folder that the last copy of a store was written into, wherever that was."""
    try:
        return Path((store_folder / _LAST).read_text(encoding="utf-8")).parent
    except (OSError, UnicodeDecodeError):
        return None


def last_step(backup: Path) -> int | None:
    """Return the last step of the journal that a copy holds; None when it cannot be read."""
    try:
        with copy_reading.looked_into(backup) as connection:
            return int(connection.execute("SELECT COALESCE(MAX(id), 0) FROM step").fetchone()[0])
    except (ProblemError, Error):
        return None


def restore(backup: Path, folder: Path, now: datetime, *, lock: FolderLock | None = None) -> Path:
    """Put a backup in the store's place; the present file is kept aside. Return the kept file.

    The folder is held meanwhile, by the caller's `lock` if there is one: what anybody marks is
    either in the kept file or in the store that comes. ProblemError store_in_use, when the backup
    is damaged or foreign, and store_held where Windows lets no file go that somebody reads: then
    all is as it was.
    """
    if not is_file(backup):
        raise ProblemError(Problem("backup_missing", {"file": str(backup)}))
    if not _is_good(backup):
        raise ProblemError(Problem("backup_damaged", {"file": str(backup)}))
    with folder_lock.held(folder, lock):
        return _put_in_place(backup, folder, now)


def _put_in_place(backup: Path, folder: Path, now: datetime) -> Path:
    target = folder / FILE_NAME
    kept = _kept_name(folder, now)
    try:
        part = target.with_suffix(".part")
        with copy_reading.looked_into(backup) as source:
            whole_copies.copy_whole(partial(copy_all, source), part, _closed_as(target, backup))
        closing_note.take_away(folder)
        try:
            _keep_aside(target, kept)
            give_name(part, target)
        except OSError as error:
            _put_back(target, kept)
            with suppress(OSError):
                patiently(part.unlink)
            if refusals.may_pass(error):
                raise ProblemError(Problem("store_held", {"file": str(target)})) from error
            raise
    except OSError as error:
        raise ProblemError(problem_of_os(error, folder)) from error
    _thin(folder, kept)
    return kept


def set_aside(folder: Path, now: datetime) -> None:
    """Let a store that is lost make room for a new one: what is left of it is kept beside."""
    target, kept = folder / FILE_NAME, _kept_name(folder, now)
    with folder_lock.held(folder):
        try:
            closing_note.take_away(folder)
            _keep_aside(target, kept)
            patiently(partial(target.unlink, missing_ok=True))
        except OSError as error:
            raise ProblemError(problem_of_os(error, folder)) from error
        _thin(folder, kept)


def _thin(folder: Path, kept: Path) -> None:
    """Let the oldest of what was kept aside go, as the oldest copies do; never what is new.

    A clock set back would make the newest the first to go.
    """
    aside = sorted(path for path in folder.glob("replaced-*.sqlite3") if path != kept)
    for old in aside[: 1 - KEPT]:
        for path in (old, old.with_name(f"{old.name}-wal")):
            with suppress(OSError):  # it goes next time
                patiently(partial(path.unlink, missing_ok=True))


def _kept_name(folder: Path, now: datetime) -> Path:
    return folder / f"replaced-{now:%Y%m%d-%H%M%S-%f}.sqlite3"


def _closed_as(target: Path, backup: Path) -> Path:
    """Return whose passphrase a backup gets in the store's place: the store's where it has none.

    Who forgot how the store opens gets it plain.
    """
    is_plain = passphrase.salt_of(target) and not passphrase.salt_of(backup)
    return target if is_plain and not passphrase.is_locked(target) else backup


def _put_back(target: Path, kept: Path) -> None:
    """Have the store as it was: what was copied aside goes, what was moved or is gone returns."""
    for suffix in ("-wal", ""):
        present, beside = (path.with_name(path.name + suffix) for path in (target, kept))
        with suppress(OSError):
            if present.exists():
                patiently(partial(beside.unlink, missing_ok=True))
            elif beside.exists():
                give_name(beside, present)


def _keep_aside(target: Path, kept: Path) -> None:
    """Copy the present store with what it has not merged yet; it stays in place until replaced.

    Where it cannot be read, or there is no room, it is moved. Only a journal that the new file
    must not meet goes at once: a kill in between leaves a store to open.
    """
    for suffix in ("-wal", ""):
        present, beside = (path.with_name(path.name + suffix) for path in (target, kept))
        if not present.exists():
            continue
        try:
            with write_beside(beside, own=True) as file, file_heads.reading(present) as old:
                shutil.copyfileobj(old, file)
        except ProblemError:
            give_name(present, beside)
    for suffix in ("-wal", "-shm"):
        journal = target.with_name(target.name + suffix)
        patiently(partial(journal.unlink, missing_ok=True))
    sync_folder(target.parent)  # before the new file has its name, whatever the power does


def copy_aside(connection: Connection, path: Path, reason: str, now: datetime) -> Path:
    """Copy a store beside itself before it is migrated."""
    folder = path.parent / "backups"
    target = folder / _name(path, _latest(folder, now), reason)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        whole_copies.copy_packed(partial(copy_all, connection), target, path)
    except OSError as error:
        raise ProblemError(problem_of_os(error, folder)) from error
    return target


def _latest(folder: Path, now: datetime) -> datetime:
    """Return a moment behind every copy's: a clock set back would make the newest the first to go.

    Laptops whose battery is flat wake up years ago.
    """
    newest = list_backups(folder)[:1]
    moments = [datetime.strptime(copy.made_at, _MOMENT).replace(tzinfo=UTC) for copy in newest]
    return max([now, *(moment + timedelta(microseconds=1) for moment in moments)])


def _name(store: Path, now: datetime, reason: str) -> str:
    called = f"-{reason}" if reason else ""
    return f"{_BEGINNING}{now.strftime(_MOMENT)}{called}.sqlite3{packing.ending_for(store)}"


def _is_good(path: Path) -> bool:
    try:
        with copy_reading.looked_into(path) as connection:
            application = connection.execute("PRAGMA application_id").fetchone()[0]
            verdict = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
    except (ProblemError, Error):
        return False
    return bool(application) and verdict == "ok"
