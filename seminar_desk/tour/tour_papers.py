"""What is printed, numbered, handed over and checked in the course of the day."""

from PySide6.QtCore import Qt

from seminar_desk.domain.catalogue import CERTIFICATES, PLAN, SET_CLOSING, SET_MORNING, SHEET
from seminar_desk.store.certificates import certificate_rows
from seminar_desk.tour import hands, stage
from seminar_desk.ui.certificates.register_dialog import RegisterDialog
from seminar_desk.ui.closing.closing_dialog import ClosingDialog
from seminar_desk.ui.documents.page import DocumentsPage
from seminar_desk.ui.office.page import OfficePage
from seminar_desk.ui.practice.page import PracticePage
from seminar_desk.ui.practice.print_dialog import PrintDialog
from seminar_desk.ui.today.page import TodayPage
from seminar_desk.ui.widgets.dialogs import Question

_SIGNED_ON_A_FULL_PAGE = 18


class Papers(stage.Stage):
    """Save every paper where the day wants it."""

    def print_in_the_morning(self) -> None:
        """Save the sign-in sheets, and the whole set for the morning."""
        page = self.page("documents", DocumentsPage)
        self.clock.at(8, 15)
        for kind, name in ((SET_MORNING, "set-morning.pdf"), (SHEET, "sign-in.pdf")):
            page.choose(kind)
            self.save_paper(page, name)
        self.photograph("documents")

    def print_plan(self) -> None:
        """Save the plan's papers; look at the calendar of all assemblies."""

        def save_each(dialog: PrintDialog) -> None:
            for kind, button in dialog.kinds.items():
                button.click()
                hands.wait_for(lambda: dialog.on_show, kind)
                assert dialog.save_to(self.out / f"assembly-{kind.replace('_', '-')}.pdf")
            dialog.kinds[PLAN].click()
            hands.wait_for(lambda: dialog.on_show, PLAN)
            self.photograph_dialog(dialog, "plan_papers")
            dialog.close()

        page = self.page("practice", PracticePage)
        hands.answering(PrintDialog, save_each)
        page.view.print.click()
        page.show_calendar(is_shown=True)
        hands.settle()
        self.photograph("calendar")
        assert page.calendar.save_to(self.out / "assemblies.ics")
        page.show_calendar(is_shown=False)
        hands.settle()

    def print_papers(self) -> None:
        """Give the certificates numbers, save them as PDF."""
        page = self.page("documents", DocumentsPage)
        self.clock.at(15, 5)
        page.choose(CERTIFICATES)
        hands.wait_for(lambda: page.on_show, "the specimen of the certificates")
        hands.answering(Question, lambda question: question.yes.click())
        page.side.certificates.issue.click()
        hands.wait_for(lambda: page.on_show and page.on_show.issued, "the certificates")
        self.save_paper(page, "certificates.pdf")
        self.photograph("certificates")

    def close_the_day(self) -> None:
        """Hand the certificates over, check the four figures, close the session."""
        documents = self.page("documents", DocumentsPage)
        self.clock.at(16, 10)
        hands.answering(RegisterDialog, self.hand_out)
        documents.side.certificates.register.click()
        today = self.page("today", TodayPage)
        self.clock.at(16, 20)
        hands.answering(ClosingDialog, self.explain)
        today.day_button.click()
        hands.settle()
        documents = self.page("documents", DocumentsPage)
        documents.choose(SET_CLOSING)
        self.save_paper(documents, "set-closing.pdf")

    def verify_one(self) -> None:
        """Check a number at the office."""
        page = self.page("office", OfficePage)
        number = certificate_rows.of_session(self.desk.db, self.desk.session_uid)[0].number
        page.begin("certificates")
        line = page.certificates.question.line
        hands.write(line, number)
        hands.press(line, Qt.Key.Key_Return)
        hands.settle()
        self.photograph("verified")

    def hand_out(self, register: RegisterDialog) -> None:
        """Scan each certificate as its holder takes it."""
        for paper in [line for line in register.lines.rows if line.state == "PREPARED"]:
            register.scan.setText(paper.number)
            hands.press(register.scan, Qt.Key.Key_Return)
        self.photograph_dialog(register, "register")
        register.accept()

    def explain(self, check: ClosingDialog) -> None:
        """Count the signatures, and say in a line why the figures differ."""
        *full, last = check.counts.fields
        for page in full:
            page.setText(str(_SIGNED_ON_A_FULL_PAGE))
        last.setText(str(check.figures.present - _SIGNED_ON_A_FULL_PAGE * len(full)))
        for line, words in (
            (check.why["present"], "Не пришли, предупредили по телефону"),
            (check.why["handed_over"], "Один ушёл раньше"),
        ):
            line.setText(words)
        self.photograph_dialog(check, "closing")
        check.yes.click()

    def save_paper(self, page: DocumentsPage, name: str) -> None:
        """Save the paper on show, as the Save button does once it knows where."""
        hands.wait_for(lambda: page.on_show, name)
        assert page.on_show
        assert page.outlet.save(page.on_show, self.out / name)
