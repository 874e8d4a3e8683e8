"""Language, light or dark, size."""

from __future__ import annotations

from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel

from seminar_desk.actions import settings
from seminar_desk.store import setting_rows
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.language.languages import NAMES
from seminar_desk.ui.settings.section import Section
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.labels import label

SCALES = (100, 125, 150, 175, 200)


class LookSection(Section):
    """Change the screen at once; each choice is a button."""

    icon = "languages"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.languages = {code: Button(desk, name) for code, name in NAMES.items()}
        self.themes = {
            "light": Button(desk, icon_name="sun"),
            "dark": Button(desk, icon_name="moon"),
        }
        self.scales = {scale: Button(desk, f"{scale} %") for scale in SCALES}
        self._captions = [
            self._row(list(self.languages.values())),
            self._row(list(self.themes.values())),
            self._row(list(self.scales.values())),
        ]
        self._note = label(look="caption", wraps=True)
        self.box.addWidget(self._note)
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

    def retranslate(self) -> None:
        """Word the section in the current language."""
        for caption, text in zip(
            self._captions,
            (self.tr("Language of the screen"), self.tr("Look"), self.tr("Size")),
            strict=True,
        ):
            caption.setText(text)
        self.themes["light"].setText(self.tr("Light"))
        self.themes["dark"].setText(self.tr("Dark"))
        self._note.setText(
            self.tr("Papers have their own language, chosen for each session on the page Today.")
        )

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

    def _row(self, buttons: list[Button]) -> QLabel:
        caption = label(look="small")
        group = QButtonGroup(self)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in buttons:
            button.setCheckable(True)
            group.addButton(button)
            row.addWidget(button)
        row.addStretch()
        self.box.addWidget(caption)
        self.box.addLayout(row)
        return caption

    def _speak(self, language: str) -> None:
        if self.desk.succeeds(lambda: settings.change(self.desk.db, language=language)):
            self.desk.set_language(language)
            self.stored.emit()

    def _wear(self, **choice: str | int) -> None:
        if self.desk.succeeds(lambda: settings.change(self.desk.db, **choice)):
            current = setting_rows.current(self.desk.db)
            self.desk.set_look(current.theme, current.scale_percent)
            self.stored.emit()
