"""In large letters answers stand behind a switch: a digit answers nothing that is not in sight."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from seminar_desk.gather.books import open_conflicts
from seminar_desk.store.books import person_links
from seminar_desk.store.days import session_rows
from seminar_desk.ui.books.book_preview import BookPreview
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.frame.main_window import MainWindow
from seminar_desk.ui.look.look import Look
from seminar_desk.ui.office.page import DECISIONS, TWICE, OfficePage
from seminar_desk.ui.office.twice_section import TwiceSection
from tests.hands.book_dialogs import READING_MS
from tests.hands.hall_desks import NAMES, HallDesk
from tests.hands.hall_moves import move
from tests.hands.stores import invite
from tests.hands.workbooks import export

NARROW = 760  # at 200 % as wide as this at 100 %


def _key(key: Qt.Key) -> None:
    """Press a key wherever the keys are."""
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key)


def _shown(widget: QWidget, qtbot: QtBot) -> None:
    widget.resize(NARROW, 700)
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow)


def _disagree(hall: list[HallDesk], count: int) -> None:
    for name in NAMES[:count]:
        move(hall[0], name, "Учук")
        move(hall[1], name, "Ача")


def test_the_inbox_shows_the_answers_before_a_digit_gives_one(
    page: OfficePage, hall: list[HallDesk], qtbot: QtBot
) -> None:
    """At 200 % the answers lay behind «Ответы», and «2» took the other village unseen."""
    _disagree(hall, 2)
    hall[0].take(hall[1].book())
    _shown(page, qtbot)
    page.turn_to(DECISIONS)
    inbox = page.decisions.inbox
    inbox.chips.choose("conflict")
    inbox.list.setFocus()
    assert not inbox.panel.isVisible()

    def open_now() -> int:
        return len(open_conflicts.undecided(hall[0].db))

    _key(Qt.Key.Key_2)
    assert open_now() == 2
    assert inbox.panel.isVisible()
    _key(Qt.Key.Key_2)
    assert open_now() == 1
    assert inbox.panel.isVisible()  # the next question, with its answers
    _key(Qt.Key.Key_1)
    assert open_now() == 0


def test_in_large_letters_both_sides_and_all_answers_are_read(
    desk: Desk, look: Look, hall: list[HallDesk], qtbot: QtBot
) -> None:
    """At 200 % lines lay over each other in the answers, and no button was to be seen."""
    _disagree(hall, 1)
    hall[0].take(hall[1].book())
    desk.set_language("ky")
    look.use("light", 200)
    window = MainWindow(desk)
    qtbot.addWidget(window)
    window.resize(1280, 730)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    desk.show_page("office", DECISIONS)
    page = window.page("office")
    assert isinstance(page, OfficePage)
    inbox = page.decisions.inbox
    inbox.chips.choose("conflict")
    inbox.list.setFocus()
    _key(Qt.Key.Key_2)
    panel = inbox.panel

    def is_read(widget: QWidget) -> bool:
        seen = widget.visibleRegion().boundingRect().size()
        return seen == widget.size() and seen.height() >= widget.sizeHint().height()

    buttons = [button for button in panel.buttons if not button.isHidden()]
    assert len(buttons) == 2
    sides = [said for said in panel.grid.findChildren(QLabel) if said.isVisible() and said.text()]
    assert {"Учук", "Ача"} <= {said.text() for said in sides}
    qtbot.waitUntil(lambda: all(map(is_read, [*buttons, *sides])))
    assert panel.title.height() >= panel.title.sizeHint().height()
    look.use("light", 100)


def test_who_is_counted_twice_is_joined_by_no_digit_unseen(
    page: OfficePage, hall: list[HallDesk], qtbot: QtBot
) -> None:
    for session in session_rows.all_sessions(hall[0].db)[:2]:
        invite(hall[0].db, session.uid, "Сыдыков Талант", phone="0555100207", aimak="")
    _shown(page, qtbot)
    page.turn_to(TWICE)
    section = page.sections[TWICE]
    assert isinstance(section, TwiceSection)
    qtbot.waitUntil(section.take_keys)
    _key(Qt.Key.Key_3)
    assert person_links.joined(hall[0].db) == []
    assert section.panel.isVisible()
    _key(Qt.Key.Key_3)
    assert len(person_links.joined(hall[0].db)) == 1


@pytest.mark.parametrize("first", [Qt.Key.Key_2, Qt.Key.Key_0])
def test_a_preview_shows_both_sides_before_a_digit_decides(
    desk: Desk, hall: list[HallDesk], tmp_path: Path, qtbot: QtBot, first: Qt.Key
) -> None:
    _disagree(hall, 2)
    export(hall[1].db, path=tmp_path / "книга.xlsx")
    dialog = BookPreview(desk, None, [tmp_path / "книга.xlsx"])
    qtbot.addWidget(dialog)
    dialog.setMinimumSize(0, 0)
    dialog.show()
    with qtbot.waitSignal(dialog.settled, timeout=READING_MS):
        dialog.open_next()
    rows = dialog.rows
    _shown(dialog, qtbot)
    qtbot.waitUntil(lambda: not rows.sides.isVisible())
    rows.list.setFocus()
    _key(first)
    assert dialog.decisions == {}
    assert not rows.sides.all_alike.isChecked()
    assert rows.sides.isVisible()
    _key(Qt.Key.Key_2)
    assert len(dialog.decisions) == 1
