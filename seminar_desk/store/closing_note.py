"""How the program left a store's file: its length, its checksum and its last step, noted beside it.

What the disk gives back otherwise at the next start was changed by something else: a dying disk, a
stranger, half a copy. A store in use has no note, and what a kill left has none either.
"""

import os
import zlib
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from seminar_desk import file_heads
from seminar_desk.files import patiently
from seminar_desk.store import copy_reading

NAME = "seminar-desk.closed.txt"
_PORTION = 1 << 20


@dataclass(frozen=True, slots=True)
class ClosingNote:
    """Say what was left: bytes, their CRC-32, and the step of the journal that came last."""

    size: int
    checksum: int
    step: int

    def is_of(self, path: Path) -> bool:
        """Say whether the disk gives back what was left."""
        if copy_reading.has_log(path):
            return False
        try:
            return (self.size, self.checksum) == _sum(path)
        except OSError:  # which SQLite will say as well, and in more words
            return False


def leave(path: Path, step: int) -> None:
    """Note a file that was just closed; none where its log still waits for somebody who reads."""
    with suppress(OSError):
        if not copy_reading.has_log(path):
            write(path.parent, ClosingNote(*_sum(path), step))


def write(folder: Path, note: ClosingNote) -> None:
    """Write a note; OSError."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC
    with os.fdopen(os.open(folder / NAME, flags, 0o600), "w", encoding="ascii") as file:
        file.write(f"{note.size} {note.checksum} {note.step}\n")


def read(folder: Path) -> ClosingNote | None:
    """Return what is noted; None where nothing is, or half of it."""
    try:
        size, checksum, step = (folder / NAME).read_text(encoding="ascii").split()
        return ClosingNote(int(size), int(checksum), int(step))
    except (OSError, ValueError):
        return None


def take_away(folder: Path) -> None:
    """Take the note away before the store is changed, or another put in its place."""
    with suppress(OSError):
        patiently(lambda: (folder / NAME).unlink(missing_ok=True))


def _sum(path: Path) -> tuple[int, int]:
    size = checksum = 0
    with file_heads.reading(path) as file:
        while portion := file.read(_PORTION):
            size += len(portion)
            checksum = zlib.crc32(portion, checksum)
    return size, checksum
