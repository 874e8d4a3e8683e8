"""What waits for the first paint: it comes after it on a slow laptop, and comes at all."""

from __future__ import annotations

import time

from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from seminar_desk.ui.frame import first_paint
from seminar_desk.ui.frame.first_paint import after_first_paint

LATE = first_paint._MOMENT_MS / 1000 + 0.05


def test_a_late_first_paint_comes_before_what_waits_for_it(qtbot: QtBot) -> None:
    window, done = QWidget(), []
    qtbot.addWidget(window)
    after_first_paint(window, lambda: done.append(window.isVisible()))
    time.sleep(LATE)
    QApplication.processEvents()
    assert done == []
    window.show()
    time.sleep(LATE)
    QApplication.processEvents()
    assert done == []
    qtbot.waitUntil(lambda: done == [True])


def test_a_window_that_goes_or_is_never_shown_is_not_waited_for_long(qtbot: QtBot) -> None:
    hidden, gone, done = QWidget(), QWidget(), []
    qtbot.addWidget(hidden)
    after_first_paint(hidden, lambda: done.append("hidden"), turns=2)
    after_first_paint(gone, lambda: done.append("gone"))
    delete(gone)
    qtbot.waitUntil(lambda: sorted(done) == ["gone", "hidden"])
