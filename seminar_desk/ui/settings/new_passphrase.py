"""The question for a new passphrase."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.store import passphrase
from seminar_desk.store.passphrase import StoreKey
from seminar_desk.ui.desk.aside import made_aside
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.widgets.dialogs import Question
from seminar_desk.ui.widgets.field import Field, RedLines

_LONGEST = 200


class NewPassphrase(Question):
    """Ask for it twice; `key` is what it makes."""

    def __init__(self, desk: Desk, parent: QWidget | None) -> None:
        text = self.tr(
            "A few words that nobody guesses. The store and its copies are written anew with it,"
            " which takes a moment. Save the recovery sheet afterwards: a forgotten passphrase"
            " cannot be found out."
        )
        title = self.tr("Choose a passphrase")
        super().__init__(desk, parent, title, text, yes=self.tr("Set"), danger=False)
        self.key: StoreKey | None = None
        self.line, self.again = hidden_line(), hidden_line()
        first = Field(self.tr("Passphrase, eight characters at least"), self.line)
        second = Field(self.tr("The same once more"), self.again)
        self.put(first, second)
        self._red = RedLines(desk, {"said": first, "again": second}, self._wrong)
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def accept(self) -> None:
        """Make the key if both agree and it is long enough."""
        if wrong := self._wrong():
            self._red.show(wrong)
            return
        said = self.line.text()
        self.key = made_aside(lambda: passphrase.made(said), self)
        super().accept()

    def _wrong(self) -> list[Problem]:
        try:
            passphrase.require_long(self.line.text())
        except ProblemError as error:
            return list(error.problems)
        differs = self.line.text() != self.again.text()
        return [Problem("passphrase_differs", field="again")] if differs else []


def hidden_line() -> QLineEdit:
    """Return a line whose letters nobody sees."""
    line = QLineEdit()
    line.setEchoMode(QLineEdit.EchoMode.Password)
    line.setMaxLength(_LONGEST)
    return line
