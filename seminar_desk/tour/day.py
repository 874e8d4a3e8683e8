"""One day from the first start to the copy on the stick, as a trainer lives it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from seminar_desk.app import Program
from seminar_desk.domain.attendance import Participant
from seminar_desk.domain.files import DATA
from seminar_desk.store import attendance
from seminar_desk.tour import plan
from seminar_desk.tour.camera import photograph, save
from seminar_desk.tour.clock import TourClock
from seminar_desk.tour.hands import answering, close_messages, press, settle, wait_for, write
from seminar_desk.ui.certificates.register_dialog import RegisterDialog
from seminar_desk.ui.checkin.page import CheckInPage
from seminar_desk.ui.checkin.participant_form import ParticipantForm
from seminar_desk.ui.desk import Desk
from seminar_desk.ui.documents.closing_dialog import ClosingDialog
from seminar_desk.ui.documents.kinds import CERTIFICATES, SHEET
from seminar_desk.ui.documents.page import DocumentsPage
from seminar_desk.ui.export.page import ExportPage
from seminar_desk.ui.first_start import FirstStart
from seminar_desk.ui.main_window import MainWindow
from seminar_desk.ui.page import Page
from seminar_desk.ui.practice.page import PracticePage
from seminar_desk.ui.roster_import.dialog import RosterDialog, import_roster
from seminar_desk.ui.settings.page import SettingsPage
from seminar_desk.ui.today.page import TodayPage
from seminar_desk.ui.widgets.dialogs import Question

AnyPage = TypeVar("AnyPage", bound=Page)

TRAINER = "Айдарбекова Нургүл"
ABSENT_EVERY = 6
PROJECT_SECTION = 1


@dataclass(slots=True)
class Tour:
    """Hold the open window, the clock and where pictures and papers go."""

    program: Program
    window: MainWindow
    clock: TourClock
    out: Path

    def live(self) -> None:
        """Live the day from the first start to the copy on the stick."""
        self.window.show()
        self.window.activateWindow()
        settle()
        self.answer_first_start()
        self.import_list()
        self.open_the_day()
        self.check_people_in()
        self.plan_assemblies()
        self.photograph_everything()
        self.mark_who_left()
        self.print_papers()
        self.close_the_day()
        self.hand_over()

    def answer_first_start(self) -> None:
        """Name the trainer and leave the project's lines as they are offered."""

        def answer(questions: FirstStart) -> None:
            write(questions.trainer, TRAINER)
            self.photograph_dialog(questions, "first_start")
            questions.start.click()

        answering(FirstStart, answer)
        self.program.welcome()
        settle()

    def import_list(self) -> None:
        """Look at the list that the office sent, and take it."""

        def look_and_write(dialog: RosterDialog) -> None:
            wait_for(lambda: dialog.plan, "the preview of the list")
            self.photograph_dialog(dialog, "import_list")
            dialog.write.click()

        page = self.page("checkin", CheckInPage)
        self.photograph("checkin_empty")
        answering(RosterDialog, look_and_write)
        import_roster(self.desk, page, DATA / "sample_roster.xlsx")
        settle()
        assert self.listed()

    def open_the_day(self) -> None:
        """Open the session of today."""
        today = self.page("today", TodayPage)
        self.photograph("today_planned")
        self.clock.at(8, 31)
        today.day_button.click()
        settle()

    def check_people_in(self) -> None:
        """Type a few letters of each name and press Enter; the last ones do not come."""
        page = self.page("checkin", CheckInPage)
        self.photograph("checkin_before")
        self.clock.at(8, 52)
        for place, person in enumerate(self.listed()):
            if place and place % ABSENT_EVERY == 0:
                continue
            self.clock.wait(20 + 11 * (place % 5))
            write(page.view.search, person.full_name.lower())
            if page.view.list.current() is None:
                press(page.view.search, Qt.Key.Key_Down)
            press(page.view.search, Qt.Key.Key_Return)
            settle()
            assert self.present(person.uid), person.full_name
        self.add_walk_in(page)

    def add_walk_in(self, page: CheckInPage) -> None:
        """Fill the form for somebody whom nobody listed."""

        def fill(form: ParticipantForm) -> None:
            form.body.names.given_name.setText("Нуриля")
            form.body.names.patronymic.setText("Тагаевна")
            form.body.role.choose("ig_member")
            form.body.sex.choose("f")
            form.body.aimak.setText("Ак-Музский")
            self.photograph_dialog(form, "new_participant")
            form.submit()

        self.clock.wait(90)
        answering(ParticipantForm, fill)
        write(page.view.search, "Сарыбаева")
        page.view.new.click()
        settle()

    def mark_who_left(self) -> None:
        """Say that one person went home early."""
        page = self.page("checkin", CheckInPage)
        self.clock.at(14, 40)
        page.view.search.clear()
        leaver = next(person for person in self.listed() if person.is_present)
        write(page.view.search, leaver.full_name)
        press(page.view.search, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
        page.view.search.clear()
        settle()
        assert self.person(leaver.uid).left_at_utc, leaver.full_name

    def plan_assemblies(self) -> None:
        """Write one whole plan, and begin two more."""
        page = self.page("practice", PracticePage)
        self.photograph("practice_empty")
        self.clock.at(13, 40)
        plan.begin(page, page.first, "Ак-Музский", "Ак-Муз")
        plan.begin(page, page.new, "Кара-Коюнский", "")
        plan.begin(page, page.new, "Казыбекский", "Казыбек")
        plan.fill(page)
        page.view.go_to("about", "")
        self.photograph("practice")

    def print_papers(self) -> None:
        """Look at both papers, number the certificates, save them as PDF."""
        page = self.page("documents", DocumentsPage)
        self.clock.at(15, 5)
        page.choose(SHEET)
        self.save_paper(page, "sign-in.pdf")
        self.photograph("documents")
        page.choose(CERTIFICATES)
        wait_for(lambda: page.on_show, "the specimen of the certificates")
        answering(Question, lambda question: question.yes.click())
        page.side.certificates.issue.click()
        wait_for(lambda: page.on_show and page.on_show.issued, "the certificates")
        self.save_paper(page, "certificates.pdf")
        self.photograph("certificates")

    def close_the_day(self) -> None:
        """Hand the certificates over, check the four figures, close the session."""
        documents = self.page("documents", DocumentsPage)
        self.clock.at(16, 10)
        answering(RegisterDialog, self.hand_out)
        documents.side.certificates.register.click()
        today = self.page("today", TodayPage)
        self.clock.at(16, 20)
        answering(ClosingDialog, self.explain)
        today.day_button.click()
        settle()

    def hand_out(self, register: RegisterDialog) -> None:
        """Scan each certificate as its holder takes it."""
        for paper in [line for line in register.lines.rows if line.state == "PREPARED"]:
            register.scan.setText(paper.number)
            press(register.scan, Qt.Key.Key_Return)
        self.photograph_dialog(register, "register")
        register.accept()

    def explain(self, check: ClosingDialog) -> None:
        """Count the signatures, and say in a line why the figures differ."""
        for page in check.pages[:1]:
            page.setValue(check.figures.present)
        for line, words in (
            (check.why["present"], "Не пришли, предупредили по телефону"),
            (check.why["handed_over"], "Один ушёл раньше"),
        ):
            line.setText(words)
        self.photograph_dialog(check, "closing")
        check.yes.click()

    def hand_over(self) -> None:
        """Write both workbooks, and put one on a stick."""
        page = self.page("export", ExportPage)
        self.clock.at(16, 30)
        page.outlet.save(page.wish, self.out / "S01 exchange.xlsx")
        wait_for(lambda: not page.outlet.is_busy, "the exchange workbook")
        page.outlet.report(page.wish, self.out / "S01 summary.xlsx")
        wait_for(lambda: not page.outlet.is_busy, "the summary")
        stick = self.out / "stick"
        stick.mkdir(exist_ok=True)
        assert page.facts
        page.outlet.copy(page.wish, stick, page.facts.last)
        wait_for(lambda: not page.outlet.is_busy, "the copy on the stick")
        self.photograph("export_done")
        self.page("today", TodayPage)
        self.photograph("today_closed")

    def photograph_everything(self) -> None:
        """Keep every page as it is in the middle of the day, in both languages and themes."""
        for language in ("ru", "ky"):
            self.desk.set_language(language)
            for theme in ("light", "dark"):
                self.desk.set_look(theme, 100)
                for entry in self.window.entries:
                    self.show_filled(entry.key)
                    self.photograph(f"{language}_{theme}_{entry.key}")
        self.desk.set_language("ru")
        self.desk.set_look("light", 100)

    def show_filled(self, key: str) -> None:
        """Open a page as it looks in the middle of work."""
        page = self.page(key, Page)
        if isinstance(page, DocumentsPage):
            wait_for(lambda: page.on_show, "the paper on show")
        elif isinstance(page, CheckInPage):
            page.view.search.clear()
            write(page.view.search, "ка")
        elif isinstance(page, SettingsPage):
            page.turn_to(PROJECT_SECTION)

    def save_paper(self, page: DocumentsPage, name: str) -> None:
        """Save the paper on show, as the Save button does once it knows where."""
        wait_for(lambda: page.on_show, name)
        assert page.on_show
        assert page.outlet.save(page.on_show, self.out / name)

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
        return attendance.of_session(self.desk.db, self.desk.session_uid)

    def person(self, uid: str) -> Participant:
        """Return one of them as the store has them now."""
        return next(person for person in self.listed() if person.uid == uid)

    def present(self, uid: str) -> bool:
        """Say whether the store has the mark."""
        return self.person(uid).is_present
