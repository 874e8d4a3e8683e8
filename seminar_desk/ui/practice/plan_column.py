"""The left column: begin a plan, choose a plan, see what it lacks."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.practice.plan_cards import PlanCard, PlanCards
from seminar_desk.ui.practice.rail import Rail
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.card import Card

_WIDTH = 256
_LIST_MARGIN = 8
_ANY_WIDTH = 16_777_215  # Qt's own largest


class PlanColumn(QWidget):
    """Give the cards the height they need, at most half; the rail has the rest."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.new = Button(
            desk, self.tr("New assembly plan"), kind="primary", icon_name="plus", key="Ctrl+N"
        )
        self.cards = PlanCards(desk)
        self.cards.setAccessibleName(self.tr("Assembly plans"))
        self.rail = Rail(desk)
        self._list = Card(padding=_LIST_MARGIN)
        self._list.box.setContentsMargins(_LIST_MARGIN, _LIST_MARGIN, _LIST_MARGIN, _LIST_MARGIN)
        self._list.box.addWidget(self.cards)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(desk.theme.px(12))
        box.addWidget(self.new)
        box.addWidget(self._list, 1)
        box.addWidget(self.rail, 1)

    def show_cards(self, cards: Sequence[PlanCard], chosen_uid: str) -> None:
        """Show the cards and mark the open plan."""
        self.cards.show_cards(cards, chosen_uid)
        self._list.setMaximumHeight(self.cards.full_height() + 2 * _LIST_MARGIN + 2)

    def fit(self, *, is_alone: bool) -> None:
        """Keep to the column's width, unless the whole page is this column's."""
        width = self._desk.theme.px(_WIDTH)
        self.setMinimumWidth(width)
        self.setMaximumWidth(_ANY_WIDTH if is_alone else width)
