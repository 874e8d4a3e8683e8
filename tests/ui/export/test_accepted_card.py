"""The office's code, typed at the desk: what was sent is accepted, and one Undo takes it back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from seminar_desk.actions import history
from seminar_desk.domain.books import receipt_code
from seminar_desk.store import output_rows
from seminar_desk.ui.desk.desk import Desk, Toast
from seminar_desk.ui.export.page import ExportPage, create
from tests.hands.stores import invite, open_first_session
from tests.hands.workbooks import export


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> ExportPage:
    session = open_first_session(desk.db)
    invite(desk.db, session.uid, "Асанов Бакыт")
    made = create(desk)
    assert isinstance(made, ExportPage)
    qtbot.addWidget(made)
    made.resize(1072, 728)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def code_of(page: ExportPage, path: Path) -> str:
    export(page.desk.db, path=path, session_uid=page.desk.session_uid)
    sent = output_rows.exports(page.desk.db)[0]
    return receipt_code.code_of(sent.uid, sent.content_hash)


def type_code(page: ExportPage, code: str) -> None:
    """Type as a person does; the clipboard stands for letters that key clicks do not know."""
    line = page.accepted.line
    line.setFocus()
    line.selectAll()
    line.insert(code)
    QTest.keyClick(line, Qt.Key.Key_Return)


def test_nothing_is_asked_while_nothing_was_sent(page: ExportPage, tmp_path: Path) -> None:
    assert not page.accepted.isVisible()
    code_of(page, tmp_path / "S01.xlsx")
    assert page.accepted.isVisible()
    assert page.accepted.state.text() == "ещё нет"


def test_the_code_marks_the_session_and_undo_takes_it_back(
    page: ExportPage, tmp_path: Path, toasts: list[Toast]
) -> None:
    db, uid = page.desk.db, page.desk.session_uid
    code = code_of(page, tmp_path / "S01.xlsx")
    type_code(page, code.lower().replace("-", ""))
    assert output_rows.last(db, uid, "accepted")
    assert page.accepted.state.text() == "✓ принято"
    assert page.accepted.line.text() == ""
    assert toasts[-1] == Toast("Принято офисом: № 1, S01.xlsx", "ok", undo=True)
    type_code(page, code)
    assert toasts[-1].text.startswith("Уже принято")
    assert not toasts[-1].undo
    history.undo(db)
    assert output_rows.last(db, uid, "accepted") is None
    assert page.accepted.state.text() == "ещё нет"


def test_wrong_letters_are_named_at_the_field(page: ExportPage, tmp_path: Path) -> None:
    code = code_of(page, tmp_path / "S01.xlsx")
    other = "1" if code[0] != "1" else "2"
    type_code(page, other + code[1:])
    assert page.accepted.field.is_wrong
    assert f"1 — «{other}»" in page.accepted.line.accessibleDescription()
    assert page.accepted.line.selectedText()
    assert output_rows.last(page.desk.db, page.desk.session_uid, "accepted") is None
    QTest.keyClick(page.accepted.line, Qt.Key.Key_1)
    assert not page.accepted.field.is_wrong


def test_a_button_does_the_same(page: ExportPage, tmp_path: Path) -> None:
    page.accepted.line.setText(code_of(page, tmp_path / "S01.xlsx"))
    page.accepted.accept.click()
    assert page.accepted.state.text() == "✓ принято"
