"""A drop-down list of codes with words in the reader's language."""

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox


class Choice(QComboBox):
    """Offer codes by their words; `activated` is the user's choice, never ours."""

    def __init__(self, *offered: tuple[str, str]) -> None:
        super().__init__()
        for code, text in offered:
            self.addItem(text, code)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    @property
    def code(self) -> str:
        """Return the chosen code."""
        return str(self.currentData() or "")

    def choose(self, code: str) -> None:
        """Choose a code; an unknown one leaves the first."""
        with QSignalBlocker(self):
            self.setCurrentIndex(max(0, self.findData(code)))
