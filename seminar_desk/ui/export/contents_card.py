"""What the office will see: the figures, and how many rows each sheet has."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout

from seminar_desk.ui.export.export_facts import Facts
from seminar_desk.ui.export.export_words import sheet_names
from seminar_desk.ui.widgets.card import Card, rule
from seminar_desk.ui.widgets.labels import ElidedLabel, label

_FIGURES = 6
_COLUMNS = 4


class ContentsCard(Card):
    """Show the one present count as every other place shows it, and the sheets."""

    def __init__(self) -> None:
        super().__init__()
        self._caption = label(look="caption")
        self.figures: list[QLabel] = []
        self._words: list[ElidedLabel] = []
        self.reconciliation = label(look="caption", wraps=True)
        self.sheets: dict[str, QLabel] = {}
        self._sheet_words: dict[str, ElidedLabel] = {}
        figures = QHBoxLayout()
        figures.setSpacing(10)
        for _ in range(_FIGURES):
            figure, words = label(look="figure"), ElidedLabel(look="caption")
            column = QVBoxLayout()
            column.setSpacing(0)
            column.addWidget(figure)
            column.addWidget(words)
            figures.addLayout(column, 1)
            self.figures.append(figure)
            self._words.append(words)
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(6)
        for place, name in enumerate(sheet_names()):
            count, words = label(look="strong"), ElidedLabel(look="caption")
            cell = QHBoxLayout()
            cell.setSpacing(7)
            cell.addWidget(count)
            cell.addWidget(words, 1)
            grid.addLayout(cell, place // _COLUMNS, place % _COLUMNS)
            grid.setColumnStretch(place % _COLUMNS, 1)
            self.sheets[name] = count
            self._sheet_words[name] = words
        self.box.addWidget(self._caption)
        self.box.addLayout(figures)
        self.box.addWidget(self.reconciliation)
        self.box.addWidget(rule())
        self.box.addLayout(grid)

    def show_facts(self, facts: Facts) -> None:
        """Write figures, the line that adds up, and the rows."""
        counts = facts.counts
        self._caption.setText(self.tr("What the office will see"))
        women, men = counts.present_by_sex["f"], counts.present_by_sex["m"]
        shown = (
            (counts.present, self.tr("came", "", counts.present)),
            (women, self.tr("women", "", women)),
            (men, self.tr("men", "", men)),
            (facts.aimaks, self.tr("aimaks", "", facts.aimaks)),
            (facts.plans, self.tr("plans", "", facts.plans)),
            (facts.certificates, self.tr("certificates", "", facts.certificates)),
        )
        for figure, words, (number, word) in zip(self.figures, self._words, shown, strict=True):
            figure.setText(str(number))
            figure.setAccessibleName(f"{number} {word}")
            words.setText(word)
        self.reconciliation.setText(self._adds_up(facts))
        for name, sheet in sheet_names().items():
            self.sheets[name].setText(str(facts.rows.get(name, 0)))
            self._sheet_words[name].setText(sheet)

    def _adds_up(self, facts: Facts) -> str:
        counts = facts.counts
        said = self.tr("Invited {invited} − absent {absent} + walk-ins {walkins} = came {present}")
        line = said.format(
            invited=counts.invited,
            absent=counts.invited_absent,
            walkins=counts.walkins_present,
            present=counts.present,
        )
        if facts.session is None and facts.participations != counts.present:
            twice = self.tr("Participations {n}: some came to several seminars.")
            line += ". " + twice.format(n=facts.participations)
        return line
