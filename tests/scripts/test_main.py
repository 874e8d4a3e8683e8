"""Starting without what a window needs: one sentence, never a stack trace."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
from pathlib import Path

import pytest

import main
from seminar_desk import screen
from seminar_desk.domain.problems import ProblemError
from seminar_desk.files import ROOT
from tests.hands.systems import not_on_windows


@not_on_windows("there is always a screen")
@pytest.mark.parametrize("display", ["", ":4321", "nonsense"])
def test_without_a_screen_one_sentence(tmp_path: Path, display: str) -> None:
    environment = {**os.environ, "DISPLAY": display, "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": ""}
    told = subprocess.run(
        [sys.executable, "main.py", "--data-dir", str(tmp_path)],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert told.returncode == screen.NO_WINDOW
    assert "make tour" in told.stderr
    assert len(told.stderr.splitlines()) == 1


@not_on_windows("sockets are no files")
def test_a_screen_that_answers(tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "wayland-9"))
        server.listen()
        found = {"WAYLAND_DISPLAY": "wayland-9", "XDG_RUNTIME_DIR": str(tmp_path)}
        screen.require(found, "linux")
    with pytest.raises(ProblemError):
        screen.require(found, "linux")


def test_windows_always_has_a_screen() -> None:
    screen.require({}, "win32")


def test_missing_system_library_is_named() -> None:
    missing = ImportError("libEGL.so.1: cannot open shared object file: No such file or directory")
    problem = screen.missing_library(missing)
    assert problem is not None
    assert problem.values == {"library": "libEGL.so.1"}
    assert screen.missing_library(ImportError("cannot import name 'x'")) is None


@pytest.mark.skipif(shutil.which("make") is None, reason="make is not there")
def test_makefile_knows_every_command() -> None:
    for target in ("run", "test", "check", "tour", "bench", "language"):
        command = ["make", "--dry-run", target]
        subprocess.run(command, cwd=ROOT, check=True, capture_output=True, timeout=60)


@not_on_windows("there is always a screen")
def test_a_tour_before_everybodys_eyes_needs_a_screen(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.setenv(name, "")
    assert main.main(["tour", "--on-screen", "--out", str(tmp_path / "out")]) == 1
    assert "make tour" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()
