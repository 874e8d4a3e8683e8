"""The small window that asks for the passphrase before closed data open."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit, QPushButton, QWidget

from seminar_desk.domain.problems import ProblemError
from seminar_desk.domain.sentences import sentence
from seminar_desk.store import encrypting
from seminar_desk.ui.desk.aside import made_aside
from seminar_desk.ui.language import words
from seminar_desk.ui.widgets.boxes import column, held
from seminar_desk.ui.widgets.field import Field
from seminar_desk.ui.widgets.fitted_dialog import FittedDialog
from seminar_desk.ui.widgets.labels import label

_WIDTH = 520


class UnlockBox(FittedDialog):
    """Ask until the passphrase, or the key of the recovery sheet, opens a file."""

    def __init__(self, path: Path, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, width=_WIDTH)
        self._path, self._language = path, language
        self._is_by_sheet = False
        name = QApplication.applicationName()
        self.setWindowTitle(name)
        self.line = QLineEdit()
        self.field = Field("", self.line)
        self.shown = QCheckBox(words.tr("Show what is typed"))
        self.forgotten = label(look="caption", wraps=True)
        self.no = QPushButton(words.tr("Cancel"))
        self.other = QPushButton()
        self.yes = QPushButton(words.tr("Open", "passphrase"))
        for button in (self.no, self.other):
            button.setAutoDefault(False)
        self.yes.setDefault(True)
        said = words.tr("The data are closed with a passphrase: {file}").format(file=path.name)
        inside = held(
            column(label(said, wraps=True), self.field, self.shown, self.forgotten, gap=12)
        )
        self.frame(label(name, look="heading"), inside, (self.other, ..., self.no, self.yes))
        self.no.clicked.connect(self.reject)
        self.yes.clicked.connect(self.accept)
        self.other.clicked.connect(self._turn)
        self.shown.toggled.connect(lambda _on: self._hide_letters())
        self.line.textChanged.connect(lambda _text: self.field.set_problem())
        self._word()

    def accept(self) -> None:
        """Close only once the file is open."""
        work = encrypting.unlock_with_sheet if self._is_by_sheet else encrypting.unlock
        path, typed = self._path, self.line.text()
        self.yes.setText(words.tr("Opening…"))
        try:
            made_aside(lambda: work(path, typed), self)
        except ProblemError as error:
            self.field.set_problem(sentence(error.problems[0], self._language))
            self.yes.setText(words.tr("Open", "passphrase"))
            self.line.selectAll()
            self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().accept()

    def _turn(self) -> None:
        """Ask for the other of the two."""
        self._is_by_sheet = not self._is_by_sheet
        self.line.clear()
        self._word()

    def _word(self) -> None:
        by_sheet = words.tr("Recovery sheet…")
        self.field.set_label(
            words.tr("The 80 figures of the recovery sheet, or its code by a scanner")
            if self._is_by_sheet
            else words.tr("Passphrase")
        )
        self.other.setText(words.tr("By the passphrase…") if self._is_by_sheet else by_sheet)
        self.forgotten.setText(
            words.tr("Then set a new passphrase in Settings: the forgotten one stays until then.")
            if self._is_by_sheet
            else words.tr(
                "A forgotten passphrase cannot be found out, not by us either: only the recovery"
                " sheet kept at the office opens the data then."
            )
        )
        self.shown.setVisible(not self._is_by_sheet)
        self._hide_letters()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _hide_letters(self) -> None:
        is_seen = self._is_by_sheet or self.shown.isChecked()
        modes = QLineEdit.EchoMode
        self.line.setEchoMode(modes.Normal if is_seen else modes.Password)


def is_unlocked(path: Path, language: str, parent: QWidget | None = None) -> bool:
    """Ask for what opens a file; False when somebody thinks better of it."""
    return UnlockBox(path, language, parent).exec() == UnlockBox.DialogCode.Accepted


def said_closed() -> str:
    """Say that the data are closed now, and what is best done next."""
    return words.tr("The data are closed with the passphrase. Save the recovery sheet.")
