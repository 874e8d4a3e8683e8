"""Put a whole series on other days: by its first day, then any of its sessions by hand."""

from collections.abc import Mapping
from datetime import date, timedelta

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from seminar_desk.actions.days import sessions
from seminar_desk.domain.days.series import Series
from seminar_desk.domain.days.series_moves import (
    BEGUN,
    CANCELLED,
    DAY_OFF,
    MARKED,
    PlannedMove,
    planned_moves,
)
from seminar_desk.domain.days.session import Session
from seminar_desk.domain.problems import ProblemError
from seminar_desk.store import setting_rows
from seminar_desk.store.days import series_rows, session_rows
from seminar_desk.ui.desk.dates import full_date
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.desk.session_words import short_district_name
from seminar_desk.ui.look.look import px
from seminar_desk.ui.widgets.boxes import row
from seminar_desk.ui.widgets.dialogs import Question
from seminar_desk.ui.widgets.field import Field
from seminar_desk.ui.widgets.inputs import DateEdit, NumberEdit
from seminar_desk.ui.widgets.labels import label

_WEEK = timedelta(weeks=1)
_MOST_WEEKS = 2000


class SeriesMover(Question):
    """Ask the series' new days; what stays where it is says why."""

    def __init__(self, desk: Desk, parent: QWidget, series: Series) -> None:
        super().__init__(
            desk,
            parent,
            self.tr("Move the whole series"),
            self.tr(
                "All distances between the days are kept; a day off becomes the next working day."
                " Lists of people move with their sessions. One Ctrl+Z takes all of it back."
            ),
            yes=self.tr("Move"),
            danger=False,
        )
        self._desk = desk
        self._series = series
        everything = session_rows.all_sessions(desk.db)
        self._sessions = [each for each in everything if each.series_uid == series.uid]
        self._marked = series_rows.marked_sessions(desk.db)
        self._days_off = setting_rows.days_off(desk.db)
        self.moved = 0
        moves = self._moves(desk.today())
        movable = [move.session.date for move in moves if not move.stays]
        self._was_first = movable[0] if movable else desk.today()
        self.first = DateEdit(desk, self._nearest_same_weekday())
        self.weeks = NumberEdit(-_MOST_WEEKS, _MOST_WEEKS)
        self.edits: dict[str, DateEdit] = {}
        self.notes: dict[str, QLabel] = {}
        asked = row(
            (Field(self.tr("First day of the series"), self.first), 1),
            (Field(self.tr("or by weeks"), self.weeks), 1),
            gap=12,
        )
        self._trouble = label(look="problem", wraps=True)
        self._trouble.hide()
        self.put(asked, self._trouble, self._grid(moves))
        self.yes.setEnabled(bool(movable))
        self.first.dateChanged.connect(lambda _day: self._propose(self.first.day))
        self.weeks.valueChanged.connect(self._by_weeks)
        self.yes.clicked.disconnect()
        self.yes.clicked.connect(self._move)
        self._propose(self.first.day)
        self.first.setFocus()

    @property
    def days(self) -> Mapping[str, date]:
        """Return the day of each session that can be moved."""
        return {uid: edit.day for uid, edit in self.edits.items()}

    def _moves(self, first: date) -> tuple[PlannedMove, ...]:
        return planned_moves(self._sessions, first, marked=self._marked, days_off=self._days_off)

    def _nearest_same_weekday(self) -> date:
        """Return the first day of the old weekday from tomorrow on."""
        day = self._desk.today() + timedelta(days=1)
        return day + timedelta(days=(self._was_first - day).days % 7)

    def _grid(self, moves: tuple[PlannedMove, ...]) -> QGridLayout:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, px(6), 0)
        grid.setHorizontalSpacing(px(10))
        grid.setColumnStretch(0, 1)
        for line, move in enumerate(moves):
            session = move.session
            name = short_district_name(session, self._desk.language)
            said = label(f"{name}\n{full_date(session.date)}", wraps=True)
            note = label(self._why(move), look="caption", wraps=True)
            self.notes[session.uid] = note
            grid.addWidget(said, 2 * line, 0)
            if move.stays:
                grid.addWidget(note, 2 * line, 1)
                continue
            edit = DateEdit(self._desk, move.to)
            edit.setAccessibleName(f"{name}, {full_date(session.date)}")
            edit.dateChanged.connect(lambda _day, session=session: self._look_at(session))
            self.edits[session.uid] = edit
            grid.addWidget(edit, 2 * line, 1)
            grid.addWidget(note, 2 * line + 1, 0, 1, 2)
        return grid

    def _by_weeks(self, weeks: int) -> None:
        self.first.choose(self._was_first + weeks * _WEEK)

    def _propose(self, first: date) -> None:
        """Show the days that follow from the first one."""
        with QSignalBlocker(self.weeks):
            self.weeks.setValue(round((first - self._was_first) / _WEEK))
        for move in self._moves(first):
            if edit := self.edits.get(move.session.uid):
                with QSignalBlocker(edit):
                    edit.choose(move.to)
                self._say(move.session, self._why(move))
        self._count()

    def _look_at(self, session: Session) -> None:
        """Say what is odd about a day that was chosen by hand; it may be meant so."""
        day = self.edits[session.uid].day
        self._say(session, "" if self._days_off.is_working(day) else self.tr("This is a day off."))
        self._count()

    def _say(self, session: Session, words: str) -> None:
        note = self.notes[session.uid]
        note.setText(words)
        note.setVisible(bool(words))

    def _why(self, move: PlannedMove) -> str:
        return {
            BEGUN: self.tr("stays: it was opened already"),
            MARKED: self.tr("stays: it has marks or certificates"),
            CANCELLED: self.tr("stays: it is cancelled"),
            DAY_OFF: self.tr("moved on from a day off"),
        }.get(move.stays or move.note, "")

    def _count(self) -> None:
        before = {each.uid: each.date for each in self._sessions}
        changed = sum(day != before[uid] for uid, day in self.days.items())
        self.yes.setText(self.tr("Move %n sessions", "", changed))
        self.yes.setEnabled(changed > 0)
        self.moved = changed

    def _move(self) -> None:
        db, uid = self._desk.db, self._series.uid
        try:
            sessions.move_series(db, series_uid=uid, days=self.days)
        except ProblemError as error:
            self._trouble.setText(" ".join(self._desk.sentence(each) for each in error.problems))
            self._trouble.show()
            return
        self.accept()


def ask_days(desk: Desk, parent: QWidget, series: Series) -> int:
    """Show the days of a series; return how many sessions were moved, none when given up."""
    mover = SeriesMover(desk, parent, series)
    return mover.moved if mover.is_accepted() else 0
