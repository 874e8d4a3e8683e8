"""A list that may be another session's: asked about in the dialog, before anything is taken."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from seminar_desk.actions import history
from seminar_desk.actions.people import attendance
from seminar_desk.domain import places
from seminar_desk.store.days import session_rows
from seminar_desk.store.people import attendance_rows
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.imports.import_dialogs import RosterDialog
from tests.hands.lists import Value, write_xlsx
from tests.hands.mouse import click

HEADER: list[Value] = ["Ф.И.О.", "Роль", "Аймак", "Телефон"]


def _opened(qtbot: QtBot, desk: Desk, path: Path) -> RosterDialog:
    dialog = RosterDialog(desk, None, session_rows.session(desk.db, desk.session_uid))
    qtbot.addWidget(dialog)
    dialog.show()
    with qtbot.waitSignal(dialog.settled, timeout=20_000):
        dialog.open_file(path)
    return dialog


def test_a_list_of_another_district_is_asked_about_before_anything_is_taken(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    other = session_rows.with_code(desk.db, "S06")
    assert other
    names = [aimak.name_ru for aimak in places.aimaks_of(other.district_soate8)]
    rows = [[f"Асанов{n} Бакыт", "депутат", names[n % len(names)], ""] for n in range(24)]
    path = write_xlsx(tmp_path / "list.xlsx", {"1": [HEADER, *rows]})
    dialog = _opened(qtbot, desk, path)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    question = dialog.preview.question
    assert question.isVisible()
    assert "Ноокатский район" in question._words.text()
    assert not dialog.write.isEnabled()
    assert not dialog.preview.list.isEnabled()
    assert not dialog.preview.chips.isVisible()
    assert {line.state for line in dialog.preview.list.rows()} == {""}
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert attendance_rows.of_session(desk.db, desk.session_uid) == []
    click(question.yes)
    assert not question.isVisible()
    assert dialog.write.isEnabled()
    assert dialog.session.uid == desk.session_uid
    assert {line.state for line in dialog.preview.list.rows()} == {"Новый"}
    dialog.reject()

    again = _opened(qtbot, desk, path)
    (way,) = again.preview.question.ways
    assert way.hasFocus() or not again.isActiveWindow()
    click(way)
    qtbot.waitUntil(again.write.isEnabled)
    assert again.session.uid == other.uid
    assert "Ноокатский" in again._file.text()
    again.write.click()
    assert attendance_rows.of_session(desk.db, desk.session_uid) == []
    assert len(attendance_rows.of_session(desk.db, other.uid)) == 24

    third = _opened(qtbot, desk, path)
    assert "S06" in third.preview.question._words.text()
    third.reject()


def test_guests_of_another_district_are_a_note(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    session = session_rows.session(desk.db, desk.session_uid)
    own = [aimak.name_ru for aimak in places.aimaks_of(session.district_soate8)][:5]
    rows = [[f"Асанов{n} Бакыт", "депутат", name, ""] for n, name in enumerate([*own, "Кулатов"])]
    dialog = _opened(qtbot, desk, write_xlsx(tmp_path / "list.xlsx", {"1": [HEADER, *rows]}))
    assert not dialog.preview.question.isVisible()
    assert dialog.write.isEnabled()
    assert "Из другого района: 1" in dialog.preview.guess.text()
    dialog.reject()


def test_the_very_same_file_is_known_though_nobody_in_it_is(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    """Told by the file alone: what was loaded there was taken out again, name by name."""
    rows: list[list[Value]] = [["Асанов Бакыт", "депутат", "", ""], ["Омурова Асель", "", "", ""]]
    path = write_xlsx(tmp_path / "list.xlsx", {"1": [HEADER, *rows]})
    first = _opened(qtbot, desk, path)
    assert not first.preview.question.isVisible()
    first.write.click()
    again = _opened(qtbot, desk, path)
    assert not again.preview.question.isVisible()
    assert "Этот самый файл сюда уже загружали: " in again.preview.guess.text()
    again.reject()
    here, there = desk.session_uid, session_rows.with_code(desk.db, "S06")
    for person in attendance_rows.of_session(desk.db, here):
        attendance.remove(desk.db, attendance_uid=person.uid, reason="не тот список")
    assert there
    desk.select_session(there.uid)
    other = _opened(qtbot, desk, path)
    assert "S01" in other.preview.question._words.text()
    assert not other.write.isEnabled()
    click(other.preview.question.yes)
    assert other.write.isEnabled()
    other.reject()
    for _ in range(3):  # two removals and the list
        history.undo(desk.db)
    undone = _opened(qtbot, desk, path)
    assert not undone.preview.question.isVisible()
    undone.reject()
