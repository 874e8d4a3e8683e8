"""Practice: one plan for each coming assembly, saved as it is typed."""

from collections.abc import Sequence
from typing import Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from seminar_desk.domain.plans.assembly_checks import findings
from seminar_desk.store.database import Change
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.desk.page import Page
from seminar_desk.ui.practice import plan_deeds
from seminar_desk.ui.practice.calendar_view import CalendarView
from seminar_desk.ui.practice.calls_dialog import show_calls
from seminar_desk.ui.practice.editing import NOTHING, PlanEditing, read, with_plans
from seminar_desk.ui.practice.plan_column import PlanColumn, card_of
from seminar_desk.ui.practice.plan_deeds import AssemblyPlace
from seminar_desk.ui.practice.plan_view import PlanView
from seminar_desk.ui.widgets import boxes, key_places
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.card import Card
from seminar_desk.ui.widgets.columns import FoldingColumns
from seminar_desk.ui.widgets.empty_state import EmptyState
from seminar_desk.ui.widgets.tips import tip

_FOLD_BELOW = 800
_SIDE = 24


class PracticePage(Page):
    """Choose a plan on the left, see what it lacks below, write it on the right."""

    day_tables: ClassVar[frozenset[str]] = frozenset({"session", "attendance", "person"})
    tables: ClassVar[frozenset[str]] = day_tables | {
        *("assembly", "assembly_author", "agenda_item", "question", "info_action"),
        *("assembly_role", "assembly_step", "decision", "follow_up"),
    }

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._column = PlanColumn(desk)
        self.new, self.cards, self.rail = self._column.new, self._column.cards, self._column.rail
        self.first = Button(
            desk, self.tr("New assembly plan"), kind="primary", icon_name="plus", key="Ctrl+N"
        )
        self._empty = EmptyState(desk, "messages-square", self.first)
        self.calendar = CalendarView(desk)
        self.calendar_button = Button(
            desk, self.tr("Calendar"), icon_name="calendar-days", key="Ctrl+K"
        )
        self.calls = Button(desk, self.tr("Calls"), icon_name="phone", key="Ctrl+J")
        tip(self.calls, self.tr("Calls after the assemblies, by the numbers of the list"))
        self._shows_calendar = False
        self._stack = QStackedWidget()
        self._chosen: dict[str, str] = {}
        self._around = NOTHING
        self._has_another_day = True
        self._gaps: list[tuple[str, str]] = []
        self._gap: tuple[str, str] | None = None
        self._gap_at = 0
        self.editing = PlanEditing(desk, self)
        self.view = PlanView(self.editing)
        self._build()
        self._connect()

    def reload(self) -> None:
        """Read the session's plans, and its people where they changed; show the chosen plan."""
        uid = self.desk.session_uid
        if self._has_another_day:
            self._around = read(self.desk)
            self._has_another_day = False
        else:
            self._around = with_plans(self.desk.db, self._around)
        plans = self._around.plans
        chosen = self._chosen.get(uid, "")
        if chosen not in plans:
            chosen = next(reversed(list(plans)), "")
        if self._shows_calendar:
            self.calendar.reload()
        self._stack.setCurrentIndex(2 if self._shows_calendar else 1 if chosen else 0)
        self._show_empty()
        self._show_plan(chosen)

    def header_buttons(self) -> Sequence[QWidget]:
        """Put the calls and the calendar of all sessions into the header."""
        return self.calls, self.calendar_button

    def show_calendar(self, *, is_shown: bool) -> None:
        """Turn to the assemblies of all sessions, or back to the plans of this one."""
        self.editing.binding.flush()
        self._shows_calendar = is_shown
        self.reload()
        if is_shown:
            self.calendar.views.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> bool:
        """Save what is typed; a text that cannot be kept stays in its field."""
        self.editing.binding.flush()
        return True

    def keep(self) -> dict[str, Any]:
        """Keep which plan is open for each session, whether one is being written, the calendar."""
        focused = QApplication.focusWidget()
        is_writing = focused is not None and self.view.isAncestorOf(focused)
        return {"chosen": self._chosen, "calendar": self._shows_calendar, "writing": is_writing}

    def restore(self, kept: dict[str, Any]) -> None:
        """Open the same plan or the calendar."""
        self._chosen, self._shows_calendar = kept["chosen"], kept["calendar"]
        self.reload()
        if kept["writing"]:
            self._columns.show_side(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the left column have the whole width where it stands alone."""
        super().resizeEvent(event)
        self._fit_column()

    def hideEvent(self, event: QHideEvent) -> None:
        """Save what is typed, however the page goes out of sight."""
        self.editing.binding.flush()
        super().hideEvent(event)

    def begin(self, intent: str) -> None:
        """Begin a plan for "new", open the one of "plan:UID" or go into "plan:UID:PART:FIELD"."""
        kind, _, named = intent.partition(":")
        uid, _, place = named.partition(":")
        part, _, field = place.partition(":")
        if kind == "new":
            self._ask_new()
        elif kind == "plan":
            if self._shows_calendar:
                self.show_calendar(is_shown=False)
            self.open_plan(uid)
            self._go_to(part or "after", field)

    def open_plan(self, uid: str) -> None:
        """Turn to another plan, the present one saved first."""
        self.editing.binding.flush()
        if uid in self._around.plans:
            self._chosen[self.desk.session_uid] = uid
            self._show_plan(uid)

    def _open_of_session(self, session_uid: str, uid: str) -> None:
        self._shows_calendar = False
        self._chosen[session_uid] = uid
        if session_uid != self.desk.session_uid:
            self.desk.select_session(session_uid)
        self.reload()

    def begin_plan(self, place: AssemblyPlace) -> None:
        """Begin a plan for a place and go into it."""
        self._turn_to(plan_deeds.begin(self.editing, place))

    def copy_plan(self, place: AssemblyPlace) -> None:
        """Begin the next village's plan from the open one."""
        self._turn_to(plan_deeds.copy(self.editing, place))

    def _turn_to(self, uid: str) -> None:
        if uid:
            self.open_plan(uid)
            self._go_to("about", "level_code")

    def _build(self) -> None:
        titles = self.tr("Plans"), self.tr("The plan")
        self._columns = FoldingColumns(
            self.desk, self._column, self.view, titles, _FOLD_BELOW, shares=(0, 1)
        )
        empty = Card()
        empty.put(self._empty)
        for shown in (empty, self._columns, self.calendar):
            self._stack.addWidget(shown)
        boxes.column(self._stack, edge=(_SIDE, 18, _SIDE, 20), of=self)
        self._fit_column()

    def _fit_column(self) -> None:
        px = self.desk.theme.px
        self._column.fit(is_alone=self.width() - 2 * px(_SIDE) < px(_FOLD_BELOW))

    def _on_changed(self, change: Change) -> None:
        self._has_another_day = self._has_another_day or bool(change.tables & self.day_tables)
        super()._on_changed(change)

    def _on_session_selected(self, uid: str) -> None:
        self._has_another_day = True
        super()._on_session_selected(uid)

    def _connect(self) -> None:
        self.new.clicked.connect(self._ask_new)
        self.first.clicked.connect(self._ask_new)
        self.calendar_button.clicked.connect(
            lambda: self.show_calendar(is_shown=not self._shows_calendar)
        )
        self.calls.clicked.connect(self._show_calls)
        self.calendar.closed.connect(lambda: self.show_calendar(is_shown=False))
        self.calendar.opened.connect(self._open_of_session)
        self.cards.chosen.connect(self.open_plan)
        self.cards.activated.connect(lambda _index: self._columns.show_side(1))
        self.rail.wanted.connect(self._go_to)
        self.view.print_wanted.connect(lambda: plan_deeds.show_papers(self.editing, self))
        self.view.copy_wanted.connect(self._ask_copy)
        self.view.remove_wanted.connect(lambda: plan_deeds.ask_and_remove(self.editing, self))
        for keys, act in (
            ("Ctrl+PgUp", lambda: self.cards.step(-1)),
            ("Ctrl+PgDown", lambda: self.cards.step(1)),
            ("F3", self._go_to_next_gap),
        ):
            key_places.bind(self, keys, act)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        self.view.follow_focus(now)

    def _show_plan(self, uid: str) -> None:
        is_new = uid != self.editing.uid
        plan, session = self.editing.open(uid, self._around), self._around.session
        if plan is None or session is None:
            return
        today = self.desk.today()
        found = findings(plan, session, today)
        self._gaps = [(one.part, one.problem.field) for one in found]
        self.view.show_plan(plan, is_new=is_new)
        self.rail.show_findings(self.view.parts, found)
        plans = self._around.plans.values()
        language = self.desk.language
        self._column.show_cards(
            [card_of(one, session, today, self.view.parts, language) for one in plans], uid
        )

    def _show_empty(self) -> None:
        if self._around.session is None:
            self._empty.set_texts(
                self.tr("No session is chosen"),
                self.tr("Choose a session on the page Today: plans belong to its day."),
            )
        else:
            self._empty.set_texts(
                self.tr("No assembly plans yet"),
                self.tr(
                    "Groups prepare their coming assemblies here: where and when, the agenda, "
                    "how people are told. Everything is saved as it is typed."
                ),
            )
        self.first.setVisible(self._around.session is not None)

    def _show_calls(self) -> None:
        self.editing.binding.flush()
        show_calls(self.desk, self)

    def _ask_new(self) -> None:
        place = plan_deeds.ask_new(self.editing, self)
        if place:
            self.begin_plan(place)

    def _ask_copy(self) -> None:
        place = plan_deeds.ask_next(self.editing, self)
        if place:
            self.copy_plan(place)

    def _go_to_next_gap(self) -> None:
        if self._gaps:
            if self._gap in self._gaps:
                self._gap_at = self._gaps.index(self._gap) + 1
            self._gap_at %= len(self._gaps)
            self._gap = self._gaps[self._gap_at]
            self._go_to(*self._gap)

    def _go_to(self, part: str, field: str) -> None:
        self._columns.show_side(1)
        self.view.go_to(part, field)


def create(desk: Desk) -> PracticePage:
    """Build the page."""
    return PracticePage(desk)
