"""What is wrong is said beside its field, and goes at the key that makes it right."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QWidget
from pytestqt.qtbot import QtBot

from seminar_desk.actions import desk_lock
from seminar_desk.actions.plans import assemblies
from seminar_desk.store.days import series_rows
from seminar_desk.store.plans import assembly_rows
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.forms.form import Form
from seminar_desk.ui.forms.line_editors import NUMBER, LineEditor
from seminar_desk.ui.practice.editing import PlanEditing, SessionPlans
from seminar_desk.ui.today.series_form import SeriesForm
from seminar_desk.ui.today.session_dialog import SessionForm
from seminar_desk.ui.widgets.inputs import DateEdit
from seminar_desk.ui.widgets.pin import NewPin, PinQuestion
from tests.hands.desks import DAY


def _type(into: QWidget, text: str) -> None:
    into.setFocus()
    QTest.keyClicks(into, text)


def _is_wrong(control: QWidget) -> bool:
    return bool(control.property("wrong")) and bool(control.accessibleDescription())


def test_a_session_is_right_while_it_is_typed(desk: Desk, qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    form = SessionForm(desk, host, None, DAY)
    form.show()
    form.venue.clear()
    form.yes.click()
    wrong = (form.district, form.oblast, form.venue)
    assert all(map(_is_wrong, wrong))
    for place, control in enumerate(wrong):
        line = control.lineEdit() if isinstance(control, QComboBox) else control
        assert line
        _type(line, " ")
        assert _is_wrong(control)
        _type(line, "Naryn")
        assert [_is_wrong(one) for one in wrong] == [one > place for one in range(len(wrong))]


def test_a_series_is_right_when_either_day_is(desk: Desk, qtbot: QtBot) -> None:
    """The other field's change counts: days are right together."""
    host = QWidget()
    qtbot.addWidget(host)
    form = SeriesForm(desk, host, series_rows.all_series(desk.db)[0])
    form.show()
    form.last.choose(form.first.day.replace(year=2016))
    form.yes.click()
    assert _is_wrong(form.last)
    year = form.first
    assert isinstance(year, DateEdit)
    year.setCurrentSection(DateEdit.Section.YearSection)
    QTest.keyClick(year, Qt.Key.Key_Down)
    QTest.keyClick(year, Qt.Key.Key_Down)
    assert not _is_wrong(form.last)


def test_a_new_pin_is_right_when_it_is_long_and_the_same(desk: Desk, qtbot: QtBot) -> None:
    new = NewPin(desk, None)
    qtbot.addWidget(new)
    new.show()
    _type(new.pin, "12")
    QTest.keyClick(new.pin, Qt.Key.Key_Return)
    assert _is_wrong(new.pin)
    assert _is_wrong(new.again)
    _type(new.pin, "3")
    assert _is_wrong(new.pin)
    _type(new.pin, "4")
    assert not _is_wrong(new.pin)
    _type(new.again, "1234")
    assert not _is_wrong(new.again)
    QTest.keyClick(new.again, Qt.Key.Key_Return)
    assert not new.isVisible()


def test_a_wrong_pin_is_said_until_another_is_typed(desk: Desk, qtbot: QtBot) -> None:
    desk_lock.set_pin(desk.db, pin="1234")
    question = PinQuestion(desk, None, "?")
    qtbot.addWidget(question)
    question.show()
    _type(question.pin, "4321")
    QTest.keyClick(question.pin, Qt.Key.Key_Return)
    assert _is_wrong(question.pin)
    _type(question.pin, "1")
    assert not _is_wrong(question.pin)


def test_a_field_of_the_plan_is_right_before_it_is_saved(desk: Desk, qtbot: QtBot) -> None:
    """Half a number is not kept, but what is wrong with it is no longer said once it is right."""
    uid = assemblies.begin(desk.db, session_uid=desk.session_uid, village="Ак-Жар")
    plan = assembly_rows.plan(desk.db, uid)
    assert plan
    editing = PlanEditing(desk)
    editing.open(uid, SessionPlans(desk.session, (), {uid: plan}))
    seats = LineEditor("capacity", NUMBER)
    field = Form(editing.watch_field).label(seats, "Мест")
    qtbot.addWidget(field)
    field.show()
    _type(seats, "100x")
    assert not editing.binding.flush()
    assert _is_wrong(seats)
    QTest.keyClick(seats, Qt.Key.Key_Backspace)
    assert not _is_wrong(seats)
    _type(seats, "0000")
    assert not editing.binding.flush()
    assert _is_wrong(seats)
    _type(seats, "0")
    assert _is_wrong(seats)
    for _ in range(2):
        QTest.keyClick(seats, Qt.Key.Key_Backspace)
    assert not _is_wrong(seats)
    kept = assembly_rows.plan(desk.db, uid)
    assert kept
    assert kept.assembly.capacity is None
    editing.binding.forget_touches()
