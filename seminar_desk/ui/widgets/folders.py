"""Which file or folder: asked for in a folder that is there."""

from pathlib import Path

from PySide6.QtCore import QFileInfo, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from seminar_desk import file_names
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
    proposed = free_path(usual_folder(folder) / file_names.safe(name))
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


def ask_open_several(
    parent: QWidget, title: str, kinds: str, folder: Path | str | None = None
) -> list[Path]:
    """Ask for files that are there; none when nothing is chosen."""
    chosen, _ = QFileDialog.getOpenFileNames(parent, title, str(usual_folder(folder)), kinds)
    return [Path(name) for name in chosen]
