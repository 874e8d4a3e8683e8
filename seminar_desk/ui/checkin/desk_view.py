"""How the check-in page is laid out: people at the left, what is done and counted at the right."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStackedLayout, QWidget

from seminar_desk.domain.days.session import Session
from seminar_desk.domain.people.participant import Participant
from seminar_desk.domain.people.queues import pace
from seminar_desk.domain.people.roll import Found, Roll
from seminar_desk.domain.people.row_order import RowOrder
from seminar_desk.ui.checkin.desk_cards import MOST, LastMarksCard, PresenceCard
from seminar_desk.ui.checkin.desk_head import UNTOLD, Notice, RoleChips, SearchBox
from seminar_desk.ui.checkin.participant_list import ParticipantList
from seminar_desk.ui.checkin.sex_proposals import proposed
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.look.look import px
from seminar_desk.ui.widgets.boxes import column, held, row
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.card import Card
from seminar_desk.ui.widgets.empty_state import EmptyState

_RIGHT_WIDTH = 280
_CORNER = 6
_EDGE, _LOW_EDGE = 18, 10
_LOW = 580


class _TallButton(Button):
    def sizeHint(self) -> QSize:
        """Stand as tall as the search box beside it."""
        return QSize(super().sizeHint().width(), self._desk.theme.px(52))


class DeskView(QWidget):
    """Show one of: no session, an empty list, nobody found, rows."""

    new_wanted = Signal()
    import_wanted = Signal()
    today_wanted = Signal()
    choice_turned = Signal(bool)
    sex_told = Signal(object, str)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._is_empty = True
        self._asked: tuple[str, ...] | None = None
        self._build_left()
        self._build_right()
        self._lay_out(parent)
        for button in (self.new, self._new_small, self.new_found, self._new_empty):
            button.clicked.connect(self.new_wanted)
        self.import_button.clicked.connect(self.import_wanted)
        self.notice.acted.connect(self.today_wanted)
        self._today_button.clicked.connect(self.today_wanted)
        self.setFocusProxy(self.search)
        self.search.choice_left.connect(self._leave_choice)
        self.list.sex_told.connect(self.sex_told)
        self.marks.sex_told.connect(self.sex_told)
        self.search.choice_left.connect(self.list.choose_nobody)
        self.list.several_chosen.connect(self._say_several)
        self.several.acted.connect(self.list.open_menu)
        self.search.all_wanted.connect(self.list.choose_all)

    def show_state(self, session: Session | None, *, is_empty: bool) -> None:
        """Show the list, or say what is missing."""
        self._is_empty = is_empty
        state = self._body if session else self._no_session
        self._states.setCurrentWidget(state)
        self.search.setEnabled(not is_empty)
        self._make_room()

    def show_found(self, found: Found, query: str, *, session: Session | None) -> None:
        """Show what a new query found."""
        running = session is not None and session.is_running
        self._leave_choice()
        self.list.show_found(found, query, can_check_in=running)
        self._show_words(found, query, session)

    def ask_which(self, found: Found, query: str) -> None:
        """Ask who of several is meant: a digit chooses where the query itself has none."""
        self._asked = _uids(found)
        has_digits = any(letter.isdecimal() for letter in query)
        people = () if has_digits else found.candidates
        self.list.number_rows(people)
        self.search.is_choosing = bool(people)
        self.choice_turned.emit(self.search.is_choosing)
        text = self._question(found)
        self.notice.say(text)
        self._make_room()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.notice, text))

    def refresh_found(
        self, found: Found, query: str, *, session: Session | None, total: int
    ) -> None:
        """Show the same query's rows after a change."""
        if self._is_empty != (total == 0):
            self.show_state(session, is_empty=total == 0)
        running = session is not None and session.is_running
        if self._asked != _uids(found):
            self._leave_choice()  # another may stand behind a number by now
        self.list.refresh_rows(found, can_check_in=running)
        self._show_words(found, query, session)

    def show_totals(self, roll: Roll, marked: Sequence[Participant]) -> None:
        """Show counts, pace and the cut for two desks everywhere on the page."""
        counts = roll.counts
        moments = [row.checked_in_at_utc for row in marked if row.checked_in_at_utc]
        untold = {one: roll.untold(one) for one in UNTOLD}
        self.chips.show_counts(counts, untold, len(proposed(roll.everyone())))
        self.totals.show_counts(counts)
        self.totals.show_pace(pace(moments, counts.invited_absent))
        self.totals.desks.show_halves(roll.halves)
        self.marks.show_marks(marked[:MOST])

    def take_keys(self) -> None:
        """Be ready for typing: in the search box, or on what begins an empty list."""
        first = self.import_button if self._is_empty else self.search
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave room for people and the last marks in a low window."""
        super().resizeEvent(event)
        is_low = self._is_low()
        self.totals.shrink(is_small=is_low)
        side, edge = px(24), px(_LOW_EDGE if is_low else _EDGE)
        if (box := self._body.layout()) is not None:
            box.setContentsMargins(side, edge, side, edge)
        self._tell_chips()
        self._make_room()

    def fold(self, *, folded: bool) -> None:
        """Hide the right column and put its one button beside the search box."""
        self._right.setVisible(not folded)
        self._new_small.setVisible(folded)
        self._tell_chips()

    def _build_left(self) -> None:
        desk = self._desk
        self.search = SearchBox(desk)
        self.search.setPlaceholderText(self.tr("Name, phone or number in the list"))
        self.search.setAccessibleName(self.tr("Search for a participant"))
        self._new_small = self._new_button(Button(desk, self.tr("New"), kind="primary"))
        self._new_small.setAccessibleName(self.tr("New participant"))
        self.notice = Notice(desk)
        self.offer = Notice(desk)
        self.several = Notice(desk, is_calm=True)
        self.chips = RoleChips(desk)
        self.list = ParticipantList(desk)
        self.list.setAccessibleName(self.tr("Participants"))
        new = self.tr("New participant")
        self.new_found = self._new_button(Button(desk, new, kind="primary"))
        self.nobody = EmptyState(desk, "search", self.new_found)
        load = self.tr("Load the list")
        self.import_button = Button(desk, load, kind="primary", icon_name="file-up")
        self._new_empty = self._new_button(Button(desk, new))
        buttons = row(self.import_button, self._new_empty, gap=6, edge=(0, 6, 0, 0))
        self._empty = EmptyState(
            desk,
            "clipboard-list",
            held(buttons),
            self.tr("The list is empty"),
            self.tr(
                "Load the list that the office sent (Excel or CSV),"
                " or add people one by one as they come."
            ),
        )

    def _build_right(self) -> None:
        desk = self._desk
        self.new = self._new_button(_TallButton(desk, self.tr("New participant"), kind="primary"))
        self.totals = PresenceCard(desk)
        self.marks = LastMarksCard(desk)
        self._right = held(column(self.new, self.totals, (self.marks, 1), gap=14))
        self._right.setFixedWidth(desk.theme.px(_RIGHT_WIDTH))

    def _lay_out(self, page: QWidget) -> None:
        desk, go = self._desk, self.tr("Go to Today")
        self._today_button = Button(desk, go, kind="primary", icon_name="calendar-days")
        self._no_session = EmptyState(
            desk,
            "calendar-days",
            self._today_button,
            self.tr("No session is chosen"),
            self.tr("Choose the day in the schedule; its participants will be here."),
        )
        self.card = card = Card(padding=0)
        corner = desk.theme.px(_CORNER)
        card.box.setContentsMargins(1, corner, 1, corner)
        frame = QWidget()
        frame.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self._rows = QStackedLayout(frame)
        for state in (self.list, self.nobody, self._empty):
            self._rows.addWidget(state)
        card.put(frame)
        top = row((self.search, 1), self._new_small, gap=12)
        left = column(top, self.chips, self.notice, self.offer, self.several, (card, 1), gap=10)
        self._body = held(row((left, 1), self._right, gap=18, edge=(24, _EDGE, 24, _EDGE)))
        self._states = QStackedLayout(self)
        self._states.addWidget(self._body)
        self._states.addWidget(self._no_session)
        column(self, of=page)

    @staticmethod
    def _new_button(button: Button) -> Button:
        button.set_icon("user-plus")
        button.set_key("", hint="Ctrl+N")
        return button

    def _show_words(self, found: Found, query: str, session: Session | None) -> None:
        if self._is_empty:
            self._rows.setCurrentWidget(self._empty)
        elif found.rows:
            self._rows.setCurrentWidget(self.list)
        else:
            self._say_nobody(query)
        if self._asked is None:
            self.notice.say(*self._warning(found, session))
            self._make_room()

    def _leave_choice(self) -> None:
        """Let digits be text again."""
        if self._asked is not None:
            self._asked = None
            self.list.number_rows(())
            self.notice.say("")
            self._make_room()
        if self.search.is_choosing:
            self.search.is_choosing = False
            self.choice_turned.emit(False)

    def say_order(self, order: RowOrder) -> None:
        """Tell a screen reader which column the rows follow now."""
        words = self.list.order_words()[order.column]
        text = (
            self.tr("Sorted from the end: {column}")
            if order.is_reversed
            else self.tr("Sorted: {column}")
        )
        said = QAccessibleAnnouncementEvent(self.list, text.format(column=words))
        QAccessible.updateAccessibility(said)

    def _say_several(self, count: int) -> None:
        """Say how many are chosen together, and lead to what can be done with them."""
        text = self.tr("%n people are chosen", "", count) if count else ""
        if text != self.several.text:
            self.several.say(text, self.tr("What to do with them…"))
            if text:
                words = QAccessibleAnnouncementEvent(self.several, text)
                QAccessible.updateAccessibility(words)

    def _is_low(self) -> bool:
        return self.height() < self._desk.theme.px(_LOW)

    def _tell_chips(self) -> None:
        """Say the figures of roles once at least: in the right column, else where there is room."""
        self.chips.keep_to_one_line(is_wanted=self._is_low() and self._right.isHidden())

    def _make_room(self) -> None:
        """Let the chips of no choice go in a low window while rows are asked for by their name.

        A sentence about the rows stands in their place too.
        """
        is_asked = bool(self.notice.text or (self._right.isHidden() and self.search.text()))
        is_free = not self._is_low() or not is_asked or bool(self.chips.role_code)
        self.chips.setVisible(not self._is_empty and is_free)

    def _question(self, found: Found) -> str:
        if found.hidden:
            return self.tr(
                "%n people fit too and have another role. Choose “All” to see them.",
                "",
                found.hidden,
            )
        if not found.candidates:
            return self.tr("Everybody who fits is marked already.")
        if self.search.is_choosing:
            return self.tr("Who is it? Press the number before the row, or ↓ and Enter.")
        return self.tr("Several people fit. Choose one with the arrow ↓, then press Enter.")

    def _say_nobody(self, query: str) -> None:
        self._rows.setCurrentWidget(self.nobody)
        if self.chips.role_code:
            text = self.tr("Nobody of this role fits. Choose “All” to look in the whole list.")
        else:
            text = self.tr("Check the spelling, or add the person: what you typed goes along.")
        self.nobody.set_texts(self.tr("Nobody found: {query}").format(query=query.strip()), text)

    def _warning(self, found: Found, session: Session | None) -> tuple[str, str]:
        if session is None or self._is_empty:
            return "", ""
        if not session.is_running:
            open_it = self.tr("Open on the page Today")
            if session.status == "planned":
                return self.tr("The session is not open yet: nobody can be marked."), open_it
            return self.tr("The session is closed: nobody can be marked."), open_it
        if found.guessed:
            return self.tr("Nobody is written exactly so. Choose among those alike with ↓."), ""
        return "", ""


def _uids(found: Found) -> tuple[str, ...]:
    return tuple(row.uid for row in found.candidates)
