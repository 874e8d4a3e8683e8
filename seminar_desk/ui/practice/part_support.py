"""Part 7 of the plan: risks, the support needed, and the trainer's own note."""

from seminar_desk.ui.forms.editors import AreaEditor, ChipsEditor
from seminar_desk.ui.practice.editing import PlanEditing
from seminar_desk.ui.practice.part import PlanPart


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
