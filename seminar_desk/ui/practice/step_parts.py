"""Parts 6 and 7 of the plan: the steps, the support needed."""

import dataclasses
from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, QTimer

from seminar_desk.actions.plans import assembly_steps
from seminar_desk.domain.plans.assembly import AssemblyStep, Plan, PlanRecord
from seminar_desk.domain.plans.assembly_step import is_late, template_for, templates, title_in
from seminar_desk.domain.plans.plan_records import Value
from seminar_desk.store import setting_rows
from seminar_desk.ui.forms.choice_editors import ChipsEditor, ChoiceEditor, TickEditor
from seminar_desk.ui.forms.line_editors import AreaEditor, LineEditor, days, step_days
from seminar_desk.ui.practice.editing import PlanEditing
from seminar_desk.ui.practice.part import PlanPart
from seminar_desk.ui.practice.plan_row import PlanRow
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.labels import label, restyle
from seminar_desk.ui.widgets.tips import tip

_TABLE = "assembly_step"


class StepRow(PlanRow):
    """Edit one step; a day typed stays, a number of days follows the assembly."""

    def __init__(self, editing: PlanEditing) -> None:
        super().__init__(editing, _TABLE)
        cell, done = self.cell, self.tr("Done")
        responsible = LineEditor("responsible", offers=editing.names_and_roles)
        self.day = LineEditor("due_date", step_days(editing.seminar_day))
        tip(self.day, self.tr("A day such as 02.11, or −10 counted from the assembly"))
        tick = TickEditor("status_code", ticked="done", empty="todo")
        tip(tick, done)
        cell(LineEditor("title"), self.tr("What is to be done"), 11, strong=True)
        cell(responsible, self.tr("Who does it"), 5, quiet=True, gives_way=True)
        cell(self.day, self.tr("Day"), width=98, keep=self._set_day)
        self.offset = self.aside(52)
        cell(tick, done, width=28)
        self.next_line(is_more=True)
        cell(LineEditor("done_date", days(editing.seminar_day)), self.tr("Done on"), width=112)
        self.line.addStretch(1)
        self._is_late = False

    def show_row(self, row: PlanRecord, number: int) -> None:
        """Show what is kept, and how far it lies; a template's step in the window's language."""
        if isinstance(row, AssemblyStep):
            title = title_in(self.editing.desk.language, row.kind, row.title)
            row = dataclasses.replace(row, title=title)
            self._show_offset(row)
            self._is_late = is_late(row)
        super().show_row(row, number)

    def _wants_more(self) -> bool:
        """Ask for the day where the tick came late, and nobody knows whether the work did."""
        return self._is_late

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
        offset, is_fixed = step.offset_days, step.edited_by_hand == "YES"
        sign = "" if not offset else "+" if offset > 0 else "−"
        number = "" if not offset else str(abs(offset))
        text = "" if offset is None else self.tr("D{offset}").format(offset=f"{sign}{number}")
        self.offset.setText(text)
        self.day.setPlaceholderText(text if step.due_date is None else "")
        tone = "accent" if is_fixed else "muted"
        if self.offset.property("tone") != tone:
            self.offset.setProperty("tone", tone)
            restyle(self.offset)
        tip(
            self.offset,
            self.tr("Set by hand: it stays when the date moves. Clear the day to let it follow.")
            if is_fixed
            else self.tr("Follows the date of the assembly"),
        )


class StepsPart(PlanPart):
    """List the steps; the template is chosen by the days left unless somebody chooses it."""

    key = "steps"
    number = 6

    def __init__(self, editing: PlanEditing) -> None:
        super().__init__(editing)
        language = self.desk.language
        offered = [(one.code, one.title(language)) for one in templates()]
        self.template = ChoiceEditor("step_template", offered)
        self.fill = Button(
            self.desk, self.tr("Put the template's steps back"), kind="quiet", icon_name="undo-2"
        )
        row = self.row()
        row.add(self.template, self.tr("Template"), 2)
        row.addWidget(self.fill, 0, Qt.AlignmentFlag.AlignBottom)
        row.addStretch(1)
        self.holidays = label(look="small", tone="muted", wraps=True)
        self.holidays.hide()
        self.box.addWidget(self.holidays)
        self.steps = self.rows(_TABLE, StepRow, self.tr("Add a step"))
        self.fill.clicked.connect(self._fill)

    def title(self) -> str:
        """Return the part's name in the current language."""
        return self.tr("Steps")

    def show_plan(self, plan: Plan) -> None:
        """Show the steps in order and how many are done."""
        super().show_plan(plan)
        chosen = template_for(plan.assembly, self.editing.seminar_day())
        words = self.tr("By the date: {template}").format(template=chosen.title(self.desk.language))
        self.template.setPlaceholderText(words)
        self._show_unlisted_years(plan.steps)
        done = sum(step.status_code == "done" for step in plan.steps)
        words = self.tr("{done} of {total} done")
        self.say_aside(words.format(done=done, total=len(plan.steps)))
        kinds = {step.kind for step in plan.steps}
        lacking = [line for line in templates()[0].steps if line.kind not in kinds]
        self.fill.setVisible(bool(lacking))

    def _show_unlisted_years(self, steps: Sequence[AssemblyStep]) -> None:
        """Say which years' movable holidays nobody has entered: days may fall on one."""
        years = {step.due_date.year for step in steps if step.due_date}
        off = setting_rows.days_off(self.desk.db)
        unlisted = [str(year) for year in sorted(years) if not off.knows_year(year)]
        words = self.tr(
            "Holidays that move are not entered for {years} (Settings, Holidays):"
            " look whether a step falls on one."
        )
        self.holidays.setText(words.format(years=", ".join(unlisted)))
        self.holidays.setVisible(bool(unlisted))

    def _fill(self) -> None:
        self.editing.run(lambda: assembly_steps.fill(self.desk.db, assembly_uid=self.editing.uid))


class SupportPart(PlanPart):
    """Ask what may go wrong and what would help; keep a note that never leaves the laptop."""

    key = "support"
    number = 7

    def __init__(self, editing: PlanEditing) -> None:
        super().__init__(editing)
        desk = self.desk
        support = ChipsEditor(desk, "support_codes", self.codes("support"))
        self.box.addWidget(self.form.label(support, self.tr("Support needed")))
        row = self.row()
        row.add(AreaEditor("risks"), self.tr("What may get in the way"))
        row.add(AreaEditor("trainer_note"), self.tr("Trainer's note — never printed"))

    def title(self) -> str:
        """Return the part's name in the current language."""
        return self.tr("Risks, support, trainer's note")
