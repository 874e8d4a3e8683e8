"""How long people's data are kept, and whose time is over."""

from seminar_desk.gather.people import overdue_people
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.forms.choice_editors import NumberEditor
from seminar_desk.ui.settings.sections import SettingsSection
from seminar_desk.ui.widgets import boxes
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.labels import label

_LONGEST_MONTHS = 240


class RetentionSection(SettingsSection):
    """Say after how many months data should go, and delete them for all at once, when asked."""

    icon = "archive"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.overdue: list[str] = []
        about = self.tr(
            "Names and phones are not needed for ever. So many months after the last day of a "
            "series the program proposes to delete the data of those who came; nothing is deleted "
            "by itself. 0: it never proposes."
        )
        one = self.tr(
            "The data of one person are deleted on the page Check-in: "
            "menu ⋮ of the row, or Ctrl+Shift+Delete."
        )
        self.box.addWidget(label(about, tone="muted", wraps=True))
        months = NumberEditor("keep_months", 0, _LONGEST_MONTHS)
        self.box.addWidget(self.form.label(months, self.tr("Months after the series")))
        self.state = label(wraps=True)
        self.delete = Button(desk, self.tr("Delete their data…"), icon_name="trash-2")
        self.box.addWidget(self.state)
        self.box.addLayout(boxes.row(self.delete, ...))
        self.box.addWidget(label(one, tone="muted", wraps=True))
        self.box.addStretch()
        self.delete.clicked.connect(self._delete)
        self.stored.connect(self._look)

    def title(self) -> str:
        """Name the section."""
        return self.tr("People's data")

    def reload(self) -> None:
        """Show the term, and how many are behind it."""
        super().reload()
        self._look()

    def _look(self) -> None:
        db = self.desk.db
        self.overdue = overdue_people.overdue(db, db.clock().date())
        self.state.setText(self._said())
        self.delete.setEnabled(bool(self.overdue))

    def _said(self) -> str:
        if not self.overdue:
            return self.tr("Nobody's time is over.")
        return self.tr("The time is over for people: {count}.").format(count=len(self.overdue))

    def _delete(self) -> None:
        from seminar_desk.ui.widgets import forgetting_question  # noqa: PLC0415 - when asked

        name = self.tr("people: {count}").format(count=len(self.overdue))
        if forgetting_question.ask_and_forget(self.desk, self.window(), self.overdue, name):
            self.reload()
            self.stored.emit()
