"""Part 3 of the plan: the agenda, and the questions residents are likely to ask."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from seminar_desk.domain.plans.assembly import VOTED, Plan
from seminar_desk.domain.plans.plan_records import PlanRecord
from seminar_desk.ui.forms.editors import ChoiceEditor, LineEditor, TickEditor
from seminar_desk.ui.forms.notation import NUMBER
from seminar_desk.ui.practice.editing import PlanEditing
from seminar_desk.ui.practice.part import PlanPart
from seminar_desk.ui.practice.plan_row import PlanRow
from seminar_desk.ui.widgets.labels import label


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
        cell(ChoiceEditor("topic_code", self.codes("topic")), self.tr("Topic"), 4)
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
        cell(ChoiceEditor("topic_code", self.codes("topic")), self.tr("Topic"), 4)
        cell(answered_by, self.tr("Who answers"), 4)
        cell(TickEditor("is_ready", self.tr("ready")), self.tr("The answer is ready"))


class AgendaPart(PlanPart):
    """Put the questions in order and see how long they take."""

    key = "agenda"
    number = 3

    def __init__(self, editing: PlanEditing) -> None:
        super().__init__(editing)
        self.items = self.rows("agenda_item", AgendaRow, self.tr("Add a question to the agenda"))
        self.box.addSpacing(self.desk.theme.px(6))
        self.box.addWidget(label(self.tr("What people will ask"), look="caption"))
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
