"""The schedule as a painted list: its lines, sessions under the headings of their weeks."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import ClassVar

from PySide6.QtCore import QModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter

from seminar_desk.domain.days.session import Session
from seminar_desk.ui.desk.dates import short_date
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.desk.session_words import short_district_name
from seminar_desk.ui.language import words
from seminar_desk.ui.look.icons import paint_icon
from seminar_desk.ui.widgets.brush import CENTRE
from seminar_desk.ui.widgets.painted_list import Heading, PaintedList

# Where columns begin, in design pixels from the left; the state ends at the right edge.
_DATE_AT, _DISTRICT_AT = 14, 98
_EXPECTED_FROM_RIGHT, _PRESENT_FROM_RIGHT, _STATE_WIDTH = 222, 164, 118
_TONES = {"success", "warning", "danger", "accent"}


@dataclass(frozen=True, slots=True)
class OblastLine:
    """Head the sessions of one oblast."""

    oblast: str
    oblast_name: str
    sessions: tuple[Session, ...]
    is_open: bool


@dataclass(frozen=True, slots=True)
class SessionLine:
    """Show one session: expected, present, its state as (words, tone)."""

    session: Session
    expected: int
    present: int
    state: tuple[str, str]
    is_chosen: bool


Line = OblastLine | SessionLine


def state_of(session: Session, listed: int, today: date) -> tuple[str, str]:
    """Return the words and the tone of a session's state; a warning says what is missing."""
    if session.status != "planned":
        return {
            "open": ("• " + words.tr("Running"), "success"),
            "closed": (words.tr("Closed"), "accent"),
            "amended": ("• " + words.tr("Open again"), "warning"),
            "cancelled": (words.tr("Cancelled"), "danger"),
        }[session.status]
    if session.date < today:
        return words.tr("Not held"), "warning"
    if not listed:
        return words.tr("No list"), "warning"
    if session.date == today:
        return words.tr("Today"), "accent"
    if session.date == today + timedelta(days=1):
        return words.tr("Tomorrow"), "neutral"
    return "", "neutral"


def lines_of(
    sessions: Sequence[Session],
    people: Mapping[str, tuple[int, int]],
    *,
    today: date,
    chosen_uid: str,
    open_oblasts: Collection[str],
    names: Mapping[str, str],
    is_archived: bool = False,
) -> list[Line]:
    """Return the lines to show, oblasts in the order of their first day.

    `people` came and are listed, by session; where there is no list, the number planned is awaited.
    What is archived warns of nothing any more.
    """
    lines: list[Line] = []
    oblasts = list(dict.fromkeys(session.oblast for session in sessions))
    for oblast in oblasts:
        own = tuple(session for session in sessions if session.oblast == oblast)
        is_open = oblast in open_oblasts
        lines.append(OblastLine(oblast, names.get(oblast, oblast), own, is_open))
        if not is_open:
            continue
        for session in own:
            present, listed = people.get(session.uid, (0, 0))
            said, tone = state_of(session, listed, today)
            if is_archived and tone == "warning":
                tone = "neutral"
            expected = listed or session.expected_count or 0
            is_chosen = session.uid == chosen_uid
            lines.append(SessionLine(session, expected, present, (said, tone), is_chosen))
    return lines


class ScheduleList(PaintedList[Line]):
    """Choose a session with a click or Enter; an oblast opens and closes."""

    chosen = Signal(str)
    oblast_toggled = Signal(str)
    menu_wanted = Signal(object, QPoint)

    heading_height: ClassVar[int] = 30
    heading_size: ClassVar[int] = 14

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.clicked.connect(self._on_clicked)
        self.customContextMenuRequested.connect(self._on_menu)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show the lines, keeping the keyboard's place."""
        self.show_rows(lines, self.current_place)
        self.setMinimumHeight(self._height_of(min(3, len(lines))))
        self.updateGeometry()

    def headings(self) -> Sequence[Heading]:
        """Name the columns of the sessions."""
        px, right = self.brush.px, self.viewport().width() - 1
        return [
            (px(_DATE_AT), px(120), self.tr("Date")),
            (px(_DISTRICT_AT), px(120), self.tr("District")),
            (right - px(_EXPECTED_FROM_RIGHT), px(120), self.tr("Awaited")),
            (right - px(_PRESENT_FROM_RIGHT), px(120), self.tr("Came")),
        ]

    def spoken(self, row: Line) -> str:
        """Return an oblast's name, or all that a session's line shows."""
        if isinstance(row, OblastLine):
            return row.oblast_name
        district = short_district_name(row.session, self._desk.language)
        parts = [short_date(row.session.date), district, str(row.expected), str(row.present)]
        return ", ".join([*parts, row.state[0]]).rstrip(", ")

    def sizeHint(self) -> QSize:
        """Ask for every line, so that nothing scrolls where there is room."""
        return QSize(super().sizeHint().width(), self._height_of(len(self.rows())) + 2)

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

    def paint_row(self, painter: QPainter, box: QRect, row: Line, place: int) -> None:
        """Draw an oblast's heading, or a session in four columns."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_chosen = isinstance(row, SessionLine) and row.is_chosen
        if is_chosen or place == self.hovered:
            ground = "accent_soft" if is_chosen else "hover"
            painter.fillRect(box, self.brush.theme.colour(ground))
        self.brush.line_below(painter, box)
        if isinstance(row, OblastLine):
            self._paint_oblast(painter, box, row)
        else:
            self._paint_session(painter, box, row)
        if place == self.current_place and self.hasFocus():
            self.brush.ring(painter, box)

    def _paint_oblast(self, painter: QPainter, box: QRect, line: OblastLine) -> None:
        px, side = self.brush.px, self.brush.px(16)
        arrow = QRect(box.left() + px(10), box.center().y() - side // 2, side, side)
        name = "chevron-down" if line.is_open else "chevron-right"
        paint_icon(painter, arrow, name, self.brush.theme.muted)
        dates = [session.date for session in line.sessions]
        seminars = self.tr("%n seminars", "", len(dates))
        is_one_year = dates[0].year == dates[-1].year
        first = f"{dates[0]:%d.%m}" if is_one_year else short_date(dates[0])
        span = short_date(dates[-1])
        if dates[0] != dates[-1]:
            span = f"{first}–{span}"
        text = f"{line.oblast_name}: {seminars}, {span}"
        self.brush.text(painter, box.adjusted(px(32), 0, -px(8), 0), text, "muted", 14)

    def _paint_session(self, painter: QPainter, box: QRect, line: SessionLine) -> None:
        brush, px, right = self.brush, self.brush.px, box.right()
        session = line.session
        ink = "muted" if session.status == "cancelled" else "ink"
        day = QRect(box.left() + px(_DATE_AT), box.top(), px(80), box.height())
        brush.text(painter, day, short_date(session.date), ink)
        for from_right, number in (
            (_EXPECTED_FROM_RIGHT, line.expected),
            (_PRESENT_FROM_RIGHT, line.present),
        ):
            cell = QRect(right - px(from_right), box.top(), px(50), box.height())
            brush.text(painter, cell, str(number) if number else "—", ink)
        left = box.left() + px(_DISTRICT_AT)
        room = right - px(_EXPECTED_FROM_RIGHT + 8) - left
        name = short_district_name(session, self._desk.language)
        brush.text(painter, QRect(left, box.top(), room, box.height()), name, ink, bold=True)
        self._paint_state(painter, box, *line.state)

    def _paint_state(self, painter: QPainter, box: QRect, said: str, tone: str) -> None:
        if not said:
            return
        brush, px, is_bold = self.brush, self.brush.px, tone in _TONES
        left = box.right() - px(_STATE_WIDTH)
        text = brush.elided(said, px(_STATE_WIDTH - 16), 13, bold=is_bold)
        if not is_bold:
            room = QRect(left, box.top(), px(_STATE_WIDTH), box.height())
            brush.text(painter, room, text, "muted", 13)
            return
        width = brush.width(text, 13, bold=True) + px(18)
        pill = QRect(left - px(2), box.center().y() - px(11), width, px(22))
        brush.rounded(painter, pill, f"{tone}_soft", pill.height() / 2)
        brush.text(painter, pill, text, tone, 13, bold=True, flags=CENTRE)

    def _height_of(self, lines: int) -> int:
        return self.brush.px(self.heading_height) + self.brush.px(self.row_height) * lines

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
