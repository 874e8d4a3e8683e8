"""Where copies for second desks went, noted beside their store: a new passphrase reaches them."""

from collections.abc import Collection, Iterable
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from seminar_desk.files import is_file, note
from seminar_desk.store import passphrase

_NAME = "last-desk-copies.txt"
_KEPT = 20
_CLOSED, _CLEAR = "closed", "clear"
_STALE = "-stale"  # behind one of the two


@dataclass(frozen=True, slots=True)
class NotedCopy:
    """Name a copy, and say whether it had a passphrase when it was last seen.

    `is_stale`: it still has somebody whose data were deleted since.
    """

    path: Path
    is_closed: bool
    is_stale: bool = False


def add(folder: Path, path: Path) -> None:
    """Note a copy that was just written."""
    others = [copy for copy in known(folder) if copy.path != path]
    _write(folder, [*others, _seen(NotedCopy(path, is_closed=False))])


def known(folder: Path) -> list[NotedCopy]:
    """Return the copies of a store that are known of, the newest last."""
    with suppress(OSError, UnicodeDecodeError):
        lines = (folder / _NAME).read_text(encoding="utf-8").splitlines()
        parts = [line.partition(" ") for line in lines]
        return [
            NotedCopy(Path(path), said.removesuffix(_STALE) == _CLOSED, said.endswith(_STALE))
            for said, _, path in parts
            if path
        ]
    return []


def at_hand(folder: Path) -> list[Path]:
    """Return those that can be had now."""
    return [copy.path for copy in known(folder) if is_file(copy.path)]


def look_again(folder: Path) -> None:
    """Note of those at hand whether they have a passphrase now."""
    copies = known(folder)
    if copies:
        _write(folder, [_seen(copy) if is_file(copy.path) else copy for copy in copies])


def call_stale(folder: Path) -> None:
    """Note of all that are known that they hold what was just deleted."""
    copies = known(folder)
    if copies:
        _write(folder, [replace(copy, is_stale=True) for copy in copies])


def stale(folder: Path) -> list[NotedCopy]:
    """Return those that hold what was deleted since."""
    return [copy for copy in known(folder) if copy.is_stale]


def take_out(folder: Path, gone: Collection[Path]) -> None:
    """Know of some no longer."""
    if gone:
        _write(folder, [copy for copy in known(folder) if copy.path not in gone])


def in_clear_elsewhere(folder: Path) -> list[Path]:
    """Return those that nobody can close now, on a stick that is out: some may be gone for good."""
    return [copy.path for copy in known(folder) if not copy.is_closed and not is_file(copy.path)]


def _seen(copy: NotedCopy) -> NotedCopy:
    return replace(copy, is_closed=bool(passphrase.salt_of(copy.path)))


def _write(folder: Path, copies: Iterable[NotedCopy]) -> None:
    lines = [
        f"{_CLOSED if copy.is_closed else _CLEAR}{_STALE if copy.is_stale else ''} {copy.path}"
        for copy in copies
        if _fits_a_line(str(copy.path))
    ]
    with suppress(OSError):
        note(folder / _NAME, "\n".join(lines[-_KEPT:]))


def _fits_a_line(path: str) -> bool:
    """Say whether a path can be noted: on Linux it may have half a letter in it, or two lines."""
    return len(path.splitlines()) == 1 and path == path.encode(errors="ignore").decode()
