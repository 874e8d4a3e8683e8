"""The PIN is set in Settings; going back to a copy says what it costs, and does it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from seminar_desk import app
from seminar_desk.actions import desk_lock, history, settings
from seminar_desk.domain.problems import ProblemError
from seminar_desk.store import setting_rows
from seminar_desk.store.days import session_rows
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.look.look import Look
from seminar_desk.ui.settings.safety_section import GoingBack, SafetySection
from seminar_desk.ui.widgets.pin import NewPin, PinQuestion
from tests.hands.marking_meanwhile import mark_at_first_and_last
from tests.hands.stores import make_store, open_first_session


@pytest.fixture
def section(desk: Desk, qtbot: QtBot) -> Iterator[SafetySection]:
    made = SafetySection(desk)
    qtbot.addWidget(made)
    made.reload()
    made.show()
    yield made
    made.hide()


def click(button: object) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)  # type: ignore[call-overload]


def type_pin(pin: str) -> None:
    """Answer the next questions for a PIN: the present one where it is asked, then the new one."""

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, PinQuestion):
            QTimer.singleShot(0, answer)
            QTest.keyClicks(dialog.pin, "1234")
            click(dialog.yes)
            return
        assert isinstance(dialog, NewPin)
        for line in (dialog.pin, dialog.again):
            QTest.keyClicks(line, pin)
        click(dialog.yes)

    QTimer.singleShot(0, answer)


def test_a_pin_is_set_and_changed(section: SafetySection, desk: Desk) -> None:
    assert section.pin.text() == "Задать PIN…"
    type_pin("1234")
    click(section.pin)
    assert setting_rows.has_pin(desk.db)
    assert section.pin.text() == "Сменить PIN…"
    type_pin("5678")
    click(section.pin)
    with pytest.raises(ProblemError, match="pin_wrong"):
        desk_lock.check_pin(desk.db, pin="1234")


def test_going_back_says_what_will_be_lost(section: SafetySection, desk: Desk) -> None:
    assert not section.go_back.isEnabled()
    copy = history.back_up(desk.db, reason="by-hand")
    section.reload()
    assert section.go_back.isEnabled()
    open_first_session(desk.db)
    settings.change(desk.db, contact="+996 555 000000")
    wanted: list[Path] = []
    desk.restore_wanted.connect(wanted.append)

    def look_and_go() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, GoingBack)
        assert dialog.list.item(0).text().endswith(" · сделана вручную")
        assert dialog.lost.text() == (
            "Пропадут 2 действия после неё: настройки; открытие сессии — Ат-Башинский район."
        )
        click(dialog.yes)

    QTimer.singleShot(0, look_and_go)
    click(section.go_back)
    assert wanted == [copy]


@pytest.fixture
def program(qapp: QApplication, look: Look, tmp_path: Path) -> Iterator[app.Program]:
    made = app.Program(tmp_path, today=lambda: date(2017, 10, 24))
    yield made
    made.close()
    made.languages.use("en")
    made.deleteLater()
    look.use("light", 100)


def test_the_program_opens_the_copy_in_the_place_of_the_store(
    program: app.Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program.open(make_store(tmp_path)).show()
    assert program.desk is not None
    copy = history.back_up(program.desk.db, reason="by-hand")
    open_first_session(program.desk.db)
    with monkeypatch.context() as meanwhile:
        told = mark_at_first_and_last(meanwhile, tmp_path, "018")
        program.go_back(copy)
    assert told == [["store_in_use"], ["store_in_use"]]
    assert program.desk is not None
    first = session_rows.with_code(program.desk.db, "S01")
    assert first is not None
    assert first.status == "planned"
    assert list(tmp_path.glob("replaced-*.sqlite3"))
    assert program.window is not None
    assert program.window.isVisible()
    assert "копии" in program.window.toasts.texts()[-1]
