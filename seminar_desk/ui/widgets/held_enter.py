"""A held Enter is one Enter: what it opens is not answered by the same press."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication, QMenu, QPlainTextEdit

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class HeldEnter(QObject):
    """Swallow an Enter that repeats itself, but where lines are written.

    A button opens a question, a list a menu: held a moment too long, Enter would answer it. Each
    window of the system is watched once it had the keys.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusWindowChanged.connect(self._watch)
        self._watch(application.focusWindow())

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take what repeats itself away."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        return _is_held(event) and not isinstance(QApplication.focusWidget(), QPlainTextEdit)

    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)


class Menu(QMenu):
    """Offer choices; on some systems keys come to it past the window that it belongs to."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave an Enter that repeats itself."""
        if not _is_held(event):
            super().keyPressEvent(event)


def _is_held(event: QKeyEvent) -> bool:
    return event.isAutoRepeat() and event.key() in _ENTER
