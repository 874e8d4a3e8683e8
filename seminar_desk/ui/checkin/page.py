"""Check-in: one search box, Enter, next."""

from collections.abc import Sequence
from typing import Any, ClassVar

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QMenu, QWidget

from seminar_desk.actions.people import attendance
from seminar_desk.domain.days.session import Session
from seminar_desk.domain.people.participant import Participant
from seminar_desk.domain.people.queues import RECENT_MARKS
from seminar_desk.domain.people.roll import UNTOLD_SEX, Found, Roll
from seminar_desk.domain.people.row_order import RowOrder
from seminar_desk.gather.books import open_conflicts
from seminar_desk.gather.certificates import outdated_papers
from seminar_desk.store.database import Change
from seminar_desk.store.people import attendance_rows
from seminar_desk.ui.checkin import page_tools, row_actions
from seminar_desk.ui.checkin.carried_rows import CarriedRows
from seminar_desk.ui.checkin.code_desk import CodeDesk
from seminar_desk.ui.checkin.desk_keys import LOCK_KEY, bind_desk_keys
from seminar_desk.ui.checkin.desk_view import DeskView
from seminar_desk.ui.checkin.scanner import Scanner, is_code
from seminar_desk.ui.checkin.several_rows import SeveralRows
from seminar_desk.ui.checkin.told_sex import ToldSex
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.desk.page import Page
from seminar_desk.ui.widgets import key_places
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.file_drop import FileDrop
from seminar_desk.ui.widgets.tips import tip

_FOLD_BELOW = 900
_FEW_ROWS = 20
# Not `alias`: who is one with whom, no row of theirs tells.
_TABLES_OF_ROWS = frozenset({"attendance", "person", "certificate"})


class CheckInPage(Page):
    """Find people, mark them, add walk-ins; what is shown is what is in the store."""

    tables: ClassVar[frozenset[str]] = frozenset(
        {"attendance", "person", "session", "certificate", "alias"}
    )

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.view = DeskView(desk, self)
        self.roll = Roll()
        self.session: Session | None = None
        self.found = Found()
        self.order = RowOrder()
        self._lock_button = Button(desk, icon_name="lock")
        tip(self._lock_button, LOCK_KEY)
        self._sheet_button = Button(desk, self.tr("Sign-in sheet"), icon_name="printer")
        self._totals_timer = QTimer(self, singleShot=True)
        self._totals_timer.timeout.connect(self._show_totals)
        self.several = SeveralRows(self)
        self.carried = CarriedRows(self)
        self.row_actions = row_actions.RowActions(self)
        self.tools = page_tools.PageTools(self)
        self.told_sex = ToldSex(self)
        self.codes = CodeDesk(desk, self.view.card)
        self.scanner = Scanner(self.view.search, self)
        self._connect()
        bind_desk_keys(self)
        self._show_lock()
        for button in (*self.findChildren(QAbstractButton), *self.header_buttons()):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keys to the box

    def reload(self) -> None:
        """Read the session's people again."""
        if self.session is not None and self.session.uid != self.desk.session_uid:
            self.view.search.clear()
            self.row_actions.forget()
        self.session = self.desk.session
        people = attendance_rows.of_session(self.desk.db, self.session.uid) if self.session else []
        self.roll = Roll(people)
        self.view.show_state(self.session, is_empty=not people)
        self._find_doubts()
        self._show_totals()
        self._search()

    def header_buttons(self) -> Sequence[QWidget]:
        """Offer the locked desk and the sheet that goes round the room."""
        return (self._lock_button, self._sheet_button)

    def add_to_menu(self, menu: QMenu) -> None:
        """Add what the desk does with paper, with many people, with lists."""
        if self.session is not None:
            self.tools.fill(menu, self.found.rows, is_running=self.session.is_running)

    def begin(self, intent: str) -> None:
        """Begin "new", "import", «find:NAME», "sex" among the untold, or stand at «person:UID»."""
        kind, _, named = intent.partition(":")
        if kind == "new":
            self.add_participant()
        elif kind == "import":
            self.tools.import_file()
        elif kind == "sex" and self.roll.untold(UNTOLD_SEX)[1]:
            self._stand_at(named, UNTOLD_SEX)
        elif kind == "find":
            self.view.search.setText(named)
        elif kind == "person":
            self._stand_at(named)

    def _stand_at(self, uid: str, role_code: str = "") -> None:
        """Choose a person's row among all rows or those of a chip, and let it be seen which."""
        self.view.search.clear()
        if self.view.chips.role_code != role_code:
            self.view.chips.choose(role_code)
        self.view.list.choose_person(uid)
        self.view.list.point_out(uid)

    def take_keys(self) -> bool:
        """Be ready for the next name after whatever came between."""
        self.view.take_keys()
        return True

    def keep(self) -> dict[str, Any]:
        """Keep what is looked for, the rows' order and the chosen row."""
        current = self.view.list.current()
        row = current.uid if current else ""
        return {"query": self.view.search.text(), "row": row, "order": self.order}

    def restore(self, kept: dict[str, Any]) -> None:
        """Look for the same in the same order, choose the same row."""
        self.order = kept["order"]
        self._search()
        self.view.search.setText(kept["query"])
        if kept["row"]:
            self.view.list.choose_person(kept["row"])

    def check_in(self, participant: Participant) -> None:
        """Mark a person in the store first, then show the mark."""
        db, uid = self.desk.db, participant.uid
        done = self.desk.run(lambda: attendance.check_in(db, attendance_uid=uid), by=self)
        if done is None:
            return
        self.codes.tell(done)
        if done.already:
            self.take_keys()
            self.view.search.selectAll()
            self.view.list.point_out(uid)
        else:
            self.roll.put(done.participant)
            self._totals_timer.start(0)
            self._next_person(uid)

    def add_participant(self) -> None:
        """Open the form for somebody new, carrying what was typed."""
        self.tools.add_person(typed=self.view.search.text())

    def edit_participant(self, participant: Participant) -> None:
        """Open the form with what is known of a person."""
        self.tools.edit_person(participant)

    def go_on_from(self, added: Participant) -> None:
        """Go on to the next one; offer to compare with an invited person of a like name."""
        self._next_person(added.uid)
        self.row_actions.offer_for(added)

    def sort_by(self, column: str) -> None:
        """Let the rows follow a column, the second time from its other end."""
        self.order = self.order.turned(column)
        self._search()
        self.view.say_order(self.order)

    def turn_lock(self) -> None:
        """Ask for the desk mode, or to leave it."""
        self.desk.lock_wanted.emit(not self.desk.is_locked)

    def showEvent(self, event: QShowEvent) -> None:
        """Be ready for typing and scanning at once."""
        super().showEvent(event)
        self.take_keys()
        self.scanner.turn(on=True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Let digits be digits on other pages."""
        super().hideEvent(event)
        self.scanner.turn(on=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the right column away where the page is narrow."""
        super().resizeEvent(event)
        self.view.fold(folded=self.width() < self.desk.theme.px(_FOLD_BELOW))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take what is typed while no field has the keys to the search box."""
        if key_places.is_typing(event):
            self._type_on(event.text())
        else:
            super().keyPressEvent(event)

    def _connect(self) -> None:
        view = self.view
        view.search.textChanged.connect(self._search)
        view.search.entered.connect(self._enter)
        view.search.key_for_list.connect(view.list.move_by_key)
        view.search.stretch_for_list.connect(view.list.stretch_by_key)
        view.search.copy_wanted.connect(self.carried.copy)
        view.search.rows_pasted.connect(self.carried.paste)
        view.search.number_chosen.connect(self._choose_number)
        view.choice_turned.connect(self.scanner.hold_first_digit)
        view.chips.changed.connect(self._search)
        view.chips.proposals_wanted.connect(self.told_sex.propose)
        view.totals.desks.changed.connect(self._search)
        view.list.check_in_wanted.connect(self.check_in)
        view.list.menu_wanted.connect(self._open_menu)
        view.list.order_wanted.connect(self.sort_by)
        view.list.headings_left.connect(self.take_keys)
        view.list.typed.connect(self._type_on)
        view.sex_told.connect(self.told_sex.tell)
        view.new_wanted.connect(self.add_participant)
        view.import_wanted.connect(self.tools.import_file)
        view.today_wanted.connect(lambda: self.desk.show_page("today"))
        view.marks.undo_wanted.connect(self.row_actions.undo_mark)
        FileDrop(self).dropped.connect(self.tools.import_file)
        view.offer.acted.connect(self.row_actions.take_offer)
        view.list.replace_wanted.connect(self.row_actions.replace_certificate)
        self.scanner.scanned.connect(self.codes.take)
        self.scanner.read.connect(self.codes.read)
        self.codes.marked.connect(view.list.point_out)
        self.codes.named.connect(self._look_at)
        self.codes.shared.connect(self._ask_whose)
        self._sheet_button.clicked.connect(lambda: self.desk.show_page("documents", "sign_in"))
        self._lock_button.clicked.connect(self.turn_lock)
        self.desk.lock_changed.connect(self._show_lock)

    def _find(self) -> str:
        query = self.view.search.text()
        role_code, half = self.view.chips.role_code, self.view.totals.desks.half
        self.found = self.roll.find(query, role_code=role_code, first=half)
        is_ordered = not query.strip()
        if is_ordered and self.order != RowOrder():
            self.found = Found(self.order.of(self.found.rows))
        self.view.list.show_order(self.order if is_ordered else None)
        self.view.list.show_desks(self.roll.desks)
        return query

    def _search(self) -> None:
        """Show who fits the box and the chips, from the top."""
        query = self._find()
        self.view.show_found(self.found, query, session=self.session)

    def _enter(self) -> None:
        query = self.view.search.text().strip()
        participant = self.view.list.current()
        if self.view.list.several():
            self.view.list.open_menu()
        elif is_code(query) and not self.found.rows:
            self.view.search.selectAll()
            self.codes.take(query)
        elif participant is not None:
            self.check_in(participant)
        elif query and self.found.rows and self.session and self.session.is_running:
            self.view.ask_which(self.found, query)
            self.codes.wonder()

    def _choose_number(self, number: int) -> None:
        if participant := self.view.list.numbered(number):
            self.check_in(participant)

    def _look_at(self, name: str) -> None:
        """Look for whose certificate was scanned, unless a name is being typed."""
        if not self.view.search.text():
            self.begin(f"find:{name}")

    def _ask_whose(self, code: str, sentence: str) -> None:
        """Show everybody who has a number that was scanned; say it while a name is being typed."""
        if self.view.search.text().strip() in {"", code}:
            self.begin(f"find:{code}")
            self.view.ask_which(self.found, code)
            self.codes.wonder()
        else:
            self.codes.warn(sentence)

    def _next_person(self, uid: str) -> None:
        """Empty the box for the next one in the queue and point at the one just marked."""
        self.row_actions.forget()
        if self.view.search.text():
            self.view.search.clear()
        else:
            self._search()
        self.view.list.point_out(uid)
        self.view.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_changed(self, change: Change) -> None:
        """Take in a few changed rows at once; read everything again for a large change."""
        if self.desk.doer is self:
            return  # shown by who did it
        small = len(change.rows) <= _FEW_ROWS and change.tables <= _TABLES_OF_ROWS
        known = self.session is not None and self.session.uid == self.desk.session_uid
        if not (small and known and self.isVisible() and not self._is_stale):
            super()._on_changed(change)
            return
        for uid in self.roll.touched_by(change.rows):
            row = attendance_rows.participant(self.desk.db, uid)
            if row is None or row.session_uid != self.desk.session_uid:
                self.roll.drop(uid)
            else:
                self.roll.put(row)
        self._totals_timer.start(0)
        self._find_doubts()
        query = self._find()
        self.view.refresh_found(self.found, query, session=self.session, total=len(self.roll))

    def _find_doubts(self) -> None:
        """Learn whose certificate says otherwise than the list, and what two desks dispute."""
        db, session_uid = self.desk.db, self.desk.session_uid
        disputed = open_conflicts.of_session(db, session_uid, self.desk.language)
        self.view.list.show_disputed(disputed)
        found = outdated_papers.outdated_of(db, session_uid)
        said = {uid: self.desk.sentence(problem) for uid, problem in found.items()}
        self.view.list.show_outdated(said)

    def _show_totals(self) -> None:
        marked = attendance_rows.last_marks(self.desk.db, self.desk.session_uid, RECENT_MARKS + 1)
        self.view.show_totals(self.roll, marked)

    def _open_menu(self, participant: Participant, at: QPoint) -> None:
        running = self.session is not None and self.session.is_running
        if people := self.view.list.several():
            menu = self.several.menu(people, can_check_in=running)
        else:
            menu = self.row_actions.menu(participant, can_check_in=running)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)

    def _type_on(self, text: str) -> None:
        search = self.view.search
        search.setFocus(Qt.FocusReason.OtherFocusReason)
        if search.is_choosing and text.isdecimal():
            self._choose_number(int(text))
        else:
            search.insert(text)

    def _show_lock(self) -> None:
        locked = self.desk.is_locked
        self._lock_button.setText(self.tr("Leave desk mode") if locked else self.tr("Desk mode"))
        if locked or self._sheet_button.parentWidget():  # alone it would open as a window
            self._sheet_button.setVisible(not locked)


def create(desk: Desk) -> CheckInPage:
    """Build the page for the window."""
    return CheckInPage(desk)
