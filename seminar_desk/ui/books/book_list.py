"""The rows of a workbook, however many: who, which session, what changes, what was decided."""

from collections.abc import Collection, Mapping, Sequence
from typing import ClassVar, TypeAlias

from PySide6.QtCore import QItemSelection, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView

from seminar_desk.domain.books import book_plan
from seminar_desk.domain.books.book_plan import Alike, BookRow
from seminar_desk.gather.books import field_words, person_matches, row_changes
from seminar_desk.gather.books.row_names import RowNames
from seminar_desk.ui.books import book_words
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.language import words
from seminar_desk.ui.widgets.painted_list import NOWHERE, Heading, PaintedList

_EDGE, _GAP, _STATE = 14, 12, 150
_LEAST_SUMMARY = 300
_WHO_SHARE = 0.42
_LINE, _SMALL = 24, 18
_KEPT_WORDS = 4_000
# A new person's uid -> who here that may be.
AlikeOf: TypeAlias = Mapping[str, Sequence[Alike]]


class BookList(PaintedList[BookRow]):
    """Choose a row; `row_chosen` carries it, or None.

    Names and changes are worded when a row comes into sight, and not before.
    """

    row_height: ClassVar[int] = 50
    heading_height: ClassVar[int] = 30
    row_chosen = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._names: RowNames | None = None
        self._decisions: Mapping[str, str] = {}
        # What goes with a new row that is skipped.
        self.left_out: Collection[str] = ()
        self._alike: AlikeOf = {}
        self._worded: dict[int, tuple[str, str, str]] = {}
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setAccessibleName(self.tr("Rows of the workbook"))

    def show_book(
        self,
        rows: Sequence[BookRow],
        names: RowNames,
        decisions: Mapping[str, str],
        alike: AlikeOf | None = None,
    ) -> None:
        """Show other rows and choose the first; `decisions` may change while they are shown."""
        self._alike = alike or {}
        if names is not self._names:
            self._worded.clear()
        self._names, self._decisions = names, decisions
        self.show_rows(rows, 0)
        self.verticalScrollBar().setValue(0)
        self.row_chosen.emit(self.chosen)

    @property
    def chosen(self) -> BookRow | None:
        """Return the chosen row."""
        return self.lines.row_at(self.currentIndex())

    def words_of(self, row: BookRow) -> tuple[str, str, str]:
        """Return who, what kind of row of which session, and what changes."""
        found = self._worded.get(id(row))
        if found is None:
            assert self._names
            language, said = self._desk.language, row.result or row.theirs
            where = self._names.where(row.table, said)
            kind = field_words.kind(row.table, language)
            below = " · ".join(part for part in (kind, where) if part)
            change = row_changes.summary(row, language)
            if like := self._alike.get(row.uid):
                change = "; ".join(filter(None, (self.likeness(like[0]), change)))
            found = (self._names.who(row.table, said), below, change)
            if len(self._worded) > _KEPT_WORDS:
                self._worded.clear()
            self._worded[id(row)] = found
        return found

    def likeness(self, alike: Alike) -> str:
        """Return whom a new person is like, and what differs."""
        assert self._names
        return person_matches.said(alike, self._names, self._desk.language)

    def go_on(self) -> None:
        """Choose the next row that waits for a decision, the first one behind the last."""
        rows, at = self.lines.rows, self.current_place
        order = (*range(at + 1, len(rows)), *range(at))
        waiting = (
            place
            for place in order
            if rows[place].is_asked and rows[place].uid not in self._decisions
        )
        place = next(waiting, NOWHERE)
        if place != NOWHERE:
            self.choose(place)

    def headings(self) -> Sequence[Heading]:
        """Name the columns; a narrow list says what changes below who."""
        who, summary, state = self._columns()
        named = [(*who, self.tr("Who or what")), (*state, self.tr("State"))]
        return (
            named if summary is None else [named[0], (*summary, self.tr("What changes")), named[1]]
        )

    def spoken(self, row: BookRow) -> str:
        """Return a row for a screen reader."""
        return ", ".join((*self.words_of(row), self._state_of(row)))

    def tip(self, row: BookRow) -> str:
        """Say the whole of what changes, which may not fit the line."""
        return self.words_of(row)[2]

    def selectionChanged(self, selected: QItemSelection, before: QItemSelection) -> None:
        """Only the current row counts."""

    def currentChanged(self, current: object, previous: object) -> None:
        """Tell which row is chosen."""
        super().currentChanged(current, previous)  # type: ignore[arg-type]
        self.viewport().update()
        self.row_chosen.emit(self.chosen)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the digits to whoever decides, instead of looking for a name that begins so."""
        if Qt.Key.Key_0 <= event.key() <= Qt.Key.Key_9:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the row that was clicked."""
        place = self.place_at(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and place != NOWHERE:
            self.choose(place)

    def paint_row(self, painter: QPainter, box: QRect, row: BookRow, place: int) -> None:
        """Draw who over what kind, what changes, and the state or the decision."""
        brush = self.brush
        if place == self.current_place:
            painter.fillRect(box, brush.theme.colour("accent_soft"))
        elif place == self.hovered:
            painter.fillRect(box, brush.theme.colour("hover"))
        brush.line_below(painter, box)
        name, below, change = self.words_of(row)
        who, summary, state = self._columns()
        top = box.top() + brush.px(4)
        first = QRect(who[0], top, who[1], brush.px(_LINE))
        second = QRect(who[0], top + brush.px(_LINE), who[1], brush.px(_SMALL))
        brush.text(painter, first, name, bold=True)
        if summary is None:
            kind = field_words.kind(row.table, self._desk.language)
            brush.text(painter, second, f"{kind} · {change}" if change else kind, "muted", 13)
        else:
            brush.text(painter, second, below, "muted", 13)
            cell = QRect(summary[0], box.top(), summary[1], box.height())
            ink = "danger" if row.problem is not None else "ink"
            brush.text(painter, cell, change, ink, 14)
        self._paint_state(painter, QRect(state[0], box.top(), state[1], box.height()), row)
        if place == self.current_place and self.hasFocus():
            brush.ring(painter, box)

    def _paint_state(self, painter: QPainter, box: QRect, row: BookRow) -> None:
        how = self._how(row)
        tone = "accent" if how or self._is_joined(row) else book_words.TONES[row.state]
        look = ("muted" if tone == "neutral" else tone, f"{tone}_soft")
        self.brush.chip(painter, box, self._state_of(row), look, bold=True)

    def _how(self, row: BookRow) -> str:
        """Return what was decided of a row, by itself or with what owns it."""
        if row.uid in self.left_out:
            return book_plan.SKIP
        return self._decisions.get(row.uid, "") if row.is_asked else ""

    def _state_of(self, row: BookRow) -> str:
        how = self._how(row)
        if self._is_joined(row):
            return words.tr("one person", "row of a workbook")
        return book_words.choice(how) if how else book_words.state(row.state)

    def _is_joined(self, row: BookRow) -> bool:
        return any(each.edge.uid in self._decisions for each in self._alike.get(row.uid, ()))

    def _columns(self) -> tuple[tuple[int, int], tuple[int, int] | None, tuple[int, int]]:
        px, width = self.brush.px, self.viewport().width()
        state = (width - px(_STATE), px(_STATE) - px(_EDGE))
        room = state[0] - px(_EDGE) - px(_GAP)
        who = int(room * _WHO_SHARE)
        if room - who < px(_LEAST_SUMMARY):
            return (px(_EDGE), room), None, state
        return (px(_EDGE), who - px(_GAP)), (px(_EDGE) + who, room - who), state
