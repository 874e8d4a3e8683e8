"""Sections of the office's reports beside the splits: indicators, targets, what donors ask."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from seminar_desk.domain.codes import code_lists
from seminar_desk.domain.figures import donor_questions, figure_words, target_progress, told_cells
from seminar_desk.domain.figures.figure import Figure
from seminar_desk.domain.figures.indicator import Indicator, registry
from seminar_desk.domain.figures.office_report import (
    ReportCell,
    ReportColumn,
    ReportSection,
    SectionTable,
)
from seminar_desk.domain.figures.people_split import ReportGround
from seminar_desk.domain.figures.relation import Relations
from seminar_desk.domain.figures.target import DISTRICT, SERIES, Target
from seminar_desk.domain.figures.target_progress import Reached
from seminar_desk.domain.paper_words import filled, words
from seminar_desk.domain.people.small_cells import LEAST
from seminar_desk.domain.places import district
from seminar_desk.domain.sentences import sentence

_INDICATOR_SHARES = {"indicator": 5, "value": 1.5, "unit": 3, "known": 1.3, "unknown": 1.4}
_FIELDS = "record_field"
_NUMBERS = frozenset({"value", "known", "unknown"})


def indicators(ground: ReportGround, groups: Sequence[str] = ()) -> Iterator[ReportSection]:
    """Yield a table for each group of indicators, of all where none is named."""
    language = ground.asked.language
    own, lines = words(language)["figures"], registry()
    found = {figure.code: figure for figure in ground.figures()}
    columns = tuple(
        ReportColumn(own["columns"][code], share, is_number=code in _NUMBERS)
        for code, share in _INDICATOR_SHARES.items()
    )
    notes = [own["why_note"], *ground.effect()]
    for group, names in lines.groups.items():
        if groups and group not in groups:
            continue
        rows = [
            _row(ground, line, found[line.code]) for line in lines.indicators if line.group == group
        ]
        table = SectionTable(own["tabs"]["indicators"], columns, tuple(rows))
        yield ReportSection(names[language], (), table, tuple(notes))


def _row(ground: ReportGround, line: Indicator, figure: Figure) -> tuple[ReportCell, ...]:
    language = ground.asked.language
    unit = registry().values["unit"][line.unit][language]
    told = ground.told(figure)
    told_by = (figure.known, figure.unknown)
    is_untold = told == told_cells.hidden(ground.asked)
    return (
        ReportCell(line.name(language)),
        told,
        ReportCell(sentence(figure.why, language) if figure.why else unit),
        *(told_cells.UNKNOWN_CELL if is_untold else told_cells.count(n) for n in told_by),
    )


def targets(
    ground: ReportGround, relations: Relations, wanted: Iterable[Target], series: Mapping[str, str]
) -> ReportSection:
    """Return how far targets are reached, in all `relations`; `series` are names by uid."""
    language = ground.asked.language
    own = words(language)["figures"]
    asked = list(wanted)
    strangers = tuple(
        sentence(problem, language) for problem in target_progress.of_nothing(asked, registry())
    )
    reached = target_progress.progress(relations, asked, registry())
    rows = tuple(_target(ground, each, series) for each in reached)
    if not rows:
        return ReportSection(own["targets"], (own["no_targets"], *strangers))
    columns = (
        ReportColumn(own["columns"]["indicator"], 4, is_number=False),
        ReportColumn(own["columns"]["scope"], 3, is_number=False),
        *(ReportColumn(own["columns"][code], 1.5) for code in ("target", "due", "now", "part")),
    )
    table = SectionTable(own["tabs"]["targets"], columns, rows)
    notes = [own["whole_note"]]
    if ground.donor is not None and _looks_at_some(ground):
        notes.append(own["whole_people_note"])
    return ReportSection(own["targets"], (), table, (*notes, *strangers))


def _target(
    ground: ReportGround, reached: Reached, series: Mapping[str, str]
) -> tuple[ReportCell, ...]:
    language, target = ground.asked.language, reached.target
    own = words(language)["figures"]
    now = _now(ground, reached)
    is_share = reached.line.unit == "share"
    part = told_cells.UNKNOWN_CELL
    if reached.part is not None and now.value is not None:
        part = ReportCell(figure_words.share(reached.part), reached.part, is_share=True)
    place = district(target.district_soate8)
    where = {
        DISTRICT: place.name(language) if place else target.district_soate8,
        SERIES: series.get(target.series_uid, target.series_uid),
    }
    return (
        ReportCell(reached.line.name(language)),
        ReportCell(where.get(target.scope_code, own["everything"])),
        ReportCell(figure_words.number(reached.goal, reached.line), reached.wanted, is_share),
        ReportCell(f"{target.due_date:%d.%m.%Y}" if target.due_date else own["no_day"]),
        now,
        part,
    )


def _now(ground: ReportGround, reached: Reached) -> ReportCell:
    """Return what there is; of a part of the people the donor is told what the tables tell."""
    line, target, donor = reached.line, reached.target, ground.donor
    if donor is not None and line.of == "participations":
        if _looks_at_some(ground):
            return told_cells.UNKNOWN_CELL
        named = {DISTRICT: target.district_soate8, SERIES: target.series_uid}
        places = [(dimension, code) for dimension, code in named.items() if code]
        is_hidden = len(places) > 1 or any(donor.hides_place(*place) for place in places)
        # Of those of a place others tell a column: less them are left who are told nowhere.
        if is_hidden or (places and (line.part or line.column)):
            return told_cells.UNKNOWN_CELL
    return ground.told(reached.figure)


def _looks_at_some(ground: ReportGround) -> bool:
    """Say whether tables leave out whom targets count: the one less the other would be these."""
    asked = ground.asked
    return bool(asked.frm or asked.to or asked.complete_only)


def donors_ask(ground: ReportGround) -> ReportSection:
    """Return every thing that donors ask: answered, or said to be collected by nobody."""
    language = ground.asked.language
    own = words(language)["figures"]
    found = {figure.code: figure for figure in ground.figures()}
    columns = tuple(
        ReportColumn(own["columns"][code], share, is_number=False)
        for code, share in (("asked_by", 2), ("asked", 3.5), ("answer", 5))
    )
    rows = []
    for question in donor_questions.questions():
        answers = [
            f"{registry().indicator(code).name(language)}: {ground.told(found[code]).text}"
            for code in question.indicators
        ]
        if question.fields:
            named = (code_lists().label(_FIELDS, code, language) for code in question.fields)
            answers.append(filled(own["in_workbook"], fields=", ".join(named)))
        answer = "; ".join(answers) or own["not_collected"]
        rows.append(
            (
                ReportCell(question.asked_by),
                ReportCell(question.named(language)),
                ReportCell(answer),
            )
        )
    table = SectionTable(own["tabs"]["questions"], columns, tuple(rows))
    return ReportSection(own["questions"], (), table, (own["questions_note"],))


def press(ground: ReportGround) -> Iterator[ReportSection]:
    """Yield sentences that can be copied, then what cannot be said, with the reason."""
    language = ground.asked.language
    own, lines = words(language)["figures"], registry()
    found = {figure.code: figure for figure in ground.figures()}
    cells = {code: ground.told(figure) for code, figure in found.items()}
    said = {code: cell.text for code, cell in cells.items()}
    ready, untold, unknown = [], [], []
    for pattern in own["press"].values():
        asked = [figure for code, figure in found.items() if f"{{{code}}}" in pattern]
        unsaid = [figure for figure in asked if cells[figure.code].value is None]
        unknown += unsaid
        if not unsaid:
            ready.append(filled(pattern, **said))
            untold += [figure for figure in asked if figure.unknown]
    notes = (
        filled(
            own["press_untold"], name=lines.indicator(each.code).name(language), count=each.unknown
        )
        for each in untold
    )
    yield ReportSection(own["press_ready"], tuple(ready), None, tuple(notes))
    if unknown:
        whys = (
            filled(
                own["press_why"],
                name=lines.indicator(each.code).name(language),
                why=_why(each, language),
            )
            for each in unknown
        )
        yield ReportSection(own["press_unknown"], tuple(whys))


def _why(figure: Figure, language: str) -> str:
    """Return why a figure is not said; where it is known, it is hidden from the donor."""
    if figure.value is not None:
        return filled(words(language)["figures"]["hidden_why"], least=LEAST)
    return sentence(figure.why, language) if figure.why else ""
