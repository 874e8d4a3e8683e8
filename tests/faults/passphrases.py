"""Faults while a passphrase is set, changed and removed: the old one opens all, or the new one."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path

from seminar_desk.store import backup_files, packing, passphrase, private_folder, protected_copies
from seminar_desk.store.database import FILE_NAME, utc_now
from seminar_desk.store.opening import open_store
from seminar_desk.store.passphrase import StoreKey
from tests.faults import calls, cuts, disks, kills
from tests.faults.children import Child, found_behind
from tests.faults.outcome import Outcome
from tests.faults.rekeying import CHANGED, COPIED, FIRST, REMOVED, REMOVING, SECOND, SET, STEPS
from tests.faults.stores import PEOPLE, lived_in, present

COUNT = 40
SECONDS = 130  # at most, for each share
_CUTS = 4  # for each kill; they take a fraction of the time
_COPIES = 2
_NAME = "Асанов".encode()
# The key of the store behind what was told last, and the one that it is being given.
_KEYS: dict[str, tuple[StoreKey | None, StoreKey | None]] = {
    "": (None, FIRST),
    SET: (FIRST, SECOND),
    CHANGED: (SECOND, SECOND),
    REMOVING: (SECOND, None),
    REMOVED: (None, None),
}
_OPENED_BY_ALL = frozenset({"", REMOVING, REMOVED})


def outcomes(
    folder: Path, count: int = COUNT, seed: int = 6, *, seconds: float = SECONDS
) -> Iterator[Outcome]:
    """Let each kind of fault fall upon a store whose passphrase changes."""
    for part, often in ((kills, count), (cuts, _CUTS * count), (calls, count), (disks, count)):
        for outcome in part.outcomes(folder, often, seed, REKEYING, seconds / 4):
            outcome.fault = f"a passphrase changes: {outcome.fault}"
            yield outcome


def with_copies(folder: Path) -> None:
    """Make a store with copies beside it, and one that it took the place of."""
    lived_in(folder)
    with closing(open_store(folder)) as store:
        made = [backup_files.back_up(store.db, folder / "backups") for _ in range(_COPIES)]
    backup_files.restore(made[0], folder, utc_now())


def wrong_behind(folder: Path, told: Sequence[str]) -> str:
    """Return what is wrong behind a change that told so much; empty for nothing."""
    last = next((word for word in reversed(told) if word in STEPS), "")
    marks = [word for word in told if word not in (*STEPS, COPIED)]
    FIRST.keep()
    SECOND.keep()
    try:
        is_wrong = _in_clear(folder, last) or _of_keys(folder, last) or found_behind(folder, marks)
        return is_wrong or _of_marks(folder) or _of_copies(folder, is_copied=COPIED in told)
    finally:
        StoreKey.forget_all()


def _in_clear(folder: Path, last: str) -> str:
    """Look for names in every file, where the store was said to be closed."""
    if last in _OPENED_BY_ALL:
        return ""
    files = [path for path in folder.rglob("*") if path.is_file()]
    if any(packing.is_packed(path) or _NAME in path.read_bytes() for path in files):
        return f"names in clear after: {last}"
    return ""


def _of_keys(folder: Path, last: str) -> str:
    salts = {key.salt if key else b"" for key in _KEYS[last]}
    is_known = passphrase.salt_of(folder / FILE_NAME) in salts
    return "" if is_known else "another passphrase than the old and the new"


def _of_marks(folder: Path) -> str:
    """Open the store as the next start does, and sweep."""
    for path in folder.rglob("*"):
        os.utime(path, (0, 0))  # what was half written is swept when nobody touched it for a while
    with closing(open_store(folder)) as store:
        private_folder.sweep(store.db)
        marks = len(present(store.db))
    if marks < PEOPLE // 2:
        return "a mark lost"
    return "something half written stays" if list(folder.rglob("*.part*")) else ""


def _of_copies(folder: Path, *, is_copied: bool) -> str:
    """Mend the copies, as the button in the settings does."""
    if protected_copies.protect(folder):
        return "a copy that cannot be mended"
    copies = {copy.made_at for copy in backup_files.list_backups(folder / "backups")}
    aside = list(folder.glob("replaced-*.sqlite3"))
    is_whole = len(aside) == 1 and backup_files.last_step(aside[0]) is not None
    if not is_whole or len(copies) not in {_COPIES + is_copied, _COPIES + 1}:
        return "a copy lost"
    return ""


REKEYING = Child(
    "rekeying",
    with_copies,
    wrong_behind,
    {"pwrite64": 2600, "fdatasync": 9, "fsync": 68, "ftruncate": 24, "unlink": 128, "rename": 15},
)
