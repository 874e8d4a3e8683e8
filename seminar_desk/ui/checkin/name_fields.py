"""Surname, given name and patronymic with the letters a keyboard lacks and hints below."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from seminar_desk.domain.people import names
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.field import Field
from seminar_desk.ui.widgets.labels import label
from seminar_desk.ui.widgets.letter_keys import LetterKeys


class NameFields(QWidget):
    """Hold the three parts as typed; a hint offers its mend and never mends by itself."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.surname, self.given_name, self.patronymic = QLineEdit(), QLineEdit(), QLineEdit()
        self.letters = LetterKeys(desk, self.surname, self.given_name, self.patronymic)
        self.fields = {
            "surname": Field(self.tr("Surname"), self.surname),
            "given_name": Field(self.tr("Given name"), self.given_name),
            "patronymic": Field(self.tr("Patronymic, if any"), self.patronymic),
        }
        self.hint = label(look="small", tone="warning", wraps=True)
        self.mend = Button(desk, self.tr("Mend"))
        parts = QHBoxLayout()
        parts.setSpacing(12)
        for field in self.fields.values():
            parts.addWidget(field, 1)
        below = QHBoxLayout()
        below.setSpacing(12)
        below.addWidget(self.letters)
        below.addWidget(self.hint, 1)
        below.addWidget(self.mend)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        box.addLayout(parts)
        box.addLayout(below)
        for line in self._lines():
            line.textChanged.connect(self._on_changed)
        self.mend.clicked.connect(self._mend)
        self._on_changed()

    def show_name(self, surname: str, given_name: str, patronymic: str) -> None:
        """Fill the three fields."""
        for line, text in zip(self._lines(), (surname, given_name, patronymic), strict=True):
            line.setText(text)

    def _lines(self) -> tuple[QLineEdit, QLineEdit, QLineEdit]:
        return self.surname, self.given_name, self.patronymic

    def _on_changed(self) -> None:
        texts = [line.text() for line in self._lines()]
        found = [hint for text in texts for hint in names.hints(text)]
        self.hint.setText(self._desk.sentence(found[0]) if found else "")
        self.mend.setVisible(any(names.mended(text) != text for text in texts))
        self.changed.emit()

    def _mend(self) -> None:
        for line in self._lines():
            line.setText(names.mended(line.text()))
