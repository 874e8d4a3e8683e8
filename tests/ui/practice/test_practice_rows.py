"""Rows of a plan: typed, moved, dragged and removed; the store keeps their order."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from seminar_desk.actions import history
from seminar_desk.actions.people import attendance
from seminar_desk.actions.plans import assemblies
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.forms.choice_editors import ChipsEditor
from seminar_desk.ui.practice.page import PracticePage
from seminar_desk.ui.practice.plan_deeds import AssemblyPlace
from seminar_desk.ui.practice.step_parts import StepsPart, SupportPart
from tests.hands.practice import (
    PLACE,
    agenda_of,
    built_anew,
    informing_of,
    open_in_window,
    plan_of,
    press,
    titles_of,
    type_into,
)
from tests.hands.stores import invite


def test_agenda_is_typed_without_the_mouse(page: PracticePage) -> None:
    page.begin_plan(PLACE)
    items = agenda_of(page).items
    items.rows[0].first_cell().setFocus()
    press(Qt.Key.Key_Return)
    title = QApplication.focusWidget()
    assert isinstance(title, QLineEdit)
    type_into(title, "Питьевая вода")
    press(Qt.Key.Key_Tab)
    presenter = QApplication.focusWidget()
    assert isinstance(presenter, QLineEdit)
    type_into(presenter, "Айыл башчысы")
    press(Qt.Key.Key_Escape)
    press(Qt.Key.Key_Tab)
    minutes = QApplication.focusWidget()
    assert isinstance(minutes, QLineEdit)
    type_into(minutes, "25")
    press(Qt.Key.Key_Return)
    item = plan_of(page).agenda_items[1]
    assert (item.title, item.presenter, item.minutes) == ("Питьевая вода", "Айыл башчысы", 25)
    assert len(titles_of(page)) == 3
    assert QApplication.focusWidget() is items.rows[2].first_cell()
    press(Qt.Key.Key_Return)
    assert len(titles_of(page)) == 3


def test_rows_move_and_go_with_keys(page: PracticePage) -> None:
    page.begin_plan(PLACE)
    uid, db = page.editing.uid, page.desk.db
    for title in ("Вода", "Дороги"):
        assemblies.add_row(db, "agenda_item", uid, title=title)
    items = agenda_of(page).items
    items.rows[2].first_cell().setFocus()
    press(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert titles_of(page)[1:] == ["Дороги", "Вода"]
    assert QApplication.focusWidget() is items.rows[1].first_cell()
    press(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert titles_of(page)[1:] == ["Вода", "Дороги"]
    press(Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    assert titles_of(page)[1:] == ["Вода"]
    assert QApplication.focusWidget() is items.rows[1].first_cell()
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert titles_of(page)[1:] == ["Вода", ""]
    history.undo(db)
    history.undo(db)
    assert titles_of(page)[1:] == ["Вода", "Дороги"]
    assert [row.first_cell().value() for row in items.rows][1:] == ["Вода", "Дороги"]


def _are_laid_out(rows: Sequence[QWidget]) -> bool:
    """Tell whether every row stands in its place under the one before."""
    return rows[0].height() > 0 and all(
        upper.geometry().bottom() < lower.geometry().top() for upper, lower in pairwise(rows)
    )


def test_row_is_dragged_by_its_number(page: PracticePage, qtbot: QtBot) -> None:
    page.begin_plan(PLACE)
    for title in ("Вода", "Дороги"):
        assemblies.add_row(page.desk.db, "agenda_item", page.editing.uid, title=title)
    rows = agenda_of(page).items.rows
    qtbot.waitUntil(lambda: _are_laid_out(rows))
    grip = rows[2].grip
    above = grip.mapFromGlobal(rows[0].mapToGlobal(QPoint(5, 2)))
    QTest.mousePress(grip, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    QTest.mouseMove(grip, QPoint(5, -20))
    QTest.mouseMove(grip, above)
    QTest.mouseRelease(grip, Qt.MouseButton.LeftButton, pos=above)
    assert titles_of(page)[0] == "Дороги"


def test_day_of_telling_counts_from_the_assembly(page: PracticePage) -> None:
    page.begin_plan(PLACE)
    uid, db = page.editing.uid, page.desk.db
    assemblies.edit(db, uid, date_kind="exact", date_from=date(2017, 11, 12))
    ways = informing_of(page).stages["before"]
    ways.add.click()
    day = ways.rows[0].cells["planned_date"]
    assert isinstance(day, QLineEdit)
    type_into(day, "-10")
    press(Qt.Key.Key_Tab)
    assert plan_of(page).info_actions[0].planned_date == date(2017, 11, 2)
    assert plan_of(page).info_actions[0].stage == "before"
    assert day.text() == "02.11.2017"
    done = ways.rows[0].cells["done_date"]
    QTest.keyClick(done, Qt.Key.Key_Space)
    assert plan_of(page).info_actions[0].done_date == date(2017, 10, 24)
    QTest.keyClick(done, Qt.Key.Key_Space)
    assert plan_of(page).info_actions[0].done_date is None


def test_ways_move_within_their_stage(page: PracticePage) -> None:
    page.begin_plan(PLACE)
    uid, db = page.editing.uid, page.desk.db
    made = [
        assemblies.add_row(db, "info_action", uid, stage=stage, place=stage)
        for stage in ("before", "after", "before")
    ]
    ways = informing_of(page).stages["before"]
    ways.rows[1].first_cell().setFocus()
    press(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [row.uid for row in ways.rows] == [made[2], made[0]]


def test_support_excludes_none(page: PracticePage) -> None:
    page.begin_plan(PLACE)
    support = page.view.part(SupportPart).editor("support_codes")
    assert isinstance(support, ChipsEditor)
    support.chips["moderator"].click()
    support.chips["materials"].click()
    assert plan_of(page).assembly.support_codes == ("moderator", "materials")
    support.chips["none"].click()
    assert plan_of(page).assembly.support_codes == ("none",)


def test_authors_are_picked_or_typed(page: PracticePage) -> None:
    session_uid = page.desk.session_uid
    person = invite(page.desk.db, session_uid, "Асанов Бакыт Токтосунович")
    attendance.check_in(page.desk.db, attendance_uid=person.uid)
    page.begin_plan(PLACE)
    line = page.view.authors.line
    type_into(line, "асан")
    press(Qt.Key.Key_Return)
    type_into(line, "Гость Издалека")
    press(Qt.Key.Key_Return)
    authors = [(author.attendance_uid, author.name) for author in plan_of(page).authors]
    assert authors == [(person.uid, "Асанов Бакыт Токтосунович"), ("", "Гость Издалека")]


def test_many_rows_and_plans_fit(page: PracticePage) -> None:
    page.begin_plan(PLACE)
    page.desk.hold()
    for number in range(30):
        assemblies.add_row(
            page.desk.db, "agenda_item", page.editing.uid, title=f"Вопрос {number}", minutes=10
        )
    page.desk.tell_held()
    for number in range(5):
        page.begin_plan(
            AssemblyPlace("Ак-Музский", "", f"Село с очень длинным названием {number}" * 3)
        )
    page.open_plan(page.cards.rows()[0].uid)
    assert len(agenda_of(page).items.rows) == 31
    assert page.minimumSizeHint().width() <= 1024
    assert page.minimumSizeHint().height() <= 600
    assert len(page.cards.rows()) == 6


def test_template_steps_speak_the_window_s_language(desk: Desk, qtbot: QtBot) -> None:
    """A step that somebody reworded stays as it was written; looking changes nothing."""
    window, page = open_in_window(desk, qtbot)
    page.begin_plan(PLACE)
    own = plan_of(page).steps[1]
    words = {"title": "Обойти дворы"}
    assemblies.edit_row(page.desk.db, "assembly_step", own.assembly_uid, own.uid, **words)
    page = built_anew(window, qtbot, lambda: desk.set_language("ky"))
    steps = page.view.part(StepsPart).steps
    shown = [row.first_cell().value() for row in steps.rows[:2]]
    assert shown == ["Жооптууну аныктоо, уставды текшерүү", "Обойти дворы"]
    steps.rows[0].first_cell().setFocus()
    steps.rows[1].first_cell().setFocus()
    page.editing.binding.flush()
    assert plan_of(page).steps[0].title == "Назвать ответственного, проверить устав"


def test_a_year_without_its_movable_holidays_is_said(page: PracticePage) -> None:
    page.begin_plan(PLACE)
    part = page.view.part(StepsPart)
    assert part.holidays.isHidden()
    assemblies.edit(page.desk.db, page.editing.uid, date_kind="exact", date_from=date(2030, 1, 2))
    QApplication.processEvents()
    assert "2030" in part.holidays.text()
    assert not part.holidays.isHidden()
