"""The open plan: who wrote it, its parts, what to do with it."""

from collections.abc import Callable
from datetime import datetime
from typing import TypeVar

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from seminar_desk.domain.places import said
from seminar_desk.domain.plans.assembly import Plan
from seminar_desk.ui.practice.about_parts import AboutPart, InitiativePart
from seminar_desk.ui.practice.after_parts import AfterPart
from seminar_desk.ui.practice.agenda_parts import AgendaPart, InformingPart, PeoplePart
from seminar_desk.ui.practice.authors import Authors
from seminar_desk.ui.practice.editing import PlanEditing
from seminar_desk.ui.practice.part import PlanPart
from seminar_desk.ui.practice.row_list import focus_line
from seminar_desk.ui.practice.step_parts import StepsPart, SupportPart
from seminar_desk.ui.widgets import boxes
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.card import Card, rule
from seminar_desk.ui.widgets.labels import ElidedLabel, label, restyle
from seminar_desk.ui.widgets.tips import tip

# The seminar's own order. A new part joins here; the page, the rail and the cards follow.
PARTS: tuple[Callable[[PlanEditing], PlanPart], ...] = (
    AboutPart,
    InitiativePart,
    AgendaPart,
    PeoplePart,
    InformingPart,
    StepsPart,
    SupportPart,
    AfterPart,
)
_MARGIN = 22
_TIGHT = 660  # below it the printing button is its picture alone
AnyPart = TypeVar("AnyPart", bound=PlanPart)


class PlanView(Card):
    """Show the plan of `editing` and say when it was saved; it alone scrolls."""

    copy_wanted = Signal()
    remove_wanted = Signal()
    print_wanted = Signal()

    def __init__(self, editing: PlanEditing, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=0, gap=0)
        self._editing = editing
        self._desk = editing.desk
        self._title = ElidedLabel(look="title")
        self.saved = label(look="small")
        self._said = "", ""
        self.print = Button(self._desk, self.tr("Print"), icon_name="printer", key="Ctrl+P")
        self.copy = Button(self._desk, icon_name="copy")
        self.remove = Button(self._desk, icon_name="trash-2")
        self.authors = Authors(editing)
        self.parts = tuple(make_part(editing) for make_part in PARTS)
        self._column = QWidget()
        for button, words in (
            (self.print, self.tr("Print the plan")),
            (self.copy, self.tr("Copy for the next village")),
            (self.remove, self.tr("Remove the plan")),
        ):
            tip(button, words)
            button.setAccessibleName(words)
        self._build()
        self.print.clicked.connect(self.print_wanted)
        self.copy.clicked.connect(self.copy_wanted)
        self.remove.clicked.connect(self.remove_wanted)
        editing.binding.saved.connect(self.show_saved)
        editing.binding.waiting.connect(self._show_waiting)
        editing.binding.failed.connect(self._show_unsaved)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the head its room in a narrow window; pointing at the picture says what it does."""
        super().resizeEvent(event)
        is_tight = self.width() < self._desk.theme.px(_TIGHT)
        if is_tight == bool(self.print.text()):
            self.print.setText("" if is_tight else self.tr("Print"))
            self.print.set_key("Ctrl+P", hint="" if is_tight else "Ctrl+P")
            self._say_saved()

    def show_plan(self, plan: Plan, *, is_new: bool) -> None:
        """Show the open plan; another one starts at its top."""
        place = plan.assembly.village or said(plan.assembly.aimak, self._desk.language)
        self._title.setText(self.tr("Assembly plan · {place}").format(place=place))
        self.authors.show_plan(plan)
        for part in self.parts:
            part.show_plan(plan)
        if is_new:
            self._area.verticalScrollBar().setValue(0)
            if plan.assembly.updated_at_utc:
                self.show_saved(plan.assembly.updated_at_utc)

    def show_saved(self, moment: datetime) -> None:
        """Say when the plan was last kept."""
        clock = f"{moment.astimezone():%H:%M:%S}"
        self._say(self.tr("✓ saved {time}").format(time=clock), "small", f"✓ {clock}")

    def go_to(self, part_key: str, field: str) -> None:
        """Scroll to a part, or go into the field that a gap names."""
        for part in self.parts:
            if part.key == part_key:
                control = part.target(field) if field else None
                if control is not None:
                    self._show(control)
                    focus_line(control)
                else:
                    self._area.verticalScrollBar().setValue(self._top_of(part))

    def part(self, kind: type[AnyPart]) -> AnyPart:
        """Return the part of a kind."""
        return next(part for part in self.parts if isinstance(part, kind))

    def follow_focus(self, control: QWidget | None) -> None:
        """Keep the control that the user tabbed into in sight, with room around it."""
        if control is not None and self._column.isAncestorOf(control):
            QTimer.singleShot(0, control, lambda: self._show(control))

    def _show(self, control: QWidget) -> None:
        self._area.ensureWidgetVisible(control, 0, self._desk.theme.px(100))

    def _top_of(self, part: PlanPart) -> int:
        return part.mapTo(self._column, QPoint(0, 0)).y() - self._desk.theme.px(12)

    def _build(self) -> None:
        head = boxes.row(
            (self._title, 1),
            self.saved,
            *(self._editing.letters, self.print, self.copy, self.remove),
            gap=10,
            edge=(_MARGIN, 14, 14, 12),
        )
        edge = (_MARGIN, 14, _MARGIN - 8, _MARGIN)
        parts = boxes.column(self.authors, gap=16, edge=edge, of=self._column)
        for part in self.parts:
            boxes.fill(parts, rule(), part)
        boxes.fill(parts, ...)
        self._column.setProperty("plan", True)
        self._area = boxes.scrolled(self._column)
        self.put(head, rule(), (self._area, 1))
        self.box.setContentsMargins(1, 1, 1, self._desk.theme.px(10))

    def _show_waiting(self) -> None:
        self._say(self.tr("saving…"), "small")

    def _show_unsaved(self) -> None:
        self._say(self.tr("✕ not saved"), "problem")

    def _say(self, text: str, look: str, short: str = "") -> None:
        self._said = text, short or text
        self._say_saved()
        if self.saved.property("look") != look:
            self.saved.setProperty("look", look)
            restyle(self.saved)

    def _say_saved(self) -> None:
        """Say it, where there is little room in short."""
        text, short = self._said
        self.saved.setText(text if self.print.text() else short)
        tip(self.saved, "" if self.print.text() else text)
