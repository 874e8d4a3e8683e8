"""With a Russian or Kyrgyz layout alone every key with Ctrl does what it does with a Latin one."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from seminar_desk.actions.people import attendance
from seminar_desk.files import ROOT
from seminar_desk.store.people import attendance_rows
from seminar_desk.ui.checkin.page import CheckInPage
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.frame.main_window import MainWindow
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.key_places import KeyPlaces
from tests.hands.desks import whole_window
from tests.hands.stores import invite, open_first_session

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def press(widget: QWidget, letter: str, modifiers: Qt.KeyboardModifier = CONTROL) -> None:
    """Press Ctrl with a letter as Qt tells of it where no Latin layout is installed."""
    key = int.__new__(Qt.Key, ord(letter.upper()))  # Qt has no name for it
    key._value_ = ord(letter.upper())
    QTest.sendKeyEvent(QTest.KeyAction.Click, widget, key, letter, modifiers)


@pytest.fixture
def window(desk: Desk, qtbot: QtBot) -> Iterator[MainWindow]:
    session = open_first_session(desk.db)
    invite(desk.db, session.uid, "Асанов Бакыт")
    for made in whole_window(desk, qtbot, QSize(1280, 800)):
        made.show_page("checkin")
        QTest.qWaitForWindowActive(made)
        yield made


def test_commands_of_the_desk_are_where_they_are(window: MainWindow, desk: Desk) -> None:
    page = window.page("checkin")
    assert isinstance(page, CheckInPage)
    person = attendance_rows.of_session(desk.db, desk.session_uid)[0]
    attendance.check_in(desk.db, attendance_uid=person.uid)

    def is_present() -> bool:
        return attendance_rows.of_session(desk.db, desk.session_uid)[0].is_present

    page.view.list.setFocus()
    press(page.view.list, "я")
    assert not is_present()
    press(page.view.list, "Я", CONTROL | SHIFT)
    assert is_present()
    press(page.view.list, "а")
    assert page.view.search.hasFocus()
    press(page.view.search, "я")  # an empty line leaves it to the desk
    assert not is_present()
    assert page.view.search.text() == ""


@pytest.mark.parametrize("letter", ["м", "v"])
def test_a_name_is_pasted_into_the_empty_search(window: MainWindow, letter: str) -> None:
    page = window.page("checkin")
    assert isinstance(page, CheckInPage)
    QGuiApplication.clipboard().setText("Асанов")
    page.view.search.setFocus()
    press(page.view.search, letter)
    assert page.view.search.text() == "Асанов"


@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit, QComboBox, QSpinBox])
def test_fields_copy_cut_paste_and_take_back(qtbot: QtBot, kind: type[QWidget]) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    KeyPlaces(holder)
    field = kind(holder)
    if isinstance(field, QComboBox):
        field.setEditable(True)
    holder.show()
    QTest.qWaitForWindowActive(holder)
    field.setFocus()
    for digit in "42":
        QTest.sendKeyEvent(
            QTest.KeyAction.Click, field, Qt.Key(ord(digit)), digit, Qt.KeyboardModifier.NoModifier
        )

    def text() -> str:
        if isinstance(field, QPlainTextEdit):
            return field.toPlainText()
        line = field if isinstance(field, QLineEdit) else field.findChild(QLineEdit)
        assert isinstance(line, QLineEdit)
        return line.text()

    whole = text()
    press(field, "ф")
    press(field, "с")
    assert QGuiApplication.clipboard().text() == whole
    press(field, "ч")
    assert text() == ""
    press(field, "я")
    assert text() == whole
    press(field, "ф")
    press(field, "м")
    assert text() == whole
    assert whole.startswith("4")


def test_a_button_hears_its_key_wherever_the_letter_is(desk: Desk, qtbot: QtBot) -> None:
    pressed: list[bool] = []
    holder = QWidget()
    qtbot.addWidget(holder)
    button = Button(desk, "Печать", key="Ctrl+P", parent=holder)
    button.clicked.connect(lambda: pressed.append(True))
    button.setText("Напечатать")
    holder.show()
    QTest.qWaitForWindowActive(holder)
    press(holder, "з")
    assert len(pressed) == 1
    QTest.keyClick(holder, Qt.Key.Key_P, CONTROL)
    qtbot.waitUntil(lambda: len(pressed) == 2)
    button.setEnabled(False)
    press(holder, "з")
    button.setEnabled(True)
    button.hide()
    press(holder, "з")
    assert len(pressed) == 2


def test_keys_are_bound_in_one_place() -> None:
    """Whoever made a shortcut alone would forget the other layouts."""
    sources = (ROOT / "seminar_desk").rglob("*.py")
    makers = {path.name for path in sources if "QShortcut(" in path.read_text(encoding="utf-8")}
    assert makers == {"key_places.py", "button.py"}
