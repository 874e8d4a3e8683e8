"""Ask somebody who consented, and only of their own will, to which groups they belong."""

from PySide6.QtWidgets import QWidget

from seminar_desk.actions.people import told_groups
from seminar_desk.domain.people.participant import Participant
from seminar_desk.domain.plans.plan_records import Value
from seminar_desk.store.people import attendance_rows
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.forms.choice_editors import ChipsEditor, codes_of
from seminar_desk.ui.widgets.dialogs import Question


class GroupsQuestion(Question):
    """Offer the groups of the list; those that stand alone exclude all others."""

    def __init__(self, desk: Desk, parent: QWidget, participant: Participant) -> None:
        text = self.tr(
            "Ask only if the person wants to answer: it is voluntary, and any answer is right."
            " It is printed nowhere, and a donor sees nothing but totals."
        )
        title, yes = self.tr("Which groups do you count yourself to?"), self.tr("Save")
        super().__init__(desk, parent, title, text, yes=yes, danger=False)
        codes = codes_of(told_groups.LIST, desk.language)
        self.groups = ChipsEditor(desk, "group_codes", codes, alone=told_groups.ALONE)
        said = attendance_rows.group_codes(desk.db, participant.uid)
        self.groups.show_value(tuple(said.split()))
        self.put(self.groups)
        self.groups.setFocus()

    def codes(self) -> tuple[str, ...]:
        """Return what is pressed."""
        value: Value = self.groups.value()
        return value if isinstance(value, tuple) else ()


def ask_groups(desk: Desk, parent: QWidget, participant: Participant) -> None:
    """Ask, and write down what was said."""
    question = GroupsQuestion(desk, parent, participant)
    if question.is_accepted():
        uid, codes = participant.uid, question.codes()
        desk.run(lambda: told_groups.tell(desk.db, attendance_uid=uid, codes=codes))
