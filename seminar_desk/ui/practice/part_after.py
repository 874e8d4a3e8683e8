"""Part 8 of the plan, entered later by phone: how it went, the votes, the decisions."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from seminar_desk.domain.plans.assembly import AgendaItem, Plan
from seminar_desk.domain.plans.plan_records import PlanRecord
from seminar_desk.ui.forms.editors import AreaEditor, ChoiceEditor, LineEditor
from seminar_desk.ui.forms.notation import NUMBER, days
from seminar_desk.ui.practice.editing import PlanEditing
from seminar_desk.ui.practice.part import PlanPart
from seminar_desk.ui.practice.plan_row import PlanRow
from seminar_desk.ui.widgets.labels import ElidedLabel, label


class VoteRow(PlanRow):
    """Keep how one question of the agenda ended."""

    def __init__(self, editing: PlanEditing) -> None:
        super().__init__(editing, "agenda_item")
        self._title = ElidedLabel()
        self.menu.hide()
        self.grip.setCursor(Qt.CursorShape.ArrowCursor)
        self.grip.setToolTip("")
        self.line.addWidget(self._title, 6)
        self.cell(
            ChoiceEditor("result_code", self.codes("vote_result")), self.tr("How it ended"), 4
        )
        for column, words in (
            ("votes_for", self.tr("for")),
            ("votes_against", self.tr("against")),
            ("votes_abstained", self.tr("abst.")),
        ):
            votes = LineEditor(column, NUMBER)
            votes.setAlignment(Qt.AlignmentFlag.AlignRight)
            self.cell(votes, words, width=76)

    def show_row(self, row: PlanRecord, number: int) -> None:
        """Show what is kept."""
        super().show_row(row, number)
        if isinstance(row, AgendaItem):
            self._title.setText(row.title)


class DecisionRow(PlanRow):
    """Edit one decision: what, who, by when."""

    def __init__(self, editing: PlanEditing) -> None:
        super().__init__(editing, "decision")
        cell = self.cell
        self.item = ChoiceEditor("agenda_item_uid")
        responsible = LineEditor("responsible", offers=editing.names_and_roles)
        cell(LineEditor("text"), self.tr("What was decided"), 8, strong=True)
        cell(responsible, self.tr("Who does it"), 5, quiet=True)
        cell(LineEditor("due_date", days(editing.seminar_day)), self.tr("By when"), width=112)
        self.next_line(is_more=True)
        cell(self.item, self.tr("Which question of the agenda"), 1)

    def show_row(self, row: PlanRecord, number: int) -> None:
        """Show what is kept, and the agenda's questions to choose from."""
        plan = self.editing.plan
        items = plan.agenda_items if plan else ()
        self.item.offer([(one.uid, f"{place}. {one.title}") for place, one in enumerate(items, 1)])
        super().show_row(row, number)


class AfterPart(PlanPart):
    """Ask first whether the assembly was held; the rest appears with the answer."""

    key = "after"
    number = 8

    def __init__(self, editing: PlanEditing) -> None:
        super().__init__(editing)
        day = days(editing.seminar_day)
        outcomes = self.codes("assembly_outcome")
        outcome = ChoiceEditor("outcome_code", outcomes, hint=self.tr("Not known yet"))
        row = self.row()
        row.add(outcome, self.tr("Was it held?"), 3)
        row.add(LineEditor("held_date", day), self.tr("When it was held"), 2)
        self._rest = QWidget()
        self.box.addWidget(self._rest)
        self.box = QVBoxLayout(self._rest)
        self.box.setContentsMargins(0, 0, 0, 0)
        self.box.setSpacing(self.desk.theme.px(10))
        row = self.row()
        row.add(LineEditor("attended_total", NUMBER), self.tr("People came"))
        row.add(LineEditor("attended_women", NUMBER), self.tr("Women among them"))
        row.add(LineEditor("attended_youth", NUMBER), self.tr("Young people"))
        row = self.row()
        row.add(LineEditor("protocol_published_date", day), self.tr("Protocol posted on"))
        row.add(LineEditor("protocol_published_where"), self.tr("Where it was posted"))
        self.votes: list[VoteRow] = []
        self._vote_box = QVBoxLayout()
        self._vote_box.setSpacing(0)
        self.box.addWidget(label(self.tr("Votes"), look="caption"))
        self.box.addLayout(self._vote_box)
        self.box.addWidget(label(self.tr("Decisions"), look="caption"))
        self.decisions = self.rows("decision", DecisionRow, self.tr("Add a decision"))
        asked = AreaEditor("asked_questions")
        self.box.addWidget(self.form.label(asked, self.tr("What people asked")))
        outcome.edited.connect(self._arrange)

    def title(self) -> str:
        """Return the part's name in the current language."""
        return self.tr("After the assembly")

    def show_plan(self, plan: Plan) -> None:
        """Show what was told by phone."""
        super().show_plan(plan)
        self._arrange()

    def _arrange(self) -> None:
        plan, outcome = self.editing.plan, self.editor("outcome_code").value()
        self.form.fields["held_date"].setVisible(bool(outcome))
        is_told = outcome == "held" or bool(plan and plan.decisions)
        if plan and is_told:
            self._show_votes(plan)
        self._rest.setVisible(is_told)

    def _show_votes(self, plan: Plan) -> None:
        while len(self.votes) < len(plan.agenda_items):
            row = VoteRow(self.editing)
            self.votes.append(row)
            self._vote_box.addWidget(row)
        for place, row in enumerate(self.votes):
            item = plan.agenda_items[place] if place < len(plan.agenda_items) else None
            row.setVisible(item is not None)
            if item and row.uid != item.uid:
                row.turn_to(item.uid)
            if item:
                row.show_row(item, place + 1)
