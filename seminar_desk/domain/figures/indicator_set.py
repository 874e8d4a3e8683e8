"""Indicators that an office gives its desks: its words, targets and splits; never other formulas.

Whoever counts by one code must count alike, so what a code means stays the program's.
"""

from collections.abc import Iterator, Mapping
from dataclasses import fields
from functools import cache
from pathlib import Path
from typing import Any

from seminar_desk.domain.codes import LANGUAGES
from seminar_desk.domain.data_files import table_of
from seminar_desk.domain.figures.indicator import Indicator, of_table
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.files import INDICATORS, shipped_file

# What an office may say otherwise of an indicator that the program has.
_OFFICES = frozenset({"names", "breakdowns", "target", "source"})
_FIXED = tuple(each.name for each in fields(Indicator) if each.name not in _OFFICES)
_LISTS = ("indicator", "not_collected")
# What the tables of reports split: who came, and to which groups they said they belong.
_IN_TABLES = frozenset({"persons", "women_share", "participations", "left_behind"})


def codes(file: str | Path) -> set[str]:
    """Return the codes of a file like resources/indicators.toml.

    ProblemError: seed_indicator_unknown (a formula, relation, column … that this program has not),
    seed_indicator_recounted (a known code that would count something else), seed_indicator_split
    (a split gone that tables are made of), seed_indicator_frame, and what keeps a file from being
    read.
    """
    return table_of(file, _codes)


def _codes(table: dict[str, Any]) -> set[str]:
    shipped = _shipped()
    problems = [*_of_frame(table, shipped), *_of_lines(table, shipped)]
    if problems:
        raise ProblemError(*problems)
    return {*(line["code"] for line in table["indicator"])}


@cache
def _shipped() -> Mapping[str, Any]:
    """Return the program's own, which never changes while it runs."""
    return table_of(shipped_file(INDICATORS), dict)


def _of_frame(table: Mapping[str, Any], shipped: Mapping[str, Any]) -> Iterator[Problem]:
    """Compare what stands around the lines: only words may be others.

    What nobody collects may be more: reports name each that donors ask for.
    """
    for name in sorted({*table, *shipped} - {*_LISTS}):
        if not _is_same_but_words(table.get(name), shipped.get(name)):
            yield Problem("seed_indicator_frame", {"what": name})
    for line in table["not_collected"]:
        if set(line) != {"code", "names", "source"} or not _are_words(line["names"]):
            yield Problem("seed_indicator_frame", {"what": "not_collected"})
            return
    said, needed = (
        {str(line["code"]) for line in each["not_collected"]} for each in (table, shipped)
    )
    if not needed <= said:
        yield Problem("seed_indicator_frame", {"what": "not_collected"})


def _is_same_but_words(said: object, shipped: object) -> bool:
    if not isinstance(said, dict) or not isinstance(shipped, dict):
        return said == shipped
    words = {name: said.get(name) for name in LANGUAGES if name in shipped}
    rest = shipped.keys() - words.keys()
    return (
        said.keys() == shipped.keys()
        and (not words or _are_words(words))
        and all(_is_same_but_words(said[name], shipped[name]) for name in rest)
    )


def _are_words(names: object) -> bool:
    return isinstance(names, dict) and all(
        isinstance(names.get(one), str) and names[one].strip() for one in LANGUAGES
    )


def _of_lines(table: Mapping[str, Any], shipped: Mapping[str, Any]) -> Iterator[Problem]:
    registry = of_table({**shipped, "indicator": table["indicator"]})
    for problem in registry.problems:
        yield Problem("seed_indicator_unknown", problem.values)
    known = {each.code: each for each in of_table(shipped).indicators}
    for line in registry.indicators:
        before = known.get(line.code, line)
        for name in _FIXED:
            if getattr(line, name) != getattr(before, name):
                yield Problem("seed_indicator_recounted", {"code": line.code, "what": name})
        for name in before.breakdowns if line.code in _IN_TABLES else ():
            if name not in line.breakdowns:
                yield Problem("seed_indicator_split", {"code": line.code, "what": name})
