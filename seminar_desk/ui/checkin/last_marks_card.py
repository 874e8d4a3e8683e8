"""Who was marked last, with the way to take the latest mark back."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from seminar_desk.domain.people.participant import Participant
from seminar_desk.ui.checkin import row_words
from seminar_desk.ui.desk.dates import local_time
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.widgets.boxes import column, row
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.card import Card, rule
from seminar_desk.ui.widgets.labels import ElidedLabel, label

MOST = 8
_LINE = 38
_FIRST_LINE = 46
_ABOVE_MARKS = 74


class _Line(QWidget):
    """One mark: time and name; made once and worded again, for marks come quickly."""

    def __init__(self, desk: Desk, *, is_latest: bool) -> None:
        super().__init__()
        self._desk = desk
        self._height = _FIRST_LINE if is_latest else _LINE
        self._time = label(look="caption")
        self._name = label(wraps=True) if is_latest else ElidedLabel()
        self.row = row(self._time, (self._name, 1), gap=10)
        column((self.row, 1), rule(), of=self)
        self.setFixedHeight(desk.theme.px(self._height) + 1)

    def say(self, participant: Participant) -> None:
        """Show somebody's mark."""
        moment = participant.checked_in_at_utc
        self._time.setText(local_time(moment) if moment else "")
        self._name.setText(row_words.short_name(participant))

    def lacks_room(self, width: int, button: QWidget) -> bool:
        """Tell whether the name needs more than its two lines beside time and button."""
        taken = self._time.sizeHint().width() + button.sizeHint().width() + 2 * self.row.spacing()
        room = QRect(0, 0, width - taken, self._desk.theme.px(self._height))
        flags = int(Qt.TextFlag.TextWordWrap)
        needed = self._name.fontMetrics().boundingRect(room, flags, self._name.text())
        return needed.width() > room.width() or needed.height() > room.height()


class LastMarksCard(Card):
    """List the latest marks first, as many as fit; `undo_wanted` carries the latest one."""

    undo_wanted = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._marked: Sequence[Participant] = []
        self._nobody = label(self.tr("Nobody is marked yet."), look="small", wraps=True)
        self.box.addWidget(label(self.tr("Last marks"), look="caption"))
        self.box.addWidget(self._nobody)
        self._lines = [_Line(desk, is_latest=place == 0) for place in range(MOST)]
        for line in self._lines:
            line.hide()
        self._undo = Button(desk, kind="quiet")
        self._undo.setToolTip(self.tr("Undo"))
        self._undo.clicked.connect(lambda: self.undo_wanted.emit(self._marked[0]))
        self._lines[0].row.addWidget(self._undo, 0, Qt.AlignmentFlag.AlignRight)
        self.box.addLayout(column(*self._lines))
        self.box.addStretch(1)
        self.setMinimumHeight(0)

    @property
    def undo_button(self) -> Button | None:
        """Return the button that takes the latest mark back, if anybody is marked."""
        return self._undo if self._marked else None

    def show_marks(self, marked: Sequence[Participant]) -> None:
        """Show the latest marks."""
        self._marked = marked
        self._nobody.setVisible(not marked)
        for line, participant in zip(self._lines, marked, strict=False):
            line.say(participant)
        if marked:
            text = self.tr("Take back the mark of {name}")
            self._undo.setAccessibleName(text.format(name=row_words.name(marked[0])))
            self._name_undo()
        self._cut()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many marks as there is room for."""
        super().resizeEvent(event)
        self._name_undo()
        self._cut()

    def minimumSizeHint(self) -> QSize:
        """Let the card shrink: older marks are cut first."""
        return QSize(0, self._desk.theme.px(90))

    def _name_undo(self) -> None:
        """Write the word on the button where the whole name stands beside it, else the sign."""
        self._undo.set_icon("")
        self._undo.setText(self.tr("Undo"))
        sides = self.box.contentsMargins()
        if self._lines[0].lacks_room(self.width() - sides.left() - sides.right(), self._undo):
            self._undo.setText("")
            self._undo.set_icon("undo-2")

    def _cut(self) -> None:
        room = self.height() - self._desk.theme.px(_ABOVE_MARKS)
        height = self._desk.theme.px(_LINE) + 1
        for place, line in enumerate(self._lines):
            is_shown = place < len(self._marked) and (place + 1) * height <= room
            if line.isHidden() == is_shown:
                line.setVisible(is_shown)
