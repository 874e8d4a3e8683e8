"""What is inside the workbook, and what is missing in it: each line leads to where it is mended."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from seminar_desk.domain.days.export_checks import MEND, Gap
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.export.export_facts import (
    ExportFacts,
    gap_button,
    gap_names,
    gap_title,
    sheet_names,
)
from seminar_desk.ui.look.icons import icon
from seminar_desk.ui.look.look import px
from seminar_desk.ui.widgets.boxes import column, emptied, fill, row
from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.card import Card, rule
from seminar_desk.ui.widgets.labels import ElidedLabel, Pill, label

_FIGURES = 6
_COLUMNS = 4
_ROUND = 32
_ROW = 50


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


class _WeightSign(QWidget):
    def __init__(self, desk: Desk, weight: str) -> None:
        super().__init__()
        self._desk = desk
        self._weight = weight
        side = desk.theme.px(_ROUND)
        self.setFixedSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw a warning on its soft ground, or a quiet hint."""
        theme = self._desk.theme
        is_warning = self._weight == MEND
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("warning_soft" if is_warning else "neutral_soft"))
        painter.drawEllipse(self.rect())
        side = theme.px(17)
        corner = (self.width() - side) // 2
        name, ink = ("triangle-alert", theme.warning) if is_warning else ("info", theme.muted)
        icon(name, ink).paint(painter, QRect(corner, corner, side, side))


class GapRow(QWidget):
    """Show one gap; `wanted` asks for the page where it is mended."""

    wanted = Signal(object)

    def __init__(self, desk: Desk, gap: Gap) -> None:
        super().__init__()
        self.gap = gap
        title = ElidedLabel(gap_title(gap), look="strong")
        names = ElidedLabel(gap_names(gap), look="caption")
        self.button = Button(desk, gap_button(gap))
        self.button.setAccessibleName(f"{gap_button(gap)}: {gap_title(gap)}")
        words = column(..., title, names, ...)
        row(
            _WeightSign(desk, gap.weight),
            (words, 1),
            self.button,
            gap=12,
            edge=(0, 0, 6, 0),
            of=self,
        )
        self.setFixedHeight(desk.theme.px(_ROW))
        self.button.clicked.connect(lambda: self.wanted.emit(self.gap))


class ChecksCard(Card):
    """List the gaps, those that the office will ask about first."""

    wanted = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.rows: list[GapRow] = []
        self.verdict = Pill()
        self._fine = label(
            self.tr("Everything the office asks for is there."), tone="muted", wraps=True
        )
        self._list = column()
        caption = label(self.tr("Before it leaves"), look="caption")
        self.put(row(caption, ..., self.verdict, gap=8), self._fine, self._list)

    def show_gaps(self, gaps: Sequence[Gap]) -> None:
        """Show the gaps, or that nothing is missing."""
        self._show_verdict(gaps)
        self._fine.setVisible(not gaps)
        emptied(self._list)
        self.rows = [GapRow(self._desk, gap) for gap in gaps]
        width = max((line.button.sizeHint().width() for line in self.rows), default=0)
        for line in self.rows:
            if self._list.count():
                fill(self._list, rule())
            fill(self._list, line)
            line.wanted.connect(self.wanted)
            line.button.setFixedWidth(width)

    def _show_verdict(self, gaps: Sequence[Gap]) -> None:
        to_mend = sum(gap.weight == MEND for gap in gaps)
        if to_mend:
            self.verdict.show_state(self.tr("The office will ask: %n", "", to_mend), "warning")
        elif gaps:
            self.verdict.show_state(self.tr("Can be sent, have a look"), "accent")
        else:
            self.verdict.show_state("✓ " + self.tr("Nothing is missing"), "success")
