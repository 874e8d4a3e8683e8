"""docs/indicators.md, made of the registry: `python -m tests.hands.indicator_page` writes it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from seminar_desk.domain.figures.indicator import Conditions, Indicator, registry
from seminar_desk.domain.figures.relation import PLACES
from seminar_desk.files import ROOT

PAGE = ROOT / "docs" / "indicators.md"
_HEAD = """# Indicators

Made of `resources/indicators.toml` (`make contract`). Board, papers, workbook,
`indicators --json` and the views of PostgreSQL take their figures from these lines.

A **relation** is a set of flat rows of one meaning; its columns stand in
`seminar_desk/domain/figures/relation.py`, what each is read from in `seminar_desk/gather/figures`.
`count` counts the rows that are as `part` says, `share` divides them by those of which that is
known; `sum` and `mean` are of a column, `ratio` is one sum by another.
`once person` takes each person's first row alone, in the order of days and numbers; split by place
or time, the first one there: so a district says of itself what it would say alone.
Rows that do not tell are the figure's `unknown`, and a column of their own where they are what is
split by. Where no row tells, the value is «—», never 0. An assembly that is over and that nobody
told of is such a row of `decisions` and `questions`: nothing of it is `entered`.
*Places* are {places}.

An office may give its desks other names, sources, targets and splits, and further indicators of
these formulas and relations, in its set (Settings, or `seed export`); what a code counts is the
program's.
"""
_TABLE = "\n| code | name | | how | may be split by | source |\n|---|---|---|---|---|---|"


def page() -> str:
    """Return the page as the registry says it now."""
    return "\n".join(_lines()) + "\n"


def _lines() -> Iterator[str]:
    lines = registry()
    yield _HEAD.format(places=", ".join(PLACES))
    for group, names in lines.groups.items():
        yield f"## {names['en']}{_TABLE}"
        yield from (_line(line) for line in lines.indicators if line.group == group)
        yield ""
    yield "## Asked by donors and not collected\n\n| code | name | source |\n|---|---|---|"
    yield from (
        f"| `{each.code}` | {each.names['en']} | {each.source} |" for each in lines.not_collected
    )
    yield "\nA record is complete that tells: " + ", ".join(lines.complete) + "."


def _line(line: Indicator) -> str:
    unit = registry().values["unit"][line.unit]["en"]
    target = ", has targets" if line.target else ""
    cells = (f"`{line.code}`", f"{line.names['en']}<br>{line.names['ru']}", f"{unit}{target}")
    return f"| {' | '.join((*cells, _how(line), _splits(line), line.source))} |"


def _how(line: Indicator) -> str:
    of = f"{line.column} by {line.of_column}" if line.of_column else line.column
    parts = [f"{line.formula} of {line.of}" + (f".{of}" if of else "")]
    parts += [f"once {line.once}"] if line.once else []
    parts += [f"where {_said(line.where)}"] if line.where else []
    parts += [f"part {_said(line.part)}"] if line.part else []
    return "; ".join(parts)


def _said(conditions: Conditions) -> str:
    return ", ".join(f"{name} = {_values(wanted)}" for name, wanted in conditions)


def _values(wanted: Iterable[object]) -> str:
    return " or ".join(sorted(map(str, wanted)))


def _splits(line: Indicator) -> str:
    if not {*PLACES} <= {*line.breakdowns}:
        return ", ".join(line.breakdowns) or "—"
    return ", ".join(("places", *(name for name in line.breakdowns if name not in PLACES)))


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
