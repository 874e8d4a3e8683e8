"""Another language, scale or theme builds the window anew: the user finds it as it was left."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QScrollArea,
    QScrollBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from seminar_desk.actions import settings
from seminar_desk.domain.catalogue import REPORT
from seminar_desk.store.database import Database
from seminar_desk.store.days import session_rows
from seminar_desk.store.opening import Store
from seminar_desk.store.plans import assembly_rows
from seminar_desk.ui.checkin.page import CheckInPage
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.documents.page import DocumentsPage
from seminar_desk.ui.export.page import ExportPage
from seminar_desk.ui.frame.main_window import MainWindow
from seminar_desk.ui.office.page import CERTIFICATES, OfficePage
from seminar_desk.ui.practice.page import PracticePage
from seminar_desk.ui.settings.page import SettingsPage
from seminar_desk.ui.settings.sections import LookSection
from seminar_desk.ui.today.page import TodayPage
from tests.hands.plans import begin_plan
from tests.hands.stores import invite, make_filled, open_first_session


def _forty_people(db: Database) -> None:
    session = open_first_session(db)
    for number in range(40):
        invite(db, session.uid, f"Асанов Бакыт{number:02}")


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return make_filled(tmp_path / "дата", _forty_people)


@pytest.fixture
def window(desk: Desk, qtbot: QtBot) -> MainWindow:
    made = MainWindow(desk)
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def changed(window: MainWindow, desk: Desk, qtbot: QtBot, change: str) -> None:
    """Change what builds the window anew, and wait until it is."""
    old = window.centralWidget()
    if change == "language":
        desk.set_language("ky")
    else:
        desk.set_look("dark" if change == "theme" else "light", 150 if change == "scale" else 100)
    qtbot.waitUntil(lambda: window.centralWidget() is not old)
    QApplication.processEvents()


def focused() -> QWidget:
    """Return what has the keys."""
    found = QApplication.focusWidget()
    assert found is not None
    return found


CHANGES = ("language", "scale", "theme")


def test_check_in_keeps_search_row_and_cursor(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    for change in CHANGES:
        window.show_page("checkin")
        page = window.page("checkin")
        assert isinstance(page, CheckInPage)
        page.view.search.setFocus()
        page.view.search.clear()
        QTest.keyClicks(page.view.search, "asanov")
        page.view.search.setCursorPosition(3)
        page.view.list.choose(17)
        chosen = page.view.list.current()
        assert chosen is not None
        session_uid, shown = desk.session_uid, len(page.view.list.rows())
        changed(window, desk, qtbot, change)
        again = window.page("checkin")
        assert isinstance(again, CheckInPage)
        assert again is not page
        assert window.current_key == "checkin"
        assert desk.session_uid == session_uid
        assert again.view.search.text() == "asanov"
        assert again.view.search.cursorPosition() == 3
        assert again.view.search.hasFocus()
        assert len(again.view.list.rows()) == shown
        current = again.view.list.current()
        assert current is not None
        assert current.uid == chosen.uid


def test_practice_keeps_the_open_plan_and_what_is_being_typed(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    for change in CHANGES:
        session = session_rows.session(desk.db, desk.session_uid)
        first = begin_plan(desk.db, session)
        second = begin_plan(desk.db, session)
        window.show_page("practice")
        page = window.page("practice")
        assert isinstance(page, PracticePage)
        page.open_plan(first)
        page.view.go_to("about", "landmark")
        line = QApplication.focusWidget()
        assert line is not None
        QTest.keyClicks(line, "by the mill")
        changed(window, desk, qtbot, change)
        again = window.page("practice")
        assert isinstance(again, PracticePage)
        assert again.editing.uid == first != second
        kept = {plan.assembly.uid: plan for plan in assembly_rows.plans(desk.db, desk.session_uid)}
        assert kept[first].assembly.landmark == "by the mill"
        focused = QApplication.focusWidget()
        assert focused is not None
        assert focused is not line
        assert again.isAncestorOf(focused)
        QTest.keyClicks(focused, ", upper side")
        assert again.leave()
        kept = {plan.assembly.uid: plan for plan in assembly_rows.plans(desk.db, desk.session_uid)}
        assert kept[first].assembly.landmark == "by the mill, upper side"


def bar_of_today(window: MainWindow) -> QScrollBar:
    area = window.page("today").findChild(QScrollArea)
    assert area
    return area.verticalScrollBar()


def scrolls_to(bar: QScrollBar, qtbot: QtBot, value: int) -> None:
    qtbot.waitUntil(lambda: bar.maximum() > value)
    bar.setValue(value)


def stands_at(bar: QScrollBar, value: int) -> bool:
    return bar.value() == min(value, bar.maximum())


def test_today_stays_scrolled(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    for change in CHANGES:
        window.resize(1280, 560)
        window.show_page("today")
        scrolls_to(bar_of_today(window), qtbot, 60)
        changed(window, desk, qtbot, change)
        bar = bar_of_today(window)
        qtbot.waitUntil(partial(stands_at, bar, 60))


def test_documents_export_and_settings_keep_what_was_chosen(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    for change in CHANGES:
        for key in ("documents", "export", "settings"):
            window.show_page(key)
        documents, export = window.page("documents"), window.page("export")
        settings = window.page("settings")
        assert isinstance(documents, DocumentsPage)
        assert isinstance(export, ExportPage)
        assert isinstance(settings, SettingsPage)
        documents.side.kinds.choose(REPORT)
        documents.preview.set_zoom(1.0)
        export.options.profile.choose("DONOR")
        settings._buttons[1].click()
        changed(window, desk, qtbot, change)
        assert window.current_key == "settings"
        settings, documents, export = (
            window.page("settings"),
            window.page("documents"),
            window.page("export"),
        )
        assert isinstance(settings, SettingsPage)
        assert settings._buttons[1].isChecked()
        assert settings._stack.currentIndex() == 1
        window.show_page("documents")
        assert isinstance(documents, DocumentsPage)
        assert documents.side.kinds.chosen == REPORT
        assert documents.preview.zoom == 1.0
        window.show_page("export")
        assert isinstance(export, ExportPage)
        assert export.options.profile.code == "DONOR"


@pytest.mark.parametrize("change", CHANGES)
def test_a_button_keeps_the_keys(window: MainWindow, desk: Desk, qtbot: QtBot, change: str) -> None:
    """On a page, in the header, and where the button waits for its paper."""
    window.show_page("today")
    today = window.page("today")
    assert isinstance(today, TodayPage)
    today.steps.rows[1].button.setFocus()
    changed(window, desk, qtbot, change)
    QTest.keyClick(focused(), Qt.Key.Key_Space)
    assert window.current_key == "documents"
    documents = window.page("documents")
    assert isinstance(documents, DocumentsPage)
    qtbot.waitUntil(documents.bar.larger.isEnabled, timeout=20_000)
    documents.bar.larger.setFocus()
    desk.set_look("dark", 125)
    qtbot.waitUntil(lambda: window.page("documents") is not documents)
    documents = window.page("documents")
    assert isinstance(documents, DocumentsPage)
    assert documents.preview.zoom is None
    qtbot.waitUntil(documents.bar.larger.hasFocus, timeout=20_000)
    QTest.keyClick(focused(), Qt.Key.Key_Space)
    assert documents.preview.zoom is not None
    window.show_page("export")
    export = window.page("export")
    assert isinstance(export, ExportPage)
    export.checks.rows[0].button.setFocus()
    desk.set_language("en")
    qtbot.waitUntil(lambda: window.page("export") is not export)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None, timeout=20_000)
    QTest.keyClick(focused(), Qt.Key.Key_Space)
    assert window.current_key == "checkin"


def test_a_button_in_the_header_keeps_the_keys(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    for change in CHANGES:
        window.show_page("practice")
        page = window.page("practice")
        assert isinstance(page, PracticePage)
        page.show_calendar(is_shown=False)
        page.calendar_button.setFocus()
        changed(window, desk, qtbot, change)
        page = window.page("practice")
        assert isinstance(page, PracticePage)
        QTest.keyClick(focused(), Qt.Key.Key_Space)
        assert page.calendar.isVisible()


def shown_paper(window: MainWindow, qtbot: QtBot) -> DocumentsPage:
    page = window.page("documents")
    assert isinstance(page, DocumentsPage)
    qtbot.waitUntil(lambda: page.on_show is not None, timeout=20_000)
    return page


def test_a_large_paper_stays_scrolled(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    for change in CHANGES:
        window.show_page("documents")
        page = shown_paper(window, qtbot)
        page.preview.set_zoom(2.0)
        page.preview.setFocus()
        for _ in range(12):
            QTest.keyClick(page.preview, Qt.Key.Key_Down)
        QApplication.processEvents()  # a bar that appeared takes its room
        across, down = page.preview.scrolled
        assert down > 0.2
        changed(window, desk, qtbot, change)
        again = shown_paper(window, qtbot)
        assert again.preview.scrolled == pytest.approx((across, down), abs=0.01)
        QTest.keyClick(focused(), Qt.Key.Key_Up)
        assert again.preview.scrolled[1] < down


def test_office_keeps_the_number_being_typed(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    """What was typed so far is not chosen: the next letter would put it out."""
    for change in CHANGES:
        window.show_page("office", CERTIFICATES)
        page = window.page("office")
        assert isinstance(page, OfficePage)
        qtbot.waitUntil(page.certificates.question.line.hasFocus)
        page.certificates.question.line.clear()
        QTest.keyClicks(page.certificates.question.line, "2017-0007")
        changed(window, desk, qtbot, change)
        page = window.page("office")
        assert isinstance(page, OfficePage)
        QTest.qWait(50)
        line = page.certificates.question.line
        assert line.hasFocus()
        assert (line.text(), line.cursorPosition(), line.selectedText()) == ("2017-0007", 9, "")


def test_what_the_store_says_is_not_pressed_back(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    """Another desk, Undo or the first start may change it while Settings show it."""
    window.show_page("settings")
    settings.change(desk.db, language="ky", scale_percent=150)
    changed(window, desk, qtbot, "language")
    changed(window, desk, qtbot, "scale")
    look = window.page("settings").findChild(LookSection)
    assert look
    assert (desk.language, desk.theme.scale) == ("ky", 150)
    assert look.languages["ky"].isChecked()
    assert look.scales[150].isChecked()


def test_a_dialog_is_waited_for(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    window.show_page("today")
    old = window.centralWidget()
    dialog = QDialog(window)
    dialog.setModal(True)
    dialog.show()
    desk.set_language("ky")
    qtbot.wait(300)
    assert window.centralWidget() is old
    dialog.close()
    qtbot.waitUntil(lambda: window.centralWidget() is not old)


def test_messages_stay_and_marks_made_right_after_are_shown(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    window.show_page("checkin")
    desk.toast("kept")
    changed(window, desk, qtbot, "language")
    assert window.toasts.texts() == ["kept"]
    assert window.toasts.isVisible()
    page = window.page("checkin")
    assert isinstance(page, CheckInPage)
    page.view.search.setFocus(Qt.FocusReason.OtherFocusReason)
    QTest.keyClicks(page.view.search, "bakyt05")
    QTest.keyClick(page.view.search, Qt.Key.Key_Down)
    QTest.keyClick(page.view.search, Qt.Key.Key_Return)
    assert page.roll.counts.present == 1
