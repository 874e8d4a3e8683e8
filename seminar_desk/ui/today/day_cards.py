"""The day's own column: which day it is, its steps, the plans that wait, the series' totals."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from seminar_desk.domain.days.series import Series
from seminar_desk.domain.days.session import ChosenSession, Session
from seminar_desk.domain.people.counts import aimak_key
from seminar_desk.store.database import Database
from seminar_desk.store.days import session_rows
from seminar_desk.store.people import attendance_rows
from seminar_desk.ui.desk.dates import full_date, long_date
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.desk.session_words import short_district_name
from seminar_desk.ui.look.icons import paint_icon
from seminar_desk.ui.today.day_steps import CURRENT, DONE, DayStep
from seminar_desk.ui.widgets.boxes import column, emptied, fill, held, row
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.card import Card, rule
from seminar_desk.ui.widgets.labels import label
from seminar_desk.ui.widgets.tips import tip

if TYPE_CHECKING:  # eleven dataclasses of plans, not needed while nothing is due
    from seminar_desk.domain.plans.assembly_calendar import Reminder

_GROUNDS = {DONE: "success_soft", CURRENT: "accent_soft"}
_INKS = {DONE: "success", CURRENT: "accent"}
_ROUND = 34
_ROW = 64
_SHOWN = 5
_HELD = frozenset({"open", "closed", "amended"})


class WhichDay(Card):
    """Stand over the steps only when there is something to explain."""

    back_wanted = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._choice: ChosenSession | None = None
        self.words = label(wraps=True)
        self.back = Button(desk, kind="quiet", icon_name="calendar-days")
        self.put(row((self.words, 1), self.back, gap=8))
        self.back.clicked.connect(self._go_back)

    def show_choice(
        self, session: Session | None, choice: ChosenSession | None, today: date
    ) -> None:
        """Explain the shown session beside the one the day would choose by itself."""
        self._choice = choice
        if session is None or choice is None:
            self.hide()
            return
        is_own_choice = session.uid == choice.session.uid
        self.back.setVisible(not is_own_choice)
        # That everything is over stands on a card of its own.
        self.setVisible(not is_own_choice or choice.reason in ("next", "running"))
        self.words.setText(
            self._reason(choice, today) if is_own_choice else self._other(session, choice, today)
        )
        name = short_district_name(choice.session, self._desk.language)
        self.back.setText(name)
        tip(self.back, long_date(choice.session.date, self._desk.language))

    def _reason(self, choice: ChosenSession, today: date) -> str:
        day = long_date(choice.session.date, self._desk.language)
        if choice.reason == "next":
            days = (choice.session.date - today).days
            left = self.tr("in %n days", "", days)
            return self.tr("There is no session today. The next one is {left}: {day}.").format(
                left=left, day=day
            )
        return self.tr("There is no session today, but this one of {day} is still open.").format(
            day=day
        )

    def _other(self, session: Session, choice: ChosenSession, today: date) -> str:
        if session.date == today:
            return self.tr("Today there is another session too:")
        if choice.reason == "today":
            return self.tr("This is not today's session. Today's is here:")
        day = long_date(session.date, self._desk.language)
        return self.tr("You look at the session of {day}. The nearest one is here:").format(day=day)

    def _go_back(self) -> None:
        if self._choice is not None:
            self.back_wanted.emit(self._choice)


class _StepSign(QWidget):
    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._step: DayStep | None = None

    def show_step(self, step: DayStep, words: str) -> None:
        self._step = step
        self.setAccessibleName(words)
        tip(self, words)
        side = self._desk.theme.px(_ROUND)
        self.setFixedSize(side, side)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw a tick for what is done, else the step's own icon."""
        if self._step is None:
            return
        theme = self._desk.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(_GROUNDS.get(self._step.state, "neutral_soft")))
        painter.drawEllipse(self.rect())
        ink = getattr(theme, _INKS.get(self._step.state, "muted"))
        name = "check" if self._step.state == DONE else self._step.icon
        side = theme.px(18)
        corner = (self.width() - side) // 2
        paint_icon(painter, QRect(corner, corner, side, side), name, ink)


class DayStepRow(QWidget):
    """Show one step; `acted` carries what its button wants."""

    acted = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.step: DayStep | None = None
        self._sign = _StepSign(desk)
        self._title = label(look="strong", wraps=True)
        self._detail = label(look="caption", wraps=True)
        self.button = Button(desk)
        words = column(..., self._title, self._detail, ..., gap=1)
        row(self._sign, (words, 1), self.button, gap=14, of=self)
        self.button.clicked.connect(self._act)

    def show_step(self, step: DayStep) -> None:
        """Show a step's state; the current one has the strong button."""
        self.step = step
        states = {DONE: self.tr("Done"), CURRENT: self.tr("Now")}
        self._sign.show_step(step, states.get(step.state, self.tr("Later")))
        self._title.setText(step.title)
        self._detail.setText(step.detail)
        self.button.setText(step.button)
        self.button.setAccessibleName(f"{step.button}: {step.title}")
        self.button.set_kind({CURRENT: "primary", DONE: "quiet"}.get(step.state, "secondary"))
        self.setMinimumHeight(self._desk.theme.px(_ROW))

    def _act(self) -> None:
        if self.step is not None:
            self.acted.emit(self.step.target)


class StepsCard(Card):
    """Hold the six rows of the day."""

    acted = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(padding=22, gap=0)
        self._desk = desk
        self.rows: list[DayStepRow] = []
        self._rows = column()
        self.put(label(self.tr("The day"), look="caption"), 4, self._rows)

    def show_steps(self, steps: Sequence[DayStep]) -> None:
        """Show the steps, each in its row."""
        for step in steps[len(self.rows) :]:
            line = DayStepRow(self._desk)
            line.acted.connect(self.acted)
            line.setObjectName(step.key)
            fill(self._rows, *([rule()] if self.rows else []), line)
            self.rows.append(line)
        for line, step in zip(self.rows, steps, strict=True):
            line.show_step(step)


class RemindersCard(Card):
    """List a few reminders with a button each; hidden while nothing is due."""

    wanted = Signal(str, str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._more = label(tone="muted")
        self._list = column(gap=6)
        self.buttons: list[Button] = []
        self.put(
            label(self.tr("After the assemblies · due"), look="caption"), self._list, self._more
        )
        self.hide()

    def show_reminders(self, reminders: Sequence[Reminder]) -> None:
        """Show what waits longest."""
        emptied(self._list)
        self.buttons = []
        fill(self._list, *(self._line(reminder) for reminder in reminders[:_SHOWN]))
        left = max(0, len(reminders) - _SHOWN)
        self._more.setText(self.tr("%n more", "", left))
        self._more.setVisible(left > 0)
        self.setVisible(bool(reminders))

    def _said(self, reminder: Reminder) -> str:
        from seminar_desk.domain.plans.assembly_step import title_in  # noqa: PLC0415 - all of a plan

        return title_in(self._desk.language, reminder.kind, reminder.title)

    def _line(self, reminder: Reminder) -> QWidget:
        from seminar_desk.domain import places  # noqa: PLC0415 - a file that a start does not need

        what = self.tr("Call: was it held?") if reminder.asks_outcome else self._said(reminder)
        who = f" · {reminder.responsible}" if reminder.responsible else ""
        said = label(f"{full_date(reminder.due)} · {what}{who}", tone="muted", wraps=True)
        place = places.said(reminder.place, self._desk.language)
        words = column(label(place, look="strong"), said)
        to_plan = self.tr("To the plan")
        button = Button(self._desk, to_plan)
        button.setAccessibleName(f"{to_plan}: {place}, {what}")
        button.clicked.connect(
            lambda: self.wanted.emit(reminder.session_uid, reminder.assembly_uid)
        )
        self.buttons.append(button)
        return held(row((words, 1), (button, Qt.AlignmentFlag.AlignVCenter), gap=12))


@dataclass(frozen=True, slots=True)
class Totals:
    """Hold a series' figures; people are counted once, whatever they attended."""

    people: int
    expected: int | None
    sessions_held: int
    sessions: int
    plans: int
    aimaks: int


def read_totals(db: Database, series: Series, sessions: Sequence[Session]) -> Totals:
    """Read the figures over the sessions of a series that are not cancelled."""
    alive = {each.uid: each for each in sessions if each.status != "cancelled"}
    reached = attendance_rows.aimaks_in_series(db, series.uid)
    return Totals(
        people=attendance_rows.came_in_series(db, series.uid),
        expected=series.target,
        sessions_held=sum(session.status in _HELD for session in alive.values()),
        sessions=len(alive),
        plans=session_rows.plans_in_series(db, series.uid),
        aimaks=len({aimak_key(code, name, alive[uid].district_key) for uid, code, name in reached}),
    )


class TotalsCard(Card):
    """Show people trained, sessions held, assemblies prepared, aimaks reached."""

    def __init__(self) -> None:
        super().__init__()
        self._figures = [label(look="figure") for _ in range(4)]
        self._words = [label(look="caption", wraps=True) for _ in range(4)]
        pairs = zip(self._figures, self._words, strict=True)
        columns = ((column(figure, words, ...), 1) for figure, words in pairs)
        self.put(label(self.tr("Whole series"), look="caption"), row(*columns, gap=16))

    def show_totals(self, totals: Totals) -> None:
        """Write the figures and their words."""
        for figure, words, number, text in zip(
            self._figures,
            self._words,
            (totals.people, totals.sessions_held, totals.plans, totals.aimaks),
            (
                self.tr("trained of about {n}").format(n=totals.expected)
                if totals.expected
                else self.tr("trained"),
                self.tr("sessions of {n}", "", totals.sessions_held).format(n=totals.sessions),
                self.tr("assemblies in preparation", "", totals.plans),
                self.tr("aimaks reached", "", totals.aimaks),
            ),
            strict=True,
        ):
            figure.setText(str(number))
            figure.setAccessibleName(f"{number} {text}")
            words.setText(text)
