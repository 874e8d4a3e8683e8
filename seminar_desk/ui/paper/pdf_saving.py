"""Where a paper is saved, and how."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from seminar_desk.files import free_path, write_beside
from seminar_desk.ui.widgets.folders import usual_folder


def ask_path(parent: QWidget, title: str, file_name: str, folder: Path | None) -> Path | None:
    """Ask for a file, with a name that is still free proposed; None when nothing is chosen."""
    proposed = free_path(usual_folder(folder) / file_name)
    chosen, _ = QFileDialog.getSaveFileName(parent, title, str(proposed), "PDF (*.pdf)")
    if not chosen:
        return None
    path = Path(chosen)
    return path if path.suffix.lower() == ".pdf" else path.with_name(f"{path.name}.pdf")


def ask_folder(parent: QWidget, title: str, folder: Path | None) -> Path | None:
    """Ask for a folder; None when nothing is chosen."""
    chosen = QFileDialog.getExistingDirectory(parent, title, str(usual_folder(folder)))
    return Path(chosen) if chosen else None


def save(pdf: bytes, path: Path) -> Path:
    """Write the very bytes that were on show; ProblemError as write_beside says."""
    with write_beside(path) as file:
        file.write(pdf)
    return path
