"""What machines are told of the workbook is what the contract says and what a workbook holds."""

from __future__ import annotations

import csv
import json
import re
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from seminar_desk.exchange.workbook import contract, workbook_reading
from seminar_desk.exchange.workbook.workbook_reading import Content
from seminar_desk.files import ROOT
from tests.hands.books import told_otherwise
from tests.hands.stores import make_example
from tests.hands.workbooks import export

FOLDER = ROOT / "docs" / "exchange"
_FIELDS_TRIED = 5
PSQL = shutil.which("psql") or ""


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write the workbook of the example's day."""
    folder = tmp_path_factory.mktemp("обмен")
    store = make_example(folder / "дата")
    path = export(store.db, path=folder / "b.xlsx").path
    store.close()
    return path


@pytest.fixture(scope="module")
def content(book: Path) -> Content:
    with book.open("rb") as file:
        return workbook_reading.read(file)


def _package() -> dict[str, Any]:
    found: dict[str, Any] = json.loads((FOLDER / "datapackage.json").read_text(encoding="utf-8"))
    return found


def _schema() -> dict[str, Any]:
    text = (FOLDER / "exchange.schema.json").read_text(encoding="utf-8")
    found: dict[str, Any] = json.loads(text)
    return found


def _rows(content: Content, name: str) -> Iterator[dict[str, contract.Value]]:
    names = contract.sheet(name).names
    return (dict(zip(names, line, strict=True)) for line in content.lines[name])


def _said(value: contract.Value) -> str | int | None:
    """Return a value as JSON has it."""
    if isinstance(value, datetime):
        return value.isoformat(timespec="seconds")
    return value.isoformat() if isinstance(value, date) else value


def _wrong(value: contract.Value, said: Mapping[str, Any]) -> str:
    """Return what of a property a value breaks."""
    json_value = _said(value)
    types = said["type"] if isinstance(said["type"], list) else [said["type"]]
    kind = {int: "integer", str: "string", type(None): "null"}[type(json_value)]
    if kind not in types:
        return "type"
    if "enum" in said and json_value not in said["enum"]:
        return "enum"
    if value is not None and "pattern" in said and not re.search(said["pattern"], str(json_value)):
        return "pattern"
    return ""


def test_a_workbook_holds_what_its_schema_says(content: Content) -> None:
    properties = _schema()["properties"]
    wrong = {
        (sheet.name, name, broken, str(value))
        for sheet in contract.sheets()
        for row in _rows(content, sheet.name)
        for name, value in row.items()
        if (broken := _wrong(value, properties[sheet.name]["items"]["properties"][name]))
    }
    assert wrong == set()


def test_who_reads_row_by_row_gets_whole_rows(book: Path) -> None:
    """Without the size of a sheet openpyxl ends a row at its last cell, and others with it."""
    sheets = load_workbook(book, read_only=True)
    for sheet in contract.sheets():
        widths = {len(row) for row in sheets[sheet.name].iter_rows(values_only=True)}
        assert widths == {len(sheet.names)}
    sheets.close()


def test_keys_lead_where_the_package_says(content: Content) -> None:
    """A primary key stands once, and what leads to another sheet finds its row there."""
    known: dict[str, set[contract.Value]] = {}
    for resource in _package()["resources"]:
        for key in resource["schema"].get("primaryKey", ()):
            keys = [row[key] for row in _rows(content, resource["name"])]
            assert len(set(keys)) == len(keys), resource["name"]
            known[resource["name"]] = set(keys)
    for resource in _package()["resources"]:
        for link in resource["schema"].get("foreignKeys", ()):
            (column,), to = link["fields"], link["reference"]["resource"] or resource["name"]
            values = {row[column] for row in _rows(content, resource["name"])} - {None}
            assert values <= known[to], (resource["name"], column)


def test_the_package_and_the_tables_have_the_columns_of_each_sheet() -> None:
    tables = (FOLDER / "tables.sql").read_text(encoding="utf-8")
    found = re.findall(r'CREATE TABLE exchange\."(\w+)" \((.*?)\n\);', tables, re.DOTALL)
    columns = {
        name: tuple(re.findall(r'^    "(\w+)" ', body, re.MULTILINE)) for name, body in found
    }
    assert columns == {sheet.name: sheet.names for sheet in contract.sheets()}
    fields = {
        resource["dialect"]["excel"]["sheet"]: tuple(
            field["name"] for field in resource["schema"]["fields"]
        )
        for resource in _package()["resources"]
    }
    assert fields == columns


def _recipe(heading: str) -> dict[str, Any]:
    """Return what the first block of Python under a heading of the recipes defines."""
    text = (FOLDER / "README.md").read_text(encoding="utf-8").partition(f"## {heading}")[2]
    found: dict[str, Any] = {"__name__": "recipe"}
    exec(text.partition("```python\n")[2].partition("```")[0], found)
    return found


def test_the_recipe_for_the_signature_notices_each_change(
    book: Path, content: Content, tmp_path: Path
) -> None:
    is_signed = _recipe("Signature")["is_signed"]
    assert is_signed(str(book))
    for key, _ in content.lines["_meta"][:_FIELDS_TRIED]:
        changed = told_otherwise(book, tmp_path / "b.xlsx", str(key), "7777")
        assert not is_signed(str(changed)), key
    assert not is_signed(str(ROOT / "tests" / "files" / "exchange-1.0.xlsx"))


@pytest.mark.skipif(find_spec("pandas") is None, reason="pandas comes with `make bench` only")
def test_the_recipe_for_pandas_keeps_every_text(book: Path, content: Content) -> None:
    read_sheet = _recipe("pandas")["read_sheet"]
    for sheet in contract.sheets():
        frame = read_sheet(str(book), sheet.name)
        assert tuple(frame.columns) == sheet.names
        assert len(frame) == len(content.lines[sheet.name])
        for place, column in enumerate(sheet.columns):
            ours = [line[place] for line in content.lines[sheet.name]]
            found = zip(frame[column.name], frame[column.name].isna(), strict=True)
            theirs = [None if is_gone else value for value, is_gone in found]
            assert [str(value) for value in theirs] == [
                str(datetime(value.year, value.month, value.day))  # noqa: DTZ001
                if column.kind == "date" and isinstance(value, date) else str(value)
                for value in ours
            ], (sheet.name, column.name)  # fmt: skip


def test_the_recipe_for_a_database_writes_what_the_dictionary_types(
    book: Path, content: Content, tmp_path: Path
) -> None:
    """Read back as CSV and typed by the package alone, the files are the workbook."""
    _recipe("PostgreSQL")["write_csv"](str(book), str(tmp_path))
    for resource in _package()["resources"]:
        name = resource["dialect"]["excel"]["sheet"]
        with (tmp_path / f"{name}.csv").open(encoding="utf-8", newline="") as file:
            header, *rows = csv.reader(file)
        fields = {field["name"]: field["type"] for field in resource["schema"]["fields"]}
        assert header == list(fields)
        typed = [
            tuple(_typed(text, kind) for text, kind in zip(row, fields.values(), strict=True))
            for row in rows
        ]
        assert typed == list(content.lines[name]), name
    with (tmp_path / "attendance.csv").open(encoding="utf-8", newline="") as file:
        assert next(csv.DictReader(file))["person_code"] == "013"


def _typed(text: str, kind: str) -> contract.Value:
    if not text:
        return None
    if kind == "integer":
        return int(text)
    if kind in {"date", "datetime"}:
        moment = datetime.fromisoformat(text)
        return moment.date() if kind == "date" else moment
    return text


def _database() -> bool:
    if not PSQL:
        return False
    asked = subprocess.run([PSQL, "-w", "-c", "SELECT 1"], check=False, capture_output=True)
    return asked.returncode == 0


def test_postgresql_takes_a_workbook(book: Path, tmp_path: Path, content: Content) -> None:
    """Tried where PGHOST, PGUSER and PGDATABASE lead to a server that may be written to."""
    if not _database():
        pytest.skip("no PostgreSQL server answers (PGHOST, PGUSER, PGDATABASE)")
    _recipe("PostgreSQL")["write_csv"](str(book), str(tmp_path))
    text = (FOLDER / "README.md").read_text(encoding="utf-8")
    script = text.partition("```sh\n")[2].partition("```")[0]
    shutil.copy(FOLDER / "tables.sql", tmp_path)
    ask = [PSQL, "-w", "-At", "-v", "ON_ERROR_STOP=1", "-c"]
    subprocess.run([*ask, "DROP SCHEMA IF EXISTS exchange CASCADE"], check=True)
    try:
        subprocess.run(["sh", "-e", "-c", script], check=True, cwd=tmp_path, capture_output=True)
        for sheet in contract.sheets():
            counted = [*ask, f'SELECT count(*) FROM exchange."{sheet.name}"']
            told = subprocess.run(counted, check=True, capture_output=True, text=True)
            assert int(told.stdout) == len(content.lines[sheet.name])
        first = [*ask, "SELECT min(person_code) FROM exchange.attendance"]
        told = subprocess.run(first, check=True, capture_output=True, text=True)
        assert told.stdout.strip() == "013"
    finally:
        subprocess.run([*ask, "DROP SCHEMA IF EXISTS exchange CASCADE"], check=True)
