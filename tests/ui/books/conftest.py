"""Two laptops of one hall: at the first one somebody sits, the second one's books come."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.language.languages import Languages
from seminar_desk.ui.look.look import Look
from seminar_desk.ui.office.page import BOOKS, OfficePage
from tests.hands.desks import DAY
from tests.hands.hall_desks import HallDesk, desks


@pytest.fixture
def hall(tmp_path: Path) -> list[HallDesk]:
    return desks(tmp_path, 3)


@pytest.fixture
def desk(look: Look, hall: list[HallDesk]) -> Iterator[Desk]:
    """Sit at the first laptop, in Russian."""
    languages = Languages()
    languages.use("ru")
    made = Desk(hall[0].db, languages=languages, look=look, today=lambda: DAY)
    made.select_session(hall[0].session_uid)
    yield made
    hall[0].db.listeners.clear()
    languages.use("en")
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> OfficePage:
    made = OfficePage(desk)
    qtbot.addWidget(made)
    made.resize(1072, 728)
    made.show()
    made.turn_to(BOOKS)
    return made
