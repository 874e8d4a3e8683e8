"""The cards of the page: what to hand over, what went last, what is inside."""

from collections.abc import Sequence

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QGridLayout, QLabel, QProgressBar

from seminar_desk.domain.days.series import Series
from seminar_desk.domain.days.session import Session
from seminar_desk.domain.people.counts import sex_untold
from seminar_desk.exchange.workbook.contract import DONOR, OFFICE
from seminar_desk.ui.desk.dates import full_date, local_time
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.desk.session_words import series_name, short_district_name
from seminar_desk.ui.export import export_facts
from seminar_desk.ui.look.look import px
from seminar_desk.ui.widgets.boxes import column, held, row
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.card import Card, rule
from seminar_desk.ui.widgets.labels import ElidedLabel, Pill, label
from seminar_desk.ui.widgets.segments import Segments
from seminar_desk.ui.widgets.tips import tip

ONE, SERIES, ALL = "one", "series", "all"
_FIGURES = 6
_COLUMNS = 4
_COUNT = 30


class OptionsCard(Card):
    """Hold scope, reader and buttons; while something is written, its progress and Stop."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._has_verdict = False
        what, whom = self.tr("What"), self.tr("For whom")
        self.scope = Segments(desk, (ONE, SERIES, ALL))
        series, everything = self.tr("Whole series"), self.tr("All series")
        self.scope.set_texts(what, {ONE: "—", SERIES: series, ALL: everything})
        self.profile = Segments(desk, (OFFICE, DONOR))
        self.profile.set_texts(whom, {OFFICE: self.tr("Project office"), DONOR: self.tr("Donor")})
        self._note = label(look="caption", wraps=True)
        # What the check says, beside the button that lets the book leave; a click leads there.
        self.verdict = Button(desk, icon_name="triangle-alert")
        self.save = Button(desk, kind="primary", icon_name="file-spreadsheet", key="Ctrl+E")
        self.copy = Button(desk, self.tr("Copy to a stick"), icon_name="usb", key="Ctrl+U")
        summary = self.tr("Summary to read")
        self.report = Button(desk, summary, icon_name="chart-column", key="Ctrl+R")
        self.second = Button(desk, self.tr("Copy for a second desk"), icon_name="copy")
        tip(
            self.second,
            self.tr(
                "A second laptop in the hall opens it and marks on its own. List, settings,"
                " templates and pictures go along; the key and the PIN stay here."
            ),
        )
        self.stop = Button(desk, self.tr("Stop"), icon_name="x")
        self._saying = label(look="caption")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        stopping = row(..., self.stop, gap=6)
        self._working = held(column(self._saying, self._bar, stopping, gap=6, edge=(0, 8, 0, 0)))
        choices = (label(what, look="small"), self.scope, label(whom, look="small"), self.profile)
        self.put(label(self.tr("Hand over"), look="caption"), 4, *choices, self._note, 6)
        buttons = (self.save, self.copy, self.report, self.second)
        self.put(self.verdict, *buttons, self._working)
        self.profile.changed.connect(self._show_reader)
        self._show_reader()
        self.show_working("")

    def _show_reader(self) -> None:
        """Say what the chosen reader gets."""
        for_donor = self.profile.code == DONOR
        self._note.setText(
            self.tr(
                "No names, phones, villages or notes; times as days, fewer than three people of"
                " a kind by their district. The totals are the same."
            )
            if for_donor
            else self.tr("With names and phones: give it only to the project office.")
        )
        self.save.setText(
            self.tr("Save the donor's workbook")
            if for_donor
            else self.tr("Save the office's workbook")
        )
        self.copy.setEnabled(not for_donor)
        tip(self.copy, self.tr("The office's workbook goes to the stick") if for_donor else "")
        self.report.setEnabled(not for_donor)
        tip(
            self.report,
            self.tr("The summary names people: it is for the office") if for_donor else "",
        )

    def show_verdict(self, said: str, kind: str, icon_name: str) -> None:
        """Say what the check found; nothing where all is well."""
        self.verdict.setText(said)
        self.verdict.set_kind(kind)
        self.verdict.set_icon(icon_name)
        self._has_verdict = bool(said)
        self.verdict.setVisible(self._has_verdict and self.save.isVisibleTo(self))

    def show_scopes(self, session: Session | None, series: Sequence[Series]) -> None:
        """Offer the chosen session, its series, and everything where there are more series."""
        one = short_district_name(session, self._desk.language) if session else "—"
        self.scope.set_texts(self.tr("What"), {ONE: one})
        chosen = next((each for each in series if each.uid == self._desk.series_uid), None)
        named = series_name(chosen, self._desk.language) if chosen else ""
        tip(self.scope.buttons[SERIES], named)
        is_there = {ONE: session is not None, SERIES: chosen is not None, ALL: True}
        self.scope.buttons[ALL].setVisible(chosen is None or len(series) > 1)
        for code, button in self.scope.buttons.items():
            button.setEnabled(is_there[code])
        if not is_there[self.scope.code] or self.scope.buttons[self.scope.code].isHidden():
            self.scope.choose(SERIES if chosen else ALL)

    def show_working(self, saying: str) -> None:
        """Show what is going on instead of the buttons; empty gives them back."""
        self._saying.setText(saying)
        self._bar.setAccessibleName(saying)
        self._bar.setRange(0, 0)
        was_working = self._working.isVisible()
        self._working.setVisible(bool(saying))
        for button in (self.save, self.copy, self.report, self.second):
            button.setVisible(not saying)
        self.verdict.setVisible(self._has_verdict and not saying)
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
        self._last: export_facts.LastExport | None = None
        self._when = label(look="strong")
        self._state = Pill()
        self._file = label(look="caption", wraps=True)
        self._hash = label(look="caption")
        self._stick = label(look="caption", wraps=True)
        open_it = self.tr("Open the folder")
        self.folder = Button(desk, open_it, kind="quiet", icon_name="folder-open")
        self.put(
            label(self.tr("Last workbook for the office"), look="caption"),
            row(self._when, ..., self._state, gap=8),
            *(self._file, self._hash, self._stick),
            row(self.folder, ..., gap=8),
        )
        self.folder.clicked.connect(self._open_folder)

    def show_last(self, last: export_facts.LastExport | None) -> None:
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
        day, time = full_date(moment.date()), local_time(moment)
        when = self.tr("№ {number} · {date}, {time}")
        self._when.setText(when.format(number=output.sequence, date=day, time=time))
        if last.is_current:
            self._state.show_state("✓ " + self.tr("up to date"), "success")
        else:
            self._state.show_state(self.tr("changed since"), "warning")
        self._file.setText(output.file_name)
        fingerprint = self.tr("Fingerprint {digits}")
        self._hash.setText(fingerprint.format(digits=export_facts.short_hash(output.content_hash)))
        self._stick.setText(self._stick_words(last))

    def _stick_words(self, last: export_facts.LastExport) -> str:
        if last.copied is not None:
            copied = self.tr("Copied to the stick at {time} and compared.")
            return copied.format(time=local_time(last.copied.at_utc))
        if not last.is_current:
            return self.tr("Data changed after it. Save the workbook again.")
        return self.tr("Not on a stick yet.")

    def _open_folder(self) -> None:
        if self._last is not None and self._last.path is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._last.path.parent)))


class ContentsCard(Card):
    """Show the one present count as every other place shows it, and the sheets."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.figures = [label(look="figure") for _ in range(_FIGURES)]
        self._words = [ElidedLabel(look="caption") for _ in range(_FIGURES)]
        self.of_what = label(look="strong", wraps=True)
        self.reconciliation = label(look="caption", wraps=True)
        self.sheets: dict[str, QLabel] = {}
        pairs = zip(self.figures, self._words, strict=True)
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(14))
        grid.setVerticalSpacing(px(6))
        for place, (name, sheet) in enumerate(export_facts.sheet_names().items()):
            count, words = label(look="strong"), ElidedLabel(sheet, look="caption")
            self.sheets[name] = count
            column_of = place % _COLUMNS
            grid.addLayout(row(count, (words, 1), gap=7), place // _COLUMNS, column_of)
            # Each column as wide as its words are long: in equal ones some would be cut.
            needed = max(grid.columnStretch(column_of), words.sizeHint().width() + px(_COUNT))
            grid.setColumnStretch(column_of, needed)
        rows = label(
            self.tr(
                "Rows in the workbook: also of those who did not come, and of what was taken back"
            ),
            look="caption",
            wraps=True,
        )
        self.put(
            label(self.tr("What the office will see"), look="caption"),
            self.of_what,
            row(*((column(figure, words), 1) for figure, words in pairs), gap=10),
            *(self.reconciliation, rule(), rows, grid),
        )

    def show_facts(self, facts: export_facts.ExportFacts) -> None:
        """Write figures, the line that adds up, and the rows."""
        self.of_what.setText(self._of_what(facts))
        self.of_what.setVisible(not facts.reach.session_uid)
        counts = facts.counts
        women, men = counts.present_by_sex["f"], counts.present_by_sex["m"]
        shown = (
            (counts.present, self.tr("came", "", counts.present)),
            (women, self.tr("women", "", women)),
            (men, self.tr("men", "", men)),
            (facts.aimaks, self.tr("aimaks", "", facts.aimaks)),
            (facts.plans, self.tr("plans", "", facts.plans)),
            (facts.certificates, self.tr("certificates", "", facts.certificates)),
        )
        for figure, words, (number, word) in zip(self.figures, self._words, shown, strict=True):
            figure.setText(str(number))
            figure.setAccessibleName(f"{number} {word}")
            words.setText(word)
        said = [self._adds_up(facts)]
        if unknown := counts.present_by_sex["unknown"]:
            said.insert(0, f"{self._desk.sentence(sex_untold(unknown))}.")
        self.reconciliation.setText(" ".join(said))
        for name, rows in self.sheets.items():
            rows.setText(str(facts.rows.get(name, 0)))

    def _of_what(self, facts: export_facts.ExportFacts) -> str:
        """Say of which series the figures are: two autumns in one number say nothing."""
        names = [series_name(each, self._desk.language) for each in facts.series]
        seminars = self.tr("%n seminars", "", facts.session_count)
        if facts.reach.series_uid:
            return " · ".join((*names, seminars))
        return self.tr("All series together: {names}").format(names="; ".join(names))

    def _adds_up(self, facts: export_facts.ExportFacts) -> str:
        counts = facts.counts
        said = self.tr("Invited {invited} − absent {absent} + walk-ins {walkins} = came {present}")
        line = said.format(
            invited=counts.invited,
            absent=counts.invited_absent,
            walkins=counts.walkins_present,
            present=counts.present,
        )
        if not facts.reach.session_uid and facts.participations != counts.present:
            twice = self.tr("Participations {n}: some came to several seminars.")
            line += ". " + twice.format(n=facts.participations)
        return line
