"""A list of people of whom several can be chosen together, by mouse and by keys."""

from collections.abc import Sequence

from PySide6 import QtGui
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from seminar_desk.domain.people.participant import Participant
from seminar_desk.ui.checkin.row_choice import RowChoice
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.widgets.painted_list import NOWHERE, PaintedList


class ChosenRows(PaintedList[Participant]):
    """Keep who is chosen with the current row; `several_chosen` says how many they are, else 0."""

    several_chosen = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self._choice = RowChoice()
        super().__init__(desk, parent)

    def current(self) -> Participant | None:
        """Return the chosen participant."""
        return self.lines.row_at(self.currentIndex())

    def several(self) -> list[Participant]:
        """Return who is chosen together, in the order shown; nobody while it is one alone."""
        chosen = self._choice
        return [row for row in self.rows() if row.uid in chosen.uids] if chosen.is_several else []

    def choose_all(self) -> None:
        """Choose everybody shown; their menu stands at a row, the first where none was chosen."""
        if self.current() is None:
            self.setCurrentIndex(self.lines.index(0, 0))
        self._choice.uids = {row.uid for row in self.rows()}
        self._tell_choice()

    def choose_nobody(self) -> None:
        """Let go of several; the current row stays."""
        self._choice.uids.clear()
        self.keep_choice()

    def choose(self, place: int) -> None:
        """Choose a row, bring it into sight, and say it while the keys are in the search box."""
        super().choose(place)
        participant = self.current()
        if participant is not None:
            self._choice.begin(participant.uid)
            self._tell_choice()
        if participant is not None and not self.hasFocus():
            words = self.spoken(participant)
            QtGui.QAccessible.updateAccessibility(QtGui.QAccessibleAnnouncementEvent(self, words))

    def choose_person(self, uid: str) -> None:
        """Choose a person's row if it is shown."""
        place = self.place_of(uid, self.rows())
        if place != NOWHERE:
            self.choose(place)

    def stretch_by_key(self, key: int) -> None:
        """Choose from the first row to where the arrow leads."""
        if self.current_place == NOWHERE:
            self.move_by_key(key)
            return
        place = self.place_by_key(key)
        self.setCurrentIndex(self.lines.index(place, 0))
        self._stretch_to(place)

    def choose_too(self, place: int, keys: Qt.KeyboardModifier) -> None:
        """Stretch the choice to a row, or turn it alone."""
        self.setCurrentIndex(self.lines.index(place, 0))
        if keys & Qt.KeyboardModifier.ShiftModifier:
            self._stretch_to(place)
            return
        self._choice.turn(self.rows()[place].uid)
        if not self._choice.is_several and self._choice.uids:  # Enter marks the one that is left
            left = min(self._choice.uids)
            self._choice.begin(left)
            self.setCurrentIndex(self.lines.index(self.place_of(left, self.rows()), 0))
        self._tell_choice()

    def keep_choice(self) -> None:
        """Keep those still shown; where they are not several, the current row alone."""
        self._choice.keep({row.uid for row in self.rows()})
        if not self._choice.is_several:
            current = self.current()
            self._choice = RowChoice()
            if current is not None:
                self._choice.begin(current.uid)
        self._tell_choice()

    def forget_choice(self) -> None:
        """Let go of everybody before other rows are shown."""
        self._choice.uids.clear()

    def has_key(self, place: int) -> bool:
        """Say whether Enter marks this row: of several it opens their menu."""
        return place == self.current_place and not self._choice.is_several

    def is_chosen_too(self, place: int) -> bool:
        """Say whether a row is one of several."""
        return self._choice.is_several and self.rows()[place].uid in self._choice.uids

    @staticmethod
    def place_of(uid: str, rows: Sequence[Participant]) -> int:
        """Return where somebody stands, or NOWHERE."""
        return next((place for place, row in enumerate(rows) if row.uid == uid), NOWHERE)

    def _stretch_to(self, place: int) -> None:
        self._choice.stretch(self.rows()[place].uid, [row.uid for row in self.rows()])
        self._tell_choice()

    def _tell_choice(self) -> None:
        self.several_chosen.emit(len(self._choice.uids) if self._choice.is_several else 0)
        self.viewport().update()
