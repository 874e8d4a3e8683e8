"""The office's board: tiles for few sessions, a table for many; each opens what is behind it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from seminar_desk.actions.days import sessions
from seminar_desk.domain.days import homecoming
from seminar_desk.store.days import series_rows, session_rows
from seminar_desk.store.people import attendance_rows
from seminar_desk.ui.checkin.page import CheckInPage
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.frame.main_window import MainWindow
from seminar_desk.ui.office.board_section import BoardSection
from seminar_desk.ui.office.board_tiles import SessionTile
from seminar_desk.ui.office.page import OfficePage
from seminar_desk.ui.office.session_behind import SessionBehind
from tests.hands.book_dialogs import answered
from tests.hands.desks import whole_window
from tests.hands.long_series import fill

LATER = date(2018, 3, 1)


@pytest.fixture
def window(desk: Desk, qtbot: QtBot) -> Iterator[MainWindow]:
    desk.today = lambda: LATER
    for made in whole_window(desk, qtbot, QSize(1366, 768)):
        made.activateWindow()
        qtbot.waitUntil(made.isActiveWindow)
        yield made


def board(window: MainWindow) -> BoardSection:
    window.show_page("office")
    page = window.page("office")
    assert isinstance(page, OfficePage)
    return page.board


def tile(section: BoardSection, code: str) -> SessionTile:
    return next(each for each in section.tiles.tiles if each.line.session.code == code)


def said(shown: SessionTile) -> list[str]:
    return [fact.text for fact in shown.facts]


def leave_only(desk: Desk, count: int) -> None:
    """Take the last sessions of the schedule away, as Undo does."""
    found = session_rows.all_sessions(desk.db)
    with desk.db.change("leave"):
        for session in found[count:]:
            desk.db.void("session", session.uid, "лишняя")


def test_twelve_tiles_name_what_is_missing(window: MainWindow, desk: Desk) -> None:
    section = board(window)
    assert [each.line.session.code for each in section.tiles.tiles] == [
        f"S{number:02d}" for number in range(1, 13)
    ]
    assert section.tiles.isVisible()
    empty = tile(section, "S07")
    assert empty.look.word == "Книги нет"
    assert "Книги нет" not in said(empty)  # it stood on the tile twice
    assert empty.accessibleName().count("Книги нет") == 1
    assert "Книг ещё нет" in section.hint.text()
    uids = fill(desk.db, days=6, people=5)
    assert len(uids) == 6
    came = tile(section, "L0002")
    assert said(came)[:2] == ["Ждали 5 · пришли 4", f"Книга {_today(desk)}, стол L0002"]
    assert said(came)[3:] == ["Закрыта · подписей 4", "Сертификатов нет"]
    assert section.hint.text().startswith("Книги нет: L0006, S01")
    assert section.hint.text().endswith("S11 и ещё 1")  # many would push the board away


def _today(desk: Desk) -> str:
    return f"{desk.db.clock().astimezone():%d.%m.%y}"


@pytest.mark.parametrize(("added", "is_list"), [(12, False), (13, True)])
def test_beyond_twenty_four_they_are_a_table(
    window: MainWindow, desk: Desk, added: int, is_list: bool
) -> None:
    fill(desk.db, days=added, people=1)
    section = board(window)
    assert (section.list.isVisible(), section.tiles.isVisible()) == (is_list, not is_list)
    assert len(section.tiles.tiles) == (0 if is_list else 24)
    shown = section.list.rows() if is_list else section.tiles.tiles
    assert len(shown) == 12 + added
    days = [line.session.date for line in section.lines]
    assert days == sorted(days)


def test_without_a_session_it_says_what_to_do_first(window: MainWindow, desk: Desk) -> None:
    leave_only(desk, 0)
    section = board(window)
    assert section.empty.isVisible()
    assert not section.hint.isVisible()
    QTest.mouseClick(section.begin_button, Qt.MouseButton.LeftButton)
    assert window.current_key == "today"


def test_one_session_is_one_tile(window: MainWindow, desk: Desk) -> None:
    leave_only(desk, 1)
    assert len(board(window).tiles.tiles) == 1


def test_arrows_lead_from_tile_to_tile_and_enter_opens_one(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    fill(desk.db, days=2, people=4)
    section = board(window)
    assert section.take_keys()
    first = section.tiles.tiles[0]
    assert first.hasFocus()
    QTest.keyClick(first, Qt.Key.Key_Right)
    second = section.tiles.tiles[1]
    assert second.hasFocus()
    told: list[str] = []

    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, SessionBehind)
        told.extend(row.cells[0] for row in dialog.table.lines.rows)
        QTest.keyClick(dialog, Qt.Key.Key_Escape)

    answered(look, kind=SessionBehind)
    QTest.keyClick(second, Qt.Key.Key_Return)
    people = attendance_rows.of_session(desk.db, second.line.session.uid)
    assert sorted(told) == sorted(row.full_name for row in people)
    window.activateWindow()  # off the screen nobody else does
    qtbot.waitUntil(second.hasFocus)
    QTest.keyClick(second, Qt.Key.Key_Down)
    below = next(each for each in section.tiles.tiles if each.hasFocus())
    assert below.line.session.code != second.line.session.code


def test_a_row_behind_a_tile_leads_to_the_person(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    uid = fill(desk.db, days=1, people=4)[0]
    section = board(window)
    person = attendance_rows.of_session(desk.db, uid)[2]
    told: list[object] = []

    def find(dialog: QDialog) -> None:
        assert isinstance(dialog, SessionBehind)
        dialog.search.setText(person.full_name)
        told.append(dialog.count.text())
        QTest.keyClick(dialog.search, Qt.Key.Key_Return)
        told.append(dialog.focusWidget() is dialog.table)
        QTest.keyClick(dialog.table, Qt.Key.Key_Return)

    answered(find, kind=SessionBehind)
    QTest.mouseClick(tile(section, "L0001"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.current_key == "checkin")
    assert told == ["Строк: 1 из 4", True]
    assert desk.session_uid == uid
    page = window.page("checkin")
    assert isinstance(page, CheckInPage)
    chosen = page.view.list.rows()[page.view.list.current_place]
    assert chosen.uid == person.uid


def test_chips_and_words_leave_some_of_them(window: MainWindow, desk: Desk) -> None:
    fill(desk.db, days=30, people=3)
    section = board(window)
    chip = section.chips.buttons[homecoming.BOOK]
    assert chip.text() == "Книги нет: 17"
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert len(section.list.rows()) == 17
    section.search.setText("ноокат")
    found = section.list.rows()
    assert {line.session.district for line in found} == {"Ноокатский район"}
    assert all(not line.home.is_here for line in found)
    section.search.setText("нет такого")
    assert section.empty.isVisible()
    assert "Уберите слово" in section.empty.findChildren(type(section.hint))[2].text()


def test_another_series_shows_its_own_sessions(window: MainWindow, desk: Desk) -> None:
    section = board(window)
    first = session_rows.all_sessions(desk.db)[0]
    with desk.db.change("series"):
        uid = desk.db.insert("series", {"name_ru": "Весна"})
        desk.db.update("session", first.uid, {"series_uid": uid})
    assert section.series.itemText(0) == "Все серии"
    section.series.setCurrentIndex(section.series.findData(uid))
    section.series.activated.emit(section.series.currentIndex())
    assert [each.line.session.uid for each in section.tiles.tiles] == [first.uid]
    section.series.setCurrentIndex(0)
    section.series.activated.emit(0)
    assert len(section.tiles.tiles) == 12
    assert len(series_rows.all_series(desk.db)) == 2


def test_a_cancelled_day_and_one_to_come_ask_for_nothing(window: MainWindow, desk: Desk) -> None:
    first = session_rows.all_sessions(desk.db)[0]
    sessions.cancel(desk.db, session_uid=first.uid, reason="снег")
    desk.today = lambda: first.date
    section = board(window)
    assert tile(section, "S01").look.word == "Отменена"
    assert tile(section, "S02").look.word == "Впереди"
    assert not any(fact.is_missing for each in section.tiles.tiles for fact in each.facts)
