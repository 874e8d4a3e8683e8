"""Who came, split by one dimension: women, men, sex not told, people once, participations."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import TypeAlias

from seminar_desk.domain.figures import few_incomplete, figure_words, told_cells
from seminar_desk.domain.figures.donor_people import MAN, SEXES, WOMAN, DonorPeople, Sexes
from seminar_desk.domain.figures.figure import Figure, figures, left_out
from seminar_desk.domain.figures.indicator import Indicator, registry
from seminar_desk.domain.figures.office_report import (
    ReportCell,
    ReportColumn,
    ReportSection,
    ReportWish,
    SectionTable,
)
from seminar_desk.domain.figures.relation import PLACES, Relations
from seminar_desk.domain.paper_words import filled, words
from seminar_desk.domain.people.small_cells import LEAST
from seminar_desk.domain.sentences import sentence

_PERSONS, _SHARE, _PARTICIPATIONS = "persons", "women_share", "participations"
_TAB = 31  # characters of a sheet's name
_ODD_IN_TABS = str.maketrans("", "", "[]:*?/\\'")


Fact: TypeAlias = tuple[str, str, int]


@dataclass(frozen=True, slots=True)
class ReportGround:
    """Hold the rows that a report looks at, those of its days and place alone.

    `donor`: what of people a donor is told; None for the office.
    """

    relations: Relations
    asked: ReportWish
    donor: DonorPeople | None = None

    @classmethod
    def of(cls, relations: Relations, asked: ReportWish) -> "ReportGround":
        """Return the ground of these rows; for the donor with what that one is told of people."""
        if not asked.is_donor:
            return cls(relations, asked)
        people = relations.parts[_PARTICIPATIONS]
        if asked.complete_only:
            people = few_incomplete.kept(people)
            relations = replace(relations, parts={**relations.parts, _PARTICIPATIONS: people})
        return cls(relations, asked, DonorPeople(people, complete_only=asked.complete_only))

    def effect(self) -> Iterator[str]:
        """Yield what leaving incomplete records out does."""
        if self.asked.complete_only:
            people = self.relations.parts[_PARTICIPATIONS]
            effects = (left_out(self.relations), few_incomplete.kept_in(people))
            yield from (sentence(each, self.asked.language) for each in effects if each)

    def figures(self, *codes: str, by: tuple[str, ...] = ()) -> list[Figure]:
        """Return the figures of indicators, of all of them where none is named."""
        lines = registry()
        wanted = [lines.indicator(code) for code in codes] or lines.indicators
        return figures(self.relations, wanted, by=by, complete_only=self.asked.complete_only)

    def told(self, figure: Figure) -> ReportCell:
        """Return the cell of a figure; the donor is not told what would give back a few people."""
        line = registry().indicator(figure.code)
        # Beside the report of all, how many rows do not tell it is a number too.
        is_told = figure.value is not None or (self.donor is not None and self.donor.left_out)
        if self.donor is not None and is_told and self._is_hidden(line):
            return told_cells.hidden(self.asked)
        return told_cells.told(figure, line, self.asked)

    def _is_hidden(self, line: Indicator) -> bool:
        """Say whether few are behind an indicator, or would be what another report has more."""
        assert self.donor is not None
        is_thinned = self.asked.complete_only and not line.is_grand
        counted = self.relations.parts[_PARTICIPATIONS]
        if self.donor.hides(line) or told_cells.speaks_of_few(
            counted.kept(counted.staying) if is_thinned else counted, line
        ):
            return True
        left = self.donor.left_out
        if not is_thinned or left is None or line.of != _PARTICIPATIONS:
            return False
        parts = {**self.relations.parts, _PARTICIPATIONS: left}
        (more,) = figures(replace(self.relations, parts=parts), [line])
        return told_cells.is_of_few(more, line) or told_cells.speaks_of_few(left, line)

    def word(self, dimension: str, code: str) -> str:
        """Return a code in the report's words."""
        return figure_words.code_word(dimension, code, self.asked.language, self.relations.names)


def section(
    ground: ReportGround,
    dimension: str,
    *,
    notes: tuple[str, ...] = (),
    said: Callable[[str], str] | None = None,
) -> ReportSection:
    """Return the section of one dimension; `said` words its codes, else the registry does."""
    asked = ground.asked
    own = words(asked.language)["figures"]
    name = registry().dimensions[dimension][asked.language]
    word = said or (lambda code: ground.word(dimension, code))
    donor = ground.donor
    if donor is None:
        rows, total = tuple(_rows(ground, dimension, word)), _total(ground, own["total"])
    else:
        rows, total = (
            tuple(_merged(ground, donor, dimension, word)),
            _total_told(donor, own["total"]),
        )
    heading = filled(own["split"], dimension=name.lower())
    if not rows:
        return ReportSection(heading, (_nobody(ground),))
    if donor is not None and not _tells_of_any(donor, dimension):
        return ReportSection(heading, (filled(own["hidden_why"], least=LEAST),))
    columns = _columns(own["columns"], name, is_donor=asked.is_donor)
    tab = name.translate(_ODD_IN_TABS)[:_TAB]
    table = SectionTable(tab, columns, (*rows, total), (1, 2, 3), total=True)
    return ReportSection(heading, (), table, (*_notes(ground, dimension), *notes))


def _tells_of_any(donor: DonorPeople, dimension: str) -> bool:
    """Say whether a table has more than the row of all who are told together."""
    cells = donor.cells(dimension)
    return any(cells.people[cell] for cell in cells.told)


def _nobody(ground: ReportGround) -> str:
    """Say that nobody came, or why that is not known."""
    (whole,) = ground.figures(_PARTICIPATIONS)
    language = ground.asked.language
    return sentence(whole.why, language) if whole.why else words(language)["figures"]["nobody"]


def _columns(own: Mapping[str, str], name: str, *, is_donor: bool) -> tuple[ReportColumn, ...]:
    numbers = ["women", "men", "sex_unknown", "persons", "women_share"]
    if not is_donor:
        numbers.append("participations")
    first = ReportColumn(name, 4, is_number=False)
    return (first, *(ReportColumn(own[code], 1.6) for code in numbers))


def _notes(ground: ReportGround, dimension: str) -> Iterator[str]:
    own, asked = words(ground.asked.language)["figures"], ground.asked
    yield own["share_note"]
    if dimension in PLACES:
        yield own["total_note"]
    if asked.is_donor:
        yield filled(own["merged_note"], least=LEAST)
    yield from ground.effect()


def _rows(
    ground: ReportGround, dimension: str, word: Callable[[str], str]
) -> Iterator[tuple[ReportCell, ...]]:
    sexes = {
        (each.by[dimension], each.by["sex"]): each
        for each in ground.figures(_PERSONS, by=(dimension, "sex"))
    }
    whole = {
        (each.code, each.by[dimension]): each
        for each in ground.figures(_PERSONS, _SHARE, _PARTICIPATIONS, by=(dimension,))
    }
    for (code, part), figure in whole.items():
        if code != _PERSONS or not (figure.value or whole[_PARTICIPATIONS, part].value):
            continue
        counted = (sexes.get((part, sex)) for sex in SEXES)
        yield (
            ReportCell(word(part)),
            *(ground.told(one) if one else told_cells.count(0) for one in counted),
            ground.told(figure),
            ground.told(whole[_SHARE, part]),
            ground.told(whole[_PARTICIPATIONS, part]),
        )


def _total(ground: ReportGround, name: str) -> tuple[ReportCell, ...]:
    sexes = {each.by["sex"]: each for each in ground.figures(_PERSONS, by=("sex",))}
    codes = (_PERSONS, _SHARE, _PARTICIPATIONS)
    whole = {each.code: each for each in ground.figures(*codes)}
    return (
        ReportCell(name),
        *(ground.told(sexes[sex]) if sex in sexes else told_cells.count(0) for sex in SEXES),
        *(ground.told(whole[code]) for code in codes),
    )


def _merged(
    ground: ReportGround, donor: DonorPeople, dimension: str, word: Callable[[str], str]
) -> Iterator[tuple[ReportCell, ...]]:
    """Yield the rows for the donor: whoever stands in a cell that is not told counts in the last.

    A row with such a cell says of how many people it is at least: nobody sees which are empty.
    """
    cells = donor.cells(dimension)
    for code in _told_codes(ground, donor, dimension):
        numbers = {sexes: cells.number(code, sexes) for sexes in donor.sexes}
        told = [number for number in numbers.values() if number is not None]
        if not any(told):
            continue  # who left incomplete records out
        whole = told_cells.count(sum(told))
        yield (
            ReportCell(word(code)),
            *_by_sex(numbers),
            whole if len(told) == len(numbers) else ReportCell(f"≥ {whole.text}"),
            _share(numbers),
        )
    if any(cells.rest.values()):
        name = filled(words(ground.asked.language)["figures"]["merged"], least=LEAST)
        rest = {sexes: cells.rest.get(sexes, 0) for sexes in donor.sexes}
        whole = told_cells.count(sum(rest.values()))
        yield (ReportCell(name), *_by_sex(rest), whole, told_cells.UNKNOWN_CELL)


def _told_codes(ground: ReportGround, donor: DonorPeople, dimension: str) -> list[str]:
    """Return the codes of which something is told, in the order of their list."""
    known = {code for code, sexes in donor.cells(dimension).told}
    whole = figures(ground.relations, [registry().indicator(_PERSONS)], by=(dimension,))
    return [code for figure in whole if (code := figure.by[dimension]) in known]


def _by_sex(numbers: Mapping[Sexes, int | None]) -> Iterator[ReportCell]:
    """Yield the cells of women, men, and who did not say: «—» for sexes that are told together."""
    for sex in SEXES:
        number = numbers.get((sex,))
        yield told_cells.UNKNOWN_CELL if number is None else told_cells.count(number)


def _share(numbers: Mapping[Sexes, int | None]) -> ReportCell:
    women, men = numbers.get((WOMAN,)), numbers.get((MAN,))
    if women is None or men is None or not women + men:
        return told_cells.UNKNOWN_CELL
    part = women / (women + men)
    return ReportCell(figure_words.share(part), part, is_share=True)


def _total_told(donor: DonorPeople, name: str) -> tuple[ReportCell, ...]:
    numbers: dict[Sexes, int | None] = {
        sexes: sum(donor.by_sex.get(sex, 0) for sex in sexes) for sexes in donor.sexes
    }
    whole = told_cells.count(len(donor.persons))
    return (ReportCell(name), *_by_sex(numbers), whole, _share(numbers))


def facts(ground: ReportGround, donor: DonorPeople, dimension: str) -> Iterator[Fact]:
    """Yield code, sex and number of each cell that the table of a dimension tells."""
    cells = donor.cells(dimension)
    for code in _told_codes(ground, donor, dimension):
        for sexes in donor.sexes:
            number = cells.number(code, sexes)
            if number and len(sexes) == 1:
                yield code, sexes[0], number
