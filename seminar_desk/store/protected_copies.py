"""The copies of a store have its passphrase too: what they are without it is found and mended."""

from collections.abc import Generator, Iterable
from contextlib import suppress
from pathlib import Path

from seminar_desk.domain.problems import ProblemError
from seminar_desk.domain.progress import Progress, finished
from seminar_desk.files import sync_folder
from seminar_desk.store import backup_files, encrypting, passphrase
from seminar_desk.store.database import FILE_NAME
from seminar_desk.store.folder_lock import FolderLock
from seminar_desk.store.passphrase import StoreKey


def otherwise(folder: Path, others: Iterable[Path] = ()) -> list[Path]:
    """Return the copies of a store beside it, and in other folders, that have not its key."""
    salt = passphrase.salt_of(folder / FILE_NAME)
    places = dict.fromkeys((folder / "backups", *others))
    copies = [copy.path for place in places for copy in backup_files.list_backups(place)]
    copies += sorted(folder.glob("replaced-*.sqlite3"))
    return [copy for copy in copies if passphrase.salt_of(copy) != salt]


def protecting(
    folder: Path, others: Iterable[Path] = (), *, done: int = 0
) -> Generator[Progress, None, list[Path]]:
    """Write copies anew with the key of their store; return those that nobody could open.

    `done`: files that were written before, to be counted with them.
    """
    left = []
    key = StoreKey.of(folder / FILE_NAME)
    copies = otherwise(folder, others)
    for number, copy in enumerate(copies, done):
        yield Progress(number, done + len(copies))
        try:
            encrypting.write_anew(copy, key)
        except ProblemError:
            left.append(copy)
    for place in {copy.parent for copy in copies}:
        with suppress(OSError):  # of a stick that is out
            sync_folder(place)  # the readable ones do not come back when the power goes
    return left


def protect(folder: Path, others: Iterable[Path] = ()) -> list[Path]:
    """Do the same at once."""
    return finished(protecting(folder, others))


def rekeying(
    folder: Path,
    *,
    key: StoreKey | None,
    others: Iterable[Path] = (),
    lock: FolderLock | None = None,
) -> Generator[Progress, None, list[Path]]:
    """Write a closed store anew with a key, or none, then its copies; return those left as before.

    ProblemError as `encrypting.change`.
    """
    yield Progress(0, 1)
    encrypting.change(folder, key, lock=lock)
    return (yield from protecting(folder, others, done=1))


def rekey(folder: Path, *, key: StoreKey | None, others: Iterable[Path] = ()) -> list[Path]:
    """Do the same at once."""
    return finished(rekeying(folder, key=key, others=others))
