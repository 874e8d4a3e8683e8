"""The indicators of resources/indicators.toml: what each counts, of what, how it may be split."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, TypeAlias

from seminar_desk.domain.codes import LANGUAGES, code_lists
from seminar_desk.domain.figures.relation import (
    COLUMNS,
    ENTERED,
    MAY_BE_UNTOLD,
    NUMBERS,
    YES,
    Cell,
)
from seminar_desk.domain.problems import Problem
from seminar_desk.files import INDICATORS, data_file

# Column -> what it has to hold, in any of these.
Conditions: TypeAlias = tuple[tuple[str, frozenset[Cell]], ...]
COUNT, SHARE, SUM, MEAN, RATIO = "count", "share", "sum", "mean", "ratio"
# Formula -> what a line has to name for it beside the relation.
FORMULAS: Mapping[str, tuple[str, ...]] = {
    COUNT: (),
    SHARE: ("part",),
    SUM: ("column",),
    MEAN: ("column",),
    RATIO: ("column", "of_column"),
}
_OPTIONAL = {"where", "part", "once", "column", "of_column", "breakdowns", "target", "is_grand"}
_NEEDED = {"code", "group", "names", "unit", "formula", "of", "source"}
_TEXTS = ("code", "group", "unit", "formula", "of", "source", "once", "column", "of_column")
# Codes, and what a condition asks for, become words of SQL.
_WORD = re.compile("[A-Za-z0-9_]{1,60}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Indicator:
    """Hold one line of the registry.

    Of the rows of `of` that are as `where` says, `count` counts those that are as `part` says too,
    `share` divides them by those of which that is known; `sum` and `mean` are of `column`; `ratio`
    is the sum of `column` by that of `of_column`, where both are known. With `once` only the first
    row of each value of that column is looked at: each person once. `is_grand`: whole even where
    incomplete records are left out.
    """

    code: str
    group: str
    names: Mapping[str, str]
    unit: str
    formula: str
    of: str
    source: str
    where: Conditions = ()
    part: Conditions = ()
    once: str = ""
    column: str = ""
    of_column: str = ""
    breakdowns: tuple[str, ...] = ()
    target: bool = False
    is_grand: bool = False

    @property
    def columns(self) -> tuple[str, ...]:
        """Return the columns that it reads, but for `once`."""
        conditions = (column for column, _ in (*self.where, *self.part))
        named = (self.column, self.of_column)
        return tuple(dict.fromkeys((*conditions, *filter(None, named))))

    def name(self, language: str) -> str:
        """Return its name in ru, ky or en."""
        return self.names[language]


@dataclass(frozen=True, slots=True)
class NotCollected:
    """Name what some donor asks and nobody collects here, so that a report can say so."""

    code: str
    names: Mapping[str, str]
    source: str


@dataclass(frozen=True, slots=True)
class Registry:
    """Hold the indicators in order, and what is wrong with lines that are none.

    `dimensions` and `groups`: code -> language -> words, beside them the name of a dimension's code
    list; `values`: dimension -> its codes with their words, where no list has them; `standings`:
    role -> standing; `complete`: the columns that a complete record tells.
    """

    indicators: tuple[Indicator, ...]
    groups: Mapping[str, Mapping[str, str]]
    dimensions: Mapping[str, Mapping[str, str]]
    values: Mapping[str, Mapping[str, Mapping[str, str]]]
    standings: Mapping[str, str]
    complete: tuple[str, ...]
    not_collected: tuple[NotCollected, ...] = ()
    problems: tuple[Problem, ...] = ()

    def codes(self, dimension: str) -> tuple[str, ...]:
        """Return a dimension's codes in the order of their list; empty where it has none."""
        own = self.values.get(dimension, {})
        list_name = self.dimensions[dimension].get("list")
        return (*own, *(code_lists().codes(list_name) if list_name else ()))

    def indicator(self, code: str) -> Indicator:
        """Return the indicator of a code; KeyError for one that the file lacks."""
        return {each.code: each for each in self.indicators}[code]


@cache
def registry() -> Registry:
    """Return what resources/indicators.toml says, or the office's that stands for it."""
    return read(data_file(INDICATORS).read_text(encoding="utf-8-sig"))


def read(text: str) -> Registry:
    """Return the registry that a text says; a faulty line is a problem, the others stand."""
    return of_table(tomllib.loads(text))


def of_table(table: Mapping[str, Any]) -> Registry:
    """Return the registry that a parsed text says, as `read`."""
    found: dict[str, Indicator] = {}
    problems: list[Problem] = []
    for place, line in enumerate(table["indicator"], start=1):
        faults = list(_faults(line, table, found))
        if faults:
            named = {"code": str(line.get("code", f"№ {place}"))}
            problems += [Problem("indicator_wrong", {**named, "what": what}) for what in faults]
        else:
            found[line["code"]] = _indicator(line)
    return Registry(
        tuple(found.values()),
        table["groups"],
        table["dimensions"],
        table["values"],
        {role: standing for standing, roles in table["standings"].items() for role in roles},
        tuple(table["complete"]),
        tuple(NotCollected(**line) for line in table["not_collected"]),
        tuple(problems),
    )


def _indicator(line: Mapping[str, Any]) -> Indicator:
    asked = {name: line.get(name, {}) for name in ("where", "part")}
    if line["of"] in MAY_BE_UNTOLD:
        asked["part"] = {**asked["part"], ENTERED: YES}
    conditions = {name: _conditions(table) for name, table in asked.items()}
    breakdowns = tuple(line.get("breakdowns", ()))
    return Indicator(**{**line, **conditions, "breakdowns": breakdowns})


def _conditions(table: Mapping[str, Any]) -> Conditions:
    return tuple(
        (column, frozenset(value if isinstance(value, list) else [value]))
        for column, value in table.items()
    )


def _faults(
    line: Mapping[str, Any], table: Mapping[str, Any], found: Mapping[str, Indicator]
) -> Iterator[str]:
    """Yield what of a line cannot be: each is a key, or a key and the word that stands there."""
    yield from sorted(_NEEDED - line.keys())
    yield from sorted(line.keys() - _NEEDED - _OPTIONAL)
    misshapen = sorted({*_misshapen(line)})
    yield from misshapen
    if _NEEDED - line.keys() or misshapen:
        return
    if line["code"] in found:
        yield "code"
    for name, known in (
        ("group", table["groups"]),
        ("unit", table["values"]["unit"]),
        ("formula", FORMULAS),
        ("of", COLUMNS),
    ):
        if line[name] not in known:
            yield f"{name} = {line[name]}"
    yield from (name for name in FORMULAS.get(line["formula"], ()) if not line.get(name))
    own = COLUMNS.get(line["of"], ())
    columns = [*line.get("where", {}), *line.get("part", {}), *line.get("breakdowns", ())]
    added = [line[name] for name in ("column", "of_column") if line.get(name)]
    columns += filter(None, (line.get("once"), *added))
    yield from (f"{line['of']}.{name}" for name in dict.fromkeys(columns) if name not in own)
    words = {*own} - NUMBERS.get(line["of"], frozenset())
    yield from (f"{line['of']}.{name}" for name in dict.fromkeys(added) if name in words)
    yield from (name for name in line.get("breakdowns", ()) if name not in table["dimensions"])


def _misshapen(line: Mapping[str, Any]) -> Iterator[str]:
    """Yield the keys whose values are of no kind that they can be."""
    yield from (name for name in _TEXTS if not isinstance(line.get(name, ""), str))
    if not _is_word(line.get("code", "none")):
        yield "code"
    names = line.get("names", {})
    if not isinstance(names, dict) or not all(
        isinstance(names.get(one), str) and names[one].strip() for one in LANGUAGES
    ):
        yield "names"
    for name in ("where", "part"):
        asked = line.get(name, {})
        if not isinstance(asked, dict) or not all(map(_is_asked, asked.values())):
            yield name
    splits = line.get("breakdowns", [])
    if not isinstance(splits, list) or not all(isinstance(one, str) for one in splits):
        yield "breakdowns"
    yield from (
        name for name in ("target", "is_grand") if not isinstance(line.get(name, False), bool)
    )


def _is_asked(value: object) -> bool:
    return all(map(_is_word, value)) if isinstance(value, list) else _is_word(value)


def _is_word(value: object) -> bool:
    return isinstance(value, str) and _WORD.fullmatch(value) is not None
