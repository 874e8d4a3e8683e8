"""A workbook that deletes somebody says so first, asks once, and names nobody."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from seminar_desk.actions import desk_lock, history, second_desks
from seminar_desk.actions.people import forgetting
from seminar_desk.store.people import attendance_rows
from seminar_desk.ui.books import taking_in
from seminar_desk.ui.books.book_preview import BookPreview
from seminar_desk.ui.books.followed_question import FollowedQuestion
from seminar_desk.ui.desk.desk import Desk, Toast
from seminar_desk.ui.widgets.pin import PinQuestion
from tests.actions.test_book_imports import AINURA, BAKYT
from tests.hands.book_dialogs import READING_MS
from tests.hands.hall_desks import HallDesk
from tests.hands.hall_moves import mark
from tests.hands.journeys import PIN, give_pin, when
from tests.hands.workbooks import export
from tests.ui.books.test_several_books import press_enter
from tests.ui.books.test_several_books import shown as shown_together
from tests.ui.books.test_taking_in import press, shown


def forget(desk: HallDesk, name: str) -> str:
    uid = desk.person(name).person_uid
    forgetting.forget(desk.db, person_uid=uid)
    return uid


def book_of(desk: HallDesk, folder: Path, name: str = "книга.xlsx") -> Path:
    return export(desk.db, path=folder / name).path


def words_of(question: FollowedQuestion) -> str:
    return "\n".join(each.text() for each in question.findChildren(QLabel))


def test_the_preview_says_it_and_enter_asks_first(
    desk: Desk, hall: list[HallDesk], tmp_path: Path, qtbot: QtBot
) -> None:
    history.back_up(hall[0].db, reason="open")
    forget(hall[1], AINURA)
    dialog = shown(qtbot, desk, book_of(hall[1], tmp_path))
    notes = dialog.notes.text()
    assert "людей: 1" in notes
    assert "удаляются: 1." in notes
    assert AINURA not in notes
    said: list[str] = []

    def look(question: FollowedQuestion) -> None:
        said.append(words_of(question))
        QTest.keyClick(question, Qt.Key.Key_Return)

    when(FollowedQuestion, look)
    press(dialog, Qt.Key.Key_Return)
    assert "Удалить данные 1 человека?" in said[0]
    assert "удаляются прежние: 1" in said[0]
    assert AINURA not in said[0]
    assert dialog.isVisible()
    assert hall[0].person(AINURA)
    when(FollowedQuestion, lambda question: question.yes.click())
    press(dialog, Qt.Key.Key_Return)
    assert len(dialog.batches) == 1
    assert AINURA not in [row.full_name for row in hall[0].people]


def test_several_books_ask_once_for_all(
    desk: Desk, hall: list[HallDesk], tmp_path: Path, qtbot: QtBot
) -> None:
    mark(hall[2], BAKYT)
    gone = [forget(hall[1], AINURA), forget(hall[2], BAKYT)]
    paths = [book_of(other, tmp_path, f"{n}.xlsx") for n, other in enumerate(hall[1:])]
    dialog = shown_together(qtbot, desk, paths)
    asked: list[str] = []

    def agree(question: FollowedQuestion) -> None:
        asked.append(words_of(question))
        question.yes.click()

    when(FollowedQuestion, lambda question: question.reject())
    QTest.keyClick(dialog.table, Qt.Key.Key_Return)
    assert dialog.batches == []
    when(FollowedQuestion, agree)
    press_enter(dialog, qtbot)
    assert len(dialog.batches) == 2
    assert len(asked) == 1
    assert "Удалить данные 2 человек?" in asked[0]
    left = attendance_rows.of_session(desk.db, desk.session_uid)
    assert {row.person_uid for row in left if not row.full_name} == {*gone}


@pytest.mark.parametrize("pin", ["0000", PIN])
def test_the_leads_pin_is_asked_for_where_there_is_one(
    desk: Desk, hall: list[HallDesk], tmp_path: Path, qtbot: QtBot, pin: str
) -> None:
    desk_lock.set_pin(hall[0].db, pin=PIN)
    forget(hall[1], AINURA)
    dialog = shown(qtbot, desk, book_of(hall[1], tmp_path))
    when(PinQuestion, give_pin(pin))
    if pin == PIN:
        when(FollowedQuestion, lambda question: question.yes.click())
    press(dialog, Qt.Key.Key_Return)
    assert bool(dialog.batches) == (pin == PIN)


def test_a_book_that_deletes_nobody_is_one_enter_still(
    desk: Desk, hall: list[HallDesk], tmp_path: Path, qtbot: QtBot
) -> None:
    mark(hall[1], BAKYT)
    dialog = shown(qtbot, desk, book_of(hall[1], tmp_path))
    press(dialog, Qt.Key.Key_Return)
    assert len(dialog.batches) == 1


def test_what_came_in_says_that_undo_brings_nobody_back(
    desk: Desk, hall: list[HallDesk], tmp_path: Path, qtbot: QtBot
) -> None:
    toasts: list[Toast] = []
    desk.toasted.connect(toasts.append)
    forget(hall[1], AINURA)
    mark(hall[1], BAKYT)

    def enter(preview: BookPreview) -> None:
        qtbot.waitUntil(lambda: preview.plan is not None, timeout=READING_MS)
        when(FollowedQuestion, lambda question: question.yes.click())
        press(preview, Qt.Key.Key_Return)

    when(BookPreview, enter)
    taking_in.take_in(desk, QWidget(), [book_of(hall[1], tmp_path)])
    assert toasts[-1].undo
    assert "Удалены данные 1 человека: «Отменить» их не вернёт." in toasts[-1].text
    desk.undo()
    assert AINURA not in [row.full_name for row in hall[0].people]
    assert "Удалены" not in toasts[-1].text


def test_what_came_in_without_a_deletion_says_nothing_of_it(
    desk: Desk, hall: list[HallDesk], tmp_path: Path, qtbot: QtBot
) -> None:
    toasts: list[Toast] = []
    desk.toasted.connect(toasts.append)
    mark(hall[1], BAKYT)

    def enter(preview: BookPreview) -> None:
        qtbot.waitUntil(lambda: preview.plan is not None, timeout=READING_MS)
        press(preview, Qt.Key.Key_Return)

    when(BookPreview, enter)
    taking_in.take_in(desk, QWidget(), [book_of(hall[1], tmp_path)])
    assert toasts[-1].undo
    assert "не вернёт" not in toasts[-1].text


def test_copies_for_a_second_desk_are_said_before(
    desk: Desk, hall: list[HallDesk], tmp_path: Path, qtbot: QtBot
) -> None:
    stick, pocket = tmp_path / "stick", tmp_path / "pocket"
    for place in (stick, pocket):
        place.mkdir()
        second_desks.make(hall[0].db, folder=place)
    pocket.rename(tmp_path / "out")
    forget(hall[1], AINURA)
    dialog = shown(qtbot, desk, book_of(hall[1], tmp_path))
    said: list[str] = []

    def look(question: FollowedQuestion) -> None:
        said.append(words_of(question))
        question.reject()

    when(FollowedQuestion, look)
    press(dialog, Qt.Key.Key_Return)
    assert "которые под рукой, удаляются: 1." in said[0]
    assert str(pocket / "desk-copy-") in said[0]
    assert "прочитает любой, кто найдёт флешку: 1." in said[0]
