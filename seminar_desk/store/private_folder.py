"""Keep what a store leaves on a disk its owner's alone, and take away what a killed program left.

A list of names lies in the store, in each copy of it, and in what was half written of either.
"""

import re
import sys
import time
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path

from seminar_desk import windows
from seminar_desk.files import WORKING, patiently
from seminar_desk.store import data_places, disk_kinds, noted_desk_copies, setting_rows
from seminar_desk.store.backup_files import list_backups
from seminar_desk.store.database import REHEARSAL_FOLDER, Database

_BEGINNINGS = ("seminar", "replaced", "crash", "writer", "last", "certificate")
_FOLDER, _FILE, _OTHERS = 0o700, 0o600, 0o077
# A store or a copy half written, with what SQLite keeps beside it; and any file of `write_beside`.
_STORES = re.compile(
    r"(seminar-desk|replaced|desk-copy)[\w-]*(\.sqlite3(\.gz)?)?(\.part){1,2}(-journal|-wal|-shm)?"
)
_BESIDE = re.compile(r"\.[^/\\]{1,40}-\d+-[0-9a-f]{8}\.part")
# Whoever is writing it wrote a moment ago; and no piece of work goes on for so long.
_QUIET_SECONDS, _WORKING_SECONDS = 60, 3600


def keep(folder: Path, mounts: Path = disk_kinds.MOUNTS) -> None:
    """Let nobody else on this computer look into a data folder.

    Not on a stick, in a cloud or on a network: there its owner has other numbers elsewhere, and
    would be kept out too.
    """
    if _is_at_home(folder, mounts):
        for path in (folder, folder / "backups"):
            _close(path, _FOLDER)
        for path in _own_files(folder):
            _close(path, _FILE)


def sweep(db: Database) -> None:
    """Take away what was half written wherever this store writes, and folders of work."""
    chosen = setting_rows.current(db)
    places = {db.folder, db.folder / "backups", setting_rows.backup_folder(db)}
    places |= {Path(chosen.export_folder)} if chosen.export_folder else set()
    places |= {copy.path.parent for copy in noted_desk_copies.known(db.folder)}
    rehearsal = db.folder / REHEARSAL_FOLDER
    places |= {rehearsal, rehearsal / "backups"}
    for place in places:
        _sweep(place)
    _sweep_work()


def _is_at_home(folder: Path, mounts: Path) -> bool:
    is_elsewhere = data_places.cloud_of(folder) or disk_kinds.is_remote(folder, mounts)
    return not is_elsewhere and not disk_kinds.is_on_stick(folder, mounts)


def _own_files(folder: Path) -> Iterator[Path]:
    """Yield the store, what was kept aside of it, reports, and the copies beside it."""
    with suppress(OSError):
        for beginning in _BEGINNINGS:
            yield from (path for path in folder.glob(f"{beginning}-*") if path.is_file())
    yield from (copy.path for copy in list_backups(folder / "backups"))


def _close(path: Path, mode: int) -> None:
    """Take from all others what they may; a disk without owners has nobody to keep out."""
    if sys.platform == "win32":
        with suppress(OSError):
            windows.keep_private(path)
        return
    with suppress(OSError):
        if path.stat().st_mode & _OTHERS:
            path.chmod(mode)


def _sweep(folder: Path) -> None:
    for path in _listed(folder):
        is_part = _STORES.fullmatch(path.name) or _BESIDE.fullmatch(path.name)
        if is_part and _is_older(path, _QUIET_SECONDS):
            with suppress(OSError):
                patiently(path.unlink)


def _sweep_work() -> None:
    import shutil  # noqa: PLC0415 - seldom needed
    from tempfile import gettempdir  # noqa: PLC0415

    for path in _listed(Path(gettempdir())):
        if path.name.startswith(WORKING) and _is_older(path, _WORKING_SECONDS):
            shutil.rmtree(path, ignore_errors=True)


def _listed(folder: Path) -> Iterable[Path]:
    """Return what stands in a folder; a stick that is out, or may not be read, has nothing."""
    try:
        return list(folder.iterdir())
    except OSError:
        return ()


def _is_older(path: Path, seconds: int) -> bool:
    try:
        return time.time() - path.stat().st_mtime > seconds
    except OSError:
        return False
