"""A list under a line that completes what is typed; anything else may be typed as well."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter

from seminar_desk.domain.people.folding import fold
from seminar_desk.domain.people.search import Searchable, SearchIndex

if TYPE_CHECKING:
    from seminar_desk.ui.forms.editors import LineEditor

_SHOWN = 8


class Suggestions(QObject):
    """Offer words found the way people are found: any letters, any layout; Down shows all."""

    taken = Signal()

    def __init__(self, line: LineEditor, source: Callable[[], Sequence[str]]) -> None:
        super().__init__(line)
        self._line = line
        self._source = source
        self._words: tuple[str, ...] = ()
        self._index = SearchIndex()
        self._found = QStringListModel(self)
        self._completer = QCompleter(self._found, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setMaxVisibleItems(_SHOWN)
        line.setCompleter(self._completer)
        line.textEdited.connect(self._search)
        line.installEventFilter(self)
        self._completer.highlighted.connect(self._touch)
        self._completer.activated.connect(self._take)

    @property
    def is_open(self) -> bool:
        """Say whether Enter would take a suggestion instead of going on."""
        popup = self._completer.popup()
        return self._is_shown() and popup is not None and popup.currentIndex().isValid()

    def best(self) -> str:
        """Return the first suggestion while it is offered and begins as was typed, else nothing."""
        found = self._found.stringList()
        if not found or not self._is_shown():
            return ""
        words = fold(found[0]).split(" ")
        typed = fold(self._line.text()).split(" ")
        fits = all(any(word.startswith(part) for word in words) for part in typed)
        return found[0] if fits else ""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show every suggestion when Down is pressed in the line."""
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Down
            and event.modifiers() == Qt.KeyboardModifier.NoModifier
            and not self._is_shown()
        ):
            self._search("" if not self._line.touched else self._line.text(), limit=None)
            self._completer.complete()
            return True
        return super().eventFilter(watched, event)

    def _is_shown(self) -> bool:
        popup = self._completer.popup()
        return popup is not None and popup.isVisible()

    def _search(self, text: str, limit: int | None = _SHOWN) -> None:
        words = tuple(dict.fromkeys(word for word in self._source() if word))
        if words != self._words:
            self._words = words
            self._index = SearchIndex(Searchable(word, word) for word in words)
        hits = self._index.find(text, limit)
        found = [hit.key for hit in hits]
        self._found.setStringList([] if found == [text] else found)
        self._widen(found)

    def _widen(self, words: Sequence[str]) -> None:
        popup = self._completer.popup()
        if popup is not None and words:
            metrics = self._line.fontMetrics()
            widest = max(metrics.horizontalAdvance(word) for word in words)
            popup.setMinimumWidth(widest + 4 * metrics.lineSpacing())

    def _touch(self, _text: str) -> None:
        self._line.touched = True

    def _take(self, text: str) -> None:
        self._line.set_text(text)
        self.taken.emit()
