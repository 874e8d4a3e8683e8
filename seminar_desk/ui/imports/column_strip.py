"""What a list's tables and columns were taken for, and where that is corrected."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QScrollArea, QWidget

from seminar_desk.domain.lists import roster
from seminar_desk.domain.lists.list_corrections import ColumnKey
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.imports import import_lines
from seminar_desk.ui.look.look import px
from seminar_desk.ui.widgets import boxes
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.flow import FlowLayout
from seminar_desk.ui.widgets.inputs import DropDown
from seminar_desk.ui.widgets.labels import ElidedLabel, label

_NARROWEST, _WIDEST = 132, 190
_HEIGHT = 80


class ColumnStrip(QScrollArea):
    """Show a combo box under every heading; `changed` carries (table, index) -> kind, corrected."""

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.combos: dict[ColumnKey, QComboBox] = {}
        self._headings: dict[ColumnKey, ElidedLabel] = {}
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFixedHeight(px(_HEIGHT))

    def show_columns(self, columns: Sequence[roster.RosterColumn]) -> None:
        """Show the columns of a reading, in place where they are the same ones.

        A correction comes out of a combo's own signal: that combo must outlive it.
        """
        if [key_of(column) for column in columns] != list(self.combos):
            self._build(columns)
        for column in columns:
            heading, combo = self._headings[key_of(column)], self.combos[key_of(column)]
            text = column.header or ", ".join(column.examples)
            heading.setText(text)
            heading.setToolTip("\n".join((column.header, *column.examples)).strip())
            combo.setCurrentIndex(roster.COLUMN_KINDS.index(column.kind))
            combo.setAccessibleName(
                self.tr("Column {letter}, {heading}").format(letter=column.letter, heading=text)
            )

    def _build(self, columns: Sequence[roster.RosterColumn]) -> None:
        """Put other columns in the place of those of another file or sheet."""
        self.combos, self._headings = {}, {}
        inside = QWidget()
        inside.setObjectName("scrolled")
        boxes.row(*((self._column(column), 1) for column in columns), ..., gap=10, of=inside)
        boxes.show_inside(self, inside)
        bar = self.horizontalScrollBar().sizeHint().height()
        self.setFixedHeight(max(px(_HEIGHT), inside.sizeHint().height() + bar))

    def _column(self, column: roster.RosterColumn) -> QWidget:
        side = QWidget()
        side.setMinimumWidth(px(_NARROWEST))
        side.setMaximumWidth(px(_WIDEST))
        heading = ElidedLabel(look="small" if column.header else "caption")
        above = boxes.row(label(column.letter, look="small"), (heading, 1), gap=6)
        combo = DropDown()
        for kind in roster.COLUMN_KINDS:
            combo.addItem(import_lines.kind_word(kind), kind)
        key = key_of(column)
        combo.activated.connect(lambda _index: self._choose(key))
        self.combos[key], self._headings[key] = combo, heading
        boxes.column(above, combo, gap=4, of=side)
        return side

    def _choose(self, chosen: ColumnKey) -> None:
        """Take the kind away from the column of the table that had it before, then tell."""
        kind = str(self.combos[chosen].currentData())
        kinds = {chosen: kind}
        for key, combo in self.combos.items():
            had_it = key != chosen and key[0] == chosen[0] and combo.currentData() == kind
            if had_it and kind not in roster.SHARED_KINDS:
                kinds[key] = "ignore"
        self.changed.emit(kinds)


def key_of(column: roster.RosterColumn) -> ColumnKey:
    """Return what a correction of a column is kept under."""
    return column.region, column.index


class TableChips(QWidget):
    """Say which of a sheet's tables are lists; shown where there are several."""

    changed = Signal(int, bool)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.buttons: dict[int, Button] = {}
        self._line = FlowLayout(self, spacing=px(8))
        self.hide()

    def show_tables(self, reading: roster.RosterReading) -> None:
        """Show the tables in place where they are the same ones: a press comes out of them."""
        tables = {each.number: each for each in reading.regions}
        self.setVisible(len(tables) > 1)
        for number in self.buttons.keys() - tables.keys():
            button = self.buttons.pop(number)
            self._line.removeWidget(button)
            boxes.let_go(button)
        for number, table in tables.items():
            button = self.buttons.get(number) or self._added(number)
            said = self.tr("Table {number}, rows {first}–{last}: a list").format(
                number=number + 1, first=table.first_row, last=table.last_row
            )
            button.setText(said)
            button.setChecked(table.is_list)
            button.set_icon("check" if table.is_list else "minus")

    def _added(self, number: int) -> Button:
        button = Button(self._desk)
        button.setCheckable(True)
        button.setToolTip(self.tr("Press to read this table as a list, or not"))
        button.clicked.connect(lambda is_list: self.changed.emit(number, is_list))
        self._line.addWidget(button)
        self.buttons[number] = button
        return button
