"""One row of a table of the plan: a number to drag by, cells, a menu."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from seminar_desk.actions.plans import assemblies
from seminar_desk.actions.plans.assembly_writing import PlanRow as PlanRecord
from seminar_desk.domain.plans.assembly_fields import Value
from seminar_desk.ui.practice.choice_editors import ChoiceEditor
from seminar_desk.ui.practice.editing import PlanEditing
from seminar_desk.ui.practice.editor import Editor
from seminar_desk.ui.practice.row_cells import as_cell
from seminar_desk.ui.practice.text_editors import LineEditor
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.labels import label, restyle

TableRow = PlanRecord
GRIP_WIDTH = 34
MENU_WIDTH = 30


class Grip(QLabel):
    """Show a row's number; pressing and moving drags the row."""

    pressed = Signal()
    dragged = Signal(QPoint)
    dropped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setProperty("tone", "muted")
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self._start: QPoint | None = None
        self._is_dragging = False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the row."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._start = event.position().toPoint()
            self.pressed.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Carry the row once the hand has really moved."""
        if self._start is None:
            return
        here = event.position().toPoint()
        if (here - self._start).manhattanLength() >= QApplication.startDragDistance():
            self._is_dragging = True
        if self._is_dragging:
            self.dragged.emit(self.mapToGlobal(here))

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let go."""
        if self._is_dragging:
            self.dropped.emit()
        self._start, self._is_dragging = None, False


class PlanRow(QFrame):
    """Lay cells in lines beside the number; what a cell cannot keep is said under them."""

    entered = Signal()
    menu_wanted = Signal(QPoint)

    def __init__(self, editing: PlanEditing, table: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("planrow", True)
        self.editing = editing
        self.table = table
        self.uid = ""
        self.cells: dict[str, Editor] = {}
        self.more: QWidget | None = None
        self._is_opened = False
        self.grip = Grip()
        self._problem = label(look="problem", wraps=True)
        self._problem.hide()
        px = editing.desk.theme.px
        self.grip.setFixedSize(px(GRIP_WIDTH), px(36))
        self.menu = Button(editing.desk, kind="quiet", icon_name="ellipsis-vertical")
        self.menu.setFixedSize(px(MENU_WIDTH), px(36))
        self.menu.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.menu.clicked.connect(
            lambda: self.menu_wanted.emit(self.menu.mapToGlobal(self.menu.rect().bottomLeft()))
        )
        self.lines = QVBoxLayout()
        self.lines.setSpacing(0)
        box = QHBoxLayout(self)
        box.setContentsMargins(0, px(2), 0, px(3))
        box.setSpacing(0)
        box.addWidget(self.grip, 0, Qt.AlignmentFlag.AlignTop)
        box.addLayout(self.lines, 1)
        box.addWidget(self.menu, 0, Qt.AlignmentFlag.AlignTop)

    def add_line(self, *cells: tuple[QWidget, int], indent: bool = False) -> QWidget:
        """Add a line of controls with their stretches; a fixed width where the stretch is 0."""
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self.editing.desk.theme.px(6))
        for control, stretch in cells:
            row.addWidget(control, stretch)
        if indent:
            row.addStretch(1)
        self.lines.addWidget(holder)
        return holder

    def add_more(self, *columns: str) -> None:
        """Add lines seldom filled: shown when filled, or when asked for with Alt+Enter."""
        self.more = self.add_line(
            *((self.cell(LineEditor(column), quiet=True), 1) for column in columns)
        )
        self.more.hide()

    def toggle_more(self) -> None:
        """Open the seldom filled cells and go into them, or close them while they are empty."""
        self._is_opened = not self._is_opened
        if self.more:
            self._show_more()
            inside = [cell for cell in self.cells.values() if self.more.isAncestorOf(cell)]
            goal = inside[0] if self._is_opened else self.first_cell()
            goal.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_more(self) -> None:
        if self.more:
            inside = [cell for cell in self.cells.values() if self.more.isAncestorOf(cell)]
            self.more.setVisible(self._is_opened or any(cell.value() for cell in inside))

    def finish(self) -> None:
        """Close the row with the place for problems, after its lines."""
        self.lines.addWidget(self._problem)

    def cell(
        self,
        editor: Editor,
        *,
        strong: bool = False,
        quiet: bool = False,
        save: Callable[[Value], dict[str, Value]] | None = None,
        save_with: Callable[[Value], None] | None = None,
    ) -> Editor:
        """Dress a control as a cell and save it into its column of this row.

        `save` makes the fields of its value, `save_with` keeps it in a way of its own.
        """
        as_cell(editor, strong=strong, quiet=quiet)
        self.cells[editor.column] = editor

        def keep(value: Value) -> None:
            fields = save(value) if save else {editor.column: value}
            plan_uid, db = self.editing.uid, self.editing.desk.db
            assemblies.edit_row(db, self.table, plan_uid, self.uid, **fields)

        self.editing.watch_cell(editor, save_with or keep, lambda text: self.refuse(editor, text))
        if isinstance(editor, LineEditor):
            editor.returnPressed.connect(self.entered)
        if isinstance(editor, ChoiceEditor):
            editor.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return editor

    def turn_to(self, uid: str) -> None:
        """Become the widget of another row, as if new."""
        self.uid = uid
        self._is_opened = False
        for editor in self.cells.values():
            editor.settle()
            self.refuse(editor, "")

    def show_row(self, row: TableRow, number: int) -> None:
        """Show what is kept, leaving alone what the user is typing."""
        self.grip.setText(str(number))
        for column, editor in self.cells.items():
            editor.show_value(getattr(row, column))
        self._show_more()

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self.menu.setAccessibleName(self.tr("Row menu"))
        self.menu.setToolTip(self.tr("Row menu"))
        self.grip.setToolTip(self.tr("Drag to reorder, or Alt+Up and Alt+Down"))

    def name_cells(self, number: int, names: Sequence[tuple[str, str]]) -> None:
        """Name the cells for the screen reader and in empty lines."""
        for column, name in names:
            editor = self.cells[column]
            editor.setAccessibleName(f"{number}. {name}")
            if isinstance(editor, LineEditor):
                editor.setPlaceholderText(name)
            if isinstance(editor, ChoiceEditor):
                editor.setPlaceholderText(name)
                editor.setToolTip(name)

    def refuse(self, editor: Editor, text: str) -> None:
        """Say why a cell cannot be kept; empty takes it away."""
        editor.setAccessibleDescription(text)
        if bool(editor.property("wrong")) != bool(text):
            editor.setProperty("wrong", bool(text))
            restyle(editor)
        wrong = [cell.accessibleDescription() for cell in self.cells.values()]
        self._problem.setText(" ".join(dict.fromkeys(said for said in wrong if said)))
        self._problem.setVisible(bool(self._problem.text()))

    def is_blank(self) -> bool:
        """Say whether the row's first cell is still empty."""
        return not str(self.first_cell().value() or "")

    def first_cell(self) -> Editor:
        """Return the cell that a new row begins with."""
        return next(iter(self.cells.values()))

    def holds_focus(self) -> bool:
        """Say whether the user is in this row."""
        return self.isAncestorOf(QApplication.focusWidget() or self)
