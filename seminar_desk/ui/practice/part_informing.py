"""Part 5 of the plan: how people are told before the assembly and after it."""

from datetime import date
from functools import partial

from PySide6.QtWidgets import QWidget

from seminar_desk.domain.plans.assembly import InfoAction
from seminar_desk.domain.plans.assembly_checks import base_day, offset_days
from seminar_desk.domain.plans.plan_records import PlanRecord
from seminar_desk.ui.forms.editors import ChoiceEditor, LineEditor, TickEditor
from seminar_desk.ui.forms.notation import days
from seminar_desk.ui.practice.editing import PlanEditing
from seminar_desk.ui.practice.part import PlanPart
from seminar_desk.ui.practice.plan_row import PlanRow
from seminar_desk.ui.practice.row_list import RowList
from seminar_desk.ui.widgets.labels import label


class InfoRow(PlanRow):
    """Edit one way of telling people; its day is shown counted from the assembly."""

    def __init__(self, editing: PlanEditing, *, stage: str) -> None:
        super().__init__(editing, "info_action")
        self._stage = stage
        cell, done = self.cell, self.tr("Done")
        channels = ChoiceEditor("channel_code", self.codes(f"channel_{stage}"))
        hint = "−10" if stage == "before" else "+3"
        day = LineEditor("planned_date", days(editing.seminar_day, self._base), hint=hint)
        day.setToolTip(self.tr("A day such as 02.11, or −10 counted from the assembly"))
        self.done = TickEditor("done_date", empty=None)
        self.done.setToolTip(done)
        responsible = LineEditor("responsible", offers=editing.names_and_roles)
        audience = LineEditor("audience", offers=self._audiences)
        cell(channels, self.tr("How people are told"), 4, strong=True)
        cell(LineEditor("place"), self.tr("Where exactly"), 5)
        cell(day, self.tr("Day"), width=98)
        self.offset = self.aside(50)
        cell(self.done, done, width=28)
        self.next_line()
        cell(responsible, self.tr("Who does it"), 4, quiet=True)
        cell(audience, self.tr("Whom it is for"), 5, quiet=True)
        self.leave_free(98, 50, 28)

    def show_row(self, row: PlanRecord, number: int) -> None:
        """Show what is kept and how far it lies from the assembly."""
        self.done.ticked = self.editing.desk.today()
        super().show_row(row, number)
        if isinstance(row, InfoAction):
            self._show_offset(row.planned_date)

    def _show_offset(self, day: date | None) -> None:
        plan = self.editing.plan
        offset = offset_days(plan.assembly, self._stage, day) if plan and day else None
        if offset is None:
            self.offset.setText("")
            return
        sign = "+" if offset > 0 else "−" if offset < 0 else ""
        self.offset.setText(self.tr("{offset} d.").format(offset=f"{sign}{abs(offset)}"))

    def _base(self) -> date | None:
        plan = self.editing.plan
        return base_day(plan.assembly, self._stage) if plan else None

    def _audiences(self) -> list[str]:
        return [words for _code, words in self.codes("audience")]


class InformingPart(PlanPart):
    """Keep the ways before and after the assembly in two lists of one table."""

    key = "informing"
    number = 5

    def __init__(self, editing: PlanEditing) -> None:
        super().__init__(editing)
        self.stages = {
            "before": self._stage(
                "before", self.tr("Before the assembly"), self.tr("Add a way to tell people before")
            ),
            "after": self._stage(
                "after", self.tr("After the assembly"), self.tr("Add a way to tell people after")
            ),
        }

    def title(self) -> str:
        """Return the part's name in the current language."""
        return self.tr("Telling people")

    def target(self, field: str) -> QWidget | None:
        """Return the cell or the button that a finding leads to."""
        table, _, stage = field.partition(":")
        if table == "info_action" and stage in self.stages:
            return self.stages[stage].add
        return super().target(field)

    def _stage(self, stage: str, caption: str, add_words: str) -> RowList:
        self.box.addWidget(label(caption, look="caption"))
        return self.rows("info_action", partial(InfoRow, stage=stage), add_words, stage=stage)
