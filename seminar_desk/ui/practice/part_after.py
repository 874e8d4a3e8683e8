"""Part 8 of the plan, entered later by phone: how it went, the votes, the decisions."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from seminar_desk.domain.plans.assembly import AgendaItem, Plan
from seminar_desk.ui.practice.choice_editors import ChoiceEditor
from seminar_desk.ui.practice.editing import PlanEditing
from seminar_desk.ui.practice.editor import Editor
from seminar_desk.ui.practice.forms import NUMBER, day_form
from seminar_desk.ui.practice.part import Part
from seminar_desk.ui.practice.plan_row import PlanRow, TableRow
from seminar_desk.ui.practice.row_list import RowList
from seminar_desk.ui.practice.suggestions import Suggestions
from seminar_desk.ui.practice.text_editors import AreaEditor, LineEditor
from seminar_desk.ui.widgets.labels import ElidedLabel, label

_VOTES = ("votes_for", "votes_against", "votes_abstained")
_NUMBERS = ("attended_total", "attended_women", "attended_youth")


class VoteRow(PlanRow):
    """Keep how one question of the agenda ended."""

    def __init__(self, editing: PlanEditing, parent: QWidget | None = None) -> None:
        super().__init__(editing, "agenda_item", parent)
        self._title = ElidedLabel()
        self.result = ChoiceEditor("result_code", "vote_result")
        votes = [LineEditor(column, NUMBER) for column in _VOTES]
        for line in votes:
            line.setFixedWidth(editing.desk.theme.px(76))
            line.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.menu.hide()
        self.grip.setCursor(Qt.CursorShape.ArrowCursor)
        self.add_line(
            (self._title, 6), (self.cell(self.result), 4), *((self.cell(line), 0) for line in votes)
        )
        self.finish()

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self.result.word(self.editing.desk.language)

    def show_row(self, row: TableRow, number: int) -> None:
        """Show what is kept."""
        super().show_row(row, number)
        if isinstance(row, AgendaItem):
            self._title.setText(row.title)
        self.name_cells(
            number,
            (
                ("result_code", self.tr("How it ended")),
                ("votes_for", self.tr("for")),
                ("votes_against", self.tr("against")),
                ("votes_abstained", self.tr("abst.")),
            ),
        )


class DecisionRow(PlanRow):
    """Edit one decision: what, who, by when."""

    def __init__(self, editing: PlanEditing, parent: QWidget | None = None) -> None:
        super().__init__(editing, "decision", parent)
        self.responsible = LineEditor("responsible")
        self.item = ChoiceEditor("agenda_item_uid")
        day = LineEditor("due_date", day_form(editing.seminar_day))
        day.setFixedWidth(editing.desk.theme.px(112))
        self.add_line(
            (self.cell(LineEditor("text"), strong=True), 8),
            (self.cell(self.responsible, quiet=True), 5),
            (self.cell(day), 0),
        )
        self.more = self.add_line((self.cell(self.item), 1))
        self.more.hide()
        self.finish()
        Suggestions(self.responsible, editing.names_and_roles)

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        super().retranslate()
        self._name()

    def show_row(self, row: TableRow, number: int) -> None:
        """Show what is kept."""
        plan = self.editing.plan
        items = plan.agenda_items if plan else ()
        self.item.offer(
            [(item.uid, f"{place}. {item.title}") for place, item in enumerate(items, 1)]
        )
        super().show_row(row, number)
        self._name()

    def _name(self) -> None:
        self.name_cells(
            int(self.grip.text() or 0),
            (
                ("text", self.tr("What was decided")),
                ("responsible", self.tr("Who does it")),
                ("due_date", self.tr("By when")),
                ("agenda_item_uid", self.tr("Which question of the agenda")),
            ),
        )


class AfterPart(Part):
    """Ask first whether the assembly was held; the rest appears with the answer."""

    key = "after"
    number = 8

    def __init__(self, editing: PlanEditing, parent: QWidget | None = None) -> None:
        super().__init__(editing, parent)
        day = day_form(editing.seminar_day)
        self.outcome = ChoiceEditor("outcome_code", "assembly_outcome")
        self.held = LineEditor("held_date", day)
        self.numbers = [LineEditor(column, NUMBER) for column in _NUMBERS]
        self.published = LineEditor("protocol_published_date", day)
        self.where = LineEditor("protocol_published_where")
        self.asked = AreaEditor(self.desk, "asked_questions")
        self.votes: list[VoteRow] = []
        self.decisions = RowList(editing, "decision", lambda: DecisionRow(editing))
        self._vote_box = QVBoxLayout()
        self._vote_box.setSpacing(0)
        self._captions = [label(look="caption") for _ in range(2)]
        self._rest = QWidget()
        self._lay_out()
        self.outcome.edited.connect(self._arrange)

    def title(self) -> str:
        """Return the part's name in the current language."""
        return self.tr("After the assembly")

    def show_plan(self) -> None:
        """Show what was told by phone."""
        plan = self.editing.plan
        if plan is None:
            return
        for editor in self._editors():
            editor.show_value(getattr(plan.assembly, editor.column))
        self.decisions.show_rows(plan.decisions, [decision.uid for decision in plan.decisions])
        self._arrange()

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        super().retranslate()
        self.outcome.word(self.desk.language)
        self.outcome.setPlaceholderText(self.tr("Not known yet"))
        for column, text in {
            "outcome_code": self.tr("Was it held?"),
            "held_date": self.tr("When it was held"),
            "attended_total": self.tr("People came"),
            "attended_women": self.tr("Women among them"),
            "attended_youth": self.tr("Young people"),
            "protocol_published_date": self.tr("Protocol posted on"),
            "protocol_published_where": self.tr("Where it was posted"),
            "asked_questions": self.tr("What people asked"),
        }.items():
            self.fields[column].set_label(text)
        self._captions[0].setText(self.tr("Votes"))
        self._captions[1].setText(self.tr("Decisions"))
        self.decisions.add.setText(self.tr("Add a decision"))
        self.decisions.retranslate()
        for row in self.votes:
            row.retranslate()

    def target(self, field: str) -> QWidget | None:
        """Return the control that a finding leads to."""
        return super().target(field) or self.decisions.target(field)

    def _editors(self) -> list[Editor]:
        return [self.outcome, self.held, *self.numbers, self.published, self.where, self.asked]

    def _lay_out(self) -> None:
        fields = {editor.column: self.add_field(editor) for editor in self._editors()}
        first = QHBoxLayout()
        first.setSpacing(self.desk.theme.px(12))
        for column, stretch in (("outcome_code", 3), ("held_date", 2)):
            first.addWidget(fields[column], stretch, Qt.AlignmentFlag.AlignTop)
        self.box.addLayout(first)
        rest = QVBoxLayout(self._rest)
        rest.setContentsMargins(0, 0, 0, 0)
        rest.setSpacing(self.desk.theme.px(10))
        for columns in (_NUMBERS, ("protocol_published_date", "protocol_published_where")):
            row = QHBoxLayout()
            row.setSpacing(self.desk.theme.px(12))
            for column in columns:
                row.addWidget(fields[column], 1, Qt.AlignmentFlag.AlignTop)
            rest.addLayout(row)
        rest.addWidget(self._captions[0])
        rest.addLayout(self._vote_box)
        rest.addWidget(self._captions[1])
        rest.addWidget(self.decisions)
        rest.addWidget(fields["asked_questions"])
        self.box.addWidget(self._rest)

    def _arrange(self) -> None:
        plan = self.editing.plan
        is_held = self.outcome.value() == "held"
        self.fields["held_date"].setVisible(bool(self.outcome.value()))
        is_told = is_held or bool(plan and plan.decisions)
        if plan and is_told:
            self._show_votes(plan)
        self._rest.setVisible(is_told)

    def _show_votes(self, plan: Plan) -> None:
        while len(self.votes) < len(plan.agenda_items):
            row = VoteRow(self.editing)
            row.retranslate()
            self.votes.append(row)
            self._vote_box.addWidget(row)
        for place, row in enumerate(self.votes):
            item = plan.agenda_items[place] if place < len(plan.agenda_items) else None
            row.setVisible(item is not None)
            if item and row.uid != item.uid:
                row.turn_to(item.uid)
            if item:
                row.show_row(item, place + 1)
