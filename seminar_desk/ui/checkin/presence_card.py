"""How many came, of how many, in words and in bars."""

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QWidget

from seminar_desk.domain.codes import code_lists
from seminar_desk.domain.people.counts import Counts
from seminar_desk.domain.people.participant import ROLES
from seminar_desk.domain.people.queues import Pace
from seminar_desk.ui.checkin.two_desks import TwoDesks
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.widgets.card import Card
from seminar_desk.ui.widgets.labels import label
from seminar_desk.ui.widgets.thin_bar import ThinBar


class PresenceCard(Card):
    """Show the one present count and what it is made of."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.figure = label(look="figure")
        self._of = label(tone="muted", wraps=True)
        self.sexes = label(look="caption", wraps=True)
        self.sum = label(look="small", wraps=True)
        self.pace = label(look="caption", wraps=True)
        self.desks = TwoDesks(desk)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.figure)
        head.addWidget(self._of, 1)
        self.box.addLayout(head)
        self.box.addWidget(self.sexes)
        self.box.addWidget(self.sum)
        self.box.addSpacing(4)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(7)
        self._grid.setColumnStretch(1, 1)
        self.box.addLayout(self._grid)
        self.box.addWidget(self.pace)
        self.box.addWidget(self.desks)
        self._bars_fit = True
        self._listed: set[str] = set()
        self._bars: dict[str, tuple[QLabel, ThinBar, QLabel]] = {}
        for line, code in enumerate(ROLES):
            row = (label(look="small"), ThinBar(desk, role_code=code), label(look="small"))
            for column, widget in enumerate(row):
                self._grid.addWidget(widget, line, column)
            self._bars[code] = row

    def shrink(self, *, is_small: bool) -> None:
        """Leave out the bars where the window is low; the chips above the list say the same."""
        self._bars_fit = not is_small
        for code, row in self._bars.items():
            for widget in row:
                widget.setVisible(self._bars_fit and code in self._listed)

    def show_counts(self, counts: Counts) -> None:
        """Fill the card."""
        self._listed = {code for code, listed in counts.listed_by_role.items() if listed}
        self.figure.setText(str(counts.present))
        self._of.setText(self.tr("of %n listed", "", counts.listed))
        women, men = counts.present_by_sex["f"], counts.present_by_sex["m"]
        parts = [self.tr("%n women", "", women), self.tr("%n men", "", men)]
        unknown = counts.present_by_sex["unknown"]
        if unknown:
            parts.append(self.tr("%n not stated", "", unknown))
        self.sexes.setText(" · ".join(parts))
        self.sum.setText(self._sum(counts))
        for code, (name, bar, figure) in self._bars.items():
            listed, present = counts.listed_by_role[code], counts.present_by_role[code]
            name.setText(code_lists().label("role", code, self._desk.language))
            bar.show_share(present, listed)
            figure.setText(f"{present}/{listed}")
            for widget in (name, bar, figure):
                widget.setVisible(self._bars_fit and listed > 0)

    def show_pace(self, pace: Pace | None) -> None:
        """Say how fast the queue moves and when it will be through; nothing while too few came."""
        is_told = pace is not None and pace.people_left > 0
        self.pace.setVisible(is_told)
        if pace is not None and is_told:
            seconds = self.tr("{seconds} s a person").format(seconds=pace.seconds_per_person)
            left = self.tr("%n people left", "", pace.people_left)
            minutes = self.tr("about %n minutes", "", pace.minutes_left)
            self.pace.setText(f"{seconds} · {left} · {minutes}")

    def _sum(self, counts: Counts) -> str:
        """Return «список 29 + без приглашения 2 − не пришли 7 = 24»."""
        text = self.tr("invited {invited} + walk-ins {walkins} − not here {absent} = {present}")
        return text.format(
            invited=counts.invited,
            walkins=counts.walkins_present,
            absent=counts.invited_absent,
            present=counts.present,
        )
