"""The USB sticks that are plugged in now, and the question which of them."""

import ctypes
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLocale, QStorageInfo
from PySide6.QtWidgets import QComboBox, QWidget

from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.language import words
from seminar_desk.ui.widgets import folders
from seminar_desk.ui.widgets.dialogs import Question
from seminar_desk.ui.widgets.field import Field

_MOUNTED_UNDER = ("/media/", "/run/media/", "/mnt/", "/Volumes/")
_DRIVE_REMOVABLE = 2  # GetDriveTypeW


@dataclass(frozen=True, slots=True)
class Stick:
    """Name a plugged-in stick by its label, its folder and the room on it."""

    label: str
    folder: Path
    free_bytes: int


def plugged_in() -> list[Stick]:
    """Return the sticks that can be written now."""
    return [
        Stick(volume.displayName(), Path(volume.rootPath()), volume.bytesAvailable())
        for volume in QStorageInfo.mountedVolumes()
        if volume.isValid()
        and volume.isReady()
        and not volume.isReadOnly()
        and _is_removable(volume.rootPath())
    ]


def ask(desk: Desk, parent: QWidget, sticks: Sequence[Stick]) -> Path | None:
    """Return the only stick, the chosen one, or any folder; None when nothing is chosen."""
    if len(sticks) == 1:
        return sticks[0].folder
    if not sticks:
        return _ask_folder(parent)
    question = Question(
        desk,
        parent,
        words.tr("Which stick?"),
        words.tr("Several are plugged in. The workbook goes to the chosen one."),
        yes=words.tr("Copy", "to a stick"),
        danger=False,
    )
    choice = QComboBox()
    for stick in sticks:
        room = QLocale().formattedDataSize(stick.free_bytes, 1)
        free = words.tr("{label} — {room} free")
        choice.addItem(free.format(label=stick.label or stick.folder, room=room), stick.folder)
    choice.addItem(words.tr("Another folder…"), None)
    question.body.addWidget(Field(words.tr("Stick"), choice))
    if not question.is_accepted():
        return None
    chosen: Path | None = choice.currentData()
    return chosen or _ask_folder(parent)


def _ask_folder(parent: QWidget) -> Path | None:
    title = words.tr("No stick is found: choose the folder")
    return folders.ask_folder(parent, title)


def _is_removable(root: str) -> bool:
    if sys.platform == "win32":
        return bool(ctypes.windll.kernel32.GetDriveTypeW(root) == _DRIVE_REMOVABLE)
    return root.startswith(_MOUNTED_UNDER)
