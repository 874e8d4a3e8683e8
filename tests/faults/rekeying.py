"""Mark somebody, set a passphrase, copy, change it and remove it, and say each once it is done."""

from __future__ import annotations

import sys
from contextlib import closing
from pathlib import Path

from seminar_desk.actions.people import attendance
from seminar_desk.domain.problems import ProblemError
from seminar_desk.store import backup_files, protected_copies
from seminar_desk.store.opening import open_store
from seminar_desk.store.passphrase import StoreKey
from seminar_desk.store.people import attendance_rows

# Made by chance; what a passphrase makes is of the same kind, and takes longer.
FIRST = StoreKey(b"SDKENC" + b"1" * 10, bytes(range(32)))
SECOND = StoreKey(b"SDKENC" + b"2" * 10, bytes(range(32, 64)))
# What is told behind each step, and before the last of them.
SET, CHANGED, REMOVING, REMOVED = STEPS = ("set", "changed", "removing", "removed")
COPIED = "copied"


def main(folder: Path) -> int:
    """Return 1 where a problem was said, or a copy left as it was."""
    try:
        for key, word in ((FIRST, SET), (SECOND, CHANGED), (None, REMOVED)):
            _mark(folder)
            if key is None:
                _tell(REMOVING)
            if protected_copies.rekey(folder, key=key):
                return 1
            _tell(word)
            if word == SET:
                _copy(folder)
    except ProblemError as error:
        sys.stderr.write(f"said: {error}\n")
        return 1
    return 0


def _mark(folder: Path) -> None:
    """Leave a log behind that was just merged: another key's file must not meet it."""
    with closing(open_store(folder)) as store:
        listed = attendance_rows.everyone(store.db)
        uid = next(person.uid for person in listed if not person.is_present)
        attendance.check_in(store.db, attendance_uid=uid)
    _tell(uid)


def _copy(folder: Path) -> None:
    with closing(open_store(folder)) as store:
        backup_files.back_up(store.db, folder / "backups")
    _tell(COPIED)


def _tell(word: str) -> None:
    sys.stdout.write(f"{word}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
