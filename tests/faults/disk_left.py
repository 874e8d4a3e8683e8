"""What a disk has behind a cut of its power: what was synced, and any part of the rest."""

from __future__ import annotations

import random
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import PurePosixPath

_SECTOR = 512


@dataclass(frozen=True, slots=True)
class Event:
    """Hold one call: what it did to which file of a folder, or what was told on the way."""

    kind: str  # told, make, write, cut, sync, unlink, rename
    file: str = ""
    content: bytes = b""
    place: int = 0
    to: str = ""

    @property
    def is_of_names(self) -> bool:
        """Say whether a name is given or taken: a moment at which much hangs on the order."""
        return self.kind in ("unlink", "rename")


def left_by(
    events: Iterable[Event], before: Mapping[str, bytes], drawn: random.Random
) -> dict[str, bytes]:
    """Return the files that a disk has behind a cut after these events."""
    disk = _Disk()
    for name, content in before.items():
        disk.kept[name] = disk.seen[name] = len(disk.contents)
        disk.contents.append(bytearray(content))
    for event in events:
        disk.do(event)
    return disk.cut(drawn)


@dataclass(slots=True)
class _Disk:
    """Hold files by numbers: by the names that programs see, and by those that are on the disk."""

    contents: list[bytearray] = field(default_factory=list)
    seen: dict[str, int] = field(default_factory=dict)
    kept: dict[str, int] = field(default_factory=dict)
    waiting: list[tuple[Event, int]] = field(default_factory=list)

    def do(self, event: Event) -> None:
        """Do what a program asked for; the disk has it once it is synced, or when it likes."""
        if event.kind in ("make", "write", "cut") and event.file not in self.seen:
            self.seen[event.file] = len(self.contents)
            self.contents.append(bytearray())
            self.waiting.append((Event("make", event.file), self.seen[event.file]))
        number = self.seen.get(event.file, -1)
        if event.kind == "sync":
            self._sync(event.file, number)
        elif event.kind in ("write", "cut", "rename", "unlink"):
            self.waiting.append((event, number))
        if event.kind in ("rename", "unlink"):
            self.seen.pop(event.file, None)
        if event.kind == "rename":
            self.seen[event.to] = number

    def _sync(self, file: str, number: int) -> None:
        """Have a file's bytes on the disk, and its name if it is new; or the names of a folder."""
        left = []
        for event, of in self.waiting:
            is_in_folder = str(PurePosixPath(event.file).parent) == file
            is_name = event.is_of_names or event.kind == "make"
            is_synced = is_name and is_in_folder
            if of == number and not event.is_of_names:
                is_synced = True
            if is_synced:
                self._keep(event, of)
            else:
                left.append((event, of))
        self.waiting = left

    def cut(self, drawn: random.Random) -> dict[str, bytes]:
        """Let any part of what waits come onto the disk, in its order; return its files."""
        share = drawn.random()
        for event, number in self.waiting:
            if drawn.random() < share:
                torn = drawn.random() < share / 2 and event.kind == "write"
                self._keep(event, number, _SECTOR * drawn.randrange(1, 8) if torn else None)
        return {name: bytes(self.contents[number]) for name, number in self.kept.items()}

    def _keep(self, event: Event, number: int, length: int | None = None) -> None:
        if event.kind == "make":
            self.kept[event.file] = number
        elif event.kind == "unlink":
            if self.kept.get(event.file) == number:
                del self.kept[event.file]
        elif event.kind == "rename":
            if self.kept.get(event.file) == number:
                self.kept[event.to] = self.kept.pop(event.file)
        else:
            _write(self.contents[number], event, length)


def _write(content: bytearray, event: Event, length: int | None) -> None:
    if event.kind == "cut":
        del content[event.place :]
        content.extend(bytes(event.place - len(content)))
        return
    written = event.content[:length]
    if len(content) < event.place:
        content.extend(bytes(event.place - len(content)))
    content[event.place : event.place + len(written)] = written


def drawn_cut(events: Sequence[Event], drawn: random.Random) -> int:
    """Return behind how many events the power goes: half the time beside a change of names."""
    named = [at for at, event in enumerate(events) if event.is_of_names]
    if named and drawn.random() < 1 / 2:
        return min(len(events), drawn.choice(named) + drawn.randrange(3))
    return drawn.randrange(len(events))
