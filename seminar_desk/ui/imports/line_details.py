"""Under a list whose rows have one line each: all that is said of the chosen one."""

from PySide6.QtWidgets import QWidget

from seminar_desk.ui.imports.line_list import LineList
from seminar_desk.ui.widgets import boxes
from seminar_desk.ui.widgets.labels import ElidedLabel, label, restyle


class LineDetails(QWidget):
    """Follow the choice of a list while its rows are compact: facts, then what is asked or said."""

    def __init__(self, lines: LineList) -> None:
        super().__init__()
        self._lines = lines
        self.facts = ElidedLabel(look="caption")
        self.said = label(look="caption", wraps=True)
        boxes.column(self.facts, self.said, gap=2, of=self)
        self.hide()
        lines.selectionModel().currentChanged.connect(self.follow)

    def follow(self) -> None:
        """Show the chosen line; all that is said of it, however long."""
        line = self._lines.lines.row_at(self._lines.currentIndex())
        self.facts.setText(self._lines.facts_of(line) if line else "")
        self.facts.setVisible(bool(self.facts.text()))
        self.said.setText(line.said if line else "")
        self.said.setVisible(bool(self.said.text()))
        tone = line.note_tone if line else "muted"
        if self.said.property("tone") != tone:
            self.said.setProperty("tone", tone)
            restyle(self.said)
