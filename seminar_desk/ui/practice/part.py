"""What every part of the plan promises; a new part: a class beside them, a line in `plan_view`."""

from collections.abc import Callable
from typing import ClassVar, TypeVar

from PySide6.QtWidgets import QLayout, QWidget

from seminar_desk.domain.plans.assembly import Plan
from seminar_desk.domain.plans.plan_records import Value
from seminar_desk.ui.forms.choice_editors import Codes, codes_of
from seminar_desk.ui.forms.form import FieldGrid, FieldRow, Form
from seminar_desk.ui.forms.line_editors import Editor
from seminar_desk.ui.practice.editing import PlanEditing
from seminar_desk.ui.practice.plan_row import PlanRow
from seminar_desk.ui.practice.row_list import RowList
from seminar_desk.ui.widgets import boxes
from seminar_desk.ui.widgets.labels import label, restyle

_COLUMNS = 24
AnyLayout = TypeVar("AnyLayout", bound=QLayout)


class PlanPart(QWidget):
    """Show one part of the plan under its number and name; save through `editing`.

    `key` is the part's key in the checks; `number` its place in the seminar's own order.
    A part's constructor is its form: a line for each field.
    """

    key: ClassVar[str] = ""
    number: ClassVar[int] = 0

    def __init__(self, editing: PlanEditing) -> None:
        super().__init__()
        self.editing = editing
        self.desk = editing.desk
        self.form = Form(editing.watch_field)
        self.lists: list[RowList] = []
        self._aside = label(tone="muted")
        title = label(f"{self.number}. {self.title()}", look="heading")
        self.box = boxes.column(boxes.row(title, ..., self._aside, gap=10), gap=10, of=self)

    def title(self) -> str:
        """Return the part's name in the current language."""
        raise NotImplementedError

    def show_plan(self, plan: Plan) -> None:
        """Show the open plan, leaving alone what the user is typing."""
        self.form.show_record(plan.assembly)
        for rows in self.lists:
            rows.show_plan(plan)

    def target(self, field: str) -> QWidget | None:
        """Return the control that a finding's field leads to; None when it is not of this part."""
        cells = (rows.target(field) for rows in self.lists)
        return self.form.target(field) or next((cell for cell in cells if cell), None)

    def editor(self, column: str) -> Editor:
        """Return the editor of a column."""
        return self.form.editors[column]

    def grid(self) -> FieldGrid:
        """Put a grid of fields into the part."""
        return self._put(self.form.grid(_COLUMNS))

    def row(self) -> FieldRow:
        """Put a row of fields into the part."""
        return self._put(self.form.row())

    def rows(
        self,
        table: str,
        make_row: Callable[[PlanEditing], PlanRow],
        add_words: str,
        **new_row: Value,
    ) -> RowList:
        """Put one of the plan's tables into the part; `new_row` is what its rows begin with."""
        made = RowList(self.editing, table, make_row, add_words, new_row)
        self.lists.append(made)
        self.box.addWidget(made)
        return made

    def codes(self, list_name: str) -> Codes:
        """Return the codes of a list in the window's language."""
        return codes_of(list_name, self.desk.language)

    def say_aside(self, text: str, tone: str = "muted") -> None:
        """Show a fact at the right of the heading, such as the sum of minutes."""
        self._aside.setText(text)
        if self._aside.property("tone") != tone:
            self._aside.setProperty("tone", tone)
            restyle(self._aside)

    def _put(self, layout: AnyLayout) -> AnyLayout:
        self.box.addLayout(layout)
        return layout
