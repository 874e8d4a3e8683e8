"""What a list's tables and columns were taken for, and where that is corrected."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QScrollArea, QWidget

from seminar_desk.domain.lists import list_tables, roster
from seminar_desk.domain.lists.list_corrections import ColumnKey
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.imports import import_lines
from seminar_desk.ui.look.look import px
from seminar_desk.ui.widgets import boxes
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.flow import FlowLayout
from seminar_desk.ui.widgets.inputs import DropDown
from seminar_desk.ui.widgets.labels import ElidedLabel, label
from seminar_desk.ui.widgets.tips import tip

_NARROWEST, _WIDEST = 132, 190
_HEIGHT = 80
_CAPTION = 84


class ColumnStrip(QScrollArea):
    """Show a combo box under every heading; `changed` carries (table, index) -> kind, corrected."""

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.combos: dict[ColumnKey, QComboBox] = {}
        self._headings: dict[ColumnKey, ElidedLabel] = {}
        self._alike: Mapping[int, tuple[int, ...]] = {}
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFixedHeight(px(_HEIGHT))

    def show_columns(self, reading: roster.RosterReading) -> None:
        """Show the columns of a reading, in place where they are the same ones.

        A correction comes out of a combo's own signal: that combo must outlive it. Tables that
        several sheets have alike are shown and corrected once.
        """
        self._alike = list_tables.alike_tables(reading)
        shown = {key_of(each): each for each in reading.columns if each.region in self._alike}
        columns = list(shown.values())
        if list(shown) != list(self.combos):
            self._build(columns, self._captions(reading))
        for column in columns:
            heading, combo = self._headings[key_of(column)], self.combos[key_of(column)]
            text = column.header or ", ".join(column.examples)
            heading.setText(text)
            tip(heading, "\n".join((column.header, *column.examples)).strip())
            combo.setCurrentIndex(roster.COLUMN_KINDS.index(column.kind))
            combo.setAccessibleName(
                self.tr("Column {letter}, {heading}").format(letter=column.letter, heading=text)
            )

    def _captions(self, reading: roster.RosterReading) -> dict[int, str]:
        """Name each table that is shown where there are several, by its sheets or its number."""
        if len(reading.regions) == 1:
            return {}
        sheets = {table.number: table.sheet for table in reading.regions}
        places = {table.number: place for place, table in enumerate(reading.regions, start=1)}
        named: dict[int, str] = {}
        for first, same in self._alike.items():
            found = ", ".join(f"«{name}»" for table in same if (name := sheets.get(table, "")))
            if found or first in places:
                number = places.get(first, 0)
                named[first] = found or self.tr("Table {number}").format(number=number)
        return named

    def _build(self, columns: Sequence[roster.RosterColumn], captions: Mapping[int, str]) -> None:
        """Put other columns in the place of those of another file or sheet."""
        self.combos, self._headings = {}, {}
        inside = QWidget()
        inside.setObjectName("scrolled")
        pieces: list[boxes.Piece] = []
        named = dict(captions)
        for column in columns:
            if caption := named.pop(column.region, ""):
                pieces.append(self._caption(caption, is_sheet=caption.startswith("«")))
            pieces.append((self._column(column), 1))
        boxes.row(*pieces, ..., gap=10, of=inside)
        boxes.show_inside(self, inside)
        bar = self.horizontalScrollBar().sizeHint().height()
        self.setFixedHeight(max(px(_HEIGHT), inside.sizeHint().height() + bar))

    def _caption(self, words: str, *, is_sheet: bool) -> QWidget:
        """Name the table whose columns stand behind it."""
        caption = ElidedLabel(words, look="strong")
        caption.setFixedWidth(px(_NARROWEST if is_sheet else _CAPTION))
        return caption

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
        self.changed.emit(
            {
                (table, index): kind
                for (first, index), kind in kinds.items()
                for table in self._alike[first]
            }
        )


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
        self.setVisible(len(tables) > 1 or not all(each.is_list for each in tables.values()))
        for number in self.buttons.keys() - tables.keys():
            button = self.buttons.pop(number)
            self._line.removeWidget(button)
            boxes.let_go(button)
        for place, (number, table) in enumerate(tables.items(), start=1):
            button = self.buttons.get(number) or self._added(number)
            said = self.tr("Table {number}, rows {first}–{last}: a list").format(
                number=place, first=table.first_row, last=table.last_row
            )
            button.setText(f"«{table.sheet}» {said}" if table.sheet else said)
            button.setChecked(table.is_list)
            button.set_icon("check" if table.is_list else "minus")

    def _added(self, number: int) -> Button:
        button = Button(self._desk)
        button.setCheckable(True)
        tip(button, self.tr("Press to read this table as a list, or not"))
        button.clicked.connect(lambda is_list: self.changed.emit(number, is_list))
        self._line.addWidget(button)
        self.buttons[number] = button
        return button
