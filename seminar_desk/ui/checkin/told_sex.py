"""The sex of people, told where they stand: by a letter in the row, a key, the menu."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from seminar_desk.actions.people import told_facts
from seminar_desk.domain.codes import code_lists
from seminar_desk.domain.people.participant import Participant
from seminar_desk.ui.checkin import row_words
from seminar_desk.ui.checkin.sex_proposals import SexProposals, proposed

if TYPE_CHECKING:
    from seminar_desk.ui.checkin.page import CheckInPage


class ToldSex(QObject):
    """Write the sex of one person in one step; what is known is mended in the form."""

    def __init__(self, page: CheckInPage) -> None:
        super().__init__(page)
        self._page = page
        self._desk = page.desk

    def tell(self, participant: Participant, sex: str) -> None:
        """Write it and say whose it is."""
        name = row_words.name(participant)
        if participant.sex != "unknown":
            text = self.tr("The sex of {name} is stated already. F2 mends it.").format(name=name)
            self._desk.toast(text, tone="warning")
            return
        db, uid = self._desk.db, participant.uid
        if self._desk.succeeds(lambda: told_facts.tell_sex(db, sexes={uid: sex})):
            self._desk.toast(f"{name}: {self._word(sex)}", undo=True)
        self._page.take_keys()

    def add_to(self, menu: QMenu, participant: Participant) -> None:
        """Offer both in the menu of somebody whose sex is not stated."""
        if participant.sex != "unknown":
            return
        for sex, letter in row_words.sex_letters(self._desk.language).items():
            action = menu.addAction(self.tr("Sex: {sex}").format(sex=self._word(sex)))
            action.setShortcut(QKeySequence(f"Alt+{letter}"))
            action.triggered.connect(partial(self._tell_from_menu, participant, sex))

    def propose(self) -> None:
        """Show what the names propose and write what was accepted, in one step."""
        people = proposed(self._page.roll.everyone())
        question = SexProposals(self._desk, self._page, people)
        if not people or not question.is_accepted():
            self._page.take_keys()
            return
        sexes = question.sexes
        if count := self._desk.run(lambda: told_facts.tell_sex(self._desk.db, sexes=sexes)):
            self._desk.toast(self.tr("The sex of %n people is stated", "", count), undo=True)
        self._page.take_keys()

    def add_proposals_to(self, menu: QMenu) -> None:
        """Offer them where a name proposes something."""
        if count := len(proposed(self._page.roll.everyone())):
            text = self.tr("Sex by the father's name (%n)…", "", count)
            menu.addAction(text).triggered.connect(lambda _checked: self.propose())

    def _tell_from_menu(self, participant: Participant, sex: str, _checked: bool) -> None:
        self.tell(participant, sex)

    def _word(self, sex: str) -> str:
        return code_lists().label("sex", sex, self._desk.language).lower()
