"""Part 7 of the plan: risks, the support needed, and the trainer's own note."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from seminar_desk.ui.practice.chips_editor import ChipsEditor
from seminar_desk.ui.practice.editing import PlanEditing
from seminar_desk.ui.practice.part import Part
from seminar_desk.ui.practice.text_editors import AreaEditor


class SupportPart(Part):
    """Ask what may go wrong and what would help; keep a note that never leaves the laptop."""

    key = "support"
    number = 7

    def __init__(self, editing: PlanEditing, parent: QWidget | None = None) -> None:
        super().__init__(editing, parent)
        self.risks = AreaEditor(self.desk, "risks")
        self.note = AreaEditor(self.desk, "trainer_note")
        self.support = ChipsEditor(self.desk, "support_codes", "support")
        self.box.addWidget(self.add_field(self.support))
        row = QHBoxLayout()
        row.setSpacing(self.desk.theme.px(12))
        for editor in (self.risks, self.note):
            row.addWidget(self.add_field(editor), 1, Qt.AlignmentFlag.AlignTop)
        self.box.addLayout(row)

    def title(self) -> str:
        """Return the part's name in the current language."""
        return self.tr("Risks, support, trainer's note")

    def show_plan(self) -> None:
        """Show risks, support and the note."""
        plan = self.editing.plan
        if plan is None:
            return
        for editor in (self.risks, self.note, self.support):
            editor.show_value(getattr(plan.assembly, editor.column))

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        super().retranslate()
        self.support.word(self.desk.language)
        self.fields["support_codes"].set_label(self.tr("Support needed"))
        self.fields["risks"].set_label(self.tr("What may get in the way"))
        self.fields["trainer_note"].set_label(self.tr("Trainer's note — never printed"))
