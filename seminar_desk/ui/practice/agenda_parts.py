"""Parts 3 to 5 of the plan: the questions, the people, how they are told."""

from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from seminar_desk.domain.plans.assembly import VOTED, InfoAction, Plan, PlanRecord
from seminar_desk.domain.plans.assembly_checks import base_day, offset_days
from seminar_desk.domain.plans.plan_records import Value
from seminar_desk.ui.forms.choice_editors import ChipsEditor, ChoiceEditor, TickEditor
from seminar_desk.ui.forms.line_editors import NUMBER, LineEditor, days
from seminar_desk.ui.practice.editing import PlanEditing
from seminar_desk.ui.practice.part import PlanPart
from seminar_desk.ui.practice.plan_row import PlanRow
from seminar_desk.ui.practice.row_list import RowList
from seminar_desk.ui.practice.topic_editor import TopicEditor
from seminar_desk.ui.widgets import boxes
from seminar_desk.ui.widgets.labels import label
from seminar_desk.ui.widgets.tips import tip

_TABLE = "assembly_role"


class AgendaRow(PlanRow):
    """Edit one question: what, who, how long; below, its kind, topic and vote, and the rest."""

    def __init__(self, editing: PlanEditing) -> None:
        super().__init__(editing, "agenda_item")
        cell, minute = self.cell, self.tr("min")
        presenter = LineEditor("presenter", offers=editing.names_and_roles)
        minutes = LineEditor("minutes", NUMBER, suffix=minute)
        minutes.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.vote = ChoiceEditor("vote_code", self.codes("vote"))
        self.kind = ChoiceEditor("kind_code", self.codes("item_kind"))
        policy = self.vote.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.vote.setSizePolicy(policy)
        cell(LineEditor("title"), self.tr("Question"), 9, strong=True)
        cell(presenter, self.tr("Presenter"), 4)
        cell(minutes, minute, width=84)
        self.next_line()
        cell(self.kind, self.tr("What is done with it"), 3)
        cell(TopicEditor(editing.desk), self.tr("Topic"), 4)
        cell(self.vote, self.tr("How people vote"), 4)
        self.next_line(is_more=True)
        cell(LineEditor("materials"), self.tr("Materials"), 1, quiet=True)
        cell(LineEditor("expected_result"), self.tr("Expected result"), 1, quiet=True)
        cell(LineEditor("asked_by"), self.tr("Asked by"), 1, quiet=True)
        self.kind.edited.connect(self._arrange)

    def show_row(self, row: PlanRecord, number: int) -> None:
        """Show what is kept; the vote only where people decide or elect."""
        super().show_row(row, number)
        self._arrange()

    def _arrange(self) -> None:
        self.vote.setVisible(self.kind.value() in VOTED or bool(self.vote.value()))


class QuestionRow(PlanRow):
    """Edit one question residents may ask, and who has the answer ready."""

    def __init__(self, editing: PlanEditing) -> None:
        super().__init__(editing, "question")
        cell = self.cell
        answered_by = LineEditor("answered_by", offers=editing.names_and_roles)
        cell(LineEditor("text"), self.tr("What people will ask"), 8, strong=True)
        cell(TopicEditor(editing.desk), self.tr("Topic"), 4)
        cell(answered_by, self.tr("Who answers"), 4)
        cell(TickEditor("is_ready", self.tr("ready")), self.tr("The answer is ready"))


class AgendaPart(PlanPart):
    """Put the questions in order and see how long they take."""

    key = "agenda"
    number = 3

    def __init__(self, editing: PlanEditing) -> None:
        super().__init__(editing)
        self.items = self.rows("agenda_item", AgendaRow, self.tr("Add a question to the agenda"))
        boxes.fill(self.box, 6, label(self.tr("What people will ask"), look="caption"))
        self.questions = self.rows(
            "question", QuestionRow, self.tr("Add a question people may ask")
        )

    def title(self) -> str:
        """Return the part's name in the current language."""
        return self.tr("Agenda")

    def show_plan(self, plan: Plan) -> None:
        """Show the questions in order and the sum of their minutes."""
        super().show_plan(plan)
        minutes = sum(item.minutes or 0 for item in plan.agenda_items)
        duration = plan.assembly.duration_minutes
        if duration is None:
            self.say_aside(self.tr("%n min", "", minutes))
        else:
            words = self.tr("{minutes} of {duration} min")
            tone = "warning" if minutes > duration else "muted"
            self.say_aside(words.format(minutes=minutes, duration=duration), tone)

    def target(self, field: str) -> QWidget | None:
        """Return the cell or the button that a finding leads to."""
        return self.items.add if field == "agenda_item" else super().target(field)


class RoleRow(PlanRow):
    """Edit one role; a participant's name is kept with who it is."""

    def __init__(self, editing: PlanEditing) -> None:
        super().__init__(editing, _TABLE)
        role = ChoiceEditor("role_code", self.codes("assembly_role"))
        self.name = LineEditor("name", offers=editing.names)
        self.cell(role, self.tr("Role"), 4)
        self.cell(self.name, self.tr("Who"), 8, strong=True, saves=self._person)

    def is_blank(self) -> bool:
        """Say whether nobody is named yet."""
        return not str(self.name.value() or "")

    def _person(self, value: Value) -> dict[str, Value]:
        return {"name": value, "attendance_uid": self.editing.attendance_of(str(value or ""))}


class PeoplePart(PlanPart):
    """Name the roles, count whom to expect, mark groups to invite."""

    key = "people"
    number = 4

    def __init__(self, editing: PlanEditing) -> None:
        super().__init__(editing)
        self.roles = self.rows(_TABLE, RoleRow, self.tr("Add a role"))
        row = self.row()
        row.add(LineEditor("expected_total", NUMBER), self.tr("People expected"))
        row.add(LineEditor("expected_women", NUMBER), self.tr("Women among them"))
        row.add(LineEditor("expected_youth", NUMBER), self.tr("Young people"))
        row.addStretch(1)
        invited = ChipsEditor(self.desk, "audience_codes", self.codes("audience"))
        nobody = TickEditor("nobody_invited", self.tr("Nobody is specially invited"))
        self.box.addWidget(self.form.label(invited, self.tr("Specially invited")))
        self.box.addWidget(nobody)
        self.form.hold(nobody)

    def title(self) -> str:
        """Return the part's name in the current language."""
        return self.tr("People")

    def target(self, field: str) -> QWidget | None:
        """Return the control that a finding leads to; a role nobody has leads to its name."""
        table, _, code = field.partition(":")
        plan = self.editing.plan
        if table == _TABLE and plan and ":" not in code:
            uid = next((role.uid for role in plan.roles if role.role_code == code), "")
            row = self.roles.row(uid)
            return row.cells["name"] if row else self.roles.add
        return super().target(field)


class InfoRow(PlanRow):
    """Edit one way of telling people; its day is shown counted from the assembly."""

    def __init__(self, editing: PlanEditing, *, stage: str) -> None:
        super().__init__(editing, "info_action")
        self._stage = stage
        cell, done = self.cell, self.tr("Done")
        channels = ChoiceEditor("channel_code", self.codes(f"channel_{stage}"))
        hint = "−10" if stage == "before" else "+3"
        day = LineEditor("planned_date", days(editing.seminar_day, self._base), hint=hint)
        tip(day, self.tr("A day such as 02.11, or −10 counted from the assembly"))
        self.done = TickEditor("done_date", empty=None)
        tip(self.done, done)
        responsible = LineEditor("responsible", offers=editing.names_and_roles)
        audience = LineEditor("audience", offers=self._audiences)
        cell(channels, self.tr("How people are told"), 4, strong=True)
        cell(LineEditor("place"), self.tr("Where exactly"), 5, gives_way=True)
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
