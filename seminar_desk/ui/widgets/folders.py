"""Where a file dialog begins: in a folder that is there."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths


def usual_folder(kept: Path | str | None = None) -> Path:
    """Return the folder used last, else the person's documents, else home, whichever is there."""
    documents = QStandardPaths.StandardLocation.DocumentsLocation
    named = (str(kept or ""), QStandardPaths.writableLocation(documents))
    return next((Path(name) for name in named if name and Path(name).is_dir()), Path.home())
