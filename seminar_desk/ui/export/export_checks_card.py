"""What is checked before anything leaves: a verdict, its reasons, and each row it rests on."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from seminar_desk.domain import places
from seminar_desk.domain.days.export_checks import (
    GREEN,
    LOOK,
    MEND,
    RED,
    STOP,
    YELLOW,
    Gap,
    GapRow,
    verdict,
)
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.export import export_facts
from seminar_desk.ui.look.icons import icon
from seminar_desk.ui.widgets.boxes import column, emptied, fill, held, row
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.card import Card, rule
from seminar_desk.ui.widgets.labels import ElidedLabel, Pill, label
from seminar_desk.ui.widgets.tips import tip

# Verdict or weight -> ground, ink, icon: the sign says by its shape what the colour says.
_SIGNS = {
    RED: ("danger_soft", "danger", "circle-alert"),
    YELLOW: ("warning_soft", "warning", "triangle-alert"),
    GREEN: ("success_soft", "success", "circle-check"),
    STOP: ("danger_soft", "danger", "circle-alert"),
    MEND: ("warning_soft", "warning", "triangle-alert"),
    LOOK: ("neutral_soft", "muted", "info"),
}
_TONES = {RED: "danger", YELLOW: "warning", GREEN: "success"}
_ROUND, _ICON = 32, 17
_ROW = 50
_AT_ONCE = 10
_BESIDE_NAME = 14 + 18 + 8 + 14  # edges, icon and gap of a button


class _Sign(QWidget):
    def __init__(self, desk: Desk, kind: str) -> None:
        super().__init__()
        self._desk = desk
        self.kind = kind
        side = desk.theme.px(_ROUND)
        self.setFixedSize(side, side)

    def show_kind(self, kind: str) -> None:
        self.kind = kind
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the icon on its soft ground."""
        theme = self._desk.theme
        ground, ink, name = _SIGNS[self.kind]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(ground))
        painter.drawEllipse(self.rect())
        side = theme.px(_ICON)
        corner = (self.width() - side) // 2
        icon(name, getattr(theme, ink)).paint(painter, QRect(corner, corner, side, side))


class GapLine(QWidget):
    """Show one gap; `wanted` asks for a row's page, `turned` for more of its rows or fewer."""

    wanted = Signal(object, object)
    turned = Signal(str, int)

    def __init__(self, desk: Desk, gap: Gap, shown: int) -> None:
        super().__init__()
        self._desk = desk
        self.gap = gap
        self.rows: list[Button] = []
        self.title = export_facts.gap_title(gap)
        names = ElidedLabel(export_facts.gap_names(gap, desk.language), look="caption")
        self.button = self._make_button(shown)
        said = column(..., ElidedLabel(self.title, look="strong"), names, ...)
        head = held(row(_Sign(desk, gap.weight), (said, 1), self.button, gap=12, edge=(0, 0, 6, 0)))
        head.setFixedHeight(desk.theme.px(_ROW))
        self.more: Button | None = None
        column(head, *self._unfolded(shown), of=self)

    def _make_button(self, shown: int) -> Button:
        """Lead to the only row, or unfold several."""
        gap = self.gap
        if len(gap.rows) == 1:
            words = export_facts.gap_button(gap)
            button = Button(self._desk, words)
            button.clicked.connect(lambda: self.wanted.emit(gap, gap.rows[0]))
        else:
            words = self.tr("Fold") if shown else self.tr("Show all")
            button = Button(self._desk, words, icon_name="chevron-up" if shown else "chevron-down")
            count = 0 if shown else _AT_ONCE
            button.clicked.connect(lambda: self.turned.emit(gap.code, count))
        button.setAccessibleName(f"{words}: {self.title}")
        return button

    def _unfolded(self, shown: int) -> list[QWidget]:
        self.rows = [self._row(each) for each in self.gap.rows[:shown]]
        inside = column(*self.rows, edge=(_ROUND + 12, 0, 6, 8))
        rest = len(self.gap.rows) - shown
        if shown and rest > 0:
            more = self.tr("%n more", "", rest)
            self.more = Button(self._desk, more, kind="quiet", icon_name="chevron-down")
            self.more.setAccessibleName(f"{more}: {self.title}")
            self.more.clicked.connect(lambda: self.turned.emit(self.gap.code, shown + _AT_ONCE))
            fill(inside, row(self.more, ...))
        return [held(inside)] if self.rows else []

    def _row(self, each: GapRow) -> Button:
        """Return a row that leads where it is seen to, by a click or Enter."""
        name = places.said(each.name, self._desk.language)
        button = _RowButton(self._desk, name)
        button.setAccessibleName(f"{name}: {self.title}")
        button.clicked.connect(lambda: self.wanted.emit(self.gap, each))
        return button


class _RowButton(Button):
    """Name one row; a name longer than the card is wide ends in «…», whole in the tooltip."""

    def __init__(self, desk: Desk, name: str) -> None:
        super().__init__(desk, kind="quiet", icon_name="arrow-right")
        self._name = name
        self.setProperty("aligned", "left")
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Be as narrow as the card."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten the name to the new width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.width() - self._desk.theme.px(_BESIDE_NAME)
        said = self.fontMetrics().elidedText(self._name, Qt.TextElideMode.ElideRight, room)
        self.setText(said.replace("&", "&&"))
        tip(self, "" if said == self._name else self._name)


class ChecksCard(Card):
    """List the gaps, the gravest first, under a verdict in words, colour and shape."""

    wanted = Signal(object, object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._gaps: tuple[Gap, ...] = ()
        self.rows: list[GapLine] = []
        # Code of a gap -> how many of its rows are shown.
        self.unfolded: dict[str, int] = {}
        self.sign = _Sign(desk, GREEN)
        self.verdict = Pill()
        fine = self.tr("Everything the office asks for is there.")
        self._fine = label(fine, tone="muted", wraps=True)
        self._list = column()
        caption = label(self.tr("Before it leaves"), look="caption")
        self.put(row(caption, ..., self.sign, self.verdict, gap=8), self._fine, self._list)

    def show_gaps(self, gaps: Sequence[Gap]) -> None:
        """Show the gaps, or that nothing is missing."""
        self._gaps = tuple(gaps)
        self._show_verdict(gaps)
        self._fine.setVisible(not gaps)
        emptied(self._list)
        self.rows = [GapLine(self._desk, gap, self.unfolded.get(gap.code, 0)) for gap in gaps]
        width = max((line.button.sizeHint().width() for line in self.rows), default=0)
        for line in self.rows:
            fill(self._list, *([rule()] if self._list.count() else []), line)
            line.wanted.connect(self.wanted)
            line.turned.connect(self._turn)
            line.button.setFixedWidth(width)

    def take_keys(self) -> None:
        """Give the keys to the first line."""
        if self.rows:
            self.rows[0].button.setFocus(Qt.FocusReason.TabFocusReason)

    def unfold(self, shown: Mapping[str, int]) -> None:
        """Show so many rows of these gaps."""
        self.unfolded = dict(shown)
        self.show_gaps(self._gaps)

    def _turn(self, code: str, count: int) -> None:
        """Show more rows of a gap, or fold it; the keys go to the first that is new."""
        before = self.unfolded.get(code, 0)
        self.unfold({**self.unfolded, code: count})
        line = next(line for line in self.rows if line.gap.code == code)
        (line.rows[before] if count else line.button).setFocus(Qt.FocusReason.TabFocusReason)

    def _show_verdict(self, gaps: Sequence[Gap]) -> None:
        found = verdict(gaps)
        weight = {RED: STOP, YELLOW: MEND}.get(found, LOOK)
        count = sum(len(gap.rows) for gap in gaps if gap.weight == weight)
        said = {
            RED: self.tr("To be mended first: %n", "", count),
            YELLOW: self.tr("The office will ask: %n", "", count),
            GREEN: self.tr("Can be sent, have a look")
            if gaps
            else self.tr("Can be sent, nothing is missing"),
        }
        self.sign.show_kind(found)
        self.verdict.show_state(said[found], _TONES[found])
