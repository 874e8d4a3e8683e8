"""Several people chosen in the list, with real keys and clicks, and what is done with them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu
from shiboken6 import isValid

from seminar_desk.actions.people import attendance
from seminar_desk.domain import places
from seminar_desk.store import journal
from seminar_desk.ui.checkin.page import CheckInPage
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.forms.line_editors import LineEditor
from tests.hands.checkins import NAMES, answering, named, present, press, shown, type_in

SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


def click(page: CheckInPage, place: int, keys: Qt.KeyboardModifier) -> None:
    """Click the name in a row."""
    at = page.view.list.row_box(place).center()
    at.setX(page.view.list.headings()[1][0] + 5)
    QTest.mouseClick(page.view.list.viewport(), Qt.MouseButton.LeftButton, keys, at)
    QApplication.processEvents()


def stretch(page: CheckInPage, times: int) -> None:
    """Press Shift+Down in the search box."""
    for _ in range(times):
        QTest.keyClick(page.view.search, Qt.Key.Key_Down, SHIFT)
    QApplication.processEvents()


def chosen(page: CheckInPage) -> list[str]:
    """Return the names of those chosen together."""
    return [row.full_name for row in page.view.list.several()]


def open_menu(page: CheckInPage) -> QMenu:
    """Press Enter in the box and return the menu that it opens."""
    press(page, Qt.Key.Key_Return)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def take(menu: QMenu, *path: str) -> None:
    """Take a choice of a menu, and in it."""
    for step in path[:-1]:
        choice = next(action.menu() for action in menu.actions() if action.text() == step)
        assert isinstance(choice, QMenu)
        next(action for action in choice.actions() if action.text() == path[-1]).trigger()
        if isValid(menu):  # a dialog that the choice opened has closed it
            menu.close()
    QApplication.processEvents()


def test_shift_and_arrows_choose_and_one_enter_more_marks_them(
    page: CheckInPage, desk: Desk
) -> None:
    first = named(desk, shown(page)[1])
    mark = attendance.check_in(desk.db, attendance_uid=first.uid).participant.checked_in_at_utc
    QApplication.processEvents()
    press(page, Qt.Key.Key_Down)
    stretch(page, 3)
    names = chosen(page)
    assert names == shown(page)[:4]
    assert page.view.several.text == "Выбрано 4 человека"
    menu = open_menu(page)
    assert present(desk) == [first.full_name]  # the question marks nobody
    assert menu.actions()[0].shortcut().toString() == "Enter"  # as the key is called everywhere
    assert menu.activeAction() is None  # Enter pressed twice in a hurry marks nobody either
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert sorted(present(desk)) == sorted(names)
    assert named(desk, first.full_name).checked_in_at_utc == mark
    assert page.view.several.text == ""
    assert page.view.search.hasFocus()
    desk.undo()
    assert present(desk) == [first.full_name]


def test_one_row_is_marked_by_enter_as_ever(page: CheckInPage, desk: Desk) -> None:
    press(page, Qt.Key.Key_Down)
    stretch(page, 1)
    QTest.keyClick(page.view.search, Qt.Key.Key_Up, SHIFT)
    assert chosen(page) == []
    press(page, Qt.Key.Key_Return)
    assert len(present(desk)) == 1


def test_control_a_chooses_all_from_the_empty_box_and_the_words_in_a_full_one(
    page: CheckInPage,
) -> None:
    assert page.view.list.current() is None
    QTest.keyClick(page.view.search, Qt.Key.Key_A, CONTROL)
    assert chosen(page) == shown(page)
    open_menu(page).close()
    type_in(page, "а")
    QTest.keyClick(page.view.search, Qt.Key.Key_A, CONTROL)
    assert chosen(page) == []
    assert page.view.search.selectedText() == "а"


def test_clicks_with_control_and_shift_choose(page: CheckInPage) -> None:
    names = shown(page)
    click(page, 0, Qt.KeyboardModifier.NoModifier)
    click(page, 2, CONTROL)
    click(page, 4, CONTROL)
    assert chosen(page) == [names[0], names[2], names[4]]
    click(page, 2, CONTROL)
    assert chosen(page) == [names[0], names[4]]
    click(page, 4, CONTROL)
    assert chosen(page) == []
    current = page.view.list.current()
    assert current
    assert current.full_name == names[0]
    click(page, 3, SHIFT)
    assert chosen(page) == names[:4]
    click(page, 1, Qt.KeyboardModifier.NoModifier)
    assert chosen(page) == []


def test_another_query_and_esc_let_go(page: CheckInPage) -> None:
    press(page, Qt.Key.Key_Down)
    stretch(page, 2)
    press(page, Qt.Key.Key_Escape)
    assert chosen(page) == []
    stretch(page, 2)
    assert chosen(page)
    type_in(page, "асан")
    assert chosen(page) == []


def test_role_sex_and_aimak_are_one_step_each(page: CheckInPage, desk: Desk) -> None:
    assert page.session
    aimak = places.aimaks_of(page.session.district_soate8)[0]
    press(page, Qt.Key.Key_Down)
    stretch(page, 1)
    names = chosen(page)
    steps = len(journal.history(desk.db))
    take(open_menu(page), "Роль", "Член ИГ")
    take(open_menu(page), "Пол", "Мужчина")
    take(open_menu(page), "Айылный аймак", aimak.name_ru)
    people = [named(desk, name) for name in names]
    assert {row.role_code for row in people} == {"ig_member"}
    assert {row.sex for row in people} == {"m"}
    assert {(row.aimak, row.aimak_soate14) for row in people} == {(aimak.name_ru, aimak.soate14)}
    assert chosen(page) == names
    assert len(journal.history(desk.db)) == steps + 3
    desk.undo()
    assert {named(desk, name).aimak for name in names} != {aimak.name_ru}
    assert {named(desk, name).sex for name in names} == {"m"}


def test_keys_of_one_row_do_nothing_to_one_of_several(page: CheckInPage, desk: Desk) -> None:
    press(page, Qt.Key.Key_Down)
    stretch(page, 1)
    press(page, Qt.Key.Key_D, ctrl=True)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    menu.close()
    assert {named(desk, name).consent_declined for name in NAMES} == {"NO"}


def click_heading(page: CheckInPage, words: str) -> None:
    """Click the heading with these words."""
    left = next(left for left, _width, said in page.view.list.headings() if said == words)
    header = page.view.list.horizontalHeader().viewport()
    none = Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(header, Qt.MouseButton.LeftButton, none, QPoint(left + 4, 10))
    QApplication.processEvents()


def test_a_heading_sorts_and_a_query_keeps_its_own_order(page: CheckInPage, desk: Desk) -> None:
    by_name = shown(page)
    attendance.check_in(desk.db, attendance_uid=named(desk, NAMES[4]).uid)
    attendance.check_in(desk.db, attendance_uid=named(desk, NAMES[2]).uid)
    click_heading(page, "№")
    assert shown(page) == list(NAMES)
    click_heading(page, "№")
    assert shown(page) == list(reversed(NAMES))
    click_heading(page, "Отметка")
    assert shown(page)[:2] == [NAMES[4], NAMES[2]]
    click_heading(page, "Отметка")
    assert shown(page)[:2] == [NAMES[2], NAMES[4]]
    assert page.view.list.is_reversed
    type_in(page, "осмон")
    assert page.view.list.sorted_heading == -1
    assert shown(page)[0] == NAMES[4]
    type_in(page, "")
    kept = page.keep()
    page.sort_by("name")
    assert shown(page) == by_name
    page.restore(kept)
    assert shown(page)[:2] == [NAMES[2], NAMES[4]]


def test_the_menu_sorts_without_a_mouse(page: CheckInPage) -> None:
    menu = QMenu(page)
    page.add_to_menu(menu)
    sorting = next(action.menu() for action in menu.actions() if action.text() == "Сортировать")
    assert isinstance(sorting, QMenu)
    next(action for action in sorting.actions() if action.text() == "№").trigger()
    assert shown(page) == list(NAMES)


def written(text: str) -> Callable[[QDialog], None]:
    """Return an answer: this text in the one line of the dialog, then Enter."""

    def answer(dialog: QDialog) -> None:
        line = dialog.findChild(LineEditor)
        assert line is not None
        assert dialog.focusWidget() is line
        line.clear()
        line.insert(text)
        QTest.keyClick(line, Qt.Key.Key_Return)

    return answer


def test_a_role_in_words_and_a_free_place_are_one_step_each(page: CheckInPage, desk: Desk) -> None:
    press(page, Qt.Key.Key_Down)
    stretch(page, 2)
    names = chosen(page)
    steps = len(journal.history(desk.db))
    menu = open_menu(page)
    answering(written("учитель"))
    take(menu, "Роль", "Другое…")
    menu = open_menu(page)
    answering(written("ОсОО «Мурас»"))
    take(menu, "Айылный аймак", "Другой…")
    people = [named(desk, name) for name in names]
    assert {(row.role_code, row.role_text) for row in people} == {("other", "учитель")}
    assert {(row.aimak, row.aimak_soate14) for row in people} == {("ОсОО «Мурас»", "")}
    menu = open_menu(page)
    answering(written("Ак-Муз"))
    take(menu, "Айылный аймак", "Другой…")
    assert {named(desk, name).aimak for name in names} == {"Ак-Музский"}
    assert all(named(desk, name).aimak_soate14 for name in names)
    assert len(journal.history(desk.db)) == steps + 3
    desk.undo()
    assert {named(desk, name).aimak for name in names} == {"ОсОО «Мурас»"}
    menu = open_menu(page)
    answering(lambda dialog: dialog.reject())
    take(menu, "Роль", "Другое…")
    assert len(journal.history(desk.db)) == steps + 4  # the undo too


def test_where_all_are_in_nobody_is_offered_to_be_marked(page: CheckInPage, desk: Desk) -> None:
    press(page, Qt.Key.Key_Down)
    stretch(page, 2)
    names = chosen(page)
    menu = open_menu(page)
    assert menu.actions()[0].text() == f"Отметить {len(names)} человек"
    menu.close()
    for name in names:
        attendance.check_in(desk.db, attendance_uid=named(desk, name).uid)
    assert chosen(page) == names
    menu = open_menu(page)
    assert menu.actions()[0].text() == "Роль"
    assert not [action for action in menu.actions() if "Отметить" in action.text()]
    menu.close()
