"""What to hand over, to whom, and the three buttons that do it."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from seminar_desk.domain.days.session import Session
from seminar_desk.exchange.workbook.contract import DONOR, OFFICE
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.desk.session_words import short_district_name
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
        self._session: Session | None = None
        self._caption = label(look="caption")
        self._what = label(look="small")
        self.scope = Segments(desk, (ONE, ALL))
        self._whom = label(look="small")
        self.profile = Segments(desk, (OFFICE, DONOR))
        self._note = label(look="caption", wraps=True)
        self.save = Button(desk, kind="primary", icon_name="file-spreadsheet", key="Ctrl+E")
        self.copy = Button(desk, icon_name="usb", key="Ctrl+U")
        self.report = Button(desk, icon_name="chart-column", key="Ctrl+R")
        self.stop = Button(desk, icon_name="x")
        self._saying = label(look="caption")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._working = QWidget()
        self._build()
        self.profile.changed.connect(lambda _code: self.retranslate())
        self.show_working("")

    def retranslate(self) -> None:
        """Word everything in the current language, for the chosen reader."""
        self._caption.setText(self.tr("Hand over"))
        self._what.setText(self.tr("What"))
        self._whom.setText(self.tr("For whom"))
        session = self._session
        one = short_district_name(session, self._desk.language) if session else "—"
        self.scope.set_texts(self._what.text(), {ONE: one, ALL: self.tr("All seminars")})
        self.profile.set_texts(
            self._whom.text(), {OFFICE: self.tr("Project office"), DONOR: self.tr("Donor")}
        )
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
        self.copy.setText(self.tr("Copy to a stick"))
        self.copy.setEnabled(not for_donor)
        self.copy.setToolTip(
            self.tr("The office's workbook goes to the stick") if for_donor else ""
        )
        self.report.setText(self.tr("Summary to read"))
        self.stop.setText(self.tr("Stop"))

    def show_session(self, session: Session | None) -> None:
        """Offer the chosen session; without one only all of them."""
        self._session = session
        self.scope.buttons[ONE].setEnabled(session is not None)
        if session is None:
            self.scope.choose(ALL)
        self.retranslate()

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

    def _build(self) -> None:
        inside = QVBoxLayout(self._working)
        inside.setContentsMargins(0, 8, 0, 0)
        inside.addWidget(self._saying)
        inside.addWidget(self._bar)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(self.stop)
        inside.addLayout(row)
        self.box.addWidget(self._caption)
        self.box.addSpacing(4)
        choices = (self._what, self.scope, self._whom, self.profile, self._note)
        for part in choices:
            self.box.addWidget(part)
        self.box.addSpacing(6)
        for action in (self.save, self.copy, self.report, self._working):
            self.box.addWidget(action)
