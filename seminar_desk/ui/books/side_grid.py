"""Two sides of one thing, field by field, in a grid."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from seminar_desk.gather.books.row_changes import SideLine
from seminar_desk.ui.look.look import px
from seminar_desk.ui.widgets.labels import label, restyle


class SideGrid(QWidget):
    """Show what is called what, and what each side says; what is asked about stands out."""

    def __init__(self, heads: tuple[str, str]) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._cells: list[tuple[QLabel, QLabel, QLabel]] = []
        self._heads = (label(), *(label(head, look="caption") for head in heads))
        self._grid.setHorizontalSpacing(px(12))
        self._grid.setVerticalSpacing(px(6))
        self._grid.setContentsMargins(0, 0, 0, 0)
        for place, head in enumerate(self._heads):
            self._grid.addWidget(head, 0, place)
            self._grid.setColumnStretch(place, 2 if place else 1)

    def name_sides(self, heads: tuple[str, str]) -> None:
        """Say whose values stand on each side."""
        for head, text in zip(self._heads[1:], heads, strict=True):
            head.setText(text)

    def lines(self) -> list[tuple[str, str, str]]:
        """Return what is shown: field, one side, the other."""
        shown = [cells for cells in self._cells if cells[0].isVisibleTo(self)]
        return [(name.text(), ours.text(), theirs.text()) for name, ours, theirs in shown]

    def show_lines(self, lines: Sequence[SideLine]) -> None:
        """Show other lines; without any the heads go too."""
        while len(self._cells) < len(lines):
            self._add()
        for head in self._heads:
            head.setVisible(bool(lines))
        for place, cells in enumerate(self._cells):
            line = lines[place] if place < len(lines) else None
            said = ("", "", "") if line is None else (line.name, line.ours, line.theirs)
            for cell, text in zip(cells, said, strict=True):
                cell.setText(text)
                cell.setVisible(line is not None)
            if line is not None:
                tone = "warning" if line.is_asked else "muted"
                if cells[0].property("tone") != tone:
                    cells[0].setProperty("tone", tone)
                    restyle(cells[0])

    def _add(self) -> None:
        line = len(self._cells) + 1
        cells = (
            label(look="small", tone="muted", wraps=True),
            label(wraps=True),
            label(wraps=True),
        )
        for place, cell in enumerate(cells):
            cell.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._grid.addWidget(cell, line, place, Qt.AlignmentFlag.AlignTop)
        self._cells.append(cells)
