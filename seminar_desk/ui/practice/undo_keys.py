"""Tell the keys of Undo and Redo from others while Qt asks whose they are."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence

_UNDO_KEYS = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


def asks_for_undo(event: QEvent) -> bool:
    """Say whether Qt asks if a control wants Ctrl+Z or Ctrl+Shift+Z for itself."""
    return (
        event.type() == QEvent.Type.ShortcutOverride
        and isinstance(event, QKeyEvent)
        and any(event.matches(keys) for keys in _UNDO_KEYS)
    )
