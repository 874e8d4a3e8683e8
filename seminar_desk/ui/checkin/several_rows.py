"""What is done with several people at once: each one step, one message, one Undo."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from seminar_desk.actions.people import attendance, told_facts
from seminar_desk.domain import places
from seminar_desk.domain.codes import code_lists
from seminar_desk.domain.people.participant import ROLES, SEXES, Participant
from seminar_desk.ui.checkin.page_tools import add_action, lead_agrees

if TYPE_CHECKING:
    from seminar_desk.ui.checkin.page import CheckInPage


class SeveralRows(QObject):
    """Build the menu of the rows chosen together and carry out what was chosen in it."""

    def __init__(self, page: CheckInPage) -> None:
        super().__init__(page)
        self._page = page
        self._desk = page.desk

    def menu(self, people: Sequence[Participant], *, can_check_in: bool) -> QMenu:
        """Return the menu for these people as they stand now."""
        menu = QMenu(self._page)
        waiting = [row for row in people if not row.is_present]
        text = self.tr("Check in %n people", "", len(waiting))
        marking = add_action(menu, text, partial(self.check_in, waiting), "Return")
        marking.setEnabled(can_check_in and bool(waiting))
        self._add_choice(menu, self.tr("Role"), self._roles(), partial(self._set_role, people))
        self._add_choice(menu, self.tr("Sex"), self._sexes(), partial(self._set_sex, people))
        self._add_choice(menu, self.tr("Aiyl aimak"), self._aimaks(), partial(self._move, people))
        menu.addSeparator()
        add_action(menu, self.tr("Copy for Excel"), self._page.carried.copy, "Ctrl+C")
        add_action(menu, self.tr("Choose nobody"), self._page.view.list.choose_nobody, "Esc")
        return menu

    def check_in(self, waiting: Sequence[Participant]) -> None:
        """Mark everybody of these; who is in keeps the first mark."""
        uids = [row.uid for row in waiting]
        done = self._written(
            uids, lambda: attendance.check_in_all(self._desk.db, attendance_uids=uids)
        )
        if done is not None:
            self._desk.toast(self.tr("%n people are marked", "", done), undo=True)
            self._page.view.list.choose_nobody()
            self._page.take_keys()

    def _set_role(self, people: Sequence[Participant], role_code: str) -> None:
        uids, db = [row.uid for row in people], self._desk.db
        done = self._written(
            uids, lambda: attendance.set_role(db, attendance_uids=uids, role_code=role_code)
        )
        role = code_lists().label("role", role_code, self._desk.language)
        self._tell(done, role)

    def _set_sex(self, people: Sequence[Participant], sex: str) -> None:
        uids, db = [row.uid for row in people], self._desk.db
        sexes = dict.fromkeys(uids, sex)
        done = self._written(uids, lambda: told_facts.tell_sex(db, sexes=sexes))
        self._tell(done, code_lists().label("sex", sex, self._desk.language))

    def _move(self, people: Sequence[Participant], soate14: str) -> None:
        uids, db = [row.uid for row in people], self._desk.db
        aimak = next(one for one in places.aiyl_aimaks() if one.soate14 == soate14)
        done = self._written(
            uids, lambda: attendance.set_aimak(db, attendance_uids=uids, aimak=aimak)
        )
        self._tell(done, aimak.name(self._desk.language))

    def _tell(self, done: int | None, fact: str) -> None:
        if done:
            said = self.tr("{fact}: %n people", "", done)
            self._desk.toast(said.format(fact=fact), undo=True)
        elif done is not None:
            self._desk.toast(self.tr("All of them have it already: {fact}").format(fact=fact))

    def _written(self, uids: Sequence[str], act: Callable[[], int]) -> int | None:
        """Do it; at a locked desk after the lead's PIN."""
        if not lead_agrees(self._page, self.tr("A change for %n people at once", "", len(uids))):
            return None
        return self._desk.run(act)

    def _roles(self) -> list[tuple[str, str]]:
        """Return the roles that need no words of their own."""
        label, language = code_lists().label, self._desk.language
        return [(code, label("role", code, language)) for code in ROLES if code != "other"]

    def _sexes(self) -> list[tuple[str, str]]:
        label, language = code_lists().label, self._desk.language
        return [(code, label("sex", code, language)) for code in SEXES if code != "unknown"]

    def _aimaks(self) -> list[tuple[str, str]]:
        session = self._page.session
        known = places.aimaks_of(session.district_soate8) if session else ()
        return [(aimak.soate14, aimak.name(self._desk.language)) for aimak in known]

    @staticmethod
    def _add_choice(
        menu: QMenu, text: str, offered: Sequence[tuple[str, str]], act: Callable[[str], None]
    ) -> None:
        choice = menu.addMenu(text)
        choice.setEnabled(bool(offered))
        for code, words in offered:
            add_action(choice, words, partial(act, code))
