"""Questions: each a function that shows a small dialog and returns the answer."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QComboBox, QDialog, QWidget

from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.language import words
from seminar_desk.ui.look.look import px
from seminar_desk.ui.widgets.boxes import Piece, column, fill, row
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.field import Field
from seminar_desk.ui.widgets.labels import label
from seminar_desk.ui.widgets.reading_order import ReadingOrder

_WIDTH = 440


class FittedDialog(ReadingOrder, QDialog):
    """Be as high as what is in it."""

    def fit(self) -> None:
        """Take the height that what is in the dialog needs now."""
        QTimer.singleShot(0, self, self._take_needed_height)

    def _take_needed_height(self) -> None:
        layout = self.layout()
        assert layout
        layout.activate()
        self.resize(self.width(), layout.totalHeightForWidth(self.width()))


class Question(FittedDialog):
    """Frame a question: title, text, whatever is added to `body`, Cancel and the answer."""

    def __init__(
        self, desk: Desk, parent: QWidget | None, title: str, text: str, *, yes: str, danger: bool
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setModal(True)
        self.setFixedWidth(px(_WIDTH))
        self.body = column(gap=10)
        self.yes = Button(desk, yes, kind="danger" if danger else "primary")
        self.yes.setDefault(True)
        self.no = Button(desk, words.tr("Cancel"))
        said = [label(text, tone="muted", wraps=True)] if text else []
        column(
            label(title, look="heading", wraps=True),
            *said,
            self.body,
            4,
            row(..., self.no, self.yes, gap=12),
            gap=12,
            edge=(24, 20, 24, 20),
            of=self,
        )
        self.no.clicked.connect(self.reject)
        self.yes.clicked.connect(self.accept)

    def put(self, *pieces: Piece) -> None:
        """Put pieces under what is asked; see `boxes`."""
        fill(self.body, *pieces)

    def is_accepted(self) -> bool:
        """Show the dialog and wait for the answer."""
        return self.exec() == QDialog.DialogCode.Accepted


def confirm(
    desk: Desk, parent: QWidget | None, title: str, text: str, *, yes: str, danger: bool = False
) -> bool:
    """Ask a yes-or-no question; `yes` names what will happen, never just «OK»."""
    return Question(desk, parent, title, text, yes=yes, danger=danger).is_accepted()


def may_drop(desk: Desk, parent: QWidget) -> bool:
    """Ask before what was typed in a form is lost with it; going back is one more Esc."""
    question = Question(
        desk,
        parent,
        words.tr("Close without saving?"),
        words.tr("What was typed here will be lost."),
        yes=words.tr("Close, do not save"),
        danger=True,
    )
    question.no.setText(words.tr("Back to the form"))
    return question.is_accepted()


def ask_reason(
    desk: Desk,
    parent: QWidget | None,
    title: str,
    text: str,
    *,
    yes: str,
    suggestions: Sequence[str] = (),
    danger: bool = False,
) -> str | None:
    """Ask why; return the reason, or None when the user thinks better of it."""
    question = Question(desk, parent, title, text, yes=yes, danger=danger)
    reason = QComboBox()
    reason.setEditable(True)
    reason.addItems(list(suggestions))
    reason.setCurrentIndex(-1)
    question.put(Field(words.tr("Reason"), reason))
    question.yes.setEnabled(False)
    reason.editTextChanged.connect(lambda text: question.yes.setEnabled(bool(text.strip())))
    reason.setFocus(Qt.FocusReason.OtherFocusReason)
    return reason.currentText().strip() if question.is_accepted() else None
