"""Subject and costs of a session: folded away, kept with the form, no zero for what is unknown."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from seminar_desk.actions.people import attendance, told_groups
from seminar_desk.domain.days.session_costs import SessionCosts
from seminar_desk.domain.people.participant import Entry
from seminar_desk.store.days import session_rows
from seminar_desk.store.people import attendance_rows
from seminar_desk.ui.checkin.told_groups_question import GroupsQuestion
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.frame.main_window import MainWindow
from seminar_desk.ui.today.session_dialog import SessionForm
from tests.hands.stores import open_first_session


def test_costs_are_folded_away_and_kept_with_the_form(desk: Desk, qtbot: QtBot) -> None:
    session, window = open_first_session(desk.db), MainWindow(desk)
    qtbot.addWidget(window)
    form = SessionForm(desk, window, session, session.date)
    qtbot.addWidget(form)
    form.show()
    travel = form.costs.amounts["cost_travel"]
    assert not travel.isVisible()
    QTest.mouseClick(form.costs.opener, Qt.MouseButton.LeftButton)
    assert travel.isVisible()
    travel.setFocus()
    travel.selectAll()
    QTest.keyClicks(travel, "12000")
    form.costs.subject.setFocus()
    QTest.keyClick(form.costs.subject, Qt.Key.Key_Down)
    QTest.mouseClick(form.yes, Qt.MouseButton.LeftButton)
    kept = SessionCosts("assemblies", cost_travel=12_000, currency="KGS")
    assert session_rows.costs(desk.db, session.uid) == kept
    again = SessionForm(desk, window, session, session.date)
    qtbot.addWidget(again)
    again.show()
    assert again.costs.costs() == kept
    assert again.costs.amounts["cost_travel"].isVisible()


def test_groups_are_pressed_and_those_that_stand_alone_exclude_the_others(
    desk: Desk, qtbot: QtBot
) -> None:
    session, window = open_first_session(desk.db), MainWindow(desk)
    qtbot.addWidget(window)
    entry = Entry("Асанова", "Айнура", role_code="ig_member", consent="YES")
    person = attendance.register(desk.db, session_uid=session.uid, entry=entry)
    question = GroupsQuestion(desk, window, person)
    qtbot.addWidget(question)
    question.show()
    chips = question.groups.chips
    for code in ("remote", "disability"):
        QTest.mouseClick(chips[code], Qt.MouseButton.LeftButton)
    assert question.codes() == ("disability", "remote")
    QTest.mouseClick(chips["declined"], Qt.MouseButton.LeftButton)
    assert question.codes() == ("declined",)
    told_groups.tell(desk.db, attendance_uid=person.uid, codes=question.codes())
    assert attendance_rows.group_codes(desk.db, person.uid) == "declined"
