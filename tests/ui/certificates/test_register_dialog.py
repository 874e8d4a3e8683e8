"""The register shows what became of every number, and offers what can be done with it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from seminar_desk.actions.certificates import certificates
from seminar_desk.actions.people import attendance
from seminar_desk.documents.page.page_pictures import Pages
from seminar_desk.domain.days.session import Session
from seminar_desk.gather.certificates import certificate_snapshots
from seminar_desk.store.certificates import certificate_rows
from seminar_desk.store.people import attendance_rows
from seminar_desk.ui.certificates.by_hand_form import ByHandForm
from seminar_desk.ui.certificates.by_hand_questions import ask_and_enter, ask_and_save_blanks
from seminar_desk.ui.certificates.register_dialog import RegisterDialog
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.widgets.field import Field
from tests.hands.documents_pages import answer
from tests.hands.stores import invite, open_first_session


@pytest.fixture
def session(desk: Desk) -> Session:
    """Two have numbers, one left early."""
    opened = open_first_session(desk.db)
    for name in ("Асанов Бакыт", "Пак Вера", "Уметов Азат"):
        attendance.check_in(desk.db, attendance_uid=invite(desk.db, opened.uid, name).uid)
    last = next(
        row
        for row in attendance_rows.of_session(desk.db, opened.uid)
        if row.full_name == "Уметов Азат"
    )
    attendance.mark_left(desk.db, attendance_uid=last.uid, reason="домой")
    certificates.issue(desk.db, session_uid=opened.uid, language="ru")
    return opened


@pytest.fixture
def dialog(desk: Desk, session: Session, qtbot: QtBot) -> Iterator[RegisterDialog]:
    made = RegisterDialog(desk, None, session.uid)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.reject()


def choose(dialog: RegisterDialog, name: str) -> None:
    line = next(line for line in dialog.lines.rows if line.name == name)
    dialog.table.choose(line.number, name)


def offered(dialog: RegisterDialog) -> set[str]:
    return {name for name, button in dialog.buttons.items() if button.isVisibleTo(dialog)}


def state_of(dialog: RegisterDialog, name: str) -> str:
    return next(line.state for line in dialog.lines.rows if line.name == name)


def test_each_line_offers_what_can_be_done(dialog: RegisterDialog) -> None:
    assert offered(dialog) == set()
    choose(dialog, "Пак Вера")
    assert offered(dialog) == {"give", "replace", "annul"}
    dialog.buttons["give"].click()
    assert state_of(dialog, "Пак Вера") == "HANDED_OVER"
    assert offered(dialog) == {"take_back", "replace", "annul"}
    dialog.buttons["take_back"].click()
    assert state_of(dialog, "Пак Вера") == "PRINTED"
    choose(dialog, "Уметов Азат")
    assert offered(dialog) == {"grant"}


def test_a_line_stays_chosen_while_keys_are_held(dialog: RegisterDialog, desk: Desk) -> None:
    """Undo comes with Ctrl held; the table would add to what is chosen, or take it away."""
    for key in (Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier):
        QTest.keyPress(dialog.table, Qt.Key.Key_unknown, key)
        choose(dialog, "Асанов Бакыт")
        choose(dialog, "Пак Вера")
        dialog.buttons["give"].click()
        desk.undo()
        assert [line.name for line in dialog.table.chosen] == ["Пак Вера"]
        assert offered(dialog) == {"give", "replace", "annul"}
    QTest.keyClick(dialog.table, Qt.Key.Key_unknown)


def test_a_scan_hands_over_and_waits_for_the_next(dialog: RegisterDialog) -> None:
    number = next(line.number for line in dialog.lines.rows if line.name == "Асанов Бакыт")
    dialog.scan.setText(number)
    QTest.keyClick(dialog.scan, Qt.Key.Key_Return)
    assert state_of(dialog, "Асанов Бакыт") == "HANDED_OVER"
    assert dialog.scan.text() == ""
    assert [line.name for line in dialog.table.chosen] == ["Асанов Бакыт"]


def test_all_printed_are_handed_over_at_once(dialog: RegisterDialog, desk: Desk) -> None:
    assert not dialog.all_printed.isEnabled()
    papers = certificate_rows.of_session(desk.db, desk.session_uid)
    certificates.mark_printed(desk.db, certificate_uids=[paper.uid for paper in papers])
    dialog.all_printed.click()
    assert {paper.status for paper in certificate_rows.of_session(desk.db, desk.session_uid)} == {
        "HANDED_OVER"
    }


def test_replacing_and_annulling_ask_why(dialog: RegisterDialog) -> None:
    choose(dialog, "Пак Вера")
    answer("испорчен")
    dialog.buttons["replace"].click()
    states = [line.state for line in dialog.lines.rows if line.name == "Пак Вера"]
    assert states == ["REPLACED", "PREPARED"]
    choose(dialog, "Асанов Бакыт")
    answer("ошибка")
    dialog.buttons["annul"].click()
    line = next(line for line in dialog.lines.rows if line.name == "Асанов Бакыт")
    assert (line.state, line.note) == ("VOID", "ошибка")


def test_exceptions_come_with_a_reason_and_go_again(dialog: RegisterDialog) -> None:
    choose(dialog, "Уметов Азат")
    answer("вызвали в район")
    dialog.buttons["grant"].click()
    assert state_of(dialog, "Уметов Азат") == "GRANTED"
    choose(dialog, "Уметов Азат")
    dialog.buttons["end"].click()
    assert state_of(dialog, "Уметов Азат") == "LEFT"


def test_a_number_is_given_up_with_a_reason(dialog: RegisterDialog) -> None:
    row = [line.state for line in dialog.lines.rows].index("FREE")
    number = dialog.lines.rows[row].number
    dialog.table.choose(number)
    answer("порвали лист")
    dialog.buttons["void"].click()
    line = next(line for line in dialog.lines.rows if line.number == number)
    assert (line.state, line.note) == ("VOID_NUMBER", "порвали лист")


def test_blank_forms_are_saved_and_entered_afterwards(
    dialog: RegisterDialog,
    desk: Desk,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path = tmp_path / "бланки"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), "PDF"))
    answer()
    with qtbot.waitSignal(desk.toasted, timeout=20_000):
        ask_and_save_blanks(desk, dialog, desk.session_uid)
    kept = certificate_rows.free_numbers(desk.db, desk.session_uid, "BY_HAND")
    with Pages((tmp_path / "бланки.pdf").read_bytes()) as pages:
        assert len(pages) == len(kept) == 5
        assert kept[0].number in pages.text(0)

    def fill() -> None:
        form = QApplication.activeModalWidget()
        assert isinstance(form, ByHandForm)
        try:
            QTest.keyClick(form.number, Qt.Key.Key_Return)
            said = form.findChildren(QLabel)
            told = [one.text() for one in said if one.isVisible() and one.text()]
            assert "Выберите, кому выдан сертификат." in told
            assert all(field.is_wrong for field in form.findChildren(Field))
            assert form.focusWidget() is form.number
            form.number.setText(kept[1].number)
            form.person.setFocus()
            QTest.keyClick(form.person, Qt.Key.Key_Home)
            assert not any(field.is_wrong for field in form.findChildren(Field))
            form.name.setText("Уметов Азат Маратович")
            form.yes.click()
        finally:
            form.done(0)

    QTimer.singleShot(0, fill)
    ask_and_enter(desk, dialog, desk.session_uid)
    paper = certificate_rows.with_number(desk.db, kept[1].number)
    assert paper is not None
    assert (paper.name_printed, paper.by_hand) == ("Уметов Азат Маратович", "YES")
    assert (
        len(
            certificate_snapshots.blank_papers(desk.db, session_uid=desk.session_uid, language="ru")
        )
        == 4
    )


@pytest.mark.parametrize("pressed", ["give", "replace"])
def test_a_button_that_goes_gives_the_keys_to_the_lines(
    dialog: RegisterDialog, pressed: str
) -> None:
    """Qt gives them to the next button, and Enter pressed once more began something else."""
    choose(dialog, "Пак Вера")
    dialog.buttons[pressed].setFocus()
    if pressed == "replace":
        answer("Имя исправлено")
    dialog.buttons[pressed].click()
    assert not dialog.buttons[pressed].isVisible()
    assert dialog.focusWidget() is dialog.table
