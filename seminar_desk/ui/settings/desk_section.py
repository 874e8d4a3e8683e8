"""This desk: its name, its copies, the rehearsal."""

from datetime import UTC, datetime

from PySide6.QtWidgets import QCheckBox, QLineEdit

from seminar_desk.actions import backups
from seminar_desk.store import setting_rows
from seminar_desk.store.backup_files import list_backups
from seminar_desk.ui.desk.dates import full_date, local_time
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.forms.choice_editors import NumberEditor
from seminar_desk.ui.forms.line_editors import LineEditor
from seminar_desk.ui.settings.section import SettingsSection
from seminar_desk.ui.widgets import boxes, folders
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.card import rule
from seminar_desk.ui.widgets.field import Field
from seminar_desk.ui.widgets.labels import label

_MOST_BLANK_ROWS = 60


class DeskSection(SettingsSection):
    """Name the desk, choose where copies go, make one, open the rehearsal."""

    icon = "archive"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        row = self.form.row()
        self.box.addLayout(row)
        row.add(LineEditor("desk_name"), self.tr("Name of this desk"))
        blank_rows = NumberEditor("blank_rows", 0, _MOST_BLANK_ROWS)
        row.add(blank_rows, self.tr("Blank rows on a sign-in sheet"))
        self.sounds = QCheckBox(self.tr("Sounds at check-in: marked, marked already, unknown code"))
        self.folder = QLineEdit()
        self.folder.setReadOnly(True)
        self.choose = Button(desk, self.tr("Choose…"), icon_name="folder-open")
        self.beside = Button(desk, self.tr("Beside the data"), kind="quiet", icon_name="undo-2")
        self.beside.hide()
        self.copy_now = Button(desk, self.tr("Make a copy now"), icon_name="save")
        self.last_copy = label(look="caption", wraps=True)
        self.rehearsal = Button(
            desk,
            self.tr("Back to the real data") if desk.rehearsal else self.tr("Open the example"),
            icon_name="play",
        )
        practised = self.tr(
            "A made-up day to practise on: real data is not touched, nothing is exported."
        )
        self.box.addWidget(self.sounds)
        folder = self.tr("Folder of copies, such as one on a stick")
        self.box.addWidget(Field(folder, self.folder))
        self.box.addLayout(boxes.row(self.choose, self.beside, self.copy_now, ..., gap=12))
        self.box.addWidget(self.last_copy)
        self.box.addWidget(rule())
        self.box.addWidget(label(self.tr("Rehearsal"), look="strong"))
        self.box.addLayout(
            boxes.row((label(practised, tone="muted", wraps=True), 1), self.rehearsal, gap=12)
        )
        self.box.addStretch()
        self.sounds.clicked.connect(lambda is_wanted: self.change(sounds=is_wanted))
        self.choose.clicked.connect(self._ask_folder)
        self.beside.clicked.connect(lambda: self.set_folder(""))
        self.copy_now.clicked.connect(self._copy)
        self.rehearsal.clicked.connect(lambda: desk.rehearsal_wanted.emit(not desk.rehearsal))

    def title(self) -> str:
        """Name the section."""
        return self.tr("Desk and copies")

    def reload(self) -> None:
        """Show folder and last copy."""
        super().reload()
        current = setting_rows.current(self.desk.db)
        self.sounds.setChecked(current.sounds)
        chosen = current.backup_folder
        self.beside.setVisible(bool(chosen))
        folder = setting_rows.backup_folder(self.desk.db)
        self.folder.setText(str(folder))
        copies = list_backups(folder)
        if not copies:
            self.last_copy.setText(self.tr("There are no copies here yet."))
            return
        made = datetime.strptime(copies[0].made_at, "%Y%m%d-%H%M%S-%f").replace(tzinfo=UTC)
        when = f"{full_date(made.astimezone().date())} {local_time(made)}"
        text = self.tr(
            "Copies: {count}, the last of {when}. Twenty are kept; one is made when a "
            "session opens and when it closes."
        )
        self.last_copy.setText(text.format(count=len(copies), when=when))

    def set_folder(self, folder: str) -> None:
        """Send copies to another folder from now on."""
        if self.change(backup_folder=folder):
            self.reload()

    def _ask_folder(self) -> None:
        title = self.tr("Folder of copies")
        if folder := folders.ask_folder(self.window(), title, self.folder.text()):
            self.set_folder(str(folder))

    def _copy(self) -> None:
        made = self.desk.run(lambda: backups.back_up(self.desk.db, reason="by-hand"))
        if made is not None:
            self.desk.toast(self.tr("A copy is made and checked: {file}").format(file=made.name))
            self.reload()
