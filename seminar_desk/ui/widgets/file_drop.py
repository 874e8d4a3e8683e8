"""Files that are dropped on a widget."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget


class FileDrop(QObject):
    """Tell about files dropped on a widget: the first alone, and all of them.

    `takes` says of each whether it is welcome here; others are left to whoever is behind.
    """

    dropped = Signal(object)
    all_dropped = Signal(list)

    def __init__(self, target: QWidget, takes: Callable[[Path], bool] | None = None) -> None:
        super().__init__(target)
        self._takes = takes or (lambda _path: True)
        target.setAcceptDrops(True)
        target.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Accept local files and nothing else."""
        if isinstance(event, QDragEnterEvent) and self._paths(event):
            event.acceptProposedAction()
            return True
        if not isinstance(event, QDropEvent) or event.type() != QEvent.Type.Drop:
            return False
        if paths := self._paths(event):
            event.acceptProposedAction()
            # The program that the files came from waits until the drop has been answered.
            QTimer.singleShot(0, self, lambda: self._tell(paths))
        return bool(paths)

    def _tell(self, paths: list[Path]) -> None:
        self.dropped.emit(paths[0])
        self.all_dropped.emit(paths)

    def _paths(self, event: QDropEvent) -> list[Path]:
        urls = event.mimeData().urls()
        paths = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
        return [path for path in paths if self._takes(path)]
