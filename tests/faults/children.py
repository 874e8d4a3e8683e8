"""A child process that works on a store, with a fault put under it."""

from __future__ import annotations

import random
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from seminar_desk.domain.problems import ProblemError
from seminar_desk.files import ROOT
from seminar_desk.store import backup_files, store_check
from seminar_desk.store.opening import open_store
from tests.faults.outcome import LeftOutError, Outcome
from tests.faults.stores import lived_in, present
from tests.hands.workers import unmeasured

_SECONDS = 120


@dataclass(frozen=True, slots=True)
class Child:
    """Name a program that works on a folder, and who says what is wrong behind it.

    `calls`: what SQLite and the notes ask of the system and Python's own start does not, and about
    how often.
    """

    module: str
    prepare: Callable[[Path], None]
    judge: Callable[[Path, Sequence[str]], str]
    calls: Mapping[str, int]

    @property
    def traced(self) -> str:
        """Return which calls are looked at."""
        return f"trace={','.join(self.calls)}"


@contextmanager
def ready(folder: Path, child: Child) -> Iterator[Path]:
    """Give a fresh copy of the store that a child begins with."""
    prepared = folder / f"prepared-{child.module}"
    if not prepared.exists():
        child.prepare(prepared)
    with TemporaryDirectory(dir=folder) as name:
        yield Path(shutil.copytree(prepared, Path(name) / "desk"))


def command(folder: Path, *before: str | Path, child: Child) -> list[str]:
    """Return how the child is called."""
    module = f"tests.faults.{child.module}"
    return [*map(str, before), sys.executable, "-m", module, str(folder)]


def under_strace(*how: str, is_killed: bool = False) -> list[str]:
    """Return how a command is called whose calls of the system are counted.

    All others pass by unseen, in a third of the time; but then no signal can be sent at a call.
    """
    program = shutil.which("strace")
    if program is None:
        raise LeftOutError
    unseen = [] if is_killed else ["--seccomp-bpf"]
    return [program, "-f", *unseen, "-qq", "-o", "/dev/null", *how]


def judged(
    outcome: Outcome,
    folder: Path,
    child: Child,
    *before: str | Path,
    before_exec: Callable[[], None] | None = None,
    seconds: float = _SECONDS,
) -> None:
    """Run a child, and count how it ended and what the store knows behind it."""
    with subprocess.Popen(
        command(folder, *before, child=child),
        cwd=ROOT,
        env=unmeasured(),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        preexec_fn=before_exec,  # noqa: PLW1509 - a limit that only the child shall have
    ) as process:
        try:
            out, err = process.communicate(timeout=seconds)
        except subprocess.TimeoutExpired:
            process.kill()
            out, err = process.communicate()
    fault = "a fault of the program" if "Traceback" in err else ""
    end = fault or child.judge(folder, out.split())
    good = {0: "done", 1: "said"}.get(process.returncode, "killed")
    (outcome.bad if end else outcome.good)[end or good] += 1


def found_behind(folder: Path, told: Sequence[str]) -> str:
    """Return what is wrong with a store whose program told these marks; empty for nothing."""
    try:
        with closing(open_store(folder)) as store:
            if store_check.damage(store.db):
                return "damage"
            if {*told} - present(store.db):
                return "a mark lost"
    except ProblemError as error:
        return f"not opened: {error.problems[0].code}"
    copies = backup_files.list_backups(folder / "backups")
    if any(backup_files.last_step(copy.path) is None for copy in copies):
        return "half a copy under a whole one's name"
    return ""


def chance(seed: int) -> random.Random:
    """Return what draws the faults, the same each time."""
    return random.Random(seed)


MARKING = Child(
    "marking",
    lived_in,
    found_behind,
    {"pwrite64": 300, "fdatasync": 40, "fsync": 3, "ftruncate": 3, "unlink": 4, "rename": 1},
)
