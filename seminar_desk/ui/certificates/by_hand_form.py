"""The form of a certificate that was written by hand; what is wrong stands at its field."""

from PySide6.QtWidgets import QLineEdit, QWidget

from seminar_desk.actions.certificates import certificates
from seminar_desk.domain.certificates.certificate import Certificate
from seminar_desk.domain.people.names import sort_key
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.store.certificates import certificate_rows
from seminar_desk.store.days import session_rows
from seminar_desk.store.people import attendance_rows
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.widgets.dialogs import Question
from seminar_desk.ui.widgets.field import Field, RedLines
from seminar_desk.ui.widgets.inputs import DropDown
from seminar_desk.ui.widgets.letter_keys import LetterKeys


class ByHandForm(Question):
    """Ask number, person and the name as it stands on the paper; `entered` after acceptance."""

    def __init__(self, desk: Desk, parent: QWidget, session_uid: str, number: str = "") -> None:
        super().__init__(
            desk,
            parent,
            self.tr("Certificate written by hand"),
            self.tr("Enter it as it stands on the paper; it counts as handed over."),
            yes=self.tr("Enter"),
            danger=False,
        )
        self.entered: Certificate | None = None
        self._db, self._session_uid = desk.db, session_uid
        self.number, self.name, self.person = QLineEdit(number), QLineEdit(), DropDown()
        self._people = sorted(
            (
                one
                for one in attendance_rows.of_session(desk.db, session_uid)
                if one.is_present and certificate_rows.valid_of(desk.db, one.uid) is None
            ),
            key=lambda one: sort_key(one.full_name),
        )
        for one in self._people:
            self.person.addItem(one.full_name, one.uid)
        self.person.setCurrentIndex(-1)
        fields = {
            "number": Field(self.tr("Number on the form"), self.number),
            "attendance_uid": Field(self.tr("Who got it"), self.person),
            "name": Field(self.tr("Name as written on the form"), self.name),
        }
        self.put(*fields.values(), LetterKeys(desk, self.name))
        self._red = RedLines(desk, fields, self._wrong)
        self.person.activated.connect(self._take_name)
        self.yes.clicked.disconnect()
        self.yes.clicked.connect(self._enter)

    def _take_name(self, place: int) -> None:
        self.name.setText(self._people[place].full_name)

    def _wrong(self) -> list[Problem]:
        return certificates.wrong_by_hand(
            self._db,
            number=self.number.text(),
            attendance_uid=str(self.person.currentData() or ""),
            name=self.name.text(),
        )

    def _enter(self) -> None:
        language = session_rows.session(self._db, self._session_uid).document_language
        try:
            self.entered = certificates.enter_by_hand(
                self._db,
                number=self.number.text(),
                attendance_uid=str(self.person.currentData() or ""),
                name=self.name.text(),
                language=language,
            )
        except ProblemError as error:
            self._red.show(error.problems)
            return
        self.accept()
