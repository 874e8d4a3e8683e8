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
from seminar_desk.ui.checkin.asked_line import ask_line
from seminar_desk.ui.checkin.page_tools import add_action, lead_agrees
from seminar_desk.ui.forms.aimak_editor import AimakEditor
from seminar_desk.ui.forms.line_editors import LineEditor
from seminar_desk.ui.widgets.held_enter import Menu

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
        menu = Menu(self._page)
        waiting = [row for row in people if not row.is_present]
        if waiting:
            text = self.tr("Check in %n people", "", len(waiting))
            marking = add_action(menu, text, partial(self.check_in, waiting), "Enter")
            marking.setEnabled(can_check_in)
        self._add_choice(menu, self.tr("Role"), self._roles(), partial(self._set_role, people))
        self._add_choice(menu, self.tr("Sex"), self._sexes(), partial(self._set_sex, people))
        where = self._add_choice(
            menu, self.tr("Aiyl aimak"), self._aimaks(), partial(self._move, people)
        )
        add_action(where, self.tr("Another…"), partial(self._move_elsewhere, people))
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
        role, text = code_lists().label("role", role_code, self._desk.language), ""
        if role_code == "other":
            line, field = LineEditor("role_text"), self.tr("Which role")
            asked = self._asked(people, line, field)
            if not asked:
                return
            role = text = asked
        self._tell(
            self._written(
                uids,
                lambda: attendance.set_role(
                    db, attendance_uids=uids, role_code=role_code, role_text=text
                ),
            ),
            role,
        )

    def _set_sex(self, people: Sequence[Participant], sex: str) -> None:
        uids, db = [row.uid for row in people], self._desk.db
        sexes = dict.fromkeys(uids, sex)
        done = self._written(uids, lambda: told_facts.tell_sex(db, sexes=sexes))
        self._tell(done, code_lists().label("sex", sex, self._desk.language))

    def _move(self, people: Sequence[Participant], soate14: str) -> None:
        aimak = next(one for one in places.aiyl_aimaks() if one.soate14 == soate14)
        self._set_place(people, aimak.name_ru, soate14)

    def _move_elsewhere(self, people: Sequence[Participant]) -> None:
        """Ask for a place in words; an aimak of this district is known by them."""
        session = self._page.session
        used = sorted({row.aimak for row in self._page.roll.everyone()})
        line = AimakEditor(
            self._desk.language,
            lambda: session.district_soate8 if session else "",
            used,
            day=lambda: session.date if session else None,
        )
        asked = self._asked(people, line, self.tr("Aiyl aimak or organisation"))
        if asked:
            self._set_place(people, str(line.value()), line.soate14)

    def _set_place(self, people: Sequence[Participant], aimak: str, soate14: str) -> None:
        uids, db = [row.uid for row in people], self._desk.db
        done = self._written(
            uids,
            lambda: attendance.set_aimak(db, attendance_uids=uids, aimak=aimak, soate14=soate14),
        )
        self._tell(done, places.said(aimak, self._desk.language, soate14))

    def _asked(self, people: Sequence[Participant], line: LineEditor, field: str) -> str | None:
        title = self.tr("For %n people at once", "", len(people))
        return ask_line(self._desk, self._page, title, line, field=field, yes=self.tr("Save"))

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
        label, language = code_lists().label, self._desk.language
        said = [(code, label("role", code, language)) for code in ROLES]
        return [(code, f"{words}…" if code == "other" else words) for code, words in said]

    def _sexes(self) -> list[tuple[str, str]]:
        label, language = code_lists().label, self._desk.language
        return [(code, label("sex", code, language)) for code in SEXES if code != "unknown"]

    def _aimaks(self) -> list[tuple[str, str]]:
        session = self._page.session
        known = places.aimaks_of(session.district_soate8, session.date) if session else ()
        return [(aimak.soate14, aimak.name(self._desk.language)) for aimak in known]

    @staticmethod
    def _add_choice(
        menu: QMenu, text: str, offered: Sequence[tuple[str, str]], act: Callable[[str], None]
    ) -> QMenu:
        choice = Menu(text, menu)
        menu.addMenu(choice)
        for code, words in offered:
            add_action(choice, words, partial(act, code))
        return choice
