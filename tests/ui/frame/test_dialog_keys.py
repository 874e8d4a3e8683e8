"""Ctrl+Enter answers every dialog from wherever the hand is; Enter never throws anything away."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from seminar_desk.actions import history
from seminar_desk.store.opening import Store
from seminar_desk.store.people import attendance_rows
from seminar_desk.ui.checkin.merge_dialogs import MergeDialog
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.frame.main_window import MainWindow
from seminar_desk.ui.settings.safety_section import GoingBack
from seminar_desk.ui.widgets.dialogs import Question, may_drop
from seminar_desk.ui.widgets.segments import Segments
from tests.hands.desks import whole_window
from tests.hands.every_dialog import dialogs
from tests.hands.reading import wants_tab, words_of
from tests.hands.stores import make_example

NONE, CONTROL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return make_example(tmp_path / "дата")


@pytest.fixture
def window(desk: Desk, qtbot: QtBot) -> Iterator[MainWindow]:
    yield from whole_window(desk, qtbot, QSize(1366, 768))


def _show(window: QWidget) -> None:
    """Show a window and let it have the keys: shortcuts are heard in the active one alone."""
    window.show()
    while not window.isActiveWindow():
        window.activateWindow()
        QApplication.processEvents()


def _default(dialog: QDialog) -> QPushButton | None:
    buttons = dialog.findChildren(QPushButton)
    return next((one for one in buttons if one.isDefault() and one.isVisible()), None)


def _silent_stops(dialog: QDialog) -> Iterator[str]:
    """Press Ctrl+Enter at every stop; name those where the default button did not hear it."""
    default = _default(dialog)
    if default is None:
        return
    default.clicked.disconnect()  # what it does is tried elsewhere, once
    default.setEnabled(True)
    pressed: list[bool] = []
    default.clicked.connect(lambda: pressed.append(True))
    for stop in wants_tab(dialog):
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            stop.setFocus()
            pressed.clear()
            QTest.keyClick(stop, key, CONTROL)
            if len(pressed) != 1:
                yield f"{type(dialog).__name__} {words_of(stop)}: {len(pressed)}"


def test_ctrl_enter_answers_every_dialog(window: MainWindow) -> None:
    silent: list[str] = []
    for make in dialogs(window).values():
        dialog = make()
        _show(dialog)
        silent += _silent_stops(dialog)
        dialog.done(QDialog.DialogCode.Rejected)
        dialog.deleteLater()
    assert silent == []


def _pressing(key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> Callable[[], None]:
    def press() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, Question)
        QTest.keyClick(dialog.focusWidget() or dialog, key, modifiers)

    return press


@pytest.mark.parametrize("modifiers", [NONE, CONTROL])
def test_what_was_typed_is_never_dropped_by_enter(
    desk: Desk, qtbot: QtBot, modifiers: Qt.KeyboardModifier
) -> None:
    QTimer.singleShot(0, _pressing(Qt.Key.Key_Return, modifiers))
    host = Question(desk, None, "?", "", yes="!", danger=False)
    qtbot.addWidget(host)
    assert not may_drop(desk, host)


def test_a_day_is_not_taken_back_by_enter_in_the_list_of_copies(
    window: MainWindow, desk: Desk
) -> None:
    history.back_up(desk.db, reason="by-hand")
    for modifiers in (NONE, CONTROL):
        question = GoingBack(desk, window)
        _show(question)
        QTest.keyClick(question.list, Qt.Key.Key_Return, modifiers)
        assert question.result() == QDialog.DialogCode.Rejected
        assert not question.isVisible()


def test_arrows_choose_which_row_is_right(window: MainWindow, desk: Desk) -> None:
    one, other = attendance_rows.of_session(desk.db, desk.session_uid)[:2]
    dialog = MergeDialog(desk, window, one, other)
    _show(dialog)
    left, right = next(iter(dialog.sides.values()))
    left.setFocus()
    assert left.isChecked()
    QTest.keyClick(left, Qt.Key.Key_Right)
    assert right.isChecked()
    assert right.hasFocus()
    assert "surname" in dialog.taken
    QTest.keyClick(right, Qt.Key.Key_Left)
    assert "surname" not in dialog.taken
    QTest.keyClick(left, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert len(attendance_rows.merges(desk.db, desk.session_uid)) == 1


def test_arrows_choose_among_segments(desk: Desk, qtbot: QtBot) -> None:
    segments = Segments(desk, ("day", "plans", "people"))
    segments.set_texts("?", {"day": "День", "plans": "Планы", "people": "Люди"})
    qtbot.addWidget(segments)
    heard: list[str] = []
    segments.changed.connect(heard.append)
    _show(segments)
    segments.buttons["day"].setFocus()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left):
        here = segments.focusWidget()
        assert here
        QTest.keyClick(here, key)
        focused = segments.focusWidget()
        assert focused is segments.buttons[segments.code]
    assert heard == ["plans", "people", "plans"]
