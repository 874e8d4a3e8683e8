"""After a term of months Settings propose to delete people's data, all at once, when asked."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from seminar_desk.actions import settings
from seminar_desk.gather.people import overdue_people
from seminar_desk.store.people import attendance_rows
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.settings.retention_section import RetentionSection
from seminar_desk.ui.widgets.forgetting_question import ForgettingQuestion
from tests.hands.journeys import when
from tests.hands.stores import invite, open_first_session


@pytest.fixture
def section(desk: Desk, qtbot: QtBot) -> Iterator[RetentionSection]:
    session = open_first_session(desk.db)
    for name in ("Асанов Бакыт", "Эсенова Гүлмира"):
        invite(desk.db, session.uid, name)
    made = RetentionSection(desk)
    qtbot.addWidget(made)
    made.reload()
    made.show()
    yield made
    made.hide()


def test_without_a_term_nobody_is_proposed(section: RetentionSection, desk: Desk) -> None:
    assert not section.delete.isEnabled()
    assert overdue_people.overdue(desk.db, date(2099, 1, 1)) == []


def test_the_term_begins_with_the_end_of_the_series(section: RetentionSection, desk: Desk) -> None:
    settings.change(desk.db, keep_months=24)
    assert overdue_people.not_before(date(2017, 11, 17), 24) == date(2019, 12, 1)
    assert overdue_people.not_before(date(2017, 12, 31), 1) == date(2018, 2, 1)
    assert overdue_people.overdue(desk.db, date(2019, 11, 30)) == []
    assert len(overdue_people.overdue(desk.db, date(2019, 12, 1))) == 2
    section.reload()
    assert not section.delete.isEnabled()


def test_all_are_deleted_when_somebody_says_so(section: RetentionSection, desk: Desk) -> None:
    settings.change(desk.db, keep_months=1)
    desk.db.clock = lambda: datetime(2020, 1, 1, tzinfo=UTC)
    section.reload()
    assert section.delete.isEnabled()
    said: list[str] = []

    def agree(question: ForgettingQuestion) -> None:
        said.extend(each.text() for each in question.findChildren(QLabel))
        question.yes.click()

    when(ForgettingQuestion, agree)
    section.delete.click()
    assert "человек: 2" in said[0]
    assert [row.full_name for row in attendance_rows.everyone(desk.db)] == ["", ""]
    assert not section.delete.isEnabled()
