"""Who is marked when what was typed fits several: asked in the window, answered by one key."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from seminar_desk.actions.people import attendance
from seminar_desk.ui.checkin.page import CheckInPage
from seminar_desk.ui.desk.desk import Desk
from tests.hands.checkins import NAMES, named, present, press, type_in
from tests.hands.scans import scan, type_by_hand, window_of
from tests.hands.stores import invite

BAKYT, ULAN, ALIEV = "Орозбеков Бакыт", "Орозбеков Улан", "Орозалиев Эркин"


@pytest.fixture
def queue(page: CheckInPage, desk: Desk) -> CheckInPage:
    """Invite two Орозбеков and one Орозалиев beside the five."""
    for name, aimak in ((BAKYT, "Ак-Жар"), (ULAN, "Талды-Суу"), (ALIEV, "Ак-Жар")):
        invite(desk.db, desk.session_uid, name, aimak=aimak)
    return page


def asked_by_hand(page: CheckInPage, typed: str) -> None:
    """Type at a hand's pace into the real window and press Enter."""
    type_by_hand(window_of(page.view.search), typed)
    press(page, Qt.Key.Key_Return)


def settled(qtbot: QtBot, page: CheckInPage) -> None:
    """Wait until the keys have been told from a scan and each code was taken."""
    timers = (page.scanner._pause, page.codes._next)
    qtbot.waitUntil(lambda: not any(timer.isActive() for timer in timers))


def test_three_letters_that_fit_two_mark_nobody_and_a_digit_marks_the_one(
    queue: CheckInPage, desk: Desk, qtbot: QtBot
) -> None:
    asked_by_hand(queue, "оро")
    assert present(desk) == []
    assert queue.view.notice.text
    spoken = [queue.view.list.spoken(row) for row in queue.found.candidates]
    assert [text[:2] for text in spoken] == ["1:", "2:", "3:"]
    assert [row.full_name for row in queue.found.candidates] == [ALIEV, BAKYT, ULAN]
    type_by_hand(window_of(queue.view.search), "3")
    settled(qtbot, queue)
    assert present(desk) == [ULAN]
    assert queue.view.search.text() == ""
    assert not queue.view.search.is_choosing
    assert queue.view.notice.text == ""
    assert QApplication.focusWidget() is queue.view.search


def test_a_telling_query_is_letters_and_enter(queue: CheckInPage, desk: Desk) -> None:
    asked_by_hand(queue, "орозал")
    assert present(desk) == [ALIEV]


def test_the_arrow_begins_with_who_can_be_marked(queue: CheckInPage, desk: Desk) -> None:
    attendance.check_in(desk.db, attendance_uid=named(desk, NAMES[0]).uid)
    type_in(queue, "асан")
    assert queue.found.rows[0].is_present is False
    press(queue, Qt.Key.Key_Down)
    press(queue, Qt.Key.Key_Return)
    assert NAMES[1] in present(desk)


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Backspace])
def test_esc_or_backspace_goes_back_to_the_text_where_a_digit_is_a_digit(
    queue: CheckInPage, desk: Desk, qtbot: QtBot, key: Qt.Key
) -> None:
    asked_by_hand(queue, "оро")
    press(queue, key)
    left = "оро" if key == Qt.Key.Key_Escape else "ор"
    assert queue.view.search.text() == left
    assert not queue.view.search.is_choosing
    assert queue.view.list.numbered(1) is None
    type_by_hand(window_of(queue.view.search), "1")
    settled(qtbot, queue)
    assert queue.view.search.text() == left + "1"
    assert present(desk) == []


def test_a_number_nobody_has_changes_nothing(queue: CheckInPage, desk: Desk, qtbot: QtBot) -> None:
    asked_by_hand(queue, "оро")
    type_by_hand(window_of(queue.view.search), "90")
    settled(qtbot, queue)
    assert (queue.view.search.text(), present(desk)) == ("оро", [])


def test_digits_typed_on_stay_digits(queue: CheckInPage, desk: Desk, qtbot: QtBot) -> None:
    """Somebody types a phone, presses Enter too early, and types on."""
    for number, name in enumerate((BAKYT, ULAN), start=1):
        invite(desk.db, desk.session_uid, f"{name}ович", phone=f"077200{number}439")
    asked_by_hand(queue, "7720")
    assert present(desk) == []
    assert queue.view.notice.text
    type_by_hand(window_of(queue.view.search), "02")
    settled(qtbot, queue)
    assert queue.view.search.text() == "772002"
    assert present(desk) == []
    press(queue, Qt.Key.Key_Return)
    assert present(desk) == [f"{ULAN}ович"]


def test_a_scan_while_it_is_asked_marks_whose_code_it_is(
    queue: CheckInPage, desk: Desk, qtbot: QtBot
) -> None:
    asked_by_hand(queue, "оро")
    scan(window_of(queue.view.search), named(desk, NAMES[2]).code)
    settled(qtbot, queue)
    assert present(desk) == [NAMES[2]]
    assert queue.view.search.text() == "оро"


def test_numbers_go_when_somebody_else_may_stand_behind_them(
    queue: CheckInPage, desk: Desk
) -> None:
    asked_by_hand(queue, "оро")
    attendance.check_in(desk.db, attendance_uid=named(desk, ALIEV).uid)
    assert not queue.view.search.is_choosing
    assert queue.view.list.numbered(1) is None
    press(queue, Qt.Key.Key_Return)
    first = queue.view.list.numbered(1)
    assert first
    assert first.full_name == BAKYT


def test_a_chip_hides_nobody_who_fits_as_well(queue: CheckInPage, desk: Desk) -> None:
    invite(desk.db, desk.session_uid, "Осмонова Айгүл", role_code="ak_deputy")
    queue.view.chips.choose("ig_member")
    asked_by_hand(queue, "осмо")
    assert present(desk) == []
    assert "1" in queue.view.notice.text
    queue.view.chips.choose("")
    asked_by_hand(queue, "нов у")
    assert present(desk) == ["Осмонов Улан"]


def test_in_a_low_window_the_question_leaves_room_for_its_rows(
    queue: CheckInPage, desk: Desk
) -> None:
    queue.resize(1072, 360)
    QApplication.processEvents()
    assert queue.view.chips.isVisible()
    type_in(queue, "оро")
    press(queue, Qt.Key.Key_Return)
    assert not queue.view.chips.isVisible()
    listed = queue.view.list
    assert listed.row_box(1).bottom() < listed.viewport().height()
    press(queue, Qt.Key.Key_Escape)
    QApplication.processEvents()
    assert queue.view.chips.isVisible()
