"""To which groups people said that they belong: of all together, never beside sex, age or place."""

from collections.abc import Iterator, Mapping

from seminar_desk.domain.figures import told_cells
from seminar_desk.domain.figures.donor_people import SELF_GROUP, SEXES, DonorPeople
from seminar_desk.domain.figures.figure import Figure
from seminar_desk.domain.figures.indicator import registry
from seminar_desk.domain.figures.office_report import (
    ReportCell,
    ReportColumn,
    ReportSection,
    SectionTable,
)
from seminar_desk.domain.figures.people_split import ReportGround
from seminar_desk.domain.figures.relation import UNKNOWN
from seminar_desk.domain.paper_words import filled, words
from seminar_desk.domain.people.small_cells import LEAST

_INDICATOR = "left_behind"


def section(ground: ReportGround) -> ReportSection:
    """Return how many said to belong to each group, to several, to none, and who did not say."""
    language = ground.asked.language
    own = words(language)["figures"]
    found = [*_of_office(ground)] if ground.donor is None else [*told(ground.donor).items()]
    if not any(code != UNKNOWN and number for code, number in found):
        return ReportSection(own["groups"], (own["groups_untold"],))
    if not any(code for code, _ in found):
        return ReportSection(own["groups"], (filled(own["hidden_why"], least=LEAST),))
    rows = [
        (ReportCell(ground.word(SELF_GROUP, code)), told_cells.count(number))
        for code, number in found
        if code and number
    ]
    if rest := dict(found).get(""):
        rows.append((ReportCell(filled(own["merged"], least=LEAST)), told_cells.count(rest)))
    name = registry().dimensions[SELF_GROUP][language]
    columns = (ReportColumn(name, 4, is_number=False), ReportColumn(own["columns"]["persons"], 1.6))
    rows.append((ReportCell(own["total"]), told_cells.count(sum(number for _, number in found))))
    table = SectionTable(own["tabs"]["groups"], columns, tuple(rows), total=True)
    return ReportSection(own["groups"], (), table, (own["groups_note"],))


def told(donor: DonorPeople) -> Mapping[str, int]:
    """Return what a donor is told: people by group, those of too small ones under no code.

    That nobody said anything is told of however few.
    """
    cells = donor.cells(SELF_GROUP)
    if {code for code, _ in cells.people} == {UNKNOWN}:
        return {UNKNOWN: len(donor.persons)}
    numbers = {code: len(people) for (code, _), people in cells.people.items()}
    shown = {code for code, _ in cells.told}
    ordered = [code for code in (*registry().codes(SELF_GROUP), UNKNOWN) if code in shown]
    rest = cells.rest.get(SEXES, 0)
    return {code: numbers[code] for code in ordered} | ({"": rest} if rest else {})


def _of_office(ground: ReportGround) -> Iterator[tuple[str, int]]:
    for figure in ground.figures(_INDICATOR, by=(SELF_GROUP,)):
        code = figure.by[SELF_GROUP]
        yield code, _people(figure, code)


def _people(figure: Figure, code: str) -> int:
    return figure.unknown if code == UNKNOWN else figure.known
