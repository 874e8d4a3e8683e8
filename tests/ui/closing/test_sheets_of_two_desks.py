"""Where two sheets went out, the closing check counts each apart."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from seminar_desk.actions.people import attendance
from seminar_desk.domain.days.session import Session
from seminar_desk.store.days import session_rows
from seminar_desk.ui.closing.closing_dialog import ClosingDialog, check_and_close
from seminar_desk.ui.desk.desk import Desk
from tests.hands.drawing import go_out, sheet_of
from tests.hands.papers import full_names
from tests.hands.practice import type_into
from tests.hands.stores import invite, open_first_session


@pytest.fixture
def session(desk: Desk) -> Session:
    """Thirty came of thirty-one, and one sheet went out."""
    opened = open_first_session(desk.db)
    for place, name in enumerate(full_names(31)):
        person = invite(desk.db, opened.uid, name)
        if place:
            attendance.check_in(desk.db, attendance_uid=person.uid)
    go_out(desk.db, opened.uid, sheet_of(desk.db, opened.uid), "print")
    return opened


def test_two_sheets_that_went_out_are_counted_apart_with_keys_and_the_chosen_one_closes(
    desk: Desk, session: Session, qtbot: QtBot
) -> None:
    late = invite(desk.db, session.uid, "Ли Анна")
    attendance.check_in(desk.db, attendance_uid=late.uid)
    newer = sheet_of(desk.db, session.uid)
    go_out(desk.db, session.uid, newer, "print")
    window = QWidget()
    qtbot.addWidget(window)

    def count(dialog: ClosingDialog, *numbers: str) -> None:
        for number, field in zip(numbers, dialog.counts.fields, strict=True):
            field.setFocus()
            type_into(field, number)

    def turn(dialog: ClosingDialog, key: Qt.Key) -> None:
        dialog.sheet.setFocus()
        QTest.keyClick(dialog.sheet, key)

    def act() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ClosingDialog)
        try:
            assert dialog.sheet.isVisible()
            ids = [dialog.sheet.itemData(place) for place in range(dialog.sheet.count())]
            assert set(ids) == {"S01-НССЛ-1", newer.sheet_id}
            first = dialog.sheet.currentData()
            there, back = (Qt.Key.Key_Down, Qt.Key.Key_Up)
            if dialog.sheet.currentIndex():
                there, back = back, there
            count(dialog, "19", "9")
            turn(dialog, there)
            other = dialog.sheet.currentData()
            assert other != first
            assert set(dialog.counts.by_page) == {None}
            count(dialog, "20", "10")
            turn(dialog, back)
            assert dialog.counts.by_page == (19, 9)
            turn(dialog, there)
            assert dialog.counts.by_page == (20, 10)
            for line in dialog.why.values():
                if line.isVisible():
                    line.setFocus()
                    type_into(line, "так вышло")
            chosen.append(other)
            QTest.keyClick(dialog.yes, Qt.Key.Key_Space)
        finally:
            if dialog.isVisible():
                dialog.reject()

    chosen: list[str] = []
    QTimer.singleShot(0, act)
    check_and_close(desk, window, session.uid)
    assert session_rows.session(desk.db, session.uid).status == "closed"
    kept = session_rows.last_closing(desk.db, session.uid)
    assert kept is not None
    assert (kept.tally.sheet_id, kept.tally.by_page) == (chosen[0], (20, 10))
