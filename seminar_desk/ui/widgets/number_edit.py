"""A number that can be typed or stepped."""

from PySide6.QtWidgets import QSpinBox, QWidget

_LEFT_MARGIN = 10


class NumberEdit(QSpinBox):
    """Stand its text where other fields have theirs: Qt forgets the style sheet's left padding."""

    def __init__(self, smallest: int, largest: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(smallest, largest)
        self.lineEdit().setTextMargins(_LEFT_MARGIN, 0, 0, 0)
