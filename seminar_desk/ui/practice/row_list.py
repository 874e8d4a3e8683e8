"""A table of the plan: rows added, moved and removed from the keyboard or by hand."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QWidget

from seminar_desk.actions.plans import assemblies
from seminar_desk.domain.plans.assembly import Plan
from seminar_desk.domain.plans.plan_records import Value, rows_of
from seminar_desk.ui.forms.line_editors import LineEditor
from seminar_desk.ui.practice.editing import PlanEditing
from seminar_desk.ui.practice.plan_row import PlanRow
from seminar_desk.ui.widgets import boxes, key_places
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.held_enter import Menu


class RowList(QWidget):
    """Keep one widget per row; Enter goes on, Ctrl+Enter adds, Alt with arrows moves.

    Building a row is dear, so widgets left over wait for another plan's rows.
    `new_row` are the fields a new row begins with, such as its stage; other rows are not shown.
    """

    def __init__(
        self,
        editing: PlanEditing,
        table: str,
        make_row: Callable[[PlanEditing], PlanRow],
        add_words: str,
        new_row: Mapping[str, Value],
    ) -> None:
        super().__init__()
        self.editing = editing
        self.table = table
        self.rows: list[PlanRow] = []
        self._make_row = make_row
        self._new_row = new_row
        self._everyone: tuple[str, ...] = ()
        self._spare: list[PlanRow] = []
        self._assembly_uid = ""
        self._drop_at: int | None = None
        self.add = Button(editing.desk, add_words, kind="quiet", icon_name="plus")
        self.add.set_key("", hint="Ctrl+Enter")
        self.add.clicked.connect(self._add_last)
        self._line = QFrame(self)
        self._line.setObjectName("drop_line")
        self._line.hide()
        self._box = boxes.column((self.add, Qt.AlignmentFlag.AlignLeft), of=self)
        for keys, act in (
            ("Ctrl+Return", self._add_below),
            ("Ctrl+Enter", self._add_below),
            ("Alt+Up", lambda: self._move_current(-1)),
            ("Alt+Down", lambda: self._move_current(1)),
            ("Ctrl+Delete", self._remove_current),
            ("Alt+Return", self._toggle_more),
        ):
            shortcut = key_places.bind(self, keys, act)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def show_plan(self, plan: Plan) -> None:
        """Show the plan's rows in order."""
        everyone = rows_of(plan, self.table)
        rows = [
            row
            for row in everyone
            if all(getattr(row, column) == value for column, value in self._new_row.items())
        ]
        self._everyone = tuple(row.uid for row in everyone)
        if self._assembly_uid != plan.assembly.uid:
            self._assembly_uid = plan.assembly.uid
            self._spare, self.rows = [*self.rows, *self._spare], []
        known = {row.uid: row for row in self.rows}
        wanted = [row.uid for row in rows]
        self._drop_rows(known, set(wanted))
        self.rows = [known.get(uid) or self._row_for(uid) for uid in wanted]
        with boxes.laid_once(self._box):
            for spare in self._spare:
                spare.hide()
            for place, (widget, row) in enumerate(zip(self.rows, rows, strict=True)):
                widget.show_row(row, place + 1)
                if self._box.indexOf(widget) != place:
                    self._box.insertWidget(place, widget)
                    widget.show()

    def row(self, uid: str) -> PlanRow | None:
        """Return the widget of a row."""
        return next((row for row in self.rows if row.uid == uid), None)

    def target(self, field: str) -> QWidget | None:
        """Return the control behind `table:uid:column`."""
        table, _, rest = field.partition(":")
        uid, _, column = rest.partition(":")
        row = self.row(uid) if table == self.table else None
        return row.cells.get(column) if row else None

    def add_row(self, after: str = "") -> None:
        """Add a row after another, else at the end, and go into it."""
        last = self.rows[-1].uid if self.rows else ""
        uid = self.editing.run(
            lambda: assemblies.add_row(
                self.editing.desk.db,
                self.table,
                self.editing.uid,
                after=after or last,
                **self._new_row,
            )
        )
        made = self.row(uid or "")
        if made:
            made.first_cell().setFocus(Qt.FocusReason.OtherFocusReason)

    def current(self) -> PlanRow | None:
        """Return the row that the user is in."""
        return next((row for row in self.rows if row.holds_focus()), None)

    def _row_for(self, uid: str) -> PlanRow:
        row = self._spare.pop(0) if self._spare else self._build()
        row.turn_to(uid)
        return row

    def _build(self) -> PlanRow:
        row = self._make_row(self.editing)
        row.entered.connect(lambda: self._go_on(row))
        row.menu_wanted.connect(lambda place: self._show_menu(row, place))
        row.grip.dragged.connect(lambda place: self._drag(row, place))
        row.grip.dropped.connect(lambda: self._drop(row))
        return row

    def _drop_rows(self, known: dict[str, PlanRow], wanted: set[str]) -> None:
        for place, (uid, widget) in enumerate(known.items()):
            if uid not in wanted:
                had_focus = widget.holds_focus()
                widget.hide()
                self._spare.append(widget)
                if had_focus:
                    left = [row for row in self.rows if row.uid in wanted]
                    near = left[min(place, len(left) - 1)].first_cell() if left else self.add
                    near.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_on(self, row: PlanRow) -> None:
        if any(isinstance(cell, LineEditor) and cell.has_choice for cell in row.cells.values()):
            return
        place = self.rows.index(row)
        if place + 1 < len(self.rows):
            self.rows[place + 1].first_cell().setFocus(Qt.FocusReason.TabFocusReason)
        elif not row.is_blank():
            self.add_row(row.uid)

    def _add_last(self) -> None:
        self.add_row()

    def _add_below(self) -> None:
        row = self.current()
        self.add_row(row.uid if row else "")

    def _move_current(self, by: int) -> None:
        row = self.current()
        if row:
            self.move_row(row, self.rows.index(row) + by)

    def move_row(self, row: PlanRow, place: int) -> None:
        """Move a row to a place among the rows shown."""
        if not 0 <= place < len(self.rows) or self.rows[place] is row:
            return
        to = self._everyone.index(self.rows[place].uid)
        self.editing.run(
            lambda: assemblies.move_row(
                self.editing.desk.db, self.table, self.editing.uid, row.uid, to=to
            )
        )

    def _remove_current(self) -> None:
        row = self.current()
        if row:
            self.remove(row)

    def remove(self, row: PlanRow) -> None:
        """Take a row out at once; Undo brings it back."""
        words = row.first_cell().value()
        if self.editing.run(lambda: self._remove(row.uid)):
            text = self.tr("Row removed: {row}").format(row=words) if words else ""
            self.editing.desk.toast(text or self.tr("Empty row removed"), undo=True)

    def _remove(self, uid: str) -> bool:
        assemblies.remove_row(self.editing.desk.db, self.table, self.editing.uid, uid)
        return True

    def _toggle_more(self) -> None:
        row = self.current()
        if row and row.more:
            row.toggle_more()

    def _show_menu(self, row: PlanRow, place: QPoint) -> None:
        menu = Menu(self)
        at = self.rows.index(row)
        for words, keys, act, possible in (
            (self.tr("Add below"), "Ctrl+Enter", lambda: self.add_row(row.uid), True),
            (self.tr("Up"), "Alt+↑", lambda: self.move_row(row, at - 1), at > 0),
            (self.tr("Down"), "Alt+↓", lambda: self.move_row(row, at + 1), at + 1 < len(self.rows)),
            (self.tr("More fields"), "Alt+Enter", row.toggle_more, row.more is not None),
            (self.tr("Remove"), "Ctrl+Delete", lambda: self.remove(row), True),
        ):
            action = menu.addAction(f"{words}\t{keys}")
            action.setEnabled(possible)
            action.triggered.connect(act)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(place)

    def _drag(self, row: PlanRow, place: QPoint) -> None:
        row.setProperty("dragged", True)
        row.style().polish(row)
        top = self.mapFromGlobal(place).y()
        middles = [other.y() + other.height() // 2 for other in self.rows]
        self._drop_at = sum(middle < top for middle in middles)
        below = self._drop_at < len(self.rows)
        edge = self.rows[self._drop_at].y() if below else self.add.y()
        self._line.setGeometry(0, max(0, edge - 2), self.width(), 3)
        self._line.show()
        self._line.raise_()

    def _drop(self, row: PlanRow) -> None:
        self._line.hide()
        row.setProperty("dragged", False)
        row.style().polish(row)
        if self._drop_at is not None:
            here = self.rows.index(row)
            self.move_row(row, self._drop_at - 1 if self._drop_at > here else self._drop_at)
        self._drop_at = None


def focus_line(control: QWidget) -> None:
    """Go into a control and mark its text, ready to be typed over."""
    control.setFocus(Qt.FocusReason.ShortcutFocusReason)
    if isinstance(control, LineEditor):
        control.selectAll()
