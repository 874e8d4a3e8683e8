"""The lines of the register, laid out so that a name is never cut."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from seminar_desk.ui.certificates.certificate_words import state_words
from seminar_desk.ui.certificates.register_lines import RegisterLine
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.widgets.table_model import TableModel

_NUMBER, _NAME, _STATE, _NOTE = range(4)
_ROW = 38
_PADDING = 36
_LEAST_NOTE = 150
_HIGHEST = 2_000


class RegisterTable(QTableView):
    """Give names the width they need; where it is not there, they go on in a second line."""

    def __init__(
        self, desk: Desk, lines: TableModel[RegisterLine], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._lines = desk, lines
        self.setModel(lines)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(True)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(desk.theme.px(_ROW))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setStretchLastSection(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        lines.modelReset.connect(self._fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share out the new width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.ensurePolished()  # letters are measured in the size they will have
        rows = self._lines.rows
        number = self._needed(_NUMBER, {line.number for line in rows})
        state = self._needed(_STATE, {state_words(line.state) for line in rows})
        names = {line.name for line in rows}
        name, word = self._needed(_NAME, names), self._needed(_NAME, _words(names))
        note = self._needed(_NOTE, {line.note for line in rows})
        room = self.viewport().width() - number - state
        least = min(note, self._desk.theme.px(_LEAST_NOTE))
        name = max(min(name, room - least), room // 2, word)
        for column, width in ((_NUMBER, number), (_NAME, name), (_STATE, state)):
            self.setColumnWidth(column, width)
        for row, line in enumerate(rows):
            lines = max(self._lines_in(line.name, name), self._lines_in(line.note, room - name))
            if self.rowHeight(row) != (height := self._height(lines)):
                self.setRowHeight(row, height)

    def _needed(self, column: int, texts: set[str]) -> int:
        """Return the width of the longest text of a column, its heading included."""
        heading = str(self._lines.headerData(column, Qt.Orientation.Horizontal))
        longest = max(self._advance(text) for text in (heading, *texts))
        return longest + self._desk.theme.px(_PADDING)

    def _advance(self, text: str) -> int:
        return self.fontMetrics().horizontalAdvance(text)

    def _lines_in(self, text: str, width: int) -> int:
        room = width - self._desk.theme.px(_PADDING)
        if not text or self._advance(text) <= room:
            return 1
        wrapped = self.fontMetrics().boundingRect(
            QRect(0, 0, max(room, 1), _HIGHEST), Qt.TextFlag.TextWordWrap, text
        )
        return -(-wrapped.height() // self.fontMetrics().lineSpacing())

    def _height(self, lines: int) -> int:
        more = (lines - 1) * self.fontMetrics().lineSpacing()
        return self._desk.theme.px(_ROW) + more


def _words(texts: set[str]) -> set[str]:
    return {word for text in texts for word in text.split()}
