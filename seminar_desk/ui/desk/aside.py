"""Work beside the window: in a thread of this process, where the keys and the folder's lock are.

A worker process has neither, and what is asked here is SQLite's and the disk's work, not Python's.
"""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QDialog

from seminar_desk.domain.progress import nobody_searches

Made = TypeVar("Made")
_LOOK_EVERY_MS = 20


def made_aside(
    work: Callable[[], Made],
    dialog: QDialog,
    look: Callable[[], None] | None = None,
    *,
    asks: bool = True,
) -> Made:
    """Return what work makes, or raise what it raises, while its dialog is painted and stays open.

    What the dialog `asks` rests meanwhile; `look` is called over and over. Nobody searches for
    garbage: found by the thread, a widget would be deleted there.
    """
    from concurrent.futures import ThreadPoolExecutor  # noqa: PLC0415 - seldom

    loop, timer, kept = QEventLoop(), QTimer(), _KeptOpen()
    timer.setInterval(_LOOK_EVERY_MS)
    dialog.installEventFilter(kept)
    dialog.setEnabled(not asks)
    try:
        with nobody_searches(), ThreadPoolExecutor(1) as threads:
            made = threads.submit(work)
            timer.timeout.connect(lambda: loop.quit() if made.done() else look and look())
            timer.start()
            loop.exec()  # ends before it where the system ends the program; the block does not
    finally:
        timer.stop()
        dialog.removeEventFilter(kept)
        dialog.setEnabled(True)
    return made.result()


class _KeptOpen(QObject):
    """Keep a dialog from being closed."""

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Let nobody close it."""
        if event.type() == QEvent.Type.Close:
            event.ignore()
            return True
        return False
