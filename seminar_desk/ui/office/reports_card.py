"""The card of reports: for whom, in what language, of which days, and a button for each."""

from datetime import date

from PySide6.QtWidgets import QCheckBox, QWidget

from seminar_desk.domain.codes import LANGUAGES
from seminar_desk.domain.figures.office_report import (
    DISTRICT,
    DONOR,
    DONOR_REPORT,
    KINDS,
    MISSING,
    NAMED,
    OBLAST,
    OFFICE,
    PLACED,
    PRESS,
    ReportWish,
)
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.look.look import px
from seminar_desk.ui.widgets.boxes import column, held, row
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.card import Card
from seminar_desk.ui.widgets.field import Field
from seminar_desk.ui.widgets.flow import FlowLayout
from seminar_desk.ui.widgets.inputs import Choice, DateEdit
from seminar_desk.ui.widgets.labels import label
from seminar_desk.ui.widgets.segments import Segments

ALL, SOME = "all", "some"
PDF, BOOK = ".pdf", ".xlsx"
_NAMES_OF_LANGUAGES = {"ru": "Русский", "ky": "Кыргызча", "en": "English"}
_PLACE, _GAP = 280, 10
_FOR_THE_OFFICE = NAMED | PLACED.keys()


class ReportsCard(Card):
    """Hold what is chosen for all reports, and a row of buttons for each of them."""

    def __init__(self, desk: Desk, first: date, last: date) -> None:
        super().__init__(padding=24, gap=12)
        self.is_free = True  # no report is being made
        self.whom = Segments(desk, [OFFICE, DONOR])
        self.language = Segments(desk, LANGUAGES)
        self.days = Segments(desk, [ALL, SOME])
        self.first, self.last = DateEdit(desk, first), DateEdit(desk, last)
        self.complete = QCheckBox(self.tr("Leave records without sex, age or aimak out"))
        self.places = {kind: Choice() for kind in PLACED}
        self.buttons = {
            (kind, suffix): self._button(desk, suffix) for kind in KINDS for suffix in (PDF, BOOK)
        }
        self.copy = Button(desk, self.tr("Copy"), icon_name="copy")
        self._of_days = held(
            row(
                (Field(self.tr("From"), self.first), 1),
                (Field(self.tr("To"), self.last), 1),
                ...,
                gap=12,
            )
        )
        self._word()
        self._build()

    def wish(self, kind: str) -> ReportWish:
        """Return what the report of a kind is asked to be."""
        are_some = self.days.code == SOME
        return ReportWish(
            kind,
            self.language.code,
            self.whom.code,
            self.first.day if are_some else None,
            self.last.day if are_some else None,
            self.places[kind].code if kind in self.places else "",
            self.complete.isChecked(),
        )

    def follow(self) -> None:
        """Show the days only where some are chosen; what has names or a place is no donor's."""
        self._of_days.setVisible(self.days.code == SOME)
        for (kind, _), button in self.buttons.items():
            is_for_them = self.whom.code == OFFICE or kind not in _FOR_THE_OFFICE
            button.setEnabled(self.is_free and is_for_them)
        self.copy.setEnabled(self.is_free)

    def _button(self, desk: Desk, suffix: str) -> Button:
        if suffix == PDF:
            return Button(desk, self.tr("Save PDF…"), icon_name="save")
        return Button(desk, self.tr("Save the workbook…"), icon_name="file-spreadsheet")

    def _word(self) -> None:
        whom = {OFFICE: self.tr("For the office"), DONOR: self.tr("For the donor, without names")}
        self.whom.set_texts(self.tr("For whom"), whom)
        self.language.set_texts(self.tr("Language of the report"), _NAMES_OF_LANGUAGES)
        days = {ALL: self.tr("All seminars"), SOME: self.tr("Of these days")}
        self.days.set_texts(self.tr("Which seminars"), days)
        self.places[DISTRICT].setAccessibleName(self.tr("District of the report"))
        self.places[OBLAST].setAccessibleName(self.tr("Oblast of the report"))

    def _kinds(self) -> dict[str, tuple[str, str]]:
        """Return how each report is called, and what stands in it."""
        return {
            DONOR_REPORT: (
                self.tr("Report to the donor"),
                self.tr("Indicators, who came, targets, and every thing that donors ask."),
            ),
            DISTRICT: (
                self.tr("District"),
                self.tr("Its seminars, aimaks and assemblies. For the office."),
            ),
            OBLAST: (
                self.tr("Oblast"),
                self.tr("Its districts and what came of the seminars. For the office."),
            ),
            PRESS: (self.tr("Totals for the press"), self.tr("Sentences that can be copied.")),
            MISSING: (
                self.tr("What records lack"),
                self.tr("A list for each desk, to be sent back. It has names: for the office."),
            ),
        }

    def _build(self) -> None:
        self.put(label(self.tr("Reports"), look="heading"))
        self.put(self.whom, self.language, self.days, self._of_days, self.complete)
        for kind, (name, hint) in self._kinds().items():
            said = column(label(name, look="strong"), label(hint, look="small", wraps=True), gap=2)
            self.put(said, self._row(kind))
        self.days.changed.connect(self.follow)
        self.whom.changed.connect(self.follow)
        self.follow()

    def _row(self, kind: str) -> QWidget:
        """Return a report's buttons, with what they need first; they wrap."""
        before = {**self.places, PRESS: self.copy}
        offered = [before[kind]] if kind in before else []
        if kind in self.places:
            self.places[kind].setMinimumWidth(px(_PLACE))
        holder = QWidget()
        made = [*offered, *(self.buttons[kind, suffix] for suffix in (PDF, BOOK))]
        FlowLayout(holder, spacing=px(_GAP)).fill(made)
        return holder
