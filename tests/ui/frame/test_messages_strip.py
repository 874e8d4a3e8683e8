"""Messages lie over the header, move and block nothing; only the newest speaks of Undo."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLineEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from seminar_desk.actions.days import outputs
from seminar_desk.actions.people import attendance
from seminar_desk.store.database import Database
from seminar_desk.store.opening import Store
from seminar_desk.store.people import attendance_rows
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.frame.main_window import MainWindow
from seminar_desk.ui.frame.toast import ToastStrip
from tests.hands.desks import whole_window
from tests.hands.stores import invite, make_filled, open_first_session

SCREEN = QSize(1366, 728)
LONG = "Сессия «Ат-Башинский район» не открыта. Откройте её, и можно отмечать. " * 3


def _twelve_people(db: Database) -> None:
    session = open_first_session(db)
    for number in range(12):
        person = invite(db, session.uid, f"Асанов Бакыт{number:02}")
        attendance.check_in(db, attendance_uid=person.uid)


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return make_filled(tmp_path / "дата", _twelve_people)


@pytest.fixture
def window(desk: Desk, qtbot: QtBot) -> Iterator[MainWindow]:
    yield from whole_window(desk, qtbot, SCREEN)


def strip(window: MainWindow) -> ToastStrip:
    found = window.toasts.strip
    assert found is not None
    return found


def place(window: MainWindow, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def settled() -> None:
    for _ in range(4):
        QApplication.processEvents()


def moved(window: MainWindow, before: dict[QWidget, QRect]) -> list[QWidget]:
    """Return what is elsewhere now."""
    return [each for each, at in before.items() if place(window, each) != at]


def places(window: MainWindow) -> dict[QWidget, QRect]:
    """Return where everything is that can be clicked, but the message's own buttons."""
    return {
        each: place(window, each)
        for kind in (QAbstractButton, QLineEdit, QComboBox, QAbstractItemView)
        for each in window.findChildren(kind)
        if each.isVisible() and not window.toasts.isAncestorOf(each)
    }


def places_of_message(window: MainWindow) -> list[QRect]:
    parts = (strip(window), strip(window).undo, strip(window).whole, strip(window).close_button)
    return [place(window, each) for each in parts]


@pytest.mark.parametrize(
    ("language", "scale", "size"),
    [
        ("ru", 100, SCREEN),
        ("ky", 150, QSize(1280, 760)),
        ("ky", 200, SCREEN),
        ("ky", 200, QSize(760, 560)),
    ],
)
def test_a_message_moves_nothing_and_blocks_nothing_on_any_page(
    window: MainWindow, desk: Desk, language: str, scale: int, size: QSize
) -> None:
    """A click on its way to an answer of the inbox hit another one, 50 pixels below."""
    desk.set_language(language)
    desk.set_look("light", scale)
    window.resize(size)
    settled()
    for key in ("today", "checkin", "practice", "documents", "export", "office", "settings"):
        window.show_page(key)
        settled()
        # What a preview brings that is drawn meanwhile lies where it likes, but in its page.
        before = places(window) if key != "documents" else {}
        before[window.page(key)] = place(window, window.page(key))
        for text in ("Отмечен.", LONG):
            desk.toast(text, "danger", undo=True)
            settled()
            assert moved(window, before) == [], key
            box = place(window, strip(window))
            assert window.rect().contains(box), (key, box)
            page = window.page(key)
            assert box.bottom() < place(window, page).top(), key
            words, undo = strip(window).words, strip(window).undo
            assert words.heightForWidth(words.width()) <= words.height()
            for button in (*page.header_buttons(), window._header.menu_button):
                is_hit = place(window, button).intersects(place(window, undo))
                assert not (undo.isVisible() and is_hit), (key, button)
        while window.toasts.texts():
            window.toasts.drop_newest()
        assert window.toasts.isHidden()
        assert moved(window, before) == [], key


@pytest.mark.parametrize("scale", [100, 110])
def test_the_buttons_of_the_header_stay_free(window: MainWindow, desk: Desk, scale: int) -> None:
    desk.set_look("light", scale)
    settled()
    for key in ("today", "checkin", "practice", "documents", "office"):
        window.show_page(key)
        desk.toast(LONG, "danger", undo=True)
        settled()
        box = place(window, strip(window))
        buttons = [each for each in window.page(key).header_buttons() if each.isVisible()]
        assert buttons, key
        for button in buttons:
            assert not place(window, button).intersects(box), (key, button)
        window.toasts.drop_newest()


def test_undo_stands_where_it_stood_whatever_the_next_message_says(
    window: MainWindow, desk: Desk
) -> None:
    desk.toast("Отмечен.", undo=True)
    settled()
    before = [place(window, each) for each in (strip(window).undo, strip(window).close_button)]
    desk.toast("Сессия открыта, и можно отмечать тех, кто пришёл.", undo=True)
    settled()
    after = [place(window, each) for each in (strip(window).undo, strip(window).close_button)]
    assert [each.left() for each in before] == [each.left() for each in after]


def test_a_long_message_lies_where_one_as_long_lay(window: MainWindow, desk: Desk) -> None:
    """Beside the «…» of the first one the second had too little room: its buttons changed ends."""
    window.show_page("checkin")
    for width in range(900, 1050, 6):
        window.resize(width, SCREEN.height())
        lay = []
        for text in ("Отмечен.", LONG + LONG, LONG + LONG):
            desk.toast(text, undo=True)
            settled()
            lay.append(places_of_message(window))
            window.toasts.drop_newest()
        assert lay[1] == lay[2], width


def test_the_newest_alone_is_shown_with_a_count_and_undo(window: MainWindow, desk: Desk) -> None:
    desk.toast("Не открыта.", "danger", undo=True)
    desk.toast("Отмечена Асанова.", undo=True)
    desk.toast("Отмечен Бакиров.", undo=True)
    settled()
    assert strip(window).words.text() == "Отмечен Бакиров."
    assert strip(window).before.text() == "ещё 2"
    assert strip(window).before.toolTip() == "Отмечена Асанова.\nНе открыта."
    assert strip(window).undo.isVisible()
    QTest.mouseClick(strip(window).close_button, Qt.MouseButton.LeftButton)
    assert strip(window).words.text() == "Отмечена Асанова."
    assert not strip(window).undo.isVisible()  # Ctrl+Z would take back what came later
    assert strip(window).before.text() == "ещё 1"


def test_good_news_goes_with_its_time_and_a_warning_comes_back(
    window: MainWindow, desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("seminar_desk.ui.frame.toast._SHOWN_MS", 60)
    monkeypatch.setattr("seminar_desk.ui.frame.toast._DANGER_MS", 120)
    desk.toast("Не открыта.", "danger")
    desk.toast("Отмечена Асанова.")
    desk.toast("Отмечен Бакиров.")
    qtbot.waitUntil(lambda: window.toasts.texts() == ["Не открыта."])
    assert strip(window).words.text() == "Не открыта."
    qtbot.waitUntil(lambda: not window.toasts.texts())
    assert window.toasts.isHidden()


def test_a_click_on_a_message_leaves_the_keys_where_they_are(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    window.show_page("checkin")
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    search = window.page("checkin").findChild(QLineEdit)
    assert search is not None
    search.setFocus()
    desk.toast("Отмечен Бакиров.", undo=True)
    settled()
    QTest.mouseClick(strip(window).undo, Qt.MouseButton.LeftButton)
    assert QApplication.focusWidget() is search
    assert window.toasts.texts()[-1].startswith("Отменено")
    QTest.mouseClick(strip(window).close_button, Qt.MouseButton.LeftButton)
    assert QApplication.focusWidget() is search


@pytest.mark.parametrize("scale", [100, 200])
def test_what_has_no_room_in_the_header_is_shown_on_demand(
    window: MainWindow, desk: Desk, scale: int
) -> None:
    desk.set_look("light", scale)
    window.show_page("checkin")
    settled()
    header = place(window, window._header)
    desk.toast(LONG + LONG, "danger", undo=True)
    settled()
    assert header.contains(place(window, strip(window)))
    words = strip(window).words
    assert words.text().endswith("…")
    assert (LONG + LONG).startswith(words.text()[:-1])
    assert words.toolTip() == words.accessibleName() == LONG + LONG
    QTest.mouseClick(strip(window).whole, Qt.MouseButton.LeftButton)
    settled()
    assert words.text() == LONG + LONG
    assert not strip(window).whole.isVisible()
    assert words.heightForWidth(words.width()) <= words.height()
    desk.toast("Отмечен Бакиров.")
    settled()
    assert header.contains(place(window, strip(window)))  # the lines of an earlier one are gone
    assert words.text() == "Отмечен Бакиров."
    assert not strip(window).whole.isVisible()


def test_a_message_offers_undo_only_of_what_it_speaks_of(window: MainWindow, desk: Desk) -> None:
    """A field saved by itself meanwhile would be taken back instead."""
    one, other = attendance_rows.of_session(desk.db, desk.session_uid)[:2]
    attendance.mark_left(desk.db, attendance_uid=one.uid)
    desk.toast("Ушёл раньше.", undo=True)
    settled()
    assert strip(window).undo.isVisible()
    outputs.record(desk.db, session_uid=desk.session_uid, kind="badges_pdf")  # no step of Undo
    settled()
    assert strip(window).undo.isVisible()
    attendance.mark_left(desk.db, attendance_uid=other.uid)
    settled()
    assert strip(window).words.text() == "Ушёл раньше."
    assert not strip(window).undo.isVisible()
