"""Esc closes a form that nobody touched and asks before words that somebody typed are lost."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from seminar_desk.ui.checkin.desk_dialogs import PaperDialog
from seminar_desk.ui.checkin.page import CheckInPage
from seminar_desk.ui.checkin.participant_form import ParticipantForm
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.today.session_dialog import SessionForm
from seminar_desk.ui.widgets.dialogs import Question
from tests.hands.checkins import NAMES, answering, named, open_form, open_page
from tests.hands.desks import DAY


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> CheckInPage:
    return open_page(qtbot, desk)


def _press_escape(dialog: QDialog) -> None:
    if not dialog.isVisible():
        dialog.open()
    QTest.keyClick(dialog.focusWidget() or dialog, Qt.Key.Key_Escape)
    QApplication.processEvents()


def _open(desk: Desk, page: CheckInPage, qtbot: QtBot, kind: str) -> tuple[QDialog, QDialog]:
    """Return the same form twice, the second with one word typed."""
    if kind == "participant":
        forms = open_form(qtbot, page), open_form(qtbot, page)
        forms[1].body.line("aimak").insert("Ак-Муз")
        return forms
    if kind == "edit":
        known = named(desk, NAMES[0])
        forms = (
            open_form(qtbot, page, participant=known),
            open_form(qtbot, page, participant=known),
        )
        forms[1].body.line("birth_year").insert("19")
        return forms
    if kind == "session":
        sessions = SessionForm(desk, page, None, DAY), SessionForm(desk, page, None, DAY)
        sessions[1].trainer.insert("Мусаева")
        return sessions
    papers = PaperDialog(desk, page), PaperDialog(desk, page)
    papers[1].numbers.insert("013, 0")
    return papers


@pytest.mark.parametrize("kind", ["participant", "edit", "session", "paper"])
def test_escape_asks_only_before_something_is_lost(
    page: CheckInPage, desk: Desk, qtbot: QtBot, kind: str
) -> None:
    untouched, typed = _open(desk, page, qtbot, kind)
    _press_escape(untouched)
    assert not untouched.isVisible()
    asked: list[str] = []

    def go_back(dialog: QDialog) -> None:
        asked.append(dialog.windowTitle())
        _press_escape(dialog)

    answering(go_back)
    _press_escape(typed)
    assert asked == ["Закрыть без сохранения?"]
    assert typed.isVisible()

    def drop(dialog: QDialog) -> None:
        assert isinstance(dialog, Question)
        dialog.yes.click()

    answering(drop)
    _press_escape(typed)
    assert not typed.isVisible()


def test_what_came_from_the_search_box_is_not_lost_and_not_asked_about(
    page: CheckInPage, qtbot: QtBot
) -> None:
    page.view.search.insert("Токтосунов Бек")
    left: list[bool] = []

    def leave(dialog: QDialog) -> None:
        assert isinstance(dialog, ParticipantForm)
        _press_escape(dialog)
        left.append(not dialog.isVisible())

    answering(leave)
    page.add_participant()
    assert left == [True]
    assert page.view.search.text() == "Токтосунов Бек"
