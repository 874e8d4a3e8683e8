"""A figure as a cell of a report: its number, or why there is none."""

from seminar_desk.domain.figures import figure_words, formulas
from seminar_desk.domain.figures.figure import Figure
from seminar_desk.domain.figures.indicator import COUNT, MEAN, RATIO, SHARE, SUM, Indicator
from seminar_desk.domain.figures.office_report import ReportCell, ReportWish
from seminar_desk.domain.figures.relation import YES, Relation
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


def adds_up_few(people: Relation, line: Indicator, *, is_thinned: bool) -> bool:
    """Say whether a sum is of fewer than `LEAST` people, in however many seminars they were.

    `is_thinned`: incomplete records are left out of it.
    """
    added = tuple(filter(None, (line.column, line.of_column)))
    if line.of != "participations" or not added:
        return False
    names = tuple(dict.fromkeys(("person", "complete", *added, *line.columns)))
    place = {name: index for index, name in enumerate(names)}
    persons = {
        row[0]
        for row in people.rows(names)
        if formulas.answer(line.where, row, place)
        and all(isinstance(row[place[name]], int) for name in added)
        and (row[1] == YES or not is_thinned)
    }
    return 0 < len(persons) < LEAST


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
