"""What reports are made of, as plain values: a worker makes them, and sees no store."""

from collections import defaultdict
from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from seminar_desk.domain.days.series import Series
from seminar_desk.domain.days.session import Session
from seminar_desk.domain.desk_settings import Settings
from seminar_desk.domain.figures.office_report import MISSING, ReportCell, ReportSection, ReportWish
from seminar_desk.domain.figures.relation import Cell, Relation, Relations, RowKinds, of_kinds
from seminar_desk.domain.figures.target import Target
from seminar_desk.domain.progress import Progress
from seminar_desk.gather.figures import figure_relations, missing_lists
from seminar_desk.store import setting_rows
from seminar_desk.store.database import Database
from seminar_desk.store.days import series_rows, session_rows
from seminar_desk.store.figures import target_rows

_AT_ONCE = 20_000  # cells in a piece
_ROWS_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class ReportSource:
    """Hold what the store says; `missing` are the lists of what records lack, where asked for."""

    relations: Relations
    sessions: Sequence[Session]
    series: Sequence[Series]
    targets: Sequence[Target]
    settings: Settings
    today: date
    missing: Sequence[ReportSection] = ()


def reading(db: Database, asked: ReportWish) -> Generator[Progress, None, ReportSource]:
    """Read it step by step, so that what stands open beside it answers in between."""
    relations = yield from figure_relations.reading(db)
    source = ReportSource(
        relations,
        session_rows.all_sessions(db),
        series_rows.all_series(db),
        target_rows.targets(db),
        setting_rows.current(db),
        db.clock().astimezone().date(),
    )
    if asked.kind != MISSING:
        return source
    days = (one for one in source.sessions if _is_of_days(one, asked))
    days_in_order = sorted(days, key=lambda one: (one.date, one.code))
    missing = yield from missing_lists.reading(db, asked, days_in_order)
    return replace(source, missing=missing)


def _is_of_days(session: Session, asked: ReportWish) -> bool:
    return (asked.frm or date.min) <= session.date <= (asked.to or date.max)


def pieces(source: ReportSource) -> Iterator[tuple[str, Any]]:
    """Yield it in pieces, each sent in no time; `joined` is the way back."""
    relations = source.relations
    yield "source", replace(source, relations=replace(relations, parts={}), missing=())
    for section in source.missing:
        rows = section.table.rows if section.table else ()
        table = section.table and replace(section.table, rows=())
        yield "section", replace(section, table=table)
        for first in range(0, len(rows), _ROWS_AT_ONCE):
            yield "rows", rows[first : first + _ROWS_AT_ONCE]
    for name, part in relations.parts.items():
        kinds = part.kinds
        own = [column for column in part.columns if kinds is None or column not in kinds.names]
        yield "part", (name, tuple(part.columns), kinds and (kinds.names, list(kinds.cells)))
        of_rows = {} if kinds is None else {_OF_ROWS: kinds.of_rows}
        cells: Mapping[str, Sequence[Cell]] = {**{one: part.columns[one] for one in own}, **of_rows}
        for column, told in cells.items():
            yield "cells", (name, column, [])
            for first in range(0, len(told), _AT_ONCE):
                yield "cells", (name, column, list(told[first : first + _AT_ONCE]))


_OF_ROWS = "of_rows"


def joined(told: Iterable[tuple[str, Any]]) -> ReportSource:
    """Put the pieces together."""
    source: ReportSource | None = None
    missing: list[ReportSection] = []
    listed: list[list[tuple[ReportCell, ...]]] = []
    made: dict[str, tuple[tuple[str, ...], Any]] = {}
    cells: defaultdict[str, dict[str, list[Cell]]] = defaultdict(dict)
    for kind, value in told:
        if kind == "source":
            source = value
        elif kind == "section":
            missing.append(value)
            listed.append([])
        elif kind == "rows":
            listed[-1] += value
        elif kind == "part":
            name, columns, kinds = value
            made[name] = columns, kinds
        else:
            name, column, some = value
            cells[name].setdefault(column, []).extend(some)
    assert source is not None
    parts = {name: _part(*made[name], cells[name]) for name in made}
    whole = tuple(map(_with_rows, missing, listed))
    return replace(source, relations=replace(source.relations, parts=parts), missing=whole)


def _with_rows(section: ReportSection, rows: Sequence[tuple[ReportCell, ...]]) -> ReportSection:
    return replace(section, table=section.table and replace(section.table, rows=tuple(rows)))


def _part(columns: tuple[str, ...], kinds: Any, cells: Mapping[str, list[Any]]) -> Relation:  # noqa: ANN401 - names and cells of kinds, or None
    if kinds is None:
        return Relation({name: cells[name] for name in columns})
    names, of_kinds_cells = kinds
    return of_kinds(columns, RowKinds(names, of_kinds_cells, cells[_OF_ROWS]), cells.__getitem__)
