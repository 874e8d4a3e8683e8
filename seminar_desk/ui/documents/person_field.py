"""One person found by name, whose paper alone is shown, saved and printed."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from seminar_desk.domain.people.participant import Participant
from seminar_desk.domain.people.search import Searchable, SearchIndex
from seminar_desk.domain.people.shared_numbers import said_numbers
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.look.icons import icon
from seminar_desk.ui.look.look import px
from seminar_desk.ui.widgets.brush import Brush
from seminar_desk.ui.widgets.offered_list import OfferedList
from seminar_desk.ui.widgets.table_model import Column, Index, TableModel
from seminar_desk.ui.widgets.tips import tip

_KEY = "Ctrl+F"
_OFFERED = 10
_NARROWEST, _WIDEST = 120, 300


class _Found(TableModel[Participant]):
    """List people as they are found; a line takes over the name alone, without the code."""

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:  # noqa: ANN401 - Qt's own signature
        """Return what the list shows, and what the line takes over."""
        if role == Qt.ItemDataRole.EditRole:
            return self.rows[index.row()].full_name
        return super().data(index, role)


class PersonField(QLineEdit):
    """Hold the chosen person's `uid`, empty for everybody; `changed` after the user's choice."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._brush = Brush(desk.theme)
        self.uid = ""
        self._people: dict[str, Participant] = {}
        self._index: SearchIndex | None = None
        self._numbers: dict[str, str] = {}
        self._found = _Found((Column(str, self._named),), self)
        self._list = OfferedList(self._found, self, most=_OFFERED)
        self.textEdited.connect(self._search)
        self.returnPressed.connect(self._take_first)
        self._list.chosen.connect(lambda row: self._take(self._found.rows[row].uid))
        self.setTextMargins(px(22), 0, 0, 0)
        self.setMinimumWidth(px(_NARROWEST))
        self.setMaximumWidth(px(_WIDEST))
        self.setPlaceholderText(self.tr("One person…"))
        self.setAccessibleName(self.tr("Whose paper alone is shown and printed"))
        tip(self, self.tr("Find one person: their paper alone is shown and printed"))

    def offer(self, people: Sequence[Participant], *, among: Sequence[Participant]) -> None:
        """Take the people of another paper; who is not among them is chosen no more.

        `among` are all of the session: two of them may have one number.
        """
        self._numbers = said_numbers(among)
        if {person.uid: person for person in people} == self._people:
            return
        self._people = {person.uid: person for person in people}
        self._index = None
        self.choose(self.uid)

    def choose(self, uid: str) -> None:
        """Show a person as chosen; one who has no such paper means everybody."""
        self.uid = uid if uid in self._people else ""
        self._restore()

    def offered(self) -> list[str]:
        """Return the names in the list below the line."""
        return [person.full_name for person in self._found.rows]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Show everybody at Down; return to everybody's papers at Esc."""
        if event.key() == Qt.Key.Key_Down:
            self._search("")
        elif event.key() == Qt.Key.Key_Escape and (self.uid or self.text()):
            self._take("")
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Put the chosen name back in place of what was only begun."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._restore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the glass at the left and, while nobody is chosen, the key that leads here."""
        super().paintEvent(event)
        theme, painter = self._brush.theme, QPainter(self)
        side = px(16)
        glass = QRect(px(11), (self.height() - side) // 2, side, side)
        icon("search", theme.accent if self.uid else theme.muted).paint(painter, glass)
        if not self.text() and not self.hasFocus():
            self._paint_key(painter)
        painter.end()

    def _paint_key(self, painter: QPainter) -> None:
        """Draw the key where it stands clear of the words."""
        width, height = self._brush.key_width(_KEY), px(20)
        words = px(34) + self.fontMetrics().horizontalAdvance(self.placeholderText())
        left = self.width() - width - px(9)
        if left >= words + px(6):
            box = QRect(left, (self.height() - height) // 2, width, height)
            self._brush.key(painter, box, _KEY, self._brush.theme.colour("muted"))

    def _search(self, text: str) -> None:
        if self._index is None:
            self._index = SearchIndex(
                Searchable(person.uid, person.full_name, person.phone, person.code)
                for person in self._people.values()
            )
        limit = _OFFERED if text.strip() else None
        found = [self._people[hit.key] for hit in self._index.find(text, limit)]
        self._found.show_rows(found)
        self._list.offer([self._named(person) for person in found])

    def _named(self, person: Participant) -> str:
        number = self._numbers.get(person.uid)
        return f"{person.full_name} · {number}" if number else person.full_name

    def _take_first(self) -> None:
        """Take at Enter who is named, else who was found first; an empty line means everybody."""
        if self._list.has_choice:
            return
        if not self.text().strip():
            self._take("")
        found = self._found.rows
        named = [person for person in found if person.full_name == self.text()]
        if named or (found and self.isModified()):
            self._take((named or found)[0].uid)

    def _take(self, uid: str) -> None:
        before = self.uid
        self.choose(uid)
        if self.uid != before:
            self.changed.emit()

    def _restore(self) -> None:
        person = self._people.get(self.uid)
        self.setText(person.full_name if person else "")
        self.setCursorPosition(0)
