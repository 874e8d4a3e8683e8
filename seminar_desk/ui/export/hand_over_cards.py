"""What to hand over and to whom, and what went to the office last."""

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QProgressBar

from seminar_desk.domain.days.session import Session
from seminar_desk.exchange.workbook.contract import DONOR, OFFICE
from seminar_desk.ui.desk.dates import full_date, local_time
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.desk.session_words import short_district_name
from seminar_desk.ui.export.export_facts import LastExport, short_hash
from seminar_desk.ui.widgets.boxes import column, held, row
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.card import Card
from seminar_desk.ui.widgets.labels import Pill, label
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


class LastCard(Card):
    """Show number, time, file and fingerprint of the last workbook for the office."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._last: LastExport | None = None
        self._when = label(look="strong")
        self._state = Pill()
        self._file = label(look="caption", wraps=True)
        self._hash = label(look="caption")
        self._stick = label(look="caption", wraps=True)
        self.folder = Button(
            desk, self.tr("Open the folder"), kind="quiet", icon_name="folder-open"
        )
        self.put(
            label(self.tr("Last workbook for the office"), look="caption"),
            row(self._when, ..., self._state, gap=8),
            *(self._file, self._hash, self._stick),
            row(self.folder, ..., gap=8),
        )
        self.folder.clicked.connect(self._open_folder)

    def show_last(self, last: LastExport | None) -> None:
        """Show the last workbook, or that there is none yet."""
        self._last = last
        for part in (self._state, self._file, self._hash):
            part.setVisible(last is not None)
        self.folder.setVisible(last is not None and last.path is not None)
        if last is None:
            self._when.setText(self.tr("Not written yet"))
            self._stick.setText(self.tr("When the day is over, save the workbook for the office."))
            return
        output = last.output
        moment = output.at_utc.astimezone()
        when = self.tr("№ {number} · {date}, {time}")
        self._when.setText(
            when.format(
                number=output.sequence, date=full_date(moment.date()), time=local_time(moment)
            )
        )
        if last.is_current:
            self._state.show_state("✓ " + self.tr("up to date"), "success")
        else:
            self._state.show_state(self.tr("changed since"), "warning")
        self._file.setText(output.file_name)
        fingerprint = self.tr("Fingerprint {digits}")
        self._hash.setText(fingerprint.format(digits=short_hash(output.content_hash)))
        self._stick.setText(self._stick_words(last))

    def _stick_words(self, last: LastExport) -> str:
        if last.copied is not None:
            copied = self.tr("Copied to the stick at {time} and compared.")
            return copied.format(time=local_time(last.copied.at_utc))
        if not last.is_current:
            return self.tr("Data changed after it. Save the workbook again.")
        return self.tr("Not on a stick yet.")

    def _open_folder(self) -> None:
        if self._last is not None and self._last.path is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._last.path.parent)))
