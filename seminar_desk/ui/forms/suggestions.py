"""What a line offers while it is typed in."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QStringListModel, Signal
from PySide6.QtWidgets import QLineEdit

from seminar_desk.domain.people.folding import fold
from seminar_desk.domain.people.search import Searchable, SearchIndex
from seminar_desk.ui.widgets.offered_list import OfferedList

_MOST = 8


class Suggestions(QObject):
    """Offer words found the way people are found: any letters, any layout; `taken` is a choice."""

    taken = Signal(str)

    def __init__(self, line: QLineEdit, source: Callable[[], Sequence[str]]) -> None:
        super().__init__(line)
        self._line = line
        self._source = source
        self._words: tuple[str, ...] = ()
        self._index = SearchIndex()
        self._found = QStringListModel(self)
        self._list = OfferedList(self._found, line, most=_MOST)
        self._list.chosen.connect(lambda row: self.taken.emit(self._found.stringList()[row]))
        line.textEdited.connect(self._search)

    @property
    def has_choice(self) -> bool:
        """Say whether Enter takes a suggestion instead of going on."""
        return self._list.has_choice

    def best(self) -> str:
        """Return the first suggestion while it is offered and begins as was typed, else nothing."""
        found = self._found.stringList()
        if not found or not self._list.is_shown:
            return ""
        words = fold(found[0]).split(" ")
        typed = fold(self._line.text()).split(" ")
        fits = all(any(word.startswith(part) for word in words) for part in typed)
        return found[0] if fits else ""

    def show(self, text: str) -> bool:
        """Offer everything that fits; say whether the list was not open yet."""
        if self._list.is_shown:
            return False
        self._search(text, limit=None)
        return True

    def _search(self, text: str, limit: int | None = _MOST) -> None:
        words = tuple(dict.fromkeys(word for word in self._source() if word))
        if words != self._words:
            self._words = words
            self._index = SearchIndex(Searchable(word, word) for word in words)
        found = [hit.key for hit in self._index.find(text, limit)]
        found = [] if found == [text] else found
        self._found.setStringList(found)
        self._list.offer(found)
