"""A drop-down list of codes with words in the reader's language."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox, QWidget


class Choice(QComboBox):
    """Offer codes by their words; `activated` is the user's choice, never ours."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    @property
    def code(self) -> str:
        """Return the chosen code."""
        return str(self.currentData() or "")

    def offer(self, words: Sequence[tuple[str, str]]) -> None:
        """Word the codes, keeping the chosen one."""
        chosen = self.code
        with QSignalBlocker(self):
            self.clear()
            for code, text in words:
                self.addItem(text, code)
        self.choose(chosen)

    def choose(self, code: str) -> None:
        """Choose a code; an unknown one leaves the first."""
        with QSignalBlocker(self):
            self.setCurrentIndex(max(0, self.findData(code)))
