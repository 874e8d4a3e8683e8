"""The session's plans as cards, each with how far it has come."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from seminar_desk.domain.days.session import Session
from seminar_desk.domain.plans.assembly import Assembly, Plan
from seminar_desk.domain.plans.assembly_checks import CHECKS, READY, findings, state, unfinished
from seminar_desk.ui.desk.dates import full_date
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.language import words
from seminar_desk.ui.practice.part import PlanPart
from seminar_desk.ui.widgets.brush import Brush
from seminar_desk.ui.widgets.table_model import ROW_ROLE, Column, TableModel

Index = QModelIndex | QPersistentModelIndex
CARD_HEIGHT = 92


@dataclass(frozen=True, slots=True)
class PlanCard:
    """Hold the words of one card; `parts` are done or not, in order."""

    uid: str
    title: str
    day_and_place: str
    parts: tuple[bool, ...]
    progress: str
    is_ready: bool

    def spoken(self) -> str:
        """Return the card as one line for the screen reader."""
        return f"{self.title}, {self.day_and_place}, {self.progress}"


class CardPainter(QStyledItemDelegate):
    """Paint a card: title, day and place, one bar a part, and what is left."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._brush = Brush(desk.theme)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Give every card the same height."""
        return QSize(0, self._brush.px(CARD_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one card."""
        card = index.data(ROW_ROLE)
        if not isinstance(card, PlanCard):
            return
        brush, px = self._brush, self._brush.px
        rect: QRect = option.rect.adjusted(0, px(2), 0, -px(2))
        painter.save()
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if is_chosen or option.state & QStyle.StateFlag.State_MouseOver:
            brush.rounded(painter, rect, "accent_soft" if is_chosen else "hover", px(8))
        if option.state & QStyle.StateFlag.State_HasFocus:
            brush.rounded(painter, rect.adjusted(1, 1, -1, -1), "", px(8), "accent")
        inner = rect.adjusted(px(14), px(10), -px(14), -px(8))
        self._bars(painter, QRect(inner.left(), inner.top() + px(46), inner.width(), px(6)), card)
        for top, text, ink, size in (
            (0, card.title, "ink", 15),
            (22, card.day_and_place, "muted", 14),
            (53, card.progress, "success" if card.is_ready else "muted", 13),
        ):
            line = QRect(inner.left(), inner.top() + px(top), inner.width(), px(22))
            brush.text(painter, line, text, ink, size, bold=top == 0)
        painter.restore()

    def _bars(self, painter: QPainter, box: QRect, card: PlanCard) -> None:
        gap = self._brush.px(4)
        width = (box.width() - gap * (len(card.parts) - 1)) / max(1, len(card.parts))
        for place, is_done in enumerate(card.parts):
            left = round(box.left() + place * (width + gap))
            bar = QRect(left, box.top(), round(width), box.height())
            self._brush.rounded(painter, bar, "accent" if is_done else "line", 3)


class PlanCards(QListView):
    """Let the arrows or the mouse choose a plan."""

    chosen = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._model: TableModel[PlanCard] = TableModel(
            (Column(str, PlanCard.spoken, tooltip=PlanCard.spoken),), self
        )
        self._is_showing = False
        self.setModel(self._model)
        self.setItemDelegate(CardPainter(desk, self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.selectionModel().currentChanged.connect(self._choose)

    @property
    def cards(self) -> Sequence[PlanCard]:
        """Return the shown cards in order."""
        return self._model.rows

    def show_cards(self, cards: Sequence[PlanCard], chosen_uid: str) -> None:
        """Show the cards and mark the open plan."""
        self._is_showing = True
        if list(cards) != list(self._model.rows):
            place = self.verticalScrollBar().value()
            self._model.show_rows(cards)
            self.verticalScrollBar().setValue(place)
        uids = [card.uid for card in cards]
        if chosen_uid in uids:
            index = self._model.index(uids.index(chosen_uid), 0)
            if index != self.currentIndex():
                self.setCurrentIndex(index)
        self._is_showing = False

    def full_height(self) -> int:
        """Return the height that shows every card."""
        return len(self.cards) * self._desk.theme.px(CARD_HEIGHT)

    def step(self, by: int) -> None:
        """Open the next or the previous plan."""
        row = self.currentIndex().row() + by
        if 0 <= row < len(self.cards):
            self.setCurrentIndex(self._model.index(row, 0))

    def _choose(self, index: QModelIndex) -> None:
        card = self._model.row_at(index)
        if card and not self._is_showing:
            self.chosen.emit(card.uid)


def card_of(plan: Plan, session: Session, today: date, parts: Sequence[PlanPart]) -> PlanCard:
    """Return the card of a plan; only parts that can lack something are counted."""
    found = findings(plan, session, today)
    open_parts = unfinished(found)
    counted = [part for part in parts if part.key in CHECKS]
    names = [part.title() for part in counted if part.key in open_parts]
    is_ready = state(found) == READY
    left = words.tr("left: {parts}")
    ready = words.tr("ready for the assembly")
    return PlanCard(
        plan.assembly.uid,
        plan.assembly.village or plan.assembly.aimak,
        _day_and_place(plan.assembly),
        tuple(part.key not in open_parts for part in counted),
        ready if is_ready else left.format(parts=", ".join(names)),
        is_ready,
    )


def _day_and_place(assembly: Assembly) -> str:
    day = words.tr("no date yet")
    if assembly.date_kind == "exact" and assembly.date_from:
        day = full_date(assembly.date_from)
    elif assembly.date_kind == "window" and assembly.date_from and assembly.date_to:
        day = f"{assembly.date_from:%d.%m}–{assembly.date_to:%d.%m.%Y}"
    return f"{day} · {assembly.aimak}" if assembly.village and assembly.aimak else day
