"""The dialog that reads a list, opened and pressed as a user does."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from seminar_desk.files import DATA
from seminar_desk.store.days import session_rows
from seminar_desk.store.people import attendance_rows
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.imports.import_dialogs import RosterDialog
from seminar_desk.ui.imports.import_frame import ImportFrame
from tests.hands.lists import Value

READING_MS = 20_000
SAMPLE = DATA / "sample_roster.xlsx"
HEADER: list[Value] = ["Ф.И.О.", "Роль", "Аймак", "Телефон"]


def opened(qtbot: QtBot, dialog: ImportFrame[Any, Any], path: Path) -> None:
    qtbot.addWidget(dialog)
    dialog.show()
    with qtbot.waitSignal(dialog.settled, timeout=READING_MS):
        dialog.open_file(path)


def roster(qtbot: QtBot, desk: Desk, path: Path) -> RosterDialog:
    dialog = RosterDialog(desk, None, session_rows.session(desk.db, desk.session_uid))
    opened(qtbot, dialog, path)
    return dialog


def listed(desk: Desk) -> list[str]:
    return [row.full_name for row in attendance_rows.of_session(desk.db, desk.session_uid)]


def soon(act: Callable[[], object]) -> None:
    """Act when the dialog that is about to open has shown its file."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, ImportFrame) and dialog.write.isEnabled():
            act()
        else:
            QTimer.singleShot(20, look)

    QTimer.singleShot(20, look)


def press(name: str) -> Callable[[], None]:
    def act() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ImportFrame)
        getattr(dialog, name).click()

    return act
