"""Rows copied out of the list for Excel, and pasted into it through the preview."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog

from seminar_desk.actions.people import attendance
from seminar_desk.domain.people.participant import Entry
from seminar_desk.exchange.lists.list_text import as_table, as_text
from seminar_desk.store.people import attendance_rows
from seminar_desk.ui.checkin.page import CheckInPage
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.imports.import_dialogs import RosterDialog
from tests.hands.checkins import NAMES, answering, press, shown


def test_no_cell_becomes_a_formula() -> None:
    cells = [("=1+1", "+996 700", "-5", "@a", "037", "А\tБ\nВ", "<b>")]
    assert as_text(cells) == "'=1+1\t'+996 700\t'-5\t'@a\t037\tА Б В\t<b>\r\n"
    assert ">037</td>" in as_table(cells)
    assert "mso-number-format:'\\@'" in as_table(cells)
    assert "&lt;b&gt;" in as_table(cells)
    assert ">=1" not in as_table(cells)


def test_ctrl_c_copies_what_is_shown(page: CheckInPage, desk: Desk) -> None:
    entry = Entry("Жаңыбаева", "Элнура", sex="f", role_code="ig_member", phone="0700 123456")
    attendance.register(desk.db, session_uid=desk.session_uid, entry=entry)
    QApplication.processEvents()
    press(page, Qt.Key.Key_C, ctrl=True)
    lines = QApplication.clipboard().text().splitlines()
    heading = "№ ФИО Роль Айылный~аймак Село Телефон Пол Год~рождения"
    heading += " Должность,~место~работы Примечание Отметка"
    assert lines[0].split("\t") == [word.replace("~", " ") for word in heading.split()]
    assert [line.split("\t")[1] for line in lines[1:]] == shown(page)
    row = next(line for line in lines if "Жаңыбаева" in line).split("\t")
    assert row[5] == "0700123456"
    assert row[0] in {one.code for one in page.view.list.rows()}
    assert QApplication.clipboard().mimeData().hasHtml()


def test_pasted_rows_are_previewed_and_only_then_written(page: CheckInPage, desk: Desk) -> None:
    QApplication.clipboard().setText(
        "ФИО\tРоль\tТелефон\nБейшеналиева Нургүл\tЧлен ИГ\t0700111222\n"
    )
    before = attendance_rows.of_session(desk.db, desk.session_uid)
    seen: list[int] = []

    def leave(dialog: QDialog) -> None:
        assert isinstance(dialog, RosterDialog)
        assert dialog.plan
        seen.append(len(dialog.plan.taken))
        dialog.reject()

    answering(leave)
    press(page, Qt.Key.Key_V, ctrl=True)
    assert seen == [1]
    assert attendance_rows.of_session(desk.db, desk.session_uid) == before
    assert page.view.search.text() == ""

    def write(dialog: QDialog) -> None:
        assert isinstance(dialog, RosterDialog)
        dialog.write.click()

    answering(write)
    press(page, Qt.Key.Key_V, ctrl=True)
    people = attendance_rows.of_session(desk.db, desk.session_uid)
    (added,) = [row for row in people if row.full_name not in NAMES]
    assert (added.full_name, added.role_code) == ("Бейшеналиева Нургүл", "ig_member")
    desk.undo()
    assert attendance_rows.of_session(desk.db, desk.session_uid) == before


def test_what_was_copied_comes_back_as_the_same_people(page: CheckInPage) -> None:
    press(page, Qt.Key.Key_C, ctrl=True)
    states: list[str] = []

    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, RosterDialog)
        assert dialog.plan
        states.extend(row.entry.surname for row in dialog.plan.taken)
        assert len(dialog.plan.rows) == len(NAMES)

    answering(look)
    press(page, Qt.Key.Key_V, ctrl=True)
    assert states == []


def test_one_pasted_name_is_a_query(page: CheckInPage) -> None:
    QApplication.clipboard().setText("Осмонов\n")
    press(page, Qt.Key.Key_V, ctrl=True)
    assert page.view.search.text().strip() == "Осмонов"
