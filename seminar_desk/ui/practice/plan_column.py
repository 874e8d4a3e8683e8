"""The column of the plans: their cards, and what the open plan lacks."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from PySide6.QtCore import QModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from seminar_desk.domain.days.session import Session
from seminar_desk.domain.places import said
from seminar_desk.domain.plans import assembly_checks
from seminar_desk.domain.plans.assembly import Assembly, Plan
from seminar_desk.ui.desk.dates import full_date
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.language import words
from seminar_desk.ui.look.icons import icon
from seminar_desk.ui.practice.part import PlanPart
from seminar_desk.ui.widgets import boxes
from seminar_desk.ui.widgets.brush import LEFT, Brush
from seminar_desk.ui.widgets.button import Button, PaintedButton
from seminar_desk.ui.widgets.card import Card
from seminar_desk.ui.widgets.labels import Pill, label
from seminar_desk.ui.widgets.painted_list import NOWHERE, Heading, PaintedList
from seminar_desk.ui.widgets.tips import tip

# Sign, its colour and the colour of the words; a sign beside the colour, never colour alone.
_LOOKS = {
    assembly_checks.ERROR: ("circle-alert", "danger", "danger"),
    assembly_checks.MISSING: ("arrow-right", "accent", "ink"),
    assembly_checks.WARNING: ("triangle-alert", "warning", "warning"),
    assembly_checks.HINT: ("info", "muted", "muted"),
    "done": ("circle-check", "success", "ink"),
    "open": ("", "", "ink"),
    "free": ("pencil", "muted", "ink"),
}
_WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
_WIDTH = 256
_WORDS_AT = 34
_LIST_MARGIN = 8
_ANY_WIDTH = 16_777_215  # Qt's own largest


@dataclass(frozen=True, slots=True)
class PlanCard:
    """Hold the words of one card; `parts` are done or not, in order."""

    uid: str
    title: str
    day_and_place: str
    parts: tuple[bool, ...]
    progress: str
    is_ready: bool


class PlanCards(PaintedList[PlanCard]):
    """Let the arrows or the mouse choose a plan; a card has a bar for each part."""

    chosen = Signal(str)
    row_height: ClassVar[int] = 92

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._is_showing = False
        self.horizontalHeader().hide()
        self.setVerticalScrollMode(self.ScrollMode.ScrollPerPixel)
        self.selectionModel().currentChanged.connect(self._choose)

    def show_cards(self, cards: Sequence[PlanCard], chosen_uid: str) -> None:
        """Show the cards and mark the open plan."""
        self._is_showing = True
        place = next((place for place, card in enumerate(cards) if card.uid == chosen_uid), NOWHERE)
        if list(cards) != list(self.rows()):
            self.show_rows(cards, NOWHERE)
        if place not in (NOWHERE, self.current_place):
            self.choose(place)
        self._is_showing = False

    def full_height(self) -> int:
        """Return the height that shows every card."""
        return len(self.rows()) * self.brush.px(self.row_height)

    def step(self, by: int) -> None:
        """Open the next or the previous plan."""
        self.choose(self.current_place + by)

    def headings(self) -> Sequence[Heading]:
        """Have none."""
        return ()

    def spoken(self, row: PlanCard) -> str:
        """Return the card as one line for the screen reader."""
        return f"{row.title}, {row.day_and_place}, {row.progress}"

    def tip(self, row: PlanCard) -> str:
        """Say all of what may be cut off."""
        return self.spoken(row)

    def paint_row(self, painter: QPainter, box: QRect, row: PlanCard, place: int) -> None:
        """Draw one card."""
        brush, px = self.brush, self.brush.px
        card, is_chosen = box.adjusted(0, px(2), 0, -px(2)), place == self.current_place
        if is_chosen or place == self.hovered:
            brush.rounded(painter, card, "accent_soft" if is_chosen else "hover", px(8))
        if is_chosen and self.hasFocus():
            brush.rounded(painter, card.adjusted(1, 1, -1, -1), "", px(8), "accent")
        inner = card.adjusted(px(14), px(10), -px(14), -px(8))
        self._bars(painter, QRect(inner.left(), inner.top() + px(46), inner.width(), px(6)), row)
        for top, text, ink, size in (
            (0, row.title, "ink", 15),
            (22, row.day_and_place, "muted", 14),
            (53, row.progress, "success" if row.is_ready else "muted", 13),
        ):
            line = QRect(inner.left(), inner.top() + px(top), inner.width(), px(22))
            brush.text(painter, line, text, ink, size, bold=top == 0)

    def _bars(self, painter: QPainter, box: QRect, card: PlanCard) -> None:
        gap = self.brush.px(4)
        width = (box.width() - gap * (len(card.parts) - 1)) / max(1, len(card.parts))
        for place, is_done in enumerate(card.parts):
            left = round(box.left() + place * (width + gap))
            bar = QRect(left, box.top(), round(width), box.height())
            self.brush.rounded(painter, bar, "accent" if is_done else "line", 3)

    def _choose(self, index: QModelIndex) -> None:
        card = self.lines.row_at(index)
        if card and not self._is_showing:
            self.chosen.emit(card.uid)


def card_of(
    plan: Plan, session: Session, today: date, parts: Sequence[PlanPart], language: str
) -> PlanCard:
    """Return the card of a plan; only parts that can lack something are counted."""
    found = assembly_checks.findings(plan, session, today)
    open_parts = assembly_checks.unfinished(found)
    counted = [part for part in parts if part.key in assembly_checks.CHECKS]
    names = [part.title() for part in counted if part.key in open_parts]
    is_ready = assembly_checks.state(found) == assembly_checks.READY
    left = words.tr("left: {parts}")
    ready = words.tr("ready for the assembly")
    aimak = said(plan.assembly.aimak, language, plan.assembly.aimak_soate14)
    return PlanCard(
        plan.assembly.uid,
        plan.assembly.village or aimak,
        _day_and_place(plan.assembly, aimak),
        tuple(part.key not in open_parts for part in counted),
        ready if is_ready else left.format(parts=", ".join(names)),
        is_ready,
    )


def _day_and_place(assembly: Assembly, aimak: str) -> str:
    day = words.tr("no date yet")
    if assembly.date_kind == "exact" and assembly.date_from:
        day = full_date(assembly.date_from)
    elif assembly.date_kind == "window" and assembly.date_from and assembly.date_to:
        day = f"{assembly.date_from:%d.%m}–{assembly.date_to:%d.%m.%Y}"
    return f"{day} · {aimak}" if assembly.village and aimak else day


class RailLine(PaintedButton):
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
        tip(caption, self.tr("F3 leads to the next gap"))
        self.state = Pill()
        self._lines = QWidget()
        self._list = boxes.column(of=self._lines)
        head = boxes.row((caption, 1), self.state, gap=12, edge=(8, 2, 2, 2))
        self.put(head, (boxes.scrolled(self._lines), 1))

    def show_findings(
        self, parts: Sequence[PlanPart], found: Sequence[assembly_checks.Finding]
    ) -> None:
        """Show each part with its state, and what it lacks under it."""
        words, tone = {
            assembly_checks.DRAFT: (self.tr("Draft"), "neutral"),
            assembly_checks.PRINTABLE: (self.tr("Can be printed"), "accent"),
            assembly_checks.READY: (self.tr("Ready for the assembly"), "success"),
        }[assembly_checks.state(found)]
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
        open_parts = assembly_checks.unfinished(found)
        with boxes.laid_once(self._list):
            boxes.emptied(self._list)
            for key, title, gaps in described:
                is_checked = key in assembly_checks.CHECKS
                look = "open" if key in open_parts else "done" if is_checked else "free"
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
