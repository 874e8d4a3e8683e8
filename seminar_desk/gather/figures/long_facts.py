"""The long sheet of facts: what adds up, split as far as it can be; a pivot table begins there."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import TypeAlias

from seminar_desk.domain.days.reach import Reach
from seminar_desk.domain.figures import figure_words
from seminar_desk.domain.figures.figure import Figure, Within, figures, narrowed
from seminar_desk.domain.figures.indicator import COUNT, SUM, Indicator, registry
from seminar_desk.domain.figures.relation import Relations
from seminar_desk.gather.figures import figure_relations
from seminar_desk.store.database import Database

Fact: TypeAlias = tuple[str | date | int, ...]
COLUMNS = (
    *("indicator", "session_code", "date", "period", "district", "aimak", "role", "sex", "age"),
    "n",
)
_OF_ALL = ("session", "period", "district", "aimak")
_OF_PEOPLE = ("role", "sex", "age_band")


def rows(db: Database, reach: Reach, language: str) -> Iterator[Fact]:
    """Yield a row for each cell that has anything in it, its number last.

    No cell is blank: what is not known says so, and assemblies have no role, sex or age.
    """
    within = Within(places={"session": reach.session_uid, "series": reach.series_uid})
    return of(narrowed(figure_relations.read(db), within), language)


def of(relations: Relations, language: str, *, complete_only: bool = False) -> Iterator[Fact]:
    """Yield the rows of relations, those of people before all others."""
    for by in ((*_OF_ALL, *_OF_PEOPLE), _OF_ALL):
        lines = registry().indicators
        yield from _split(relations, by, language, lines, complete_only=complete_only)


def of_no_people(relations: Relations, language: str) -> Iterator[Fact]:
    """Yield the rows of assemblies and what followed, of whole districts."""
    lines = [line for line in registry().indicators if line.of != "participations"]
    return _split(relations, _OF_ALL, language, lines, told=_OF_ALL[:-1])


def _split(
    relations: Relations,
    by: tuple[str, ...],
    language: str,
    lines: Iterable[Indicator],
    *,
    told: tuple[str, ...] = (),
    complete_only: bool = False,
) -> Iterator[Fact]:
    """Yield the rows of the lines that can be split `by` and no further, split as far as `told`."""
    days = {str(uid): str(day) for uid, day in relations.parts["sessions"].rows(("session", "day"))}
    whole = [line for line in lines if _adds_up(line, by)]
    for figure in figures(relations, whole, by=told or by, complete_only=complete_only):
        if figure.value:
            yield _row(figure, relations, days, language)


def _adds_up(line: Indicator, by: tuple[str, ...]) -> bool:
    """Say whether a line's cells add up, and it can be split so and not further."""
    is_of_people = {*_OF_PEOPLE} <= {*line.breakdowns}
    is_split_so = {*by} <= {*line.breakdowns} and is_of_people == ({*_OF_PEOPLE} <= {*by})
    return line.formula in (COUNT, SUM) and not line.once and is_split_so


def _row(figure: Figure, relations: Relations, days: dict[str, str], language: str) -> Fact:
    said = {
        name: figure_words.code_word(name, code, language, relations.names)
        for name, code in figure.by.items()
    }
    return (
        registry().indicator(figure.code).name(language),
        said["session"],
        date.fromisoformat(days[figure.by["session"]]),
        *(said.get(name, figure_words.NOT_KNOWN) for name in (*_OF_ALL[1:], *_OF_PEOPLE)),
        int(figure.value or 0),
    )
