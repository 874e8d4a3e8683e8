"""Two desks gave two people one number: a scan asks, and marks nobody by itself."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from seminar_desk.actions.people import attendance
from seminar_desk.ui.checkin.desk_dialogs import PaperDialog
from seminar_desk.ui.checkin.page import CheckInPage
from seminar_desk.ui.desk.desk import Desk
from tests.hands.checkins import NAMES, named, present, press, shown, type_in
from tests.hands.scans import scan, window_of
from tests.hands.stores import give_both_one_number, invite

ONE, OTHER = NAMES[0], NAMES[2]


@pytest.fixture
def code(page: CheckInPage, desk: Desk) -> str:
    """Give two of the five one number; return it."""
    one = named(desk, ONE)
    give_both_one_number(desk.db, one, named(desk, OTHER))
    page.reload()
    return one.code


def scanned(qtbot: QtBot, page: CheckInPage, code: str) -> None:
    scan(window_of(page.view.search), code)
    timers = (page.scanner._pause, page.codes._next)
    qtbot.waitUntil(lambda: not any(timer.isActive() for timer in timers))


def test_a_scan_shows_both_and_marks_whom_the_user_chooses(
    page: CheckInPage, desk: Desk, qtbot: QtBot, code: str
) -> None:
    scanned(qtbot, page, code)
    assert present(desk) == []
    assert shown(page) == [ONE, OTHER]
    assert page.view.notice.text
    assert not page.codes.outcome.isVisible()  # it would lie over the first of them
    press(page, Qt.Key.Key_Return)
    assert present(desk) == []
    press(page, Qt.Key.Key_Down)
    press(page, Qt.Key.Key_Down)
    press(page, Qt.Key.Key_Return)
    assert present(desk) == [OTHER]


def test_a_scan_asks_also_when_one_of_them_is_in_already(
    page: CheckInPage, desk: Desk, qtbot: QtBot, code: str
) -> None:
    attendance.check_in(desk.db, attendance_uid=named(desk, ONE).uid)
    scanned(qtbot, page, code)
    assert present(desk) == [ONE]
    assert set(shown(page)) == {ONE, OTHER}
    press(page, Qt.Key.Key_Return)
    assert present(desk) == [ONE]


def test_a_scan_over_a_name_being_typed_names_both_and_leaves_it(
    page: CheckInPage, desk: Desk, qtbot: QtBot, code: str
) -> None:
    type_in(page, "осмон")
    scanned(qtbot, page, code)
    assert present(desk) == []
    assert page.view.search.text() == "осмон"
    assert ONE in page.codes.outcome.text
    assert OTHER in page.codes.outcome.text


def test_a_number_of_two_that_is_typed_asks_who(page: CheckInPage, desk: Desk, code: str) -> None:
    type_in(page, code)
    press(page, Qt.Key.Key_Return)
    assert present(desk) == []
    assert page.view.notice.text


def test_the_list_says_which_desk_gave_a_number_that_stands_twice(
    page: CheckInPage, desk: Desk, code: str
) -> None:
    mark = named(desk, ONE).created_device[:4].upper()
    below = page.view.list._painting().below_name
    assert below(named(desk, ONE)) == (f"№ {code}, стол {mark}", "warning")
    assert below(named(desk, OTHER)) == (f"№ {code}, стол K7QF", "warning")
    assert page.view.list.spoken(named(desk, OTHER)).endswith(f"№ {code}, стол K7QF")
    assert below(named(desk, NAMES[1])) == ("", "muted")
    attendance.remove(desk.db, attendance_uid=named(desk, OTHER).uid, reason="дважды")
    assert below(named(desk, ONE)) == ("", "muted")


def test_namesakes_of_one_number_are_told_by_the_desks(page: CheckInPage, desk: Desk) -> None:
    one = invite(desk.db, desk.session_uid, "Асанов Бакыт", village="Ак-Муз")
    give_both_one_number(desk.db, one, invite(desk.db, desk.session_uid, "Асанов Бакыт"))
    page.reload()
    type_in(page, one.code)
    below = page.view.list._painting().below_name
    said = [below(row)[0] for row in page.view.list.rows()]
    mark = one.created_device[:4].upper()
    assert f"№ {one.code}, стол {mark} · Ак-Муз" in said
    assert f"№ {one.code}, стол K7QF" in said


def test_a_signed_row_of_two_is_left_to_the_list(
    page: CheckInPage, desk: Desk, qtbot: QtBot, code: str
) -> None:
    dialog = PaperDialog(desk, page)
    qtbot.addWidget(dialog)
    dialog.numbers.setText(code)
    assert not dialog.yes.isEnabled()
    assert ONE in dialog.wrong.text()
    assert OTHER in dialog.wrong.text()
    dialog.numbers.clear()
