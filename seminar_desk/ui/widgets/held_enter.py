"""A held Enter is one Enter: what it opens is not answered by the same press."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QPlainTextEdit

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_PRESSES = (*_ENTER, Qt.Key.Key_Space)
# When each key was let go last, by the system's clock.
_let_go: dict[int, int] = {}


class HeldEnter(QObject):
    """Swallow an Enter that repeats itself, but where lines are written; on a button Space too.

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
        is_press = event.type() == QEvent.Type.KeyPress
        if not is_press and event.type() != QEvent.Type.KeyRelease:
            return False
        assert isinstance(event, QKeyEvent)
        if not is_press:
            _note(event)
            return False
        if not _is_held(event):
            return False
        has_keys = QApplication.focusWidget()
        if event.key() == Qt.Key.Key_Space:
            return isinstance(has_keys, QAbstractButton)
        return event.key() in _ENTER and not isinstance(has_keys, QPlainTextEdit)

    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)


class Menu(QMenu):
    """Offer choices; on some systems keys come to it past the window that it belongs to."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave an Enter or a Space that repeats itself."""
        if event.key() not in _PRESSES or not _is_held(event):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Note when a key was let go."""
        _note(event)
        super().keyReleaseEvent(event)


def _note(event: QKeyEvent) -> None:
    _let_go[event.key()] = event.timestamp()


def _is_held(event: QKeyEvent) -> bool:
    """Say whether a key repeats itself.

    X11 repeats it as let go and pressed in one moment; where the second comes a little behind, Qt
    takes it for a new press.
    """
    moment = event.timestamp()
    return event.isAutoRepeat() or (moment > 0 and moment == _let_go.get(event.key()))
