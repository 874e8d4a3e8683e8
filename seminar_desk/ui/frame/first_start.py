"""The first start: language, the project's lines, the trainer's name; or the example."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QLineEdit, QWidget

from seminar_desk.actions import new_store, settings
from seminar_desk.domain.problems import ProblemError
from seminar_desk.store import passphrase, setting_rows
from seminar_desk.store.passphrase import StoreKey
from seminar_desk.ui.desk.aside import made_aside
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.forms.line_editors import LongLineEditor
from seminar_desk.ui.language.languages import NAMES
from seminar_desk.ui.look.look import px
from seminar_desk.ui.widgets.boxes import column, held, row
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.field import Field
from seminar_desk.ui.widgets.fitted_dialog import FittedDialog
from seminar_desk.ui.widgets.labels import label
from seminar_desk.ui.widgets.letter_keys import LetterKeys
from seminar_desk.ui.widgets.tips import tip
from seminar_desk.ui.widgets.unlock_box import said_closed

START, EXAMPLE, DESK_COPY, LATER = "start", "example", "desk_copy", "later"
_WIDTH = 760
_LINES = {"title_ru": 2, "project_ru": 1, "donor_ru": 2, "implementer_ru": 2}


class FirstStart(FittedDialog):
    """Ask once what every paper will say; all of it can be changed in Settings."""

    def __init__(self, desk: Desk, parent: QWidget | None) -> None:
        super().__init__(parent, width=_WIDTH)
        self._desk = desk
        self.answer = LATER
        self.passphrase_line = QLineEdit()
        self.setWindowTitle("Seminar Desk")
        current = setting_rows.current(desk.db)
        self._build({key: str(getattr(current, key)) for key in (*_LINES, "trainer")})

    def reject(self) -> None:
        """Keep what was typed; the questions come again at the next start."""
        self._keep_typed()
        super().reject()

    def _build(self, typed: Mapping[str, str]) -> None:
        """Ask in the language of now; what was typed stays."""
        desk = self._desk
        languages = QButtonGroup(self)
        self.languages = {code: Button(desk, name) for code, name in NAMES.items()}
        for code, button in self.languages.items():
            button.setCheckable(True)
            button.setChecked(code == desk.language)
            button.clicked.connect(lambda _checked=False, code=code: self._speak(code))
            languages.addButton(button)
        self.lines = {key: LongLineEditor(key, lines=lines) for key, lines in _LINES.items()}
        for key, line in self.lines.items():
            line.setPlainText(typed[key])
            line.textChanged.connect(self.fit)
        self.trainer = QLineEdit(typed["trainer"])
        trainer = Field(self.tr("Trainer's name, as it stands on papers"), self.trainer)
        letters = LetterKeys(desk, self.trainer)
        self.passphrase_line = QLineEdit(self.passphrase_line.text())
        self.passphrase_line.setEchoMode(QLineEdit.EchoMode.PasswordEchoOnEdit)
        self.field = Field(self.tr("Passphrase for the data; can wait"), self.passphrase_line)
        self.passphrase_line.textChanged.connect(lambda _text: self.field.set_problem())
        self.example = Button(desk, self.tr("Open the example"), kind="quiet", icon_name="play")
        tip(self.example, self.tr("A made-up day to practise on; real data is not touched"))
        self.copy = Button(desk, self.tr("Open a desk copy…"), kind="quiet", icon_name="usb")
        tip(self.copy, self.tr("This laptop becomes a second desk of a hall that has one"))
        self.start = Button(desk, self.tr("Begin"), kind="primary", icon_name="arrow-right")
        self.start.setDefault(True)
        text = self.tr(
            "The schedule of twelve seminars is already here. Check the lines that stand on "
            "every paper; all of it can be changed later in Settings."
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(14))
        grid.setVerticalSpacing(px(8))
        for key, words, place in (
            ("title_ru", self.tr("Title of the seminar"), (0, 0, 1, 2)),
            ("project_ru", self.tr("Project"), (1, 0, 1, 2)),
            ("donor_ru", self.tr("Donor"), (2, 0, 1, 1)),
            ("implementer_ru", self.tr("Implementer"), (2, 1, 1, 1)),
        ):
            grid.addWidget(Field(words, self.lines[key]), *place)
        title = label(self.tr("Welcome to Seminar Desk"), look="title", wraps=True)
        asked = column(
            label(text, tone="muted", wraps=True),
            row(*self.languages.values(), ..., gap=12),
            grid,
            row((trainer, 1), (letters, Qt.AlignmentFlag.AlignBottom), gap=12),
            self.field,
            gap=12,
        )
        self.frame(title, held(asked), (self.example, self.copy, ..., self.start))
        self.start.clicked.connect(self._begin)
        self.example.clicked.connect(lambda: self._leave(EXAMPLE))
        self.copy.clicked.connect(lambda: self._leave(DESK_COPY))
        self.trainer.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build_anew(self) -> None:
        self._build(self._typed())
        self.languages[self._desk.language].setFocus(Qt.FocusReason.OtherFocusReason)
        self.fit()

    def _speak(self, language: str) -> None:
        if self._desk.succeeds(lambda: settings.change(self._desk.db, language=language)):
            self._desk.set_language(language)
            QTimer.singleShot(0, self, self._build_anew)  # not under the button that was pressed

    def _typed(self) -> dict[str, str]:
        """Return the settings that stand in the fields."""
        lines = {key: " ".join(line.toPlainText().split()) for key, line in self.lines.items()}
        return {**lines, "trainer": self.trainer.text().strip()}

    def _keep_typed(self) -> None:
        db, typed = self._desk.db, self._typed()
        self._desk.succeeds(lambda: settings.change(db, **typed))

    def _begin(self) -> None:
        db = self._desk.db
        try:
            key = self._key()
        except ProblemError as error:
            self.field.set_problem(self._desk.sentence(error.problems[0]))
            self.field.control.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        chosen = replace(
            setting_rows.current(db),
            language=self._desk.language,
            **self._typed(),  # type: ignore[arg-type]  # texts only, as the fields are
        )
        if self._desk.succeeds(lambda: new_store.finish(db, chosen=chosen)):
            self.answer = START
            self.accept()
            if key is not None:
                self._desk.rekey_wanted.emit(key, said_closed())

    def _key(self) -> StoreKey | None:
        """Return what the passphrase makes, once; ProblemError passphrase_short."""
        said = self.passphrase_line.text()
        return made_aside(lambda: passphrase.made(said), self) if said.strip() else None

    def _leave(self, answer: str) -> None:
        """Go where the questions are not needed yet, or not at all."""
        self._keep_typed()
        self.answer = answer
        self.accept()


def ask_first_start(desk: Desk, parent: QWidget | None) -> str:
    """Show the questions; return start, example, desk_copy, or later when they were closed."""
    questions = FirstStart(desk, parent)
    questions.exec()
    return questions.answer
