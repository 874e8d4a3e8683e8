"""Part 2 of the plan: who calls the assembly, and its rules as this aimak knows them."""

from seminar_desk.domain.plans.assembly import Plan
from seminar_desk.domain.plans.assembly_fields import RULES
from seminar_desk.ui.forms.editors import ChoiceEditor, LineEditor
from seminar_desk.ui.practice.editing import PlanEditing
from seminar_desk.ui.practice.part import PlanPart


class InitiativePart(PlanPart):
    """Ask for the initiator and four rules; «we don't know» is a good answer."""

    key = "initiative"
    number = 2

    def __init__(self, editing: PlanEditing) -> None:
        super().__init__(editing)
        codes, grid = self.codes, self.grid()
        add, self._place, choose = grid.add, grid.place, self.tr("Choose")
        at_hand = (
            ("UNK", self.tr("Not asked yet")),
            ("YES", self.tr("At hand")),
            ("NO", self.tr("Not at hand")),
        )
        rules = {
            "quorum": self.tr("Quorum"),
            "notice_days": self.tr("Days of notice"),
            "representation": self.tr("Who speaks for residents"),
            "publication": self.tr("How decisions are published"),
        }
        source, article = self.tr("Where from"), self.tr("Article")
        # Editor, its words, then row, columns from the left, columns wide.
        add(LineEditor("basis"), self.tr("On what ground"), 1, 0, 24)
        for row, rule in enumerate(RULES, start=2):
            status = ChoiceEditor(f"{rule}_status", codes("rule_status"), hint=choose)
            paragraph = LineEditor(f"{rule}_article")
            add(LineEditor(f"{rule}_value"), rules[rule], row, 0, 12)
            add(status, source, row, 12, 7)
            add(paragraph, article, row, 19, 5)
            status.setAccessibleName(f"{rules[rule]}: {source}")
            paragraph.setAccessibleName(f"{rules[rule]}: {article}")
        initiator = ChoiceEditor("initiator_code", codes("initiator"), hint=choose)
        periodicity = ChoiceEditor("periodicity_code", codes("periodicity"), hint=choose)
        charter = ChoiceEditor("charter_at_hand", at_hand, has_blank=False)
        add(initiator, self.tr("Who calls it"), 0, 0, 10)
        add(LineEditor("initiator_text"), self.tr("Who exactly"), 0, 5, 5)
        add(periodicity, self.tr("How often"), 0, 10, 7)
        add(charter, self.tr("The charter"), 0, 17, 7)
        initiator.edited.connect(self._arrange)
        self._arrange()

    def title(self) -> str:
        """Return the part's name in the current language."""
        return self.tr("Initiative and rules")

    def show_plan(self, plan: Plan) -> None:
        """Show the initiator and the rules."""
        super().show_plan(plan)
        self._arrange()

    def _arrange(self) -> None:
        is_other = self.editor("initiator_code").value() == "other"
        self._place("initiator_code", 0, 0, 5 if is_other else 10)
        self._place("initiator_text", 0, 5, 5 if is_other else 0)
