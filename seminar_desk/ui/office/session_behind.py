"""What is behind a tile: the session's people, its workbook, what is disputed, its papers."""

from PySide6.QtWidgets import QWidget

from seminar_desk.gather.days.session_board import BoardLine
from seminar_desk.store.people import attendance_rows
from seminar_desk.ui.books.receipt_dialog import show_receipt
from seminar_desk.ui.certificates.register_dialog import show_register
from seminar_desk.ui.desk.dates import full_date
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.desk.session_words import district_name
from seminar_desk.ui.language import words
from seminar_desk.ui.office import board_words, person_rows
from seminar_desk.ui.office.people_dialog import PeopleDialog
from seminar_desk.ui.widgets.button import Button


class SessionBehind(PeopleDialog):
    """List a session's people; the buttons below lead on."""

    def __init__(self, desk: Desk, parent: QWidget | None, line: BoardLine) -> None:
        session = line.session
        name = district_name(session, desk.language)
        title = f"{session.code} · {name}, {full_date(session.date)}"
        facts = (fact.text for fact in board_words.facts(line, desk.today()))
        people = attendance_rows.of_session(desk.db, session.uid)
        shown = person_rows.of_people(
            desk, title, " · ".join(facts), people, {session.uid: session}, before=self._leave
        )
        self.day = Button(desk, words.tr("Open this day"), icon_name="calendar-days")
        self.receipt = Button(desk, words.tr("Receipt…"), icon_name="phone")
        said = words.tr("Decide: {count}…").format(count=line.home.conflicts)
        self.decide = Button(desk, said, icon_name="list-checks")
        self.register = Button(desk, words.tr("Register of certificates…"), icon_name="award")
        buttons = (self.day, self.receipt, self.decide, self.register)
        super().__init__(desk, parent, shown, buttons)
        self._line = line
        self.receipt.setVisible(bool(line.batches) and bool(line.batches[0].receipt_code))
        self.decide.setVisible(bool(line.disputed))
        self.register.setVisible(bool(line.home.certificates))
        self.day.clicked.connect(self._open_day)
        self.receipt.clicked.connect(lambda: show_receipt(desk, self, line.batches[0]))
        self.decide.clicked.connect(self._go_decide)
        self.register.clicked.connect(lambda: show_register(desk, self, session.uid))

    def _leave(self) -> None:
        self.accept()

    def _go_decide(self) -> None:
        self.accept()
        self._desk.show_page("office", f"decisions:{self._line.session.uid}")

    def _open_day(self) -> None:
        self.accept()
        self._desk.select_session(self._line.session.uid)
        self._desk.show_page("today")


def show_behind(desk: Desk, parent: QWidget | None, line: BoardLine) -> None:
    """Show what is behind a session until it is closed."""
    SessionBehind(desk, parent, line).exec()
