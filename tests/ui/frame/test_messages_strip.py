"""Messages stand under the page, cover nothing, and only the newest speaks of Undo."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from seminar_desk.actions.days import outputs
from seminar_desk.actions.people import attendance
from seminar_desk.store.people import attendance_rows
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.frame.main_window import MainWindow
from seminar_desk.ui.frame.toast import ToastStrip
from tests.hands.desks import whole_window
from tests.hands.stores import invite, open_first_session

SCREEN = QSize(1366, 728)
LONG = "Сессия «Ат-Башинский район» не открыта. Откройте её, и можно отмечать. " * 3


@pytest.fixture
def window(desk: Desk, qtbot: QtBot) -> Iterator[MainWindow]:
    session = open_first_session(desk.db)
    for number in range(12):
        person = invite(desk.db, session.uid, f"Асанов Бакыт{number:02}")
        attendance.check_in(desk.db, attendance_uid=person.uid)
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


@pytest.mark.parametrize(("language", "scale"), [("ru", 100), ("ky", 150), ("ky", 200)])
def test_a_message_covers_nothing_on_any_page(
    window: MainWindow, desk: Desk, language: str, scale: int
) -> None:
    desk.set_language(language)
    desk.set_look("light", scale)
    settled()
    for key in ("today", "checkin", "practice", "documents", "export", "office", "settings"):
        window.show_page(key)
        settled()
        for text in ("Отмечен.", LONG):
            desk.toast(text, "danger", undo=True)
            settled()
            assert window.size() == SCREEN, key
            box = place(window, strip(window))
            assert window.rect().contains(box), (key, box)
            page = window.page(key)
            assert place(window, page).bottom() < box.top(), key
            words = strip(window).words
            assert words.heightForWidth(words.width()) <= words.height()
            for kind in (QPushButton, QLineEdit, QAbstractItemView):
                for each in page.findChildren(kind):
                    if each.isVisible() and not each.visibleRegion().isEmpty():
                        shown = each.visibleRegion().boundingRect()
                        at = QRect(each.mapTo(window, shown.topLeft()), shown.size())
                        assert not at.intersects(box), (key, each)
        while window.toasts.texts():
            window.toasts.drop_newest()
        assert window.toasts.isHidden()


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


def test_a_low_window_gives_a_message_one_line_and_the_rest_on_demand(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    """At 200 % of a usual screen three lines left nothing of the list but its heading."""
    desk.set_look("light", 200)
    window.show_page("checkin")
    settled()
    participants = window.page("checkin").findChild(QAbstractItemView)
    assert participants is not None
    desk.toast("Отмечен.", "danger", undo=True)
    settled()
    one_line, rows = strip(window).height(), participants.viewport().height()
    assert rows >= participants.sizeHintForRow(0)
    desk.toast(LONG, "danger", undo=True)
    settled()
    assert strip(window).height() == one_line
    assert participants.viewport().height() == rows
    words = strip(window).words
    assert words.text().endswith("…")
    assert words.toolTip() == words.accessibleName() == LONG
    QTest.mouseClick(strip(window).whole, Qt.MouseButton.LeftButton)
    settled()
    assert words.text() == LONG
    assert strip(window).height() > one_line
    assert words.heightForWidth(words.width()) <= words.height()
    desk.toast("Отмечен Бакиров.")
    settled()
    assert strip(window).height() == one_line  # the lines of an earlier one take no room
    assert not strip(window).whole.isVisible()
    desk.set_look("light", 100)
    settled()
    desk.toast(LONG + LONG, "danger")
    settled()
    assert strip(window).words.text() == LONG + LONG


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
