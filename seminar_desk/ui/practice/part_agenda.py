"""Part 3 of the plan: the agenda, and the questions residents are likely to ask."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from seminar_desk.domain.plans.assembly import VOTED, AgendaItem
from seminar_desk.ui.practice.choice_editors import ChoiceEditor, TickEditor
from seminar_desk.ui.practice.editing import PlanEditing
from seminar_desk.ui.practice.forms import NUMBER
from seminar_desk.ui.practice.part import Part
from seminar_desk.ui.practice.plan_row import PlanRow, TableRow
from seminar_desk.ui.practice.row_list import RowList
from seminar_desk.ui.practice.suggestions import Suggestions
from seminar_desk.ui.practice.text_editors import LineEditor
from seminar_desk.ui.widgets.labels import label


class AgendaRow(PlanRow):
    """Edit one question: what, who, how long; below, its kind, topic and vote, and the rest."""

    def __init__(self, editing: PlanEditing, parent: QWidget | None = None) -> None:
        super().__init__(editing, "agenda_item", parent)
        px = editing.desk.theme.px
        self.presenter = LineEditor("presenter")
        self.minutes = LineEditor("minutes", NUMBER)
        self.vote = ChoiceEditor("vote_code", "vote")
        self.kind = ChoiceEditor("kind_code", "item_kind")
        self.topic = ChoiceEditor("topic_code", "topic")
        self.minutes.setFixedWidth(px(84))
        self.minutes.setAlignment(Qt.AlignmentFlag.AlignRight)
        policy = self.vote.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.vote.setSizePolicy(policy)
        self.add_line(
            (self.cell(LineEditor("title"), strong=True), 9),
            (self.cell(self.presenter), 4),
            (self.cell(self.minutes), 0),
        )
        self.add_line(
            (self.cell(self.kind), 3), (self.cell(self.topic), 4), (self.cell(self.vote), 4)
        )
        self.add_more("materials", "expected_result", "asked_by")
        self.finish()
        Suggestions(self.presenter, editing.names_and_roles)
        self.kind.edited.connect(self._arrange)

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        super().retranslate()
        for choice in (self.kind, self.topic, self.vote):
            choice.word(self.editing.desk.language)
        self.minutes.suffix = self.tr("min")
        self._name()

    def show_row(self, row: TableRow, number: int) -> None:
        """Show what is kept; the vote only where people decide or elect."""
        super().show_row(row, number)
        self._name()
        self._arrange()

    def _name(self) -> None:
        self.name_cells(
            int(self.grip.text() or 0),
            (
                ("title", self.tr("Question")),
                ("presenter", self.tr("Presenter")),
                ("minutes", self.tr("min")),
                ("kind_code", self.tr("What is done with it")),
                ("topic_code", self.tr("Topic")),
                ("vote_code", self.tr("How people vote")),
                ("materials", self.tr("Materials")),
                ("expected_result", self.tr("Expected result")),
                ("asked_by", self.tr("Asked by")),
            ),
        )

    def _arrange(self) -> None:
        self.vote.setVisible(self.kind.value() in VOTED or bool(self.vote.value()))


class QuestionRow(PlanRow):
    """Edit one question residents may ask, and who has the answer ready."""

    def __init__(self, editing: PlanEditing, parent: QWidget | None = None) -> None:
        super().__init__(editing, "question", parent)
        self.topic = ChoiceEditor("topic_code", "topic")
        self.answered_by = LineEditor("answered_by")
        self.is_ready = TickEditor("is_ready")
        self.add_line(
            (self.cell(LineEditor("text"), strong=True), 8),
            (self.cell(self.topic), 4),
            (self.cell(self.answered_by), 4),
            (self.cell(self.is_ready), 0),
        )
        self.finish()
        Suggestions(self.answered_by, editing.names_and_roles)

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        super().retranslate()
        self.topic.word(self.editing.desk.language)
        self.is_ready.setText(self.tr("ready"))
        self._name()

    def show_row(self, row: TableRow, number: int) -> None:
        """Show what is kept."""
        super().show_row(row, number)
        self._name()

    def _name(self) -> None:
        self.name_cells(
            int(self.grip.text() or 0),
            (
                ("text", self.tr("What people will ask")),
                ("topic_code", self.tr("Topic")),
                ("answered_by", self.tr("Who answers")),
                ("is_ready", self.tr("The answer is ready")),
            ),
        )


class AgendaPart(Part):
    """Put the questions in order and see how long they take."""

    key = "agenda"
    number = 3

    def __init__(self, editing: PlanEditing, parent: QWidget | None = None) -> None:
        super().__init__(editing, parent)
        self.items = RowList(editing, "agenda_item", lambda: AgendaRow(editing))
        self.questions = RowList(editing, "question", lambda: QuestionRow(editing))
        self._expected = label(look="caption")
        self.box.addWidget(self.items)
        self.box.addSpacing(self.desk.theme.px(6))
        self.box.addWidget(self._expected)
        self.box.addWidget(self.questions)

    def title(self) -> str:
        """Return the part's name in the current language."""
        return self.tr("Agenda")

    def show_plan(self) -> None:
        """Show the questions in order and the sum of their minutes."""
        plan = self.editing.plan
        if plan is None:
            return
        items, questions = plan.agenda_items, plan.questions
        self.items.show_rows(items, [item.uid for item in items])
        self.questions.show_rows(questions, [question.uid for question in questions])
        self._sum(items, plan.assembly.duration_minutes)

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        super().retranslate()
        self.items.add.setText(self.tr("Add a question to the agenda"))
        self.questions.add.setText(self.tr("Add a question people may ask"))
        self._expected.setText(self.tr("What people will ask"))
        self.items.retranslate()
        self.questions.retranslate()

    def target(self, field: str) -> QWidget | None:
        """Return the cell or the button that a finding leads to."""
        if field == "agenda_item":
            return self.items.add
        return self.items.target(field) or self.questions.target(field)

    def _sum(self, items: tuple[AgendaItem, ...], duration: int | None) -> None:
        minutes = sum(item.minutes or 0 for item in items)
        if duration is None:
            self.say_aside(self.tr("%n min", "", minutes))
        else:
            words = self.tr("{minutes} of {duration} min")
            tone = "warning" if minutes > duration else "muted"
            self.say_aside(words.format(minutes=minutes, duration=duration), tone)
