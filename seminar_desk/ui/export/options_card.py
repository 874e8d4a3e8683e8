"""What to hand over, to whom, and the three buttons that do it."""

from PySide6.QtWidgets import QProgressBar

from seminar_desk.domain.days.session import Session
from seminar_desk.exchange.workbook.contract import DONOR, OFFICE
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.desk.session_words import short_district_name
from seminar_desk.ui.widgets.boxes import column, held, row
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.card import Card
from seminar_desk.ui.widgets.labels import label
from seminar_desk.ui.widgets.segments import Segments

ONE, ALL = "one", "all"


class OptionsCard(Card):
    """Hold scope, reader and buttons; while something is written, its progress and Stop."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        what, whom = self.tr("What"), self.tr("For whom")
        self.scope = Segments(desk, (ONE, ALL))
        self.scope.set_texts(what, {ONE: "—", ALL: self.tr("All seminars")})
        self.profile = Segments(desk, (OFFICE, DONOR))
        self.profile.set_texts(whom, {OFFICE: self.tr("Project office"), DONOR: self.tr("Donor")})
        self._note = label(look="caption", wraps=True)
        self.save = Button(desk, kind="primary", icon_name="file-spreadsheet", key="Ctrl+E")
        self.copy = Button(desk, self.tr("Copy to a stick"), icon_name="usb", key="Ctrl+U")
        summary = self.tr("Summary to read")
        self.report = Button(desk, summary, icon_name="chart-column", key="Ctrl+R")
        self.stop = Button(desk, self.tr("Stop"), icon_name="x")
        self._saying = label(look="caption")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        stopping = row(..., self.stop, gap=6)
        self._working = held(column(self._saying, self._bar, stopping, gap=6, edge=(0, 8, 0, 0)))
        choices = (label(what, look="small"), self.scope, label(whom, look="small"), self.profile)
        self.put(label(self.tr("Hand over"), look="caption"), 4, *choices, self._note, 6)
        self.put(self.save, self.copy, self.report, self._working)
        self.profile.changed.connect(self._show_reader)
        self._show_reader()
        self.show_working("")

    def _show_reader(self) -> None:
        """Say what the chosen reader gets."""
        for_donor = self.profile.code == DONOR
        self._note.setText(
            self.tr("No names, phones, villages or notes; the totals are the same.")
            if for_donor
            else self.tr("With names and phones: give it only to the project office.")
        )
        self.save.setText(
            self.tr("Save the donor's workbook")
            if for_donor
            else self.tr("Save the office's workbook")
        )
        self.copy.setEnabled(not for_donor)
        self.copy.setToolTip(
            self.tr("The office's workbook goes to the stick") if for_donor else ""
        )

    def show_session(self, session: Session | None) -> None:
        """Offer the chosen session; without one only all of them."""
        one = short_district_name(session, self._desk.language) if session else "—"
        self.scope.set_texts(self.tr("What"), {ONE: one})
        self.scope.buttons[ONE].setEnabled(session is not None)
        if session is None:
            self.scope.choose(ALL)

    def show_working(self, saying: str) -> None:
        """Show what is going on instead of the buttons; empty gives them back."""
        self._saying.setText(saying)
        self._bar.setAccessibleName(saying)
        self._bar.setRange(0, 0)
        was_working = self._working.isVisible()
        self._working.setVisible(bool(saying))
        for button in (self.save, self.copy, self.report):
            button.setVisible(not saying)
        if saying:
            self.stop.setFocus()
        elif was_working:
            self.save.setFocus()

    def show_progress(self, done: int, total: int) -> None:
        """Move the bar."""
        self._bar.setRange(0, total)
        self._bar.setValue(done)
