"""Part 4 of the plan: who does what, how many are expected, who is specially invited."""

from PySide6.QtWidgets import QWidget

from seminar_desk.domain.plans.assembly_fields import Value
from seminar_desk.ui.forms.editors import ChipsEditor, ChoiceEditor, LineEditor, TickEditor
from seminar_desk.ui.forms.notation import NUMBER
from seminar_desk.ui.practice.editing import PlanEditing
from seminar_desk.ui.practice.part import PlanPart
from seminar_desk.ui.practice.plan_row import PlanRow

_TABLE = "assembly_role"


class RoleRow(PlanRow):
    """Edit one role; a participant's name is kept with who it is."""

    def __init__(self, editing: PlanEditing) -> None:
        super().__init__(editing, _TABLE)
        role = ChoiceEditor("role_code", self.codes("assembly_role"))
        self.name = LineEditor("name", offers=editing.names)
        self.cell(role, self.tr("Role"), 4)
        self.cell(self.name, self.tr("Who"), 8, strong=True, saves=self._person)

    def is_blank(self) -> bool:
        """Say whether nobody is named yet."""
        return not str(self.name.value() or "")

    def _person(self, value: Value) -> dict[str, Value]:
        return {"name": value, "attendance_uid": self.editing.attendance_of(str(value or ""))}


class PeoplePart(PlanPart):
    """Name the roles, count whom to expect, mark groups to invite."""

    key = "people"
    number = 4

    def __init__(self, editing: PlanEditing) -> None:
        super().__init__(editing)
        self.roles = self.rows(_TABLE, RoleRow, self.tr("Add a role"))
        row = self.row()
        row.add(LineEditor("expected_total", NUMBER), self.tr("People expected"))
        row.add(LineEditor("expected_women", NUMBER), self.tr("Women among them"))
        row.add(LineEditor("expected_youth", NUMBER), self.tr("Young people"))
        row.addStretch(1)
        invited = ChipsEditor(self.desk, "audience_codes", self.codes("audience"))
        nobody = TickEditor("nobody_invited", self.tr("Nobody is specially invited"))
        self.box.addWidget(self.form.label(invited, self.tr("Specially invited")))
        self.box.addWidget(nobody)
        self.form.hold(nobody)

    def title(self) -> str:
        """Return the part's name in the current language."""
        return self.tr("People")

    def target(self, field: str) -> QWidget | None:
        """Return the control that a finding leads to; a role nobody has leads to its name."""
        table, _, code = field.partition(":")
        plan = self.editing.plan
        if table == _TABLE and plan and ":" not in code:
            uid = next((role.uid for role in plan.roles if role.role_code == code), "")
            row = self.roles.row(uid)
            return row.cells["name"] if row else self.roles.add
        return super().target(field)
