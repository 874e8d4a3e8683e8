"""Rows of workbooks with their chips, their list and both sides of the chosen one."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from seminar_desk.domain.books import book_plan
from seminar_desk.domain.books.book_plan import Alike, BookRow
from seminar_desk.domain.books.dots import VOID
from seminar_desk.gather.books import book_plans, row_changes
from seminar_desk.gather.books.row_names import RowNames
from seminar_desk.ui.books import book_words
from seminar_desk.ui.books.book_list import BookList
from seminar_desk.ui.books.likenesses import Likeness
from seminar_desk.ui.books.row_sides import RowSides
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.look.look import px
from seminar_desk.ui.widgets.boxes import column
from seminar_desk.ui.widgets.card import Card
from seminar_desk.ui.widgets.columns import FoldingColumns
from seminar_desk.ui.widgets.state_chips import ChipState, StateChips

_ALL = "all"
_FOLD_BELOW = 900
_LEAST_LIST = 190
_KEYS: dict[int, str] = {
    Qt.Key.Key_1: book_plan.OURS,
    Qt.Key.Key_2: book_plan.THEIRS,
    Qt.Key.Key_3: book_plan.SKIP,
}


class BookRows(QWidget):
    """Show rows; `decided` carries the rows a decision is for, and ours, theirs or skip.

    `joined` carries an edge between two people who may be one, and whether it makes them one.
    """

    decided = Signal(list, str)
    joined = Signal(str, bool)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._rows: Sequence[BookRow] = ()
        self._told: Sequence[BookRow] = ()
        self._of_state: dict[str, list[BookRow]] = {}
        self._decisions: Mapping[str, str] = {}
        self._people_alike: dict[str, list[Alike]] = {}
        self._names: RowNames | None = None
        self.chips = StateChips(desk)
        self.list = BookList(desk)
        self.list.setMinimumHeight(px(_LEAST_LIST))
        self.sides = RowSides(desk)
        framed = Card(padding=4)
        framed.box.setContentsMargins(1, 1, 1, 1)
        framed.put(self.list)
        titles = (self.tr("Rows"), self.tr("Both sides"))
        self.columns = FoldingColumns(desk, framed, self.sides, titles, _FOLD_BELOW, shares=(3, 2))
        column(self.chips, (self.columns, 1), gap=10, of=self)
        self.chips.changed.connect(lambda _key: self._show_list())
        self.list.row_chosen.connect(self._show_sides)
        self.sides.decided.connect(self.decide)
        self.sides.likenesses.joined.connect(self.joined)

    def show_rows(
        self,
        rows: Sequence[BookRow],
        names: RowNames,
        decisions: Mapping[str, str],
        counts: Mapping[str, int],
        alike: Sequence[Alike] = (),
    ) -> None:
        """Show rows, what is asked about first; `counts` may know of more than are here.

        Of the new ones those come first who are like somebody here.
        """
        self._people_alike = {}
        for each in alike:
            self._people_alike.setdefault(str(each.theirs["uid"]), []).append(each)
        self._rows = sorted(
            rows, key=lambda row: (_ORDER[row.state], row.uid not in self._people_alike)
        )
        self._names, self._decisions, self._told = names, decisions, rows
        self.list.left_out = book_plans.left_out(rows, decisions)
        self._of_state = {code: [] for code in book_plan.STATES}
        for row in self._rows:
            self._of_state[row.state].append(row)
        self.chips.show_states([self._all(), *map(self._chip, book_plan.STATES, counts.values())])
        self._show_list()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let 1, 2 and 3 decide what is in sight, wherever the keys are; 0 means all alike."""
        is_plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if is_plain and event.key() in (*_KEYS, Qt.Key.Key_0):
            if not self.columns.is_seen(1):
                return
            if event.key() == Qt.Key.Key_0:
                self.sides.all_alike.click()
            else:
                self.decide(_KEYS[event.key()])
        else:
            super().keyPressEvent(event)

    def decide(self, how: str) -> None:
        """Decide the chosen row, or all that are like it."""
        row = self.list.chosen
        if row is not None and row.uid in self._people_alike:
            self.sides.likenesses.choose(tuple(_KEYS.values()).index(how))
            return
        if row is None or not row.is_asked:
            return
        chosen = [row]
        if self.sides.all_alike.isChecked():
            chosen = [each for each in self._alike(row) if each is not row] + chosen
            self.sides.all_alike.setChecked(False)
        self.decided.emit(chosen, how)

    def show_decisions(self) -> None:
        """Draw anew what was decided meanwhile."""
        self.list.left_out = book_plans.left_out(self._told, self._decisions)
        self.list.viewport().update()
        self._show_sides(self.list.chosen)

    def _alike(self, row: BookRow) -> list[BookRow]:
        kind = row_changes.key_of_kind(row)
        return [
            each
            for each in self._of_state[row.state]
            if each.uid not in self._decisions and row_changes.key_of_kind(each) == kind
        ]

    def _show_list(self) -> None:
        assert self._names
        rows = self._of_state.get(self.chips.chosen, self._rows)
        self.list.show_book(rows, self._names, self._decisions, self._people_alike)

    def _show_sides(self, row: object) -> None:
        if not isinstance(row, BookRow):
            self.sides.show_row(None, ("", "", ""), 0)
            return
        alike = len({each.uid for each in self._alike(row)} | {row.uid}) if row.is_asked else 0
        self.sides.show_row(row, self.list.words_of(row), alike)
        self.sides.likenesses.show_people(
            [
                Likeness(each.edge.uid, self.list.likeness(each), each.edge.uid in self._decisions)
                for each in self._people_alike.get(row.uid, ())
            ]
        )

    def _all(self) -> ChipState:
        return ChipState(_ALL, self.tr("All %n", "", len(self._rows)))

    def _chip(self, code: str, count: int) -> ChipState:
        tone = book_words.TONES[code] if code in _MARKED else ""
        return ChipState(
            code,
            f"{book_words.states(code)} {count}",
            tone,
            is_enabled=bool(self._of_state[code]),
            is_seldom=not count,
        )


_ORDER = {
    code: place
    for place, code in enumerate(
        (
            *(book_plan.CONFLICT, book_plan.FORKED, book_plan.ERROR, book_plan.NEW),
            *(book_plan.UPDATE, VOID, book_plan.STALE, book_plan.UNCHANGED),
        )
    )
}
_MARKED = (book_plan.CONFLICT, book_plan.FORKED, book_plan.ERROR)
