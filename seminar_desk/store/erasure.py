"""Have copies of a store gone that still hold what was deleted from it."""

from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from seminar_desk.domain.problems import ProblemError
from seminar_desk.files import is_file, is_folder, is_there, patiently
from seminar_desk.store import backup_files, desk_copies, noted_desk_copies
from seminar_desk.store.certificates import laptop_keys
from seminar_desk.store.database import Database

REASON = "forgotten"


def places_of_copies(db: Database, chosen: Path) -> list[Path]:
    """Return the folders that copies of this store lie in, the chosen one first."""
    found = [chosen, db.folder / "backups"]
    last = backup_files.last_folder(db.folder)
    return list(dict.fromkeys([*found, *([last] if last else [])]))


def let_copies_go(db: Database, step: int, places: Iterable[Path]) -> tuple[int, bool]:
    """Let all copies go that were made before a step, behind a fresh one in the same place.

    Return how many went, and whether none is left that is known of: a stick may be out.
    """
    gone, is_whole = 0, True
    for place in places:
        try:
            older = _older(place, step)
            if older:
                backup_files.back_up(db, place, REASON)
        except ProblemError:  # full, or not to be written: they stay the only copies there
            is_whole = False
            continue
        gone += sum(map(_let_go, older))
        is_out = not is_folder(place) and not place.is_relative_to(db.folder)
        is_whole = is_whole and not is_out and not any(map(_may_be_left, older))
    aside = [*db.folder.glob("replaced-*")]
    gone += sum(map(_let_go, aside))
    return gone, is_whole and not any(map(_may_be_left, aside))


def let_desk_copies_go(db: Database) -> bool:
    """Let copies for a second desk go that hold what was deleted, where their stick is in.

    Only those that are this store's: another laptop may have its own under the same name. Return
    whether none is left that is known of.
    """
    copies = noted_desk_copies.stale(db.folder)
    own = {key.mark for key in laptop_keys.all_keys(db)} if copies else set()
    gone = [copy.path for copy in copies if _is_own(copy.path, own) and _let_go(copy.path)]
    noted_desk_copies.take_out(db.folder, gone)
    return len(gone) == len(copies)


def _is_own(path: Path, own: set[str]) -> bool:
    if not is_file(path):
        return False
    with suppress(ProblemError):
        mark = desk_copies.read_mark(path)
        return mark is not None and not own.isdisjoint(mark.marks)
    return False


def _older(place: Path, step: int) -> list[Path]:
    """Return the copies that were made before a step, or cannot say it."""
    return [
        copy.path
        for copy in backup_files.list_backups(place)
        if (last := backup_files.last_step(copy.path)) is None or last < step
    ]


def _may_be_left(path: Path) -> bool:
    try:
        return is_there(path)
    except ProblemError:  # who does not say so has it still
        return True


def _let_go(path: Path) -> int:
    with suppress(OSError):
        patiently(path.unlink)
        return 1
    return 0
