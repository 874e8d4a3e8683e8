"""The box that speaks before there is a desk: what keeps the program from opening."""

import sys
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from seminar_desk.ui.language import words
from seminar_desk.ui.language.languages import Languages
from seminar_desk.ui.widgets.boxes import column, held
from seminar_desk.ui.widgets.fitted_dialog import FittedDialog
from seminar_desk.ui.widgets.labels import label

_WIDTH = 520


class StartBox(FittedDialog):
    """Show sentences, which can be copied, and buttons; `answer` is the one that was pressed.

    The first button is the one that changes nothing: Enter and Esc press it.
    """

    def __init__(self, texts: Sequence[str], answers: Sequence[str]) -> None:
        super().__init__(None, width=_WIDTH)
        name = QApplication.applicationName()
        self.setWindowTitle(name)
        self.answer = 0
        said = [label(text, wraps=True) for text in texts]
        for line in said:
            line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.buttons = [QPushButton(words) for words in answers]
        for place, button in enumerate(self.buttons):
            button.setAutoDefault(False)
            button.clicked.connect(lambda _on=False, place=place: self._take(place))
        self.buttons[0].setDefault(True)
        inside = held(column(*said, gap=12))
        self.frame(label(name, look="heading"), inside, (..., *reversed(self.buttons)))
        self.buttons[0].setFocus()

    def _take(self, place: int) -> None:
        self.answer = place
        self.accept()


def show(text: str, language: str) -> None:
    """Show a sentence and wait until it is closed."""
    _application = QApplication.instance() or QApplication(sys.argv[:1])
    languages = Languages()
    languages.use(language)
    StartBox([text], [words.tr("Close the program")]).exec()
