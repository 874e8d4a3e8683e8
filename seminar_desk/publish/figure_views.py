"""Each indicator as a SELECT over its relation, and the views that hold all of them.

Says in SQL what `domain/figures/figure.py` and `formulas.py` reckon, from the same registry.
"""

from collections.abc import Iterator, Sequence

from seminar_desk.domain.figures.indicator import (
    COUNT,
    MEAN,
    RATIO,
    SHARE,
    SUM,
    Conditions,
    Indicator,
    Registry,
)
from seminar_desk.domain.figures.relation import PLACES, UNKNOWN
from seminar_desk.publish.relation_views import PLACE, PublishedView, relation_views

WHOLE = "figures"
_TOLD = ("value", "known", "unknown")
_NUMERIC = "CAST({} AS numeric)"


def figure_views(lines: Registry, youth_limit: int) -> list[PublishedView]:
    """Return every view: relations, `figures` of the whole, and one for each way to split them."""
    relations = list(relation_views(youth_limit))
    said = {view.name.removeprefix("figure_"): set(view.columns) for view in relations}
    told = [line for line in lines.indicators if _reads(line) <= said.get(line.of, set())]
    found = [*relations, _together(WHOLE, told, ())]
    for dimension in lines.dimensions:
        split = [
            line for line in told if dimension in line.breakdowns and dimension in said[line.of]
        ]
        if split:
            found.append(_together(f"{WHOLE}_by_{dimension}", split, (dimension,)))
    return found


def _reads(line: Indicator) -> set[str]:
    """Return the columns that its SELECT names; of first rows also that of their order."""
    return {*line.columns, *((line.once, PLACE) if line.once else ())}


def _together(name: str, lines: Sequence[Indicator], by: Sequence[str]) -> PublishedView:
    """Read each relation once, whatever is counted of it."""
    relations = dict.fromkeys(line.of for line in lines)
    read = ", ".join(f"{of} AS (SELECT * FROM {{schema}}.figure_{of})" for of in relations)
    selects = " UNION ALL ".join(select(line, by) for line in lines)
    return PublishedView(name, ("code", *by, *_TOLD), f"WITH {read} {selects}")


def select(line: Indicator, by: Sequence[str] = ()) -> str:
    """Return an indicator as a SELECT of code, the dimensions of `by`, value, known, unknown.

    It reads a relation of its own name, such as a view under WITH.
    """
    columns = [f'q."{name}"' for name in by]
    split = "".join(f"{column}, " for column in columns)
    group = f" GROUP BY {', '.join(columns)}" if by else ""
    value, known, unknown = _reckoned(line)
    shown = "".join(f'g."{name}", ' for name in by)
    return (
        f"SELECT '{line.code}' AS code, {shown}CASE WHEN g.unknown > 0 AND g.known = 0 THEN NULL"
        f" ELSE {value} END AS value, g.known, g.unknown FROM (SELECT {split}{_sums(line)},"
        f" {known} AS known, {unknown} AS unknown FROM {_marked(line, by)} AS q{group}) AS g"
    )


def _marked(line: Indicator, by: Sequence[str]) -> str:
    """Return the relation's rows, each with whether it counts, and whether it has no name."""
    meant = _is_true(line.where, "r")
    if not line.once:
        return f"(SELECT r.*, {_one_if(meant)} AS counted, 0 AS nameless FROM {line.of} AS r)"
    told = f"r.\"{line.once}\" <> '{UNKNOWN}'"
    among = ", ".join(f'r."{name}"' for name in (line.once, *(one for one in by if one in PLACES)))
    first = (
        f"row_number() OVER (PARTITION BY {_one_if(f'{meant} AND {told}')}, {among}"
        f" ORDER BY r.{PLACE}) = 1"
    )
    return (
        f"(SELECT r.*, {_one_if(f'{meant} AND {told} AND {first}')} AS counted,"
        f" {_one_if(f'{meant} AND NOT {told}')} AS nameless FROM {line.of} AS r)"
    )


def _sums(line: Indicator) -> str:
    """Return what of the rows that count is added up before it is divided."""
    if line.formula in (COUNT, SHARE):
        return f"{_sum_if(_is_true(line.part, 'q'))} AS yes"
    both = _has(line)
    told = [f'COALESCE(sum(CASE WHEN {both} THEN q."{line.column}" END), 0) AS total']
    if line.formula == RATIO:
        told.append(f'COALESCE(sum(CASE WHEN {both} THEN q."{line.of_column}" END), 0) AS base')
    return ", ".join(told)


def _has(line: Indicator) -> str:
    told = f'q.counted = 1 AND q."{line.column}" IS NOT NULL'
    return f'{told} AND q."{line.of_column}" IS NOT NULL' if line.formula == RATIO else told


def _reckoned(line: Indicator) -> tuple[str, str, str]:
    """Return the value made of the sums, and how many rows told it and did not."""
    nameless = "COALESCE(sum(q.nameless), 0)"
    if line.formula in (COUNT, SHARE):
        known = _sum_if(f"({_is_true(line.part, 'q')} OR {_is_false(line.part, 'q')})")
    else:
        known = f"COALESCE(sum({_one_if(_has(line))}), 0)"
    unknown = f"COALESCE(sum(q.counted), 0) - {known} + {nameless}"
    divided = "CASE WHEN {1} = 0 THEN NULL ELSE " + _NUMERIC.format("{0}") + " / {1} END"
    value = {
        COUNT: _NUMERIC.format("g.yes"),
        SHARE: divided.format("g.yes", "g.known"),
        SUM: _NUMERIC.format("g.total"),
        MEAN: divided.format("g.total", "g.known"),
        RATIO: divided.format("g.total", "g.base") if line.formula == RATIO else "",
    }[line.formula]
    return value, known, unknown


def _is_true(conditions: Conditions, rows: str) -> str:
    return " AND ".join(_among(rows, conditions, "IN")) or "1 = 1"


def _is_false(conditions: Conditions, rows: str) -> str:
    """Say that a row tells something else; what it does not tell is no answer."""
    others = (
        f"({text} AND {rows}.\"{column}\" <> '{UNKNOWN}')"
        for (column, _), text in zip(conditions, _among(rows, conditions, "NOT IN"), strict=True)
    )
    return " OR ".join(others) or "1 = 0"


def _among(rows: str, conditions: Conditions, how: str) -> Iterator[str]:
    for column, wanted in conditions:
        codes = ", ".join(f"'{code}'" for code in sorted(map(str, wanted)))
        yield f'{rows}."{column}" {how} ({codes})'


def _one_if(condition: str) -> str:
    return f"CASE WHEN {condition} THEN 1 ELSE 0 END"


def _sum_if(condition: str) -> str:
    return f"COALESCE(sum({_one_if(f'q.counted = 1 AND {condition}')}), 0)"
