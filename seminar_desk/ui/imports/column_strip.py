"""What each column of the file was taken for, each correctable."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from seminar_desk.domain.lists.roster import COLUMN_KINDS, SHARED_KINDS, RosterColumn
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.imports.import_words import kind_word
from seminar_desk.ui.widgets.labels import ElidedLabel, label

_NARROWEST, _WIDEST = 132, 190
_HEIGHT = 80


class ColumnStrip(QScrollArea):
    """Show a combo box under every heading; `changed` carries index -> kind for all columns."""

    changed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.combos: dict[int, QComboBox] = {}
        self._headings: dict[int, ElidedLabel] = {}
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFixedHeight(desk.theme.px(_HEIGHT))

    def show_columns(self, columns: Sequence[RosterColumn]) -> None:
        """Show the columns of a reading, in place where they are the same ones.

        A correction comes out of a combo's own signal: that combo must outlive it.
        """
        if [column.index for column in columns] != list(self.combos):
            self._build(columns)
        for column in columns:
            heading, combo = self._headings[column.index], self.combos[column.index]
            text = column.header or ", ".join(column.examples)
            heading.setText(text)
            heading.setToolTip("\n".join((column.header, *column.examples)).strip())
            combo.setCurrentIndex(COLUMN_KINDS.index(column.kind))
            combo.setAccessibleName(
                self.tr("Column {letter}, {heading}").format(letter=column.letter, heading=text)
            )

    def _build(self, columns: Sequence[RosterColumn]) -> None:
        """Put other columns in the place of those of another file or sheet."""
        if (before := self.takeWidget()) is not None:
            before.deleteLater()
        self.combos, self._headings = {}, {}
        inside = QWidget()
        inside.setObjectName("scrolled")
        row = QHBoxLayout(inside)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        for column in columns:
            row.addWidget(self._column(column), 1)
        row.addStretch()
        self.setWidget(inside)

    def _column(self, column: RosterColumn) -> QWidget:
        side = QWidget()
        side.setMinimumWidth(self._desk.theme.px(_NARROWEST))
        side.setMaximumWidth(self._desk.theme.px(_WIDEST))
        above = QHBoxLayout()
        above.setSpacing(6)
        above.addWidget(label(column.letter, look="small"))
        heading = ElidedLabel(look="small" if column.header else "caption")
        above.addWidget(heading, 1)
        combo = QComboBox()
        for kind in COLUMN_KINDS:
            combo.addItem(kind_word(kind), kind)
        combo.activated.connect(lambda _index: self._choose(column.index))
        self.combos[column.index], self._headings[column.index] = combo, heading
        box = QVBoxLayout(side)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        box.addLayout(above)
        box.addWidget(combo)
        return side

    def _choose(self, index: int) -> None:
        """Take the kind away from the column that had it before, then tell."""
        kinds = {place: str(combo.currentData()) for place, combo in self.combos.items()}
        for place, kind in kinds.items():
            if place != index and kind == kinds[index] and kind not in SHARED_KINDS:
                kinds[place] = "ignore"
        self.changed.emit(kinds)
