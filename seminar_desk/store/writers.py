"""Who stamps the changes of a store: a new writer for every computer and every life of a store.

Kept beside the store, never in it: a copy of the store, wherever it is opened, begins a new one.
Else two lives would give one dot to two changes, and a merge would take the second for the first.
"""

import base64
import os
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from seminar_desk.files import NO_LINKS
from seminar_desk.store import journal
from seminar_desk.store.certificates.laptop_keys import this_computer
from seminar_desk.store.database import Database

_WRITER_BYTES = 10  # 80 bits, 16 letters and figures: no two writers of the world meet
_STEP_DIGITS = 20


class Writer:
    """Stamp a store's changes, and keep beside it the last step that was made.

    The note is overwritten in place and may lag behind after a power cut; it never runs ahead of
    what is committed, so a store that does not know this step was put back from a copy.
    """

    def __init__(self, path: Path, name: str, step: int, at: str) -> None:
        self.name = name
        flags = os.O_RDWR | os.O_CREAT | NO_LINKS | getattr(os, "O_BINARY", 0)
        self._descriptor = os.open(path, flags, 0o600)
        file = os.fstat(self._descriptor).st_ino
        head = f"{name}\n{file}\n{path.parent.resolve()}\n".encode()
        os.ftruncate(self._descriptor, 0)
        os.write(self._descriptor, head)
        self._place = len(head)
        self.keep(step, at)

    def keep(self, step: int, at: str) -> None:
        """Note a step that is on the disk; a note that cannot be written is only older."""
        with suppress(OSError):
            os.lseek(self._descriptor, self._place, os.SEEK_SET)
            os.write(self._descriptor, f"{step:0{_STEP_DIGITS}} {at}\n".encode())

    def close(self) -> None:
        """Let go of the file."""
        os.close(self._descriptor)


def begin(db: Database) -> Writer:
    """Go on as the writer noted beside a store, or begin another where its life is another.

    Another computer, another folder, files copied into place, or a store that does not know the
    last step noted, by its number and moment: each is another life. A disk that gives a deleted
    file's number to the next one hides that a folder was deleted and its copy put in its place.
    """
    path = db.folder / f"writer-{this_computer()}.txt"
    noted = _read(path)
    goes_on = noted and not noted.is_copied(path) and _moment(db, noted.step) == noted.at
    last = journal.last_step(db)
    return Writer(path, noted.writer if noted and goes_on else _new_name(), last, _moment(db, last))


@dataclass(frozen=True, slots=True)
class _Noted:
    writer: str
    file: int
    folder: str
    step: int
    at: str

    def is_copied(self, path: Path) -> bool:
        return (self.file, self.folder) != (path.stat().st_ino, str(path.parent.resolve()))


def _read(path: Path) -> _Noted | None:
    """Return what is noted; None where nothing is, or half of it."""
    with suppress(OSError, ValueError):
        writer, file, folder, step = path.read_text(encoding="utf-8").splitlines()
        number, _, at = step.partition(" ")
        if at:
            return _Noted(writer, int(file), folder, int(number), at)
    return None


def _moment(db: Database, step: int) -> str:
    """Return when a step was made; empty where there is none."""
    found = db.select("SELECT at_utc FROM step WHERE id = ?", (step,))
    return str(found[0][0]) if found else ""


def _new_name() -> str:
    return base64.b32encode(os.urandom(_WRITER_BYTES)).decode("ascii").lower()
