"""The figures of an office's store by code, and the people that they are held against."""

from __future__ import annotations

from seminar_desk.domain.figures.figure import EVERYWHERE, Figure, Within, figures
from seminar_desk.domain.figures.indicator import registry
from seminar_desk.domain.figures.relation import Relations
from seminar_desk.domain.people.participant import Participant
from seminar_desk.store.database import Database
from seminar_desk.store.days import session_rows
from seminar_desk.store.people import attendance_rows


def told(
    relations: Relations, *by: str, within: Within = EVERYWHERE
) -> dict[tuple[str, ...], Figure]:
    """Return figures by code and then the codes of their split."""
    found = figures(relations, registry().indicators, by=by, within=within)
    return {(figure.code, *figure.by.values()): figure for figure in found}


def everyone(db: Database) -> list[Participant]:
    return [
        row
        for session in session_rows.all_sessions(db)
        for row in attendance_rows.of_session(db, session.uid)
    ]
