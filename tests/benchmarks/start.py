"""From the start of the process to a window that answers, against a bare QMainWindow."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from seminar_desk.files import ROOT
from tests.benchmarks.harness import Comparison

PROMISE = "at most 1.6 × the time"

# The window is on the screen, painted, and nothing that came meanwhile waits any more.
USABLE = """
from PySide6.QtCore import QEventLoop
while not window.windowHandle().isExposed():
    application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
application.processEvents()
print("usable", flush=True)
application.exec()
"""

BARE = f"""
import sys
from PySide6.QtWidgets import QApplication, QMainWindow
application = QApplication(sys.argv)
window = QMainWindow()
window.resize(1280, 800)
window.show()
{USABLE}
"""

# What main.main() and app.run() do, up to the first idle moment.
OURS = f"""
import gc
import sys
from pathlib import Path
import main
from seminar_desk import cli, crash, screen
folder = cli.data_folder(cli.parse(["--data-dir", sys.argv[1]]))
screen.require()
gc.disable()
crash.FaultWatch(folder, lambda report, _said: print(report)).begin()
import seminar_desk.ui
from seminar_desk import app
application = app.application()
program = app.Program(folder)
store = app.open_or_explain(folder)
crash.native_report()
window = program.open(store)
window.show()
{USABLE}
"""


class Seconds(NamedTuple):
    clock: float
    processor: float


def comparisons(folder: Path) -> Iterator[Comparison]:
    """Start both programs in turn; the store is there already, as on every day but the first."""
    with screen() as environment:
        command = [sys.executable, "-c"]
        surroundings = {**environment, "PYTHONPATH": str(ROOT)}

        def seconds_until_usable(source: str) -> float:
            return until_usable([*command, source, str(folder / "store")], surroundings).clock

        seconds_until_usable(OURS)
        seconds_until_usable(BARE)
        yield Comparison(
            "start to usable window",
            "s",
            lambda: seconds_until_usable(OURS),
            lambda: seconds_until_usable(BARE),
            "a bare `QMainWindow`",
            promise=PROMISE,
        )


def until_usable(
    command: Sequence[str | Path], environment: Mapping[str, str], folder: Path = ROOT
) -> Seconds:
    """Start a program that says when it is usable, and kill it then."""
    started = time.perf_counter()
    with subprocess.Popen(command, stdout=subprocess.PIPE, cwd=folder, env=environment) as process:
        assert process.stdout
        said = process.stdout.readline()
        clock = time.perf_counter() - started
        threads = Path(f"/proc/{process.pid}/task").glob("*/schedstat")
        nanoseconds = sum(int(thread.read_text("ascii").split()[0]) for thread in threads)
        process.kill()
    assert said.strip() == b"usable"
    return Seconds(clock, nanoseconds / 1e9)


@contextmanager
def screen() -> Iterator[dict[str, str]]:
    """Give an X server of our own where there is one, else Qt's offscreen platform."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # nobody compiles a program at each start
    program = shutil.which("Xvfb")
    if program is None:
        yield environment
        return
    reading, writing = os.pipe()
    # Without -noreset the server starts anew whenever its only client goes.
    command = [program, "-noreset", "-displayfd", str(writing), "-screen", "0", "1366x768x24"]
    with subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL) as server:
        os.close(writing)
        with os.fdopen(reading) as told:
            display = told.readline().strip()
        try:
            yield {**environment, "QT_QPA_PLATFORM": "xcb", "DISPLAY": f":{display}"}
        finally:
            server.terminate()
