"""Long writing: a change stands open from its first step to its last, and nothing else may run."""

from collections.abc import Callable, Generator
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from seminar_desk.domain.progress import Progress

Made = TypeVar("Made")

_ANSWERS = (Qt.Key.Key_Escape, Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_KEYS = (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride)
# What a page would take for a reason to read the store, of which half is written.
_WOKEN = (QEvent.Type.Show, QEvent.Type.WindowActivate, QEvent.Type.ApplicationStateChange)
_REFUSED = (QEvent.Type.Shortcut, QEvent.Type.DragEnter, QEvent.Type.Drop)


class HeldSteps(QObject):
    """Run one generator of progress to its end; only its dialog is painted and answers Cancel.

    What else the window has to do waits: a form that saves itself and a worker that ends would
    write into the open change, a page would read the half of it. Timers go on waiting as they are.
    """

    def __init__(self, dialog: QWidget) -> None:
        super().__init__(dialog)
        self._dialog = dialog
        self._is_stopped = False
        self.is_running = False

    def run(
        self, work: Generator[Progress, None, Made], follow: Callable[[int, int], bool]
    ) -> Made | None:
        """Return what the work made, None when it was stopped: then nothing was written.

        `follow` hears each step and says whether there is something to paint. ProblemError of the
        work.
        """
        application = QCoreApplication.instance()
        assert application
        self._is_stopped, self.is_running = False, True
        application.installEventFilter(self)
        try:
            while not self._is_stopped:
                if follow(*next(work)):
                    application.processEvents(QEventLoop.ProcessEventsFlag.ExcludeSocketNotifiers)
        except StopIteration as end:
            made: Made = end.value
            return made
        finally:
            application.removeEventFilter(self)
            self.is_running = False
            work.close()
        return None

    def stop(self) -> None:
        """Stop at the next step."""
        self._is_stopped = True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let nothing run but the dialog's own painting and its Cancel."""
        kind = event.type()
        if kind in _KEYS and isinstance(event, QKeyEvent):
            return event.key() not in _ANSWERS
        if kind == QEvent.Type.Timer or (kind in _WOKEN and event.spontaneous()):
            return not self._is_own(watched)
        return kind in _REFUSED

    def _is_own(self, watched: QObject | None) -> bool:
        while watched is not None and watched is not self._dialog:
            watched = watched.parent()
        return watched is not None
