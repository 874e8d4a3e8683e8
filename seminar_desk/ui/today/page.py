"""The page Today: what day it is, what to do next, the schedule, the series."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QWidget

from seminar_desk.domain.days.series import is_over
from seminar_desk.domain.days.session import ChosenSession, Session, choose_for
from seminar_desk.store.days import series_rows, session_rows
from seminar_desk.ui.desk.dates import full_date
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.desk.page import Page
from seminar_desk.ui.today import day_cards
from seminar_desk.ui.today.day_steps import read_day, steps_of
from seminar_desk.ui.today.schedule_card import ScheduleCard
from seminar_desk.ui.today.series_bar import SeriesBar
from seminar_desk.ui.today.series_over import SeriesOver
from seminar_desk.ui.widgets.boxes import column, held, scrolled
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.columns import FoldingColumns
from seminar_desk.ui.widgets.empty_state import EmptyState
from seminar_desk.ui.widgets.file_drop import FileDrop

_FOLD_BELOW = 860


class TodayPage(Page):
    """Lead through the day of the chosen session."""

    tables = frozenset(
        {
            *("session", "attendance", "person", "assembly", "assembly_step", "certificate"),
            *("output", "setting", "series"),
        }
    )

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._session: Session | None = None
        self.day_button = Button(desk, icon_name="log-out")
        self.series = SeriesBar(desk)
        self.series_over = SeriesOver(desk)
        self.which_day = day_cards.WhichDay(desk)
        self.steps = day_cards.StepsCard(desk)
        self.reminders = day_cards.RemindersCard(desk)
        self._empty: tuple[EmptyState, Button] | None = None
        self.schedule = ScheduleCard(desk)
        self.totals = day_cards.TotalsCard()
        self._left = column(
            self.series_over, self.which_day, self.steps, self.reminders, ..., gap=12
        )
        right = held(column(self.schedule, self.totals, ..., gap=16))
        self.columns = FoldingColumns(
            desk, held(self._left), right, (self.tr("The day"), self.tr("Schedule")), _FOLD_BELOW
        )
        whole = column(self.series, self.columns, gap=12, edge=(24, 12, 24, 18))
        column(scrolled(held(whole)), of=self)
        FileDrop(self, _is_exchange_workbook).all_dropped.connect(self._take_in)
        self.day_button.clicked.connect(self._open_or_close)
        self.steps.acted.connect(self._act)
        self.reminders.wanted.connect(self._open_plan)
        self.which_day.back_wanted.connect(self._go_to_chosen_day)
        self.series_over.add.clicked.connect(self.schedule.add)
        self.series_over.load.clicked.connect(self.schedule.load)
        self.series_over.move_all.clicked.connect(self._move_series)
        self.series_over.archive.clicked.connect(self.series.archive)

    def header_buttons(self) -> Sequence[QWidget]:
        """Put «Close the session» into the header."""
        return (self.day_button,)

    def reload(self) -> None:
        """Read the day, the schedule and the series."""
        db, today = self.desk.db, self.desk.today()
        self._session = self.desk.session
        choice = choose_for(today, self.desk.open_sessions())
        self.which_day.show_choice(self._session, choice, today)
        self.series.reload()
        series, own = self.series.series, session_rows.of_series(db, self.desk.series_uid)
        is_open = series is not None and not series.is_archived
        self.series_over.setVisible(is_open and is_over(own, today))
        self.series_over.show_last(own)
        self._show_day()
        self._show_reminders()
        self.schedule.reload()
        self.totals.setVisible(series is not None)
        if series is not None:
            self.totals.show_totals(day_cards.read_totals(db, series, own))

    def _show_day(self) -> None:
        session = self._session
        alive = session is not None and session.status != "cancelled"
        self.steps.setVisible(alive)
        self.day_button.setVisible(alive)
        if self._empty is not None:
            self._empty[0].setVisible(not alive)
        if session is None:
            self._show_empty(
                self.tr("No session yet"),
                self.tr("Add the first session, or load the schedule from Excel at the right."),
                self.tr("Add a session"),
            )
            return
        if not alive:
            self._show_empty(
                self.tr("The session is cancelled"),
                self.tr("It stays in the schedule. The same hall can be planned for another day."),
                self.tr("Copy to another day…"),
            )
            return
        self.steps.show_steps(steps_of(read_day(self.desk.db, session)))
        running = session.is_running
        self.day_button.setText(
            self.tr("Close the session")
            if running
            else self.tr("Open again")
            if session.status == "closed"
            else self.tr("Open the session")
        )
        self.day_button.set_icon("log-out" if running else "play")

    def _show_reminders(self) -> None:
        db, today = self.desk.db, self.desk.today()
        if not session_rows.past_assemblies(db, today):
            self.reminders.show_reminders(())
            return
        from seminar_desk.domain.plans.assembly_calendar import reminders_due  # noqa: PLC0415 - rare
        from seminar_desk.store.plans import assembly_rows  # noqa: PLC0415 - rare

        archived = series_rows.archived_sessions(db)
        plans = assembly_rows.plans_held_before(db, today)
        waiting = [plan for plan in plans if plan.assembly.session_uid not in archived]
        self.reminders.show_reminders(reminders_due(waiting, today))

    def _open_plan(self, session_uid: str, assembly_uid: str) -> None:
        if session_uid != self.desk.session_uid:
            self.desk.select_session(session_uid)
        self.desk.show_page("practice", f"plan:{assembly_uid}")

    def _show_empty(self, title: str, text: str, button_text: str) -> None:
        if self._empty is None:
            button = Button(self.desk, icon_name="calendar-plus")
            button.clicked.connect(self._copy_or_add)
            self._empty = EmptyState(self.desk, "calendar-days", button), button
            self._left.insertWidget(3, self._empty[0], 1)  # under the steps
        self._empty[0].set_texts(title, text)
        self._empty[1].setText(button_text)

    def _open_or_close(self) -> None:
        if self._session is None:
            return
        if self._session.is_running:
            self._close_day(self._session)
        else:
            self._open_day(self._session)

    def _open_day(self, session: Session) -> None:
        from seminar_desk.actions.days import sessions  # noqa: PLC0415 - when asked

        opened = self.desk.run(lambda: sessions.open_day(self.desk.db, session_uid=session.uid))
        if opened is None:
            return
        self._copy_aside()
        today = self.desk.today()
        if opened.date != today:
            text = self.tr("A session of {date} is open, and today is {today}.")
            text = text.format(date=full_date(opened.date), today=full_date(today))
            self.desk.toast(text, "warning", undo=True)
        else:
            self.desk.toast(self.tr("The session is open: people can be checked in."), undo=True)

    def _close_day(self, session: Session) -> None:
        from seminar_desk.ui.closing.closing_dialog import check_and_close  # noqa: PLC0415 - when asked

        check_and_close(self.desk, self, session.uid)

    def _copy_aside(self) -> None:
        from seminar_desk.actions import history  # noqa: PLC0415 - when asked

        self.desk.run(lambda: history.back_up(self.desk.db, reason="open"))

    def _act(self, target: tuple[str, str]) -> None:
        page, intent = target
        if page == "open" and self._session is not None:
            self._open_day(self._session)
        elif page != "open":
            self.desk.show_page(page, intent)

    def _copy_or_add(self) -> None:
        if self._session is None:
            self.schedule.add()
        else:
            self.schedule.copy(self._session)

    def _move_series(self) -> None:
        if self.series.series is not None:
            self.series.move_all(self.series.series)

    def _take_in(self, paths: list[Path]) -> None:
        from seminar_desk.ui.books import taking_in  # noqa: PLC0415 - when asked

        taking_in.take_in(self.desk, self, paths)

    def _go_to_chosen_day(self, choice: ChosenSession) -> None:
        self.desk.select_session(choice.session.uid)


def _is_exchange_workbook(path: Path) -> bool:
    from seminar_desk.exchange.workbook import book_opening  # noqa: PLC0415 - when a file comes

    return book_opening.is_likely(path)


def create(desk: Desk) -> Page:
    """Build the page."""
    return TodayPage(desk)
