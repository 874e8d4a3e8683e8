"""The copy of another desk is looked at before this laptop begins a second desk with it."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from seminar_desk.domain import second_desk
from seminar_desk.domain.problems import Problem
from seminar_desk.store import desk_copies, passphrase
from seminar_desk.store.desk_copies import DeskCopy
from seminar_desk.store.people import attendance_rows
from seminar_desk.ui.desk.dates import full_date, local_time
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.desk.session_words import district_words
from seminar_desk.ui.language import words
from seminar_desk.ui.widgets import folders
from seminar_desk.ui.widgets.dialogs import Question
from seminar_desk.ui.widgets.field import Field, RedLines
from seminar_desk.ui.widgets.labels import label
from seminar_desk.ui.widgets.unlock_box import is_unlocked

_MOST_NAMED = 3


class DeskCopyDialog(Question):
    """Say what the copy holds and what happens to what is here; ask what this desk is called."""

    def __init__(self, desk: Desk, parent: QWidget | None, copy: DeskCopy) -> None:
        super().__init__(
            desk,
            parent,
            self.tr("Begin a second desk with this copy?"),
            "",
            yes=self.tr("Open the copy"),
            danger=False,
            width=560,
        )
        self._desk = desk
        self._copy = copy
        self.name = QLineEdit(second_desk.proposed_name(copy.mark.desk))
        self.field = Field(self.tr("Name of this desk: it stands beside each mark"), self.name)
        self.held = label(self._held(), wraps=True)
        self.own = label(self._own(), tone="warning", wraps=True)
        self.own.setVisible(bool(self.own.text()))
        about = self.tr("Both desks mark on their own; the office unites them.")
        self.put(self.held, label(about, tone="muted", wraps=True), self.field, self.own)
        self._red = RedLines(desk, {"desk_name": self.field}, self._problems)
        self.name.textChanged.connect(lambda text: self.yes.setEnabled(bool(text.strip())))
        self.name.selectAll()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def accept(self) -> None:
        """Stay where the name cannot be this desk's."""
        problems = self._problems()
        self._red.show(problems)
        if not problems:
            super().accept()

    def _problems(self) -> list[Problem]:
        return second_desk.check_name(self.name.text(), first=self._copy.mark.desk)

    def _held(self) -> str:
        copy = self._copy
        made = copy.mark.made_at.astimezone()
        said = self.tr("Desk “{desk}”, {date}, {time}.").format(
            desk=copy.mark.desk, date=full_date(made.date()), time=local_time(copy.mark.made_at)
        )
        if not copy.people:
            nobody = self.tr("Nobody is listed yet.")
            return f"{said} {nobody}"
        language = self._desk.language
        shown = copy.districts[:_MOST_NAMED]
        names = [district_words(written, soate8, language) for written, soate8 in shown]
        more = " …" if len(copy.districts) > _MOST_NAMED else ""
        listed = self.tr("%n people are listed", "", copy.people)
        came = self.tr("%n of them came", "", copy.present)
        return f"{said} {', '.join(names)}{more}: {listed}, {came}."

    def _own(self) -> str:
        """Say that this laptop has people of its own, and where they are found again."""
        here = len(attendance_rows.everyone(self._desk.db))
        if not here:
            return ""
        return self.tr(
            "%n people are listed on this laptop. They are put aside: Settings, “PIN and going"
            " back”, has the way to them.",
            "",
            here,
        )


def ask_and_begin(desk: Desk, parent: QWidget) -> bool:
    """Ask for a copy, show it, and ask the program to begin with it; say whether it was asked."""
    copy = _ask_copy(desk, parent)
    if copy is None:
        return False
    dialog = DeskCopyDialog(desk, parent, copy)
    if not dialog.is_accepted():
        return False
    desk.desk_copy_wanted.emit(copy.path, dialog.name.text().strip())
    return True


def _ask_copy(desk: Desk, parent: QWidget) -> DeskCopy | None:
    kinds = words.tr("Copies for a second desk") + " (desk-copy-*.sqlite3 *.sqlite3)"
    path: Path | None = folders.ask_open(parent, words.tr("Open a desk copy"), kinds)
    if path is None or (
        passphrase.is_locked(path) and not is_unlocked(path, desk.language, parent)
    ):
        return None
    return desk.run(lambda: desk_copies.look(path))
