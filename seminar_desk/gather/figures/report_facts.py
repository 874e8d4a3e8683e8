"""The sheet `facts` of a report: of its days and place; for the donor what its tables tell."""

from collections.abc import Iterator

from seminar_desk.domain.figures import figure_words, people_split
from seminar_desk.domain.figures.donor_people import DonorPeople
from seminar_desk.domain.figures.indicator import registry
from seminar_desk.domain.figures.people_split import ReportGround
from seminar_desk.exchange.report.reading_workbook import ReportWords
from seminar_desk.gather.figures import long_facts
from seminar_desk.gather.figures.long_facts import Fact

_TOLD = ("period", "district", "role", "age_band")
_COLUMNS = ("session", "day", "period", "district", "aimak", "role", "sex", "age_band")
_PERSONS = "persons"


def table(ground: ReportGround) -> Iterator[Fact]:
    """Yield the names of the columns, then the rows."""
    language, relations = ground.asked.language, ground.relations
    own = ReportWords(language)
    yield tuple(own[name] for name in long_facts.COLUMNS)
    if ground.donor is not None:
        yield from _told(ground, ground.donor)
        yield from long_facts.of_no_people(relations, language)
    else:
        yield from long_facts.of(relations, language, complete_only=ground.asked.complete_only)


def _told(ground: ReportGround, donor: DonorPeople) -> Iterator[Fact]:
    """Yield people of one dimension and sex: split by more, tables could be subtracted."""
    name = registry().indicator(_PERSONS).name(ground.asked.language)
    for dimension in _TOLD:
        for code, sex, number in people_split.facts(ground, donor, dimension):
            said = {dimension: ground.word(dimension, code), "sex": ground.word("sex", sex)}
            yield (name, *(said.get(column, figure_words.NOT_KNOWN) for column in _COLUMNS), number)
