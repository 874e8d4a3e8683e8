"""The sheet `facts` of a report: of its days and place, merged for the donor."""

from collections import Counter
from collections.abc import Iterator

from seminar_desk.domain.figures import figure_words
from seminar_desk.domain.figures.indicator import registry
from seminar_desk.domain.figures.people_split import ReportGround
from seminar_desk.domain.figures.relation import YES
from seminar_desk.domain.people import small_cells
from seminar_desk.domain.people.small_cells import CellRow
from seminar_desk.exchange.report.reading_workbook import ReportWords
from seminar_desk.gather.figures import long_facts
from seminar_desk.gather.figures.long_facts import Fact

_TOLD = ("district", "role", "sex", "age_band")
_PARTICIPATIONS = "participations"


def table(ground: ReportGround) -> Iterator[Fact]:
    """Yield the names of the columns, then the rows."""
    language, relations = ground.asked.language, ground.relations
    own = ReportWords(language)
    yield tuple(own[name] for name in long_facts.COLUMNS)
    if ground.asked.is_donor:
        yield from _merged(ground)
        yield from long_facts.of_no_people(relations, language)
    else:
        yield from long_facts.of(relations, language, complete_only=ground.asked.complete_only)


def _merged(ground: ReportGround) -> Iterator[Fact]:
    """Yield participations, each cell of enough people: what is left out of it is told further up.

    A rest of too few people is left out: the grand total of the report has it.
    """
    part = ground.relations.parts["participations"]
    rows = [
        CellRow(str(person), "", tuple(_steps(tuple(map(str, cell)))))
        for person, present, complete, *cell in part.rows(("person", "present", "complete", *_TOLD))
        if present == YES and (complete == YES or not ground.asked.complete_only)
    ]
    steps = small_cells.steps_needed(rows)
    cells = [small_cells.told(row, steps) for row in rows]
    few = {*small_cells.alone((cell, row.person) for cell, row in zip(cells, rows, strict=True))}
    name = registry().indicator(_PARTICIPATIONS).name(ground.asked.language)
    for cell, number in Counter(cells).items():
        if cell not in few:
            district, *of_people = (
                ground.word(dimension, code) if code else figure_words.NOT_KNOWN
                for dimension, code in zip(_TOLD, cell, strict=True)
            )
            when_and_where = (*(figure_words.NOT_KNOWN,) * 3, district, figure_words.NOT_KNOWN)
            yield (name, *when_and_where, *of_people, number)


def _steps(cell: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """Yield everything, then less and less: without age, sex, role, district."""
    for known in range(len(cell), -1, -1):
        yield (*cell[:known], *("",) * (len(cell) - known))
