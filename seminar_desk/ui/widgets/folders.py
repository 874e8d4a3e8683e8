"""Which file or folder: asked for in a folder that is there, or dropped on a widget."""

from pathlib import Path

from PySide6.QtCore import QEvent, QFileInfo, QObject, QStandardPaths, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from seminar_desk.files import free_path

# Names of programs, the same in every language.
_KINDS = {".pdf": "PDF (*.pdf)", ".xlsx": "Excel (*.xlsx)", ".ics": "iCalendar (*.ics)"}


def usual_folder(kept: Path | str | None = None) -> Path:
    """Return the folder used last, else the person's documents, else home, whichever is there."""
    documents = QStandardPaths.StandardLocation.DocumentsLocation
    named = (str(kept or ""), QStandardPaths.writableLocation(documents))
    return next((Path(name) for name in named if QFileInfo(name).isDir()), Path.home())


def ask_open(
    parent: QWidget, title: str, kinds: str, folder: Path | str | None = None
) -> Path | None:
    """Ask for a file that is there; None when nothing is chosen."""
    chosen, _ = QFileDialog.getOpenFileName(parent, title, str(usual_folder(folder)), kinds)
    return Path(chosen) if chosen else None


def ask_save(
    parent: QWidget, title: str, name: str, kinds: str = "", folder: Path | str | None = None
) -> Path | None:
    """Ask for a file to write, a name still free proposed; the answer ends as `name` does."""
    proposed = free_path(usual_folder(folder) / name)
    suffix = proposed.suffix
    asked = kinds or _KINDS[suffix]
    chosen, _ = QFileDialog.getSaveFileName(parent, title, str(proposed), asked)
    if not chosen:
        return None
    path = Path(chosen)
    return path if path.suffix.lower() == suffix else path.with_name(f"{path.name}{suffix}")


def ask_folder(parent: QWidget, title: str, folder: Path | str | None = None) -> Path | None:
    """Ask for a folder; None when nothing is chosen."""
    chosen = QFileDialog.getExistingDirectory(parent, title, str(usual_folder(folder)))
    return Path(chosen) if chosen else None


class FileDrop(QObject):
    """Tell about a file dropped on a widget; several files count as the first."""

    dropped = Signal(object)

    def __init__(self, target: QWidget) -> None:
        super().__init__(target)
        target.setAcceptDrops(True)
        target.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Accept local files and nothing else."""
        if isinstance(event, QDragEnterEvent) and _paths(event):
            event.acceptProposedAction()
            return True
        if isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop and _paths(event):
            event.acceptProposedAction()
            path = _paths(event)[0]
            # The program that the file came from waits until the drop has been answered.
            QTimer.singleShot(0, self, lambda: self.dropped.emit(path))
            return True
        return False


def _paths(event: QDropEvent) -> list[Path]:
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
