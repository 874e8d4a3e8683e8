"""One line asked for in a small dialog: a note, a role in its own words, a place."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.forms.line_editors import LineEditor
from seminar_desk.ui.widgets import boxes
from seminar_desk.ui.widgets.dialogs import Question
from seminar_desk.ui.widgets.field import Field
from seminar_desk.ui.widgets.letter_keys import LetterKeys


def ask_line(
    desk: Desk,
    parent: QWidget,
    title: str,
    line: LineEditor,
    *,
    field: str,
    yes: str,
    may_be_empty: bool = False,
) -> str | None:
    """Return what was written in the line, None when the user thinks better of it."""
    question = Question(desk, parent, title, "", yes=yes, danger=False, width=560)
    letters = LetterKeys(desk)
    letters.attach(line)
    line.keeps_undo = True  # nothing is kept before the dialog is
    question.put(Field(field, line), boxes.row(letters, ...))

    def offer(text: str) -> None:
        question.yes.setEnabled(may_be_empty or bool(text.strip()))

    line.textChanged.connect(offer)
    offer(line.text())
    line.setFocus(Qt.FocusReason.OtherFocusReason)
    return line.text().strip() if question.is_accepted() else None
