"""Where there is no console, as on Windows for what is started by a click, nothing breaks of it."""

from __future__ import annotations

import errno
import io
import os
import runpy
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from seminar_desk import cli, screen, windows
from seminar_desk.files import ROOT
from seminar_desk.store.opening import open_store
from tests.hands.systems import not_on_windows

# `sys.stdout` and `sys.stderr` are None then, and stdin too.
CLOSED = [shutil.which("sh") or "", "-c", 'exec "$0" "$@" <&- >&- 2>&-', sys.executable, "main.py"]


def _run_closed(*words: str, **environment: str) -> int:
    return subprocess.run(
        [*CLOSED, *words], cwd=ROOT, env={**os.environ, **environment}, timeout=60, check=False
    ).returncode


@not_on_windows("no shell that closes a console")
def test_a_verb_without_a_console_does_its_work(tmp_path: Path) -> None:
    open_store(tmp_path).close()
    out = tmp_path / "copies"
    assert _run_closed("backup", "--out", str(out), "--data-dir", str(tmp_path)) == cli.DONE
    assert len(list(out.iterdir())) == 1
    gone = str(tmp_path / "gone")
    assert _run_closed("check", "--data-dir", gone) == cli.PROBLEMS_FOUND
    server = ("publish", "--to", "postgresql://nobody@127.0.0.1:1/x", "--data-dir", str(tmp_path))
    assert _run_closed(*server) == cli.PROBLEMS_FOUND


@not_on_windows("no shell that closes a console")
def test_a_window_that_cannot_come_ends_well_without_a_console(tmp_path: Path) -> None:
    words = ("--data-dir", str(tmp_path))
    assert _run_closed(*words, QT_QPA_PLATFORM="nonsense", PATH="/nowhere") == screen.NO_WINDOW


def begin(monkeypatch: pytest.MonkeyPatch) -> None:
    """Begin the program here, where something breaks; its narrow mask stays its own."""
    masks: list[int] = []
    monkeypatch.setattr(os, "umask", masks.append)
    with pytest.raises(ImportError):
        runpy.run_path(str(ROOT / "main.py"), run_name="__main__")
    assert masks == [0o077]


def test_what_breaks_before_the_program_can_speak_is_shown_in_the_systems_own_box(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    shown: list[str] = []
    monkeypatch.setattr(windows, "show_box", shown.append)
    monkeypatch.setattr(sys, "argv", ["main.py"])
    monkeypatch.setattr(sys, "excepthook", sys.__excepthook__)
    monkeypatch.setitem(sys.modules, "seminar_desk.cli", None)
    monkeypatch.delattr("seminar_desk.cli")
    begin(monkeypatch)
    assert shown == []  # a console says it
    monkeypatch.setattr(sys, "stderr", None)
    begin(monkeypatch)
    (text,) = shown
    assert "Программа повреждена" in text
    assert "seminar_desk.cli" in text


@pytest.mark.parametrize("number", [errno.EPIPE, errno.EINVAL])
def test_a_reader_that_has_seen_enough_is_no_fault(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, number: int
) -> None:
    class Unread(io.StringIO):
        def write(self, _said: str) -> int:
            raise OSError(number, "nobody reads")

        def fileno(self) -> int:
            return out.fileno()

    open_store(tmp_path).close()
    with (tmp_path / "out").open("wb") as out:
        monkeypatch.setattr(sys, "stdout", Unread())
        assert cli.run(cli.parse(["check", "--data-dir", str(tmp_path)])) == cli.DONE


def test_a_disk_that_is_full_behind_the_output_is_no_closed_pipe(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    class Full(io.StringIO):
        def write(self, _said: str) -> int:
            raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(sys, "stdout", Full())
    with pytest.raises(OSError, match="full"):
        cli._print("something")


def test_a_part_of_the_program_that_windows_does_not_load_is_named() -> None:
    lost = ImportError("DLL load failed while importing QtWidgets: Не найден указанный модуль.")
    problem = screen.missing_library(lost)
    assert problem is not None
    assert (problem.code, problem.values) == ("program_damaged", {"part": "QtWidgets"})
    assert problem.code in screen.WITHOUT_QT
    assert screen.platform_missing("win32").code == "program_damaged"
    assert screen.platform_missing("linux").code == "platform_missing"
