"""Part 8 of the plan: what came of the assembly, and when people are asked about it."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from seminar_desk.actions.plans import follow_ups
from seminar_desk.domain.plans import follow_up
from seminar_desk.domain.plans.assembly import AgendaItem, FollowUp, Plan, PlanRecord
from seminar_desk.domain.plans.plan_records import Value
from seminar_desk.ui.forms.choice_editors import ChoiceEditor
from seminar_desk.ui.forms.line_editors import NUMBER, AreaEditor, LineEditor, days
from seminar_desk.ui.practice.editing import PlanEditing
from seminar_desk.ui.practice.part import PlanPart
from seminar_desk.ui.practice.plan_row import PlanRow
from seminar_desk.ui.widgets import boxes
from seminar_desk.ui.widgets.labels import ElidedLabel, label
from seminar_desk.ui.widgets.tips import tip

_DAY = 112


class VoteRow(PlanRow):
    """Keep how one question of the agenda ended."""

    def __init__(self, editing: PlanEditing) -> None:
        super().__init__(editing, "agenda_item")
        self._title = ElidedLabel()
        self.menu.hide()
        self.grip.setCursor(Qt.CursorShape.ArrowCursor)
        tip(self.grip, "")
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
    """Edit one decision: what, who, by when, and what became of it."""

    def __init__(self, editing: PlanEditing) -> None:
        super().__init__(editing, "decision")
        cell, day = self.cell, days(editing.seminar_day)
        self.item = ChoiceEditor("agenda_item_uid")
        responsible = LineEditor("responsible", offers=editing.names_and_roles)
        cell(LineEditor("text"), self.tr("What was decided"), 8, strong=True)
        cell(responsible, self.tr("Who does it"), 5, quiet=True)
        cell(LineEditor("due_date", day), self.tr("By when"), width=_DAY)
        self.next_line()
        state = ChoiceEditor("state_code", self.codes("decision_state"))
        cell(state, self.tr("What became of it"), 5)
        cell(self.item, self.tr("Which question of the agenda"), 8, quiet=True)
        cell(LineEditor("done_date", day), self.tr("Done on"), width=_DAY)

    def show_row(self, row: PlanRecord, number: int) -> None:
        """Show what is kept, and the agenda's questions to choose from."""
        plan = self.editing.plan
        items = plan.agenda_items if plan else ()
        self.item.offer([(one.uid, f"{place}. {one.title}") for place, one in enumerate(items, 1)])
        super().show_row(row, number)


class AnswerRow(PlanRow):
    """Keep what became of one question of the residents."""

    def __init__(self, editing: PlanEditing) -> None:
        super().__init__(editing, "question")
        cell = self.cell
        cell(LineEditor("text"), self.tr("What people asked"), 8, strong=True)
        kind = ChoiceEditor("answer_kind", self.codes("answer_kind"))
        cell(kind, self.tr("Was it answered?"), 5)
        answered = LineEditor("answered_date", days(editing.seminar_day))
        cell(answered, self.tr("When"), width=_DAY)


class FollowUpRow(PlanRow):
    """Keep one call after the assembly: its day, whether it was answered, what was said."""

    def __init__(self, editing: PlanEditing) -> None:
        super().__init__(editing, "follow_up")
        cell, day = self.cell, days(editing.seminar_day)
        self.day = LineEditor("due_date", day)
        cell(self.day, self.tr("Call on"), width=_DAY, keep=self._set_day)
        answers = (
            ("UNK", self.tr("Not called yet")),
            ("YES", self.tr("Answered")),
            ("NO", self.tr("No answer, call again")),
        )
        cell(ChoiceEditor("reached", answers, has_blank=False), self.tr("Was it answered?"), 4)
        cell(LineEditor("done_date", day), self.tr("Called on"), width=_DAY)
        self.next_line()
        works = (
            ("UNK", self.tr("Work: not known")),
            ("YES", self.tr("The work goes on")),
            ("NO", self.tr("The work stands still")),
        )
        goes_on = ChoiceEditor("still_working", works, has_blank=False)
        self.said = LineEditor("said")
        cell(self.said, self.tr("What was said"), 8)
        cell(goes_on, self.tr("Does the work go on?"), 4)
        self.next_line(is_more=True)
        cell(ChoiceEditor("contact_code", self.codes("contact")), self.tr("How"), 3, quiet=True)
        cell(LineEditor("done_by"), self.tr("Who called"), 3, quiet=True)

    def show_row(self, row: PlanRecord, number: int) -> None:
        """Show what is kept, and what to ask where nothing was said yet."""
        if isinstance(row, FollowUp):
            asked = follow_up.question_of(row.kind, self.editing.desk.language)
            self.said.setPlaceholderText(asked or self.tr("What was said"))
            tip(self.said, asked)
        super().show_row(row, number)

    def _set_day(self, value: Value) -> None:
        day = value if isinstance(value, date) else None
        db, plan_uid = self.editing.desk.db, self.editing.uid
        follow_ups.set_day(db, assembly_uid=plan_uid, uid=self.uid, day=day)


class AfterPart(PlanPart):
    """Ask first whether the assembly was held; the rest appears with the answer."""

    key = "after"
    number = 8

    def __init__(self, editing: PlanEditing) -> None:
        super().__init__(editing)
        day, whole = days(editing.seminar_day), self.box
        outcomes = self.codes("assembly_outcome")
        outcome = ChoiceEditor("outcome_code", outcomes, hint=self.tr("Not known yet"))
        row = self.row()
        row.add(outcome, self.tr("Was it held?"), 3)
        row.add(LineEditor("held_date", day), self.tr("When it was held"), 2)
        self._who = self._section()
        row = self.row()
        row.add(LineEditor("confirmed_by", offers=editing.names), self.tr("Who confirmed it"), 3)
        ways = ChoiceEditor("confirmed_how", self.codes("confirmation"))
        row.add(ways, self.tr("How it was confirmed"), 2)
        row.add(LineEditor("confirmed_date", day), self.tr("When it was confirmed"), 2)
        self.box = whole
        self._rest = self._section()
        row = self.row()
        row.add(LineEditor("attended_total", NUMBER), self.tr("People came"))
        row.add(LineEditor("attended_women", NUMBER), self.tr("Women among them"))
        row.add(LineEditor("attended_youth", NUMBER), self.tr("Young people"))
        row = self.row()
        row.add(LineEditor("protocol_published_date", day), self.tr("Protocol posted on"))
        row.add(LineEditor("protocol_published_where"), self.tr("Where it was posted"))
        self.votes: list[VoteRow] = []
        self._vote_box = boxes.column()
        votes, decisions = self.tr("Votes"), self.tr("Decisions")
        captions = label(votes, look="caption"), label(decisions, look="caption")
        boxes.fill(self.box, captions[0], self._vote_box, captions[1])
        self.decisions = self.rows("decision", DecisionRow, self.tr("Add a decision"))
        boxes.fill(self.box, label(self.tr("Questions and answers"), look="caption"))
        self.answers = self.rows("question", AnswerRow, self.tr("Add a question"))
        asked = AreaEditor("asked_questions")
        self.box.addWidget(self.form.label(asked, self.tr("What else people asked")))
        self.box = whole
        self._calls = self._section()
        boxes.fill(self.box, label(self.tr("Calls after the assembly"), look="caption"))
        self.calls = self.rows("follow_up", FollowUpRow, self.tr("Add a call"))
        self.box = whole
        outcome.edited.connect(self._arrange)

    def title(self) -> str:
        """Return the part's name in the current language."""
        return self.tr("After the assembly")

    def show_plan(self, plan: Plan) -> None:
        """Show what was told by phone."""
        super().show_plan(plan)
        self._arrange()

    def _section(self) -> QWidget:
        """Begin what is shown or hidden as one; what is put next goes into it."""
        section = QWidget()
        self.box.addWidget(section)
        self.box = boxes.column(gap=10, of=section)
        return section

    def _arrange(self) -> None:
        plan, outcome = self.editing.plan, self.editor("outcome_code").value()
        self.form.fields["held_date"].setVisible(bool(outcome))
        self._who.setVisible(bool(outcome))
        is_told = outcome == "held" or bool(plan and plan.decisions)
        if plan and is_told:
            self._show_votes(plan)
        self._rest.setVisible(is_told)
        self._calls.setVisible(bool(plan and (plan.follow_ups or plan.assembly.date_from)))

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
