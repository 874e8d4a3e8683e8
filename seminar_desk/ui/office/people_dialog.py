"""The people behind a number; somebody's data can be deleted from there."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from seminar_desk.store.people import forgotten_rows
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.language import words
from seminar_desk.ui.office import person_rows
from seminar_desk.ui.office.rows_dialog import RowsDialog, ShownRows
from seminar_desk.ui.widgets import key_places
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.forgetting_question import ask_and_forget
from seminar_desk.ui.widgets.held_enter import Menu
from seminar_desk.ui.widgets.rows_table import RowsOnDemand, ShownRow
from seminar_desk.ui.widgets.tips import tip

FORGET_KEY = "Ctrl+Shift+Delete"


class PeopleDialog(RowsDialog):
    """Show people; the menu ⋮ or a key deletes the data of the chosen one, who stays counted."""

    def __init__(
        self,
        desk: Desk,
        parent: QWidget | None,
        shown: ShownRows,
        buttons: Sequence[Button] = (),
    ) -> None:
        super().__init__(desk, parent, shown, buttons)
        self._desk, self._shown = desk, shown.rows
        self._gone: set[str] = set()
        self.more = Button(desk, icon_name="ellipsis-vertical")
        said = words.tr("More about the chosen person")
        self.more.setAccessibleName(said)
        tip(self.more, said)
        self.more.setFixedWidth(self.more.sizeHint().height())
        self.head.addWidget(self.more)
        self.more.setEnabled(bool(shown.rows))
        self.more.clicked.connect(
            lambda: self._ask(self.more.mapToGlobal(self.more.rect().bottomLeft()))
        )
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(
            lambda place: self._ask(self.table.viewport().mapToGlobal(place))
        )
        key_places.bind(self, FORGET_KEY, self.forget_chosen)

    def menu(self) -> QMenu:
        """Return what is done with the chosen person besides being opened."""
        menu, chosen = Menu(self), self._chosen()
        if chosen is not None and chosen.open is not None:
            menu.addAction(words.tr("Open in check-in"), chosen.open)
        if chosen is not None and chosen.person_uid:
            delete = menu.addAction(words.tr("Delete this person's data…"), self.forget_chosen)
            delete.setShortcut(QKeySequence(FORGET_KEY))
        return menu

    def forget_chosen(self) -> None:
        """Delete the chosen person's data for good, once it was said what goes and what stays."""
        chosen = self._chosen()
        if chosen is None or not chosen.person_uid:
            return
        people = forgotten_rows.all_of(self._desk.db, chosen.person_uid)
        if ask_and_forget(self._desk, self, people, chosen.cells[0]):
            self._gone |= {*people}
            self.show_other(RowsOnDemand(self._shown, self._worded))
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _worded(self, row: ShownRow) -> ShownRow:
        return person_rows.bare(row) if row.person_uid in self._gone else row

    def _chosen(self) -> ShownRow | None:
        return self.table.lines.row_at(self.table.currentIndex())

    def _ask(self, place: QPoint) -> None:
        self.menu().exec(place)
