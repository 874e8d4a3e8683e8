"""Who came, split by one dimension: women, men, sex not told, people once, participations."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from seminar_desk.domain.figures import figure_words, told_cells
from seminar_desk.domain.figures.figure import Figure, figures, left_out
from seminar_desk.domain.figures.indicator import registry
from seminar_desk.domain.figures.office_report import (
    ReportCell,
    ReportColumn,
    ReportSection,
    ReportWish,
    SectionTable,
)
from seminar_desk.domain.figures.relation import PLACES, UNKNOWN, YES, Relations
from seminar_desk.domain.paper_words import filled, words
from seminar_desk.domain.people import small_cells
from seminar_desk.domain.people.small_cells import LEAST, CellRow
from seminar_desk.domain.sentences import sentence

_SEXES = ("f", "m", UNKNOWN)
_PERSONS, _SHARE, _PARTICIPATIONS = "persons", "women_share", "participations"
_MERGED = ""
_TAB = 31  # characters of a sheet's name
_ODD_IN_TABS = str.maketrans("", "", "[]:*?/\\'")


@dataclass(frozen=True, slots=True)
class ReportGround:
    """Hold the rows that a report looks at, those of its days and place alone."""

    relations: Relations
    asked: ReportWish

    def figures(self, *codes: str, by: tuple[str, ...] = ()) -> list[Figure]:
        """Return the figures of indicators, of all of them where none is named."""
        lines = registry()
        wanted = [lines.indicator(code) for code in codes] or lines.indicators
        return figures(self.relations, wanted, by=by, complete_only=self.asked.complete_only)

    def told(self, figure: Figure) -> ReportCell:
        """Return the cell of a figure."""
        return told_cells.told(figure, registry().indicator(figure.code), self.asked)

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
    rows = tuple(
        _merged(ground, dimension, word) if asked.is_donor else _rows(ground, dimension, word)
    )
    heading = filled(own["split"], dimension=name.lower())
    if not rows:
        return ReportSection(heading, (own["nobody"],))
    columns = _columns(own["columns"], name, is_donor=asked.is_donor)
    tab = name.translate(_ODD_IN_TABS)[:_TAB]
    table = SectionTable(tab, columns, (*rows, _total(ground, own["total"])), (1, 2, 3), total=True)
    return ReportSection(heading, (), table, (*_notes(ground, dimension), *notes))


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
    if asked.complete_only and (effect := left_out(ground.relations)):
        yield sentence(effect, asked.language)


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
        counted = (sexes.get((part, sex)) for sex in _SEXES)
        yield (
            ReportCell(word(part)),
            *(ground.told(one) if one else told_cells.count(0) for one in counted),
            ground.told(figure),
            ground.told(whole[_SHARE, part]),
            ground.told(whole[_PARTICIPATIONS, part]),
        )


def _total(ground: ReportGround, name: str) -> tuple[ReportCell, ...]:
    sexes = {each.by["sex"]: each for each in ground.figures(_PERSONS, by=("sex",))}
    codes = (_PERSONS, _SHARE) if ground.asked.is_donor else (_PERSONS, _SHARE, _PARTICIPATIONS)
    whole = {each.code: each for each in ground.figures(*codes)}
    return (
        ReportCell(name),
        *(ground.told(sexes[sex]) if sex in sexes else told_cells.count(0) for sex in _SEXES),
        *(ground.told(whole[code]) for code in codes),
    )


def _merged(
    ground: ReportGround, dimension: str, word: Callable[[str], str]
) -> Iterator[tuple[ReportCell, ...]]:
    """Yield the rows for the donor: whoever stands in too small a cell is counted in the last.

    Each sex is merged by itself: its total less the cells that are told is no small cell either.
    """
    rows = _cells(ground, dimension)
    steps = small_cells.steps_needed(rows)
    cells = Counter((*small_cells.told(row, steps), row.among) for row in rows)
    hidden = {(row.steps[0][0], row.among) for row in rows if steps[row.person]}
    known = dict.fromkeys(row.steps[0][0] for row in rows)
    order = [figure.by[dimension] for figure in ground.figures(_PERSONS, by=(dimension,))]
    for code in sorted(known, key=order.index):
        counted = [cells[code, sex] for sex in _SEXES]
        if any(counted):
            yield _merged_row(word(code), counted, [(code, sex) in hidden for sex in _SEXES])
    if any(rest := [cells[_MERGED, sex] for sex in _SEXES]):
        name = filled(words(ground.asked.language)["figures"]["merged"], least=LEAST)
        few = told_cells.few(ground.asked)
        sexes = [few if 0 < one < LEAST else told_cells.count(one) for one in rest]
        whole = few if few in sexes else told_cells.count(sum(rest))
        yield (ReportCell(name), *sexes, whole, told_cells.UNKNOWN_CELL)


def _merged_row(
    name: str, counted: Sequence[int], hidden: Sequence[bool]
) -> tuple[ReportCell, ...]:
    unknown = told_cells.UNKNOWN_CELL
    women, men, _ = counted
    sexes = [
        unknown if is_hidden else told_cells.count(one)
        for one, is_hidden in zip(counted, hidden, strict=True)
    ]
    share = unknown
    if women + men and not any(hidden[:2]):
        part = women / (women + men)
        share = ReportCell(figure_words.share(part), part, is_share=True)
    whole = told_cells.count(sum(counted))
    return (
        ReportCell(name),
        *sexes,
        ReportCell(f"≥ {whole.text}") if any(hidden) else whole,
        share,
    )


def _cells(ground: ReportGround, dimension: str) -> list[CellRow]:
    """Return each person once, in each place where they came: as when they came first."""
    part = ground.relations.parts["participations"]
    found: dict[tuple[str, str], CellRow] = {}
    for person, code, sex, present, complete in part.rows(
        ("person", dimension, "sex", "present", "complete")
    ):
        if present != YES or (ground.asked.complete_only and complete != YES):
            continue
        place = str(code) if dimension in PLACES else ""
        row = CellRow(str(person), str(sex), ((str(code),), (_MERGED,)))
        found.setdefault((str(person), place), row)
    return list(found.values())
