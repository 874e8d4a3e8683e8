"""The schedule of a series and what can be done with it."""

from datetime import timedelta

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QSizePolicy

from seminar_desk.domain.days.session import Session
from seminar_desk.store.days import series_rows, session_rows
from seminar_desk.store.people import attendance_rows
from seminar_desk.ui.desk.dates import full_date
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.desk.session_words import oblast_name, short_district_name
from seminar_desk.ui.language import words
from seminar_desk.ui.today.schedule_list import ScheduleList, lines_of
from seminar_desk.ui.widgets.boxes import row
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.card import Card
from seminar_desk.ui.widgets.held_enter import Menu
from seminar_desk.ui.widgets.labels import label
from seminar_desk.ui.widgets.tips import tip


class ScheduleCard(Card):
    """Choose, add, change, copy, move and cancel sessions; load a schedule from a file."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(gap=0)
        self._desk = desk
        self._open_oblasts: set[str] = set()
        self._shown_uid = ""
        self.add_button = Button(desk, self.tr("Add"), icon_name="calendar-plus", kind="quiet")
        tip(self.add_button, self.tr("Add a session"))
        self.add_button.setAccessibleName(self.tr("Add a session"))
        self.menu_button = Button(desk, icon_name="ellipsis-vertical", kind="quiet")
        self.menu_button.setAccessibleName(self.tr("What can be done with the schedule"))
        tip(self.menu_button, self.tr("Change, copy, move, cancel; load from Excel"))
        self.list = ScheduleList(desk)
        self.list.setAccessibleName(self.tr("Schedule"))
        caption = label(self.tr("Schedule"), look="caption")
        self.put(
            row(caption, ..., self.add_button, self.menu_button, gap=0),
            (self.list, 1),
        )
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.add_button.clicked.connect(self.add)
        self.menu_button.clicked.connect(self._open_own_menu)
        self.list.chosen.connect(desk.select_session)
        self.list.oblast_toggled.connect(self._toggle)
        self.list.menu_wanted.connect(lambda session, place: self.menu(session).popup(place))

    def reload(self) -> None:
        """Read the series' sessions; the chosen one's oblast is open."""
        desk = self._desk
        everything = session_rows.of_series(desk.db, desk.series_uid)
        chosen = next((item for item in everything if item.uid == desk.session_uid), None)
        if chosen is not None and chosen.uid != self._shown_uid:
            self._shown_uid = chosen.uid
            self._open_oblasts = {chosen.oblast}
        self.list.show_lines(
            lines_of(
                everything,
                attendance_rows.each_present_and_listed(desk.db),
                today=desk.today(),
                chosen_uid=desk.session_uid,
                open_oblasts=self._open_oblasts,
                is_archived=series_rows.is_archived(desk.db, desk.series_uid),
                names={item.oblast: oblast_name(item, desk.language) for item in everything},
            )
        )

    def menu(self, session: Session | None) -> QMenu:
        """Build the menu for one session and for the schedule as a whole."""
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if session is not None:
            name = short_district_name(session, self._desk.language)
            title = menu.addAction(f"{name}, {full_date(session.date)}")
            title.setEnabled(False)
            menu.addAction(self.tr("Change…"), lambda: self.edit(session))
            menu.addAction(self.tr("Copy to another day…"), lambda: self.copy(session))
            is_planned = session.status == "planned"
            move = menu.addAction(self.tr("Move to another day…"), lambda: self.move_day(session))
            cancel = menu.addAction(self.tr("Cancel the session…"), lambda: self.cancel(session))
            move.setEnabled(is_planned)
            cancel.setEnabled(is_planned)
            menu.addSeparator()
        menu.addAction(self.tr("Load a schedule from Excel…"), self.load)
        return menu

    def add(self) -> None:
        """Ask for a new session, today's at first, and turn to it."""
        from seminar_desk.ui.today.session_dialog import ask_session  # noqa: PLC0415 - when asked

        added = ask_session(self._desk, self.window(), session=None, day=self._desk.today())
        if added is not None:
            self._desk.select_session(added.uid)
            self._desk.toast(self.tr("The session is in the schedule."), undo=True)

    def edit(self, session: Session) -> None:
        """Change a session's facts."""
        from seminar_desk.ui.today.session_dialog import ask_session  # noqa: PLC0415 - when asked

        if ask_session(self._desk, self.window(), session=session, day=session.date) is not None:
            self._desk.toast(self.tr("The session is changed."), undo=True)

    def copy(self, session: Session) -> None:
        """Plan the same hall for another day."""
        from seminar_desk.actions.days import sessions  # noqa: PLC0415 - when asked
        from seminar_desk.ui.today.session_dialog import ask_date  # noqa: PLC0415 - when asked

        day = ask_date(
            self._desk,
            self.window(),
            self.tr("Copy to another day"),
            self.tr("District, hall and trainer are the same; the list of people stays here."),
            yes=self.tr("Copy"),
            day=max(session.date, self._desk.today()) + timedelta(days=1),
        )
        if day is None:
            return
        made = self._desk.run(lambda: sessions.copy(self._desk.db, session_uid=session.uid, to=day))
        if made is not None:
            self._desk.toast(
                self.tr("Copied to {date}.").format(date=full_date(made.date)), undo=True
            )

    def move_day(self, session: Session) -> None:
        """Put a planned session on another day."""
        from seminar_desk.actions.days import sessions  # noqa: PLC0415 - when asked
        from seminar_desk.ui.today.session_dialog import ask_date  # noqa: PLC0415 - when asked

        day = ask_date(
            self._desk,
            self.window(),
            self.tr("Move to another day"),
            self.tr("The list of people moves with it; the first date is remembered."),
            yes=self.tr("Move"),
            day=session.date,
        )
        if day is None or day == session.date:
            return
        moved = self._desk.run(
            lambda: sessions.move(self._desk.db, session_uid=session.uid, to=day)
        )
        if moved is not None:
            self._desk.toast(
                self.tr("Moved to {date}.").format(date=full_date(moved.date)), undo=True
            )

    def cancel(self, session: Session) -> None:
        """Cancel a planned session with a reason."""
        from seminar_desk.actions.days import sessions  # noqa: PLC0415 - when asked
        from seminar_desk.ui.widgets.dialogs import ask_reason  # noqa: PLC0415 - when asked

        reason = ask_reason(
            self._desk,
            self.window(),
            self.tr("Cancel the session?"),
            self.tr("It stays in the schedule with the reason; nobody's data is lost."),
            yes=self.tr("Cancel the session"),
            no=words.tr("Leave as it is"),
            suggestions=(
                self.tr("weather"),
                self.tr("the hall is taken"),
                self.tr("too few people"),
            ),
            danger=True,
        )
        if reason is None:
            return
        if self._desk.succeeds(
            lambda: sessions.cancel(self._desk.db, session_uid=session.uid, reason=reason)
        ):
            self._desk.toast(self.tr("The session is cancelled."), undo=True)

    def load(self) -> None:
        """Load sessions from a file."""
        from seminar_desk.ui.imports.schedule_dialog import import_schedule  # noqa: PLC0415 - when asked

        import_schedule(self._desk, self.window())

    def _toggle(self, oblast: str) -> None:
        self._open_oblasts ^= {oblast}
        self.reload()

    def _open_own_menu(self) -> None:
        chosen = [
            item
            for item in session_rows.all_sessions(self._desk.db)
            if item.uid == self._desk.session_uid
        ]
        menu = self.menu(chosen[0] if chosen else None)
        corner = self.menu_button.mapToGlobal(self.menu_button.rect().bottomRight())
        menu.popup(corner - QPoint(menu.sizeHint().width(), 0))
