"""Part 5 of the plan: how people are told before the assembly and after it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from seminar_desk.domain.codes import code_lists
from seminar_desk.domain.plans.assembly import InfoAction
from seminar_desk.domain.plans.assembly_checks import base_day, offset_days
from seminar_desk.ui.practice.choice_editors import ChoiceEditor, TickEditor
from seminar_desk.ui.practice.editing import PlanEditing
from seminar_desk.ui.practice.forms import day_form
from seminar_desk.ui.practice.part import Part
from seminar_desk.ui.practice.plan_row import PlanRow, TableRow
from seminar_desk.ui.practice.row_list import RowList
from seminar_desk.ui.practice.suggestions import Suggestions
from seminar_desk.ui.practice.text_editors import LineEditor
from seminar_desk.ui.widgets.labels import label

STAGES = ("before", "after")


class InfoRow(PlanRow):
    """Edit one way of telling people; its day is shown counted from the assembly."""

    def __init__(self, editing: PlanEditing, stage: str, parent: QWidget | None = None) -> None:
        super().__init__(editing, "info_action", parent)
        px = editing.desk.theme.px
        self._stage = stage
        self.channel = ChoiceEditor("channel_code", f"channel_{stage}")
        self.responsible = LineEditor("responsible")
        self.day = LineEditor("planned_date", day_form(editing.seminar_day, self._base))
        self.day.setFixedWidth(px(98))
        self._offset = label(look="small")
        self._offset.setFixedWidth(px(50))
        self._offset.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.done = TickEditor("done_date")
        self.done.setFixedWidth(px(28))
        tail = QWidget()
        tail.setFixedWidth(px(98 + 50 + 28) + 2 * px(6))
        self.done.empty = None
        self.add_line(
            (self.cell(self.channel, strong=True), 4),
            (self.cell(LineEditor("place")), 5),
            (self.cell(self.day), 0),
            (self._offset, 0),
            (self.cell(self.done), 0),
        )
        audience = LineEditor("audience")
        self.add_line(
            (self.cell(self.responsible, quiet=True), 4),
            (self.cell(audience, quiet=True), 5),
            (tail, 0),
        )
        self.finish()
        Suggestions(self.responsible, editing.names_and_roles)
        Suggestions(audience, self._audiences)

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        super().retranslate()
        self.channel.word(self.editing.desk.language)
        self._name()

    def show_row(self, row: TableRow, number: int) -> None:
        """Show what is kept and how far it lies from the assembly."""
        self.done.ticked = self.editing.desk.today()
        super().show_row(row, number)
        self._name()
        plan = self.editing.plan
        if plan and isinstance(row, InfoAction):
            self._show_offset(row.planned_date)

    def _show_offset(self, day: date | None) -> None:
        plan = self.editing.plan
        offset = offset_days(plan.assembly, self._stage, day) if plan and day else None
        if offset is None:
            self._offset.setText("")
            return
        sign = "+" if offset > 0 else "−" if offset < 0 else ""
        self._offset.setText(self.tr("{offset} d.").format(offset=f"{sign}{abs(offset)}"))

    def _base(self) -> date | None:
        plan = self.editing.plan
        return base_day(plan.assembly, self._stage) if plan else None

    def _audiences(self) -> list[str]:
        lists, language = code_lists(), self.editing.desk.language
        return [lists.label("audience", code, language) for code in lists.codes("audience")]

    def _name(self) -> None:
        self.name_cells(
            int(self.grip.text() or 0),
            (
                ("channel_code", self.tr("How people are told")),
                ("place", self.tr("Where exactly")),
                ("responsible", self.tr("Who does it")),
                ("planned_date", "−10" if self._stage == "before" else "+3"),
                ("done_date", self.tr("Done")),
                ("audience", self.tr("Whom it is for")),
            ),
        )
        day = self.tr("Day")
        self.day.setAccessibleName(f"{self.grip.text()}. {day}")
        self.day.setToolTip(self.tr("A day such as 02.11, or −10 counted from the assembly"))
        self.done.setToolTip(self.tr("Done"))


class InformingPart(Part):
    """Keep the ways before and after the assembly in two lists of one table."""

    key = "informing"
    number = 5

    def __init__(self, editing: PlanEditing, parent: QWidget | None = None) -> None:
        super().__init__(editing, parent)
        self.captions = {stage: label(look="caption") for stage in STAGES}
        self.lists = {stage: self._list(stage) for stage in STAGES}
        for stage in STAGES:
            self.box.addWidget(self.captions[stage])
            self.box.addWidget(self.lists[stage])

    def title(self) -> str:
        """Return the part's name in the current language."""
        return self.tr("Telling people")

    def show_plan(self) -> None:
        """Show the ways of each stage in order."""
        plan = self.editing.plan
        if plan is None:
            return
        everyone = [action.uid for action in plan.info_actions]
        for stage in STAGES:
            own = [action for action in plan.info_actions if action.stage == stage]
            self.lists[stage].show_rows(own, everyone)

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        super().retranslate()
        self.captions["before"].setText(self.tr("Before the assembly"))
        self.captions["after"].setText(self.tr("After the assembly"))
        self.lists["before"].add.setText(self.tr("Add a way to tell people before"))
        self.lists["after"].add.setText(self.tr("Add a way to tell people after"))
        for rows in self.lists.values():
            rows.retranslate()

    def target(self, field: str) -> QWidget | None:
        """Return the cell or the button that a finding leads to."""
        for stage in STAGES:
            if field == f"info_action:{stage}":
                return self.lists[stage].add
            found = self.lists[stage].target(field)
            if found:
                return found
        return None

    def _list(self, stage: str) -> RowList:
        return RowList(
            self.editing,
            "info_action",
            lambda: InfoRow(self.editing, stage),
            {"stage": stage},
        )
