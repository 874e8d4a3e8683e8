"""Power cuts, simulated: what a child wrote is recorded, and given to the disk only in part.

Behind a cut the disk has all that was synced, and of what was not any part: whole writes, none,
or the first sectors of one.
"""

from __future__ import annotations

import random
import re
import subprocess
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from seminar_desk.files import ROOT
from tests.faults.children import chance, command, found_behind, ready, under_strace
from tests.faults.outcome import Outcome

COUNT = 300
_SECTOR = 512
_CALL = re.compile(r"\d+ +(\w+)\((.*)\) += (-?\d+)")
_AT = re.compile(
    r'\d+<([^>]*)>(?:, "((?:\\x[0-9a-f]{2})*)"(?:\.\.\.)?, \d+(?:, (\d+))?)?(?:, (\d+))?'
)
_UNLINKED = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')


@dataclass(frozen=True, slots=True)
class Event:
    """Hold one call: what it did to which file, or what was told on the way."""

    kind: str
    file: str = ""
    content: bytes = b""
    place: int = 0


def outcomes(folder: Path, count: int = COUNT, seed: int = 4) -> Iterator[Outcome]:
    """Cut the power at random events of one recorded day."""
    drawn, outcome = chance(seed), Outcome("the power is cut (simulated)")
    with ready(folder) as desk:
        before = {path.name: path.read_bytes() for path in desk.iterdir() if path.is_file()}
        events = recorded(desk, folder / "calls.txt")
        assert any(event.kind == "told" for event in events)
        for _ in range(count):
            cut = drawn.randrange(len(events))
            told = {event.file for event in events[:cut] if event.kind == "told"}
            with TemporaryDirectory(dir=folder) as name:
                for file, content in left_by(events[:cut], before, drawn).items():
                    (Path(name) / file).write_bytes(content)
                end = found_behind(Path(name), told)
            (outcome.bad if end else outcome.good)[end or "every mark told is there"] += 1
    yield outcome


def recorded(desk: Path, log: Path) -> list[Event]:
    """Return what the child asked of the system for the files of its folder, in order."""
    traced = "trace=pwrite64,write,ftruncate,fdatasync,fsync,unlink"
    how = ["-y", "-xx", "-s", "100000", "-e", traced, "-e", "signal=none"]
    strace = [str(log) if part == "/dev/null" else part for part in under_strace(*how)]
    subprocess.run(command(desk, *strace), cwd=ROOT, check=True, stdout=subprocess.PIPE)
    lines = log.read_text(encoding="ascii", errors="replace").splitlines()
    log.unlink()
    return [event for line in lines for event in _events(line, desk)]


def _events(line: str, desk: Path) -> Iterator[Event]:
    found = _CALL.match(line)
    if found is None or int(found[3]) < 0:
        return
    call, arguments = found[1], found[2]
    if call == "unlink":
        path = Path(_bytes(_UNLINKED.match(arguments)[1]).decode())  # type: ignore[index]
        if path.parent == desk:
            yield Event("unlink", path.name)
        return
    at = _AT.match(arguments)
    if at is None:
        return
    path, content = Path(_plain(at[1])), _bytes(at[2] or "")
    if call == "write" and arguments.startswith("1<"):
        yield from (Event("told", uid) for uid in content.decode().split())
    elif path.parent != desk:
        return
    elif call in {"fsync", "fdatasync"}:
        yield Event("sync", path.name)
    elif call == "ftruncate":
        yield Event("cut", path.name, place=int(at[4]))
    elif call == "pwrite64":
        yield Event("write", path.name, content, int(at[3]))


def _plain(path: str) -> str:
    return _bytes(path).decode() if path.startswith("\\x") else path


def _bytes(text: str) -> bytes:
    return bytes.fromhex(text.replace("\\x", ""))


def left_by(
    events: Sequence[Event], before: dict[str, bytes], drawn: random.Random
) -> dict[str, bytes]:
    """Return the files that a disk has behind a cut after these events."""
    kept = {name: bytearray(content) for name, content in before.items()}
    waiting: list[Event] = []
    for event in events:
        if event.kind == "sync":
            for written in (each for each in waiting if each.file == event.file):
                _apply(kept, written)
            waiting = [each for each in waiting if each.file != event.file]
        elif event.kind != "told":
            waiting.append(event)
    share = drawn.random()
    for event in waiting:
        if drawn.random() < share:
            torn = drawn.random() < share / 2 and event.kind == "write"
            _apply(kept, event, _SECTOR * drawn.randrange(1, 8) if torn else None)
    return {name: bytes(content) for name, content in kept.items()}


def _apply(kept: dict[str, bytearray], event: Event, length: int | None = None) -> None:
    if event.kind == "unlink":
        kept.pop(event.file, None)
        return
    content = kept.setdefault(event.file, bytearray())
    if event.kind == "cut":
        del content[event.place :]
        content.extend(bytes(event.place - len(content)))
        return
    written = event.content[:length]
    if len(content) < event.place:
        content.extend(bytes(event.place - len(content)))
    content[event.place : event.place + len(written)] = written
