"""Part 8: what became of decisions and questions, who confirmed it, calls of the plan."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from seminar_desk.actions.plans import assemblies
from seminar_desk.domain.plans.plan_records import Value
from seminar_desk.ui.forms.choice_editors import ChoiceEditor
from seminar_desk.ui.forms.line_editors import LineEditor
from seminar_desk.ui.frame.main_window import MainWindow
from seminar_desk.ui.look.look import Look
from seminar_desk.ui.practice.after_parts import AfterPart, FollowUpRow
from seminar_desk.ui.practice.page import PracticePage
from seminar_desk.ui.practice.plan_row import PlanRow
from seminar_desk.ui.practice.step_parts import StepsPart
from tests.hands.kept_pages import KeptPage
from tests.hands.plans import one_plan
from tests.hands.practice import (
    as_new_in_window,
    choice_of,
    kept_window,
    line_of,
    plan_of,
    type_into,
)


@pytest.fixture(scope="module")
def kept(look: Look, tmp_path_factory: pytest.TempPathFactory) -> Iterator[KeptPage[MainWindow]]:
    yield from kept_window(look, tmp_path_factory, one_plan)


@pytest.fixture
def page(kept: KeptPage[MainWindow], qtbot: QtBot) -> Iterator[PracticePage]:
    page = as_new_in_window(kept, qtbot)
    yield page
    kept.put_away()


def choose(editor: QWidget, code: str) -> None:
    """Go to a choice with the arrow keys, as a hand does."""
    assert isinstance(editor, ChoiceEditor)
    editor.setFocus()
    wanted = editor.findData(code)
    while editor.currentIndex() != wanted:
        down = editor.currentIndex() < wanted
        QTest.keyClick(editor, Qt.Key.Key_Down if down else Qt.Key.Key_Up)


def fill(row: PlanRow, **values: str) -> None:
    """Type into the cells of a row, and choose in those that offer choices."""
    for column, text in values.items():
        cell = row.cells[column]
        if isinstance(cell, ChoiceEditor):
            choose(cell, text)
        else:
            cell.setFocus()
            if isinstance(cell, LineEditor):
                cell.clear()
            type_into(cell, text)


def test_what_became_of_decisions_and_questions_is_kept_with_who_confirmed_it(
    page: PracticePage,
) -> None:
    assemblies.add_row(page.desk.db, "decision", page.editing.uid, text="Начать с водопровода")
    after = page.view.part(AfterPart)
    choose(choice_of(page, "outcome_code"), "held")
    type_into(line_of(page, "confirmed_by"), "Староста")
    choose(choice_of(page, "confirmed_how"), "phone")
    type_into(line_of(page, "confirmed_date"), "16.11.2017")
    fill(after.decisions.rows[0], state_code="done", done_date="20.02.2018")
    fill(after.answers.rows[0], answer_kind="written", answered_date="19.11.2017")
    page.editing.binding.flush()
    plan = plan_of(page)
    said = plan.assembly
    assert (said.outcome_code, said.outcome_at_utc is not None) == ("held", True)
    assert (said.confirmed_by, said.confirmed_how) == ("Староста", "phone")
    assert said.confirmed_date == date(2017, 11, 16)
    assert (plan.decisions[0].state_code, plan.decisions[0].done_date) == (
        "done",
        date(2018, 2, 20),
    )
    answered = plan.questions[0]
    assert (answered.answer_kind, answered.answered_date) == ("written", date(2017, 11, 19))


def test_a_call_is_told_in_its_row_and_its_day_can_be_given_back(page: PracticePage) -> None:
    row = page.view.part(AfterPart).calls.rows[1]
    assert isinstance(row, FollowUpRow)
    planned = plan_of(page).follow_ups[1].due_date
    assert planned == date(2017, 11, 17)
    fill(row, reached="NO", done_date="20.11.2017", said="Занято")
    fill(row, due_date="22.11.2017")
    page.editing.binding.flush()
    told = plan_of(page).follow_ups[1]
    assert (told.reached, told.said, told.due_date) == ("NO", "Занято", date(2017, 11, 22))
    row.day.setFocus()
    row.day.selectAll()
    QTest.keyClick(row.day, Qt.Key.Key_Delete)
    page.editing.binding.flush()
    assert plan_of(page).follow_ups[1].due_date == planned


@pytest.mark.parametrize(("due", "asks"), [(date(2099, 1, 1), False), (date(2017, 1, 2), True)])
def test_a_step_ticked_behind_its_day_asks_when_it_was_done(
    page: PracticePage, due: date, asks: bool
) -> None:
    db, uid = page.desk.db, page.editing.uid
    step = plan_of(page).steps[0]
    values: dict[str, Value] = {"due_date": due}
    assemblies.edit_row(db, "assembly_step", uid, step.uid, **values)
    row = page.view.part(StepsPart).steps.rows[0]
    tick = row.cells["status_code"]
    tick.setFocus()
    QTest.keyClick(tick, Qt.Key.Key_Space)
    done = plan_of(page).steps[0].done_date
    assert (done is None) == asks
    assert row.cells["done_date"].isVisibleTo(page) == asks
    QTest.keyClick(tick, Qt.Key.Key_Space)
    assert plan_of(page).steps[0].done_date is None
