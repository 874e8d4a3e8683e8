"""What the office will see: the figures, and how many rows each sheet has."""

from PySide6.QtWidgets import QGridLayout, QLabel

from seminar_desk.ui.export.export_facts import ExportFacts
from seminar_desk.ui.export.export_words import sheet_names
from seminar_desk.ui.look.look import px
from seminar_desk.ui.widgets.boxes import column, row
from seminar_desk.ui.widgets.card import Card, rule
from seminar_desk.ui.widgets.labels import ElidedLabel, label

_FIGURES = 6
_COLUMNS = 4


class ContentsCard(Card):
    """Show the one present count as every other place shows it, and the sheets."""

    def __init__(self) -> None:
        super().__init__()
        self.figures = [label(look="figure") for _ in range(_FIGURES)]
        self._words = [ElidedLabel(look="caption") for _ in range(_FIGURES)]
        self.reconciliation = label(look="caption", wraps=True)
        self.sheets: dict[str, QLabel] = {}
        pairs = zip(self.figures, self._words, strict=True)
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(14))
        grid.setVerticalSpacing(px(6))
        for place, (name, sheet) in enumerate(sheet_names().items()):
            count = self.sheets[name] = label(look="strong")
            cell = row(count, (ElidedLabel(sheet, look="caption"), 1), gap=7)
            grid.addLayout(cell, place // _COLUMNS, place % _COLUMNS)
            grid.setColumnStretch(place % _COLUMNS, 1)
        self.put(
            label(self.tr("What the office will see"), look="caption"),
            row(*((column(figure, words), 1) for figure, words in pairs), gap=10),
            *(self.reconciliation, rule(), grid),
        )

    def show_facts(self, facts: ExportFacts) -> None:
        """Write figures, the line that adds up, and the rows."""
        counts = facts.counts
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
        for name, rows in self.sheets.items():
            rows.setText(str(facts.rows.get(name, 0)))

    def _adds_up(self, facts: ExportFacts) -> str:
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
