"""A hand on the page Practice: opens it, types, presses keys, looks into the store."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from typing import TypeVar

import pytest
from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from seminar_desk.domain.plans.assembly import Plan
from seminar_desk.store.database import Database
from seminar_desk.store.plans import assembly_rows
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.forms.choice_editors import ChoiceEditor
from seminar_desk.ui.forms.line_editors import AreaEditor, LineEditor
from seminar_desk.ui.frame.main_window import MainWindow
from seminar_desk.ui.look.look import Look
from seminar_desk.ui.practice.agenda_parts import AgendaPart, InformingPart
from seminar_desk.ui.practice.page import PracticePage, create
from seminar_desk.ui.practice.plan_column import RailLine
from seminar_desk.ui.practice.plan_deeds import AssemblyPlace
from tests.hands.kept_pages import KeptPage
from tests.hands.stores import open_first_session

Kind = TypeVar("Kind", LineEditor, AreaEditor, ChoiceEditor)
CONTROL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
_SIZE, _WINDOW = QSize(1100, 690), QSize(1366, 768)
PLACE = AssemblyPlace("Ак-Музский", "", "Баш-Кайынды")


def open_page(desk: Desk, qtbot: QtBot) -> PracticePage:
    """Show the page Practice on the first session, open."""
    open_first_session(desk.db)
    made = create(desk)
    qtbot.addWidget(made)
    made.resize(_SIZE)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def kept_page(
    look: Look, folders: pytest.TempPathFactory, fill: Callable[[Database], object]
) -> Iterator[KeptPage[PracticePage]]:
    """Build the page once for the tests of a module, on a store that a function fills."""
    with closing(KeptPage(look, folders.mktemp("practice"), fill, create, _SIZE)) as made:
        yield made


def as_new(kept: KeptPage[PracticePage], qtbot: QtBot) -> PracticePage:
    """Show the page with nothing chosen, as if nobody had used it."""
    return _unused(kept.as_new(qtbot))


def _unused(page: PracticePage) -> PracticePage:
    page.restore({"chosen": {}, "calendar": False, "writing": False})
    page._gap, page._gap_at = None, 0
    return page


def kept_window(
    look: Look, folders: pytest.TempPathFactory, fill: Callable[[Database], object]
) -> Iterator[KeptPage[MainWindow]]:
    """Do so with the page in a whole window."""
    with closing(KeptPage(look, folders.mktemp("window"), fill, MainWindow, _WINDOW)) as made:
        yield made


def as_new_in_window(kept: KeptPage[MainWindow], qtbot: QtBot) -> PracticePage:
    """Show the page of the window as if nobody had used it."""
    window = kept.as_new(qtbot)
    while window.toasts.texts():
        window.toasts.drop_newest()
    window.show_page("practice")
    return _unused(_practice_of(window))


def open_in_window(desk: Desk, qtbot: QtBot) -> tuple[MainWindow, PracticePage]:
    """Show the page Practice of a whole window."""
    open_first_session(desk.db)
    window = MainWindow(desk)
    qtbot.addWidget(window)
    window.resize(_WINDOW)
    window.show()
    window.show_page("practice")
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window, _practice_of(window)


def built_anew(window: MainWindow, qtbot: QtBot, change: Callable[[], None]) -> PracticePage:
    """Change the language or the look, and return the page that is built for it."""
    old = window.centralWidget()
    change()
    qtbot.waitUntil(lambda: window.centralWidget() is not old)
    QApplication.processEvents()
    return _practice_of(window)


def _practice_of(window: MainWindow) -> PracticePage:
    page = window.page("practice")
    assert isinstance(page, PracticePage)
    return page


def type_into(control: QWidget, text: str) -> None:
    """Type a text letter by letter, Cyrillic included."""
    control.setFocus()
    for letter in text:
        QApplication.sendEvent(
            control,
            QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter),
        )


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the user would."""
    target = QApplication.activePopupWidget() or QApplication.focusWidget()
    assert target
    QTest.keyClick(target, key, modifiers)


def plan_of(page: PracticePage) -> Plan:
    """Return the open plan as the store has it."""
    plan = assembly_rows.plan(page.desk.db, page.editing.uid)
    assert plan
    return plan


def line_of(page: PracticePage, column: str) -> LineEditor:
    """Return the line that edits a column of the open plan."""
    return _editor(page, LineEditor, column)


def area_of(page: PracticePage, column: str) -> AreaEditor:
    """Return the text area that edits a column of the open plan."""
    return _editor(page, AreaEditor, column)


def choice_of(page: PracticePage, column: str) -> ChoiceEditor:
    """Return the list that chooses a column of the open plan."""
    return _editor(page, ChoiceEditor, column)


def _editor(page: PracticePage, kind: type[Kind], column: str) -> Kind:
    editors = [part.form.editors.get(column) for part in page.view.parts]
    found = next(editor for editor in editors if editor is not None)
    assert isinstance(found, kind)
    return found


def agenda_of(page: PracticePage) -> AgendaPart:
    """Return part 3 of the open plan."""
    return page.view.part(AgendaPart)


def informing_of(page: PracticePage) -> InformingPart:
    """Return part 5 of the open plan."""
    return page.view.part(InformingPart)


def titles_of(page: PracticePage) -> list[str]:
    """Return the agenda in the store, in order."""
    return [item.title for item in plan_of(page).agenda_items]


def rail_lines(page: PracticePage) -> list[str]:
    """Return the lines of the rail, top to bottom."""
    QApplication.processEvents()
    return [line.text() for line in page.rail.findChildren(RailLine) if line.isVisible()]
