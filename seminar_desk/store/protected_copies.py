"""The copies of a store have its passphrase too: what they are without it is found and mended."""

from collections.abc import Generator, Iterable, Sequence
from contextlib import suppress
from pathlib import Path

from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.domain.progress import Progress, finished
from seminar_desk.files import is_file, sync_folder
from seminar_desk.store import backup_files, encrypting, noted_desk_copies, passphrase
from seminar_desk.store.database import FILE_NAME, REHEARSAL_FOLDER
from seminar_desk.store.folder_lock import FolderLock
from seminar_desk.store.passphrase import StoreKey

_NAMED = 3  # of those that went to sticks, the newest


def otherwise(folder: Path, others: Iterable[Path] = ()) -> list[Path]:
    """Return what has not the key of a store.

    Its copies beside it, in other folders, and those for a second desk that are at hand; the
    rehearsal's store with its own.
    """
    salt = passphrase.salt_of(folder / FILE_NAME)
    rehearsal = folder / REHEARSAL_FOLDER
    places = dict.fromkeys((folder / "backups", rehearsal / "backups", *others))
    copies = [copy.path for place in places for copy in backup_files.list_backups(place)]
    for home in (folder, rehearsal):
        copies += [*sorted(home.glob("replaced-*.sqlite3")), *noted_desk_copies.at_hand(home)]
    copies += [path for path in (rehearsal / FILE_NAME,) if is_file(path)]
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
            if copy.name == FILE_NAME:
                encrypting.change(copy.parent, key)
            elif backup_files.is_one(copy):
                encrypting.pack_anew(copy, key)
            else:
                encrypting.write_anew(copy, key)
        except ProblemError:
            left.append(copy)
    for place in {copy.parent for copy in copies}:
        with suppress(OSError):  # of a stick that is out
            sync_folder(place)  # the readable ones do not come back when the power goes
    for home in (folder, folder / REHEARSAL_FOLDER):
        noted_desk_copies.look_again(home)
    return left


def notes(folder: Path, left: Sequence[Path]) -> tuple[Problem, ...]:
    """Say what has another passphrase than the store, or none, though it was to have it."""
    found = []
    if left:
        where = str(left[0].parent)
        found.append(Problem("copies_left", {"count": len(left), "folder": where}))
    away = noted_desk_copies.in_clear_elsewhere(folder)
    if away and passphrase.salt_of(folder / FILE_NAME):
        named = ", ".join(str(path) for path in away[-_NAMED:])
        found.append(Problem("desk_copies_in_clear", {"files": named}))
    return tuple(found)


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
