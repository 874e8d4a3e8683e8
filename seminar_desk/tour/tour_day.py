"""One day from the first start to the copy on the stick, as a trainer lives it."""

from datetime import date

from PySide6.QtCore import Qt

from seminar_desk.files import DATA
from seminar_desk.tour import hands, plan, tour_papers
from seminar_desk.ui.checkin.page import CheckInPage
from seminar_desk.ui.checkin.participant_form import ParticipantForm
from seminar_desk.ui.desk.page import Page
from seminar_desk.ui.documents.page import DocumentsPage
from seminar_desk.ui.export.page import ExportPage
from seminar_desk.ui.frame.first_start import FirstStart
from seminar_desk.ui.imports.import_dialogs import RosterDialog, import_roster
from seminar_desk.ui.office.page import BOARD, OfficePage
from seminar_desk.ui.practice.page import PracticePage
from seminar_desk.ui.settings.page import SettingsPage
from seminar_desk.ui.today.page import TodayPage

TRAINER = "Айдарбекова Нургүл"
ABSENT_EVERY = 6
AFTERWARDS = date(2017, 11, 20)
PROJECT_SECTION = 1


class Tour(tour_papers.Papers):
    """Live the day page by page."""

    def live(self) -> None:
        """Live the day from the first start to the copy on the stick."""
        self.window.show()
        self.window.activateWindow()
        hands.settle()
        self.answer_first_start()
        self.import_list()
        self.print_in_the_morning()
        self.open_the_day()
        self.check_people_in()
        self.plan_assemblies()
        self.print_plan()
        self.photograph_everything()
        self.mark_who_left()
        self.print_papers()
        self.close_the_day()
        self.verify_one()
        self.hand_over()
        self.look_over_the_series()

    def answer_first_start(self) -> None:
        """Name the trainer and leave the project's lines as they are offered."""

        def answer(questions: FirstStart) -> None:
            hands.write(questions.trainer, TRAINER)
            self.photograph_dialog(questions, "first_start")
            questions.start.click()

        hands.answering(FirstStart, answer)
        self.program.welcome()
        hands.settle()

    def import_list(self) -> None:
        """Look at the list that the office sent, and take it."""

        def look_and_write(dialog: RosterDialog) -> None:
            hands.wait_for(lambda: dialog.plan, "the preview of the list")
            self.photograph_dialog(dialog, "import_list")
            dialog.write.click()

        page = self.page("checkin", CheckInPage)
        self.photograph("checkin_empty")
        hands.answering(RosterDialog, look_and_write)
        import_roster(self.desk, page, DATA / "sample_roster.xlsx")
        hands.settle()
        assert self.listed()

    def open_the_day(self) -> None:
        """Open the session of today."""
        today = self.page("today", TodayPage)
        self.photograph("today_planned")
        self.clock.at(8, 31)
        today.day_button.click()
        hands.settle()

    def check_people_in(self) -> None:
        """Type a few letters of each name and press Enter; the last ones do not come."""
        page = self.page("checkin", CheckInPage)
        self.photograph("checkin_before")
        self.clock.at(8, 52)
        for place, person in enumerate(self.listed()):
            if place and place % ABSENT_EVERY == 0:
                continue
            self.clock.wait(20 + 11 * (place % 5))
            hands.write(page.view.search, person.full_name.lower())
            if page.view.list.current() is None:
                hands.press(page.view.search, Qt.Key.Key_Down)
            hands.press(page.view.search, Qt.Key.Key_Return)
            hands.settle()
            assert self.present(person.uid), person.full_name
        self.add_walk_in(page)

    def add_walk_in(self, page: CheckInPage) -> None:
        """Fill the form for somebody whom nobody listed."""

        def fill(form: ParticipantForm) -> None:
            form.body.show_answers(given_name="Нуриля", patronymic="Тагаевна", sex="f")
            form.body.show_answers(role_code="ig_member", aimak="Ак-Музский")
            self.photograph_dialog(form, "new_participant")
            form.submit()

        self.clock.wait(90)
        hands.answering(ParticipantForm, fill)
        hands.write(page.view.search, "Сарыбаева")
        page.view.new.click()
        hands.settle()

    def mark_who_left(self) -> None:
        """Say that one person went home early."""
        page = self.page("checkin", CheckInPage)
        self.clock.at(14, 40)
        page.view.search.clear()
        leaver = next(person for person in self.listed() if person.is_present)
        hands.write(page.view.search, leaver.full_name)
        hands.press(page.view.search, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
        page.view.search.clear()
        hands.settle()
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

    def hand_over(self) -> None:
        """Write both workbooks, and put one on a stick."""
        page = self.page("export", ExportPage)
        self.clock.at(16, 30)
        page.outlet.save(page.wish, self.out / "S01 exchange.xlsx")
        hands.wait_for(lambda: not page.outlet.is_busy, "the exchange workbook")
        page.outlet.report(page.wish, self.out / "S01 summary.xlsx")
        hands.wait_for(lambda: not page.outlet.is_busy, "the summary")
        stick = self.out / "stick"
        stick.mkdir(exist_ok=True)
        assert page.facts
        page.outlet.copy(page.wish, stick, page.facts.last)
        hands.wait_for(lambda: not page.outlet.is_busy, "the copy on the stick")
        self.photograph("export_done")
        self.page("today", TodayPage)
        self.photograph("today_closed")

    def look_over_the_series(self) -> None:
        """See at the office, when the series is over, whose workbooks are missing."""
        self.clock.on(AFTERWARDS)
        for language in ("ru", "ky"):
            self.desk.set_language(language)
            self.page("office", OfficePage).begin(BOARD)
            self.photograph(f"board_{language}")
        self.desk.set_language("ru")

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
            hands.wait_for(lambda: page.on_show, "the paper on show")
        elif isinstance(page, CheckInPage):
            page.view.search.clear()
            hands.write(page.view.search, "ка")
        elif isinstance(page, SettingsPage):
            page.turn_to(PROJECT_SECTION)
