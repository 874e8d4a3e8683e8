"""Say plainly why this session is shown when it is not today's."""

from datetime import date

from PySide6.QtCore import Signal

from seminar_desk.domain.days.session import ChosenSession, Session
from seminar_desk.ui.desk.dates import long_date
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.desk.session_words import short_district_name
from seminar_desk.ui.widgets.boxes import row
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.card import Card
from seminar_desk.ui.widgets.labels import label


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
        self.setVisible(not is_own_choice or choice.reason != "today")
        self.words.setText(
            self._reason(choice, today) if is_own_choice else self._other(session, choice)
        )
        name = short_district_name(choice.session, self._desk.language)
        self.back.setText(name)
        self.back.setToolTip(long_date(choice.session.date, self._desk.language))

    def _reason(self, choice: ChosenSession, today: date) -> str:
        day = long_date(choice.session.date, self._desk.language)
        if choice.reason == "next":
            days = (choice.session.date - today).days
            left = self.tr("in %n days", "", days)
            return self.tr("There is no session today. The next one is {left}: {day}.").format(
                left=left, day=day
            )
        if choice.reason == "running":
            return self.tr(
                "There is no session today, but this one of {day} is still open."
            ).format(day=day)
        return self.tr("All sessions are over. This is the last one: {day}.").format(day=day)

    def _other(self, session: Session, choice: ChosenSession) -> str:
        if choice.reason == "today":
            return self.tr("This is not today's session. Today's is here:")
        day = long_date(session.date, self._desk.language)
        return self.tr("You look at the session of {day}. The nearest one is here:").format(day=day)

    def _go_back(self) -> None:
        if self._choice is not None:
            self.back_wanted.emit(self._choice)
