"""The list of participants: only the rows in sight are drawn, whatever their number."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from seminar_desk.domain.people.participant import Participant
from seminar_desk.domain.people.roll import Found
from seminar_desk.ui.checkin import row_words
from seminar_desk.ui.checkin.row_painter import RowPainter, RowState
from seminar_desk.ui.desk.desk import Desk

_ROW = 48
_HEADER = 36
_FRESH_MS = 2500
_NOWHERE = -1
_MOVES = {
    Qt.Key.Key_Up: "up",
    Qt.Key.Key_Down: "down",
    Qt.Key.Key_PageUp: "page_up",
    Qt.Key.Key_PageDown: "page_down",
}


class ParticipantList(QAbstractScrollArea):
    """Show what was found; arrows choose a row, its button or Enter asks to check in."""

    check_in_wanted = Signal(object)
    menu_wanted = Signal(object, QPoint)
    typed = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._rows: Sequence[Participant] = ()
        self._twins: frozenset[str] = frozenset()
        self._query = ""
        self._current = _NOWHERE
        self._hovered = _NOWHERE
        self._fresh_uid = ""
        self._can_check_in = True
        self._headings: tuple[str, ...] = ("", "", "", "")
        self._painter: RowPainter | None = None
        self._fresh_timer = QTimer(self)
        self._fresh_timer.setSingleShot(True)
        self._fresh_timer.timeout.connect(self._forget_fresh)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setMouseTracking(True)
        self.verticalScrollBar().valueChanged.connect(lambda _value: self.viewport().update())
        desk.theme_changed.connect(self.restyle)

    def show_found(self, found: Found, query: str, *, can_check_in: bool) -> None:
        """Show rows from the top, the best one chosen."""
        self._rows = found.rows
        self._twins = found.twins
        self._query = query
        self._can_check_in = can_check_in
        self._hovered = _NOWHERE
        self._current = _NOWHERE if found.best is None else found.best
        self._fit_scroll_bar()
        self.verticalScrollBar().setValue(0)
        self.viewport().update()

    def refresh_rows(self, found: Found, *, can_check_in: bool) -> None:
        """Show changed rows, keeping the place and, where still there, the chosen person."""
        chosen = self.current()
        self._rows = found.rows
        self._twins = found.twins
        self._can_check_in = can_check_in
        self._current = next(
            (place for place, row in enumerate(self._rows) if chosen and row.uid == chosen.uid),
            _NOWHERE,
        )
        self._fit_scroll_bar()
        self.viewport().update()

    def current(self) -> Participant | None:
        """Return the chosen participant."""
        return self._rows[self._current] if 0 <= self._current < len(self._rows) else None

    def rows(self) -> Sequence[Participant]:
        """Return everyone shown, in order."""
        return self._rows

    def choose(self, place: int) -> None:
        """Choose a row and bring it into sight."""
        if not self._rows:
            return
        self._current = max(0, min(place, len(self._rows) - 1))
        self._show_place(self._current)
        row = self._rows[self._current]
        words = row_words.spoken(row, self._desk.language)
        self.setAccessibleDescription(words)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))
        self.viewport().update()

    def point_out(self, uid: str) -> None:
        """Bring a person into sight and tint the row for a moment."""
        place = next((place for place, row in enumerate(self._rows) if row.uid == uid), None)
        if place is not None:
            self._show_place(place)
        self._fresh_uid = uid
        self._fresh_timer.start(_FRESH_MS)
        self.viewport().update()

    def set_headings(self, *headings: str) -> None:
        """Word the columns number, name, role and place."""
        self._headings = headings
        self.restyle()

    def restyle(self) -> None:
        """Measure again for another theme, scale or language."""
        self._painter = None
        self._fit_scroll_bar()
        self.viewport().update()

    def move_by_key(self, key: int) -> bool:
        """Move the choice as an arrow or page key says; False for any other key."""
        move = _MOVES.get(Qt.Key(key)) if key in set(_MOVES) else None
        if move is None:
            return False
        page = max(1, self._room() // self._row_height() - 1)
        step = {"up": -1, "down": 1, "page_up": -page, "page_down": page}[move]
        self.choose(0 if self._current == _NOWHERE else self._current + step)
        return True

    def open_menu(self) -> None:
        """Open the menu of the chosen row, as the menu key does."""
        participant = self.current()
        if participant is not None:
            corner = self._drawing().menu_rect(self._row_rect(self._current)).bottomLeft()
            self.menu_wanted.emit(participant, self.viewport().mapToGlobal(corner))

    def minimumSizeHint(self) -> QSize:
        """Ask for the header and three rows."""
        return QSize(self._desk.theme.px(320), self._header_height() + 3 * self._row_height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows in sight that have to be drawn, then the header over them."""
        drawing = self._drawing()
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._desk.theme.colour("card"))
        above = self.verticalScrollBar().value() - self._header_height()
        first = max(0, (event.rect().top() + above) // self._row_height())
        last = min(len(self._rows), (event.rect().bottom() + above) // self._row_height() + 1)
        for place in range(first, last):
            row = self._rows[place]
            drawing.paint(painter, self._row_rect(place), row, self._state(place, row))
        header = QRect(0, 0, self.viewport().width(), self._header_height())
        painter.fillRect(header, self._desk.theme.colour("card"))
        drawing.paint_header(painter, header, self._headings)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure the columns for the new width."""
        super().resizeEvent(event)
        self.restyle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, check in with Enter or Space, pass letters on to the search box."""
        if self.move_by_key(event.key()):
            return
        if event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.choose(0 if event.key() == Qt.Key.Key_Home else len(self._rows) - 1)
            return
        participant = self.current()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and participant:
            self.check_in_wanted.emit(participant)
        elif event.text().strip() and event.text().isprintable():
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the mouse with the hovered row."""
        place = self._place_at(event.position().toPoint())
        on_button = self._is_on_button(place, event.position().toPoint())
        shape = Qt.CursorShape.PointingHandCursor if on_button else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)
        if place != self._hovered:
            self._hovered = place
            cut = place != _NOWHERE and self._drawing().is_cut(self._rows[place])
            words = row_words.spoken(self._rows[place], self._desk.language) if cut else ""
            self.viewport().setToolTip(words)
            self.viewport().update()

    def leaveEvent(self, event: QEvent) -> None:
        """Forget the hovered row."""
        super().leaveEvent(event)
        self._hovered = _NOWHERE
        self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose a row; its button checks in, its «⋮» opens the menu."""
        point = event.position().toPoint()
        place = self._place_at(point)
        if place == _NOWHERE:
            return
        on_button = self._is_on_button(place, point)
        self.choose(place)
        participant = self._rows[place]
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if on_button:
            self.check_in_wanted.emit(participant)
        elif self._drawing().menu_rect(self._row_rect(place)).contains(point):
            self.open_menu()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the row's menu under the mouse, or at the row for the menu key."""
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            self.open_menu()
            return
        place = self._place_at(self.viewport().mapFromGlobal(event.globalPos()))
        if place != _NOWHERE:
            self.choose(place)
            self.menu_wanted.emit(self._rows[place], event.globalPos())

    def _state(self, place: int, row: Participant) -> RowState:
        return RowState(
            query=self._query,
            is_current=place == self._current,
            is_hovered=place == self._hovered,
            is_fresh=row.uid == self._fresh_uid,
            is_twin=row.uid in self._twins,
            can_check_in=self._can_check_in,
        )

    def _drawing(self) -> RowPainter:
        if self._painter is None:
            self.ensurePolished()
            width = self.viewport().width()
            self._painter = RowPainter(self._desk.theme, self.font(), self._desk.language, width)
        return self._painter

    def _row_height(self) -> int:
        return self._desk.theme.px(_ROW)

    def _header_height(self) -> int:
        return self._desk.theme.px(_HEADER)

    def _room(self) -> int:
        return max(0, self.viewport().height() - self._header_height())

    def _row_rect(self, place: int) -> QRect:
        top = self._header_height() + place * self._row_height() - self.verticalScrollBar().value()
        return QRect(0, top, self.viewport().width(), self._row_height())

    def _place_at(self, point: QPoint) -> int:
        if point.y() < self._header_height():
            return _NOWHERE
        place = (
            point.y() - self._header_height() + self.verticalScrollBar().value()
        ) // self._row_height()
        return place if place < len(self._rows) else _NOWHERE

    def _is_on_button(self, place: int, point: QPoint) -> bool:
        if place == _NOWHERE or self._rows[place].is_present or not self._can_check_in:
            return False
        is_current = place == self._current
        box = self._drawing().button_rect(self._row_rect(place), with_key=is_current)
        return box.contains(point)

    def _show_place(self, place: int) -> None:
        bar = self.verticalScrollBar()
        top = place * self._row_height()
        bottom = top + self._row_height()
        if top < bar.value():
            bar.setValue(top)
        elif bottom > bar.value() + self._room():
            bar.setValue(bottom - self._room())

    def _fit_scroll_bar(self) -> None:
        bar = self.verticalScrollBar()
        bar.setPageStep(self._room())
        bar.setSingleStep(self._row_height())
        bar.setRange(0, max(0, len(self._rows) * self._row_height() - self._room()))

    def _forget_fresh(self) -> None:
        self._fresh_uid = ""
        self.viewport().update()
