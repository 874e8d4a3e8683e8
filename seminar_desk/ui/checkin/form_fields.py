"""The fields about one participant, with what is wrong beside each."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from seminar_desk.domain.days.session import Session
from seminar_desk.domain.people import entry_check, names
from seminar_desk.domain.people.participant import Entry, Participant
from seminar_desk.domain.plans.plan_records import Value
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.gather.days.consent_changes import DECLINED, GIVEN, UNASKED
from seminar_desk.store import setting_rows
from seminar_desk.ui.checkin.row_words import no_consent
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.forms.aimak_editor import AimakEditor
from seminar_desk.ui.forms.choice_editors import ChoiceEditor, OneOfEditor, TickEditor, codes_of
from seminar_desk.ui.forms.form import Form
from seminar_desk.ui.forms.line_editors import LineEditor, Notation
from seminar_desk.ui.widgets import boxes
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.field import RedLines
from seminar_desk.ui.widgets.labels import label
from seminar_desk.ui.widgets.letter_keys import LetterKeys

_NAMES = ("surname", "given_name", "patronymic")
_LETTERS = (*_NAMES, "role_text", "aimak", "village", "position", "note")
_IDENTITY = (*_NAMES, "aimak", "phone")
_YEAR_DIGITS = 4


def _read_year(text: str) -> Value:
    year = text.strip()
    if year and not year.isdecimal():
        raise ProblemError(Problem("birth_year_unreadable", {"year": year}, "birth_year"))
    return int(year) if year else None


def _read_phone(text: str) -> Value:
    if problem := names.check_phone(text):
        raise ProblemError(problem)
    return text


def _write(value: Value) -> str:
    return str(value or "")


_YEAR = Notation(_read_year, _write, saves_while_typing=False)
_PHONE = Notation(_read_phone, _write, saves_while_typing=False)


class FormFields(QWidget):
    """Hold the controls; role and sex have no answer until somebody gives one.

    A hint on a name offers its mend and never mends by itself. `identity_changed` tells that
    name, aimak or phone changed; `resized` that the height did.
    """

    identity_changed = Signal()
    resized = Signal()

    def __init__(
        self, desk: Desk, session: Session, used_aimaks: Iterable[str], *, below_names: QWidget
    ) -> None:
        super().__init__()
        self._desk = desk
        self._day = session.date
        self.paper_row = ""
        self.aimak = AimakEditor(
            desk.language,
            lambda: session.district_soate8,
            used_aimaks,
            day=lambda: session.date,
        )
        self.form = Form(lambda *_: None)
        self._lay_out(below_names)
        for column in _LETTERS:
            self.letters.attach(self.line(column))
        for editor in self.form.editors.values():
            if isinstance(editor, LineEditor):
                editor.keeps_undo = True  # nothing is kept before the form is
        self._red = RedLines(desk, self.form.fields, self._wrong)
        for column in _IDENTITY:
            self.line(column).textChanged.connect(self._on_identity)
        self.mend.clicked.connect(self._mend)
        self._on_identity()

    def line(self, column: str) -> LineEditor:
        """Return the line in which a column is typed."""
        line = self.form.editors[column]
        assert isinstance(line, LineEditor)
        return line

    def entry(self, known: Participant | None, person_uid: str) -> Entry:
        """Return what the fields say; a known participant keeps the list's words for the role."""
        said: dict[str, Any] = dict(self.form.read()[0])
        if said.get("role_code", "other") != "other":
            same_role = known is not None and known.role_code == said["role_code"]
            said["role_text"] = known.role_text if known and same_role else ""
        return Entry(
            **said,
            aimak_soate14=self.aimak.soate14,
            paper_row=known.paper_row if known else self.paper_row,
            person_uid=person_uid,
        )

    def fill(self, known: Participant) -> None:
        """Show what is known of a participant."""
        said = known if known.role_is_known else replace(known, role_code="")
        said_of = {column: getattr(said, column, None) for column in self.form.editors}
        said_of["name_declined"] = known.name_declined == "YES"
        given = GIVEN if known.consent_version else UNASKED
        said_of["consent"] = DECLINED if known.consent_declined == "YES" else given
        self.show_answers(**said_of)

    def show_answers(self, **answers: Value) -> None:
        """Put answers into their fields, over whatever was there."""
        for column, value in answers.items():
            self.form.editors[column].settle()
            self.form.editors[column].show_value(value)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Say beside each field what to mend and go to the first; none clears all."""
        self._red.show(problems)
        self.resized.emit()

    def _lay_out(self, below_names: QWidget) -> None:
        desk, language, form = self._desk, self._desk.language, self.form
        self.letters = LetterKeys(desk)
        self.hint = label(look="small", tone="warning", wraps=True)
        self.mend = Button(desk, self.tr("Mend"))
        name, self._grid = form.row(), form.grid(4, down=8)
        name.add(LineEditor("surname"), self.tr("Surname"))
        name.add(LineEditor("given_name"), self.tr("Given name"))
        name.add(LineEditor("patronymic"), self.tr("Patronymic, if any"))
        below_name = boxes.row(self.letters, (self.hint, 1), self.mend, gap=12)
        self._name = boxes.held(boxes.column(name, below_name, gap=8))
        declines = self.tr("Declines to be named")
        self.declined = TickEditor("name_declined", declines, ticked=True, empty=False)
        form.hold(self.declined)
        self.declined.toggled.connect(self._show_declined)
        lines = setting_rows.current(desk.db)
        text = self.tr("Text of the consent, version {version}: “{text}”").format(
            version=lines.consent_version, text=lines.words("consent", language)
        )
        consent_text = label(text, look="caption", wraps=True)
        boxes.column(
            self._name, self.declined, below_names, self._grid, consent_text, gap=10, of=self
        )
        grid = self._grid
        roles = OneOfEditor(
            desk, "role_code", codes_of("role", language), unanswered="role_not_chosen"
        )
        sexes = OneOfEditor(desk, "sex", codes_of("sex", language), unanswered="sex_not_asked")
        year = LineEditor("birth_year", _YEAR)
        year.setMaxLength(_YEAR_DIGITS)
        grid.add(roles, self.tr("Role"), 0, 0, 4)
        grid.add(LineEditor("role_text"), self.tr("Which role"), 1, 0, 4)
        grid.add(sexes, self.tr("Sex (ask, do not guess)"), 2, 0, 2)
        grid.add(year, self.tr("Birth year"), 2, 2, 1)
        ages = ChoiceEditor("age_band", codes_of("age_band", language), hint="—")
        grid.add(ages, self.tr("or age"), 2, 3, 1)
        grid.add(self.aimak, self.tr("Aiyl aimak or organisation"), 3, 0, 2)
        grid.add(LineEditor("village"), self.tr("Village"), 3, 2, 1)
        grid.add(LineEditor("phone", _PHONE), self.tr("Phone"), 3, 3, 1)
        grid.add(LineEditor("position"), self.tr("Position, workplace"), 4, 0, 2)
        grid.add(LineEditor("note"), self.tr("Note"), 4, 2, 2)
        grid.place("role_text", 1, 0, 0)
        answers = (
            (UNASKED, self.tr("Consent: not asked yet")),
            (GIVEN, self.tr("Consents to data processing")),
            (DECLINED, no_consent()),
        )
        self.consent = ChoiceEditor("consent", answers, has_blank=False)
        self.consent.setSizeAdjustPolicy(ChoiceEditor.SizeAdjustPolicy.AdjustToContents)
        self.consent.show_value(UNASKED)
        self.consent.setAccessibleName(self.tr("Consent to data processing"))
        form.hold(self.consent)
        roles.changed.connect(self._show_role_text)

    def _show_declined(self, declined: bool) -> None:
        """Empty and close the name; role, sex and age are counted all the same."""
        if declined:
            self.show_answers(surname="", given_name="", patronymic="")
        self._name.setEnabled(not declined)

    def _show_role_text(self, role_code: str) -> None:
        self._grid.place("role_text", 1, 0, 4 if role_code == "other" else 0)
        self.resized.emit()

    def _wrong(self) -> list[Problem]:
        """Return what is wrong with the answers as they stand."""
        _values, problems = self.form.read()
        unread = {problem.field for problem in problems}
        try:
            entry_check.checked(self.entry(None, ""), self._day)
        except ProblemError as error:
            problems += [one for one in error.problems if one.field not in unread]
        return problems

    def _on_identity(self) -> None:
        texts = [self.line(column).text() for column in _NAMES]
        found = [hint for text in texts for hint in names.hints(text)]
        self.hint.setText(self._desk.sentence(found[0]) if found else "")
        self.mend.setVisible(any(names.mended(text) != text for text in texts))
        self.identity_changed.emit()

    def _mend(self) -> None:
        self.show_answers(**{name: names.mended(self.line(name).text()) for name in _NAMES})
