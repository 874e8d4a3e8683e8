"""Workbooks dropped and dialogs answered as a user does."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from seminar_desk.ui.books.book_preview import BookPreview

READING_MS = 30_000


def drop(target: QWidget, *paths: Path) -> bool:
    """Drag files over a widget and let them go; say whether they were welcome."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    plain = Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(QPoint(9, 9), copy, mime, left, plain)
    entering.ignore()
    QApplication.sendEvent(target, entering)
    if not entering.isAccepted():
        return False
    QApplication.sendEvent(target, QDropEvent(QPointF(9, 9), copy, mime, left, plain))
    return True


def answered(act: Callable[[QDialog], object], *, kind: type[QDialog] = BookPreview) -> None:
    """Answer the next dialog of a kind once it shows something to answer."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        is_ready = not isinstance(dialog, BookPreview) or dialog.write.isEnabled()
        if isinstance(dialog, kind) and is_ready:
            act(dialog)
        else:
            QTimer.singleShot(20, look)

    QTimer.singleShot(20, look)
