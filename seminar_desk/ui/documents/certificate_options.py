"""Which certificates there are, and the button that numbers them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from seminar_desk.domain.certificates.certificate_number import span
from seminar_desk.ui.certificates.register_dialog import show_register
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.documents.paper_facts import Facts
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.card import Card
from seminar_desk.ui.widgets.choice import Choice
from seminar_desk.ui.widgets.field import Field
from seminar_desk.ui.widgets.labels import label


class CertificateOptions(Card):
    """Show language, people and numbers; `issue` gives numbers to those who wait."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=14)
        self.language = Choice(
            ("ru", "Русский"), ("ky", "Кыргызча"), ("ru+ky", self.tr("Kyrgyz and Russian"))
        )
        self.numbers = QLineEdit(readOnly=True)
        self.issue = Button(desk, kind="primary", icon_name="award")
        self.register = Button(desk, icon_name="list-checks")
        self._note = label(look="small", wraps=True)
        self.register.setText(self.tr("Register and hand-over…"))
        language = Field(self.tr("Language"), self.language)
        numbers = Field(self.tr("Numbers"), self.numbers)
        self.put(language, numbers, self._note, self.issue, self.register)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.language.activated.connect(self.changed)
        self.register.clicked.connect(lambda: show_register(desk, self.window(), desk.session_uid))

    def show_facts(self, facts: Facts, numbers: list[str], waiting: int) -> None:
        """Say which numbers are on show, how many would be given now, and what is to be done."""
        self.numbers.setText(span(numbers) or "—")
        self.numbers.setCursorPosition(0)
        self.issue.setVisible(waiting > 0)
        self.issue.setText(self.tr("Give numbers (%n)", "", waiting))
        self._note.setText(self._state(facts))
        self._note.setVisible(bool(self._note.text()))

    def _state(self, facts: Facts) -> str:
        if not facts.issued:
            if not facts.waiting:
                return ""
            return self.tr("A specimen: give the numbers first.")
        issued = self.tr("Numbered: %n.", "", len(facts.issued))
        if not facts.waiting:
            return issued
        return f"{issued} " + self.tr("Without a certificate: %n.", "", facts.waiting)
