"""The project's own lines, in the two languages of papers."""

from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.forms.choice_editors import NumberEditor
from seminar_desk.ui.forms.line_editors import LineEditor, LongLineEditor
from seminar_desk.ui.settings.section import SettingsSection

_MOST_PEOPLE = 100_000
_LONGEST_DAY_HOURS = 24


class ProjectSection(SettingsSection):
    """Keep title, project, donor, implementer, contact and the expected figures."""

    icon = "graduation-cap"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        grid = self.form.grid(2, down=8)
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
                grid.add(line, f"{words} · {in_language}", row, left, 1)
        grid.add(LineEditor("contact"), self.tr("Contact on papers"), 4, 0, 1)
        figures = self.form.row()
        grid.addLayout(figures, 4, 1)
        expected = NumberEditor("expected_total", 0, _MOST_PEOPLE)
        figures.add(expected, self.tr("People expected"))
        figures.add(NumberEditor("hours", 1, _LONGEST_DAY_HOURS), self.tr("Hours"))

    def title(self) -> str:
        """Name the section."""
        return self.tr("Project")
