"""A form read as a table: one line names an editor, its words and its place; the binding saves."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from seminar_desk.domain.plans.plan_records import Value
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.forms.line_editors import Editor
from seminar_desk.ui.look.look import px
from seminar_desk.ui.widgets.field import Field

PAUSE_MS = 600
Save = Callable[[Value], object]
# Raises ProblemError for a value that could not be saved, and saves nothing.
Check = Callable[[Value], object]
Refuse = Callable[[str], None]
# Makes the columns to be saved of an editor's value; without it, the editor's own column.
Columns = Callable[[Value], dict[str, Value]]
Bind = Callable[[Editor, Refuse, Columns | None], None]
_TOP = Qt.AlignmentFlag.AlignTop


def only(column: str) -> Columns:
    """Return how a value is saved into one column."""
    return lambda value: {column: value}


class Binding(QObject):
    """Save a touched editor after a pause, when it is left, and whenever asked to flush.

    Without `saves_while_typing` a pause saves nothing.
    """

    saved = Signal(datetime)
    waiting = Signal()
    failed = Signal()

    def __init__(
        self, desk: Desk, parent: QObject | None = None, *, saves_while_typing: bool = True
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._watched: dict[Editor, tuple[Save, Refuse, Check]] = {}
        self._refused: set[Editor] = set()
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        if saves_while_typing:
            self._timer.timeout.connect(self._save_typed)

    def watch(
        self, editor: Editor, save: Save, refuse: Refuse, check: Check = lambda _value: None
    ) -> None:
        """Save an editor through `save`; `refuse` gets the sentence when it cannot be kept.

        While it is typed in the sentence goes as soon as `check` has nothing against the value.
        """
        self._watched[editor] = (save, refuse, check)
        editor.edited.connect(lambda: self._on_edited(editor))
        editor.finished.connect(lambda: self.commit(editor))
        editor.destroyed.connect(lambda: self._forget(editor))

    def commit(self, editor: Editor) -> bool:
        """Save one editor now; return False when it could not be kept."""
        if not editor.touched or editor not in self._watched:
            return True
        save, _, _ = self._watched[editor]
        try:
            value = editor.value()
            save(value)
        except ProblemError as error:
            self._say_why(error, editor)
            self.failed.emit()
            return False
        editor.settle()
        self._forgive(editor)
        editor.show_value(value)
        self.saved.emit(self._desk.db.clock())
        return True

    def flush(self) -> bool:
        """Save everything touched; return False when something could not be kept."""
        self._timer.stop()
        kept = [self.commit(editor) for editor in list(self._watched)]
        return all(kept)

    def forget_touches(self) -> None:
        """Give up what could not be kept, before another record is shown in the same editors."""
        for editor in self._watched:
            if editor.touched:
                editor.settle()
                self._forgive(editor)

    def _on_edited(self, editor: Editor) -> None:
        if editor in self._refused:
            with suppress(ProblemError):
                self._watched[editor][2](editor.value())
                self._forgive(editor)
        self.waiting.emit()
        self._timer.start()

    def _save_typed(self) -> None:
        for editor in list(self._watched):
            if editor.touched and editor.saves_while_typing:
                self.commit(editor)

    def _forgive(self, editor: Editor) -> None:
        self._refused.discard(editor)
        self._watched[editor][1]("")

    def _forget(self, editor: Editor) -> None:
        self._watched.pop(editor, None)
        self._refused.discard(editor)

    def _say_why(self, error: ProblemError, editor: Editor) -> None:
        own = [problem for problem in error.problems if problem.field in ("", editor.column)]
        self._refused.add(editor)
        self._watched[editor][1](" ".join(self._desk.sentence(problem) for problem in own))
        if any(not problem.code.startswith("plan_") for problem in error.problems):
            self._desk.tell(*error.problems)


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
    """Lay fields into columns of equal width."""

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
