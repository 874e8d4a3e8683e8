"""One row of a plan's table: its cells, its grip, its menu."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QWidget

from seminar_desk.actions.plans import assemblies
from seminar_desk.domain.plans.assembly import PlanRecord
from seminar_desk.domain.plans.plan_records import Value
from seminar_desk.ui.forms.choice_editors import ChoiceEditor, Codes, codes_of
from seminar_desk.ui.forms.form import Columns, Save, only
from seminar_desk.ui.forms.line_editors import Editor, LineEditor
from seminar_desk.ui.practice.editing import PlanEditing
from seminar_desk.ui.widgets import boxes
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.labels import PlainLabel, label, restyle
from seminar_desk.ui.widgets.tips import tip

GRIP_WIDTH = 34
MENU_WIDTH = 30
_GAP = 6
_NARROW = 560  # below it what gives way has a line of its own


def as_cell(control: QWidget, *, strong: bool = False, quiet: bool = False) -> None:
    """Dress a control as a cell of a table."""
    control.setProperty("cell", True)
    control.setProperty("strong", strong)
    control.setProperty("quiet", quiet)


class Grip(PlainLabel):
    """Show a row's number; pressing and moving drags the row."""

    pressed = Signal()
    dragged = Signal(QPoint)
    dropped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
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
    """Lay cells in lines beside the number; what a cell cannot keep is said under them.

    A row's constructor is its form: a line for each cell.
    """

    entered = Signal()
    menu_wanted = Signal(QPoint)

    def __init__(self, editing: PlanEditing, table: str) -> None:
        super().__init__()
        self.setProperty("planrow", True)
        self.editing = editing
        self.table = table
        self.uid = ""
        self.cells: dict[str, Editor] = {}
        self.more: QWidget | None = None
        self._words: dict[str, str] = {}
        self._is_opened = False
        self._is_narrow = False
        self._giving: list[tuple[QHBoxLayout, int, Editor, int, QWidget]] = []
        self._free: list[QWidget] = []
        self.grip = Grip()
        tip(self.grip, self.tr("Drag to reorder, or Alt+Up and Alt+Down"))
        self._problem = label(look="problem", wraps=True)
        self._problem.hide()
        px = editing.desk.theme.px
        self.grip.setFixedSize(px(GRIP_WIDTH), px(36))
        self.menu = Button(editing.desk, kind="quiet", icon_name="ellipsis-vertical")
        self.menu.setFixedSize(px(MENU_WIDTH), px(36))
        self.menu.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.menu.setAccessibleName(self.tr("Row menu"))
        tip(self.menu, self.tr("Row menu"))
        self.menu.clicked.connect(
            lambda: self.menu_wanted.emit(self.menu.mapToGlobal(self.menu.rect().bottomLeft()))
        )
        self._lines = boxes.column(self._problem)
        top = Qt.AlignmentFlag.AlignTop
        boxes.row((self.grip, top), (self._lines, 1), (self.menu, top), edge=(0, 2, 0, 3), of=self)
        self.line = self.next_line()

    def next_line(self, *, is_more: bool = False) -> QHBoxLayout:
        """Begin a line of cells; one of more is seldom filled: shown when filled or asked for."""
        holder = QWidget()
        self.line = boxes.row(gap=_GAP, of=holder)
        self._lines.insertWidget(self._lines.count() - 1, holder)
        if is_more:
            self.more = holder
            holder.hide()
        return self.line

    def cell(
        self,
        editor: Editor,
        words: str,
        share: int = 0,
        *,
        width: int = 0,
        strong: bool = False,
        quiet: bool = False,
        gives_way: bool = False,
        saves: Columns | None = None,
        keep: Save | None = None,
    ) -> None:
        """Add an editor to the line and save it into its column of this row.

        It has its share of the line, or a width. `gives_way`: where the row is narrow it stands in
        a line of its own. `saves` makes the columns of its value, `keep`
        keeps it in a way of its own.
        """
        as_cell(editor, strong=strong, quiet=quiet)
        if width:
            editor.setFixedWidth(self.editing.desk.theme.px(width))
        if gives_way:
            under = self._under(self.line)
            self._giving.append((self.line, self.line.count(), editor, share, under))
        self.line.addWidget(editor, share)
        self._name(editor, words)
        self._watch(editor, saves or only(editor.column), keep)

    def _name(self, editor: Editor, words: str) -> None:
        """Say in a cell what belongs there; Enter in a line goes on to the next row."""
        self.cells[editor.column] = editor
        self._words[editor.column] = words
        if isinstance(editor, LineEditor):
            editor.setPlaceholderText(editor.placeholderText() or words)
            editor.returnPressed.connect(self.entered)
        if isinstance(editor, ChoiceEditor):
            editor.setPlaceholderText(words)
            editor.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _watch(self, editor: Editor, columns: Columns, keep: Save | None) -> None:
        """Save what is typed into this row, as the plan's own fields are."""

        def edit_row(value: Value) -> None:
            plan_uid, db = self.editing.uid, self.editing.desk.db
            assemblies.edit_row(db, self.table, plan_uid, self.uid, **columns(value))

        def refuse(text: str) -> None:
            self.refuse(editor, text)

        self.editing.watch(editor, keep or edit_row, refuse, None if keep else columns)

    def aside(self, width: int) -> QLabel:
        """Add a small fact to the line, such as how far a day lies."""
        fact = label(look="small")
        fact.setFixedWidth(self.editing.desk.theme.px(width))
        fact.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.line.addWidget(fact)
        return fact

    def leave_free(self, *widths: int) -> None:
        """Leave as much of the line free as cells of these widths take."""
        px = self.editing.desk.theme.px
        free = QWidget()
        free.setFixedWidth(px(sum(widths)) + (len(widths) - 1) * px(_GAP))
        self.line.addWidget(free)
        self._free.append(free)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put what gives way under the line where there is no room beside the rest."""
        super().resizeEvent(event)
        is_narrow = self.width() < self.editing.desk.theme.px(_NARROW)
        if is_narrow == self._is_narrow:
            return
        self._is_narrow = is_narrow
        for free in self._free:
            free.setVisible(not is_narrow)
        for line, place, editor, share, under in self._giving:
            if is_narrow:
                under_line = under.layout()
                assert under_line
                under_line.addWidget(editor)
            else:
                line.insertWidget(place, editor, share)
            under.setVisible(is_narrow)
            editor.show()

    def _under(self, line: QHBoxLayout) -> QWidget:
        """Return what holds a line below another one, out of sight while the row is wide."""
        holder, around = QWidget(), line.parentWidget()
        assert around
        holder.hide()
        boxes.row(gap=_GAP, of=holder)
        self._lines.insertWidget(self._lines.indexOf(around) + 1, holder)
        return holder

    def codes(self, list_name: str) -> Codes:
        """Return the codes of a list in the window's language."""
        return codes_of(list_name, self.editing.desk.language)

    def toggle_more(self) -> None:
        """Open the seldom filled cells and go into them, or close them while they are empty."""
        self._is_opened = not self._is_opened
        if self.more:
            self._show_more()
            goal = self._more_cells()[0] if self._is_opened else self.first_cell()
            goal.setFocus(Qt.FocusReason.OtherFocusReason)

    def turn_to(self, uid: str) -> None:
        """Become the widget of another row, as if new."""
        self.uid = uid
        self._is_opened = False
        for editor in self.cells.values():
            editor.settle()
            self.refuse(editor, "")

    def show_row(self, row: PlanRecord, number: int) -> None:
        """Show what is kept, leaving alone what the user is typing."""
        self.grip.setText(str(number))
        for column, editor in self.cells.items():
            editor.show_value(getattr(row, column))
            editor.setAccessibleName(f"{number}. {self._words[column]}")
            if isinstance(editor, ChoiceEditor):
                tip(editor, self._words[column])
        self._show_more()

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

    def _more_cells(self) -> list[Editor]:
        more = self.more
        return [cell for cell in self.cells.values() if more and more.isAncestorOf(cell)]

    def _show_more(self) -> None:
        if self.more:
            self.more.setVisible(self._is_opened or self._wants_more())

    def _wants_more(self) -> bool:
        """Say whether the seldom filled cells are shown unasked: something stands in them."""
        return any(cell.value() for cell in self._more_cells())
