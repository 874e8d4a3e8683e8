"""What this process still holds open, as SQLite's door and the system count it."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from seminar_desk.store import driver

_DESCRIPTORS = Path("/proc/self/fd")


def held_open(folder: Path) -> tuple[int, list[str]]:
    """Return how many connections are open, and which files of a folder where the system tells."""
    links = _DESCRIPTORS.iterdir() if _DESCRIPTORS.is_dir() else ()
    names = []
    for link in links:
        with suppress(OSError):  # the list itself was one of them
            target = link.readlink()
            if target.is_relative_to(folder.resolve()):
                names.append(target.name)
    return driver.still_open(), sorted(names)
