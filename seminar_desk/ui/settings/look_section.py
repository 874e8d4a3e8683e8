"""Language, light or dark, size."""

from collections.abc import Sequence

from PySide6.QtWidgets import QButtonGroup

from seminar_desk.store import setting_rows
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.language.languages import NAMES
from seminar_desk.ui.settings.section import SettingsSection
from seminar_desk.ui.widgets import boxes
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.labels import label

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
        group = QButtonGroup(self)
        for button in buttons:
            button.setCheckable(True)
            group.addButton(button)
        self.box.addWidget(label(caption, look="small"))
        self.box.addLayout(boxes.row(*buttons, ..., gap=8))

    def _speak(self, language: str) -> None:
        if self.change(language=language):
            self.desk.set_language(language)

    def _wear(self, **choice: str | int) -> None:
        if self.change(**choice):
            current = setting_rows.current(self.desk.db)
            self.desk.set_look(current.theme, current.scale_percent)
