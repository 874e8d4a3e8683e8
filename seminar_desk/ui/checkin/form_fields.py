"""The fields about one participant, with what is wrong beside each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from seminar_desk.domain import places
from seminar_desk.domain.codes import code_lists
from seminar_desk.domain.days.session import Session
from seminar_desk.domain.people import names
from seminar_desk.domain.people.participant import ROLES, Participant
from seminar_desk.domain.people.person import SEXES, Entry
from seminar_desk.domain.problems import Problem
from seminar_desk.store import setting_rows
from seminar_desk.ui.checkin.aimak_field import AimakField
from seminar_desk.ui.checkin.choices import Choices
from seminar_desk.ui.checkin.name_fields import NameFields
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.widgets.field import Field
from seminar_desk.ui.widgets.labels import label


class FormFields(QWidget):
    """Hold the controls; role and sex have no answer until somebody gives one.

    `identity_changed` tells that name, aimak or phone changed; `resized` that the height did.
    """

    identity_changed = Signal()
    resized = Signal()

    def __init__(
        self, desk: Desk, session: Session, used_aimaks: Sequence[str], *, below_names: QWidget
    ) -> None:
        super().__init__()
        self._desk = desk
        self.paper_row = ""
        self._build_controls(session, used_aimaks)
        self.fields = self._build_fields()
        self._lay_out(below_names)
        self.role.changed.connect(self._show_role_text)
        for changed in (self.names.changed, self.aimak.textChanged, self.phone.textChanged):
            changed.connect(self.identity_changed)

    def entry(self, known: Participant | None, person_uid: str) -> Entry:
        """Return what the fields say; a known participant keeps the list's words for the role."""
        year = self.year.text().strip()
        role_text = self.role_text.text()
        if self.role.code != "other":
            same_role = known is not None and known.role_code == self.role.code
            role_text = known.role_text if known and same_role else ""
        return Entry(
            name_declined=self.declined.isChecked(),
            paper_row=known.paper_row if known else self.paper_row,
            surname=self.names.surname.text(),
            given_name=self.names.given_name.text(),
            patronymic=self.names.patronymic.text(),
            sex=self.sex.code or "unknown",
            birth_year=int(year) if year.isdecimal() else None,
            age_band=str(self.age_band.currentData() or ""),
            phone=self.phone.text(),
            role_code=self.role.code or "other",
            role_text=role_text,
            aimak=self.aimak.text(),
            aimak_soate14=self.aimak.soate14,
            village=self.village.text(),
            note=known.note if known else "",
            consent=self.consent.isChecked(),
            person_uid=person_uid,
        )

    def fill(self, known: Participant) -> None:
        """Show what is known of a participant."""
        self.names.show_name(known.surname, known.given_name, known.patronymic)
        self.declined.setChecked(known.name_declined == "YES")
        if known.role_code in ROLES and known.role_is_known:
            self.role.choose(known.role_code)
        self.role_text.setText(known.role_text)
        if known.sex in SEXES:
            self.sex.choose(known.sex)
        self.year.setText(str(known.birth_year or ""))
        self.age_band.setCurrentIndex(max(0, self.age_band.findData(known.age_band)))
        self.aimak.setText(known.aimak)
        self.village.setText(known.village)
        self.phone.setText(known.phone)
        self.consent.setChecked(bool(known.consent_version))

    def answers(self) -> tuple[Entry, str, str, str]:
        """Return all that the fields hold, to tell later whether anything was changed."""
        return self.entry(None, ""), self.role.code, self.sex.code, self.year.text()

    def unanswered(self) -> list[Problem]:
        """Return what the form itself must refuse before the action can check the rest."""
        problems = []
        if not self.role.code:
            problems.append(Problem("role_not_chosen", field="role_code"))
        if not self.sex.code:
            problems.append(Problem("sex_not_asked", field="sex"))
        year = self.year.text().strip()
        if year and not year.isdecimal():
            problems.append(Problem("birth_year_unreadable", {"year": year}, "birth_year"))
        phone = names.check_phone(self.phone.text())
        return [*problems, phone] if phone else problems

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Say beside each field what to mend and go to the first; none clears all."""
        for field in self.fields.values():
            field.set_problem()
        for problem in reversed(problems):
            field = self.fields.get(problem.field, self.fields["surname"])
            field.set_problem(self._desk.sentence(problem))
            field.control.setFocus(Qt.FocusReason.OtherFocusReason)
        self.resized.emit()

    def _build_controls(self, session: Session, used_aimaks: Sequence[str]) -> None:
        desk, language, lists = self._desk, self._desk.language, code_lists()
        self.names = NameFields(desk)
        roles = {code: lists.label("role", code, language) for code in ROLES}
        self.role = Choices(desk, roles, columns=3)
        self.role_text = QLineEdit()
        sexes = {code: lists.label("sex", code, language) for code in SEXES}
        self.sex = Choices(desk, sexes, columns=3)
        self.year = QLineEdit()
        self.year.setMaxLength(4)
        self.age_band = QComboBox()
        self.age_band.addItem("—", "")
        for code in lists.codes("age_band"):
            self.age_band.addItem(lists.label("age_band", code, language), code)
        self.aimak = AimakField(places.aimaks_of(session.district_soate8), used_aimaks)
        self.village = QLineEdit()
        self.phone = QLineEdit()
        self.declined = QCheckBox(self.tr("Declines to be named"))
        self.declined.toggled.connect(self._show_declined)
        self.consent = QCheckBox(self.tr("Consents to data processing"))
        lines = setting_rows.current(desk.db)
        text = self.tr("Text of the consent, version {version}: “{text}”").format(
            version=lines.consent_version, text=lines.words("consent", language)
        )
        self._consent_text = label(text, look="caption", wraps=True)
        for line in (self.role_text, self.aimak, self.village):
            self.names.letters.attach(line)

    def _build_fields(self) -> dict[str, Field]:
        return {
            **self.names.fields,
            "role_code": Field(self.tr("Role"), self.role),
            "role_text": Field(self.tr("Which role"), self.role_text),
            "sex": Field(self.tr("Sex (ask, do not guess)"), self.sex),
            "birth_year": Field(self.tr("Birth year"), self.year),
            "age_band": Field(self.tr("or age"), self.age_band),
            "aimak": Field(self.tr("Aiyl aimak or organisation"), self.aimak),
            "village": Field(self.tr("Village"), self.village),
            "phone": Field(self.tr("Phone"), self.phone),
        }

    def _lay_out(self, below_names: QWidget) -> None:
        fields, top = self.fields, Qt.AlignmentFlag.AlignTop
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        for column in range(4):
            grid.setColumnStretch(column, 1)
        grid.addWidget(fields["role_code"], 0, 0, 1, 4)
        grid.addWidget(fields["role_text"], 1, 0, 1, 4)
        grid.addWidget(fields["sex"], 2, 0, 1, 2, top)
        grid.addWidget(fields["birth_year"], 2, 2, top)
        grid.addWidget(fields["age_band"], 2, 3, top)
        grid.addWidget(fields["aimak"], 3, 0, 1, 2, top)
        grid.addWidget(fields["village"], 3, 2, top)
        grid.addWidget(fields["phone"], 3, 3, top)
        fields["role_text"].hide()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(10)
        box.addWidget(self.names)
        box.addWidget(self.declined)
        box.addWidget(below_names)
        box.addLayout(grid)
        box.addWidget(self._consent_text)

    def _show_declined(self, declined: bool) -> None:
        """Empty and close the name; role, sex and age are counted all the same."""
        if declined:
            self.names.show_name("", "", "")
        self.names.setEnabled(not declined)

    def _show_role_text(self, role_code: str) -> None:
        self.fields["role_text"].setVisible(role_code == "other")
        self.resized.emit()
