"""The window never waits for a worker that comes up slowly, however much it is told."""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from collections.abc import Generator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from seminar_desk.ui.desk.job import Job
from tests.hands.systems import not_on_windows

_LARGE = 5_000_000
_TOO_LONG_S = 10
_SPAWN_MS = 30_000


@pytest.fixture(autouse=True)
def quick_workers() -> None:
    """Begin the worker as the program does."""


def measured(text: bytes, word: str) -> Generator[tuple[int, int], None, tuple[int, str]]:
    yield 1, 1
    return len(text), word


def wake() -> list[int]:
    """Wait until every worker has stopped, let it go on, and return which they are."""
    begun = [child.pid for child in multiprocessing.active_children() if child.pid]
    for pid in begun:
        os.waitpid(pid, os.WUNTRACED)
        os.kill(pid, signal.SIGCONT)
    return begun


@not_on_windows("no signals to send")
def test_what_is_large_is_sent_once_the_worker_listens(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stops = "import os, signal\nos.kill(os.getpid(), signal.SIGSTOP)\n"
    (tmp_path / "sitecustomize.py").write_text(stops, encoding="utf-8")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path), prepend=os.pathsep)
    waited: list[list[int]] = []
    late = threading.Timer(_TOO_LONG_S, lambda: waited.append(wake()))
    late.start()
    job = Job(f"{__name__}:measured", bytes(_LARGE), "ү")
    with qtbot.waitSignal(job.finished, timeout=_SPAWN_MS) as told:
        job.start()  # the worker has not run a line of the program yet
        late.cancel()
        if not waited:
            wake()
    assert waited == []
    assert told.args == [(_LARGE, "ү")]
