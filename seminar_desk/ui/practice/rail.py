"""The column of the plans: the cards, and what the open plan lacks."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from seminar_desk.domain.plans.assembly_checks import (
    CHECKS,
    DRAFT,
    PRINTABLE,
    READY,
    Finding,
    state,
    unfinished,
)
from seminar_desk.domain.plans.assembly_people_checks import ERROR, HINT, MISSING, WARNING
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.look.icons import icon
from seminar_desk.ui.practice.part import PlanPart
from seminar_desk.ui.practice.plan_cards import PlanCard, PlanCards
from seminar_desk.ui.widgets import boxes
from seminar_desk.ui.widgets.brush import LEFT, Brush
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.card import Card
from seminar_desk.ui.widgets.labels import Pill, label

# Sign, its colour and the colour of the words; a sign beside the colour, never colour alone.
_LOOKS = {
    ERROR: ("circle-alert", "danger", "danger"),
    MISSING: ("arrow-right", "accent", "ink"),
    WARNING: ("triangle-alert", "warning", "warning"),
    HINT: ("info", "muted", "muted"),
    "done": ("circle-check", "success", "ink"),
    "open": ("", "", "ink"),
    "free": ("pencil", "muted", "ink"),
}
_WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
_WIDTH = 256
_WORDS_AT = 34
_LIST_MARGIN = 8
_ANY_WIDTH = 16_777_215  # Qt's own largest


class RailLine(QAbstractButton):
    """Paint a part's name or one gap, wrapped; a press leads there."""

    def __init__(self, desk: Desk, text: str, look: str, *, is_part: bool) -> None:
        super().__init__()
        self._brush = Brush(desk.theme)
        self._look = look
        self._is_part, self._size = is_part, 15 if is_part else 14
        self.setText(text)
        self.setAccessibleName(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as high as the wrapped words."""
        super().resizeEvent(event)
        self.setFixedHeight(self._height())

    def _height(self) -> int:
        px = self._brush.px
        room = QRect(0, 0, max(1, self.width() - px(_WORDS_AT) - px(8)), 10_000)
        metrics = self._brush.metrics(self._size, bold=self._is_part)
        words = metrics.boundingRect(room, int(_WRAPPED), self.text())
        return max(px(36), words.height() + px(12))

    def sizeHint(self) -> QSize:
        """Ask for the height at the present width."""
        return QSize(self._brush.px(160), self._height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ground, sign and words."""
        theme, px = self._brush.theme, self._brush.px
        painter = QPainter(self)
        ground = "hover" if self.underMouse() or self.isDown() else ""
        line = "accent" if self.hasFocus() else ""
        self._brush.rounded(painter, self.rect().adjusted(1, 1, -1, -1), ground, px(6), line)
        sign, sign_token, token = _LOOKS[self._look]
        box = QRect(px(8), 0, px(18), self.height())
        if sign:
            size = px(18 if self._is_part else 16)
            place = QRect(px(8), (self.height() - size) // 2, size, size)
            icon(sign, getattr(theme, sign_token)).paint(painter, place)
        else:
            painter.setPen(theme.colour("placeholder"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            radius = px(7) if self._is_part else px(2)
            painter.drawEllipse(box.center(), radius, radius)
        painter.setPen(theme.colour(token))
        painter.setFont(self._brush.font(self._size, bold=self._is_part))
        words = self.rect().adjusted(px(_WORDS_AT), 0, -px(8), 0)
        painter.drawText(words, int(Qt.TextFlag.TextWordWrap | LEFT), self.text())


class Rail(Card):
    """List parts and gaps; `wanted` names a part and a field, the field empty for the part."""

    wanted = Signal(str, str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=10)
        self._desk = desk
        self._shown: object = None
        caption = label(self.tr("What is still missing"), look="caption")
        caption.setToolTip(self.tr("F3 leads to the next gap"))
        self.state = Pill()
        self._lines = QWidget()
        self._list = boxes.column(of=self._lines)
        head = boxes.row((caption, 1), self.state, gap=12, edge=(8, 2, 2, 2))
        self.put(head, (boxes.scrolled(self._lines), 1))

    def show_findings(self, parts: Sequence[PlanPart], found: Sequence[Finding]) -> None:
        """Show each part with its state, and what it lacks under it."""
        words, tone = {
            DRAFT: (self.tr("Draft"), "neutral"),
            PRINTABLE: (self.tr("Can be printed"), "accent"),
            READY: (self.tr("Ready for the assembly"), "success"),
        }[state(found)]
        self.state.show_state(words, tone)
        described = [
            (
                part.key,
                f"{part.number}. {part.title()}",
                [
                    (one.weight, self._desk.sentence(one.problem), one.problem.field)
                    for one in found
                    if one.part == part.key
                ],
            )
            for part in parts
        ]
        if described == self._shown:
            return
        self._shown = described
        boxes.emptied(self._list)
        open_parts = unfinished(found)
        for key, title, gaps in described:
            look = "open" if key in open_parts else "done" if key in CHECKS else "free"
            self._add(title, look, key, "", is_part=True)
            for weight, text, field in gaps:
                self._add(text, weight, key, field, is_part=False)
        self._list.addStretch()

    def _add(self, text: str, look: str, part: str, field: str, *, is_part: bool) -> None:
        line = RailLine(self._desk, text, look, is_part=is_part)
        line.clicked.connect(lambda: self.wanted.emit(part, field))
        self._list.addWidget(line)
        line.show()


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
        self._list.box.setContentsMargins(*[desk.theme.px(_LIST_MARGIN)] * 4)
        self._list.put(self.cards)
        boxes.column(self.new, (self._list, 1), (self.rail, 1), gap=12, of=self)

    def show_cards(self, cards: Sequence[PlanCard], chosen_uid: str) -> None:
        """Show the cards and mark the open plan."""
        self.cards.show_cards(cards, chosen_uid)
        edges = 2 * self._desk.theme.px(_LIST_MARGIN)
        self._list.setMaximumHeight(self.cards.full_height() + edges + 2)

    def fit(self, *, is_alone: bool) -> None:
        """Keep to the column's width, unless the whole page is this column's."""
        width = self._desk.theme.px(_WIDTH)
        self.setMinimumWidth(width)
        self.setMaximumWidth(_ANY_WIDTH if is_alone else width)
