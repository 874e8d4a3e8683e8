"""The preview of a file, line by line, where each line can be taken or left out."""

from collections.abc import Callable, Sequence
from typing import ClassVar

from PySide6.QtCore import QModelIndex, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QMenu, QWidget

from seminar_desk.domain.codes import code_lists
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.imports import import_lines
from seminar_desk.ui.imports.line_columns import TICK_WIDTH, LineColumns, columns_at
from seminar_desk.ui.widgets import boxes
from seminar_desk.ui.widgets.card import Card
from seminar_desk.ui.widgets.held_enter import Menu
from seminar_desk.ui.widgets.painted_list import Heading, PaintedList

_PLAIN_HEIGHT, _BELOW_HEIGHT, _COMPACT_HEIGHT = 42, 20, 30
_TICK = ((4.5, 9.5), (7.8, 12.8), (13.5, 5.8))


class LineList(PaintedList[import_lines.ImportLine]):
    """Take or leave lines with a click on the tick or with Space; three choices open a menu.

    A digit answers a line that asks and goes on to the next one that does. Where lines `can_mend`,
    F2 and a double click ask what else a line is; the other button of the mouse offers all of it.

    `fact_widths` are design pixels, `has_roles` leaves room for a role, `words` name row, title,
    role, facts and state.
    """

    decided = Signal(int, int, str)
    mend_wanted = Signal(object)
    title_wanted = Signal(object)
    title_said = Signal(object, str)
    nobody_wanted = Signal(object)
    list_wanted = Signal(object)

    row_height: ClassVar[int] = _PLAIN_HEIGHT
    heading_height: ClassVar[int] = 34

    def __init__(
        self,
        desk: Desk,
        fact_widths: tuple[int, ...],
        words: Callable[[], Sequence[str]],
        *,
        has_roles: bool,
    ) -> None:
        self._fact_widths, self._has_roles, self._words = fact_widths, has_roles, words
        self._was_narrow = False
        self.is_compact = False
        self.can_mend = False
        super().__init__(desk)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._beside_headings = QWidget()
        self._beside_headings.setFixedHeight(desk.theme.px(self.heading_height))
        self.addScrollBarWidget(self._beside_headings, Qt.AlignmentFlag.AlignTop)

    def show_compact(self, *, wanted: bool) -> None:
        """Give each line one row and no more, and the headings none, where the window is low."""
        if wanted != self.is_compact:
            self.is_compact = wanted
            self.horizontalHeader().setVisible(not wanted)
            self._beside_headings.setVisible(not wanted)
            self._fit_rows()
            self.updateGeometry()
            self.scrollTo(self.currentIndex())

    def show_lines(self, lines: Sequence[import_lines.ImportLine]) -> None:
        """Show the lines, keeping the place of the keyboard and of the scroll bar."""
        self.show_rows(lines, min(max(self.current_place, 0), len(lines) - 1))

    def headings(self) -> Sequence[Heading]:
        """Name the columns."""
        columns, words = self._columns(), self._words()
        places = [columns.row, columns.title, columns.role, *columns.facts, columns.state]
        if columns.is_narrow:
            places = [columns.row, columns.title, columns.state]
            words = [*words[:2], words[-1]]
        named = zip(places, words, strict=True)
        return [(left, width, words) for (left, width), words in named]

    def spoken(self, row: import_lines.ImportLine) -> str:
        """Return a line for a screen reader."""
        return row.spoken

    def tip(self, row: import_lines.ImportLine) -> str:
        """Say the whole reason, which may not fit the line."""
        return row.said

    def height_of(self, row: import_lines.ImportLine) -> int:
        """Give a line with a reason room for it, and its facts where they stand below."""
        if self.is_compact:
            return _COMPACT_HEIGHT
        has_facts = self._was_narrow and bool(self.facts_of(row))
        return _PLAIN_HEIGHT + _BELOW_HEIGHT * (bool(row.said) + has_facts)

    def sizeHint(self) -> QSize:
        """Ask for the least there is sense in where the window is low: else it would scroll."""
        hint = super().sizeHint()
        return QSize(hint.width(), self.minimumHeight()) if self.is_compact else hint

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the facts below the names where there is no room beside them."""
        is_narrow = self._columns().is_narrow
        if is_narrow != self._was_narrow:
            self._was_narrow = is_narrow
            self._fit_rows()
        super().resizeEvent(event)

    def decide(self, index: QModelIndex) -> None:
        """Turn a line's decision over, or ask where there are more than two."""
        line = self.lines.row_at(index)
        if line is None or not line.choices:
            return
        if line.is_title or len(line.choices) > len(("take", "skip")):
            self.menu_for(line).popup(self.viewport().mapToGlobal(self._below_tick(index)))
            return
        other = next(choice for choice in line.choices if choice != line.decision)
        self.decided.emit(line.row, line.part, other)

    def mend(self, line: import_lines.ImportLine | None) -> None:
        """Ask what a line is: a title of its meaning, any other row of its people and cells."""
        if line is None or not self.can_mend:
            return
        if line.is_title:
            self.title_wanted.emit(line)
        else:
            self.mend_wanted.emit(line)

    def menu_for(self, line: import_lines.ImportLine) -> QMenu:
        """Build the menu of a line: what can be decided, and how it can be corrected."""
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for choice, words in line.offered:
            action = menu.addAction(words)
            action.setCheckable(not line.is_title)
            action.setChecked(choice == line.decision)
            action.triggered.connect(
                lambda _checked=False, choice=choice: self._choose_of(line, choice)
            )
        if self.can_mend:
            menu.addSeparator()
            self._offer_mending(menu, line)
        return menu

    def _offer_mending(self, menu: QMenu, line: import_lines.ImportLine) -> None:
        is_title = line.is_title
        if not is_title:
            mend = menu.addAction(self.tr("Correct the row…") + "\tF2")
            mend.triggered.connect(lambda: self.mend(line))
        if line.title_row:
            said = self.tr("What the title in row {row} says…").format(row=line.title_row)
            title = menu.addAction(said + ("\tF2" if is_title else ""))
            title.triggered.connect(lambda: self.title_wanted.emit(line))
        if line.state:
            nobody = menu.addAction(self.tr("Nobody: this row is no person"))
            nobody.triggered.connect(lambda: self.nobody_wanted.emit(line))
        if line.run[0]:
            people = menu.addAction(import_lines.run_words(line.run))
            people.triggered.connect(lambda: self.list_wanted.emit(line))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer everything that can be done with the line under the mouse, or the chosen one."""
        is_by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if is_by_mouse else self.currentIndex()
        line = self.lines.row_at(index)
        if line is None:
            return
        self.choose(index.row())
        menu = self.menu_for(line)
        if menu.isEmpty():
            boxes.let_go(menu)
            return
        place = event.globalPos()
        if not is_by_mouse:
            place = self.viewport().mapToGlobal(self._below_tick(index))
        menu.popup(place)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Correct the line, but not on its tick, where two clicks are two decisions."""
        place = event.position().toPoint()
        if place.x() < self.brush.px(TICK_WIDTH):
            super().mouseDoubleClickEvent(event)
        elif event.button() == Qt.MouseButton.LeftButton:
            self.mend(self.lines.row_at(self.indexAt(place)))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take or leave the line whose tick was clicked."""
        super().mouseReleaseEvent(event)
        place = event.position().toPoint()
        is_on_tick = 0 <= place.x() < self.brush.px(TICK_WIDTH)
        if event.button() == Qt.MouseButton.LeftButton and is_on_tick:
            self.decide(self.indexAt(place))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Space decide, and digits answer."""
        if event.key() == Qt.Key.Key_Space:
            self.decide(self.currentIndex())
        elif event.key() == Qt.Key.Key_F2:
            self.mend(self.lines.row_at(self.currentIndex()))
        elif not self._answer(event):
            super().keyPressEvent(event)

    def _answer(self, event: QKeyEvent) -> bool:
        """Decide as a digit says and choose the next line that asks; say whether it did."""
        line, digit = self.lines.row_at(self.currentIndex()), event.key() - Qt.Key.Key_0
        is_plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if line is None or not is_plain or not 1 <= digit <= len(line.choices):
            return False
        self._choose_of(line, line.choices[digit - 1])
        asking = [
            place
            for place, each in enumerate(self.lines.rows)
            if each.asks
            and (each.region, each.row, each.part) != (line.region, line.row, line.part)
        ]
        # A title that was answered is gone: the next line stands in its place.
        behind = [place for place in asking if place >= self.current_place]
        if asking:
            self.choose((behind or asking)[0])
        return True

    def _choose_of(self, line: import_lines.ImportLine, choice: str) -> None:
        if line.is_title:
            self.title_said.emit(line, choice)
        else:
            self.decided.emit(line.row, line.part, choice)

    def paint_row(
        self, painter: QPainter, box: QRect, row: import_lines.ImportLine, place: int
    ) -> None:
        """Draw tick, row, name, role, facts, state, and the reason below."""
        brush = self.brush
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if place == self.hovered:
            painter.fillRect(box, brush.theme.colour("hover"))
        brush.line_below(painter, box)
        columns = self._columns()
        height = _COMPACT_HEIGHT if self.is_compact else _PLAIN_HEIGHT
        first = QRect(box.left(), box.top(), box.width(), brush.px(height))
        if row.choices and not row.is_title:
            self._paint_tick(painter, first, is_taken=row.is_taken)
        self._paint_facts(painter, first, row, columns)
        if row.state:
            look = ("muted" if row.tone == "neutral" else row.tone, f"{row.tone}_soft")
            brush.chip(painter, _cell(first, columns.state), row.state, look, padding=22, bold=True)
        left, top = columns.title[0], box.top() + brush.px(_PLAIN_HEIGHT) - brush.px(8)
        below = QRect(left, top, box.width() - left - brush.px(14), brush.px(22))
        if columns.is_narrow and not self.is_compact and (facts := self.facts_of(row)):
            brush.text(painter, below, facts, "muted", 13)
            below.translate(0, brush.px(_BELOW_HEIGHT))
        if row.said and not self.is_compact:
            brush.text(painter, below, row.said, row.note_tone, 13)
        if place == self.current_place and self.hasFocus():
            brush.ring(painter, box)

    def _paint_tick(self, painter: QPainter, box: QRect, *, is_taken: bool) -> None:
        theme, px = self.brush.theme, self.brush.px
        side = px(18)
        middle = QPointF(box.left() + px(TICK_WIDTH) / 2 + 2, box.center().y() + 0.5)
        square = QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side)
        ground, line = ("accent", "accent") if is_taken else ("card", "placeholder")
        self.brush.rounded(painter, square, ground, px(5), line)
        if is_taken:
            pen = QPen(theme.colour("on_accent"), px(2))
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            unit, left, top = side / 18, square.left(), square.top()
            painter.drawPolyline(
                QPolygonF([QPointF(left + x * unit, top + y * unit) for x, y in _TICK])
            )

    def _paint_facts(
        self, painter: QPainter, box: QRect, line: import_lines.ImportLine, columns: LineColumns
    ) -> None:
        brush = self.brush
        brush.text(painter, _cell(box, columns.row), str(line.row), "muted", 13)
        title = _cell(box, columns.title)
        if not line.state:
            title.setWidth(box.width() - title.left() - brush.px(14))
        is_bold = line.is_taken or bool(line.choices)
        is_dark = line.is_taken or bool(line.choice_words)
        brush.text(painter, title, line.title, "ink" if is_dark else "muted", bold=is_bold)
        if not line.state or columns.is_narrow:
            return
        if line.role_code:
            colours = brush.theme.role(line.role_code)
            words = self._role_of(line)
            cell = _cell(box, columns.role).adjusted(0, 0, -brush.px(8), 0)
            brush.chip(painter, cell, words, (QColor(colours.ink), QColor(colours.soft)), corner=5)
        for place, text in zip(columns.facts, line.facts, strict=True):
            brush.text(painter, _cell(box, place), text, "muted")

    def _role_of(self, line: import_lines.ImportLine) -> str:
        return code_lists().label("role", line.role_code, self._desk.language)

    def facts_of(self, line: import_lines.ImportLine) -> str:
        """Return in one line what wide lists have columns for."""
        if not line.state:
            return ""
        role = self._role_of(line) if line.role_code else ""
        return " · ".join(fact for fact in (role, *line.facts) if fact)

    def _columns(self) -> LineColumns:
        width = self.viewport().width()
        return columns_at(width, self.brush.px, self._fact_widths, has_roles=self._has_roles)

    def _below_tick(self, index: QModelIndex) -> QPoint:
        box = self.visualRect(index)
        return QPoint(box.left() + self.brush.px(12), box.bottom() - 4)


def framed(lines: LineList) -> Card:
    """Return a card around the list."""
    card = Card(padding=4)
    card.box.setContentsMargins(1, 1, 1, 1)
    card.put(lines)
    return card


def _cell(box: QRect, column: tuple[int, int]) -> QRect:
    left, width = column
    return QRect(box.left() + left, box.top(), width, box.height())
