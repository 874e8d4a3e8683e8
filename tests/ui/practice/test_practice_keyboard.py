"""A real final assembly typed in by keyboard alone: needs, joint plan, lists of both groups."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from seminar_desk.documents.page.page_pictures import Pages
from seminar_desk.domain.catalogue import PLAN, RUN_SHEET
from seminar_desk.domain.plans.assembly_checks import READY, findings, state
from seminar_desk.gather.plans import papers_assembly
from seminar_desk.gather.wish import Wish
from seminar_desk.tour.hands import answering
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.forms.choice_editors import ChipsEditor
from seminar_desk.ui.practice.after_parts import AfterPart
from seminar_desk.ui.practice.agenda_parts import PeoplePart
from seminar_desk.ui.practice.page import PracticePage
from seminar_desk.ui.practice.plan_deeds import PlaceQuestion
from seminar_desk.ui.practice.plan_row import PlanRow
from seminar_desk.ui.practice.step_parts import StepsPart
from tests.hands.drawing import pdf_of_plans
from tests.hands.practice import (
    agenda_of,
    area_of,
    choice_of,
    informing_of,
    line_of,
    open_in_window,
    plan_of,
    press,
    type_into,
)
from tests.hands.reading import Page, words_of

CONTROL = Qt.KeyboardModifier.ControlModifier
ITEMS = (
    ("Результаты оценки потребностей", "Айыл башчысы", "20", "report", ""),
    ("План совместных действий", "Глава АО", "40", "decide", "open_hands"),
    ("Списки ИГ и группы СМиО", "Депутат АК", "30", "elect", "open_hands"),
)


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> PracticePage:
    _window, page = open_in_window(desk, qtbot)
    return page


def _reach(control: QWidget) -> None:
    """Press Tab until the control has the focus; it goes on down the page, never back."""
    goal, here = control.focusProxy() or control, _focused()
    while here is not goal:
        left = here
        press(Qt.Key.Key_Tab)
        here = _focused()
        way = f"{words_of(left)} to {words_of(here)}, on the way to {words_of(goal)}"
        assert here is not left, way
        assert Page(goal.window(), (left, here)).reads(left, here), way


def _focused() -> QWidget:
    focused = QApplication.focusWidget()
    assert focused
    return focused


def _type(control: QWidget, text: str) -> None:
    _reach(control)
    type_into(control, text)


def _choose(control: QWidget, code: str) -> None:
    _reach(control)
    assert isinstance(control, QComboBox)
    for _ in range(control.count() + 1):
        if control.currentData() == code:
            return
        press(Qt.Key.Key_Down)
    raise AssertionError(f"no {code} in {control}")


def _fill(row: PlanRow, **values: str) -> None:
    for column, value in values.items():
        cell = row.cells[column]
        if isinstance(cell, QComboBox):
            if value:
                _choose(cell, value)
        else:
            _type(cell, value)


def _begin(page: PracticePage) -> None:
    def answer(question: PlaceQuestion) -> None:
        type_into(question.aimak, "Ак-Музский")
        press(Qt.Key.Key_Tab)
        type_into(question.village, "Баш-Кайынды")
        press(Qt.Key.Key_Return)

    answering(PlaceQuestion, answer)
    page.first.setFocus()
    press(Qt.Key.Key_Space)
    assert page.editing.plan
    # The offscreen platform does not give a window its focus back after a dialog.
    page.window().activateWindow()
    assert QTest.qWaitForWindowActive(page.window(), 5000)
    page.view.go_to("about", "level_code")


def _tell_where_and_when(page: PracticePage) -> None:
    _choose(choice_of(page, "level_code"), "village")
    _choose(choice_of(page, "form_code"), "skhod")
    _choose(choice_of(page, "date_kind"), "exact")
    _type(line_of(page, "date_from"), "12.11")
    _type(line_of(page, "start_time"), "11")
    _type(line_of(page, "duration_minutes"), "120")
    _type(area_of(page, "purpose"), "Договориться о плане на 2018 год")
    _type(line_of(page, "venue"), "Клуб")
    _type(line_of(page, "capacity"), "150")


def _answer_rules(page: PracticePage) -> None:
    _choose(choice_of(page, "initiator_code"), "ao_head")
    _choose(choice_of(page, "charter_at_hand"), "NO")
    _choose(choice_of(page, "quorum_status"), "unknown")
    _type(line_of(page, "notice_days_value"), "10")
    _choose(choice_of(page, "notice_days_status"), "charter")
    for rule in ("representation", "publication"):
        _choose(choice_of(page, f"{rule}_status"), "unknown")


def _write_agenda(page: PracticePage) -> None:
    rows = agenda_of(page).items
    _fill(rows.rows[0], presenter="Глава АО", minutes="15")
    for title, who, minutes, kind, vote in ITEMS:
        press(Qt.Key.Key_Return, CONTROL)
        values = {"title": title, "presenter": who, "minutes": minutes, "kind_code": kind}
        _fill(rows.rows[-1], **values, vote_code=vote)
    questions = agenda_of(page).questions
    _reach(questions.add)
    press(Qt.Key.Key_Space)
    _fill(questions.rows[0], text="Когда починят водопровод?", topic_code="water")


def _name_people(page: PracticePage) -> None:
    part = page.view.part(PeoplePart)
    for row, name in zip(part.roles.rows, ("Асанов", "Бекова", "Садыков", "Орозова"), strict=True):
        _type(row.cells["name"], name)
    _type(line_of(page, "expected_total"), "90")
    _type(line_of(page, "expected_women"), "40")
    invited = part.editor("audience_codes")
    assert isinstance(invited, ChipsEditor)
    _reach(invited.chips["women"])
    press(Qt.Key.Key_Space)


def _tell_people(page: PracticePage) -> None:
    before, after = (informing_of(page).stages[stage] for stage in ("before", "after"))
    for channel in ("board", "house_visits"):
        _reach(before.add)
        press(Qt.Key.Key_Space)
        _fill(before.rows[-1], channel_code=channel, planned_date="-10")
    _reach(after.add)
    press(Qt.Key.Key_Space)
    _fill(after.rows[0], channel_code="board", planned_date="+3", responsible="Бекова")


def test_a_whole_plan_is_typed_without_the_mouse(page: PracticePage) -> None:
    _begin(page)
    _tell_where_and_when(page)
    _answer_rules(page)
    _write_agenda(page)
    _name_people(page)
    _tell_people(page)
    step = page.view.part(StepsPart).steps.rows[1]
    _fill(step, responsible="Асанов", due_date="31.10")
    page.editing.binding.flush()
    plan, session = plan_of(page), page.editing.around.session
    assert session
    found = findings(plan, session, page.desk.today())
    assert state(found) == READY, [one.problem.code for one in found]
    assert plan.assembly.date_from == date(2017, 11, 12)
    assert [item.title for item in plan.agenda_items[1:]] == [item[0] for item in ITEMS]
    assert [role.name for role in plan.roles] == ["Асанов", "Бекова", "Садыков", "Орозова"]
    assert plan.steps[1].edited_by_hand == "YES"
    for language in ("ru", "ky"):
        papers = papers_assembly.plan_papers(
            page.desk.db, Wish(session_uid=session.uid, language=language)
        )
        for key in (PLAN, RUN_SHEET):
            with Pages(pdf_of_plans(key, papers)) as pages:
                assert len(pages) == 1


def test_what_came_of_it_is_typed_later(page: PracticePage) -> None:
    _begin(page)
    after = page.view.part(AfterPart)
    assert not after.decisions.isVisible()
    _choose(choice_of(page, "outcome_code"), "held")
    _type(line_of(page, "attended_total"), "84")
    _type(after.votes[0].cells["votes_for"], "32")
    _reach(after.decisions.add)
    press(Qt.Key.Key_Space)
    _fill(after.decisions.rows[0], text="Начать с водопровода", responsible="Асанов")
    page.editing.binding.flush()
    plan = plan_of(page)
    assert (plan.assembly.outcome_code, plan.assembly.attended_total) == ("held", 84)
    assert [decision.text for decision in plan.decisions] == ["Начать с водопровода"]
    assert plan.agenda_items[0].votes_for == 32
