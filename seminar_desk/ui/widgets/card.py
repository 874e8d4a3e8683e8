"""A white card with a thin line around it."""

from PySide6.QtWidgets import QFrame, QWidget

from seminar_desk.ui.widgets.boxes import Piece, column, fill

_PADDING = 20


class Card(QFrame):
    """Frame a group of things, one under another."""

    def __init__(
        self, parent: QWidget | None = None, *, padding: int = _PADDING, gap: int = 8
    ) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.box = column(gap=gap, edge=(padding, padding - 4, padding, padding - 4), of=self)

    def put(self, *pieces: Piece) -> None:
        """Put pieces under what is there; see `boxes`."""
        fill(self.box, *pieces)


def rule(parent: QWidget | None = None) -> QFrame:
    """Return a hairline that parts two rows of a card."""
    line = QFrame(parent)
    line.setProperty("rule", True)
    line.setFixedHeight(1)
    return line
