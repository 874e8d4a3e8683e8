"""The whole project in four figures."""

from dataclasses import dataclass

from seminar_desk.domain.people.counts import aimaks_reached, count
from seminar_desk.store.database import Database
from seminar_desk.store.days import session_rows
from seminar_desk.store.people import attendance_rows, present_counts
from seminar_desk.ui.widgets.boxes import column, row
from seminar_desk.ui.widgets.card import Card
from seminar_desk.ui.widgets.labels import label

_HELD = frozenset({"open", "closed", "amended"})


@dataclass(frozen=True, slots=True)
class Totals:
    """Hold the project's figures; people are counted once, whatever they attended."""

    people: int
    expected: int
    sessions_held: int
    sessions: int
    plans: int
    aimaks: int


def read_totals(db: Database, expected: int) -> Totals:
    """Read the figures over every session that is not cancelled."""
    alive = [session for session in session_rows.all_sessions(db) if session.status != "cancelled"]
    everyone = attendance_rows.everyone(db)
    return Totals(
        people=count(everyone).present,
        expected=expected,
        sessions_held=sum(session.status in _HELD for session in alive),
        sessions=len(alive),
        plans=present_counts.plans_in_all(db),
        aimaks=aimaks_reached(everyone),
    )


class TotalsCard(Card):
    """Show people trained, sessions held, assemblies prepared, aimaks reached."""

    def __init__(self) -> None:
        super().__init__()
        self._figures = [label(look="figure") for _ in range(4)]
        self._words = [label(look="caption", wraps=True) for _ in range(4)]
        pairs = zip(self._figures, self._words, strict=True)
        columns = ((column(figure, words, ...), 1) for figure, words in pairs)
        self.put(label(self.tr("Whole project"), look="caption"), row(*columns, gap=16))

    def show_totals(self, totals: Totals) -> None:
        """Write the figures and their words."""
        for figure, words, number, text in zip(
            self._figures,
            self._words,
            (totals.people, totals.sessions_held, totals.plans, totals.aimaks),
            (
                self.tr("trained of about {n}").format(n=totals.expected),
                self.tr("sessions of {n}", "", totals.sessions_held).format(n=totals.sessions),
                self.tr("assemblies in preparation", "", totals.plans),
                self.tr("aimaks reached", "", totals.aimaks),
            ),
            strict=True,
        ):
            figure.setText(str(number))
            figure.setAccessibleName(f"{number} {text}")
            words.setText(text)
