"""The first start: language, the project's lines, the trainer's name; or the example."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from seminar_desk.actions import new_store, settings
from seminar_desk.store import setting_rows
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.forms.editors import LongLineEditor
from seminar_desk.ui.language.languages import NAMES
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.card import Card, rule
from seminar_desk.ui.widgets.field import Field
from seminar_desk.ui.widgets.labels import label
from seminar_desk.ui.widgets.letter_keys import LetterKeys

START, EXAMPLE, LATER = "start", "example", "later"
_WIDTH = 760
_LINES = {"title_ru": 2, "project_ru": 1, "donor_ru": 2, "implementer_ru": 2}


class FirstStart(QDialog):
    """Ask once what every paper will say; all of it can be changed in Settings."""

    def __init__(self, desk: Desk, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.answer = LATER
        self.languages = {code: Button(desk, name) for code, name in NAMES.items()}
        self.lines = {key: LongLineEditor(key, lines=lines) for key, lines in _LINES.items()}
        self.trainer = QLineEdit()
        self._title, self._text = label(look="title"), label(tone="muted", wraps=True)
        self._fields = {key: Field("", control) for key, control in self.lines.items()}
        self._trainer_field = Field("", self.trainer)
        self.example = Button(desk, kind="quiet", icon_name="play")
        self.start = Button(desk, kind="primary", icon_name="arrow-right")
        self.start.setDefault(True)
        self.setFixedWidth(desk.theme.px(_WIDTH))
        self._lay_out()
        self._fill()
        self.retranslate()
        self.start.clicked.connect(self._begin)
        self.example.clicked.connect(self._open_example)
        for line in self.lines.values():
            line.textChanged.connect(lambda: QTimer.singleShot(0, self, self._fit))
        self.trainer.setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language at once."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Take the height that the wrapped words need."""
        super().showEvent(event)
        self._fit()

    def reject(self) -> None:
        """Keep what was typed; the questions come again at the next start."""
        self._keep_typed()
        super().reject()

    def retranslate(self) -> None:
        """Word the questions in the chosen language."""
        self.setWindowTitle("Seminar Desk")
        self._title.setText(self.tr("Welcome to Seminar Desk"))
        self._text.setText(
            self.tr(
                "The schedule of twelve seminars is already here. Check the lines that stand on "
                "every paper; all of it can be changed later in Settings."
            )
        )
        for key, words in {
            "title_ru": self.tr("Title of the seminar"),
            "project_ru": self.tr("Project"),
            "donor_ru": self.tr("Donor"),
            "implementer_ru": self.tr("Implementer"),
        }.items():
            self._fields[key].set_label(words)
        self._trainer_field.set_label(self.tr("Trainer's name, as it stands on papers"))
        self.example.setText(self.tr("Open the example"))
        self.example.setToolTip(self.tr("A made-up day to practise on; real data is not touched"))
        self.start.setText(self.tr("Begin"))

    def _lay_out(self) -> None:
        card = Card(padding=28)
        card.box.setSpacing(12)
        card.box.addWidget(self._title)
        card.box.addWidget(self._text)
        group = QButtonGroup(self)
        row = QHBoxLayout()
        for code, button in self.languages.items():
            button.setCheckable(True)
            group.addButton(button)
            button.clicked.connect(lambda _checked=False, code=code: self._speak(code))
            row.addWidget(button)
        row.addStretch()
        card.box.addLayout(row)
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(8)
        grid.addWidget(self._fields["title_ru"], 0, 0, 1, 2)
        grid.addWidget(self._fields["project_ru"], 1, 0, 1, 2)
        grid.addWidget(self._fields["donor_ru"], 2, 0)
        grid.addWidget(self._fields["implementer_ru"], 2, 1)
        card.box.addLayout(grid)
        person = QHBoxLayout()
        person.addWidget(self._trainer_field, 1)
        person.addWidget(LetterKeys(self._desk, self.trainer), 0, Qt.AlignmentFlag.AlignBottom)
        card.box.addLayout(person)
        card.box.addWidget(rule())
        foot = QHBoxLayout()
        foot.addWidget(self.example)
        foot.addStretch()
        foot.addWidget(self.start)
        card.box.addLayout(foot)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(20, 20, 20, 20)
        self._box.addWidget(card)

    def _fill(self) -> None:
        current = setting_rows.current(self._desk.db)
        self.languages[self._desk.language].setChecked(True)
        for key, control in self.lines.items():
            control.setPlainText(getattr(current, key))
        self.trainer.setText(current.trainer)

    def _fit(self) -> None:
        self.setFixedHeight(self._box.totalHeightForWidth(self.width()))

    def _speak(self, language: str) -> None:
        if self._desk.succeeds(lambda: settings.change(self._desk.db, language=language)):
            self._desk.set_language(language)

    def _typed(self) -> dict[str, str]:
        """Return the settings that stand in the fields."""
        lines = {key: " ".join(line.toPlainText().split()) for key, line in self.lines.items()}
        return {**lines, "trainer": self.trainer.text().strip()}

    def _keep_typed(self) -> None:
        db, typed = self._desk.db, self._typed()
        self._desk.succeeds(lambda: settings.change(db, **typed))

    def _begin(self) -> None:
        db = self._desk.db
        chosen = replace(
            setting_rows.current(db),
            language=self._desk.language,
            **self._typed(),  # type: ignore[arg-type]  # texts only, as the fields are
        )
        if self._desk.succeeds(lambda: new_store.finish(db, chosen=chosen)):
            self.answer = START
            self.accept()

    def _open_example(self) -> None:
        self._keep_typed()
        self.answer = EXAMPLE
        self.accept()


def ask_first_start(desk: Desk, parent: QWidget | None) -> str:
    """Show the questions; return start, example, or later when the window was closed."""
    questions = FirstStart(desk, parent)
    questions.exec()
    return questions.answer
