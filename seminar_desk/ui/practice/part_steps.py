"""Part 6 of the plan: the steps of the preparation, their days and who does them."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget

from seminar_desk.actions.plans import assembly_steps
from seminar_desk.domain.plans.assembly import AssemblyStep
from seminar_desk.domain.plans.assembly_fields import Value
from seminar_desk.domain.plans.assembly_step import template_for, templates, title_in
from seminar_desk.domain.working_days import holidays
from seminar_desk.ui.practice.choice_editors import ChoiceEditor, TickEditor
from seminar_desk.ui.practice.editing import PlanEditing
from seminar_desk.ui.practice.forms import step_day_form
from seminar_desk.ui.practice.part import Part
from seminar_desk.ui.practice.plan_row import PlanRow, TableRow
from seminar_desk.ui.practice.row_list import RowList
from seminar_desk.ui.practice.suggestions import Suggestions
from seminar_desk.ui.practice.text_editors import LineEditor
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.labels import label, restyle

_TABLE = "assembly_step"


class StepRow(PlanRow):
    """Edit one step; a day typed stays, a number of days follows the assembly."""

    def __init__(self, editing: PlanEditing, parent: QWidget | None = None) -> None:
        super().__init__(editing, _TABLE, parent)
        px = editing.desk.theme.px
        self.day = LineEditor("due_date", step_day_form(editing.seminar_day))
        self.day.setFixedWidth(px(98))
        self.responsible = LineEditor("responsible")
        self.done = TickEditor("status_code")
        self.done.ticked, self.done.empty = "done", "todo"
        self.done.setFixedWidth(px(28))
        self._offset = label(look="small")
        self._offset.setFixedWidth(px(52))
        self._offset.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.add_line(
            (self.cell(LineEditor("title"), strong=True), 11),
            (self.cell(self.responsible, quiet=True), 5),
            (self.cell(self.day, save_with=self._set_day), 0),
            (self._offset, 0),
            (self.cell(self.done), 0),
        )
        self.finish()
        Suggestions(self.responsible, editing.names_and_roles)

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        super().retranslate()
        self._name()

    def show_row(self, row: TableRow, number: int) -> None:
        """Show what is kept, and how far it lies; a template's step in the window's language."""
        if isinstance(row, AssemblyStep):
            title = title_in(self.editing.desk.language, row.kind, row.title)
            row = dataclasses.replace(row, title=title)
        super().show_row(row, number)
        self._name()
        if isinstance(row, AssemblyStep):
            self._show_offset(row)

    def _set_day(self, value: Value) -> None:
        day = value if isinstance(value, date | int) else None
        assembly_steps.set_day(self.editing.desk.db, self.editing.uid, self.uid, day)
        QTimer.singleShot(0, self, self._show_day)

    def _show_day(self) -> None:
        """Show the day that a number of days, or a cleared day, came to."""
        plan = self.editing.plan
        for step in plan.steps if plan else ():
            if step.uid == self.uid:
                self.day.show_value(step.due_date)

    def _show_offset(self, step: AssemblyStep) -> None:
        days, is_fixed = step.offset_days, step.edited_by_hand == "YES"
        sign = "" if not days else "+" if days > 0 else "−"
        number = "" if not days else str(abs(days))
        text = "" if days is None else self.tr("D{offset}").format(offset=f"{sign}{number}")
        self._offset.setText(text)
        self.day.setPlaceholderText(text if step.due_date is None else "")
        tone = "accent" if is_fixed else "muted"
        if self._offset.property("tone") != tone:
            self._offset.setProperty("tone", tone)
            restyle(self._offset)
        self._offset.setToolTip(
            self.tr("Set by hand: it stays when the date moves. Clear the day to let it follow.")
            if is_fixed
            else self.tr("Follows the date of the assembly")
        )

    def _name(self) -> None:
        self.name_cells(
            int(self.grip.text() or 0),
            (
                ("title", self.tr("What is to be done")),
                ("responsible", self.tr("Who does it")),
                ("due_date", self.tr("Day")),
                ("status_code", self.tr("Done")),
            ),
        )
        self.day.setToolTip(self.tr("A day such as 02.11, or −10 counted from the assembly"))
        self.done.setToolTip(self.tr("Done"))


class StepsPart(Part):
    """List the steps; the template is chosen by the days left unless somebody chooses it."""

    key = "steps"
    number = 6

    def __init__(self, editing: PlanEditing, parent: QWidget | None = None) -> None:
        super().__init__(editing, parent)
        self.template = ChoiceEditor("step_template")
        self.fill = Button(self.desk, kind="quiet", icon_name="undo-2")
        self.steps = RowList(editing, _TABLE, lambda: StepRow(editing))
        row = QHBoxLayout()
        row.setSpacing(self.desk.theme.px(12))
        row.addWidget(self.add_field(self.template), 2)
        row.addWidget(self.fill, 0, Qt.AlignmentFlag.AlignBottom)
        row.addStretch(1)
        self.box.addLayout(row)
        self.holidays = label(look="small", tone="muted", wraps=True)
        self.holidays.hide()
        self.box.addWidget(self.holidays)
        self.box.addWidget(self.steps)
        self.fill.clicked.connect(self._fill)

    def title(self) -> str:
        """Return the part's name in the current language."""
        return self.tr("Steps")

    def show_plan(self) -> None:
        """Show the steps in order and how many are done."""
        plan, session = self.editing.plan, self.editing.session
        if plan is None or session is None:
            return
        self.steps.show_rows(plan.steps, [step.uid for step in plan.steps])
        chosen = template_for(plan.assembly, session.date).title(self.desk.language)
        by_date = self.tr("By the date: {template}").format(template=chosen)
        self.template.setPlaceholderText(by_date)
        self.template.show_value(plan.assembly.step_template)
        self._show_unlisted_years(plan.steps)
        done = sum(step.status_code == "done" for step in plan.steps)
        words = self.tr("{done} of {total} done")
        self.say_aside(words.format(done=done, total=len(plan.steps)))
        kinds = {step.kind for step in plan.steps}
        lacking = [line for line in templates()[0].steps if line.kind not in kinds]
        self.fill.setVisible(bool(lacking))

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        super().retranslate()
        language = self.desk.language
        self.template.offer([(one.code, one.title(language)) for one in templates()])
        self.fields["step_template"].set_label(self.tr("Template"))
        self.fill.setText(self.tr("Put the template's steps back"))
        self.steps.add.setText(self.tr("Add a step"))
        self.steps.retranslate()

    def target(self, field: str) -> QWidget | None:
        """Return the control that a finding leads to."""
        return super().target(field) or self.steps.target(field)

    def _show_unlisted_years(self, steps: Sequence[AssemblyStep]) -> None:
        """Say which years' movable holidays nobody has entered: days may fall on one."""
        years = {step.due_date.year for step in steps if step.due_date}
        unlisted = [str(year) for year in sorted(years) if not holidays().lists_year(year)]
        words = self.tr(
            "Holidays that move are not entered for {years} (file data/holidays.csv):"
            " look whether a step falls on one."
        )
        self.holidays.setText(words.format(years=", ".join(unlisted)))
        self.holidays.setVisible(bool(unlisted))

    def _fill(self) -> None:
        self.editing.run(lambda: assembly_steps.fill(self.desk.db, assembly_uid=self.editing.uid))
