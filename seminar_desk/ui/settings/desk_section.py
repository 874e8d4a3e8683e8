"""This desk: its name, its copies, the rehearsal."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit

from seminar_desk.actions import backups, settings
from seminar_desk.store import setting_rows
from seminar_desk.store.backup_files import list_backups
from seminar_desk.ui.desk.dates import full_date, local_time
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.settings.section import Section
from seminar_desk.ui.widgets import folders
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.card import rule
from seminar_desk.ui.widgets.field import Field
from seminar_desk.ui.widgets.labels import label
from seminar_desk.ui.widgets.number_edit import NumberEdit

_MOST_BLANK_ROWS = 60


class DeskSection(Section):
    """Name the desk, choose where copies go, make one, open the rehearsal."""

    icon = "archive"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.desk_name, self.blank_rows = QLineEdit(), NumberEdit(0, _MOST_BLANK_ROWS)
        self.binding.tie("desk_name", self.desk_name)
        self.binding.tie("blank_rows", self.blank_rows)
        self.sounds = QCheckBox()
        self.folder = QLineEdit()
        self.folder.setReadOnly(True)
        self.choose = Button(desk, icon_name="folder-open")
        self.beside = Button(desk, kind="quiet", icon_name="undo-2")
        self.copy_now = Button(desk, icon_name="save")
        self.last_copy = label(look="caption", wraps=True)
        self._rehearsal_title = label(look="strong")
        self._rehearsal_text = label(tone="muted", wraps=True)
        self.rehearsal = Button(desk, icon_name="play")
        self._lay_out()
        self.sounds.clicked.connect(self._keep_sounds)
        self.choose.clicked.connect(self._ask_folder)
        self.beside.clicked.connect(lambda: self.set_folder(""))
        self.copy_now.clicked.connect(self._copy)
        self.rehearsal.clicked.connect(lambda: desk.rehearsal_wanted.emit(not desk.rehearsal))

    def title(self) -> str:
        """Name the section."""
        return self.tr("Desk and copies")

    def retranslate(self) -> None:
        """Word the section in the current language."""
        self._name_field.set_label(self.tr("Name of this desk"))
        self._rows_field.set_label(self.tr("Blank rows on a sign-in sheet"))
        self.sounds.setText(self.tr("Sounds at check-in: marked, marked already, unknown code"))
        self._folder_field.set_label(self.tr("Folder of copies, such as one on a stick"))
        self.choose.setText(self.tr("Choose…"))
        self.beside.setText(self.tr("Beside the data"))
        self.copy_now.setText(self.tr("Make a copy now"))
        self._rehearsal_title.setText(self.tr("Rehearsal"))
        self._rehearsal_text.setText(
            self.tr("A made-up day to practise on: real data is not touched, nothing is exported.")
        )
        self.rehearsal.setText(
            self.tr("Back to the real data") if self.desk.rehearsal else self.tr("Open the example")
        )

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
        if self.desk.succeeds(lambda: settings.change(self.desk.db, backup_folder=folder)):
            self.stored.emit()
            self.reload()

    def _lay_out(self) -> None:
        self._name_field = Field("", self.desk_name)
        self._rows_field = Field("", self.blank_rows)
        first = QHBoxLayout()
        first.setSpacing(14)
        first.addWidget(self._name_field, 1)
        first.addWidget(self._rows_field, 1)
        self._folder_field = Field("", self.folder)
        buttons = QHBoxLayout()
        for button in (self.choose, self.beside, self.copy_now):
            buttons.addWidget(button)
        buttons.addStretch()
        example = QHBoxLayout()
        example.addWidget(self._rehearsal_text, 1)
        example.addWidget(self.rehearsal)
        self.box.addLayout(first)
        self.box.addWidget(self.sounds)
        self.box.addWidget(self._folder_field)
        self.box.addLayout(buttons)
        self.box.addWidget(self.last_copy)
        self.box.addWidget(rule())
        self.box.addWidget(self._rehearsal_title)
        self.box.addLayout(example)
        self.box.addStretch()

    def _keep_sounds(self, wanted: bool) -> None:
        if self.desk.succeeds(lambda: settings.change(self.desk.db, sounds=wanted)):
            self.stored.emit()

    def _ask_folder(self) -> None:
        title = self.tr("Folder of copies")
        if folder := folders.ask_folder(self.window(), title, self.folder.text()):
            self.set_folder(str(folder))

    def _copy(self) -> None:
        made = self.desk.run(lambda: backups.back_up(self.desk.db, reason="by-hand"))
        if made is not None:
            self.desk.toast(self.tr("A copy is made and checked: {file}").format(file=made.name))
            self.reload()
