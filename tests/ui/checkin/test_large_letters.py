"""In large letters on a low screen the list of people has the room, and roles one line of it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from seminar_desk.domain.people.participant import ROLES
from seminar_desk.ui.checkin.page import CheckInPage
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.look.look import Look
from tests.hands.checkins import open_page, type_in
from tests.hands.stores import invite, open_first_session

NAMES = ("Асанов Бакыт", "Токтосун кызы Айнура", "Бекова Гүлнара", "Ли Ян", "Осмонов Улан")


@pytest.fixture
def page(desk: Desk, look: Look, qtbot: QtBot) -> Iterator[CheckInPage]:
    """Show the page as it stands at 200 % in a window of 1280 × 800."""
    look.use("light", 200)
    session = open_first_session(desk.db)
    for name, role in zip(NAMES, ROLES, strict=False):
        invite(desk.db, session.uid, name, role_code=role)
    made = open_page(qtbot, desk)
    made.resize(1152, 616)
    QApplication.processEvents()
    yield made
    look.use("light", 100)


def seen(page: CheckInPage) -> int:
    """Return how many rows of people are seen whole."""
    listed = page.view.list
    bottom = listed.viewport().height()
    return sum(listed.row_box(place).bottom() < bottom for place in range(len(listed.rows())))


def test_the_roles_take_one_line_and_leave_their_figures_to_tips(page: CheckInPage) -> None:
    chips = [chip for chip in page.view.chips._chips.values() if chip.isVisible()]
    assert {chip.y() for chip in chips} == {0}
    assert chips[-1].geometry().right() <= page.view.chips.width()
    assert [chip.toolTip() for chip in chips[1:3]] == ["Глава АО, 0/1", "Специалист АО, 0/1"]
    assert seen(page) >= 2


def test_who_is_asked_for_stands_in_the_place_of_the_roles(page: CheckInPage) -> None:
    type_in(page, "о")
    QApplication.processEvents()
    assert not page.view.chips.isVisible()
    assert seen(page) >= 3
    page.view.search.clear()
    QApplication.processEvents()
    assert page.view.chips.isVisible()
    page.view.chips.choose(ROLES[0])
    type_in(page, "о")
    QApplication.processEvents()
    assert page.view.chips.isVisible()  # a role that is chosen is never hidden
