"""A whole plan leaves in the workbook and comes back the same, field by field."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path
from typing import Any, TypeVar

from seminar_desk.domain.plans.assembly import (
    AgendaItem,
    Assembly,
    AssemblyRole,
    AssemblyStep,
    Author,
    Decision,
    ExpectedQuestion,
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
SHEETS: dict[str, tuple[str, str, type[Any]]] = {
    "agenda_items": ("agenda_items", "agenda_item_uid", AgendaItem),
    "questions": ("questions", "question_uid", ExpectedQuestion),
    "info_actions": ("info_actions", "info_action_uid", InfoAction),
    "roles": ("assembly_roles", "assembly_role_uid", AssemblyRole),
    "steps": ("steps", "step_uid", AssemblyStep),
    "decisions": ("decisions", "decision_uid", Decision),
}
# A field of the plan -> its column, where the contract calls it otherwise.
COLUMNS = {
    "aimak_soate14": "aimak_code",
    "date_kind": "date_kind_code",
    "previous_kind": "previous_kind_code",
    "parent_uid": "parent_assembly_uid",
    "other_uids": "other_assembly_uids",
    "quorum_status": "quorum_status_code",
    "notice_days_status": "notice_days_status_code",
    "stage": "stage_code",
    "representation_status": "representation_status_code",
    "kind": "kind_code",
    "publication_status": "publication_status_code",
    "step_template": "step_template_code",
}
LISTS = ("support_codes", "audience_codes", "other_uids")


def _rows(content: Content, name: str) -> list[dict[str, contract.Value]]:
    names = contract.sheet(name).names
    return [dict(zip(names, line, strict=True)) for line in content.lines[name]]


def _read_back(kind: type[Row], row: dict[str, contract.Value], key: str) -> Row:
    values: dict[str, object] = {}
    for spec in dataclasses.fields(kind):  # type: ignore[arg-type]  # each kind is a dataclass
        if spec.name == "updated_at_utc":
            continue
        cell: Cell = row[key if spec.name == "uid" else COLUMNS.get(spec.name, spec.name)]
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
            _read_back(kind, row, key)
            for row in _rows(content, sheet)
            if row["record_state"] == "ACTIVE"
        )
        for field, (sheet, key, kind) in SHEETS.items()
    }
    authors = [
        Author(
            assembly_uid=written.assembly.uid,
            **{name: fact[name] for name in fact if name != "record_state"},
        )
        for fact in json.loads(str(assembly["authors_json"] or "[]"))
    ]
    back = Plan(_read_back(Assembly, assembly, "assembly_uid"), tuple(authors), **parts)
    same = dataclasses.replace(
        written, assembly=dataclasses.replace(written.assembly, updated_at_utc=None)
    )
    assert back == same
