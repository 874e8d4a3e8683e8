"""Say why no window comes: on stderr, and in a box, for who started the program by a click."""

import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from seminar_desk import screen, windows
from seminar_desk.domain.problems import Problem
from seminar_desk.domain.sentences import sentence
from seminar_desk.store.setting_rows import language_of

_HAS_QT = "PySide6.QtWidgets"
# What a Linux desktop without our Qt can show a sentence with, and how it is asked to.
_SYSTEM_BOXES = (("zenity", "--error", "--no-markup", "--text"), ("kdialog", "--error"))


def say(folder: Path, problem: Problem, *, has_qt: bool = True) -> None:
    """Say a problem in the language of the store, and wait until the box is closed.

    Without a screen nobody could close one; without Qt the system's own box has to do.
    """
    language = language_of(folder)
    text = sentence(problem, language)
    if sys.stderr is not None:  # as it is for a program started by a click on Windows
        sys.stderr.write(f"{text}\n")
    platform = os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0]
    if problem.code == "no_screen" or platform == "offscreen":
        return
    if has_qt:
        from seminar_desk.ui.frame import start_box  # noqa: PLC0415 - it may be what is missing

        start_box.show(text, language)
    else:
        _show_without_qt(text)


def tell_fault(folder: Path, report: Path | None, told: Sequence[Problem]) -> None:
    """Say what is wrong where a fault says so itself; else where its report lies."""
    if told:
        say(folder, told[0], has_qt=_HAS_QT in sys.modules)
        return
    facts: dict[str, str | int] = {"file": str(report)}
    problem = Problem("start_failed", facts) if report else Problem("start_failed_quietly")
    say(folder, problem, has_qt=_HAS_QT in sys.modules)


def _show_without_qt(text: str) -> None:
    if windows.show_box(text):
        return
    import html  # noqa: PLC0415 - seldom
    import subprocess  # noqa: PLC0415
    from shutil import which  # noqa: PLC0415

    for program, *options in _SYSTEM_BOXES:
        if found := which(program):
            said = html.escape(text) if program == "kdialog" and "<" in text else text
            subprocess.run([found, *options, said], check=False)  # noqa: S603 - our own words
            return


@contextmanager
def reason_said(folder: Path) -> Iterator[None]:
    """Say why Qt finds nothing to draw with, before it aborts the process over it."""
    from PySide6.QtCore import (  # noqa: PLC0415 - it is there: the application is being made
        QMessageLogContext,
        QtMsgType,
        qInstallMessageHandler,
    )

    def hear(kind: QtMsgType, _context: QMessageLogContext, said: str) -> None:
        if sys.stderr is not None:  # as it is on Windows for a program started by a click
            sys.stderr.write(f"{said}\n")
        if kind == QtMsgType.QtFatalMsg:
            say(folder, screen.platform_missing(), has_qt=False)
            os._exit(screen.NO_WINDOW)

    before = qInstallMessageHandler(hear)
    try:
        yield
    finally:
        qInstallMessageHandler(before)
