"""Who was marked last, with the way to take the latest mark back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from seminar_desk.domain.attendance import Participant
from seminar_desk.ui.checkin import row_words
from seminar_desk.ui.dates import local_time
from seminar_desk.ui.desk import Desk
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.card import Card, rule
from seminar_desk.ui.widgets.labels import ElidedLabel, label

MOST = 8
_LINE = 38
_FIRST_LINE = 46
_ABOVE_MARKS = 74


class LastMarksCard(Card):
    """List the latest marks first, as many as fit; `undo_wanted` carries the latest one."""

    undo_wanted = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._title = label(look="caption")
        self._nobody = label(look="small", wraps=True)
        self.box.addWidget(self._title)
        self.box.addWidget(self._nobody)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        self.box.addLayout(self._lines)
        self.box.addStretch(1)
        self.undo_button: Button | None = None
        self.setMinimumHeight(0)

    def retranslate(self) -> None:
        """Word the card."""
        self._title.setText(self.tr("Last marks"))
        self._nobody.setText(self.tr("Nobody is marked yet."))

    def show_marks(self, marked: Sequence[Participant]) -> None:
        """Show the latest marks."""
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.undo_button = None
        self._nobody.setVisible(not marked)
        for place, participant in enumerate(marked):
            self._lines.addWidget(self._line(participant, is_latest=place == 0))
            self._lines.addWidget(rule())
        self._cut()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many marks as there is room for."""
        super().resizeEvent(event)
        self._cut()

    def _cut(self) -> None:
        room = self.height() - self._desk.theme.px(_ABOVE_MARKS)
        line = self._desk.theme.px(_LINE) + 1
        for place in range(self._lines.count()):
            item = self._lines.itemAt(place)
            widget = item.widget() if item else None
            if widget is not None:
                widget.setVisible((place // 2 + 1) * line <= room)

    def minimumSizeHint(self) -> QSize:
        """Let the card shrink: older marks are cut first."""
        return QSize(0, self._desk.theme.px(90))

    def _line(self, participant: Participant, *, is_latest: bool) -> QWidget:
        line = QWidget()
        line.setFixedHeight(self._desk.theme.px(_FIRST_LINE if is_latest else _LINE))
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        moment = participant.checked_in_at_utc
        row.addWidget(label(local_time(moment) if moment else "", look="caption"))
        short = row_words.short_name(participant)
        row.addWidget(label(short, wraps=True) if is_latest else ElidedLabel(short), 1)
        if is_latest:
            undo = Button(self._desk, self.tr("Undo"), kind="quiet")
            undo.setAccessibleName(
                self.tr("Take back the mark of {name}").format(name=row_words.name(participant))
            )
            undo.clicked.connect(lambda: self.undo_wanted.emit(participant))
            row.addWidget(undo, 0, Qt.AlignmentFlag.AlignRight)
            self.undo_button = undo
        return line
