"""The page of check-in shows the count that every other reader of the store gives."""

from __future__ import annotations

import random

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from seminar_desk.domain.people.counts import count
from seminar_desk.store.people import attendance_rows
from seminar_desk.ui.checkin.page import create
from seminar_desk.ui.desk.desk import Desk
from tests.hands.days import everywhere, live
from tests.hands.stores import open_first_session

HISTORIES = 15  # a hundred are lived by `tests/machines`


def test_the_page_shows_the_same_count(qtbot: QtBot, desk: Desk) -> None:
    session_uid = open_first_session(desk.db).uid
    page = create(desk)
    qtbot.addWidget(page)
    page.show()
    for place in range(HISTORIES):
        live(desk.db, session_uid, random.Random(place))
        QApplication.processEvents()
        assert everywhere(desk.db, session_uid) == {int(page.view.totals.figure.text())}
        assert page.roll.counts == count(attendance_rows.of_session(desk.db, session_uid))
