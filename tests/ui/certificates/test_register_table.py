"""Whatever stands in the register, a name is read whole; keys alone reach every act."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from seminar_desk.actions.certificates import certificates
from seminar_desk.actions.people import attendance
from seminar_desk.domain.days.session import Session
from seminar_desk.store.certificates import certificate_rows
from seminar_desk.ui.certificates.register_dialog import RegisterDialog
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.look.look import Look
from tests.hands.papers import full_names
from tests.hands.stores import invite, open_first_session

LONG = (
    "Токтосун кызы Айнура Абдыкадыровна",
    "Жумабекова-Абдыраимова Гүлмайрам Сапарбековна",
    "Абдумажитова-Мирзахматова Санабархон Абдусаттаржон кизи",
)
_NUMBER, _NAME, _STATE, _NOTE = range(4)


@pytest.fixture
def session(desk: Desk) -> Session:
    opened = open_first_session(desk.db)
    for name in LONG:
        attendance.check_in(desk.db, attendance_uid=invite(desk.db, opened.uid, name).uid)
    return opened


def shown(desk: Desk, qtbot: QtBot, session: Session) -> RegisterDialog:
    dialog = RegisterDialog(desk, None, session.uid)
    qtbot.addWidget(dialog)
    dialog.resize(1203, 700)  # what a screen of 1280 leaves
    dialog.show()
    QApplication.processEvents()
    return dialog


def cut(dialog: RegisterDialog, column: int) -> list[str]:
    """Return the texts of a column that their cells do not hold."""
    table, metrics = dialog.table, dialog.table.fontMetrics()
    found = []
    for row in range(dialog.lines.rowCount()):
        cell = table.visualRect(dialog.lines.index(row, column))
        text = str(dialog.lines.index(row, column).data())
        room = QRect(0, 0, cell.width() - dialog._desk.theme.px(24), 2_000)
        needed = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, text)
        if needed.width() > room.width() or needed.height() > cell.height():
            found.append(text)
    return found


@pytest.fixture
def big(look: Look) -> Iterator[None]:
    look.use("light", 200)
    yield
    look.use("light", 100)


@pytest.mark.parametrize("language", ["ru", "ky"])
def test_no_name_number_or_reason_is_cut(
    desk: Desk, session: Session, qtbot: QtBot, language: str
) -> None:
    desk.set_language(language)
    certificates.issue(desk.db, session_uid=session.uid, language="ru")
    paper = certificate_rows.of_session(desk.db, session.uid)[0]
    reason = "Опечатка в фамилии и в отчестве: " + "так стояло в списке, " * 4
    certificates.annul(desk.db, certificate_uid=paper.uid, reason=reason)
    dialog = shown(desk, qtbot, session)
    for column in (_NUMBER, _NAME, _STATE, _NOTE):
        assert cut(dialog, column) == []
    dialog.reject()


def test_names_go_on_in_a_second_line_where_letters_are_large(
    desk: Desk, session: Session, qtbot: QtBot, big: None
) -> None:
    certificates.issue(desk.db, session_uid=session.uid, language="ru")
    dialog = shown(desk, qtbot, session)
    assert cut(dialog, _NAME) == []
    heights = {dialog.table.rowHeight(row) for row in range(dialog.lines.rowCount())}
    assert len(heights) > 1
    dialog.reject()


@pytest.mark.parametrize("count", [0, 1, 31, 300])
def test_any_number_of_lines_is_shown(desk: Desk, qtbot: QtBot, count: int) -> None:
    opened = open_first_session(desk.db)
    for name in full_names(count):
        attendance.check_in(desk.db, attendance_uid=invite(desk.db, opened.uid, name).uid)
    dialog = shown(desk, qtbot, opened)
    assert len(dialog.lines.rows) == count
    assert dialog.counts.text() == (f"ждёт номера: {count}" if count else "Номеров ещё нет.")
    dialog.reject()


def test_keys_alone_hand_over_a_certificate(desk: Desk, session: Session, qtbot: QtBot) -> None:
    certificates.issue(desk.db, session_uid=session.uid, language="ru")
    dialog = shown(desk, qtbot, session)
    assert dialog.focusWidget() is dialog.scan
    QTest.keyClick(dialog.scan, Qt.Key.Key_Tab)  # «all printed» is off: nothing is printed
    assert dialog.focusWidget() is dialog.table
    QTest.keyClick(dialog.table, Qt.Key.Key_Down)
    name = dialog.table.chosen[0].name
    QTest.keyClick(dialog.table, Qt.Key.Key_Tab)
    give = dialog.buttons["give"]
    assert dialog.focusWidget() is give
    QTest.keyClick(give, Qt.Key.Key_Space)
    found = {
        paper.name_printed: paper.status
        for paper in certificate_rows.of_session(desk.db, session.uid)
    }
    assert found[name] == "HANDED_OVER"
    assert dialog.table.chosen[0].name == name
    dialog.reject()
