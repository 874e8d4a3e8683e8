"""What every part of the plan promises; a new part is a new file and one line in `parts`."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from seminar_desk.ui.practice.editing import PlanEditing
from seminar_desk.ui.practice.editor import Editor
from seminar_desk.ui.widgets.field import Field
from seminar_desk.ui.widgets.labels import label, restyle


class Part(QWidget):
    """Show one part of the plan under its number and name; save through `editing`.

    `key` is the part's key in the checks; `number` its place in the seminar's own order.
    """

    key: ClassVar[str] = ""
    number: ClassVar[int] = 0

    def __init__(self, editing: PlanEditing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editing = editing
        self.desk = editing.desk
        self._heading = label(look="heading")
        self._aside = label(tone="muted")
        self.fields: dict[str, Field] = {}
        head = QHBoxLayout()
        head.setSpacing(self.desk.theme.px(10))
        head.addWidget(self._heading)
        head.addStretch()
        head.addWidget(self._aside)
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(0, 0, 0, 0)
        self.box.setSpacing(self.desk.theme.px(10))
        self.box.addLayout(head)

    def title(self) -> str:
        """Return the part's name in the current language."""
        return ""

    def show_plan(self) -> None:
        """Show the open plan of `editing`, leaving alone what the user is typing."""

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._heading.setText(f"{self.number}. {self.title()}")

    def target(self, field: str) -> QWidget | None:
        """Return the control that a finding's field leads to; None when it is not of this part."""
        found = self.fields.get(field)
        return found.control if found else None

    def add_field(self, editor: Editor) -> Field:
        """Label a control, save it into its column and name it as a target."""
        field = Field("", editor)
        self.editing.watch_field(editor, field.set_problem)
        self.fields[editor.column] = field
        return field

    def say_aside(self, text: str, tone: str = "muted") -> None:
        """Show a fact at the right of the heading, such as the sum of minutes."""
        self._aside.setText(text)
        if self._aside.property("tone") != tone:
            self._aside.setProperty("tone", tone)
            restyle(self._aside)
