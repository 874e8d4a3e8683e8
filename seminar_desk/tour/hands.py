"""What a person at the desk does: type, press keys, answer dialogs, wait for the page."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QDeadlineTimer, QEvent, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from seminar_desk.ui.frame.toast import Toasts

Dialog = TypeVar("Dialog", bound=QDialog)

_PATIENCE_MS = 60_000
_LOOK_EVERY_MS = 10
_NOBODYS_KEY = Qt.Key.Key_unknown


def write(box: QWidget, text: str) -> None:
    """Type a text letter by letter, in any alphabet."""
    for letter in text:
        QTest.sendKeyEvent(
            QTest.KeyAction.Click, box, _NOBODYS_KEY, letter, Qt.KeyboardModifier.NoModifier
        )


def press(
    widget: QWidget,
    key: Qt.Key,
    modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    """Press one key; a list of suggestions that nobody uses goes away first."""
    suggestions = QApplication.activePopupWidget()
    if suggestions is not None:
        suggestions.close()
    widget.activateWindow()
    settle()
    QTest.keyClick(widget, key, modifiers)


def wait_for(is_there: Callable[[], object], what: str) -> None:
    """Let the program work until something is there; TimeoutError names it."""
    deadline = QDeadlineTimer(_PATIENCE_MS)
    while not is_there():
        if deadline.hasExpired():
            raise TimeoutError(what)
        QTest.qWait(_LOOK_EVERY_MS)
    settle()


def settle() -> None:
    """Let everything that waits be done and painted."""
    for _ in range(3):
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        QApplication.processEvents()


def close_messages(window: QWidget) -> None:
    """Close what the program said in passing, so that a picture shows the page alone."""
    for messages in window.findChildren(Toasts):
        while messages.texts():
            messages.drop_newest()
    settle()


def answering(kind: type[Dialog], answer: Callable[[Dialog], None]) -> None:
    """Answer the next dialog of a kind as soon as it is open; call before what opens it."""
    deadline = QDeadlineTimer(_PATIENCE_MS)

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, kind) and dialog.isVisible():
            settle()
            answer(dialog)
        elif deadline.hasExpired():
            raise TimeoutError(kind.__name__)
        else:
            QTimer.singleShot(_LOOK_EVERY_MS, look)

    QTimer.singleShot(0, look)
