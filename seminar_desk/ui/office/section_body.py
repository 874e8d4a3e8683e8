"""How the cards of a section lie: one under another, no wider than is read with ease."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from seminar_desk.ui.look.look import px
from seminar_desk.ui.widgets.boxes import Piece, column, held, row, scrolled

_WIDEST = 860
_EDGE = (24, 6, 24, 18)
_LEAST = 400  # a question with both sides, its answers, and what is above them


class _Filled(QWidget):
    """Hold one widget, as high as there is room, and no lower than can be read."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self._inside = inside
        inside.setParent(self)
        self.setMinimumHeight(px(_LEAST))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give all of the room to it."""
        super().resizeEvent(event)
        self._inside.setGeometry(self.rect())


def put_whole(section: QWidget, *pieces: Piece) -> None:
    """Fill a section with what shares its height; in a low window it scrolls, unsqueezed."""
    column(scrolled(_Filled(held(column(*pieces, gap=10, edge=_EDGE)))), of=section)


def put_cards(section: QWidget, *cards: Piece, widest: int = _WIDEST) -> None:
    """Fill a section with cards that scroll together."""
    body = held(column(*cards, gap=16))
    body.setMaximumWidth(px(widest))
    # In a row of its own: a column would ask the cards how high they are at its whole width.
    column(scrolled(held(column(row((body, 100), ...), ..., edge=_EDGE))), of=section)
