"""What people consent to by signing the sheet, and whether it is printed there."""

from PySide6.QtWidgets import QCheckBox

from seminar_desk.store import setting_rows
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.forms.line_editors import LineEditor, LongLineEditor
from seminar_desk.ui.settings.sections import SettingsSection
from seminar_desk.ui.widgets.labels import label


class ConsentSection(SettingsSection):
    """Keep the sentence in three languages, with the version of its text."""

    icon = "file-check"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.on_sheet = QCheckBox(self.tr("Print the consent above the signatures of the sheet"))
        self.box.addWidget(self.on_sheet)
        grid = self.form.grid(1, down=8)
        self.box.addLayout(grid)
        for place, (column, name) in enumerate(
            (
                ("consent_ru", self.tr("Text of the consent · in Russian")),
                ("consent_ky", self.tr("Text of the consent · in Kyrgyz")),
                ("consent_en", self.tr("Text of the consent · in English")),
            )
        ):
            grid.add(LongLineEditor(column, lines=2), name, place, 0, 1)
        grid.add(LineEditor("consent_version"), self.tr("Version of the text"), 3, 0, 1)
        note = self.tr(
            "Whoever signs the sheet consents to this text: closing counts the signatures page by"
            " page and notes the consent with the version. Once a text was printed, another text"
            " gets the next version by itself."
        )
        self.box.addWidget(label(note, look="caption", wraps=True))
        self.box.addStretch()
        self.on_sheet.clicked.connect(lambda wanted: self.change(consent_on_sheet=wanted))

    def title(self) -> str:
        """Name the section."""
        return self.tr("Consent")

    def reload(self) -> None:
        """Show texts, version and the tick."""
        super().reload()
        self.on_sheet.setChecked(setting_rows.current(self.desk.db).consent_on_sheet)
