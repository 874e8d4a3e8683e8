"""Questions: each a function that shows a small dialog and returns the answer."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.language import words
from seminar_desk.ui.widgets.boxes import Piece, column, fill, held
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.field import Field
from seminar_desk.ui.widgets.fitted_dialog import FittedDialog
from seminar_desk.ui.widgets.inputs import TypedDropDown
from seminar_desk.ui.widgets.labels import label

_WIDTH = 440


class Question(FittedDialog):
    """Frame a question: title, text, whatever is added to `body`, Cancel and the answer."""

    def __init__(
        self,
        desk: Desk,
        parent: QWidget | None,
        title: str,
        text: str,
        *,
        yes: str,
        danger: bool,
        width: int = _WIDTH,
    ) -> None:
        super().__init__(parent, width=width)
        self.setWindowTitle(title)
        self.body = column(gap=10)
        self.yes = Button(desk, yes, kind="danger" if danger else "primary")
        self.yes.setDefault(True)
        self.no = Button(desk, words.tr("Cancel"))
        said = [label(text, tone="muted", wraps=True)] if text else []
        inside = held(column(*said, self.body, gap=12))
        self.frame(label(title, look="heading", wraps=True), inside, (..., self.no, self.yes))
        self.no.clicked.connect(self.reject)
        self.yes.clicked.connect(self.accept)

    def put(self, *pieces: Piece) -> None:
        """Put pieces under what is asked; see `boxes`."""
        fill(self.body, *pieces)

    def is_accepted(self) -> bool:
        """Show the dialog and wait for the answer."""
        return self.exec() == self.DialogCode.Accepted


def confirm(
    desk: Desk,
    parent: QWidget | None,
    title: str,
    text: str,
    *,
    yes: str,
    no: str = "",
    danger: bool = False,
) -> bool:
    """Ask a yes-or-no question; `yes` names what will happen, never just «OK».

    `no` stands where «Cancel» could be taken for the deed itself.
    """
    question = Question(desk, parent, title, text, yes=yes, danger=danger)
    question.no.setText(no or question.no.text())
    return question.is_accepted()


def may_drop(desk: Desk, parent: QWidget) -> bool:
    """Ask before what was typed in a form is lost with it; Enter and Esc go back to it."""
    question = Question(
        desk,
        parent,
        words.tr("Close without saving?"),
        words.tr("What was typed here will be lost."),
        yes=words.tr("Close, do not save"),
        danger=True,
    )
    question.no.setText(words.tr("Back to the form"))
    question.no.setDefault(True)
    question.no.setFocus(Qt.FocusReason.OtherFocusReason)
    return question.is_accepted()


def ask_reason(
    desk: Desk,
    parent: QWidget | None,
    title: str,
    text: str,
    *,
    yes: str,
    no: str = "",
    suggestions: Sequence[str] = (),
    danger: bool = False,
) -> str | None:
    """Ask why; return the reason, or None when the user thinks better of it."""
    question = Question(desk, parent, title, text, yes=yes, danger=danger)
    question.no.setText(no or question.no.text())
    reason = TypedDropDown()
    reason.addItems(list(suggestions))
    reason.setCurrentIndex(-1)
    question.put(Field(words.tr("Reason"), reason))
    question.yes.setEnabled(False)
    reason.editTextChanged.connect(lambda text: question.yes.setEnabled(bool(text.strip())))
    reason.setFocus(Qt.FocusReason.OtherFocusReason)
    return reason.currentText().strip() if question.is_accepted() else None
