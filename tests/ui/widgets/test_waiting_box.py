"""Work beside the window: it is painted, nothing closes it, and what is raised is heard."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable
from threading import get_ident

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.domain.progress import Progress
from seminar_desk.ui.widgets.waiting_box import WaitingBox
from tests.hands.journeys import when

SECONDS = 0.4


def test_the_window_goes_on_while_it_waits_and_stays_open(qtbot: QtBot) -> None:
    box, heard = WaitingBox(), []
    timer = QTimer(box)
    timer.setInterval(10)
    timer.timeout.connect(lambda: heard.append(gc.isenabled()))
    timer.start()

    def work(follow: Callable[[Progress], None]) -> int:
        follow(Progress(3, 7))
        time.sleep(SECONDS)
        return get_ident()

    def close(shown: WaitingBox) -> None:
        shown.close()
        shown.reject()
        qtbot.waitUntil(lambda: shown.bar.maximum() == 7)
        assert shown.bar.value() == 3
        assert shown.isVisible()

    was_searched = gc.isenabled()
    when(WaitingBox, close)
    assert box.made(work) != get_ident()
    timer.stop()
    assert len(heard) > 5
    assert not any(heard)
    assert gc.isenabled() is was_searched


def test_what_the_work_raises_is_heard_where_it_was_asked(qtbot: QtBot) -> None:
    def refuse(_follow: Callable[[Progress], None]) -> None:
        raise ProblemError(Problem("store_held", {"file": "x"}))

    with pytest.raises(ProblemError, match="store_held"):
        WaitingBox().made(refuse)
