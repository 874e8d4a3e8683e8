"""Who is counted twice over the sessions, or may be: participations and people side by side."""

from collections.abc import Generator

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from seminar_desk.actions.books import person_edges
from seminar_desk.domain.people.counted_twice import ManyRecords, Participation
from seminar_desk.domain.progress import Progress
from seminar_desk.gather.books import told_twice
from seminar_desk.gather.books.row_changes import SideLine
from seminar_desk.gather.books.row_names import RowNames
from seminar_desk.store.books import row_images
from seminar_desk.store.database import Database
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.look.look import px
from seminar_desk.ui.office.question_panel import AskedWords, QuestionPanel
from seminar_desk.ui.office.read_section import ReadSection
from seminar_desk.ui.office.section_body import put_whole
from seminar_desk.ui.widgets.card import Card
from seminar_desk.ui.widgets.columns import FoldingColumns
from seminar_desk.ui.widgets.labels import label
from seminar_desk.ui.widgets.worded_list import WordedList

_FOLD_BELOW = 900
_LEAST_LIST = 120
_OPEN, _PART, _ONE, _TWO = "open", "part", "one", "two"


class _Names:
    """Name people and the days they are listed on, each when it comes into sight."""

    def __init__(self, db: Database, language: str) -> None:
        self._db = db
        self._rows = RowNames(db, language, is_whole=False)

    def person(self, uid: str) -> str:
        found = row_images.image(self._db, "person", uid)
        return self._rows.who("person", found) if found else uid

    def day(self, row: Participation) -> str:
        return self._rows.where("attendance", {"session_uid": row.session_uid})


class TwiceList(WordedList[ManyRecords]):
    """List people who stand in several lists."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.names = _Names(desk.db, desk.language)
        self.setAccessibleName(self.tr("Counted twice"))

    def show_groups(self, found: list[ManyRecords], at: int) -> None:
        """Show other people, and choose the one at a place."""
        self.names = _Names(self._desk.db, self._desk.language)
        self.forget_words()
        self.show_rows(found, min(at, len(found) - 1))
        self.row_chosen.emit(self.chosen)

    def worded(self, row: ManyRecords) -> tuple[str, str, str]:
        """Return the names, the days, and what both come to."""
        people = dict.fromkeys(each.person_uid for each in row.rows)
        names = dict.fromkeys(self.names.person(uid) for uid in people)
        days = dict.fromkeys(self.names.day(each) for each in row.rows)
        return " / ".join(names), ", ".join(days), self.counted(row)

    def counted(self, row: ManyRecords) -> str:
        """Return participations and people side by side."""
        said = self.tr("participations {rows} · people {people}").format(
            rows=row.participations, people=row.persons
        )
        if row.at_least < row.persons:
            said += " " + self.tr("(if one: {people})").format(people=row.at_least)
        return said

    def chip_of(self, row: ManyRecords) -> tuple[str, str]:
        """Return whether something is open, was joined, or is one record alone."""
        if any(not pair.edge_uid for pair in row.pairs):
            return self.tr("one person?"), "warning"
        if row.pairs:
            return self.tr("joined"), "accent"
        return self.tr("one record"), "neutral"

    def column_names(self) -> tuple[str, str, str]:
        """Name the columns."""
        return self.tr("Who"), self.tr("Counted"), self.tr("State")


class TwiceSection(ReadSection):
    """Show who came more than once, join and part their records, lead to each of them."""

    tables = frozenset({"person", "attendance", "alias", "session"})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._found: list[ManyRecords] = []
        self._was_asked = False
        self.said = label(look="strong", wraps=True)
        self.said.setAlignment(Qt.AlignmentFlag.AlignTop)  # alone it has the whole section
        self.list = TwiceList(desk)
        self.list.setMinimumHeight(px(_LEAST_LIST))
        self.panel = QuestionPanel(desk, (self.tr("Seminar"), self.tr("Came")))
        framed = Card(padding=8)
        framed.put(self.list)
        titles = (self.tr("People"), self.tr("Records"))
        self.columns = FoldingColumns(desk, framed, self.panel, titles, _FOLD_BELOW, shares=(3, 2))
        for piece in (self.said, self.columns):
            piece.hide()
        put_whole(self, self.said, (self.waiting, 1), (self.columns, 1))
        self.list.row_chosen.connect(self._show)
        self.list.row_double_clicked.connect(lambda: self.panel.answer(0))
        self.panel.answered.connect(self.act)

    def title(self) -> str:
        """Name the section."""
        return self.tr("Counted twice")

    def reload(self) -> None:
        """Read who is counted twice now; what was shown stays until it is there."""
        if not self.waiting.isHidden():
            self.waiting.begin(self.tr("Looking for who is counted twice…"), "")
        self.reading.begin(self._look_again())

    def _look_again(self) -> Generator[Progress, None, None]:
        self._found = yield from told_twice.reading(self.desk.db)
        at = max(self.list.current_place, 0)
        self.waiting.hide()
        self.said.show()
        self.columns.setVisible(bool(self._found))
        total = self.tr("Here: participations {rows}, people {people}.").format(
            rows=sum(each.participations for each in self._found),
            people=sum(each.persons for each in self._found),
        )
        self.said.setText(total if self._found else self.tr("Nobody is counted twice."))
        self.list.show_groups(self._found, at)
        if self._was_asked and self.is_passed_by():
            self.take_keys()
        self._was_asked = False

    def take_keys(self) -> bool:
        """Give the keys to the list, as soon as it is read."""
        self._was_asked = self.reading.is_running
        if self.list.isVisible():
            self.list.setFocus()
        return self.list.isVisible()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let digits press the buttons that are in sight, and Enter open the first record."""
        is_plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        place = event.key() - Qt.Key.Key_1
        if is_plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.panel.answer(0)
        elif is_plain and 0 <= place < len(self.panel.buttons):
            if self.columns.is_seen(1):
                self.panel.answer(place)
        else:
            super().keyPressEvent(event)

    def act(self, code: str) -> None:
        """Do what a button says."""
        group = self.list.chosen
        if group is None:
            return
        what, _, place = code.partition(":")
        db = self.desk.db
        if what == _OPEN:
            row = group.rows[int(place)]
            self.desk.select_session(row.session_uid)
            self.desk.show_page("checkin", f"person:{row.uid}")
            return
        pair = group.pairs[int(place)]
        if what == _PART:
            self.desk.succeeds(lambda: person_edges.part(db, pair.edge_uid))
        else:
            say = person_edges.join if what == _ONE else person_edges.tell_apart
            self.desk.succeeds(lambda: say(db, pair.one, pair.other))
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, group: object) -> None:
        if not isinstance(group, ManyRecords):
            self.panel.ask(None)
            return
        names = self.list.names
        title, about, text = self.list.words_of(group)
        came = {True: self.tr("came"), False: self.tr("did not come")}
        lines = [
            SideLine("", names.person(row.person_uid), names.day(row), came[row.is_present], False)
            for row in group.rows
        ]
        opens = [
            (f"{_OPEN}:{place}", self.tr("Open: {day}").format(day=names.day(row)))
            for place, row in enumerate(group.rows)
        ]
        self.panel.ask(AskedWords(title, about, text, lines, [*opens, *self._of_pairs(group)]))

    def _of_pairs(self, group: ManyRecords) -> list[tuple[str, str]]:
        found = []
        is_told = len(group.pairs) > 1
        for place, pair in enumerate(group.pairs):
            named = " / ".join(self.list.names.person(uid) for uid in (pair.one, pair.other))
            beside = f": {named}" if is_told else ""
            if pair.edge_uid:
                found.append((f"{_PART}:{place}", self.tr("Part") + beside))
            else:
                found.append((f"{_ONE}:{place}", self.tr("One person") + beside))
                found.append((f"{_TWO}:{place}", self.tr("Two different people") + beside))
        return found
