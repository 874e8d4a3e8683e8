"""The rows of a workbook, however many: who, which session, what changes, what was decided."""

from collections.abc import Collection, Mapping, Sequence
from typing import TypeAlias

from seminar_desk.domain.books import book_plan
from seminar_desk.domain.books.book_plan import Alike, BookRow
from seminar_desk.gather.books import field_words, person_matches, row_changes
from seminar_desk.gather.books.row_names import RowNames
from seminar_desk.ui.books import book_words
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.language import words
from seminar_desk.ui.widgets.painted_list import NOWHERE
from seminar_desk.ui.widgets.worded_list import WordedList

# A new person's uid -> who here that may be.
AlikeOf: TypeAlias = Mapping[str, Sequence[Alike]]


class BookList(WordedList[BookRow]):
    """Choose a row; names and changes are worded when it comes into sight, and not before."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._names: RowNames | None = None
        self._decisions: Mapping[str, str] = {}
        # What goes with a new row that is skipped.
        self.left_out: Collection[str] = ()
        self._alike: AlikeOf = {}
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
            self.forget_words()
        self._names, self._decisions = names, decisions
        self.show_rows(rows, 0)
        self.verticalScrollBar().setValue(0)
        self.row_chosen.emit(self.chosen)

    def worded(self, row: BookRow) -> tuple[str, str, str]:
        """Return who, what kind of row of which session, and what changes."""
        assert self._names
        language, said = self._desk.language, row.result or row.theirs
        where = self._names.where(row.table, said)
        kind = field_words.kind(row.table, language)
        below = " · ".join(part for part in (kind, where) if part)
        change = row_changes.summary(row, language)
        if like := self._alike.get(row.uid):
            change = "; ".join(filter(None, (self.likeness(like[0]), change)))
        return self._names.who(row.table, said), below, change

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

    def column_names(self) -> tuple[str, str, str]:
        """Name the columns."""
        return self.tr("Who or what"), self.tr("What changes"), self.tr("State")

    def narrow(self, row: BookRow) -> str:
        """Return what kind of row it is and what changes."""
        kind, change = field_words.kind(row.table, self._desk.language), self.words_of(row)[2]
        return f"{kind} · {change}" if change else kind

    def tip(self, row: BookRow) -> str:
        """Say the whole of what changes, which may not fit the line."""
        return self.words_of(row)[2]

    def ink_of(self, row: BookRow) -> str:
        """Return red for what cannot be taken."""
        return "danger" if row.problem is not None else "ink"

    def chip_of(self, row: BookRow) -> tuple[str, str]:
        """Return the state or the decision."""
        how = self._how(row)
        if self._is_joined(row):
            return words.tr("one person", "row of a workbook"), "accent"
        if how:
            return book_words.choice(how), "accent"
        return book_words.state(row.state), book_words.TONES[row.state]

    def _how(self, row: BookRow) -> str:
        """Return what was decided of a row, by itself or with what owns it."""
        if row.uid in self.left_out:
            return book_plan.SKIP
        return self._decisions.get(row.uid, "") if row.is_asked else ""

    def _is_joined(self, row: BookRow) -> bool:
        return any(each.edge.uid in self._decisions for each in self._alike.get(row.uid, ()))
