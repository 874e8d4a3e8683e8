"""The project's own lines, in the two languages of papers."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit

from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.settings.section import Section
from seminar_desk.ui.settings.setting_lines import Control, LongText
from seminar_desk.ui.widgets.field import Field
from seminar_desk.ui.widgets.number_edit import NumberEdit

_LINES = {"title": 3, "project": 2, "donor": 2, "implementer": 1}
_MOST_PEOPLE = 100_000
_LONGEST_DAY_HOURS = 24


class ProjectSection(Section):
    """Keep title, project, donor, implementer, contact and the expected figures."""

    icon = "graduation-cap"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(8)
        self._fields: dict[str, Field] = {}
        for row, name in enumerate(_LINES):
            for column, language in enumerate(("ru", "ky")):
                lines = _LINES[name]
                text = LongText(desk, lines)
                key = f"{name}_{language}"
                self.binding.tie(key, text)
                self._fields[key] = Field("", text)
                grid.addWidget(self._fields[key], row, column, Qt.AlignmentFlag.AlignTop)
        self.contact = QLineEdit()
        self.expected = NumberEdit(0, _MOST_PEOPLE)
        self.hours = NumberEdit(1, _LONGEST_DAY_HOURS)
        figures = QHBoxLayout()
        figures.setSpacing(14)
        others: tuple[tuple[str, Control], ...] = (
            ("contact", self.contact),
            ("expected_total", self.expected),
            ("hours", self.hours),
        )
        for key, control in others:
            self.binding.tie(key, control)
            self._fields[key] = Field("", control)
        for key in ("expected_total", "hours"):
            figures.addWidget(self._fields[key], 1)
        grid.addWidget(self._fields["contact"], len(_LINES), 0)
        grid.addLayout(figures, len(_LINES), 1)
        for column in range(2):
            grid.setColumnStretch(column, 1)
        self.box.addLayout(grid)
        self.box.addStretch()

    def title(self) -> str:
        """Name the section."""
        return self.tr("Project")

    def retranslate(self) -> None:
        """Word the section in the current language."""
        names = {
            "title": self.tr("Title of the seminar"),
            "project": self.tr("Project"),
            "donor": self.tr("Donor"),
            "implementer": self.tr("Implementer"),
        }
        languages = {"ru": self.tr("in Russian"), "ky": self.tr("in Kyrgyz")}
        for name in _LINES:
            for language, words in languages.items():
                self._fields[f"{name}_{language}"].set_label(f"{names[name]} · {words}")
        self._fields["contact"].set_label(self.tr("Contact on papers"))
        self._fields["expected_total"].set_label(self.tr("People expected"))
        self._fields["hours"].set_label(self.tr("Hours"))
