"""Part 4 of the plan: who does what, how many are expected, who is specially invited."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from seminar_desk.domain.plans.assembly_fields import Value
from seminar_desk.ui.practice.chips_editor import ChipsEditor
from seminar_desk.ui.practice.choice_editors import ChoiceEditor, TickEditor
from seminar_desk.ui.practice.editing import PlanEditing
from seminar_desk.ui.practice.editor import Editor
from seminar_desk.ui.practice.forms import NUMBER
from seminar_desk.ui.practice.part import Part
from seminar_desk.ui.practice.plan_row import PlanRow, TableRow
from seminar_desk.ui.practice.row_list import RowList
from seminar_desk.ui.practice.suggestions import Suggestions
from seminar_desk.ui.practice.text_editors import LineEditor

_TABLE = "assembly_role"


class RoleRow(PlanRow):
    """Edit one role; a participant's name is kept with who it is."""

    def __init__(self, editing: PlanEditing, parent: QWidget | None = None) -> None:
        super().__init__(editing, _TABLE, parent)
        self.role = ChoiceEditor("role_code", "assembly_role")
        self.name = LineEditor("name")
        self.add_line(
            (self.cell(self.role), 4), (self.cell(self.name, strong=True, save=self._person), 8)
        )
        self.finish()
        Suggestions(self.name, self._people)

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        super().retranslate()
        self.role.word(self.editing.desk.language)
        self._name()

    def show_row(self, row: TableRow, number: int) -> None:
        """Show what is kept."""
        super().show_row(row, number)
        self._name()

    def is_blank(self) -> bool:
        """Say whether nobody is named yet."""
        return not str(self.name.value() or "")

    def _name(self) -> None:
        names = (("role_code", self.tr("Role")), ("name", self.tr("Who")))
        self.name_cells(int(self.grip.text() or 0), names)

    def _person(self, value: Value) -> dict[str, Value]:
        return {"name": value, "attendance_uid": self.editing.attendance_of(str(value or ""))}

    def _people(self) -> list[str]:
        people = sorted(self.editing.participants, key=lambda person: not person.is_present)
        return [person.full_name for person in people]


class PeoplePart(Part):
    """Name the roles, count whom to expect, mark groups to invite."""

    key = "people"
    number = 4

    def __init__(self, editing: PlanEditing, parent: QWidget | None = None) -> None:
        super().__init__(editing, parent)
        self.roles = RowList(editing, _TABLE, lambda: RoleRow(editing))
        self.numbers = {
            column: LineEditor(column, NUMBER)
            for column in ("expected_total", "expected_women", "expected_youth")
        }
        self.audience = ChipsEditor(self.desk, "audience_codes", "audience")
        self.nobody = TickEditor("nobody_invited")
        self.box.addWidget(self.roles)
        row = QHBoxLayout()
        row.setSpacing(self.desk.theme.px(12))
        for editor in self.numbers.values():
            row.addWidget(self.add_field(editor), 1, Qt.AlignmentFlag.AlignTop)
        row.addStretch(1)
        self.box.addLayout(row)
        self.box.addWidget(self.add_field(self.audience))
        self.box.addWidget(self.nobody)
        self.editing.watch_field(self.nobody, lambda _text: None)

    def title(self) -> str:
        """Return the part's name in the current language."""
        return self.tr("People")

    def show_plan(self) -> None:
        """Show roles, numbers and groups."""
        plan = self.editing.plan
        if plan is None:
            return
        self.roles.show_rows(plan.roles, [role.uid for role in plan.roles])
        editors: list[Editor] = [*self.numbers.values(), self.audience, self.nobody]
        for editor in editors:
            editor.show_value(getattr(plan.assembly, editor.column))

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        super().retranslate()
        self.audience.word(self.desk.language)
        self.nobody.setText(self.tr("Nobody is specially invited"))
        self.fields["audience_codes"].set_label(self.tr("Specially invited"))
        self.fields["expected_total"].set_label(self.tr("People expected"))
        self.fields["expected_women"].set_label(self.tr("Women among them"))
        self.fields["expected_youth"].set_label(self.tr("Young people"))
        self.roles.add.setText(self.tr("Add a role"))
        self.roles.retranslate()

    def target(self, field: str) -> QWidget | None:
        """Return the control that a finding leads to; a role nobody has leads to its name."""
        table, _, code = field.partition(":")
        plan = self.editing.plan
        if table == _TABLE and plan and ":" not in code:
            uid = next((role.uid for role in plan.roles if role.role_code == code), "")
            row = self.roles.row(uid)
            return row.cells["name"] if row else self.roles.add
        return super().target(field) or self.roles.target(field)
