"""The office's sections are turned with keys and clicks, and found again as they were left."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from seminar_desk.domain.progress import Progress
from seminar_desk.store.days import session_rows
from seminar_desk.ui.desk import steps
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.frame.main_window import MainWindow
from seminar_desk.ui.office.decisions_section import DecisionsSection
from seminar_desk.ui.office.page import (
    BOARD,
    CERTIFICATES,
    COVERAGE,
    DECISIONS,
    TARGETS,
    TWICE,
    OfficePage,
)
from seminar_desk.ui.office.read_section import ReadSection
from seminar_desk.ui.office.twice_section import TwiceSection
from tests.hands.mouse import click
from tests.hands.stores import invite, open_first_session


@pytest.fixture
def window(desk: Desk, qtbot: QtBot) -> MainWindow:
    made = MainWindow(desk)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.show_page("office")
    return made


def office(window: MainWindow) -> OfficePage:
    page = window.page("office")
    assert isinstance(page, OfficePage)
    return page


def shown(page: OfficePage) -> list[str]:
    return [code for code, section in page.sections.items() if section.isVisible()]


def test_keys_turn_the_sections_round(window: MainWindow) -> None:
    page, control = office(window), Qt.KeyboardModifier.ControlModifier
    codes = list(page.sections)
    assert shown(page) == codes[:1]
    seen = []
    for _ in codes:
        QTest.keyClick(window, Qt.Key.Key_PageDown, control)
        seen += shown(page)
    assert seen == [*codes[1:], codes[0]]
    QTest.keyClick(window, Qt.Key.Key_PageUp, control)
    assert shown(page) == codes[-1:]


def test_a_click_and_then_arrows_turn_them(window: MainWindow) -> None:
    page = office(window)
    codes = list(page.sections)
    QTest.mouseClick(page.turns.buttons[codes[1]], Qt.MouseButton.LeftButton)
    assert shown(page) == codes[1:2]
    QTest.keyClick(page.turns.buttons[codes[1]], Qt.Key.Key_Right)
    assert shown(page) == codes[2:3]


def test_a_click_gives_the_keys_to_what_is_shown_and_arrows_keep_them(window: MainWindow) -> None:
    """After a click on «Посчитаны дважды» digits and arrows went to the tabs."""
    session = open_first_session(window.desk.db)
    for day in (session, session_rows.all_sessions(window.desk.db)[1]):
        invite(window.desk.db, day.uid, "Сыдыков Талант", phone="0555100207", aimak="")
    page = office(window)
    for code in (TWICE, DECISIONS):
        click(page.turns.buttons[code])
        focused = QApplication.focusWidget()
        assert focused is not None
        assert page.sections[code].isAncestorOf(focused), code
    tab = page.turns.buttons[BOARD]
    tab.setFocus()
    tab.click()
    for code in list(page.sections)[1:]:
        held = QApplication.focusWidget()
        assert held is not None
        QTest.keyClick(held, Qt.Key.Key_Right)
        QTest.qWait(1)
        assert shown(page) == [code]
        assert QApplication.focusWidget() is page.turns.buttons[code]


@pytest.mark.parametrize(
    ("code", "place"),
    [
        (COVERAGE, "figures.figure_relations.reading"),
        (TARGETS, "figures.figure_relations.reading"),
        (TWICE, "books.told_twice.reading"),
        (DECISIONS, "books.findings.OpenQuestions.reading"),
    ],
)
def test_a_fault_of_the_program_ends_the_waiting_with_a_sentence(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, code: str, place: str
) -> None:
    """«Считаем…» stood there for ever."""

    def spoilt(*_: object) -> Iterator[Progress]:
        yield Progress(1, 2)
        raise ZeroDivisionError

    page = office(window)
    section = page.sections[code]
    assert isinstance(section, ReadSection | DecisionsSection)
    monkeypatch.setattr(steps, "_FIRST_S", 0)
    monkeypatch.setattr(f"seminar_desk.gather.{place}", spoilt)
    with qtbot.captureExceptions() as caught:
        page.turn_to(code)
        qtbot.waitUntil(lambda: not section.reading.is_running)
    assert {kind for kind, *_ in caught} == {ZeroDivisionError}
    assert section.waiting.isVisible()
    said = [label.text() for label in section.waiting.findChildren(QLabel)]
    assert any("В программе случилась ошибка" in each for each in said), said
    assert not section.waiting.bar.isVisible()


@pytest.mark.parametrize("code", [DECISIONS, TWICE])
def test_while_it_is_read_nothing_is_said_and_then_the_keys_are_there(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, code: str
) -> None:
    """«Решать нечего» stood there until a large store had been read."""
    monkeypatch.setattr(steps, "_FIRST_S", 0)
    monkeypatch.setattr(steps, "_SLICE_S", 0)
    session = open_first_session(window.desk.db)
    for day in (session, session_rows.all_sessions(window.desk.db)[1]):
        invite(window.desk.db, day.uid, "Сыдыков Талант", phone="0555100207", aimak="")
    page = office(window)
    section = page.sections[code]
    assert isinstance(section, DecisionsSection | TwiceSection)
    page.turns.buttons[code].setFocus()
    page.turn_to(code)
    assert section.reading.is_running
    assert not section.take_keys()
    words = [label.text() for label in section.findChildren(QLabel) if label.isVisible()]
    assert not any("нечего" in said or "Никто" in said for said in words), words
    qtbot.waitUntil(lambda: not section.reading.is_running)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert section.isAncestorOf(focused)
    assert not section.waiting.isVisible()


def test_another_page_leads_to_a_section(window: MainWindow) -> None:
    window.show_page("today")
    window.desk.show_page("office", DECISIONS)
    assert shown(office(window)) == [DECISIONS]


def test_another_language_leaves_the_section_open(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    page = office(window)
    page.turn_to(CERTIFICATES)
    desk.set_language("ky")
    qtbot.waitUntil(lambda: window.page("office") is not page)
    again = office(window)
    assert shown(again) == [CERTIFICATES]
    assert again.turns.buttons[CERTIFICATES].isChecked()
    assert again.turns.buttons[DECISIONS].text() == "Чечимдер"


def test_what_says_that_nothing_waits_stands_above(qtbot: QtBot, desk: Desk) -> None:
    """Alone in its section it stood in the middle of an empty page."""
    page = OfficePage(desk)
    qtbot.addWidget(page)
    page.resize(1100, 700)
    page.show()
    page.turn_to(DECISIONS)
    decisions, twice = page.sections[DECISIONS], page.sections[TWICE]
    assert isinstance(decisions, DecisionsSection)
    assert isinstance(twice, TwiceSection)
    qtbot.waitUntil(decisions.inbox.nothing.isVisible)
    assert decisions.inbox.nothing.alignment() & Qt.AlignmentFlag.AlignTop
    page.turn_to(TWICE)
    qtbot.waitUntil(twice.said.isVisible)
    assert twice.said.alignment() & Qt.AlignmentFlag.AlignTop
