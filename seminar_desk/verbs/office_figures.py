"""The office's figures for scripts: every indicator, whole or split."""

from argparse import Namespace
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from seminar_desk.domain.figures import figure_words
from seminar_desk.domain.figures.figure import Figure, Within, figures, left_out
from seminar_desk.domain.figures.indicator import registry
from seminar_desk.domain.figures.relation import Relations
from seminar_desk.domain.figures.target import Target
from seminar_desk.domain.figures.target_progress import of_nothing, progress, with_series
from seminar_desk.domain.problems import Problem
from seminar_desk.domain.sentences import sentence
from seminar_desk.gather.figures import figure_relations
from seminar_desk.store import setting_rows
from seminar_desk.store.days import series_rows
from seminar_desk.store.figures import target_rows
from seminar_desk.verbs.stores import Answer, Plain, reading, table


def indicators(folder: Path, call: Namespace) -> Answer:
    """Return each figure with how many told it and how many did not; 1 for a faulty registry."""
    with reading(folder) as db:
        relations = figure_relations.read(db)
        language = setting_rows.current(db).language
        wanted = [*with_series(target_rows.targets(db), series_rows.all_series(db))]
    if call.targets:
        return _targets(relations, wanted, language)
    within = Within(call.frm, call.to)
    lines = registry()
    found = figures(
        relations,
        lines.indicators,
        by=tuple(call.by),
        within=within,
        complete_only=call.complete_only,
    )
    effect = left_out(relations, within) if call.complete_only else None
    notes = [*lines.problems, *([effect] if effect else [])]
    said = _lines(found, relations, language, notes)
    return Answer([_plain(each, language) for each in found], [*said], ok=not lines.problems)


def _targets(relations: Relations, wanted: Sequence[Target], language: str) -> Answer:
    """Say of each target what is wanted, what there is and by when; who has no indicator fails."""
    lines = registry()
    strangers = [sentence(problem, language) for problem in of_nothing(wanted, lines)]
    found = [
        {
            "code": each.line.code,
            "scope": each.target.scope_code,
            "district": each.target.district_soate8 or None,
            "series": each.target.series_uid or None,
            "wanted": each.wanted,
            "value": each.figure.value,
            "part": each.part,
            "due": each.target.due_date.isoformat() if each.target.due_date else None,
        }
        for each in progress(relations, wanted, lines)
    ]
    return Answer(found, [*table(found, [*found[0]] if found else ()), *strangers], not strangers)


def _plain(figure: Figure, language: str) -> Plain:
    told: dict[str, object] = {
        "code": figure.code,
        "value": figure.value,
        "known": figure.known,
        "unknown": figure.unknown,
        "by": dict(figure.by),
    }
    return {**told, "why": sentence(figure.why, language)} if figure.why else told


def _lines(
    found: Iterable[Figure], relations: Relations, language: str, notes: Iterable[Problem]
) -> Iterator[str]:
    """Yield a readable table, its indicators under the headings of their groups."""
    lines = registry()
    by_group: dict[str, list[Plain]] = {}
    for figure in found:
        line = lines.indicator(figure.code)
        by_group.setdefault(line.group, []).append(
            {
                "name": line.name(language),
                "by": _by(figure.by, relations, language),
                "value": figure_words.number(figure, line),
                "unknown": f"? {figure.unknown}" if figure.unknown else "",
                "why": sentence(figure.why, language) if figure.why else "",
            }
        )
    rows = [row for group in by_group.values() for row in group]
    printed = iter(table(rows, ("name", "by", "value", "unknown", "why")))
    for group, own in by_group.items():
        yield lines.groups[group][language].upper()
        yield from (next(printed) for _ in own)
    yield from (sentence(note, language) for note in notes)


def _by(by: Mapping[str, str], relations: Relations, language: str) -> str:
    words = (
        figure_words.code_word(name, code, language, relations.names) for name, code in by.items()
    )
    return " · ".join(words)
