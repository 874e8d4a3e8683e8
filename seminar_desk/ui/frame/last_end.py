"""What is said at the start when the last run ended badly, and the copy of its report."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from seminar_desk.domain.problems import Problem
from seminar_desk.files import write_beside
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.language import words
from seminar_desk.ui.widgets import folders
from seminar_desk.ui.widgets.dialogs import Question

_TEXTS = "TXT (*.txt)"


def tell_last_end(desk: Desk, window: QWidget | None, report: Path) -> None:
    """Say that the last run ended badly, what is kept and where the report lies; offer a copy."""
    question = Question(
        desk,
        window,
        words.tr("Last time the program was closed by a fault"),
        desk.sentence(Problem("ended_badly", {"file": str(report)})),
        yes=words.tr("Save a copy of the report…"),
        danger=False,
    )
    question.no.setText(words.tr("Go on"))
    question.no.setDefault(True)
    question.no.setFocus()
    if question.is_accepted():
        _save_copy(desk, window or question, report)


def _save_copy(desk: Desk, parent: QWidget, report: Path) -> None:
    path = folders.ask_save(parent, words.tr("Save a copy of the report"), report.name, _TEXTS)
    if path is None:
        return

    def copy() -> None:
        with write_beside(path) as file:
            file.write(report.read_bytes())

    if desk.succeeds(copy):
        said = words.tr("The copy is saved: {file}. Give it to the project office.")
        desk.toast(said.format(file=path.name))
