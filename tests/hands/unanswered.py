"""Dialogs that nobody answers: inside Qt's loop no time limit would end the test."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QDialog, QWidget


class Unanswered:
    """Close a dialog that stands open at two looks in a row; many may follow one another."""

    def __init__(self) -> None:
        self.told: list[str] = []
        self._before: QWidget | None = None

    def look(self) -> None:
        """Give up a dialog that stood there at the look before."""
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog) and dialog is self._before:
            self.told.append(f"{type(dialog).__name__}: {dialog.windowTitle()}")
            dialog.done(QDialog.DialogCode.Rejected)  # a question of its own would wait too
        self._before = dialog
