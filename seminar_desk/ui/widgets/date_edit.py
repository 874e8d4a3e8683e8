"""A day that can be typed or picked from a calendar."""

from datetime import date
from typing import cast

from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QDateEdit, QWidget

from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.look.theme import Theme


class DateEdit(QDateEdit):
    """Show 24.10.2017; the calendar begins on Monday and wears the theme's colours."""

    def __init__(self, desk: Desk, day: date, parent: QWidget | None = None) -> None:
        super().__init__(QDate(day.year, day.month, day.day), parent)
        self.setDisplayFormat("dd.MM.yyyy")
        self.setCalendarPopup(True)
        self._dress_calendar(desk.theme)

    @property
    def day(self) -> date:
        """Return the chosen day."""
        return cast("date", self.date().toPython())

    def _dress_calendar(self, theme: Theme) -> None:
        calendar = self.calendarWidget()
        calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        calendar.setGridVisible(False)
        calendar.setMinimumSize(theme.px(320), theme.px(270))
        names, weekend = QTextCharFormat(), QTextCharFormat()
        names.setForeground(theme.colour("muted"))
        weekend.setForeground(theme.colour("danger"))
        calendar.setHeaderTextFormat(names)
        for number in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            calendar.setWeekdayTextFormat(number, weekend)
