"""The form of one session: add it or change its facts."""

from datetime import date

from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from seminar_desk.actions.days import sessions
from seminar_desk.domain import places
from seminar_desk.domain.days import session_costs
from seminar_desk.domain.days.session import Session, SessionEntry
from seminar_desk.domain.days.session_costs import SessionCosts
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.store import setting_rows
from seminar_desk.store.days import session_rows
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.language import words
from seminar_desk.ui.today.cost_fields import CostFields
from seminar_desk.ui.widgets.dialogs import Question, may_drop
from seminar_desk.ui.widgets.field import Field, RedLines
from seminar_desk.ui.widgets.inputs import DateEdit, DropDown, NumberEdit, TypedDropDown
from seminar_desk.ui.widgets.series_choice import SeriesChoice

_LARGEST_HALL = 2000
DOCUMENT_LANGUAGES = ("ru", "ky", "ru+ky")


def ask_date(
    desk: Desk, parent: QWidget, title: str, text: str, *, yes: str, day: date
) -> date | None:
    """Ask for a day; None when the user thinks better of it."""
    question = Question(desk, parent, title, text, yes=yes, danger=False)
    edit = DateEdit(desk, day)
    question.body.addWidget(Field(words.tr("Date"), edit))
    edit.setFocus()
    return edit.day if question.is_accepted() else None


class SessionForm(Question):
    """Ask district, day, hall, trainer; a wrong field is told beside it and nothing is lost."""

    def __init__(self, desk: Desk, parent: QWidget, session: Session | None, day: date) -> None:
        title = self.tr("Change the session") if session else self.tr("New session")
        yes = self.tr("Save") if session else self.tr("Add")
        super().__init__(desk, parent, title, "", yes=yes, danger=False)
        self._desk = desk
        self._session = session
        self.saved: Session | None = None
        self.district = TypedDropDown()
        for known in places.districts():
            self.district.addItem(self._said(known.name_ru), known.soate8)
        self.oblast = TypedDropDown()
        self.date = DateEdit(desk, day)
        self.venue, self.trainer = QLineEdit(), QLineEdit()
        self.trainer.setPlaceholderText(setting_rows.current(desk.db).trainer)
        self.expected = NumberEdit(0, _LARGEST_HALL)
        self.expected.setSpecialValueText("—")
        self.language = DropDown()
        for code, name in zip(
            DOCUMENT_LANGUAGES,
            (self.tr("Russian"), self.tr("Kyrgyz"), self.tr("Russian and Kyrgyz")),
            strict=True,
        ):
            self.language.addItem(name, code)
        self.series = SeriesChoice(desk, session.series_uid if session else "")
        costs = session_rows.costs(desk.db, session.uid) if session else SessionCosts()
        self.costs = CostFields(desk, costs)
        self._fields = {
            "district": Field(self.tr("District"), self.district),
            "oblast": Field(self.tr("Oblast"), self.oblast),
            "date": Field(self.tr("Date"), self.date),
            "expected_count": Field(self.tr("People awaited"), self.expected),
            "venue": Field(self.tr("Venue"), self.venue),
            "trainer": Field(self.tr("Trainer"), self.trainer),
            "language": Field(self.tr("Language of papers"), self.language),
            "series": Field(self.tr("Series"), self.series),
            **self.costs.fields,
        }
        self._lay_out()
        self._fill()
        self._first_entry = self._entry(), self.costs.costs()
        self._red = RedLines(desk, self._fields, self._wrong)
        self.district.currentIndexChanged.connect(self._take_oblast)
        self.district.line.editingFinished.connect(self._take_spelling)
        self.yes.clicked.disconnect()
        self.yes.clicked.connect(self._save)
        self.district.setFocus()

    def reject(self) -> None:
        """Close at once what nobody touched; ask before a typed session is lost."""
        if (self._entry(), self.costs.costs()) == self._first_entry or may_drop(self._desk, self):
            super().reject()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        for row, names in enumerate(
            (
                ("district", "oblast"),
                ("date", "expected_count"),
                ("venue",),
                ("trainer", "language"),
                ("series",),
            )
        ):
            for column, name in enumerate(names):
                grid.addWidget(self._fields[name], row, column, 1, 3 - len(names))
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self.put(grid, self.costs)

    def _fill(self) -> None:
        everyone = session_rows.all_sessions(self._desk.db)
        self._isos = {self._said(known.oblast): known.oblast_iso for known in everyone}
        self.oblast.addItems(list(self._isos))
        if self._session is None:
            self.district.setCurrentIndex(-1)
            self.oblast.setCurrentIndex(-1)
            if everyone:
                self.venue.setText(self._said(everyone[-1].venue))
            return
        session = self._session
        self.district.setCurrentText(self._said(session.district))
        self.oblast.setCurrentText(self._said(session.oblast))
        self.venue.setText(self._said(session.venue))
        self.venue.setCursorPosition(0)
        self.trainer.setText(session.trainer)
        self.expected.setValue(session.expected_count or 0)
        self.language.setCurrentIndex(max(0, self.language.findData(session.document_language)))

    def _take_oblast(self) -> None:
        known = places.district(str(self.district.currentData()))
        oblast = next(
            (name for name, iso in self._isos.items() if known and iso == known.oblast_iso), ""
        )
        if oblast:
            self.oblast.setCurrentText(oblast)

    def _take_spelling(self) -> None:
        """Choose the district that is typed as people write it: «наукат», «Чоң-Алай району»."""
        if known := places.named_district(self.district.currentText()):
            place = self.district.findData(known.soate8)
            self.district.setCurrentIndex(place)
            self.district.setEditText(self.district.itemText(place))

    def _said(self, text: str) -> str:
        return places.said(text, self._desk.language)

    def _entry(self) -> SessionEntry:
        district = places.kept(self.district.currentText().strip())
        known = next((item for item in places.districts() if item.name_ru == district), None)
        oblast = self.oblast.currentText().strip()
        return SessionEntry(
            date=self.date.day,
            oblast=places.kept(oblast),
            oblast_iso=known.oblast_iso if known else self._isos.get(oblast, ""),
            district=district,
            district_soate8=known.soate8 if known else "",
            venue=places.kept(self.venue.text().strip()),
            code=self._session.code if self._session else "",
            trainer=self.trainer.text(),
            hours=self._session.hours if self._session else 8,
            document_language=str(self.language.currentData()),
            expected_count=self.expected.value() or None,
            series_uid=self.series.code,
        )

    def _wrong(self) -> list[Problem]:
        own_uid = self._session.uid if self._session else ""
        found = sessions.check(self._desk.db, self._entry(), own_uid=own_uid)
        return [*found, *session_costs.problems(self.costs.costs())]

    def _save(self) -> None:
        self._take_spelling()  # Ctrl+Enter comes here out of the field
        self.oblast.settle()
        costs = self.costs.costs()
        try:
            if self._session is None:
                self.saved = sessions.add(self._desk.db, entry=self._entry(), costs=costs)
            else:
                self.saved = sessions.edit(
                    self._desk.db, session_uid=self._session.uid, entry=self._entry(), costs=costs
                )
        except ProblemError as error:
            self.costs.open_for(error.problems)
            self._red.show(error.problems)
            return
        self.accept()


def ask_session(
    desk: Desk, parent: QWidget, *, session: Session | None, day: date
) -> Session | None:
    """Show the form, empty or filled; return the saved session, None when given up."""
    form = SessionForm(desk, parent, session, day)
    form.exec()
    return form.saved
