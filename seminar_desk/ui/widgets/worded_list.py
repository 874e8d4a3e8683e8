"""A list of rows that say who over what kind, what about it, and a chip; worded when in sight."""

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtCore import QItemSelection, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView

from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.widgets.painted_list import NOWHERE, Heading, PaintedList
from seminar_desk.ui.widgets.table_model import Row

_EDGE, _GAP, _CHIP = 14, 12, 150
_LEAST_SUMMARY = 300
_WHO_SHARE = 0.42
_LINE, _SMALL = 24, 18
_KEPT_WORDS = 4_000


class WordedList(PaintedList[Row]):
    """Choose a row; `row_chosen` carries it, or None. A kind of list says `worded` and `chip_of`.

    Digits are left to whoever decides, instead of looking for a row that begins so.
    """

    row_height: ClassVar[int] = 50
    heading_height: ClassVar[int] = 30
    row_chosen = Signal(object)
    row_double_clicked = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._worded: dict[int, tuple[str, str, str]] = {}
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)

    def worded(self, row: Row) -> tuple[str, str, str]:
        """Return who, what kind of row of which session, and what is to be said of it."""
        raise NotImplementedError

    def chip_of(self, row: Row) -> tuple[str, str]:
        """Return the words of a row's chip and their tone."""
        raise NotImplementedError

    def column_names(self) -> tuple[str, str, str]:
        """Return what stands over who, over what is said, over the chip."""
        raise NotImplementedError

    def forget_words(self) -> None:
        """Word everything anew when it comes into sight."""
        self._worded.clear()

    @property
    def chosen(self) -> Row | None:
        """Return the chosen row."""
        return self.lines.row_at(self.currentIndex())

    def words_of(self, row: Row) -> tuple[str, str, str]:
        """Return a row's words, made once while it is about."""
        found = self._worded.get(id(row))
        if found is None:
            if len(self._worded) > _KEPT_WORDS:
                self._worded.clear()
            found = self._worded[id(row)] = self.worded(row)
        return found

    def headings(self) -> Sequence[Heading]:
        """Name the columns; a narrow list says the summary below who."""
        who, summary, chip = self._columns()
        names = self.column_names()
        found = [(*who, names[0]), (*chip, names[2])]
        return found if summary is None else [found[0], (*summary, names[1]), found[1]]

    def spoken(self, row: Row) -> str:
        """Return a row for a screen reader."""
        return ", ".join((*self.words_of(row), self.chip_of(row)[0]))

    def tip(self, row: Row) -> str:
        """Say the whole, which may not fit the lines."""
        return "\n".join(part for part in self.words_of(row) if part)

    def selectionChanged(self, selected: QItemSelection, before: QItemSelection) -> None:
        """Only the current row counts."""

    def currentChanged(self, current: object, previous: object) -> None:
        """Tell which row is chosen."""
        super().currentChanged(current, previous)  # type: ignore[arg-type]
        self.viewport().update()
        self.row_chosen.emit(self.chosen)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the digits to whoever decides."""
        if Qt.Key.Key_0 <= event.key() <= Qt.Key.Key_9:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the row that was clicked."""
        place = self.place_at(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and place != NOWHERE:
            self.choose(place)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Tell that the row that was clicked is to be opened."""
        place = self.place_at(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and place != NOWHERE:
            self.row_double_clicked.emit()

    def paint_row(self, painter: QPainter, box: QRect, row: Row, place: int) -> None:
        """Draw who over what kind, what is said, and the chip."""
        brush = self.brush
        if place == self.current_place:
            painter.fillRect(box, brush.theme.colour("accent_soft"))
        elif place == self.hovered:
            painter.fillRect(box, brush.theme.colour("hover"))
        brush.line_below(painter, box)
        name, below, said = self.words_of(row)
        who, summary, chip = self._columns()
        top = box.top() + brush.px(4)
        first = QRect(who[0], top, who[1], brush.px(_LINE))
        second = QRect(who[0], top + brush.px(_LINE), who[1], brush.px(_SMALL))
        brush.text(painter, first, name, bold=True)
        if summary is None:
            brush.text(painter, second, self.narrow(row), "muted", 13)
        else:
            brush.text(painter, second, below, "muted", 13)
            cell = QRect(summary[0], box.top(), summary[1], box.height())
            brush.text(painter, cell, said, self.ink_of(row), 14)
        words, tone = self.chip_of(row)
        look = ("muted" if tone == "neutral" else tone, f"{tone}_soft")
        place_of_chip = QRect(chip[0], box.top(), chip[1], box.height())
        brush.chip(painter, place_of_chip, words, look, bold=True)
        if place == self.current_place and self.hasFocus():
            brush.ring(painter, box)

    def narrow(self, row: Row) -> str:
        """Return the second line where there is no room beside it."""
        return " · ".join(part for part in self.words_of(row)[1:] if part)

    def ink_of(self, _row: Row) -> str:
        """Return the colour of what is said."""
        return "ink"

    def _columns(self) -> tuple[tuple[int, int], tuple[int, int] | None, tuple[int, int]]:
        px, width = self.brush.px, self.viewport().width()
        chip = (width - px(_CHIP), px(_CHIP) - px(_EDGE))
        room = chip[0] - px(_EDGE) - px(_GAP)
        who = int(room * _WHO_SHARE)
        if room - who < px(_LEAST_SUMMARY):
            return (px(_EDGE), room), None, chip
        return (px(_EDGE), who - px(_GAP)), (px(_EDGE) + who, room - who), chip
