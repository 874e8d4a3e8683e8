"""What to do when every session of a series is past."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from seminar_desk.domain.days.session import Session
from seminar_desk.ui.desk.dates import long_date
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.widgets.boxes import held
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.card import Card
from seminar_desk.ui.widgets.flow import FlowLayout
from seminar_desk.ui.widgets.labels import label
from seminar_desk.ui.widgets.tips import tip


class SeriesOver(Card):
    """Say when the last day was; offer a session today, a new schedule, new days, the archive."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._last = label(tone="muted", wraps=True)
        add, load = self.tr("A session for today…"), self.tr("This year's schedule…")
        self.add = Button(desk, add, kind="primary", icon_name="calendar-plus")
        self.load = Button(desk, load, icon_name="file-up")
        self.move_all = Button(desk, self.tr("Move the series…"), icon_name="calendar-days")
        self.archive = Button(desk, self.tr("To the archive"), icon_name="archive")
        tip(
            self.archive,
            self.tr("Out of totals, reminders and warnings; its papers stay within reach"),
        )
        flow = FlowLayout()
        for button in self._buttons():
            flow.addWidget(button)
        heading = label(self.tr("All sessions of this series are over"), look="heading", wraps=True)
        self.put(heading, self._last, held(flow))
        self.hide()

    def show_last(self, sessions: Sequence[Session]) -> None:
        """Name the last day; what has begun everywhere cannot be moved."""
        alive = [each for each in sessions if each.status != "cancelled"]
        if alive:
            day = long_date(alive[-1].date, self._desk.language)
            self._last.setText(self.tr("The last one was {day}. What now?").format(day=day))
        self.move_all.setVisible(any(each.status == "planned" for each in alive))

    def _buttons(self) -> tuple[QWidget, ...]:
        return self.add, self.load, self.move_all, self.archive
