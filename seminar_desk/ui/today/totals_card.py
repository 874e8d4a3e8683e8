"""The whole project in four figures."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout

from seminar_desk.domain.people.counts import aimaks_reached, count
from seminar_desk.store.database import Database
from seminar_desk.store.days import session_rows
from seminar_desk.store.people import attendance_rows, present_counts
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
        self._caption = label(look="caption")
        self._figures: list[QLabel] = []
        self._words: list[QLabel] = []
        row = QHBoxLayout()
        row.setSpacing(16)
        for _ in range(4):
            figure, words = label(look="figure"), label(look="caption", wraps=True)
            column = QVBoxLayout()
            column.setSpacing(0)
            column.addWidget(figure)
            column.addWidget(words)
            column.addStretch()
            row.addLayout(column, 1)
            self._figures.append(figure)
            self._words.append(words)
        self.box.addWidget(self._caption)
        self.box.addLayout(row)

    def show_totals(self, totals: Totals) -> None:
        """Write the figures and their words in the current language."""
        self._caption.setText(self.tr("Whole project"))
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
