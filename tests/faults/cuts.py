"""Power cuts, simulated: a child's calls are recorded, and given to the disk only in part."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

from seminar_desk.files import ROOT
from tests.faults.children import MARKING, Child, chance, command, ready, under_strace
from tests.faults.disk_left import Event, drawn_cut, left_by
from tests.faults.outcome import Outcome, tries
from tests.hands.workers import unmeasured

COUNT = 1000
SECONDS = 60  # at most, for each share
_TRACED = "openat,pwrite64,write,ftruncate,fdatasync,fsync,unlink,rename"
_CALL = re.compile(r"\d+ +(\w+)\((.*)\) += (-?\d+)")
_AT = re.compile(
    r'(\d+)<([^>]*)>(?:, "((?:\\x[0-9a-f]{2})*)"(?:\.\.\.)?, \d+(?:, (\d+))?)?(?:, (\d+))?'
)
_SAID = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')


def outcomes(
    folder: Path,
    count: int = COUNT,
    seed: int = 4,
    child: Child = MARKING,
    seconds: float = SECONDS,
) -> Iterator[Outcome]:
    """Cut the power at random events of one recorded day."""
    drawn, outcome = chance(seed), Outcome("the power is cut (simulated)")
    with ready(folder, child) as desk:
        before = {
            path.relative_to(desk).as_posix(): path.read_bytes()
            for path in desk.rglob("*")
            if path.is_file()
        }
        events = recorded(desk, folder / "calls.txt", child)
        assert any(event.kind == "told" for event in events)
        for _ in tries(count, seconds):
            cut = events[: drawn_cut(events, drawn)]
            told = [event.file for event in cut if event.kind == "told"]
            with TemporaryDirectory(dir=folder) as name:
                for file, content in left_by(cut, before, drawn).items():
                    path = Path(name) / file
                    path.parent.mkdir(parents=True, exist_ok=True)
                    path.write_bytes(content)
                end = child.judge(Path(name), told)
            (outcome.bad if end else outcome.good)[end or "all that was told is there"] += 1
    yield outcome


def recorded(desk: Path, log: Path, child: Child) -> list[Event]:
    """Return what the child asked of the system for the files of its folder, in order."""
    how = ["-y", "-xx", "-s", "10000000", "-e", f"trace={_TRACED}", "-e", "signal=none"]
    strace = [str(log) if part == "/dev/null" else part for part in under_strace(*how)]
    called = command(desk, *strace, child=child)
    subprocess.run(called, cwd=ROOT, env=unmeasured(), check=True, stdout=subprocess.PIPE)
    reader = _Reader(desk)
    with log.open(encoding="ascii", errors="replace") as lines:
        events = [event for line in lines for event in reader.events(line)]
    log.unlink()
    return events


@dataclass(slots=True)
class _Reader:
    """Read a record line by line; where a file was written to last is known by its handle."""

    desk: Path
    places: dict[str, int] = field(default_factory=dict)

    def events(self, line: str) -> Iterator[Event]:
        """Yield what a line says of the folder, or of what was told."""
        found = _CALL.match(line)
        if found is None or int(found[3]) < 0:
            return
        call, said = found[1], found[2]
        if call in ("openat", "unlink", "rename"):
            names = [self._inside(Path(_plain(each))) for each in _SAID.findall(said)]
            if call == "openat":
                self.places[found[3]] = 0
            if names[0]:
                yield from self._of_name(call, names, said)
        elif at := _AT.match(said):
            yield from self._of_handle(call, at)

    def _of_name(self, call: str, names: list[str], said: str) -> Iterator[Event]:
        if call == "unlink":
            yield Event("unlink", names[0])
        elif call == "rename":
            yield Event("rename", names[0], to=names[1])
        elif "O_CREAT" in said:
            yield Event("make", names[0])
        if "O_TRUNC" in said:
            yield Event("cut", names[0])

    def _of_handle(self, call: str, at: re.Match[str]) -> Iterator[Event]:
        handle, content = at[1], _bytes(at[3] or "")
        file = self._inside(Path(_plain(at[2])))
        if call == "write" and handle == "1":
            yield from (Event("told", word) for word in content.decode().split())
        elif not file:
            return
        elif call in {"fsync", "fdatasync"}:
            yield Event("sync", file)
        elif call == "ftruncate":
            yield Event("cut", file, place=int(at[5]))
        elif call == "pwrite64":
            yield Event("write", file, content, int(at[4]))
        elif call == "write":
            yield Event("write", file, content, self.places[handle])
            self.places[handle] += len(content)

    def _inside(self, path: Path) -> str:
        """Return how a file is called in the folder; the folder itself is its own point."""
        return path.relative_to(self.desk).as_posix() if path.is_relative_to(self.desk) else ""


def _plain(path: str) -> str:
    return _bytes(path).decode() if path.startswith("\\x") else path


def _bytes(text: str) -> bytes:
    return bytes.fromhex(text.replace("\\x", ""))
