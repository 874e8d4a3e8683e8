"""The list of participants: who was found, each with a mark or the button that marks."""

from collections.abc import Mapping, Sequence
from typing import ClassVar

from PySide6 import QtGui
from PySide6.QtCore import QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QAbstractItemView, QWidget

from seminar_desk.domain.people.likeness import shared_facts
from seminar_desk.domain.people.participant import Participant
from seminar_desk.domain.people.roll import Found
from seminar_desk.domain.people.row_order import RowOrder
from seminar_desk.ui.checkin import row_words
from seminar_desk.ui.checkin.chosen_rows import ChosenRows
from seminar_desk.ui.checkin.row_painting import RowPainting, RowState, Shown
from seminar_desk.ui.checkin.row_places import RowPlaces
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.widgets import key_places
from seminar_desk.ui.widgets.painted_list import NOWHERE, Heading

_FRESH_MS = 2500
_STRETCHING = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_CHOOSING = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier


class ParticipantList(ChosenRows):
    """Show what was found; arrows choose a row, its button or Enter asks to check in."""

    check_in_wanted = Signal(object)
    replace_wanted = Signal(object)
    sex_told = Signal(object, str)
    menu_wanted = Signal(object, QPoint)
    order_wanted = Signal(str)
    typed = Signal(str)

    row_height: ClassVar[int] = 48
    chooses_by_focus: ClassVar[bool] = False

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self._places: RowPlaces | None = None
        self._asks_sex = False
        self._shown = Shown()
        super().__init__(desk, parent)
        self._fresh_uid = ""
        self._fresh_timer = QTimer(self, singleShot=True)
        self.heading_chosen.connect(
            lambda place: self.order_wanted.emit(self._ordered_columns()[place])
        )
        self._fresh_timer.timeout.connect(lambda: self._tint(""))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalScrollBar().setSingleStep(desk.theme.px(self.row_height))

    @property
    def outdated(self) -> Mapping[str, str]:
        """Return what is wrong on whose certificate, by the uid of the attendance."""
        return self._shown.outdated

    def show_desks(self, desks: Mapping[str, str]) -> None:
        """Say beside whose number which desk gave it."""
        if desks != self._shown.desks:
            self._shown.desks = desks
            self.viewport().update()

    def show_outdated(self, outdated: Mapping[str, str]) -> None:
        """Say on their rows whose certificate says otherwise."""
        self._shown.outdated = outdated
        self.viewport().update()

    def show_disputed(self, disputed: Mapping[str, str]) -> None:
        """Say on their rows in which fields two desks wrote otherwise."""
        if disputed != self._shown.disputed:
            self._shown.disputed = disputed
            self.viewport().update()

    def show_found(self, found: Found, query: str, *, can_check_in: bool) -> None:
        """Show rows from the top, the best one chosen; others than were looked at let go."""
        shown = self._shown
        if query != shown.query:
            self.forget_choice()
        shown.found, shown.query, shown.can_check_in = found, query, can_check_in
        self.number_rows(())
        self.verticalScrollBar().setValue(0)
        self.hovered = NOWHERE
        self.show_rows(found.rows, NOWHERE if found.best is None else found.best)
        self.keep_choice()

    def refresh_rows(self, found: Found, *, can_check_in: bool) -> None:
        """Show changed rows, keeping the place and, where still there, the chosen person."""
        chosen = self.current()
        self._shown.found, self._shown.can_check_in = found, can_check_in
        self.show_rows(found.rows, self.place_of(chosen.uid, found.rows) if chosen else NOWHERE)
        self.keep_choice()

    def show_rows(self, rows: Sequence[Participant], current: int) -> None:
        """Make room for two letters where somebody's sex is not told yet."""
        asks_sex = any(row.sex == "unknown" for row in rows)
        if asks_sex != self._asks_sex:
            self._asks_sex, self._places = asks_sex, None
        super().show_rows(rows, current)

    def number_rows(self, people: Sequence[Participant]) -> None:
        """Write numbers for the digit keys before these rows and bring out what differs."""
        self._shown.numbers = {row.uid: number for number, row in enumerate(people, start=1)}
        self._shown.shared = shared_facts([_facts(row) for row in people])
        self.viewport().update()

    def numbered(self, number: int) -> Participant | None:
        """Return who stands behind a number."""
        uids = [uid for uid, given in self._shown.numbers.items() if given == number]
        return next((row for row in self.rows() if row.uid in uids), None)

    def move_by_key(self, key: int) -> bool:
        """Begin with who can be marked where nobody is chosen yet."""
        candidates = self._shown.found.candidates
        if key == Qt.Key.Key_Down and self.current_place == NOWHERE and candidates:
            self.choose_person(candidates[0].uid)
            return True
        return super().move_by_key(key)

    def point_out(self, uid: str) -> None:
        """Bring a person into sight and tint the row for a moment."""
        place = self.place_of(uid, self.rows())
        if place != NOWHERE:
            self.scrollTo(self.lines.index(place, 0))
        self._tint(uid)
        self._fresh_timer.start(_FRESH_MS)

    def open_menu(self) -> None:
        """Open the menu of the chosen row, as the menu key does."""
        participant = self.current()
        if participant is not None:
            corner = self.places.cell(self.row_box(self.current_place), "menu").bottomLeft()
            self.menu_wanted.emit(participant, self.viewport().mapToGlobal(corner))

    @property
    def places(self) -> RowPlaces:
        """Return where each thing of a row stands at the present width."""
        if self._places is None:
            self._places = RowPlaces.measured(
                self.brush, self.viewport().width(), self._desk.language, asks_sex=self._asks_sex
            )
        return self._places

    def headings(self) -> Sequence[Heading]:
        """Name number, name, role, the place where there is room, and the mark."""
        words = self.order_words()
        return [(*self.places.columns[name], words[name]) for name in self._ordered_columns()]

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
        if desk := self._shown.desks.get(row.uid):
            spoken = f"{spoken}, {row_words.shared_number(row, desk)}"
        if fields := self._shown.disputed.get(row.uid):
            spoken = f"{spoken}, {row_words.disputed(fields)}"
        number = self._shown.numbers.get(row.uid)
        return f"{number}: {spoken}" if number else spoken

    def tip(self, row: Participant) -> str:
        """Say the whole row where name, place or what is below the name do not fit."""
        width, room = self.brush.width, self.places.width
        is_cut = (
            width(row_words.name(row), bold=True) > room("name")
            or width(row_words.place(row, self._desk.language)) > room("place")
            or width(self._painting().below_name(row)[0], 13) > room("name")
        )
        said = [self.spoken(row)] if is_cut else []
        if fields := self._shown.disputed.get(row.uid):
            said.append(row_words.disputed_at_length(fields))
        return "\n".join([*said, *filter(None, [self.outdated.get(row.uid)])])

    def minimumSizeHint(self) -> QSize:
        """Ask for the headings and three rows."""
        px = self._desk.theme.px
        return QSize(px(320), px(self.heading_height) + 3 * px(self.row_height))

    def resizeEvent(self, event: QtGui.QResizeEvent) -> None:
        """Measure the columns for the new width."""
        self._places = None
        super().resizeEvent(event)

    def keyPressEvent(self, event: QtGui.QKeyEvent) -> None:
        """Check in with Enter or Space, pass letters on to the search box."""
        participant = self.current()
        is_stretch = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and participant:
            if self.several():
                self.open_menu()
            else:
                self.check_in_wanted.emit(participant)
        elif is_stretch and event.key() in _STRETCHING:
            self.stretch_by_key(event.key())
        elif event.matches(QtGui.QKeySequence.StandardKey.SelectAll):
            self.choose_all()
        elif event.key() == Qt.Key.Key_Escape and self.several():
            self.choose_nobody()
        elif event.key() == Qt.Key.Key_Up and self.current_place == 0:
            self.take_headings()
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
            self.choose_too(place, event.modifiers())
            return
        if not is_left and self.is_chosen_too(place):
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
        elif self.places.cell(self.row_box(place), "menu").contains(point):
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
            if not self.is_chosen_too(place):
                self.choose(place)
            self.menu_wanted.emit(self.rows()[place], event.globalPos())

    def paint_row(self, painter: QtGui.QPainter, box: QRect, row: Participant, place: int) -> None:
        """Draw a row as it stands."""
        is_current = place == self.current_place
        state = RowState(
            is_current=is_current,
            is_chosen=is_current or self.is_chosen_too(place),
            is_hovered=place == self.hovered,
            is_fresh=row.uid == self._fresh_uid,
            has_key=self.has_key(place),
        )
        self._painting().draw(painter, box, row, state)

    def _painting(self) -> RowPainting:
        return RowPainting(self._shown, self.places, self._desk.language)

    def _is_on_button(self, place: int, point: QPoint) -> bool:
        if place == NOWHERE or self.rows()[place].is_present or not self._shown.can_check_in:
            return False
        box = self.places.button(self.row_box(place), with_key=self.has_key(place))
        return box.contains(point)

    def _is_on_replace(self, place: int, point: QPoint) -> bool:
        row = self.rows()[place]
        below = self.places.halves(self.places.cell(self.row_box(place), "mark"))[1]
        return row.uid in self.outdated and row.is_present and below.contains(point)

    def _sex_at(self, place: int, point: QPoint) -> str:
        """Return which letter of a row is under a point, empty for none."""
        if place == NOWHERE or self.rows()[place].sex != "unknown":
            return ""
        with_key = self.has_key(place) and not self.rows()[place].is_present
        boxes = self.places.letters(self.row_box(place), with_key=with_key)
        return next((sex for sex, box in boxes.items() if box.contains(point)), "")

    def _ordered_columns(self) -> list[str]:
        """Return the columns that have a heading now."""
        return [name for name in self.order_words() if self.places.width(name)]

    def _tint(self, uid: str) -> None:
        self._fresh_uid = uid
        self.viewport().update()


def _facts(row: Participant) -> list[str]:
    return [*row_words.name(row).split(), row_words.place_fact(row)]
