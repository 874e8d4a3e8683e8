"""Rows, marks and counts of the check-in page, and what takes them back."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from seminar_desk.actions.certificates import certificates
from seminar_desk.actions.people import attendance
from seminar_desk.domain.people.counts import count
from seminar_desk.domain.people.participant import ROLES, Entry, Participant
from seminar_desk.store import journal
from seminar_desk.store.certificates import certificate_rows
from seminar_desk.store.people import attendance_rows
from seminar_desk.ui.checkin.page import CheckInPage
from seminar_desk.ui.desk.desk import Desk
from tests.hands.checkins import NAMES, answering_with_reason, named, present, press, shown, type_in
from tests.hands.stores import invite


def test_undo_takes_the_mark_off_the_page_at_once(page: CheckInPage, desk: Desk) -> None:
    type_in(page, "улан")
    press(page, Qt.Key.Key_Return)
    page.view.marks.undo.click()
    QApplication.processEvents()
    assert present(desk) == []
    assert page.view.totals.figure.text() == "0"
    assert not any(row.is_present for row in page.view.list.rows())
    desk.redo()
    QApplication.processEvents()
    assert page.view.totals.figure.text() == "1"


def test_a_later_take_back_asks_for_a_reason(page: CheckInPage, desk: Desk) -> None:
    type_in(page, "улан")
    press(page, Qt.Key.Key_Return)
    marked = named(desk, NAMES[4])
    attendance.mark_left(desk.db, attendance_uid=marked.uid)
    QApplication.processEvents()

    answering_with_reason("не тот человек")
    page.view.marks.undo.click()
    assert present(desk) == []
    assert "не тот человек" in journal.history(desk.db)[0].subject


def test_totals_are_the_one_count(page: CheckInPage, desk: Desk) -> None:
    for name in NAMES[:3]:
        attendance.check_in(desk.db, attendance_uid=named(desk, name).uid)
    entry = Entry("Жаңыбаева", "Элнура", sex="f", role_code="other", role_text="учитель")
    attendance.register(desk.db, session_uid=desk.session_uid, entry=entry)
    QApplication.processEvents()
    counts = count(attendance_rows.of_session(desk.db, desk.session_uid))
    assert page.view.totals.figure.text() == str(counts.present) == "4"
    assert page.view.totals.sum.text() == "список 5 + без приглашения 1 − не пришли 2 = 4"


def test_the_button_of_a_row_marks_with_one_click(page: CheckInPage, desk: Desk) -> None:
    listed = page.view.list
    row = listed.row_box(2)
    at = listed.places.button(row, with_key=False).center()
    QTest.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert present(desk) == [NAMES[2]]
    QTest.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(60, row.center().y()))
    assert listed.current() == named(desk, NAMES[2])


def test_a_double_click_marks_one_person_only(page: CheckInPage, desk: Desk) -> None:
    listed = page.view.list
    at = listed.places.button(listed.row_box(2), with_key=False).center()
    left = Qt.MouseButton.LeftButton
    QTest.mouseClick(listed.viewport(), left, pos=at)
    other = QPointF(listed.places.button(listed.row_box(1), with_key=False).center())
    free = Qt.KeyboardModifier.NoModifier
    event = QMouseEvent(QEvent.Type.MouseButtonDblClick, other, other, left, left, free)
    QApplication.sendEvent(listed.viewport(), event)
    assert present(desk) == [NAMES[2]]


def test_a_screen_reader_reads_every_row(page: CheckInPage, desk: Desk) -> None:
    attendance.check_in(desk.db, attendance_uid=named(desk, NAMES[0]).uid)
    QApplication.processEvents()
    listed = QAccessible.queryAccessibleInterface(page.view.list)
    assert listed.text(QAccessible.Text.Name) == "Участники"
    said = [listed.child(place).text(QAccessible.Text.Name) for place in range(3, 13, 2)]
    assert [words.split(", ")[0] for words in said] == shown(page)
    assert said[0].endswith("Депутат АК, Ак-Музский, ещё не пришёл")
    assert "✓" in said[1]
    heading = listed.child(1).text(QAccessible.Text.Name)
    assert heading == "№, Участник, Роль, Айылный аймак, Отметка"


def test_the_list_chooses_nobody_by_getting_the_keys(page: CheckInPage, desk: Desk) -> None:
    page.view.list.setFocus(Qt.FocusReason.TabFocusReason)
    assert page.view.list.current() is None
    QTest.keyClick(page.view.list, Qt.Key.Key_Return)
    assert present(desk) == []
    QTest.keyClick(page.view.list, Qt.Key.Key_Down)
    QTest.keyClick(page.view.list, Qt.Key.Key_Space)
    assert present(desk) == [NAMES[1]]


def test_leaving_early_and_coming_back(page: CheckInPage, desk: Desk) -> None:
    person = attendance.check_in(desk.db, attendance_uid=named(desk, NAMES[4]).uid).participant
    type_in(page, "улан")
    press(page, Qt.Key.Key_L, ctrl=True)
    assert named(desk, person.full_name).left_at_utc
    press(page, Qt.Key.Key_L, ctrl=True)
    assert named(desk, person.full_name).left_at_utc is None


def test_the_menu_offers_what_the_person_allows(page: CheckInPage, desk: Desk) -> None:
    def texts(participant: Participant) -> list[str]:
        menu = page.row_actions.menu(participant, can_check_in=True)
        return [action.text() for action in menu.actions() if action.text()]

    always = [
        "Изменить…",
        "Примечание…",
        "Не согласен(на)",
        "Объединить с…",
        "История…",
        "Печать бейджа…",
    ]
    remove = "Убрать из списка…"
    delete = "Удалить данные человека…"
    absent = named(desk, NAMES[4])
    assert texts(absent) == ["Отметить", *always, remove, delete]
    present = attendance.check_in(desk.db, attendance_uid=absent.uid).participant
    print_it = "Печать сертификата…"
    assert texts(present) == ["Ушёл раньше", "Снять отметку…", *always, print_it, remove, delete]
    left = replace(present, left_at_utc=present.checked_in_at_utc)
    assert texts(left)[0] == "Вернулся в зал"


def test_removing_needs_a_reason_and_can_be_undone(page: CheckInPage, desk: Desk) -> None:
    type_in(page, "улан")
    answering_with_reason("записан дважды")
    press(page, Qt.Key.Key_Delete, ctrl=True)
    assert NAMES[4] not in [
        row.full_name for row in attendance_rows.of_session(desk.db, desk.session_uid)
    ]
    assert shown(page) == []
    desk.undo()
    assert shown(page) == [NAMES[4]]


def test_letters_typed_over_the_list_go_to_the_box(page: CheckInPage) -> None:
    page.view.list.setFocus()
    QTest.sendKeyEvent(
        QTest.KeyAction.Click,
        page.view.list,
        Qt.Key.Key_unknown,
        "у",
        Qt.KeyboardModifier.NoModifier,
    )
    assert page.view.search.text() == "у"


def test_ten_thousand_people_are_listed_and_reached(page: CheckInPage, desk: Desk) -> None:
    pattern = attendance_rows.of_session(desk.db, desk.session_uid)[0]
    people = [
        replace(pattern, uid=str(place), person_uid=str(place), given_name=f"Бакыт{place}")
        for place in range(10_000)
    ]
    page.roll = type(page.roll)(people)
    page.view.search.setText("асан")
    assert len(page.view.list.rows()) == 10_000
    page.view.list.choose(9_999)
    assert page.view.list.current() == page.view.list.rows()[-1]
    page.view.list.grab()


def test_marks_are_shown_in_the_order_of_marking(page: CheckInPage, desk: Desk) -> None:
    late = desk.db.clock
    for name in (NAMES[2], NAMES[0]):
        attendance.check_in(desk.db, attendance_uid=named(desk, name).uid)
    desk.db.clock = lambda: late() - timedelta(hours=5)
    attendance.check_in(desk.db, attendance_uid=named(desk, NAMES[4]).uid)
    marked = attendance_rows.last_marks(desk.db, desk.session_uid)
    assert [row.full_name for row in marked] == [NAMES[4], NAMES[0], NAMES[2]]


def test_seven_roles_stay_in_one_line_of_a_small_window(page: CheckInPage, desk: Desk) -> None:
    for place, role in enumerate(ROLES):
        facts = {"role_text": "учитель"} if role == "other" else {}
        invite(
            desk.db, desk.session_uid, f"Кадыров Эркин{'абвгдеж'[place]}", role_code=role, **facts
        )
    for language in ("ru", "ky"):
        desk.set_language(language)
        page.reload()
        QApplication.processEvents()
        chips = [chip for chip in page.view.chips._chips.values() if chip.isVisible()]
        assert len(chips) == len(ROLES) + 1
        assert {chip.y() for chip in chips} == {0}
        assert chips[-1].geometry().right() <= page.view.chips.width()
    desk.set_language("ru")


def test_each_desk_sees_its_half_first_and_finds_everybody(page: CheckInPage, desk: Desk) -> None:
    for letter in "абвгдежзиклмнопр":
        invite(desk.db, desk.session_uid, f"{letter.upper()}лиев Бакыт")
    QApplication.processEvents()
    left, right = page.view.totals.desks.buttons
    assert left.isVisible()
    everybody = len(page.view.list.rows())
    right.click()
    half = page.view.totals.desks.half
    assert half
    first = [row.surname for row in page.view.list.rows()][: half.count]
    assert min(first) >= half.first
    assert len(page.view.list.rows()) == everybody
    type_in(page, "алиев")
    assert page.view.list.rows()
    page.view.search.clear()
    right.click()
    assert page.view.totals.desks.half is None
    assert page.view.list.rows()[0].surname[0] == "А"


def test_the_pace_is_told_once_enough_people_came(page: CheckInPage, desk: Desk) -> None:
    assert not page.view.totals.pace.isVisible()
    for name in NAMES[:4]:
        attendance.check_in(desk.db, attendance_uid=named(desk, name).uid)
    QApplication.processEvents()
    assert page.view.totals.pace.isVisible()
    assert "остался 1" in page.view.totals.pace.text()
    attendance.check_in(desk.db, attendance_uid=named(desk, NAMES[4]).uid)
    QApplication.processEvents()
    assert not page.view.totals.pace.isVisible()


def test_one_key_notes_that_somebody_does_not_consent(page: CheckInPage, desk: Desk) -> None:
    name = NAMES[0]
    type_in(page, name)
    for expected in ("YES", "NO"):
        press(page, Qt.Key.Key_D, ctrl=True)
        assert named(desk, name).consent_declined == expected


def test_a_name_mended_after_its_number_is_replaced_from_the_row(
    page: CheckInPage, desk: Desk
) -> None:
    person = named(desk, NAMES[4])
    attendance.check_in(desk.db, attendance_uid=person.uid)
    [old] = certificates.issue(desk.db, session_uid=desk.session_uid, language="ru")
    assert page.view.list.outdated == {}
    with desk.db.change("test"):
        desk.db.update("person", person.person_uid, {"surname": "Осмонова"})
    QApplication.processEvents()
    assert NAMES[4] in page.view.list.outdated[person.uid]
    type_in(page, "осмонова")
    cells = page.view.list
    row = cells.row_box(0)
    at_menu = cells.places.cell(row, "menu").left()
    point = QPoint(at_menu - 20, row.bottom() - 8)
    answering_with_reason("исправлено имя")
    QTest.mouseClick(cells.viewport(), Qt.MouseButton.LeftButton, pos=point)
    QApplication.processEvents()
    new = certificate_rows.valid_of(desk.db, person.uid)
    assert new is not None
    assert new.replaces_uid == old.uid
    assert page.view.list.outdated == {}
