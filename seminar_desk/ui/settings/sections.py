"""Sections of the settings: project, look, this desk; and what every section promises."""

from collections.abc import Sequence
from datetime import UTC, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QLineEdit, QVBoxLayout, QWidget

from seminar_desk.actions import history, settings
from seminar_desk.domain.plans.plan_records import Value
from seminar_desk.store import setting_rows
from seminar_desk.store.backup_files import list_backups
from seminar_desk.ui.desk.dates import full_date, local_time
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.forms.choice_editors import NumberEditor
from seminar_desk.ui.forms.form import Binding, Columns, Form, Refuse
from seminar_desk.ui.forms.line_editors import Editor, LineEditor, LongLineEditor, TypedEditor
from seminar_desk.ui.language.languages import NAMES
from seminar_desk.ui.look.look import px
from seminar_desk.ui.widgets import boxes, folders
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.card import rule
from seminar_desk.ui.widgets.field import Field
from seminar_desk.ui.widgets.flow import FlowLayout
from seminar_desk.ui.widgets.labels import label


class SettingsSection(QWidget):
    """Hold one group of settings; `stored` says that something was kept.

    A field is kept when it is left; Ctrl+Z in it stays its own.
    """

    icon = ""
    stored = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.binding = Binding(desk, self, saves_while_typing=False)
        self.form = Form(self._bind, gap=14)
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(0, 0, 0, 0)
        self.box.setSpacing(px(12))

    def title(self) -> str:
        """Name the section."""
        raise NotImplementedError

    def reload(self) -> None:
        """Show what the store says."""
        self.form.show_record(setting_rows.current(self.desk.db))

    def change(self, **values: Value | tuple[object, ...]) -> bool:
        """Keep settings and say so; False when they could not be kept."""
        is_kept = self.desk.succeeds(lambda: settings.change(self.desk.db, **values))
        if is_kept:
            self.stored.emit()
        return is_kept

    def _bind(self, editor: Editor, refuse: Refuse, _saves: Columns | None) -> None:
        if isinstance(editor, TypedEditor):
            editor.keeps_undo = True
        self.binding.watch(editor, lambda value: self._store(editor.column, value), refuse)

    def _store(self, key: str, value: Value) -> None:
        if value != getattr(setting_rows.current(self.desk.db), key):
            settings.change(self.desk.db, **{key: value})
            self.stored.emit()


_LONGEST_DAY_HOURS = 24
_YOUTH = (14, 45)  # between these the oldest year of youth may be


class ProjectSection(SettingsSection):
    """Keep title, project, donor, implementer, contact, hours and who is youth."""

    icon = "graduation-cap"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        grid = self.form.grid(4, down=8)
        self.box.addLayout(grid)
        self.box.addStretch()
        languages = {"ru": self.tr("in Russian"), "ky": self.tr("in Kyrgyz")}
        for row, (name, words, lines) in enumerate(
            (
                ("title", self.tr("Title of the seminar"), 3),
                ("project", self.tr("Project"), 2),
                ("donor", self.tr("Donor"), 2),
                ("implementer", self.tr("Implementer"), 1),
            )
        ):
            for left, (language, in_language) in enumerate(languages.items()):
                line = LongLineEditor(f"{name}_{language}", lines=lines)
                grid.add(line, f"{words} · {in_language}", row, 2 * left, 2)
        grid.add(LineEditor("contact"), self.tr("Contact on papers"), 4, 0, 2)
        grid.add(NumberEditor("hours", 1, _LONGEST_DAY_HOURS), self.tr("Hours"), 4, 2, 1)
        grid.add(NumberEditor("youth_limit", *_YOUTH), self.tr("Youth, up to (years)"), 4, 3, 1)

    def title(self) -> str:
        """Name the section."""
        return self.tr("Project")


SCALES = (100, 125, 150, 175, 200)


class LookSection(SettingsSection):
    """Change the screen at once; each choice is a button."""

    icon = "languages"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.languages = {code: Button(desk, name) for code, name in NAMES.items()}
        self.themes = {
            "light": Button(desk, self.tr("Light"), icon_name="sun"),
            "dark": Button(desk, self.tr("Dark"), icon_name="moon"),
        }
        self.scales = {scale: Button(desk, f"{scale} %") for scale in SCALES}
        self._add(self.tr("Language of the screen"), tuple(self.languages.values()))
        self._add(self.tr("Look"), tuple(self.themes.values()))
        self._add(self.tr("Size"), tuple(self.scales.values()))
        note = self.tr("Papers have their own language, chosen for each session on the page Today.")
        self.box.addWidget(label(note, look="caption", wraps=True))
        self.box.addStretch()
        for code, button in self.languages.items():
            button.clicked.connect(lambda _checked=False, code=code: self._speak(code))
        for name, button in self.themes.items():
            button.clicked.connect(lambda _checked=False, name=name: self._wear(theme=name))
        for scale, button in self.scales.items():
            button.clicked.connect(
                lambda _checked=False, scale=scale: self._wear(scale_percent=scale)
            )

    def title(self) -> str:
        """Name the section."""
        return self.tr("Language and look")

    def reload(self) -> None:
        """Press the buttons that are true."""
        current = setting_rows.current(self.desk.db)
        for chosen in (
            self.languages[self.desk.language],
            self.themes.get(current.theme),
            self.scales.get(current.scale_percent),
        ):
            if chosen is not None:
                chosen.setChecked(True)

    def _add(self, caption: str, buttons: Sequence[Button]) -> None:
        self.box.addWidget(label(caption, look="small"))
        side_by_side = FlowLayout(spacing=px(8))  # at 200 % they need a second line
        self.box.addLayout(side_by_side)
        group = QButtonGroup(self)
        for button in buttons:
            button.setCheckable(True)
            button.setProperty("stored", True)
            group.addButton(button)
            side_by_side.addWidget(button)

    def _speak(self, language: str) -> None:
        if self.change(language=language):
            self.desk.set_language(language)

    def _wear(self, **choice: str | int) -> None:
        if self.change(**choice):
            current = setting_rows.current(self.desk.db)
            self.desk.set_look(current.theme, current.scale_percent)


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
        self.desk_copy = Button(desk, self.tr("Open a desk copy…"), icon_name="usb")
        self.desk_copy.setEnabled(not desk.rehearsal)
        second = self.tr(
            "This laptop becomes a second desk of the hall: the page Export of the first one writes"
            " the copy."
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
        self.box.addWidget(rule())
        self.box.addWidget(label(self.tr("Second desk"), look="strong"))
        self.box.addLayout(
            boxes.row((label(second, tone="muted", wraps=True), 1), self.desk_copy, gap=12)
        )
        self.box.addStretch()
        self.sounds.clicked.connect(lambda is_wanted: self.change(sounds=is_wanted))
        self.choose.clicked.connect(self._ask_folder)
        self.beside.clicked.connect(lambda: self.set_folder(""))
        self.copy_now.clicked.connect(self._copy)
        self.desk_copy.clicked.connect(self._open_desk_copy)
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
            "Copies: {count}, the last of {when}. At most twenty are kept; one is made when a "
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

    def _open_desk_copy(self) -> None:
        from seminar_desk.ui.imports.desk_copy_dialog import ask_and_begin  # noqa: PLC0415 - seldom

        ask_and_begin(self.desk, self.window())

    def _copy(self) -> None:
        made = self.desk.run(lambda: history.back_up(self.desk.db, reason="by-hand"))
        if made is not None:
            self.desk.toast(self.tr("A copy is made and checked: {file}").format(file=made.name))
            self.reload()
