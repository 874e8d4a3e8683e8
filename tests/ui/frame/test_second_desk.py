"""A second desk begins with the first one's copy: at the first start and out of Settings."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from seminar_desk import app
from seminar_desk.actions import second_desks, settings
from seminar_desk.domain.days.session import Session
from seminar_desk.store import setting_rows
from seminar_desk.store.backup_files import list_backups
from seminar_desk.store.days import session_rows
from seminar_desk.store.opening import open_store
from seminar_desk.store.people import attendance_rows
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.export.page import ExportPage
from seminar_desk.ui.frame.first_start import FirstStart
from seminar_desk.ui.imports.desk_copy_dialog import DeskCopyDialog
from seminar_desk.ui.look.look import Look
from seminar_desk.ui.settings.sections import DeskSection
from tests.hands.stores import invite, make_store, open_first_session


@pytest.fixture
def program(qapp: QApplication, look: Look, tmp_path: Path) -> Iterator[app.Program]:
    made = app.Program(tmp_path / "second", today=lambda: date(2017, 10, 24))
    yield made
    made.close()
    made.languages.use("en")
    made.deleteLater()
    look.use("light", 100)


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """Write a copy of a first desk with two people."""
    first = make_store(tmp_path / "first")
    settings.change(first.db, desk_name="Вход", first_start_done=True)
    session = open_first_session(first.db)
    for name in ("Асанов Бакыт", "Бекташева Чынара"):
        invite(first.db, session.uid, name)
    (tmp_path / "stick").mkdir()
    made = second_desks.make(first.db, folder=tmp_path / "stick")
    first.close()
    return made


def choosing(monkeypatch: pytest.MonkeyPatch, path: Path | None) -> None:
    """Answer the next question for a file, which is the system's own dialog."""
    answer = (str(path) if path else "", "")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_arguments: answer)


def in_turn(*answers: tuple[type, Callable[..., None]]) -> None:
    """Answer one dialog after another, each once it is on top."""
    waiting = list(answers)

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        kind, act = waiting[0]
        if isinstance(dialog, kind):
            del waiting[0]
            if waiting:
                QTimer.singleShot(0, answer)
            act(dialog)
        else:
            QTimer.singleShot(10, answer)

    QTimer.singleShot(0, answer)


def named(name: str) -> Callable[[DeskCopyDialog], None]:
    def act(dialog: DeskCopyDialog) -> None:
        assert "Вход" in dialog.held.text()
        assert "2 people are listed" in dialog.held.text() or "2 человека" in dialog.held.text()
        dialog.name.setText(name)
        dialog.yes.click()

    return act


def session_of(desk: Desk) -> Session:
    found = session_rows.with_code(desk.db, "S01")
    assert found
    return found


def test_the_first_start_opens_the_copy_of_another_desk(
    program: app.Program, copy: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    program.open(open_store(program.folder)).show()
    choosing(monkeypatch, copy)
    in_turn((FirstStart, lambda box: box.copy.click()), (DeskCopyDialog, named("Выход")))
    program.welcome()
    qtbot.waitUntil(lambda: program.desk is not None and program.desk.db.desk == "Выход")
    assert program.desk is not None
    assert program.window is not None
    assert program.window.isVisible()
    assert len(attendance_rows.of_session(program.desk.db, session_of(program.desk).uid)) == 2
    assert program.desk.session_uid == session_of(program.desk).uid
    assert setting_rows.current(program.desk.db).first_start_done
    assert "«Выход»" in program.window.toasts.texts()[-1]
    program.welcome()  # nothing is asked any more


def test_who_thinks_better_of_it_is_asked_again_what_the_first_start_asks(
    program: app.Program, copy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program.open(open_store(program.folder)).show()
    choosing(monkeypatch, copy)
    in_turn(
        (FirstStart, lambda box: box.copy.click()),
        (DeskCopyDialog, lambda dialog: dialog.no.click()),
        (FirstStart, lambda box: box.start.click()),
    )
    program.welcome()
    assert program.desk is not None
    assert setting_rows.current(program.desk.db).desk_name == "1"
    assert setting_rows.current(program.desk.db).first_start_done


def test_settings_open_the_copy_and_keep_what_was_here(
    program: app.Program, copy: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    store = make_store(program.folder)
    settings.change(store.db, first_start_done=True)
    invite(store.db, open_first_session(store.db).uid, "Осмонов Улан")
    program.open(store).show()
    assert program.window is not None
    program.window.show_page("settings")
    section = program.window.page("settings").findChild(DeskSection)
    assert section
    choosing(monkeypatch, copy)
    said: list[str] = []

    def look(dialog: DeskCopyDialog) -> None:
        said.append(dialog.own.text())
        assert dialog.name.text() == "Вход-2"
        dialog.yes.click()

    in_turn((DeskCopyDialog, look))
    section.desk_copy.click()
    qtbot.waitUntil(lambda: program.desk is not None and program.desk.db.desk == "Вход-2")
    assert "1" in said[0]
    assert program.desk is not None
    db = program.desk.db
    names = [row.full_name for row in attendance_rows.of_session(db, session_of(program.desk).uid)]
    assert names == ["Асанов Бакыт", "Бекташева Чынара"]
    (kept,) = list_backups(program.folder / "backups")
    assert "-desk-copy." in kept.path.name
    program.go_back(kept.path)
    assert program.desk is not None
    (own,) = attendance_rows.of_session(program.desk.db, session_of(program.desk).uid)
    assert own.full_name == "Осмонов Улан"


def test_a_name_that_the_first_desk_has_stays_in_the_dialog(
    program: app.Program, copy: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    program.open(open_store(program.folder)).show()
    choosing(monkeypatch, copy)

    def mend(dialog: DeskCopyDialog) -> None:
        dialog.name.setText("")
        assert not dialog.yes.isEnabled()
        dialog.name.setText("Вход")
        dialog.yes.click()
        assert dialog.isVisible()
        assert dialog.field.is_wrong
        dialog.name.setText("Выход")
        assert not dialog.field.is_wrong
        dialog.yes.click()

    in_turn((FirstStart, lambda box: box.copy.click()), (DeskCopyDialog, mend))
    program.welcome()
    qtbot.waitUntil(lambda: program.desk is not None and program.desk.db.desk == "Выход")


def test_a_store_that_is_a_copy_begins_however_it_came(program: app.Program, copy: Path) -> None:
    """Somebody may lay the file into the folder by hand."""
    program.folder.mkdir()
    (program.folder / "seminar-desk.sqlite3").write_bytes(copy.read_bytes())
    program.open(open_store(program.folder))
    assert program.desk is not None
    assert program.desk.db.desk == "Вход-2"


def test_the_page_export_writes_the_copy(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    page = ExportPage(desk)
    qtbot.addWidget(page)
    said: list[str] = []
    desk.toasted.connect(lambda toast: said.append(toast.text))
    (tmp_path / "stick").mkdir()
    chosen = str(tmp_path / "stick")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(QFileDialog, "getExistingDirectory", lambda *_arguments: chosen)
        QTest.mouseClick(page.options.second, Qt.MouseButton.LeftButton)
    (made,) = (tmp_path / "stick").iterdir()
    assert made.name.startswith("desk-copy-")
    assert said[-1].startswith(f"Скопировано и проверено: {made.name}")
