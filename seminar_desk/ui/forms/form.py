"""A form read as a table: one line names an editor, its words and its place."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from seminar_desk.domain.plans.assembly_fields import Value
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.ui.forms.binding import Refuse
from seminar_desk.ui.forms.editors import Editor
from seminar_desk.ui.look.look import px
from seminar_desk.ui.widgets.field import Field

# Makes the columns to be saved of an editor's value; without it, the editor's own column.
Columns = Callable[[Value], dict[str, Value]]
Bind = Callable[[Editor, Refuse, Columns | None], None]
_TOP = Qt.AlignmentFlag.AlignTop


class Form:
    """Hold the editors of one record: each labelled, bound and shown by its column.

    `bind` ties an editor to where it is kept; `gap` is the room between fields of a row.
    """

    def __init__(self, bind: Bind, *, gap: int = 12) -> None:
        self.fields: dict[str, Field] = {}
        self.editors: dict[str, Editor] = {}
        self.gap = px(gap)
        self._bind = bind

    def label(self, editor: Editor, words: str, saves: Columns | None = None) -> Field:
        """Put its words over an editor and bind it."""
        field = Field(words, editor)
        self.fields[editor.column] = field
        self.hold(editor, field.set_problem, saves)
        return field

    def hold(
        self, editor: Editor, refuse: Refuse = lambda _text: None, saves: Columns | None = None
    ) -> None:
        """Bind an editor that has its words in itself, such as a tick."""
        self.editors[editor.column] = editor
        self._bind(editor, refuse, saves)

    def grid(self, columns: int, *, down: int = 10) -> FieldGrid:
        """Return a grid for fields of this form; `down` is the room between its rows."""
        return FieldGrid(self, columns, px(down))

    def row(self) -> FieldRow:
        """Return one row for fields of this form."""
        return FieldRow(self)

    def show_record(self, record: object) -> None:
        """Show what is kept, leaving alone what the user is typing."""
        for column, editor in self.editors.items():
            editor.show_value(getattr(record, column))

    def read(self) -> tuple[dict[str, Value], list[Problem]]:
        """Return what is entered by column, and what is wrong with the rest."""
        values: dict[str, Value] = {}
        problems: list[Problem] = []
        for column, editor in self.editors.items():
            try:
                values[column] = editor.value()
            except ProblemError as error:
                problems += error.problems
        return values, problems

    def target(self, column: str) -> QWidget | None:
        """Return the control of a column; None when it is not of this form."""
        found = self.fields.get(column)
        return found.control if found else None


class FieldRow(QHBoxLayout):
    """Lay fields side by side, each with its share of the width."""

    def __init__(self, form: Form) -> None:
        super().__init__()
        self._form = form
        self.setSpacing(form.gap)

    def add(
        self, editor: Editor, words: str, share: int = 1, *, saves: Columns | None = None
    ) -> None:
        """Add a field at the right."""
        self.addWidget(self._form.label(editor, words, saves), share, _TOP)


class FieldGrid(QGridLayout):
    """Lay fields into columns of equal width; Tab goes as they are added."""

    def __init__(self, form: Form, columns: int, down: int) -> None:
        super().__init__()
        self._form = form
        self.setHorizontalSpacing(form.gap)
        self.setVerticalSpacing(down)
        for column in range(columns):
            self.setColumnStretch(column, 1)

    def add(
        self,
        editor: Editor,
        words: str,
        row: int,
        left: int,
        span: int,
        *,
        saves: Columns | None = None,
    ) -> None:
        """Add a field in a row, so many columns from the left and so many wide."""
        field = self._form.label(editor, words, saves)
        self.addWidget(field, row, left, 1, span, _TOP)

    def place(self, column: str, row: int, left: int, span: int) -> None:
        """Move a field, or hide it with a span of 0."""
        field = self._form.fields[column]
        field.setVisible(span > 0)
        if span:
            self.removeWidget(field)
            self.addWidget(field, row, left, 1, span, _TOP)
