"""Where copies for second desks went, noted beside their store: a new passphrase reaches them."""

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from seminar_desk.files import is_file, note
from seminar_desk.store import passphrase

_NAME = "last-desk-copies.txt"
_KEPT = 20
_CLOSED, _CLEAR = "closed", "clear"


@dataclass(frozen=True, slots=True)
class NotedCopy:
    """Name a copy, and say whether it had a passphrase when it was last seen."""

    path: Path
    is_closed: bool


def add(folder: Path, path: Path) -> None:
    """Note a copy that was just written."""
    others = [copy for copy in known(folder) if copy.path != path]
    _write(folder, [*others, _seen(path)])


def known(folder: Path) -> list[NotedCopy]:
    """Return the copies of a store that are known of, the newest last."""
    with suppress(OSError, UnicodeDecodeError):
        lines = (folder / _NAME).read_text(encoding="utf-8").splitlines()
        parts = [line.partition(" ") for line in lines]
        return [NotedCopy(Path(path), said == _CLOSED) for said, _, path in parts if path]
    return []


def at_hand(folder: Path) -> list[Path]:
    """Return those that can be had now."""
    return [copy.path for copy in known(folder) if is_file(copy.path)]


def look_again(folder: Path) -> None:
    """Note of those at hand whether they have a passphrase now."""
    copies = known(folder)
    if copies:
        _write(folder, [_seen(copy.path) if is_file(copy.path) else copy for copy in copies])


def in_clear_elsewhere(folder: Path) -> list[Path]:
    """Return those that nobody can close now, on a stick that is out: some may be gone for good."""
    return [copy.path for copy in known(folder) if not copy.is_closed and not is_file(copy.path)]


def _seen(path: Path) -> NotedCopy:
    return NotedCopy(path, bool(passphrase.salt_of(path)))


def _write(folder: Path, copies: Iterable[NotedCopy]) -> None:
    lines = [
        f"{_CLOSED if copy.is_closed else _CLEAR} {copy.path}"
        for copy in copies
        if _fits_a_line(str(copy.path))
    ]
    with suppress(OSError):
        note(folder / _NAME, "\n".join(lines[-_KEPT:]))


def _fits_a_line(path: str) -> bool:
    """Say whether a path can be noted: on Linux it may have half a letter in it, or two lines."""
    return len(path.splitlines()) == 1 and path == path.encode(errors="ignore").decode()
