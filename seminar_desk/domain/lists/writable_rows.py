"""What a row of a list can write: its aimak by the classifier, no year that cannot be."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import TypeAlias

from seminar_desk.domain import places
from seminar_desk.domain.aimak_names import find_aimak, official_name
from seminar_desk.domain.days.session import Session
from seminar_desk.domain.lists.roster import CellProblem, RosterReading, RosterRow
from seminar_desk.domain.people import names
from seminar_desk.domain.people.folding import fold
from seminar_desk.domain.people.participant import Entry
from seminar_desk.domain.problems import Problem

# The entry as it can be written, what is wrong in the row, and what should be looked at.
Placed: TypeAlias = tuple[Entry, tuple[CellProblem, ...], tuple[CellProblem, ...]]


def placed(
    row: RosterRow,
    session: Session,
    reading: RosterReading,
    meant: Mapping[tuple[str, str], str],
) -> Placed:
    """Return the entry with the aimak's code, or a hint that it has none.

    `meant`: (district, words as they sound) -> the code that somebody said they mean; empty where
    they stay as they are.
    """
    entry, wrong = row.entry, _wrong_year(row, reading, session.date)
    if wrong:
        entry = replace(entry, birth_year=None)
    if not entry.aimak or not session.district_soate8:
        return entry, wrong, ()
    code = meant.get((session.district_soate8, fold(entry.aimak)))
    if known := places.aimak(code or ""):
        return replace(entry, aimak=known.name_ru, aimak_soate14=known.soate14), wrong, ()
    found = find_aimak(entry.aimak, session.district_soate8)
    if found is None and code is not None:
        return entry, wrong, ()
    if found is None:
        values = {"aimak": entry.aimak, "district": session.district}
        problem = Problem("roster_aimak_unknown", values)
        return entry, wrong, (CellProblem(row.row, reading.letter("aimak", row.region), problem),)
    name = official_name(entry.aimak, found)
    return replace(entry, aimak=name, aimak_soate14=found.soate14), wrong, ()


def _wrong_year(row: RosterRow, reading: RosterReading, day: date) -> tuple[CellProblem, ...]:
    if row.entry.birth_year is None:
        return ()
    problem = names.check_birth_year(row.entry.birth_year, day)
    return (
        (CellProblem(row.row, reading.letter("birth_year", row.region), problem),)
        if problem
        else ()
    )
