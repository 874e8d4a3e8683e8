"""The list of the schedule: oblasts that fold, sessions that can be chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QCursor, QFont, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QSizePolicy, QWidget

from seminar_desk.ui.desk.dates import short_date
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.desk.session_words import short_district_name
from seminar_desk.ui.today.schedule_lines import Line, OblastLine, SessionLine
from seminar_desk.ui.today.schedule_painter import (
    DATE_AT,
    DISTRICT_AT,
    EXPECTED_FROM_RIGHT,
    PRESENT_FROM_RIGHT,
    SchedulePainter,
)
from seminar_desk.ui.widgets.table_model import Column, TableModel


class ScheduleHeading(QWidget):
    """Name the columns, drawn where the painter puts them."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Take one small line."""
        return QSize(self._desk.theme.px(300), self._desk.theme.px(30))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the names and the line under them."""
        theme = self._desk.theme
        painter = QPainter(self)
        font = QFont(self.font())
        font.setPixelSize(theme.px(14))
        painter.setFont(font)
        painter.setPen(theme.colour("muted"))
        right = self.width() - 1
        for left, words in (
            (theme.px(DATE_AT), self.tr("Date")),
            (theme.px(DISTRICT_AT), self.tr("District")),
            (right - theme.px(EXPECTED_FROM_RIGHT), self.tr("Awaited")),
            (right - theme.px(PRESENT_FROM_RIGHT), self.tr("Came")),
        ):
            box = QRect(left, 0, theme.px(120), self.height())
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, words)
        painter.setPen(theme.colour("line"))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)


class ScheduleList(QListView):
    """Choose a session with a click or Enter; an oblast opens and closes."""

    chosen = Signal(str)
    oblast_toggled = Signal(str)
    menu_wanted = Signal(object, QPoint)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._painter = SchedulePainter(desk)
        columns: tuple[Column[Line], ...] = (Column(lambda: "", self._words),)
        self.lines: TableModel[Line] = TableModel(columns, self)
        self.setModel(self.lines)
        self.setItemDelegate(self._painter)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.clicked.connect(self._on_clicked)
        self.customContextMenuRequested.connect(self._on_menu)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show the lines, keeping the keyboard's place."""
        row = self.currentIndex().row()
        self.lines.show_rows(lines)
        self.setMinimumHeight(self._desk.theme.px(40) * min(3, len(lines)))
        if 0 <= row < len(lines):
            self.setCurrentIndex(self.lines.index(row, 0))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Ask for every line, so that nothing scrolls where there is room."""
        height = self._desk.theme.px(40) * len(self.lines.rows) + 2
        return QSize(super().sizeHint().width(), height)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose with Enter, Space or the arrows that open and close."""
        line = self.lines.row_at(self.currentIndex())
        key = event.key()
        turns = isinstance(line, OblastLine) and key == (
            Qt.Key.Key_Left if line.is_open else Qt.Key.Key_Right
        )
        if turns or key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._act(line)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell the painter which lines are under the mouse and in focus."""
        self._painter.hovered_row = -1
        if self.underMouse():
            place = self.viewport().mapFromGlobal(QCursor.pos())
            self._painter.hovered_row = self.indexAt(place).row()
        self._painter.focused_row = self.currentIndex().row() if self.hasFocus() else -1
        super().paintEvent(event)

    def _on_clicked(self, index: QModelIndex) -> None:
        self._act(self.lines.row_at(index))

    def _act(self, line: Line | None) -> None:
        if isinstance(line, OblastLine):
            self.oblast_toggled.emit(line.oblast)
        elif line is not None:
            self.chosen.emit(line.session.uid)

    def _on_menu(self, place: QPoint) -> None:
        line = self.lines.row_at(self.indexAt(place))
        if isinstance(line, SessionLine):
            self.menu_wanted.emit(line.session, self.viewport().mapToGlobal(place))

    def _words(self, line: Line) -> str:
        if isinstance(line, OblastLine):
            return line.oblast_name
        district = short_district_name(line.session, self._desk.language)
        parts = [short_date(line.session.date), district, str(line.expected), str(line.present)]
        return ", ".join([*parts, line.state[0]]).rstrip(", ")
