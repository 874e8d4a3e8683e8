"""Part 2 of the plan: who calls the assembly, and its rules as this aimak knows them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from seminar_desk.domain.plans.assembly_fields import RULES
from seminar_desk.ui.practice.choice_editors import ChoiceEditor
from seminar_desk.ui.practice.editing import PlanEditing
from seminar_desk.ui.practice.editor import Editor
from seminar_desk.ui.practice.part import Part
from seminar_desk.ui.practice.text_editors import LineEditor

_COLUMNS = 24


class InitiativePart(Part):
    """Ask for the initiator and four rules; «we don't know» is a good answer."""

    key = "initiative"
    number = 2

    def __init__(self, editing: PlanEditing, parent: QWidget | None = None) -> None:
        super().__init__(editing, parent)
        self.initiator = ChoiceEditor("initiator_code", "initiator")
        self.initiator_text = LineEditor("initiator_text")
        self.periodicity = ChoiceEditor("periodicity_code", "periodicity")
        self.charter = ChoiceEditor("charter_at_hand", has_blank=False)
        self.basis = LineEditor("basis")
        self.values = {rule: LineEditor(f"{rule}_value") for rule in RULES}
        self.statuses = {rule: ChoiceEditor(f"{rule}_status", "rule_status") for rule in RULES}
        self.articles = {rule: LineEditor(f"{rule}_article") for rule in RULES}
        self._grid = QGridLayout()
        self._lay_out()
        self.initiator.edited.connect(self._arrange)

    def title(self) -> str:
        """Return the part's name in the current language."""
        return self.tr("Initiative and rules")

    def show_plan(self) -> None:
        """Show the initiator and the rules."""
        plan = self.editing.plan
        if plan is None:
            return
        for editor in self._editors():
            editor.show_value(getattr(plan.assembly, editor.column))
        self._arrange()

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        super().retranslate()
        for choice in (self.initiator, self.periodicity, *self.statuses.values()):
            choice.word(self.desk.language)
            choice.setPlaceholderText(self.tr("Choose"))
        self.charter.offer(
            [
                ("UNK", self.tr("Not asked yet")),
                ("YES", self.tr("At hand")),
                ("NO", self.tr("Not at hand")),
            ]
        )
        names = {
            "quorum": self.tr("Quorum"),
            "notice_days": self.tr("Days of notice"),
            "representation": self.tr("Who speaks for residents"),
            "publication": self.tr("How decisions are published"),
        }
        for column, text in {
            "initiator_code": self.tr("Who calls it"),
            "initiator_text": self.tr("Who exactly"),
            "periodicity_code": self.tr("How often"),
            "charter_at_hand": self.tr("The charter"),
            "basis": self.tr("On what ground"),
            **{f"{rule}_value": text for rule, text in names.items()},
            **{f"{rule}_status": self.tr("Where from") for rule in RULES},
            **{f"{rule}_article": self.tr("Article") for rule in RULES},
        }.items():
            self.fields[column].set_label(text)
        for rule, text in names.items():
            self.statuses[rule].setAccessibleName(f"{text}: {self.tr('Where from')}")
            self.articles[rule].setAccessibleName(f"{text}: {self.tr('Article')}")

    def _editors(self) -> list[Editor]:
        first: list[Editor] = [self.initiator, self.initiator_text, self.periodicity]
        rules: list[Editor] = [
            editor
            for rule in RULES
            for editor in (self.values[rule], self.statuses[rule], self.articles[rule])
        ]
        return [*first, self.charter, self.basis, *rules]

    def _lay_out(self) -> None:
        for editor in self._editors():
            self.add_field(editor)
        self._grid.setHorizontalSpacing(self.desk.theme.px(12))
        self._grid.setVerticalSpacing(self.desk.theme.px(10))
        for column in range(_COLUMNS):
            self._grid.setColumnStretch(column, 1)
            self._grid.setColumnMinimumWidth(column, 0)
        self.box.addLayout(self._grid)
        self._put("basis", 1, 0, _COLUMNS)
        for row, rule in enumerate(RULES, start=2):
            self._put(f"{rule}_value", row, 0, 12)
            self._put(f"{rule}_status", row, 12, 7)
            self._put(f"{rule}_article", row, 19, 5)
        self._arrange()

    def _put(self, column: str, row: int, left: int, span: int) -> None:
        field = self.fields[column]
        self._grid.removeWidget(field)
        self._grid.addWidget(field, row, left, 1, span, Qt.AlignmentFlag.AlignTop)

    def _arrange(self) -> None:
        is_other = self.initiator.value() == "other"
        self.fields["initiator_text"].setVisible(is_other)
        self._put("initiator_code", 0, 0, 5 if is_other else 10)
        if is_other:
            self._put("initiator_text", 0, 5, 5)
        self._put("periodicity_code", 0, 10, 7)
        self._put("charter_at_hand", 0, 17, 7)
