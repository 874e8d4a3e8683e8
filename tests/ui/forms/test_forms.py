"""The kit of forms: what is entered is kept a moment later, and what cannot be kept says why."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from seminar_desk.actions.plans import assemblies
from seminar_desk.domain.plans.assembly import Assembly
from seminar_desk.domain.plans.plan_records import Value
from seminar_desk.store.plans import assembly_rows
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.forms.choice_editors import ChipsEditor, ChoiceEditor, NumberEditor, TickEditor
from seminar_desk.ui.forms.form import PAUSE_MS, Binding, Columns, FieldGrid, Form, Refuse
from seminar_desk.ui.forms.line_editors import (
    NUMBER,
    TIME,
    AreaEditor,
    Editor,
    LineEditor,
    LongLineEditor,
    days,
)
from tests.hands.practice import type_into

FORMS = (("skhod", "Сход"), ("mini", "Мини-сход"))


class _Plan(QWidget):
    """A form over a plan of the store, as a page would make it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.uid = assemblies.begin(desk.db, session_uid=desk.session_uid, village="Ак-Жар")
        self.binding = Binding(desk, self)
        self.form = Form(self._bind)
        self.grid: FieldGrid = self.form.grid(24)
        self.box = QVBoxLayout(self)
        self.box.addLayout(self.grid)

    def kept(self) -> Assembly:
        plan = assembly_rows.plan(self.desk.db, self.uid)
        assert plan
        return plan.assembly

    def _bind(self, editor: Editor, refuse: Refuse, saves: Columns | None) -> None:
        def save(value: Value) -> None:
            columns = saves(value) if saves else {editor.column: value}
            assemblies.edit(self.desk.db, self.uid, **columns)

        self.binding.watch(editor, save, refuse)


@pytest.fixture
def plan(desk: Desk, qtbot: QtBot) -> _Plan:
    made = _Plan(desk)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    return made


def test_a_field_is_one_line(plan: _Plan) -> None:
    """Named for the eye and the screen reader, placed, shown and kept."""
    line = LineEditor("landmark")
    plan.grid.add(line, "Ориентир", 0, 0, 24)
    assert line.accessibleName() == "Ориентир"
    type_into(line, "у моста ")
    assert plan.binding.flush()
    assert plan.kept().landmark == "у моста"
    assemblies.edit(plan.desk.db, plan.uid, landmark="за школой")
    plan.form.show_record(plan.kept())
    assert line.text() == "за школой"
    assert plan.form.target("landmark") is line
    assert plan.form.target("venue") is None


def test_a_pause_saves_text_but_not_half_a_number(plan: _Plan, qtbot: QtBot) -> None:
    venue, seats = LineEditor("venue"), LineEditor("capacity", NUMBER)
    plan.grid.add(venue, "Место", 0, 0, 12)
    plan.grid.add(seats, "Мест", 0, 12, 12)
    type_into(seats, "12")
    qtbot.wait(PAUSE_MS + 100)
    assert plan.kept().capacity is None
    type_into(venue, "Клуб")
    assert plan.kept().capacity == 12
    qtbot.waitUntil(lambda: plan.kept().venue == "Клуб", timeout=20_000)
    assert not venue.touched


def test_what_cannot_be_kept_says_why_and_stays(plan: _Plan, qtbot: QtBot) -> None:
    start = LineEditor("start_time", TIME)
    plan.grid.add(start, "Начало", 0, 0, 24)
    type_into(start, "в обед")
    with qtbot.waitSignal(plan.binding.failed):
        assert not plan.binding.flush()
    assert start.accessibleDescription()
    assert start.text() == "в обед"
    assert plan.kept().start_time == ""
    plan.binding.forget_touches()
    assert not start.touched
    assert start.accessibleDescription() == ""


def test_what_is_typed_is_not_written_over(plan: _Plan) -> None:
    area, choice = AreaEditor("purpose"), ChoiceEditor("form_code", FORMS)
    plan.grid.add(area, "Цель", 0, 0, 12)
    plan.grid.add(choice, "Вид", 0, 12, 12)
    type_into(area, "Вода")
    choice.setCurrentIndex(1)
    choice.activated.emit(1)
    plan.form.show_record(plan.kept())
    assert (area.value(), choice.value()) == ("Вода", "mini")
    plan.binding.flush()
    assert (plan.kept().purpose, plan.kept().form_code) == ("Вода", "mini")


def test_saves_makes_the_columns_of_a_value(plan: _Plan) -> None:
    line = LineEditor("aimak")
    plan.grid.add(
        line, "АА", 0, 0, 24, saves=lambda value: {"aimak": value, "aimak_soate14": "417"}
    )
    type_into(line, "Ак-Музский")
    plan.binding.flush()
    assert (plan.kept().aimak, plan.kept().aimak_soate14) == ("Ак-Музский", "417")


def test_a_hidden_field_gives_its_place(plan: _Plan) -> None:
    for column, left in (("venue", 0), ("landmark", 12)):
        plan.grid.add(LineEditor(column), column, 0, left, 12)
    plan.grid.place("landmark", 0, 12, 0)
    plan.grid.place("venue", 0, 0, 24)
    assert not plan.form.fields["landmark"].isVisible()
    plan.grid.place("landmark", 0, 12, 12)
    assert plan.form.fields["landmark"].isVisible()


def test_chips_and_ticks_are_kept_at_once(plan: _Plan) -> None:
    """«None» and the others exclude each other, on the screen as in the store."""
    words = (("moderator", "Модератор"), ("none", "Не нужна"))
    chips = ChipsEditor(plan.desk, "support_codes", words)
    tick = TickEditor("nobody_invited", "Никого")
    plan.grid.add(chips, "Поддержка", 0, 0, 24)
    plan.box.addWidget(tick)
    plan.form.hold(tick)
    chips.chips["moderator"].click()
    chips.chips["none"].click()
    tick.click()
    assert (plan.kept().support_codes, plan.kept().nobody_invited) == (("none",), "YES")


def test_a_day_once_ticked_stays_that_day(qtbot: QtBot) -> None:
    tick = TickEditor("done_date", ticked=date(2017, 10, 24), empty=None)
    qtbot.addWidget(tick)
    tick.show_value(date(2017, 10, 20))
    tick.click()
    assert tick.value() is None
    tick.click()
    assert tick.value() == date(2017, 10, 20)


def test_a_number_stepped_to_is_not_written_over(qtbot: QtBot) -> None:
    number = NumberEditor("hours", 1, 24)
    qtbot.addWidget(number)
    number.show_value(8)
    assert not number.touched
    number.setValue(9)
    assert (number.touched, number.value()) == (True, 9)
    number.show_value(4)
    assert number.value() == 9


def test_text_areas_grow_with_their_lines(qtbot: QtBot) -> None:
    area, long_line = AreaEditor("risks"), LongLineEditor("title_ru")
    for editor in (area, long_line):
        qtbot.addWidget(editor)
        editor.resize(300, editor.height())
        editor.show()
        before = editor.height()
        editor.setPlainText("\n".join("Снег" for _ in range(5)))
        assert editor.height() > before
    assert area.value() == "\n".join(["Снег"] * 5)
    assert long_line.value() == " ".join(["Снег"] * 5)


@pytest.mark.parametrize("keeps_undo", [True, False])
def test_undo_key_is_the_lines_own_until_it_is_saved(qtbot: QtBot, *, keeps_undo: bool) -> None:
    line = LineEditor("venue")
    line.keeps_undo = keeps_undo
    qtbot.addWidget(line)
    line.show()
    line.activateWindow()
    line.setFocus()
    qtbot.waitUntil(line.hasFocus)
    type_into(line, "Клуб")
    undo = QKeyEvent(
        QEvent.Type.ShortcutOverride, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier
    )
    QApplication.sendEvent(line, undo)
    assert undo.isAccepted()
    line.settle()
    undo.ignore()
    QApplication.sendEvent(line, undo)
    assert undo.isAccepted() is keeps_undo


def test_a_line_is_completed_in_any_letters(plan: _Plan, qtbot: QtBot) -> None:
    line = LineEditor("village", offers=lambda: ["Баш-Кайынды", "Ак-Муз", "Ак-Муз", ""])
    plan.grid.add(line, "Село", 0, 0, 24)
    qtbot.waitUntil(plan.isActiveWindow)
    line.setFocus()
    type_into(line, "кайн")
    shown = QApplication.activePopupWidget()
    assert isinstance(shown, QAbstractItemView)
    found = shown.model()
    assert [found.index(row, 0).data() for row in range(found.rowCount())] == ["Баш-Кайынды"]
    shown.close()


def test_days_count_from_their_base() -> None:
    near = days(lambda: date(2017, 10, 24), lambda: date(2017, 11, 12))
    assert near.read("-10") == date(2017, 11, 2)
    assert near.write(date(2017, 11, 2)) == "02.11.2017"
    assert not near.saves_while_typing
