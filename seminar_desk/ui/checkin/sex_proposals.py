"""The question about sexes that fathers' names and «уулу», «кызы» propose: all seen, then taken."""

from collections.abc import Sequence

from PySide6.QtWidgets import QCheckBox, QWidget

from seminar_desk.domain.codes import code_lists
from seminar_desk.domain.people.participant import Participant
from seminar_desk.domain.people.sex_signs import sign_of_sex
from seminar_desk.ui.checkin import row_words
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.language import words
from seminar_desk.ui.widgets import boxes
from seminar_desk.ui.widgets.dialogs import Question

_WIDTH = 520


def proposed(people: Sequence[Participant]) -> list[Participant]:
    """Return those without a sex whose names propose one."""
    return [row for row in people if row.sex == "unknown" and sign_of_sex(row)[1]]


class SexProposals(Question):
    """List one line a person, each can be left out; `sexes` holds what was accepted, by uid."""

    def __init__(self, desk: Desk, parent: QWidget | None, people: Sequence[Participant]) -> None:
        title = words.tr("Sex by the father's name?")
        text = words.tr("Look through them: who is not what the name says is left out.")
        super().__init__(desk, parent, title, text, yes="", danger=False, width=_WIDTH)
        self.lines: dict[str, QCheckBox] = {}
        self._proposed: dict[str, str] = {}
        for row in people:
            word, sex = sign_of_sex(row)
            told = code_lists().label("sex", sex, desk.language).lower()
            line = QCheckBox(f"{row_words.name(row)}: {word} → {told}?")
            line.setChecked(True)
            line.toggled.connect(self._count)
            self.lines[row.uid], self._proposed[row.uid] = line, sex
        self.put(boxes.column(*self.lines.values(), gap=8))
        self._count()

    @property
    def sexes(self) -> dict[str, str]:
        """Return what is ticked."""
        return {uid: self._proposed[uid] for uid, line in self.lines.items() if line.isChecked()}

    def _count(self) -> None:
        count = len(self.sexes)
        self.yes.setText(self.tr("Accept %n proposals", "", count))
        self.yes.setEnabled(count > 0)
