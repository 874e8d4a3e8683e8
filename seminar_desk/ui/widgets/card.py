"""A white card with a thin line around it."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

_PADDING = 20


class Card(QFrame):
    """Frame a group of things; add them to `box`."""

    def __init__(self, parent: QWidget | None = None, *, padding: int = _PADDING) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(padding, padding - 4, padding, padding - 4)
        self.box.setSpacing(8)


def rule(parent: QWidget | None = None) -> QFrame:
    """Return a hairline that parts two rows of a card."""
    line = QFrame(parent)
    line.setProperty("rule", True)
    line.setFixedHeight(1)
    return line
