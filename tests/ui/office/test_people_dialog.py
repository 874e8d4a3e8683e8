"""The office deletes somebody's data from the rows behind a number, as the desk does."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from seminar_desk.actions import desk_lock
from seminar_desk.gather.days import session_board
from seminar_desk.store.days import session_rows
from seminar_desk.store.people import attendance_rows
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.office import person_rows
from seminar_desk.ui.office.people_dialog import PeopleDialog
from seminar_desk.ui.office.session_behind import SessionBehind
from seminar_desk.ui.widgets.forgetting_question import ForgettingQuestion
from seminar_desk.ui.widgets.pin import PinQuestion
from tests.hands.checkins import NAMES, list_five
from tests.hands.journeys import PIN, give_pin, when

GONE = "данные удалены"
BOTH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def behind(desk: Desk, qtbot: QtBot) -> Iterator[SessionBehind]:
    """Open what is behind the tile of a day with five people."""
    list_five(desk.db)
    lines = session_board.read(desk.db)
    uid = next(row.uid for row in session_rows.all_sessions(desk.db) if row.code == "S01")
    dialog = SessionBehind(desk, None, next(one for one in lines if one.session.uid == uid))
    qtbot.addWidget(dialog)
    dialog.show()
    yield dialog
    dialog.close()


def named(dialog: PeopleDialog) -> list[str]:
    return [row.cells[0] for row in dialog.table.lines.rows]


def test_the_key_deletes_the_chosen_one_who_stays_a_row(behind: SessionBehind, desk: Desk) -> None:
    behind.table.selectRow(2)
    name = named(behind)[2]
    count = behind.count.text()
    when(ForgettingQuestion, lambda question: question.yes.click())
    QTest.keyClick(behind.search, Qt.Key.Key_Delete, BOTH)
    assert named(behind)[2] == GONE
    assert behind.table.currentIndex().row() == 2
    assert (behind.count.text(), len(named(behind))) == (count, 5)
    people = attendance_rows.everyone(desk.db)
    assert name not in [row.full_name for row in people]
    assert [row.full_name for row in people].count("") == 1


def test_the_menu_offers_it_until_it_is_done(behind: SessionBehind) -> None:
    behind.search.setText(NAMES[4].split()[0])
    assert named(behind) == [NAMES[4]]
    offered = {action.text(): action for action in behind.menu().actions()}
    assert list(offered) == ["Открыть на «Регистрации»", "Удалить данные человека…"]
    when(ForgettingQuestion, lambda question: question.yes.click())
    offered["Удалить данные человека…"].trigger()
    behind.search.clear()
    behind.table.selectRow(named(behind).index(GONE))
    assert [action.text() for action in behind.menu().actions()] == ["Открыть на «Регистрации»"]


def test_the_pin_is_asked_for_and_a_no_keeps_all(behind: SessionBehind, desk: Desk) -> None:
    desk_lock.set_pin(desk.db, pin=PIN)
    before = named(behind)
    when(PinQuestion, lambda dialog: dialog.reject())
    behind.forget_chosen()
    when(PinQuestion, give_pin(PIN))
    when(ForgettingQuestion, lambda question: question.no.click())
    behind.forget_chosen()
    assert named(behind) == before
    when(PinQuestion, give_pin(PIN))
    when(ForgettingQuestion, lambda question: question.yes.click())
    behind.forget_chosen()
    assert named(behind).count(GONE) == 1


def test_rows_worded_on_demand_say_it_too_also_when_opened_anew(desk: Desk, qtbot: QtBot) -> None:
    list_five(desk.db)
    keys = [(row.session_uid, row.counted_uid) for row in attendance_rows.everyone(desk.db)]
    for deletes in (True, False):
        shown = person_rows.behind_keys(desk, "?", "", keys, lambda: None)
        dialog = PeopleDialog(desk, None, shown)
        qtbot.addWidget(dialog)
        if deletes:
            when(ForgettingQuestion, lambda question: question.yes.click())
            dialog.forget_chosen()
        assert named(dialog).count(GONE) == 1
