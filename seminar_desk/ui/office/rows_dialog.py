"""The rows behind a number: a table, narrowed by typing, from which each can be opened."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from seminar_desk.domain.people.folding import fold
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.language import words
from seminar_desk.ui.widgets.boxes import column, held, row
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.fitted_dialog import FittedDialog
from seminar_desk.ui.widgets.labels import label
from seminar_desk.ui.widgets.rows_table import RowsTable, ShownRow

_WIDTH, _HEIGHT = 1160, 640


@dataclass(frozen=True, slots=True)
class ShownRows:
    """Hold what a number counts: its title, what it means, headings, and a row for each unit."""

    title: str
    text: str
    headings: tuple[str, ...]
    rows: Sequence[ShownRow]


class RowsDialog(FittedDialog):
    """Show rows until it is closed; opening one may close it."""

    def __init__(
        self,
        desk: Desk,
        parent: QWidget | None,
        shown: ShownRows,
        buttons: Sequence[Button] = (),
    ) -> None:
        super().__init__(parent, width=_WIDTH, height=_HEIGHT)
        self.setWindowTitle(shown.title)
        self._rows = shown.rows
        self._folded: list[str] = []
        self.text = label(shown.text, tone="muted", wraps=True)
        self.text.setVisible(bool(shown.text))
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.search.setPlaceholderText(words.tr("Type to narrow the rows"))
        self.search.setAccessibleName(words.tr("Type to narrow the rows"))
        self.count = label(look="strong")
        self.table = RowsTable(shown.headings, shown.rows)
        self.table.setAccessibleName(shown.title)
        self.close_button = Button(desk, words.tr("Close", "rows"), kind="primary")
        self.head = row((self.search, 1), self.count, gap=14)
        middle = held(column(self.text, self.head, (self.table, 1), gap=10))
        self.frame(
            label(shown.title, look="title", wraps=True), middle, (*buttons, ..., self.close_button)
        )
        self.close_button.clicked.connect(self.accept)
        self.search.textChanged.connect(self._narrow)
        self.search.returnPressed.connect(self._go_to_rows)
        self._say_count(len(self._rows))
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Enter to the table and the line; ↓ leads from the line to the rows."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return
        if event.key() == Qt.Key.Key_Down and self.search.hasFocus():
            self._go_to_rows()
            return
        super().keyPressEvent(event)

    def show_other(self, rows: Sequence[ShownRow]) -> None:
        """Show as many other rows, narrowed as before, and keep the chosen place."""
        place = self.table.currentIndex().row()
        self._rows, self._folded = rows, []
        self._narrow(self.search.text())
        self.table.selectRow(min(place, len(self.table.lines.rows) - 1))

    def _go_to_rows(self) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _narrow(self, text: str) -> None:
        wanted = fold(text).split()
        if wanted and not self._folded:
            self._folded = [f" {fold(' '.join(row.cells))}" for row in self._rows]
        left = [
            row
            for row, said in zip(self._rows, self._folded or self._rows, strict=True)
            if all(f" {word}" in str(said) for word in wanted)
        ]
        self.table.show_rows(left)
        self._say_count(len(left))

    def _say_count(self, count: int) -> None:
        said = words.tr("Rows: {count}").format(count=count)
        if count != len(self._rows):
            told = words.tr("Rows: {count} of {all}")
            said = told.format(count=count, all=len(self._rows))
        self.count.setText(said)
