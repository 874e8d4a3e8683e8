"""The merges of a session, each with the way back."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from seminar_desk.actions.people import merging
from seminar_desk.store.people import attendance_rows
from seminar_desk.store.people.attendance_rows import Alias
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.dialogs import Question
from seminar_desk.ui.widgets.labels import label
from seminar_desk.ui.widgets.pin import pass_pin

_WIDTH = 620


class MergesDialog(Question):
    """List who was merged with whom; «Part» makes two people again."""

    def __init__(self, desk: Desk, parent: QWidget | None) -> None:
        title = QCoreApplication.translate("MergesDialog", "Merges of this session")
        super().__init__(desk, parent, title, "", yes="", danger=False)
        self._desk = desk
        self.setFixedWidth(desk.theme.px(_WIDTH))
        self.yes.hide()
        self.no.setText(self.tr("Close"))
        self._nobody = label(self.tr("Nobody was merged here."), tone="muted", wraps=True)
        self.body.addWidget(self._nobody)
        self._lines = QVBoxLayout()
        self.body.addLayout(self._lines)
        self.buttons: list[Button] = []
        self._widgets: list[QWidget] = []
        self._fill()

    def _fill(self) -> None:
        for widget in self._widgets:
            self._lines.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        found = attendance_rows.merges(self._desk.db, self._desk.session_uid)
        self.buttons = []
        self._widgets = [self._line(alias) for alias in found]
        for widget in self._widgets:
            self._lines.addWidget(widget)
        self._nobody.setVisible(not found)
        self.fit()

    def _line(self, alias: Alias) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(label(alias.subject, wraps=True), 1)
        button = Button(self._desk, self.tr("Part"), icon_name="undo-2")
        button.setAccessibleName(self.tr("Part: {who}").format(who=alias.subject))
        button.clicked.connect(lambda: self._part(alias))
        row.addWidget(button)
        self.buttons.append(button)
        return line

    def _part(self, alias: Alias) -> None:
        question = self.tr("Two rows again: {who}").format(who=alias.subject)
        if self._desk.is_locked and not pass_pin(self._desk, self, question):
            return
        if self._desk.succeeds(lambda: merging.unmerge(self._desk.db, alias_uid=alias.uid)):
            self._desk.toast(question, undo=True)
            self._fill()


def show_merges(desk: Desk, parent: QWidget) -> None:
    """Show the merges until the dialog is closed."""
    MergesDialog(desk, parent).exec()
