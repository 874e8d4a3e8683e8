"""The list of participants: who was found, each with a mark or the button that marks."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import ClassVar

from PySide6 import QtGui
from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QAbstractItemView, QWidget

from seminar_desk.domain.codes import code_lists
from seminar_desk.domain.people.highlighting import highlight
from seminar_desk.domain.people.likeness import shared_facts
from seminar_desk.domain.people.participant import Participant
from seminar_desk.domain.people.roll import Found
from seminar_desk.domain.people.row_order import RowOrder
from seminar_desk.ui.checkin import row_words
from seminar_desk.ui.checkin.row_choice import RowChoice
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.widgets import key_places
from seminar_desk.ui.widgets.brush import CENTRE, LEFT, RIGHT
from seminar_desk.ui.widgets.painted_list import NOWHERE, Heading, PaintedList

_FRESH_MS = 2500
_KEY = "Enter"
_WORD = re.compile(r"\S+")
_WIDE_ENOUGH_FOR_PLACE = 600
_NAME_SHARE = 0.6
_LETTER_SIDE = 34
_STRETCHING = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_CHOOSING = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier


@dataclass(frozen=True, slots=True)
class _ParticipantColumns:
    """Hold left edges and widths of the columns, in pixels; a width of 0 hides a column."""

    number: tuple[int, int]
    name: tuple[int, int]
    role: tuple[int, int]
    place: tuple[int, int]
    sex: tuple[int, int]
    mark: tuple[int, int]
    menu: tuple[int, int]


class ParticipantList(PaintedList[Participant]):
    """Show what was found; arrows choose a row, its button or Enter asks to check in."""

    check_in_wanted = Signal(object)
    replace_wanted = Signal(object)
    sex_told = Signal(object, str)
    menu_wanted = Signal(object, QPoint)
    several_chosen = Signal(int)
    order_wanted = Signal(str)
    typed = Signal(str)

    row_height: ClassVar[int] = 48
    chooses_by_focus: ClassVar[bool] = False

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self._columns: _ParticipantColumns | None = None
        self._asks_sex = False
        self._choice = RowChoice()
        super().__init__(desk, parent)
        self.outdated: Mapping[str, str] = {}  # what is wrong on whose certificate
        self._found = Found()
        self._numbers: dict[str, int] = {}
        self._shared: frozenset[str] = frozenset()
        self._query = ""
        self._fresh_uid = ""
        self._can_check_in = True
        self._fresh_timer = QTimer(self, singleShot=True)
        self.heading_chosen.connect(
            lambda place: self.order_wanted.emit(self._ordered_columns()[place])
        )
        self._fresh_timer.timeout.connect(lambda: self._tint(""))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalScrollBar().setSingleStep(desk.theme.px(self.row_height))

    def show_found(self, found: Found, query: str, *, can_check_in: bool) -> None:
        """Show rows from the top, the best one chosen; others than were looked at let go."""
        if query != self._query:
            self._choice.uids.clear()
        self._query = query
        self._found, self._can_check_in = found, can_check_in
        self.number_rows(())
        self.verticalScrollBar().setValue(0)
        self.hovered = NOWHERE
        self.show_rows(found.rows, NOWHERE if found.best is None else found.best)
        self._keep_choice()

    def refresh_rows(self, found: Found, *, can_check_in: bool) -> None:
        """Show changed rows, keeping the place and, where still there, the chosen person."""
        chosen = self.current()
        self._found, self._can_check_in = found, can_check_in
        self.show_rows(found.rows, self._place_of(chosen.uid, found.rows) if chosen else NOWHERE)
        self._keep_choice()

    def show_rows(self, rows: Sequence[Participant], current: int) -> None:
        """Make room for two letters where somebody's sex is not told yet."""
        asks_sex = any(row.sex == "unknown" for row in rows)
        if asks_sex != self._asks_sex:
            self._asks_sex, self._columns = asks_sex, None
        super().show_rows(rows, current)

    def number_rows(self, people: Sequence[Participant]) -> None:
        """Write numbers for the digit keys before these rows and bring out what differs."""
        self._numbers = {row.uid: number for number, row in enumerate(people, start=1)}
        self._shared = shared_facts([_facts(row) for row in people])
        self.viewport().update()

    def numbered(self, number: int) -> Participant | None:
        """Return who stands behind a number."""
        uids = [uid for uid, given in self._numbers.items() if given == number]
        return next((row for row in self.rows() if row.uid in uids), None)

    def move_by_key(self, key: int) -> bool:
        """Begin with who can be marked where nobody is chosen yet."""
        if key == Qt.Key.Key_Down and self.current_place == NOWHERE and self._found.candidates:
            self.choose_person(self._found.candidates[0].uid)
            return True
        return super().move_by_key(key)

    def stretch_by_key(self, key: int) -> None:
        """Choose from the first row to where the arrow leads."""
        if self.current_place == NOWHERE:
            self.move_by_key(key)
            return
        place = self.place_by_key(key)
        self.setCurrentIndex(self.lines.index(place, 0))
        self._stretch_to(place)

    def several(self) -> list[Participant]:
        """Return who is chosen together, in the order shown; nobody while it is one alone."""
        chosen = self._choice
        return [row for row in self.rows() if row.uid in chosen.uids] if chosen.is_several else []

    def choose_all(self) -> None:
        """Choose everybody shown."""
        self._choice.uids = {row.uid for row in self.rows()}
        self._tell_choice()

    def choose_nobody(self) -> None:
        """Let go of several; the current row stays."""
        self._choice.uids.clear()
        self._keep_choice()

    def current(self) -> Participant | None:
        """Return the chosen participant."""
        return self.lines.row_at(self.currentIndex())

    def choose(self, place: int) -> None:
        """Choose a row, bring it into sight, and say it while the keys are in the search box."""
        super().choose(place)
        participant = self.current()
        if participant is not None:
            self._choice.begin(participant.uid)
            self._tell_choice()
        if participant is not None and not self.hasFocus():
            words = self.spoken(participant)
            QtGui.QAccessible.updateAccessibility(QtGui.QAccessibleAnnouncementEvent(self, words))

    def choose_person(self, uid: str) -> None:
        """Choose a person's row if it is shown."""
        place = self._place_of(uid, self.rows())
        if place != NOWHERE:
            self.choose(place)

    def point_out(self, uid: str) -> None:
        """Bring a person into sight and tint the row for a moment."""
        place = self._place_of(uid, self.rows())
        if place != NOWHERE:
            self.scrollTo(self.lines.index(place, 0))
        self._tint(uid)
        self._fresh_timer.start(_FRESH_MS)

    def open_menu(self) -> None:
        """Open the menu of the chosen row, as the menu key does."""
        participant = self.current()
        if participant is not None:
            corner = self._menu_box(self.row_box(self.current_place)).bottomLeft()
            self.menu_wanted.emit(participant, self.viewport().mapToGlobal(corner))

    def button_box(self, row: QRect, *, with_key: bool) -> QRect:
        """Return where a row's marking button stands."""
        px, brush = self.brush.px, self.brush
        width = brush.width(row_words.verb(), bold=True) + px(28)
        if with_key:
            width += brush.key_width(_KEY) + px(8)
        left, room = self._measured().mark
        height = px(36)
        top = row.top() + (row.height() - height) // 2
        return QRect(left + room - px(4) - width, top, width, height)

    def sex_boxes(self, row: QRect, *, with_key: bool) -> dict[str, QRect]:
        """Return where the letters stand that tell a row's sex."""
        px = self.brush.px
        left, room = self._measured().sex
        right = min(left + room, self.button_box(row, with_key=with_key).left()) - px(6)
        side, top = px(_LETTER_SIDE), row.top() + (row.height() - px(_LETTER_SIDE)) // 2
        man = QRect(right - side, top, side, side)
        return {"f": man.translated(-side - px(4), 0), "m": man}

    def headings(self) -> Sequence[Heading]:
        """Name number, name, role, the place where there is room, and the mark."""
        columns, words = self._measured(), self.order_words()
        shown = ((getattr(columns, name), words[name]) for name in self._ordered_columns())
        return [(left, width, said) for (left, width), said in shown]

    def order_words(self) -> dict[str, str]:
        """Return the columns that rows can follow, with their headings."""
        return {
            "number": self.tr("No."),
            "name": self.tr("Participant"),
            "role": self.tr("Role"),
            "place": self.tr("Aiyl aimak"),
            "mark": self.tr("Mark"),
        }

    def show_order(self, order: RowOrder | None) -> None:
        """Sign the heading that the rows follow; none while they follow what is looked for."""
        shown = self._ordered_columns()
        is_signed = order is not None and order.column in shown
        self.sorted_heading = shown.index(order.column) if order and is_signed else NOWHERE
        self.is_reversed = order is not None and order.is_reversed
        self.horizontalHeader().viewport().update()

    def spoken(self, row: Participant) -> str:
        """Return a participant as a screen reader says it."""
        spoken = row_words.spoken(row, self._desk.language)
        number = self._numbers.get(row.uid)
        return f"{number}: {spoken}" if number else spoken

    def tip(self, row: Participant) -> str:
        """Say the whole row where name or place do not fit their columns."""
        columns = self._measured()
        is_cut = (
            self.brush.width(row_words.name(row), bold=True) > columns.name[1]
            or self.brush.width(row_words.place(row, self._desk.language)) > columns.place[1]
        )
        said = [self.spoken(row)] if is_cut else []
        return "\n".join([*said, *filter(None, [self.outdated.get(row.uid)])])

    def minimumSizeHint(self) -> QSize:
        """Ask for the headings and three rows."""
        px = self._desk.theme.px
        return QSize(px(320), px(self.heading_height) + 3 * px(self.row_height))

    def resizeEvent(self, event: QtGui.QResizeEvent) -> None:
        """Measure the columns for the new width."""
        self._columns = None
        super().resizeEvent(event)

    def keyPressEvent(self, event: QtGui.QKeyEvent) -> None:
        """Check in with Enter or Space, pass letters on to the search box."""
        participant = self.current()
        is_stretch = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and participant:
            if self._choice.is_several:
                self.open_menu()
            else:
                self.check_in_wanted.emit(participant)
        elif is_stretch and event.key() in _STRETCHING:
            self.stretch_by_key(event.key())
        elif event.matches(QtGui.QKeySequence.StandardKey.SelectAll):
            self.choose_all()
        elif event.key() == Qt.Key.Key_Escape and self._choice.is_several:
            self.choose_nobody()
        elif key_places.is_typing(event):
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QtGui.QMouseEvent) -> None:
        """Point at the button."""
        super().mouseMoveEvent(event)
        point = event.position().toPoint()
        on_button = self.hovered != NOWHERE and (
            self._is_on_button(self.hovered, point)
            or self._is_on_replace(self.hovered, point)
            or self._sex_at(self.hovered, point) != ""
        )
        shape = Qt.CursorShape.PointingHandCursor if on_button else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def mousePressEvent(self, event: QtGui.QMouseEvent) -> None:
        """Choose a row; its button checks in, its «⋮» opens the menu."""
        point = event.position().toPoint()
        place = self.place_at(point)
        if place == NOWHERE:
            return
        is_left = event.button() == Qt.MouseButton.LeftButton
        if is_left and event.modifiers() & _CHOOSING:
            self._choose_too(place, event.modifiers())
            return
        if not is_left and self._is_chosen_too(place):
            return  # its menu is that of all chosen
        on_button, sex = self._is_on_button(place, point), self._sex_at(place, point)
        if sex and is_left:
            self.sex_told.emit(self.rows()[place], sex)
            return
        self.choose(place)
        if not is_left:
            return
        if on_button:
            self.check_in_wanted.emit(self.rows()[place])
        elif self._is_on_replace(place, point):
            self.replace_wanted.emit(self.rows()[place])
        elif self._menu_box(self.row_box(place)).contains(point):
            self.open_menu()

    def mouseDoubleClickEvent(self, event: QtGui.QMouseEvent) -> None:
        """Let a double click be one click: after the first another row may stand there."""
        event.ignore()

    def contextMenuEvent(self, event: QtGui.QContextMenuEvent) -> None:
        """Open the row's menu under the mouse, or at the row for the menu key."""
        if event.reason() == QtGui.QContextMenuEvent.Reason.Keyboard:
            self.open_menu()
            return
        place = self.place_at(self.viewport().mapFromGlobal(event.globalPos()))
        if place != NOWHERE:
            if not self._is_chosen_too(place):
                self.choose(place)
            self.menu_wanted.emit(self.rows()[place], event.globalPos())

    def paint_row(self, painter: QtGui.QPainter, box: QRect, row: Participant, place: int) -> None:
        """Draw number, name, role, place, and the mark or its button."""
        brush, columns = self.brush, self._measured()
        is_current, is_fresh = place == self.current_place, row.uid == self._fresh_uid
        is_hovered, is_chosen = place == self.hovered, is_current or self._is_chosen_too(place)
        has_key = self._has_key(place)
        states = ((is_fresh, "success_soft"), (is_chosen, "accent_soft"), (is_hovered, "hover"))
        ground = next((token for is_so, token in states if is_so), "card")
        painter.fillRect(box, brush.theme.colour(ground))
        brush.line_below(painter, box)
        self._paint_number(painter, _cell(box, columns.number), row)
        self._paint_name(painter, box, row)
        self._paint_role(painter, box, row, is_tinted=is_chosen or is_fresh)
        aimak = _cell(box, columns.place)
        if aimak.width() > 0:
            if has_key and not row.is_present:
                aimak.setRight(self.button_box(box, with_key=True).left() - brush.px(6))
                if row.sex == "unknown":
                    woman = self.sex_boxes(box, with_key=True)["f"]
                    aimak.setRight(woman.left() - brush.px(6))
            differs = row.uid in self._numbers and _place_fact(row) not in self._shared
            words = row_words.place(row, self._desk.language)
            brush.text(painter, aimak, words, "ink" if differs else "muted")
        if row.sex == "unknown":
            self._paint_letters(painter, box, with_key=has_key and not row.is_present)
        if row.is_present:
            self._paint_mark(painter, box, row)
        else:
            self._paint_button(painter, box, is_current=has_key)
        if is_current or is_hovered:
            brush.text(painter, self._menu_box(box), "⋮", "muted", bold=True, flags=CENTRE)

    def _paint_number(self, painter: QtGui.QPainter, cell: QRect, row: Participant) -> None:
        """Write the number on the sheet, or draw the key that chooses the row."""
        brush, number = self.brush, self._numbers.get(row.uid)
        if number is None:
            brush.text(painter, cell, row.code, "muted", 13)
            return
        side = brush.px(24)
        key = QRect(cell.left(), cell.top() + (cell.height() - side) // 2, side, side)
        brush.key(painter, key, str(number), brush.theme.colour("accent"))

    def _paint_name(self, painter: QtGui.QPainter, box: QRect, row: Participant) -> None:
        brush, cell = self.brush, _cell(box, self._measured().name)
        if row.uid in self._found.twins:
            facts = row_words.difference(
                row, self._desk.language, with_place=not self._measured().place[1]
            )
            cell, below = self._halves(cell)
            brush.text(painter, below, facts, "warning", 13)
        elif row.uid in self.outdated:
            cell, below = self._halves(cell)
            brush.text(painter, below, row_words.outdated(), "warning", 13)
        name = brush.elided(row_words.name(row), cell.width(), bold=True)
        if self._query:
            metrics = brush.metrics(bold=True)
            top = cell.top() + (cell.height() - metrics.height()) // 2
            for start, length in highlight(name, self._query):
                begin = metrics.horizontalAdvance(name[:start])
                width = metrics.horizontalAdvance(name[: start + length]) - begin + 2
                found = QRectF(cell.left() + begin - 1, top, width, metrics.height())
                brush.rounded(painter, found, "highlight", 3)
        if row.uid not in self._numbers:
            brush.text(painter, cell, name, bold=True, is_cut=False)
            return
        for word in _WORD.finditer(name):
            place = cell.translated(brush.width(name[: word.start()], bold=True), 0)
            ink = "muted" if word.group() in self._shared else "ink"
            brush.text(painter, place, word.group(), ink, bold=True, is_cut=False)

    def _paint_role(
        self, painter: QtGui.QPainter, box: QRect, row: Participant, *, is_tinted: bool
    ) -> None:
        brush, theme = self.brush, self.brush.theme
        colours = theme.role(row.role_code)
        ink, ground = QtGui.QColor(colours.ink), QtGui.QColor(colours.soft)
        if not row.role_is_known:
            ink, ground = theme.colour("warning"), theme.colour("warning_soft")
        words = row_words.role(row, self._desk.language)
        look = (ink, theme.colour("card") if is_tinted else ground)
        brush.chip(painter, _cell(box, self._measured().role), words, look, corner=5)

    def _paint_letters(self, painter: QtGui.QPainter, box: QRect, *, with_key: bool) -> None:
        """Draw the two buttons that tell the sex of who stands there."""
        brush, letters = self.brush, row_words.sex_letters(self._desk.language)
        for sex, letter in self.sex_boxes(box, with_key=with_key).items():
            edge = QRectF(letter).adjusted(0.5, 0.5, -0.5, -0.5)
            brush.rounded(painter, edge, "card", brush.px(8), "warning")
            brush.text(painter, letter, letters[sex], "warning", 13, bold=True, flags=CENTRE)

    def _paint_mark(self, painter: QtGui.QPainter, box: QRect, row: Participant) -> None:
        cell = _cell(box, self._measured().mark).adjusted(0, 0, -self.brush.px(4), 0)
        if row.uid in self.outdated:
            cell, below = self._halves(cell)
            words = row_words.replace_short()
            self.brush.text(painter, below, words, "accent", 13, bold=True, flags=RIGHT)
        elif leaving := row_words.leaving(row):
            cell, below = self._halves(cell)
            self.brush.text(painter, below, leaving, "warning", 13, flags=RIGHT)
        mark = row_words.mark(row)
        self.brush.text(painter, cell, mark, "success", bold=True, flags=RIGHT, is_cut=False)

    def _paint_button(self, painter: QtGui.QPainter, row: QRect, *, is_current: bool) -> None:
        brush, px = self.brush, self.brush.px
        box = self.button_box(row, with_key=is_current)
        ground, line, ink = "card", "line", "ink"
        if not self._can_check_in:
            ground, line, ink = "paper", "line", "placeholder"
        elif is_current:
            ground, line, ink = "accent", "accent", "on_accent"
        brush.rounded(painter, QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), ground, px(8), line)
        words = box.adjusted(px(14), 0, -px(14), 0)
        flags = LEFT if is_current else CENTRE
        brush.text(painter, words, row_words.verb(), ink, bold=True, flags=flags, is_cut=False)
        if is_current:
            width, height = brush.key_width(_KEY), px(20)
            top = box.top() + (box.height() - height) // 2
            key = QRect(words.right() - width + px(4), top, width, height)
            brush.key(painter, key, _KEY, brush.theme.colour(ink))

    def _halves(self, cell: QRect) -> tuple[QRect, QRect]:
        """Part a cell into the line above and the small one below."""
        half = cell.height() // 2
        below = QRect(cell.left(), cell.top() + half - self.brush.px(2), cell.width(), half)
        return QRect(cell.left(), cell.top(), cell.width(), half + self.brush.px(4)), below

    def _measured(self) -> _ParticipantColumns:
        if self._columns is None:
            self._columns = self._measure_columns(self.viewport().width())
        return self._columns

    def _measure_columns(self, width: int) -> _ParticipantColumns:
        brush, px = self.brush, self.brush.px
        roles = code_lists()
        labels = [roles.label("role", code, self._desk.language) for code in roles.codes("role")]
        role = max(brush.width(text, 13) for text in labels) + px(26)
        number = brush.width("00000", 13) + px(10)
        mark = brush.width(row_words.verb(), bold=True) + px(28) + px(8)
        menu = px(30)
        left, gap = px(14), px(8)
        sex = 2 * px(_LETTER_SIDE) + px(16) if self._asks_sex else 0
        rest = width - left - number - role - sex - mark - menu - px(6) - 2 * gap
        has_place = width >= px(_WIDE_ENOUGH_FOR_PLACE)
        name = int(rest * _NAME_SHARE) if has_place else rest
        at_role = left + number + name + gap
        at_menu = width - menu - px(4)
        return _ParticipantColumns(
            number=(left, number),
            name=(left + number, name),
            role=(at_role, role),
            place=(at_role + role, rest - name - gap if has_place else 0),
            sex=(at_menu - mark - sex, sex),
            mark=(at_menu - mark, mark),
            menu=(at_menu, menu),
        )

    def _menu_box(self, row: QRect) -> QRect:
        """Return where a row's «⋮» stands."""
        return _cell(row, self._measured().menu)

    def _is_on_button(self, place: int, point: QPoint) -> bool:
        if place == NOWHERE or self.rows()[place].is_present or not self._can_check_in:
            return False
        has_key = self._has_key(place)
        return self.button_box(self.row_box(place), with_key=has_key).contains(point)

    def _is_on_replace(self, place: int, point: QPoint) -> bool:
        row = self.rows()[place]
        cell = _cell(self.row_box(place), self._measured().mark)
        below = self._halves(cell)[1]
        return row.uid in self.outdated and row.is_present and below.contains(point)

    def _sex_at(self, place: int, point: QPoint) -> str:
        """Return which letter of a row is under a point, empty for none."""
        if place == NOWHERE or self.rows()[place].sex != "unknown":
            return ""
        with_key = self._has_key(place) and not self.rows()[place].is_present
        boxes = self.sex_boxes(self.row_box(place), with_key=with_key)
        return next((sex for sex, box in boxes.items() if box.contains(point)), "")

    def _ordered_columns(self) -> list[str]:
        """Return the columns that have a heading now."""
        return [name for name in self.order_words() if getattr(self._measured(), name)[1]]

    def _has_key(self, place: int) -> bool:
        """Say whether Enter marks this row: of several it opens their menu."""
        return place == self.current_place and not self._choice.is_several

    def _is_chosen_too(self, place: int) -> bool:
        return self._choice.is_several and self.rows()[place].uid in self._choice.uids

    def _choose_too(self, place: int, keys: Qt.KeyboardModifier) -> None:
        """Stretch the choice to a row, or turn it alone."""
        self.setCurrentIndex(self.lines.index(place, 0))
        if keys & Qt.KeyboardModifier.ShiftModifier:
            self._stretch_to(place)
            return
        self._choice.turn(self.rows()[place].uid)
        if not self._choice.is_several and self._choice.uids:  # Enter marks the one that is left
            left = min(self._choice.uids)
            self._choice.begin(left)
            self.setCurrentIndex(self.lines.index(self._place_of(left, self.rows()), 0))
        self._tell_choice()

    def _stretch_to(self, place: int) -> None:
        self._choice.stretch(self.rows()[place].uid, [row.uid for row in self.rows()])
        self._tell_choice()

    def _keep_choice(self) -> None:
        """Keep those still shown; where they are not several, the current row alone."""
        self._choice.keep({row.uid for row in self.rows()})
        if not self._choice.is_several:
            current = self.current()
            self._choice = RowChoice()
            if current is not None:
                self._choice.begin(current.uid)
        self._tell_choice()

    def _tell_choice(self) -> None:
        self.several_chosen.emit(len(self._choice.uids) if self._choice.is_several else 0)
        self.viewport().update()

    def _tint(self, uid: str) -> None:
        self._fresh_uid = uid
        self.viewport().update()

    @staticmethod
    def _place_of(uid: str, rows: Sequence[Participant]) -> int:
        return next((place for place, row in enumerate(rows) if row.uid == uid), NOWHERE)


def _facts(row: Participant) -> list[str]:
    return [*row_words.name(row).split(), _place_fact(row)]


def _place_fact(row: Participant) -> str:
    return f"{row.aimak}, {row.village}"


def _cell(row: QRect, column: tuple[int, int]) -> QRect:
    left, width = column
    return QRect(left, row.top(), width, row.height())
