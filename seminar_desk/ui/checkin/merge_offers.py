"""Two rows that may be one person: noticed, compared, merged."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from seminar_desk.domain.people.participant import INVITED, Participant
from seminar_desk.domain.people.roll import Roll
from seminar_desk.ui.checkin import row_words
from seminar_desk.ui.checkin.merge_choice import MergeChoice
from seminar_desk.ui.checkin.merge_dialog import MergeDialog
from seminar_desk.ui.checkin.notice import Notice
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.widgets.pin import pass_pin


class Merging(QObject):
    """Offer to compare a walk-in with an invited person of a like name; merge any two rows."""

    def __init__(self, desk: Desk, page: QWidget, notice: Notice, roll: Callable[[], Roll]) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page
        self._notice = notice
        self._roll = roll
        self._alike: tuple[Participant, Participant] | None = None
        notice.acted.connect(self._compare)

    def merge(self, one: Participant, other: Participant | None = None) -> None:
        """Show two rows side by side; ask which the other is where that is not known."""
        text = self.tr("Two rows of the list become one person.")
        if self._desk.is_locked and not pass_pin(self._desk, self._page, text):
            return
        if other is None:
            choice = MergeChoice(self._desk, self._page, self._roll(), one)
            if not choice.exec() or choice.chosen is None:
                return
            other = choice.chosen
        MergeDialog(self._desk, self._page, one, other).exec()

    def offer_for(self, added: Participant) -> None:
        """Say that a new walk-in looks like somebody invited who has not come."""
        alike = [
            row
            for row in self._roll().lookalikes(added)
            if row.registration == INVITED and not row.is_present
        ]
        if alike and added.registration != INVITED:
            self._alike = (alike[0], added)
            text = self.tr("{new} looks like {invited}, who is invited and not here yet.")
            text = text.format(new=row_words.name(added), invited=row_words.name(alike[0]))
            self._notice.say(text, self.tr("Compare"))

    def forget(self) -> None:
        """Take the offer away: the queue went on."""
        self._alike = None
        self._notice.say("")

    def _compare(self) -> None:
        if self._alike is not None:
            one, other = self._alike
            self.forget()
            self.merge(one, other)
