"""What stands under a name, a note by its key, and the headings without a mouse."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from seminar_desk.actions.people import attendance, told_facts
from seminar_desk.domain.people.participant import Entry
from seminar_desk.domain.problems import Problem
from seminar_desk.store import journal
from seminar_desk.ui.checkin.page import CheckInPage
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.forms.line_editors import LineEditor
from seminar_desk.ui.widgets.dialogs import Question
from tests.hands.checkins import NAMES, answering, named, press, shown, type_in


def press_there(key: Qt.Key, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the focus is."""
    target = QApplication.focusWidget()
    assert target is not None
    QTest.keyClick(target, key, keys)
    QApplication.processEvents()


def test_a_note_is_written_by_its_key_shown_and_taken_away(page: CheckInPage, desk: Desk) -> None:
    type_in(page, "осмонов")

    def write(dialog: QDialog) -> None:
        line = dialog.findChild(LineEditor)
        assert line
        line.insert("придёт к 11, ключ от зала у него")
        QTest.keyClick(line, Qt.Key.Key_Return)

    answering(write)
    press_there(Qt.Key.Key_F2, Qt.KeyboardModifier.ShiftModifier)
    kept = named(desk, NAMES[4])
    assert kept.note == "придёт к 11, ключ от зала у него"
    rows = page.view.list
    assert "ключ от зала" in rows.spoken(kept)
    assert rows.places.width("name") < rows.brush.width(f"✎ {kept.note}", 13) * 2
    said = journal.history(desk.db, limit=1)[0]
    assert said.action == "attendance.note"
    assert desk.sentence(Problem(said.action, {"subject": said.subject})).startswith("примечание")
    desk.undo()
    assert named(desk, NAMES[4]).note == ""
    assert page.focusWidget() is page.view.search


def test_an_emptied_note_goes_and_an_unchanged_one_is_no_step(
    page: CheckInPage, desk: Desk
) -> None:
    person = named(desk, NAMES[4])
    told_facts.write_note(desk.db, attendance_uid=person.uid, note=" спросить телефон ")
    QApplication.processEvents()
    steps = len(journal.history(desk.db))
    for change in ("", "clear"):

        def answer(dialog: QDialog, change: str = change) -> None:
            assert isinstance(dialog, Question)
            line = dialog.findChild(LineEditor)
            assert line
            assert line.text() == "спросить телефон"
            if change:
                line.clear()
            dialog.yes.click()

        answering(answer)
        page.row_actions.write_note(named(desk, NAMES[4]))
    assert named(desk, NAMES[4]).note == ""
    assert len(journal.history(desk.db)) == steps + 1


def test_a_row_says_where_somebody_works_below_the_name(page: CheckInPage, desk: Desk) -> None:
    entry = Entry("Жаңыбаева", "Элнура", sex="f", role_code="ig_member")
    plain = attendance.register(desk.db, session_uid=desk.session_uid, entry=entry)
    QApplication.processEvents()
    type_in(page, "жаңыбаева")
    before = page.view.list.grab().toImage()
    told_facts.write_note(desk.db, attendance_uid=plain.uid, note="позвонить")
    QApplication.processEvents()
    assert page.view.list.grab().toImage() != before
    assert page.view.list.tip(named(desk, "Жаңыбаева Элнура")) == ""


def test_headings_sort_without_a_mouse(page: CheckInPage) -> None:
    names = shown(page)
    headings = page.view.list.horizontalHeader()
    press(page, Qt.Key.Key_F6)
    assert headings.hasFocus()
    page.view.list.grab()
    press_there(Qt.Key.Key_Return)  # it stands on the names, by which the rows stand already
    assert shown(page) == names[::-1]
    press_there(Qt.Key.Key_Left)
    press_there(Qt.Key.Key_Space)
    assert [row.number for row in page.view.list.rows()] == [1, 2, 3, 4, 5]
    press_there(Qt.Key.Key_Space)
    assert [row.number for row in page.view.list.rows()] == [5, 4, 3, 2, 1]
    press_there(Qt.Key.Key_End)
    press_there(Qt.Key.Key_Home)
    press_there(Qt.Key.Key_Right)
    press_there(Qt.Key.Key_Return)
    assert shown(page) == names
    assert headings.hasFocus()
    press_there(Qt.Key.Key_Escape)
    assert page.view.search.hasFocus()


def test_up_from_the_first_row_leads_to_the_headings_and_down_back(page: CheckInPage) -> None:
    rows = page.view.list
    rows.setFocus()
    rows.choose(1)
    press_there(Qt.Key.Key_Up)
    assert rows.hasFocus()
    press_there(Qt.Key.Key_Up)
    assert rows.horizontalHeader().hasFocus()
    press_there(Qt.Key.Key_Down)
    assert rows.hasFocus()
    press_there(Qt.Key.Key_Up)
    press_there(Qt.Key.Key_A)
    assert page.view.search.text() == "a"
    assert page.view.search.hasFocus()
