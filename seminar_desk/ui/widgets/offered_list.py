"""The list under a line that is typed in: nothing is taken from it but what was chosen."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QCoreApplication,
    QEvent,
    QModelIndex,
    QObject,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QCompleter, QLineEdit

from seminar_desk.ui.look.look import dress

_SHOWN = 8


class OfferedList(QCompleter):
    """Show a model's rows under a line; `chosen` is the row taken by Enter, Tab or click.

    The line does not know of it (`setCompleter`): it would write the choice in by itself, behind
    whoever has taken it. A click elsewhere closes the list and does what was clicked.
    """

    chosen = Signal(int)

    def __init__(self, model: QAbstractItemModel, line: QLineEdit, *, most: int = _SHOWN) -> None:
        super().__init__(model, line)
        self._line = line
        self._list: QAbstractItemView | None = None
        self.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.setMaxVisibleItems(most)
        taken = self.activated[QModelIndex]  # type: ignore[index]  # the stubs know no overloads
        taken.connect(lambda index: self.chosen.emit(index.row()))

    @property
    def is_shown(self) -> bool:
        """Say whether the list is open."""
        return self._list is not None and self._list.isVisible()

    @property
    def has_choice(self) -> bool:
        """Say whether an arrow stands on a row, so that Enter takes it."""
        return self.is_shown and self._list is not None and self._list.currentIndex().isValid()

    def offer(self, words: Sequence[str]) -> None:
        """Open the list, wide enough for its words, or close it where there are none."""
        if not words:
            self.hide()
            return
        shown = self._list or self._build()
        metrics = self._line.fontMetrics()
        widest = max(metrics.horizontalAdvance(word) for word in words)
        shown.setMinimumWidth(widest + 4 * metrics.lineSpacing())
        self.complete()
        shown.selectionModel().clear()

    def hide(self) -> None:
        """Close the list."""
        if self._list is not None:
            self._list.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let a click elsewhere through, which a list of Qt's keeps for itself."""
        shown = self._list
        if shown is not None and watched is shown:
            kind = event.type()
            if kind == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
                if not shown.rect().contains(event.position().toPoint()):
                    self._click_through(event)
                    return True
            elif kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
                self._take_at_tab(event)
        return super().eventFilter(watched, event)

    def _build(self) -> QAbstractItemView:
        self.setWidget(self._line)
        built = self._list = self.popup()
        assert built
        dress(built)  # it has no parent to follow
        built.installEventFilter(self)
        return built

    def _click_through(self, press: QMouseEvent) -> None:
        self.hide()
        window, place = self._line.window(), press.globalPosition()
        handle = window.windowHandle()
        if handle is not None and window.rect().contains(window.mapFromGlobal(place).toPoint()):
            here = handle.mapFromGlobal(place)
            buttons = press.button(), press.buttons(), press.modifiers()
            again = QMouseEvent(press.type(), here, here, place, *buttons)
            QCoreApplication.sendEvent(handle, again)

    def _take_at_tab(self, event: QKeyEvent) -> None:
        """Take the row that an arrow stands on before Tab goes on: Qt would forget it."""
        if event.key() == Qt.Key.Key_Tab and self.has_choice:
            assert self._list
            row = self._list.currentIndex().row()
            self.hide()
            self.chosen.emit(row)
