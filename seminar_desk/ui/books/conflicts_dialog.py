"""What two desks said otherwise and nobody decided: one row after another, each with Undo."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from seminar_desk.actions.books import conflicts
from seminar_desk.domain.books.book_plan import BookRow
from seminar_desk.gather.books import open_conflicts
from seminar_desk.gather.books.row_names import RowNames
from seminar_desk.ui.books.book_rows import BookRows, counts_of
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.language import words
from seminar_desk.ui.widgets import key_places
from seminar_desk.ui.widgets.boxes import column, held, let_go
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.fitted_dialog import FittedDialog
from seminar_desk.ui.widgets.labels import label

_WIDTH, _HEIGHT = 1160, 620


class ConflictsDialog(FittedDialog):
    """Decide each with 1 or 2; Ctrl+Z here takes the last decision back."""

    def __init__(self, desk: Desk, parent: QWidget | None) -> None:
        super().__init__(parent, width=_WIDTH, height=_HEIGHT)
        self._desk = desk
        self._decided = 0
        self.setWindowTitle(words.tr("Disputed"))
        self.title = label(look="title", wraps=True)
        self.rows = BookRows(desk, can_skip=False)
        self.rows.chips.hide()
        said = self.tr(
            "Two desks wrote these fields without knowing of each other. 1 keeps what stands here,"
            " 2 takes the other, 0 decides all alike at once; Ctrl+Z takes the last one back."
        )
        self.close_button = Button(desk, self.tr("Close"), kind="primary")
        hint = label(said, tone="muted", wraps=True)
        middle = held(column(hint, (self.rows, 1), gap=10))
        self.frame(self.title, middle, (..., self.close_button))
        self.close_button.setDefault(True)
        self.close_button.clicked.connect(self.accept)
        self.rows.decided.connect(self._decide)
        key_places.bind(self, "Ctrl+Z", self._undo)
        self.reload()

    def reload(self) -> None:
        """Read what is still open."""
        desk, at = self._desk, max(self.rows.list.current_place, 0)
        found = open_conflicts.undecided(desk.db)
        self.title.setText(self.tr("Disputed: {count}").format(count=len(found)))
        self.rows.show_rows(found, RowNames(desk.db, desk.language), {}, counts_of(found))
        self.rows.list.choose(at)
        self.rows.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _decide(self, rows: list[BookRow], how: str) -> None:
        subject = self.rows.list.words_of(rows[-1])[0]
        db = self._desk.db
        if self._desk.succeeds(lambda: conflicts.decide(db, rows=rows, how=how, subject=subject)):
            self._decided += 1
        self.reload()

    def _undo(self) -> None:
        """Take back what was decided here, and nothing else."""
        if self._decided:
            self._decided -= 1
            self._desk.undo()
            self.reload()


def show_conflicts(desk: Desk, parent: QWidget | None) -> None:
    """Show what is disputed until it is closed."""
    dialog = ConflictsDialog(desk, parent)
    dialog.exec()
    let_go(dialog)
