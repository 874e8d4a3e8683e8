"""The board as tiles: one for each session, as many beside each other as there is room for."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QWidget

from seminar_desk.gather.days.session_board import BoardLine
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.look.icons import paint_icon
from seminar_desk.ui.look.look import px
from seminar_desk.ui.office import board_words
from seminar_desk.ui.widgets.boxes import let_go
from seminar_desk.ui.widgets.brush import RIGHT, Brush
from seminar_desk.ui.widgets.tips import tip

MOST = 24
_LEAST_WIDTH, _ABOVE_FACTS, _GAP = 240, 72, 12
_MOST_WIDTH = 380
_EDGE, _HEAD, _FACT = 14, 24, 19
_ICON, _SIGN, _CODE = 16, 14, 56


class SessionTile(QAbstractButton):
    """Paint one session; a click or Enter opens what is behind it."""

    stepped = Signal(int, int)

    def __init__(self, desk: Desk, line: BoardLine, brush: Brush) -> None:
        super().__init__()
        self.line = line
        self._brush = brush
        self._today = desk.today()
        self._language = desk.language
        self.look = board_words.look_of(line.home.state(self._today))
        told = board_words.facts(line, self._today)
        self.facts = [fact for fact in told if fact.text != self.look.word]  # said by the state
        self.make_room(len(self.facts))
        self.setMinimumWidth(px(_LEAST_WIDTH))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(board_words.spoken(line, self._today, self._language))
        tip(self, "\n".join(fact.text for fact in self.facts))

    def sizeHint(self) -> QSize:
        """Ask for the least."""
        return QSize(px(_LEAST_WIDTH), self.minimumHeight())

    def make_room(self, facts: int) -> None:
        """Be as high as so many facts."""
        self.setFixedHeight(px(_ABOVE_FACTS + facts * _FACT))

    def needed_width(self) -> int:
        """Return how wide it is with every fact whole; who has many desks' names is content."""
        room = px(2 * _EDGE) + 2
        widths = (
            self._brush.width(fact.text, 13, bold=fact.is_missing) + _indent(fact)
            for fact in self.facts
        )
        return min(max(widths, default=0) + room, px(_MOST_WIDTH))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter as a press; arrows go to the tile beside."""
        steps: dict[int, tuple[int, int]] = {
            Qt.Key.Key_Left: (-1, 0),
            Qt.Key.Key_Right: (1, 0),
            Qt.Key.Key_Up: (0, -1),
            Qt.Key.Key_Down: (0, 1),
        }
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in steps:
            self.stepped.emit(*steps[event.key()])
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that it can be clicked."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Look as before."""
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card, the state with its shape, and the facts."""
        brush, painter = self._brush, QPainter(self)
        box = self.rect().adjusted(1, 1, -1, -1)
        ground = "hover" if self.underMouse() else "card"
        line = "accent" if self.hasFocus() else "line"
        brush.rounded(painter, box, ground, px(12), line)
        if self.hasFocus():
            brush.rounded(painter, box.adjusted(1, 1, -1, -1), "", px(11), line)
        inner = box.adjusted(px(_EDGE), px(10), -px(_EDGE), -px(8))
        code, district, day = board_words.title(self.line, self._language)
        head = QRect(inner.left(), inner.top(), inner.width(), px(_HEAD))
        state = self._paint_state(painter, head)
        head.setRight(state - px(8))
        brush.text(painter, head, code, "muted", 13)
        name = QRect(inner.left(), head.bottom() + 1, inner.width(), px(_HEAD))
        brush.text(painter, name, day, "muted", 13, flags=RIGHT)
        name.setRight(name.right() - brush.width(day, 13) - px(8))
        brush.text(painter, name, district, "ink", 16, bold=True)
        top = name.bottom() + px(4)
        for fact in self.facts:
            self._paint_fact(painter, QRect(inner.left(), top, inner.width(), px(_FACT)), fact)
            top += px(_FACT)

    def _paint_state(self, painter: QPainter, head: QRect) -> int:
        """Draw the state at the right end; return where it begins."""
        brush, look = self._brush, self.look
        ink = "muted" if look.tone == "neutral" else look.tone
        room = head.width() - px(_CODE)
        word = brush.elided(look.word, room - px(_ICON + 22), 13, bold=True)
        width = brush.width(word, 13, bold=True) + px(_ICON + 22)
        chip = QRect(head.right() - width, head.top(), width, head.height())
        brush.rounded(painter, chip, f"{look.tone}_soft", chip.height() / 2)
        side = px(_ICON)
        place = QPoint(chip.left() + px(8), chip.top() + (chip.height() - side) // 2)
        colour = self._brush.theme.colour(ink).name()
        paint_icon(painter, QRect(place, QSize(side, side)), look.icon, colour)
        text = chip.adjusted(px(_ICON + 13), 0, -px(6), 0)
        brush.text(painter, text, word, ink, 13, bold=True, is_cut=False)
        return chip.left()

    def _paint_fact(self, painter: QPainter, box: QRect, fact: board_words.Fact) -> None:
        if not fact.is_missing:
            self._brush.text(painter, box, fact.text, "muted", 13)
            return
        side = px(_SIGN)
        sign = QRect(box.left(), box.top() + (box.height() - side) // 2, side, side)
        ink = self._brush.theme.colour("warning").name()
        paint_icon(painter, sign, "circle-alert", ink)
        rest = box.adjusted(_indent(fact), 0, 0, 0)
        self._brush.text(painter, rest, fact.text, "warning", 13, bold=True)


def _indent(fact: board_words.Fact) -> int:
    """Return what the sign before a missing fact takes."""
    return px(_SIGN) + px(6) if fact.is_missing else 0


class BoardTiles(QWidget):
    """Hold the tiles, at most MOST; Tab stops at one of them, arrows lead to the others."""

    opened = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._brush = Brush(desk.theme)
        self.tiles: list[SessionTile] = []
        self._across = 0
        self._least = px(_LEAST_WIDTH)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(px(_GAP))

    def show_lines(self, lines: Sequence[BoardLine]) -> None:
        """Make the tiles anew, the keys at the session where they were."""
        had = next((tile for tile in self.tiles if tile.hasFocus()), None)
        stop = had.line.session.uid if had else ""
        for tile in self.tiles:
            self._grid.removeWidget(tile)
            let_go(tile)
        self.tiles = [SessionTile(self._desk, line, self._brush) for line in lines[:MOST]]
        most = max((len(tile.facts) for tile in self.tiles), default=0)
        needed = (tile.needed_width() for tile in self.tiles)
        self._least = max((px(_LEAST_WIDTH), *needed))
        for tile in self.tiles:
            tile.make_room(most)
            tile.clicked.connect(lambda _checked=False, tile=tile: self._open(tile))
            tile.stepped.connect(lambda across, down, tile=tile: self._step(tile, across, down))
        self._lay(is_new=True)
        again = next((tile for tile in self.tiles if tile.line.session.uid == stop), None)
        self._stop_at(again or next(iter(self.tiles), None))
        if again is not None:
            again.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_keys(self) -> bool:
        """Give the keys to the tile that Tab stops at, else to the first that can have them."""
        able = [one for one in self.tiles if one.isEnabled() and not one.isHidden()]
        stops = (one for one in able if one.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if (tile := next(stops, next(iter(able), None))) is None:
            return False
        self._stop_at(tile)
        tile.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put as many beside each other as there is room for."""
        super().resizeEvent(event)
        self._lay(is_new=False)

    def minimumSizeHint(self) -> QSize:
        """Be content with one beside another fewer."""
        return QSize(px(_LEAST_WIDTH), super().minimumSizeHint().height())

    def _lay(self, *, is_new: bool) -> None:
        across = max(1, (self.width() + px(_GAP)) // (self._least + px(_GAP)))
        if across == self._across and not is_new:
            return
        for column in range(max(across, self._across)):
            self._grid.setColumnStretch(column, int(column < across))
        self._across = across
        for place, tile in enumerate(self.tiles):
            self._grid.addWidget(tile, place // across, place % across)

    def _step(self, tile: SessionTile, across: int, down: int) -> None:
        place = self.tiles.index(tile) + across + down * self._across
        if 0 <= place < len(self.tiles):
            self._stop_at(self.tiles[place])
            self.tiles[place].setFocus(Qt.FocusReason.OtherFocusReason)

    def _stop_at(self, stop: SessionTile | None) -> None:
        for tile in self.tiles:
            policy = Qt.FocusPolicy
            tile.setFocusPolicy(policy.StrongFocus if tile is stop else policy.ClickFocus)

    def _open(self, tile: SessionTile) -> None:
        self._stop_at(tile)
        self.opened.emit(tile.line)
