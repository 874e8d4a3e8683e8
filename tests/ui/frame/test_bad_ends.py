"""A run that ended badly is told at the next start, and one that cannot start says so."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from seminar_desk import crash, screen, start_failure
from seminar_desk.actions import settings
from seminar_desk.domain.problems import Problem
from seminar_desk.domain.sentences import sentence
from seminar_desk.files import ROOT
from seminar_desk.ui.desk.desk import Desk, Toast
from seminar_desk.ui.frame.last_end import tell_last_end
from seminar_desk.ui.frame.start_box import StartBox
from seminar_desk.ui.look.look import Look
from seminar_desk.ui.widgets.button import Button
from tests.hands.journeys import when
from tests.hands.stores import OPENED, make_store
from tests.hands.systems import not_on_windows

WAIT_MS = 60_000
MAIN = [sys.executable, "main.py", "--data-dir"]


def _reports(folder: Path) -> list[Path]:
    return list(folder.glob("crash-*.txt"))


def _ended_by(
    number: signal.Signals, folder: Path, qtbot: QtBot, is_time: Callable[[], bool]
) -> list[Path]:
    """Start the program, end it by a signal when it is time, return the reports that are there."""
    with subprocess.Popen([*MAIN, str(folder)], cwd=ROOT) as window:
        qtbot.waitUntil(is_time, timeout=WAIT_MS)
        window.send_signal(number)
    assert window.returncode == -number
    return _reports(folder)


@not_on_windows("no signals to send")
def test_a_crash_is_told_at_the_next_start_and_a_kill_is_not(tmp_path: Path, qtbot: QtBot) -> None:
    """The program as it is started, ended by signals, and what each next start finds."""
    trace = tmp_path / crash.TRACE_NAME

    def has_begun() -> bool:
        return trace.exists() and bool(trace.read_bytes())

    assert _ended_by(signal.SIGKILL, tmp_path, qtbot, has_begun) == []
    trace.unlink()  # so that the next run is seen to begin
    assert _ended_by(signal.SIGSEGV, tmp_path, qtbot, has_begun) == []
    (report,) = _ended_by(signal.SIGTERM, tmp_path, qtbot, lambda: bool(_reports(tmp_path)))
    assert "Segmentation fault" in report.read_text(encoding="utf-8")


SAID = {
    "ru": ("Прошлый раз программа закрылась из-за сбоя", "Всё отмеченное и введённое сохранено"),
    "ky": ("Мурунку жолу программа ката менен жабылды", "Белгиленген жана киргизилгендин баары"),
}


@pytest.mark.parametrize("language", SAID)
def test_the_last_end_is_told_and_its_report_copied(
    desk: Desk, toasts: list[Toast], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, language: str
) -> None:
    desk.set_language(language)
    report = crash.write_report(tmp_path, "in check_in", datetime.now(UTC))
    assert report is not None
    asked: list[str] = []

    def choose(_parent: QWidget, _title: str, proposed: str, _kinds: str) -> tuple[str, str]:
        asked.append(Path(proposed).name)
        return str(tmp_path / "отчёт"), ""

    def copy(dialog: QWidget) -> None:
        said = " ".join(label.text() for label in dialog.findChildren(QLabel))
        assert all(part in said for part in (*SAID[language], str(report)))
        save = next(one for one in dialog.findChildren(Button) if one.text().endswith("…"))
        save.click()

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    when(QDialog, copy)
    tell_last_end(desk, None, report)
    assert asked == [report.name]
    assert (tmp_path / "отчёт.txt").read_bytes() == report.read_bytes()
    assert "отчёт.txt" in toasts[-1].text


def test_enter_goes_on_without_a_copy(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, toasts: list[Toast]
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    when(QDialog, lambda dialog: QTest.keyClick(dialog, Qt.Key.Key_Return))
    tell_last_end(desk, None, tmp_path / "crash.txt")
    when(QDialog, lambda dialog: next(
        one for one in dialog.findChildren(Button) if one.text().endswith("…")
    ).click())  # fmt: skip
    tell_last_end(desk, None, tmp_path / "crash.txt")
    assert toasts == []


def test_what_a_timer_repeats_is_told_once(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, expected_words: list[str]
) -> None:
    expected_words.append("unexpected error")
    told: list[Path | None] = []
    watch = crash.FaultWatch(tmp_path, lambda report, _said: told.append(report))
    monkeypatch.setattr(sys, "excepthook", watch._catch)
    times: list[int] = []

    def fail() -> None:
        times.append(1)
        raise LookupError

    timer = QTimer()
    timer.timeout.connect(fail)
    timer.start(0)
    try:
        qtbot.waitUntil(lambda: len(times) > 40, timeout=WAIT_MS)
    finally:
        timer.stop()  # else it fails for ever, in whatever test comes next
    assert told == _reports(tmp_path)
    assert "32 times by" in _reports(tmp_path)[0].read_text(encoding="utf-8")


def test_a_store_with_a_broken_setting_is_said_and_reported(tmp_path: Path) -> None:
    db = make_store(tmp_path).db
    settings.change(db, language="ky")
    with db.change("settings.change"):
        db.update("setting", "device_uid", {"value": "Асанов"})
    OPENED.pop().close()
    told = subprocess.run(
        [*MAIN, str(tmp_path)],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=60,
    )
    assert told.returncode == 1
    (report,) = _reports(tmp_path)
    assert f"кеңсе үчүн отчет мына бул жерде: {report}" in told.stderr
    assert "JSONDecodeError" in report.read_text(encoding="utf-8")
    assert "Асанов" not in report.read_text(encoding="utf-8")


@not_on_windows("a box of the system waits for a click")
def test_a_qt_that_cannot_draw_is_said_in_a_sentence(tmp_path: Path) -> None:
    told = subprocess.run(
        [*MAIN, str(tmp_path)],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "nonsense", "PATH": "/nowhere"},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert told.returncode == screen.NO_WINDOW
    assert "make run" in told.stderr.splitlines()[-1]
    assert "Traceback" not in told.stderr


@pytest.mark.parametrize(
    ("language", "close"),
    [("ru", "Закрыть программу"), ("ky", "Программаны жабуу"), ("en", "Close the program")],
)
def test_a_start_that_fails_is_shown_in_a_box(
    look: Look,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    *,
    language: str,
    close: str,
) -> None:
    """In the language of the store, fitted to the screen, the same words on stderr."""
    settings.change(make_store(tmp_path).db, language=language)
    OPENED.pop().close()
    shown: list[str] = []

    def read(box: QWidget) -> None:
        assert isinstance(box, StartBox)
        shown.extend(line.text() for line in box.middle.inside.findChildren(QLabel))
        assert [button.text() for button in box.buttons] == [close]
        QTest.keyClick(box, Qt.Key.Key_Return)

    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")  # as on a screen: offscreen nobody closes a box
    for report in (tmp_path / "crash.txt", None):
        when(QDialog, read)
        start_failure.tell_fault(tmp_path, report, ())
    broken = Problem("data_file_line", {"file": "schedule.csv", "line": 5, "text": "S05,17-13"})
    when(QDialog, read)
    start_failure.tell_fault(tmp_path, None, [broken])
    assert str(tmp_path / "crash.txt") in shown[0]
    assert shown[1:] == [
        sentence(problem, language) for problem in (Problem("start_failed_quietly"), broken)
    ]
    assert capsys.readouterr().err.splitlines() == shown


@not_on_windows("a box of its own, not a program's")
def test_without_qt_the_systems_own_box_is_taken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    box = tmp_path / "kdialog"
    box.write_text(f'#!/bin/sh\nprintf "%s\\n" "$@" > {tmp_path}/said\n', "utf-8")
    box.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    start_failure.say(
        tmp_path, Problem("library_missing", {"library": "libEGL.so.1"}), has_qt=False
    )
    option, said = (tmp_path / "said").read_text(encoding="utf-8").splitlines()
    assert option == "--error"
    assert "libEGL.so.1" in said
    start_failure.say(tmp_path, Problem("library_missing", {"library": "<b>x"}), has_qt=False)
    assert "&lt;b&gt;x" in (tmp_path / "said").read_text(encoding="utf-8")  # it reads HTML
    box.unlink()
    start_failure.say(tmp_path, Problem("platform_missing"), has_qt=False)
