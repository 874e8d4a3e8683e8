"""The open window, its pages, the clock, and the camera before it."""

from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from PySide6.QtWidgets import QDialog

from seminar_desk.app import Program
from seminar_desk.domain.people.participant import Participant
from seminar_desk.store.people import attendance_rows
from seminar_desk.tour.camera import photograph, save
from seminar_desk.tour.clock import TourClock
from seminar_desk.tour.hands import close_messages, settle
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.desk.page import Page
from seminar_desk.ui.frame.main_window import MainWindow

AnyPage = TypeVar("AnyPage", bound=Page)


@dataclass(slots=True)
class Stage:
    """Hold the open window, the clock and where pictures and papers go."""

    program: Program
    window: MainWindow
    clock: TourClock
    out: Path

    def page(self, key: str, kind: type[AnyPage]) -> AnyPage:
        """Open a page of the window."""
        self.window.show_page(key)
        settle()
        page = self.window.page(key)
        assert isinstance(page, kind)
        return page

    def photograph(self, name: str) -> None:
        """Keep the window as it stands now, without passing messages."""
        close_messages(self.window)
        photograph(self.window, self.out / "pictures", name)

    def photograph_dialog(self, dialog: QDialog, name: str) -> None:
        """Keep a dialog as it stands now."""
        save(dialog, self.out / "pictures" / f"{name}.png")

    @property
    def desk(self) -> Desk:
        """Return what all pages share."""
        return self.window.desk

    def listed(self) -> list[Participant]:
        """Return everyone in the session's list."""
        return attendance_rows.of_session(self.desk.db, self.desk.session_uid)

    def person(self, uid: str) -> Participant:
        """Return one of them as the store has them now."""
        return next(person for person in self.listed() if person.uid == uid)

    def present(self, uid: str) -> bool:
        """Say whether the store has the mark."""
        return self.person(uid).is_present
