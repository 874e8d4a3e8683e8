"""The locked desk in the real window: what it refuses, and the ways out."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from seminar_desk import app
from seminar_desk.actions import desk_lock
from seminar_desk.actions.people import attendance
from seminar_desk.store import setting_rows
from seminar_desk.store.opening import open_store
from seminar_desk.store.step_ages import StepAges
from seminar_desk.ui.checkin.desk_dialogs import StoryDialog
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.frame.main_window import MainWindow
from seminar_desk.ui.look.look import Look
from seminar_desk.ui.widgets.dialogs import Question
from seminar_desk.ui.widgets.pin import PinQuestion
from tests.hands.checkins import NAMES, named, present
from tests.hands.desks import DAY
from tests.hands.journeys import (
    CONTROL,
    PIN,
    give_pin,
    lock,
    open_day,
    open_window,
    page_of,
    press,
    when,
)
from tests.hands.scans import window_of
from tests.hands.stores import MORNING


@pytest.fixture
def window(desk: Desk, qtbot: QtBot) -> MainWindow:
    return open_day(desk, qtbot)


def test_a_locked_desk_opens_only_with_the_pin(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    marked = attendance.check_in(desk.db, attendance_uid=named(desk, NAMES[0]).uid).participant
    page = lock(window)
    assert window.isFullScreen()
    assert not window._sidebar.isVisible()
    assert desk.theme.scale == 125
    window_of(page.view.search)
    press(Qt.Key.Key_1, CONTROL)
    assert window.current_key == "checkin"
    when(PinQuestion, give_pin("1111"))
    page.row_actions.ask_to_take_back(marked)
    assert named(desk, NAMES[0]).is_present
    window.close()
    delete(window.desk_mode)  # as the end of the program does

    again = open_window(desk, qtbot)
    assert desk.is_locked
    assert again.isFullScreen()
    QApplication.processEvents()
    reopened = page_of(again)
    when(PinQuestion, give_pin(PIN))
    reopened._lock_button.click()
    assert not desk.is_locked
    assert not again.isFullScreen()
    QApplication.processEvents()
    assert again._sidebar.isVisible()
    assert desk.theme.scale == 100
    assert not setting_rows.current(desk.db).desk_locked


def test_marks_are_taken_back_with_reason_and_pin_and_told(window: MainWindow, desk: Desk) -> None:
    marked = attendance.check_in(desk.db, attendance_uid=named(desk, NAMES[0]).uid).participant
    page = lock(window)

    def with_reason(dialog: Question) -> None:
        box = next(iter(dialog.findChildren(QComboBox)))
        box.setEditText("не тот человек")
        dialog.yes.click()

    def with_pin(dialog: PinQuestion) -> None:
        give_pin(PIN)(dialog)
        when(Question, with_reason)

    when(PinQuestion, with_pin)
    page.row_actions.ask_to_take_back(marked)
    assert present(desk) == []

    told: list[str] = []
    when(StoryDialog, lambda dialog: told.extend(dialog.lines))
    page.row_actions.show_story(named(desk, NAMES[0]))
    assert "не тот человек" in told[0]
    assert "отметка" in told[1]


def test_undo_at_a_locked_desk_reaches_only_what_is_new(window: MainWindow, desk: Desk) -> None:
    seconds = [0.0]
    desk.db.ages = StepAges(lambda: seconds[0])
    lock(window)
    attendance.check_in(desk.db, attendance_uid=named(desk, NAMES[0]).uid)
    desk.undo()
    assert present(desk) == []
    attendance.check_in(desk.db, attendance_uid=named(desk, NAMES[0]).uid)
    desk.db.clock = lambda: MORNING - timedelta(days=400)
    seconds[0] += 121
    desk.undo()
    assert present(desk) == [NAMES[0]]


def test_redo_at_a_locked_desk_reaches_only_what_was_undone_there(
    window: MainWindow, desk: Desk
) -> None:
    seconds = [0.0]
    desk.db.ages = StepAges(lambda: seconds[0])
    attendance.check_in(desk.db, attendance_uid=named(desk, NAMES[0]).uid)
    desk.undo()  # the lead's
    lock(window)
    desk.redo()
    assert present(desk) == []
    attendance.check_in(desk.db, attendance_uid=named(desk, NAMES[1]).uid)
    desk.undo()
    desk.redo()
    assert present(desk) == [NAMES[1]]
    desk.undo()
    seconds[0] += 121
    desk.redo()
    assert present(desk) == []
    when(PinQuestion, give_pin(PIN))
    page_of(window)._lock_button.click()
    desk.redo()
    assert present(desk) == [NAMES[1]]


def test_what_the_lead_did_before_locking_is_not_undone_at_the_desk(
    window: MainWindow, desk: Desk
) -> None:
    attendance.check_in(desk.db, attendance_uid=named(desk, NAMES[0]).uid)
    lock(window)
    desk.undo()
    assert present(desk) == [NAMES[0]]


def test_wrong_pins_wait_and_a_file_helps(window: MainWindow, desk: Desk) -> None:
    page = lock(window)

    def guess(dialog: PinQuestion) -> None:
        for _ in range(3):
            dialog.pin.setText("0000")
            dialog.yes.click()
        dialog.pin.setText(PIN)
        dialog.accept()
        assert not dialog.yes.isEnabled()
        for _ in range(20):
            dialog._tick()
        assert dialog.yes.isEnabled()

    when(PinQuestion, guess)
    page._lock_button.click()
    assert desk.is_locked
    (desk.db.folder / desk_lock.RESET_FILE).touch()
    assert desk_lock.forget_pin_if_asked(desk.db)
    page._lock_button.click()
    assert not desk.is_locked


@pytest.fixture
def program(look: Look, tmp_path: Path) -> Iterator[app.Program]:
    made = app.Program(tmp_path / "data", today=lambda: DAY)
    yield made
    made.close()
    made.languages.use("en")
    made.deleteLater()
    look.use("light", 100)


def _start(program: app.Program) -> Desk:
    """End the program, start it again and return its desk."""
    program.close()
    program.open(open_store(program.folder)).show()
    assert program.desk
    return program.desk


def test_the_program_opens_locked_until_the_pin_is_reset(program: app.Program) -> None:
    first = _start(program)
    assert not first.is_locked
    desk_lock.set_pin(first.db, pin=PIN)
    first.lock_wanted.emit(True)
    assert _start(program).is_locked
    (program.folder / desk_lock.RESET_FILE).touch()
    again = _start(program)
    assert not again.is_locked
    assert not setting_rows.current(again.db).desk_locked
