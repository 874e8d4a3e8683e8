"""The lead's PIN, and the way back to a whole copy of the store."""

from datetime import UTC, datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QWidget

from seminar_desk.domain.problems import Problem
from seminar_desk.store import backup_files, data_places, journal, setting_rows
from seminar_desk.store.backup_files import Backup, list_backups
from seminar_desk.ui.desk.dates import full_date, local_time
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.look.look import px
from seminar_desk.ui.settings.sections import SettingsSection
from seminar_desk.ui.widgets import boxes
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.card import rule
from seminar_desk.ui.widgets.dialogs import Question
from seminar_desk.ui.widgets.field import Field
from seminar_desk.ui.widgets.labels import label

_NAMED = 4  # of the actions that would be lost
_LIST_HEIGHT = 170


class SafetySection(SettingsSection):
    """Set the PIN; go back to a copy."""

    icon = "lock"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.pin_state = label(tone="muted", wraps=True)
        self.pin = Button(desk, icon_name="lock")
        self.go_back = Button(desk, self.tr("Go back to a copy…"), icon_name="undo-2")
        about = self.tr(
            "The whole store becomes what it was when the copy was made. What is here now is kept"
            " aside in the data folder."
        )
        self.place = label(wraps=True)
        self.fears = label(tone="warning", wraps=True)
        self.place.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.box.addWidget(label(self.tr("The lead's PIN"), look="strong"))
        self.box.addWidget(self.pin_state)
        self.box.addLayout(boxes.row(self.pin, ...))
        self.box.addWidget(rule())
        self.box.addWidget(label(self.tr("Go back to a copy"), look="strong"))
        self.box.addWidget(label(about, tone="muted", wraps=True))
        self.box.addLayout(boxes.row(self.go_back, ...))
        self.box.addWidget(rule())
        self.box.addWidget(label(self.tr("Where the data lie"), look="strong"))
        self.box.addWidget(self.place)
        self.box.addWidget(self.fears)
        self.box.addStretch()
        self.pin.clicked.connect(self._change_pin)
        self.go_back.clicked.connect(self._go_back)

    def title(self) -> str:
        """Name the section."""
        return self.tr("PIN and going back")

    def reload(self) -> None:
        """Say whether a PIN is set, and whether there is a copy at all."""
        is_set = setting_rows.has_pin(self.desk.db)
        self.pin_state.setText(
            self.tr("A PIN is set: the desk mode is left with it.")
            if is_set
            else self.tr("No PIN is set yet; the desk mode asks for one the first time.")
        )
        self.pin.setText(self.tr("Change the PIN…") if is_set else self.tr("Set a PIN…"))
        db = self.desk.db
        feared = [] if self.desk.rehearsal else data_places.fears(db.folder, db.clock())
        self.place.setText(str(db.folder))
        self.fears.setText(" ".join(map(self.desk.sentence, feared)))
        self.fears.setVisible(bool(feared))
        self.go_back.setEnabled(bool(list_backups(setting_rows.backup_folder(self.desk.db))))

    def _change_pin(self) -> None:
        from seminar_desk.ui.widgets.pin import NewPin, pass_pin  # noqa: PLC0415 - when asked

        window = self.window()
        why = self.tr("Who knows the present PIN may change it.")
        if pass_pin(self.desk, window, why) and NewPin(self.desk, window).is_accepted():
            self.reload()
            self.stored.emit()

    def _go_back(self) -> None:
        question = GoingBack(self.desk, self.window())
        if question.is_accepted() and question.chosen is not None:
            self.desk.restore_wanted.emit(question.chosen.path)


class GoingBack(Question):
    """Choose a copy; say what would be lost before it is."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(
            desk,
            parent,
            self.tr("Go back to a copy?"),
            "",
            yes=self.tr("Go back to this copy"),
            danger=True,
        )
        self.no.setDefault(True)  # Enter, in a list of days, must not take a whole day away
        self._desk = desk
        self._copies = list_backups(setting_rows.backup_folder(desk.db))
        self.list = QListWidget()
        self.list.setMaximumHeight(px(_LIST_HEIGHT))
        self.list.setAccessibleName(self.tr("Copies, the latest first"))
        for copy in self._copies:
            self.list.addItem(self._named(copy))
        self.lost = label(wraps=True)
        self.put(Field(self.tr("Copies, the latest first"), self.list), self.lost)
        self.list.currentRowChanged.connect(lambda _row: self._say_what_is_lost())
        self.list.setCurrentRow(0)
        self.list.setFocus()

    @property
    def chosen(self) -> Backup | None:
        """Return the chosen copy."""
        row = self.list.currentRow()
        return self._copies[row] if 0 <= row < len(self._copies) else None

    def _named(self, copy: Backup) -> str:
        made = datetime.strptime(copy.made_at, "%Y%m%d-%H%M%S-%f").replace(tzinfo=UTC)
        reasons = {
            "open": self.tr("when a session opened"),
            "close": self.tr("when a session closed"),
            "by-hand": self.tr("made by hand"),
            "desk-copy": self.tr("before this became a second desk"),
            "forgotten": self.tr("when somebody's data were deleted"),
        }
        when = f"{full_date(made.astimezone().date())} {local_time(made)}"
        reason = next((words for key, words in reasons.items() if f"-{key}." in copy.path.name), "")
        return f"{when} · {reason}" if reason else when

    def _say_what_is_lost(self) -> None:
        copy = self.chosen
        last = backup_files.last_step(copy.path) if copy is not None else None
        self.yes.setEnabled(last is not None)
        if last is None:
            self.lost.setText(self.tr("This copy cannot be read."))
            return
        steps = journal.after(self._desk.db, last)
        if not steps:
            self.lost.setText(self.tr("Nothing was done since this copy."))
            return
        named = [
            self._desk.sentence(Problem(step.action, {"subject": step.subject}))
            for step in steps[:_NAMED]
        ]
        said = self.tr("%n actions since then will be lost", "", len(steps))
        more = "…" if len(steps) > _NAMED else "."
        self.lost.setText(f"{said}: {'; '.join(named)}{more}")
