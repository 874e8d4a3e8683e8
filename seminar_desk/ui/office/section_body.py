"""How the cards of a section lie: one under another, no wider than is read with ease."""

from PySide6.QtWidgets import QWidget

from seminar_desk.ui.look.look import px
from seminar_desk.ui.widgets.boxes import Piece, column, held, row, scrolled

_WIDEST = 860
_EDGE = (24, 6, 24, 18)


def put_cards(section: QWidget, *cards: Piece, widest: int = _WIDEST) -> None:
    """Fill a section with cards that scroll together."""
    body = held(column(*cards, gap=16))
    body.setMaximumWidth(px(widest))
    # In a row of its own: a column would ask the cards how high they are at its whole width.
    column(scrolled(held(column(row((body, 100), ...), ..., edge=_EDGE))), of=section)
