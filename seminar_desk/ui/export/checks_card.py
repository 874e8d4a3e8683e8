"""Before it leaves: what is missing, whom it touches, and the way to mend it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from seminar_desk.domain.days.export_checks import MEND, Gap
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.export.export_words import gap_button, gap_names, gap_title
from seminar_desk.ui.look.icons import icon
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.card import Card, rule
from seminar_desk.ui.widgets.labels import ElidedLabel, Pill, label

_ROUND = 32
_ROW = 50


class _Sign(QWidget):
    def __init__(self, desk: Desk, weight: str) -> None:
        super().__init__()
        self._desk = desk
        self._weight = weight
        side = desk.theme.px(_ROUND)
        self.setFixedSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw a warning on its soft ground, or a quiet hint."""
        theme = self._desk.theme
        is_warning = self._weight == MEND
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("warning_soft" if is_warning else "neutral_soft"))
        painter.drawEllipse(self.rect())
        side = theme.px(17)
        corner = (self.width() - side) // 2
        name, ink = ("triangle-alert", theme.warning) if is_warning else ("info", theme.muted)
        icon(name, ink).paint(painter, QRect(corner, corner, side, side))


class GapRow(QWidget):
    """Show one gap; `wanted` asks for the page where it is mended."""

    wanted = Signal(object)

    def __init__(self, desk: Desk, gap: Gap) -> None:
        super().__init__()
        self.gap = gap
        title = ElidedLabel(gap_title(gap), look="strong")
        names = ElidedLabel(gap_names(gap), look="caption")
        self.button = Button(desk, gap_button(gap))
        self.button.setAccessibleName(f"{gap_button(gap)}: {gap_title(gap)}")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch()
        words.addWidget(title)
        words.addWidget(names)
        words.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 6, 0)
        row.setSpacing(12)
        row.addWidget(_Sign(desk, gap.weight))
        row.addLayout(words, 1)
        row.addWidget(self.button)
        self.setFixedHeight(desk.theme.px(_ROW))
        self.button.clicked.connect(lambda: self.wanted.emit(self.gap))


class ChecksCard(Card):
    """List the gaps, those that the office will ask about first."""

    wanted = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.rows: list[GapRow] = []
        self._caption = label(look="caption")
        self.verdict = Pill()
        self._fine = label(tone="muted", wraps=True)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        head = QHBoxLayout()
        head.addWidget(self._caption)
        head.addStretch()
        head.addWidget(self.verdict)
        self.box.addLayout(head)
        self.box.addWidget(self._fine)
        self.box.addLayout(self._list)

    def show_gaps(self, gaps: Sequence[Gap]) -> None:
        """Show the gaps, or that nothing is missing."""
        self._caption.setText(self.tr("Before it leaves"))
        self._show_verdict(gaps)
        self._fine.setVisible(not gaps)
        self._fine.setText(self.tr("Everything the office asks for is there."))
        while (item := self._list.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()  # gone from sight at once, whenever Qt deletes it
                widget.deleteLater()
        self.rows = []
        for gap in gaps:
            if self.rows:
                self._list.addWidget(rule())
            row = GapRow(self._desk, gap)
            row.wanted.connect(self.wanted)
            self.rows.append(row)
            self._list.addWidget(row)
        width = max((row.button.sizeHint().width() for row in self.rows), default=0)
        for row in self.rows:
            row.button.setFixedWidth(width)

    def _show_verdict(self, gaps: Sequence[Gap]) -> None:
        to_mend = sum(gap.weight == MEND for gap in gaps)
        if to_mend:
            self.verdict.show_state(self.tr("The office will ask: %n", "", to_mend), "warning")
        elif gaps:
            self.verdict.show_state(self.tr("Can be sent, have a look"), "accent")
        else:
            self.verdict.show_state("✓ " + self.tr("Nothing is missing"), "success")
