"""A title that nobody understands is one question for all of its rows, answered with one digit."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from seminar_desk.domain.lists.roster import QUESTION
from seminar_desk.store.people import attendance_rows
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.imports.import_dialogs import RosterDialog
from seminar_desk.ui.imports.import_lines import unanswered
from seminar_desk.ui.imports.import_preview import EVERYBODY, TITLES
from tests.hands.list_dialogs import roster
from tests.hands.lists import Value, write_xlsx

TITLED: list[list[Value]] = [
    ["ФИО", "Телефон"],
    ["Депутаты АК:", ""],
    ["Исаков Нурбек", "0700 333333"],
    ["Совет старейшин", ""],
    ["Асанов Бакыт", "0700 111111"],
    ["Осмонова Жылдыз", "0700 222222"],
]


def _roles(desk: Desk) -> dict[str, tuple[str, str]]:
    people = attendance_rows.of_session(desk.db, desk.session_uid)
    return {one.surname: (one.role_code, one.role_text) for one in people}


@pytest.fixture
def titled(desk: Desk, qtbot: QtBot, tmp_path: Path) -> RosterDialog:
    return roster(qtbot, desk, write_xlsx(tmp_path / "list.xlsx", {"Список": TITLED}))


@pytest.mark.parametrize(
    ("key", "role"),
    [
        (Qt.Key.Key_1, ("ao_head", "Глава АО")),
        (Qt.Key.Key_6, ("other", "Совет старейшин")),
        (Qt.Key.Key_7, ("ak_deputy", "Депутаты АК")),
    ],
)
def test_a_digit_answers_for_everybody_below_the_title(
    titled: RosterDialog, desk: Desk, key: Qt.Key, role: tuple[str, str]
) -> None:
    """The question stands first and has the keys; nobody below it is taken before."""
    lines = titled.preview.list
    first = lines.rows()[0]
    assert (first.row, first.asks, lines.current_place) == (4, True, 0)
    assert "1 Глава АО" in first.said
    assert "6 Другое: «Совет старейшин» · 7 Как выше: Депутаты АК" in first.said
    assert [line.is_taken for line in lines.rows() if line.row in {3, 5, 6}].count(True) == 1
    QTest.keyClick(lines, key)
    assert [line.row for line in lines.rows()] == [3, 5, 6]
    assert not any(line.asks for line in lines.rows())
    titled.write.click()
    assert _roles(desk) == {
        "Исаков": ("ak_deputy", "Депутаты АК"),
        "Асанов": role,
        "Осмонова": role,
    }


ONCE: list[list[Value]] = [
    ["ФИО", "Аймак"],
    ["Исаков Нурбек", "Ак-Муз"],
    ["Асанов Бакыт", ""],
    ["Осмонова Жылдыз", ""],
]


@pytest.mark.parametrize(
    ("key", "aimaks"), [(Qt.Key.Key_1, ["Ак-Музский"] * 3), (Qt.Key.Key_2, ["Ак-Музский", "", ""])]
)
def test_an_aimak_written_once_is_asked_about_once(
    desk: Desk, qtbot: QtBot, tmp_path: Path, key: Qt.Key, aimaks: list[str]
) -> None:
    dialog = roster(qtbot, desk, write_xlsx(tmp_path / "list.xlsx", {"Список": ONCE}))
    lines = dialog.preview.list
    first = lines.rows()[0]
    assert (first.asks, first.row) == (True, 3)
    assert "1 Как выше: Ак-Муз · 2 Не сказано" in first.said
    QTest.keyClick(lines, Qt.Key.Key_F2)  # a column has no title to ask about
    QTest.keyClick(lines, key)
    assert not any(line.asks for line in lines.rows())
    dialog.write.click()
    people = attendance_rows.of_session(desk.db, desk.session_uid)
    assert [one.aimak for one in people] == aimaks


def test_while_the_list_itself_is_doubted_no_title_is_asked_about(titled: RosterDialog) -> None:
    lines = titled.preview.list
    (asked,) = [line for line in lines.rows() if line.choice_words]
    quiet = unanswered(asked)
    assert (quiet.asks, quiet.said, list(quiet.offered)) == (False, "", [])


def test_the_mouse_answers_in_a_menu(titled: RosterDialog, desk: Desk) -> None:
    lines = titled.preview.list
    box = lines.row_box(0)
    QTest.mouseClick(
        lines.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(box.left() + 10, box.center().y())
    )
    menu = lines.menu_for(lines.rows()[0])
    words = [action.text() for action in menu.actions()]
    assert words[:2] == ["Глава АО", "Специалист АО"]
    menu.actions()[3].trigger()
    titled.write.click()
    assert _roles(desk)["Асанов"] == ("ig_member", "Член ИГ")


def test_who_was_decided_on_is_not_asked_about_and_the_answer_is_taken_back(
    titled: RosterDialog, desk: Desk
) -> None:
    lines = titled.preview.list
    titled.preview.chips.buttons[QUESTION].click()
    assert [line.row for line in lines.rows()] == [4, 5, 6]
    titled.preview.chips.buttons[TITLES].click()
    assert [(line.row, line.asks) for line in lines.rows()] == [(2, False), (4, True)]
    lines.choose(1)
    QTest.keyClick(lines, Qt.Key.Key_4)
    assert not any(line.asks for line in lines.rows())
    titled.mending.take_back()
    titled.preview.chips.buttons[EVERYBODY].click()
    for row in (5, 6):
        lines.choose([line.row for line in lines.rows()].index(row))
        QTest.keyClick(lines, Qt.Key.Key_1)
    assert [line.row for line in lines.rows() if line.is_title] == []
    titled.write.click()
    assert _roles(desk)["Осмонова"] == ("other", "Совет старейшин")
