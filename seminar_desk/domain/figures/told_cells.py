"""A figure as a cell of a report: its number, or why there is none."""

from collections import defaultdict

from seminar_desk.domain.figures import figure_words, formulas
from seminar_desk.domain.figures.figure import Figure
from seminar_desk.domain.figures.indicator import COUNT, MEAN, RATIO, SHARE, SUM, Indicator
from seminar_desk.domain.figures.office_report import ReportCell, ReportWish
from seminar_desk.domain.figures.relation import Cell, Relation, Row
from seminar_desk.domain.paper_words import words
from seminar_desk.domain.people.small_cells import LEAST

UNKNOWN_CELL = ReportCell(figure_words.NOT_KNOWN)
_PLACES = frozenset({"aimak", "village"})
_SAID_OF_ONESELF = frozenset({"sex", "youth", "age_band", "role", "standing", "grouped"})


def told(figure: Figure, line: Indicator, asked: ReportWish) -> ReportCell:
    """Return the cell of a figure; the donor is not told of fewer people than `LEAST`."""
    if figure.value is None:
        return UNKNOWN_CELL
    if asked.is_donor and is_of_few(figure, line):
        return hidden(asked)
    return ReportCell(figure_words.number(figure, line), figure.value, line.unit == "share")


def count(number: int) -> ReportCell:
    """Return the cell of a whole number."""
    return ReportCell(str(number), number)


def hidden(asked: ReportWish) -> ReportCell:
    """Return the cell that says that by it too few could be found, these or others."""
    return ReportCell(words(asked.language)["figures"]["hidden"])


def speaks_of_few(people: Relation, line: Indicator) -> bool:
    """Say whether a number is made by fewer than `LEAST` people, in however many seminars.

    Less than the whole length for all, a sum says how many are not in it: who left early. Of
    seminars of another length people can be told apart in it.
    """
    added = tuple(filter(None, (line.column, line.of_column)))
    is_of_rows = bool(line.part) and not line.once
    if line.of != "participations" or not (added or is_of_rows):
        return False
    names = tuple(dict.fromkeys(("person", "session", *added, *line.columns)))
    place = {name: index for index, name in enumerate(names)}
    counted = [row for row in people.rows(names) if formulas.answer(line.where, row, place)]
    if not added:
        few = {row[0] for row in counted if formulas.answer(line.part, row, place)}
        return 0 < len(few) < LEAST

    def said(row: Row) -> Row | None:
        cells = tuple(row[place[name]] for name in added)
        return cells if all(isinstance(cell, int) for cell in cells) else None

    lengths = {row[1]: length for row in counted if (length := said(row)) is not None}
    alike: defaultdict[tuple[object, bool], set[Cell]] = defaultdict(set)
    for row in counted:
        alike[lengths.get(row[1], row[1]), said(row) is None].add(row[0])
    return any(len(persons) < LEAST for persons in alike.values())


def is_of_few(figure: Figure, line: Indicator) -> bool:
    """Say whether a figure speaks of fewer than `LEAST` participants, but of some."""
    if line.of != "participations" or line.once in _PLACES or figure.value is None:
        return False
    if line.formula in (COUNT, SHARE) and _SAID_OF_ONESELF & dict(line.part).keys():
        part = figure.value if line.formula == COUNT else round(figure.value * figure.known)
        if 0 < figure.known - part < LEAST:
            return True  # who knows all others knows these few
    if line.formula == SHARE:
        return 0 < round(figure.value * figure.known) < LEAST or 0 < figure.known < LEAST
    if line.formula in (SUM, MEAN, RATIO):
        return 0 < figure.known < LEAST
    return 0 < figure.value < LEAST
