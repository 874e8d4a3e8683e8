"""The worker that draws a paper is killed: one sentence, and the paper can be drawn again."""

from __future__ import annotations

import os

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from seminar_desk.domain.catalogue import BADGES
from seminar_desk.ui.desk.desk import Toast
from seminar_desk.ui.documents.page import DocumentsPage
from tests.hands.documents_pages import show_anew
from tests.hands.systems import KILL

SAID = "Это не сделано: система остановила работу"


def test_a_killed_drawing_says_so_once_and_is_begun_again(
    page: DocumentsPage, qtbot: QtBot, toasts: list[Toast]
) -> None:
    page.choose(BADGES)
    job = page.composer._job
    assert job
    assert job._process
    assert job._process.pid
    os.kill(job._process.pid, KILL)
    qtbot.waitUntil(lambda: bool(toasts))
    assert [toast.text.startswith(SAID) for toast in toasts] == [True]
    assert not page.composer.is_busy
    assert page.viewer.currentWidget() is page.viewer.stopped
    assert not page.save_button.isEnabled()
    show_anew(page, qtbot, lambda: QTest.keyClick(page.viewer.again, Qt.Key.Key_Return))
    assert page.on_show is not None
    assert page.on_show.key == BADGES
    assert len(toasts) == 1
