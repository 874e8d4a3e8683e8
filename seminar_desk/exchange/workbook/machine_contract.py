"""Say the contract for machines: JSON Schema, Frictionless Table Schema, SQL, a page to read.

`make contract` writes them into docs/exchange; a test compares.
"""

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from seminar_desk.domain.plans import topics
from seminar_desk.exchange.workbook import contract
from seminar_desk.exchange.workbook.contract import ContractColumn, ContractSheet

_FORMATS = {
    "integer": {"type": "integer"},
    "date": {"type": "date"},
    "datetime": {"type": "datetime", "format": "%Y-%m-%dT%H:%M:%S"},
}
_SQL = {"integer": "bigint", "date": "date", "datetime": "timestamp", "json": "jsonb"}
_MOMENT = r"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$"
_LISTED = frozenset({"code", "flag"})
_HOW = "Made by `make contract` from resources/exchange/contract.csv; do not edit."


def files() -> dict[str, str]:
    """Return the name and text of each file."""
    return {
        "datapackage.json": _json(data_package()),
        "exchange.schema.json": _json(json_schema()),
        "tables.sql": "".join(_tables()),
        "dictionary.md": "".join(_pages()),
    }


def data_package() -> dict[str, Any]:
    """Return the workbook as a Frictionless Data Package, a resource a sheet."""
    return {
        "profile": "data-package",
        "name": contract.SCHEMA_ID,
        "version": contract.schema_version(),
        "title": "Seminar Desk exchange workbook",
        "description": _HOW,
        "resources": [_resource(sheet) for sheet in contract.sheets()],
    }


def json_schema() -> dict[str, Any]:
    """Return a schema of the workbook as one object: sheet -> its rows, each an object."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:{contract.SCHEMA_ID}:{contract.schema_version()}",
        "title": "Seminar Desk exchange workbook",
        "$comment": _HOW,
        "type": "object",
        "required": [sheet.name for sheet in contract.sheets()],
        "properties": {sheet.name: _rows(sheet) for sheet in contract.sheets()},
    }


def _resource(sheet: ContractSheet) -> dict[str, Any]:
    schema: dict[str, Any] = {
        "missingValues": [""],
        "fields": [_field(column) for column in sheet.columns],
    }
    if sheet.key:
        schema["primaryKey"] = [sheet.key]
    references = [
        {"fields": [column.name], "reference": _reference(column, sheet)}
        for column in sheet.columns
        if "." in column.key
    ]
    if references:
        schema["foreignKeys"] = references
    return {
        "name": sheet.name.lower(),
        "profile": "tabular-data-resource",
        "path": "workbook.xlsx",
        "format": "xlsx",
        "dialect": {"excel": {"sheet": sheet.name}},
        "schema": schema,
    }


def _reference(column: ContractColumn, sheet: ContractSheet) -> dict[str, Any]:
    name, _, field = column.key.partition(".")
    return {"resource": "" if name == sheet.name else name, "fields": [field]}


def _field(column: ContractColumn) -> dict[str, Any]:
    constraints: dict[str, Any] = {}
    if column.required == "YES":
        constraints["required"] = True
    codes = _codes(column)
    if codes and topics.LIST in column.list_names:
        constraints["pattern"] = "|".join((*codes, topics.OWN))
    elif codes:
        constraints["enum"] = codes
    return {
        "name": column.name,
        **_FORMATS.get(column.kind, {"type": "string"}),
        "title": column.description,
        **({"constraints": constraints} if constraints else {}),
        "seminar-desk": {
            "kind": column.kind,
            "canonical": column.canonical,
            "lists": list(column.list_names),
            "privacy": column.privacy,
            "since": column.since,
        },
    }


def _rows(sheet: ContractSheet) -> dict[str, Any]:
    return {
        "type": "array",
        "items": {
            "type": "object",
            "required": [column.name for column in sheet.columns if column.required == "YES"],
            "properties": {column.name: _property(column) for column in sheet.columns},
        },
    }


def _property(column: ContractColumn) -> dict[str, Any]:
    nothing = () if column.required == "YES" else ("null",)
    kind = "integer" if column.kind == "integer" else "string"
    found: dict[str, Any] = {
        "type": [kind, *nothing] if nothing else kind,
        "description": column.description,
    }
    if column.kind == "date":
        found["format"] = "date"
    if column.kind == "datetime":
        found["pattern"] = _MOMENT
    codes = _codes(column)
    if codes and topics.LIST in column.list_names:
        found["pattern"] = f"^({'|'.join((*codes, topics.OWN))})$"
    elif codes:
        found["enum"] = [*codes, *(None for _ in nothing)]
    return found


def _codes(column: ContractColumn) -> list[str]:
    """Return the codes that may stand in a column; words beside a code have none."""
    if column.kind not in _LISTED or column.canonical == "LABEL":
        return []
    lists = (contract.lists()[name] for name in column.list_names)
    return list(dict.fromkeys(code for codes in lists for code in codes))


def _tables() -> Iterator[str]:
    """Yield a table a sheet.

    What leads to another sheet is not enforced: a book of one session may name what it lacks.
    """
    yield f"-- {_HOW}\nCREATE SCHEMA IF NOT EXISTS exchange;\n"
    for sheet in contract.sheets():
        columns = ",\n".join(f"    {_sql_column(column)}" for column in sheet.columns)
        yield f'\nCREATE TABLE exchange."{sheet.name}" (\n{columns}\n);\n'


def _sql_column(column: ContractColumn) -> str:
    rule = " PRIMARY KEY" if column.key == contract.PRIMARY else ""
    if not rule and column.required == "YES" and column.canonical == "YES":
        rule = " NOT NULL"
    return f'"{column.name}" {_SQL.get(column.kind, "text")}{rule}'


def _pages() -> Iterator[str]:
    yield f"# The dictionary of the exchange workbook {contract.schema_version()}\n\n{_HOW}\n"
    for sheet in contract.sheets():
        yield f"\n## {sheet.name}\n\n"
        yield "| column | type | canonical | required | key | list | privacy | since | means |\n"
        yield "|---|---|---|---|---|---|---|---|---|\n"
        for column in sheet.columns:
            cells = (
                *(f"`{column.name}`", column.kind, column.canonical, column.required),
                *(column.key, " ".join(column.list_names), column.privacy, column.since),
                column.description.replace("|", "\\|"),
            )
            yield f"| {' | '.join(cells)} |\n"


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"


def main(folder: Path) -> None:
    """Write the files into a folder."""
    for name, text in files().items():
        (folder / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
