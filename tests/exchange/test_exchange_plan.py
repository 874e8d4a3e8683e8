"""A whole plan leaves in the workbook and comes back the same, field by field."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path
from typing import Any, TypeVar

from seminar_desk.domain import stored_columns
from seminar_desk.domain.plans.assembly import (
    AgendaItem,
    Assembly,
    AssemblyRole,
    AssemblyStep,
    Author,
    Decision,
    ExpectedQuestion,
    FollowUp,
    InfoAction,
    Plan,
)
from seminar_desk.exchange.workbook import contract, workbook_reading
from seminar_desk.exchange.workbook.workbook_reading import Content
from tests.hands.plans import after_it, whole_plan
from tests.hands.stores import make_store, open_first_session
from tests.hands.workbooks import export

Cell = contract.Value | tuple[str, ...]
Row = TypeVar("Row")
SHEETS: dict[str, tuple[str, type[Any]]] = {
    "agenda_items": ("agenda_items", AgendaItem),
    "questions": ("questions", ExpectedQuestion),
    "info_actions": ("info_actions", InfoAction),
    "roles": ("assembly_roles", AssemblyRole),
    "steps": ("steps", AssemblyStep),
    "decisions": ("decisions", Decision),
    "follow_ups": ("follow_ups", FollowUp),
}
# What a workbook tells otherwise, or not at all.
UNTOLD = ("updated_at_utc", "outcome_at_utc", "number")
LISTS = ("support_codes", "audience_codes", "other_uids")


def _rows(content: Content, name: str) -> list[dict[str, contract.Value]]:
    names = contract.sheet(name).names
    return [dict(zip(names, line, strict=True)) for line in content.lines[name]]


def _read_back(kind: type[Row], row: dict[str, contract.Value], sheet: str) -> Row:
    names = {column.name: column.exchange_name for column in stored_columns.of_sheet(sheet)}
    values: dict[str, object] = {}
    for spec in dataclasses.fields(kind):  # type: ignore[arg-type]  # each kind is a dataclass
        if spec.name in UNTOLD:
            continue
        cell: Cell = row[names[spec.name]]
        if spec.name in LISTS:
            cell = tuple(str(cell or "").split())
        values[spec.name] = "" if cell is None and spec.type in (str, "str") else cell
    return kind(**values)


def test_a_whole_plan_reads_back_identical(tmp_path: Path) -> None:
    store = make_store(tmp_path / "store")
    written = whole_plan(store.db, open_first_session(store.db))
    written = after_it(store.db, written.assembly.uid)
    path = export(store.db, path=tmp_path / "book.xlsx").path
    with path.open("rb") as file:
        content = workbook_reading.read(file)
    store.close()
    (assembly,) = _rows(content, "assemblies")
    parts: dict[str, Any] = {
        field: tuple(
            _read_back(kind, row, sheet)
            for row in _rows(content, sheet)
            if row["record_state"] == "ACTIVE"
        )
        for field, (sheet, kind) in SHEETS.items()
    }
    authors = [
        Author(
            assembly_uid=written.assembly.uid,
            **{name: fact[name] for name in fact if name != "record_state"},
        )
        for fact in json.loads(str(assembly["authors_json"] or "[]"))
    ]
    back = Plan(_read_back(Assembly, assembly, "assemblies"), tuple(authors), **parts)
    untold = dataclasses.replace(written.assembly, updated_at_utc=None, outcome_at_utc=None)
    follow_ups = tuple(dataclasses.replace(each, number=0) for each in written.follow_ups)
    assert back == dataclasses.replace(written, assembly=untold, follow_ups=follow_ups)
    told = written.assembly.outcome_at_utc
    assert told is not None
    assert assembly["outcome_at_utc"] == told.replace(tzinfo=None, microsecond=0)
