"""Authors of a plan: a choice takes the whole person, a click takes nobody away."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from seminar_desk.actions.people import attendance
from seminar_desk.store.database import Database
from seminar_desk.ui.frame.main_window import MainWindow
from seminar_desk.ui.look.look import Look
from seminar_desk.ui.practice.authors import AuthorChip
from seminar_desk.ui.practice.page import PracticePage
from tests.hands.kept_pages import KeptPage
from tests.hands.mouse import click
from tests.hands.practice import PLACE, as_new_in_window, kept_window, plan_of, press, type_into
from tests.hands.stores import invite, open_first_session

ONE, OTHER = "Асанов Бакыт Токтосунович", "Асанова Гүлнара Өмүрбековна"


def _two_people(db: Database) -> None:
    session = open_first_session(db)
    for name in (ONE, OTHER):
        attendance.check_in(db, attendance_uid=invite(db, session.uid, name).uid)


@pytest.fixture(scope="module")
def kept(look: Look, tmp_path_factory: pytest.TempPathFactory) -> Iterator[KeptPage[MainWindow]]:
    yield from kept_window(look, tmp_path_factory, _two_people)


@pytest.fixture
def page(kept: KeptPage[MainWindow], qtbot: QtBot) -> Iterator[PracticePage]:
    page = as_new_in_window(kept, qtbot)
    page.begin_plan(PLACE)
    yield page
    kept.put_away()


def _authors(page: PracticePage) -> list[str]:
    QApplication.processEvents()
    return [author.name for author in plan_of(page).authors]


def _chips(page: PracticePage) -> list[AuthorChip]:
    return [chip for chip in page.view.authors.findChildren(AuthorChip) if chip.isVisible()]


def test_a_choice_with_arrows_takes_the_person_and_leaves_nothing(page: PracticePage) -> None:
    line = page.view.authors.line
    for name in (OTHER, ONE):
        type_into(line, name[:5].lower())
        press(Qt.Key.Key_Down)
        list_ = QApplication.activePopupWidget()
        assert list_
        while name != list_.currentIndex().data():  # type: ignore[attr-defined]  # Qt's own list
            press(Qt.Key.Key_Down)
        press(Qt.Key.Key_Return)
        assert line.text() == ""
        assert line.hasFocus()
    assert _authors(page) == [OTHER, ONE]
    assert all(author.attendance_uid for author in plan_of(page).authors)
    press(Qt.Key.Key_Tab)
    assert _authors(page) == [OTHER, ONE]


@pytest.mark.parametrize("way", ["tab", "mouse"])
def test_a_choice_is_taken_by_tab_and_by_mouse(page: PracticePage, way: str) -> None:
    line = page.view.authors.line
    type_into(line, "гүлн")
    list_ = QApplication.activePopupWidget()
    assert list_
    if way == "mouse":
        click(list_)
    else:
        press(Qt.Key.Key_Down)
        press(Qt.Key.Key_Tab)
    assert _authors(page) == [OTHER]
    assert line.text() == ""


def test_a_click_chooses_a_chip_and_only_its_cross_removes(page: PracticePage) -> None:
    guests = ("Гость Издалека", "Ещё Один", "Третья Гостья")
    for name in guests:
        type_into(page.view.authors.line, name)
        press(Qt.Key.Key_Return)
    # The offscreen platform does not give a window its focus back after a list.
    QApplication.processEvents()
    page.window().activateWindow()
    assert QTest.qWaitForWindowActive(page.window(), 5000)
    chip = _chips(page)[0]
    click(chip)
    assert chip.hasFocus()
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Return)
    assert _authors(page) == list(guests)
    click(chip, chip.cross.center())
    assert _authors(page) == list(guests[1:])
    assert _chips(page)[0].hasFocus()
    press(Qt.Key.Key_Delete)
    assert _authors(page) == [guests[2]]
    press(Qt.Key.Key_Backspace)
    assert _authors(page) == []
    assert page.view.authors.line.hasFocus()
    page.desk.undo()
    assert _authors(page) == [guests[2]]


def test_an_open_list_lets_the_next_click_through(page: PracticePage) -> None:
    type_into(page.view.authors.line, "асан")
    assert QApplication.activePopupWidget()
    click(page.calendar_button)
    assert QApplication.activePopupWidget() is None
    assert page.calendar.isVisible()
