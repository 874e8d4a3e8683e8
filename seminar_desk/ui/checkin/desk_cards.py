"""What stands beside the list: how many came, of how many, at which desk, and who came last."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from seminar_desk.domain.codes import code_lists
from seminar_desk.domain.people.counts import Counts
from seminar_desk.domain.people.participant import ROLES, Participant
from seminar_desk.domain.people.queues import Half, Pace
from seminar_desk.ui.checkin import row_words
from seminar_desk.ui.desk.dates import local_time
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.look.look import px
from seminar_desk.ui.widgets import boxes
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.card import Card, rule
from seminar_desk.ui.widgets.labels import ElidedLabel, label
from seminar_desk.ui.widgets.thin_bar import ThinBar
from seminar_desk.ui.widgets.tips import tip

MOST = 8
_LINE = 38
_FIRST_LINE = 46
_ABOVE_MARKS = 74
_LETTER_WIDTH = 36


class TwoDesks(QWidget):
    """Offer the halves; the chosen one stands first in the list, a second press lets go."""

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._title = label(self.tr("Two desks"), look="small")
        self.buttons = (Button(desk), Button(desk))
        self._halves: tuple[Half, Half] | None = None
        boxes.row(self._title, ..., *self.buttons, gap=6, of=self)
        for button in self.buttons:
            button.setCheckable(True)
            button.clicked.connect(lambda _checked=False, button=button: self._choose(button))

    @property
    def half(self) -> Half | None:
        """Return the half that stands first, None for the whole list as it is."""
        if self._halves is None:
            return None
        pairs = zip(self.buttons, self._halves, strict=True)
        return next((half for button, half in pairs if button.isChecked()), None)

    def show_halves(self, halves: tuple[Half, Half] | None) -> None:
        """Word the halves with how many people each desk gets."""
        self._halves = halves
        self.setVisible(halves is not None)
        for button, half in zip(self.buttons, halves or (), strict=False):
            button.setText(f"{half.letters} {half.count}")
            text = self.tr("First those with {letters}: {count}")
            text = text.format(letters=half.letters, count=half.count)
            button.setAccessibleName(text)
            tip(button, text)

    def _choose(self, chosen: Button) -> None:
        for button in self.buttons:
            if button is not chosen:
                button.setChecked(False)
        self.changed.emit()


class PresenceCard(Card):
    """Show the one present count and what it is made of."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.figure = label(look="figure")
        self._of = label(tone="muted", wraps=True)
        self.sexes = label(look="caption", wraps=True)
        self.sum = label(look="small", wraps=True)
        self.pace = label(look="caption", wraps=True)
        self.desks = TwoDesks(desk)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(px(8))
        self._grid.setVerticalSpacing(px(7))
        self._grid.setColumnStretch(1, 1)
        head = boxes.row(self.figure, (self._of, 1), gap=8)
        self.put(head, self.sexes, self.sum, 4, self._grid, self.pace, self.desks)
        self._bars_fit = True
        self._listed: set[str] = set()
        self._bars: dict[str, tuple[QLabel, ThinBar, QLabel]] = {}
        for line, code in enumerate(ROLES):
            row = (label(look="small"), ThinBar(desk, role_code=code), label(look="small"))
            for column, widget in enumerate(row):
                self._grid.addWidget(widget, line, column)
            self._bars[code] = row

    def shrink(self, *, is_small: bool) -> None:
        """Leave out the bars where the window is low; the chips above the list say the same."""
        self._bars_fit = not is_small
        for code, row in self._bars.items():
            for widget in row:
                widget.setVisible(self._bars_fit and code in self._listed)

    def show_counts(self, counts: Counts) -> None:
        """Fill the card."""
        self._listed = {code for code, listed in counts.listed_by_role.items() if listed}
        self.figure.setText(str(counts.present))
        self._of.setText(self.tr("of %n listed", "", counts.listed))
        women, men = counts.present_by_sex["f"], counts.present_by_sex["m"]
        parts = [self.tr("%n women", "", women), self.tr("%n men", "", men)]
        unknown = counts.present_by_sex["unknown"]
        if unknown:
            parts.append(self.tr("%n not stated", "", unknown))
        self.sexes.setText(" · ".join(parts))
        self.sum.setText(self._sum(counts))
        for code, (name, bar, figure) in self._bars.items():
            listed, present = counts.listed_by_role[code], counts.present_by_role[code]
            name.setText(code_lists().label("role", code, self._desk.language))
            bar.show_share(present, listed)
            figure.setText(f"{present}/{listed}")
            for widget in (name, bar, figure):
                widget.setVisible(self._bars_fit and listed > 0)

    def show_pace(self, pace: Pace | None) -> None:
        """Say how fast the queue moves and when it will be through; nothing while too few came."""
        is_told = pace is not None and pace.people_left > 0
        self.pace.setVisible(is_told)
        if pace is not None and is_told:
            seconds = self.tr("{seconds} s a person").format(seconds=pace.seconds_per_person)
            left = self.tr("%n people left", "", pace.people_left)
            minutes = self.tr("about %n minutes", "", pace.minutes_left)
            self.pace.setText(f"{seconds} · {left} · {minutes}")

    def _sum(self, counts: Counts) -> str:
        """Return «список 29 + без приглашения 2 − не пришли 7 = 24»."""
        text = self.tr("invited {invited} + walk-ins {walkins} − not here {absent} = {present}")
        return text.format(
            invited=counts.invited,
            walkins=counts.walkins_present,
            absent=counts.invited_absent,
            present=counts.present,
        )


class _Line(QWidget):
    """One mark: time and name; made once and worded again, for marks come quickly."""

    def __init__(self, desk: Desk, *, is_latest: bool) -> None:
        super().__init__()
        self._language = desk.language
        letters = row_words.sex_letters(desk.language)
        self._height = _FIRST_LINE if is_latest else _LINE
        self._time = label(look="caption")
        self._name = label(wraps=True) if is_latest else ElidedLabel()
        self.sexes = {sex: Button(desk, letter) for sex, letter in letters.items()}
        self.row = boxes.row(self._time, (self._name, 1), *self.sexes.values(), gap=6)
        for button in self.sexes.values():
            button.setFixedWidth(px(_LETTER_WIDTH))
        boxes.column((self.row, 1), rule(), of=self)
        self.setFixedHeight(px(self._height) + 1)

    def say(self, participant: Participant) -> None:
        """Show somebody's mark."""
        moment = participant.checked_in_at_utc
        self._time.setText(local_time(moment) if moment else "")
        self._name.setText(row_words.short_name(participant))
        for sex, button in self.sexes.items():
            button.setVisible(participant.sex == "unknown")
            told = code_lists().label("sex", sex, self._language)
            button.setAccessibleName(f"{row_words.name(participant)}: {told}")
            tip(button, told)

    def lacks_room(self, width: int, button: QWidget) -> bool:
        """Tell whether the name needs more than its two lines beside time and button."""
        beside = [one for one in self.sexes.values() if not one.isHidden()]
        taken = self._time.sizeHint().width() + button.sizeHint().width() + 2 * self.row.spacing()
        taken += len(beside) * (px(_LETTER_WIDTH) + self.row.spacing())
        room = QRect(0, 0, width - taken, px(self._height))
        flags = int(Qt.TextFlag.TextWordWrap)
        needed = self._name.fontMetrics().boundingRect(room, flags, self._name.text())
        return needed.width() > room.width() or needed.height() > room.height()


class LastMarksCard(Card):
    """List the latest marks first, as many as fit; `undo_wanted` carries the latest one."""

    undo_wanted = Signal(object)
    sex_told = Signal(object, str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._marked: Sequence[Participant] = []
        self._nobody = label(self.tr("Nobody is marked yet."), look="small", wraps=True)
        self._lines = [_Line(desk, is_latest=place == 0) for place in range(MOST)]
        for place, line in enumerate(self._lines):
            line.hide()
            for sex, button in line.sexes.items():
                button.clicked.connect(partial(self._tell_sex, place, sex))
        self.undo = Button(desk, kind="quiet")
        tip(self.undo, self.tr("Undo"))
        self.undo.clicked.connect(lambda: self.undo_wanted.emit(self._marked[0]))
        self._lines[0].row.addWidget(self.undo, 0, Qt.AlignmentFlag.AlignRight)
        title = label(self.tr("Last marks"), look="caption")
        self.put(title, self._nobody, boxes.column(*self._lines), ...)
        self.setMinimumHeight(0)

    @property
    def latest(self) -> Participant | None:
        """Return who was marked last."""
        return self._marked[0] if self._marked else None

    def show_marks(self, marked: Sequence[Participant]) -> None:
        """Show the latest marks."""
        self._marked = marked
        self._nobody.setVisible(not marked)
        for line, participant in zip(self._lines, marked, strict=False):
            line.say(participant)
        if marked:
            text = self.tr("Take back the mark of {name}")
            self.undo.setAccessibleName(text.format(name=row_words.name(marked[0])))
            self._name_undo()
        self._cut()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many marks as there is room for."""
        super().resizeEvent(event)
        self._name_undo()
        self._cut()

    def minimumSizeHint(self) -> QSize:
        """Let the card shrink: older marks are cut first."""
        return QSize(0, px(90))

    def _tell_sex(self, place: int, sex: str) -> None:
        self.sex_told.emit(self._marked[place], sex)

    def _name_undo(self) -> None:
        """Write the word on the button where the whole name stands beside it, else the sign."""
        self.undo.set_icon("")
        self.undo.setText(self.tr("Undo"))
        sides = self.box.contentsMargins()
        if self._lines[0].lacks_room(self.width() - sides.left() - sides.right(), self.undo):
            self.undo.setText("")
            self.undo.set_icon("undo-2")

    def _cut(self) -> None:
        room = self.height() - px(_ABOVE_MARKS)
        height = px(_LINE) + 1
        for place, line in enumerate(self._lines):
            is_shown = place < len(self._marked) and (place + 1) * height <= room
            if line.isHidden() == is_shown:
                line.setVisible(is_shown)
