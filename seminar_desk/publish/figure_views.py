"""Each indicator as columns of sums over its relation, and the views that hold all of them.

Says in SQL what `domain/figures/figure.py` and `formulas.py` reckon, from the same registry. What
reads the same rows is added up in one walk over them, and each relation is made once in a view.
"""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence

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
from seminar_desk.domain.figures.relation import PLACES, UNKNOWN, YES
from seminar_desk.publish.relation_views import relation_views
from seminar_desk.publish.view_words import PLACE, PublishedView

WHOLE = "figures"
_TOLD = ("value", "known", "unknown")
_RELATION = "figure_"
_OF_AIMAKS = "aimaks"  # of the reference list, which is known of days that nobody told of too
_OF_PEOPLE, _PRESENT = "participations", "present"
_WORDS = re.compile("[a-z_]+")


# Limit of youth -> the registry that views were made of last, and these: every look at a server
# asks for them anew.
_MADE: dict[int, tuple[Registry, list[PublishedView]]] = {}


def figure_views(lines: Registry, youth_limit: int) -> list[PublishedView]:
    """Return every view: relations, `figures` of the whole, and one for each way to split them."""
    made_of, views = _MADE.get(youth_limit, (None, []))
    if made_of is not lines:
        views = _figure_views(lines, youth_limit)
        _MADE[youth_limit] = lines, views
    return [*views]


def _figure_views(lines: Registry, youth_limit: int) -> list[PublishedView]:
    relations = list(relation_views(youth_limit))
    said = {view.name.removeprefix(_RELATION): view for view in relations}
    told = [line for line in lines.indicators if line.of in said]
    told = [line for line in told if _reads(line) <= {*said[line.of].columns}]
    found = [*relations, _together(WHOLE, told, said, ())]
    for dimension in lines.dimensions:
        split = [
            line
            for line in told
            if dimension in line.breakdowns and dimension in said[line.of].columns
        ]
        if split:
            found.append(_together(f"{WHOLE}_by_{dimension}", split, said, (dimension,)))
    return found


def _reads(line: Indicator) -> set[str]:
    """Return the columns that its sums name; of first rows also that of their order."""
    return {*line.columns, *((line.once, PLACE) if line.once else ())}


def _together(
    name: str, lines: Sequence[Indicator], said: Mapping[str, PublishedView], by: Sequence[str]
) -> PublishedView:
    """Make each relation once, and go through it once for all that is counted alike."""
    wanted: dict[str, set[str]] = {of: set() for of in said}
    for line in lines:
        wanted[line.of] |= {*by, *_reads(line)}
    if wanted[_OF_PEOPLE]:
        wanted[_OF_PEOPLE] |= {_PRESENT, *_places(by)}
    made: dict[str, str] = {}
    for of in (one for one in said if wanted[one]):
        made[of] = _source(said[of], made)
    spelled = " ".join(text for text in made.values() if text.startswith("("))
    named = {*_WORDS.findall(spelled)}  # columns of what is read there are among them
    read = []
    for of, text in made.items():
        needed = wanted[of] | named if f" {of} AS " in spelled else wanted[of]
        kept = [name for name in said[of].columns if name in needed]
        columns = ", ".join(f'm."{name}"' for name in kept)
        read.append(f"{of} AS (SELECT {columns} FROM {text} AS m)")
    if {*made} - {_OF_AIMAKS}:
        people = _OF_PEOPLE if _OF_PEOPLE in made else f"{{schema}}.{_RELATION}{_OF_PEOPLE}"
        read.append(f"awaited AS ({_awaited(by, people)})")
    bunches: dict[tuple[str, str], list[Indicator]] = {}
    for line in lines:
        bunches.setdefault((line.of, line.once), []).append(line)
    selects: dict[str, str] = {}
    for number, bunch in enumerate(bunches.values()):
        sums = _Sums(bunch, by)
        selects |= {line.code: sums.select(line, f"added_{number}") for line in bunch}
        read.append(f"added_{number} AS ({sums.added()})")
    union = " UNION ALL ".join(selects[line.code] for line in lines)
    return PublishedView(name, ("code", *by, *_TOLD), f"WITH {', '.join(read)} {union}")


def _source(view: PublishedView, made: Collection[str]) -> str:
    """Return what a relation is read from: its view, or what that is made of those made already."""
    text = view.select
    for of in made:
        text = text.replace(f"{{schema}}.{_RELATION}{of} ", f"{of} ")
    return f"{{schema}}.{view.name}" if text == view.select else f"({text})"


def _places(by: Sequence[str]) -> list[str]:
    return [name for name in by if name in PLACES]


def _awaited(by: Sequence[str], people: str) -> str:
    """Return the SELECT of places where it is not known who came, and nobody is seen."""
    places = _places(by)
    columns = ", ".join(f"d.{name}" for name in places) or "d.session"
    same = "".join(f" AND x.{name} = d.{name}" for name in places)
    return (
        f"SELECT DISTINCT {columns} FROM {{schema}}.figure_days AS d WHERE d.awaited = '{YES}' AND"
        f" NOT EXISTS (SELECT 1 FROM {people} AS x WHERE x.present = '{YES}'{same})"
    )


class _Sums:
    """Collect what of a relation's rows is added up for lines of one `once`, each sum once."""

    def __init__(self, lines: Sequence[Indicator], by: Sequence[str]) -> None:
        self._by = by
        self._of, self._once = lines[0].of, lines[0].once
        self._read = sorted({*by, *(name for line in lines for name in _reads(line))})
        # Where nothing of a first row is asked, it is enough that there is one.
        self._is_of_values = bool(self._once) and all(
            line.formula == COUNT and not line.part and {*by} <= {*PLACES} for line in lines
        )
        self._sums: dict[str, str] = {}
        self._wheres: dict[Conditions, int] = {}

    def select(self, line: Indicator, added: str) -> str:
        """Return an indicator as a SELECT of code, the dimensions of `by`, value, known, unknown.

        `added`: what the sums are called.
        """
        counted, nameless = self._counted(line.where)
        value, known = self._reckoned(line, counted)
        unknown = f"{self._number(counted)} - {known}"
        if nameless:
            unknown += f" + {nameless}"
        at = " AND ".join(f'u."{name}" = g."{name}"' for name in _places(self._by))
        of_place = f" WHERE {at}" if at else ""
        is_of_who_came = _PRESENT in dict(line.where)
        nothing = "" if is_of_who_came else f"{known} = 0 AND {unknown} = 0 AND "
        is_awaited = ""
        if line.of != _OF_AIMAKS:
            is_awaited = f" WHEN {nothing}EXISTS (SELECT 1 FROM awaited AS u{of_place}) THEN NULL"
        shown = "".join(f'g."{name}", ' for name in self._by)
        return (
            f"SELECT '{line.code}' AS code, {shown}CASE WHEN {unknown} > 0 AND {known} = 0"
            f" THEN NULL{is_awaited} ELSE {value} END AS value, {known} AS known,"
            f" {unknown} AS unknown FROM {added} AS g"
        )

    def added(self) -> str:
        """Return the SELECT of everything that was asked, each group of rows one row."""
        columns = [f'q."{name}"' for name in self._by]
        split = "".join(f"{column}, " for column in columns)
        group = f" GROUP BY {', '.join(columns)}" if self._by else ""
        sums = ", ".join(f"{text} AS {name}" for text, name in self._sums.items())
        return f"SELECT {split}{sums} FROM {self._rows()} AS q{group}"

    def _rows(self) -> str:
        """Return the relation's rows, beside each which one of its value is the first."""
        if not self._once:
            return self._of
        among = [f'r."{name}"' for name in (*self._by, self._once)]
        if self._is_of_values:
            numbers = (
                f"sum({_one_if(_is_true(where, 'r'))}) AS meant_{number}"
                for where, number in self._wheres.items()
            )
            columns = f"{', '.join(among)}, {', '.join(numbers)}"
            return f"(SELECT {columns} FROM {self._of} AS r GROUP BY {', '.join(among)})"
        among = [f'r."{one}"' for one in (self._once, *self._by) if one in (self._once, *PLACES)]
        firsts = (
            f"min(CASE WHEN {_all(_is_true(where, 'r'), self._is_named('r'))} THEN r.{PLACE} END)"
            f" OVER (PARTITION BY {', '.join(among)}) AS first_{number}"
            for where, number in self._wheres.items()
        )
        columns = ", ".join(f'r."{name}"' for name in self._read)
        return f"(SELECT {columns}, {', '.join(firsts)} FROM {self._of} AS r)"

    def _counted(self, where: Conditions) -> tuple[str, str]:
        """Return when a row counts, and how many rows have no name to be counted once by."""
        if not self._once:
            return _is_true(where, "q"), ""
        number = self._wheres.setdefault(where, len(self._wheres))
        nobody = f"q.\"{self._once}\" = '{UNKNOWN}'"
        if self._is_of_values:
            unnamed = f"sum(CASE WHEN {nobody} THEN q.meant_{number} ELSE 0 END)"
            return f"{self._is_named('q')} AND q.meant_{number} > 0", self._sum(unnamed)
        return f"q.{PLACE} = q.first_{number}", self._number(_all(_is_true(where, "q"), nobody))

    def _is_named(self, rows: str) -> str:
        return f"{rows}.\"{self._once}\" <> '{UNKNOWN}'"

    def _reckoned(self, line: Indicator, counted: str) -> tuple[str, str]:
        """Return the value made of the sums, and how many rows told it."""
        divided = "CASE WHEN {1} = 0 THEN NULL ELSE {0} / {1} END"
        if line.formula in (COUNT, SHARE):
            is_true = _is_true(line.part, "q")
            known = self._number(_all(counted, _either(is_true, _is_false(line.part, "q"))))
            yes = _numeric(self._number(_all(counted, is_true)))
            return (yes if line.formula == COUNT else divided.format(yes, known)), known
        told = [counted, f'q."{line.column}" IS NOT NULL']
        if line.formula == RATIO:
            told.append(f'q."{line.of_column}" IS NOT NULL')
        both = _all(*told)
        known = self._number(both)
        total = _numeric(self._total(both, line.column))
        if line.formula == RATIO:
            return divided.format(total, self._total(both, line.of_column)), known
        return {SUM: total, MEAN: divided.format(total, known)}[line.formula], known

    def _number(self, condition: str) -> str:
        """Return how many rows are so."""
        return self._sum(f"sum({_one_if(condition)})")

    def _total(self, condition: str, column: str) -> str:
        return self._sum(f'sum(CASE WHEN {condition} THEN q."{column}" END)', "numeric")

    def _sum(self, text: str, kind: str = "bigint") -> str:
        whole = f"CAST(COALESCE({text}, 0) AS {kind})"
        return f"g.{self._sums.setdefault(whole, f's{len(self._sums)}')}"


def _numeric(number: str) -> str:
    return f"CAST({number} AS numeric)"


def _is_true(conditions: Conditions, rows: str) -> str:
    return _all(*_among(rows, conditions, "IN"))


def _is_false(conditions: Conditions, rows: str) -> str:
    """Say that a row tells something else; what it does not tell is no answer."""
    others = (
        f"({text} AND {rows}.\"{column}\" <> '{UNKNOWN}')"
        for (column, _), text in zip(conditions, _among(rows, conditions, "NOT IN"), strict=True)
    )
    return " OR ".join(others)


def _among(rows: str, conditions: Conditions, how: str) -> Iterator[str]:
    for column, wanted in conditions:
        codes = ", ".join(f"'{code}'" for code in sorted(map(str, wanted)))
        yield f'{rows}."{column}" {how} ({codes})'


def _all(*conditions: str) -> str:
    return " AND ".join(filter(None, conditions))


def _either(is_true: str, is_false: str) -> str:
    """Return what holds of a row that tells an answer; of no question everything does."""
    return f"({is_true} OR {is_false})" if is_true else ""


def _one_if(condition: str) -> str:
    return f"CASE WHEN {condition} THEN 1 ELSE 0 END" if condition else "1"
