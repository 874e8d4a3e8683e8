"""The table of columns is true: of the live schema, of the dataclasses that read it."""

from __future__ import annotations

import csv
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from typing import Any, get_args, get_type_hints

import pytest

from seminar_desk.domain import stored_columns
from seminar_desk.domain.certificates.certificate import Certificate, Exemption, ReservedNumber
from seminar_desk.domain.days.series import Series
from seminar_desk.domain.days.session import Session
from seminar_desk.domain.people.participant import Participant
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
)
from seminar_desk.domain.stored_columns import TAIL
from seminar_desk.files import RESOURCES
from seminar_desk.store.opening import Store
from seminar_desk.store.output_rows import Output
from seminar_desk.store.people.attendance_rows import Alias

# What is read -> its tables, and the fields that no column holds.
READ: dict[type[Any], tuple[tuple[str, ...], set[str]]] = {
    Participant: (("attendance", "person"), {"code", "leader_uid"}),
    Session: (("session",), set()),
    Series: (("series",), set()),
    Assembly: (("assembly",), set()),
    Author: (("assembly_author",), set()),
    AgendaItem: (("agenda_item",), set()),
    ExpectedQuestion: (("question",), set()),
    InfoAction: (("info_action",), set()),
    AssemblyRole: (("assembly_role",), set()),
    AssemblyStep: (("assembly_step",), set()),
    Decision: (("decision",), set()),
    FollowUp: (("follow_up",), set()),
    Certificate: (("certificate",), set()),
    ReservedNumber: (("certificate_number",), set()),
    Exemption: (("certificate_exemption",), set()),
    Alias: (("alias",), {"subject"}),
    Output: (("output",), {"page_rows"}),
}


def test_the_live_schema_is_the_table(store: Store) -> None:
    """Name, type, whether it may be missing and what it is then, after all migrations."""
    live = {
        (table, row["name"]): (
            row["type"],
            "given"
            if row["pk"] or (row["notnull"] and row["dflt_value"] is None)
            # What may be missing says nothing.
            else row["dflt_value"] or "NULL",
        )
        for table in store.db.tables()
        for row in store.db.select(f"PRAGMA table_info({table})")
    }
    tail = stored_columns.tables()[TAIL]
    said = {
        (table, name): ("INTEGER" if column.is_integer else "TEXT", column.default)
        for table, own in stored_columns.tables().items()
        if table != TAIL
        for name, column in (*own.items(), *tail.items())
    }
    assert said == live


def test_every_stored_column_is_described() -> None:
    columns = [column for own in stored_columns.tables().values() for column in own.values()]
    assert {column.canonical for column in columns} == {"YES", "PARTS", "STAYS"}
    assert all(column.privacy and column.group and column.kind for column in columns)
    assert {bool(column.sheet) for column in columns if column.canonical == "YES"} == {True}
    assert {bool(column.sheet) for column in columns if column.canonical != "YES"} == {False}


@pytest.mark.parametrize("kind", READ)
def test_a_field_is_a_column(kind: type[Any]) -> None:
    """Each field of what is read has its column, of the same type."""
    assert is_dataclass(kind)
    tables, made = READ[kind]
    columns = {
        name: column
        for table in (TAIL, *reversed(tables))
        for name, column in stored_columns.tables()[table].items()
    }
    types = get_type_hints(kind)
    wrong = set()
    for field in fields(kind):
        if field.name in made:
            continue
        parts = set(get_args(types[field.name])) or {types[field.name]}
        expected = {"date": date, "datetime": datetime, "integer": int}
        column = columns[field.name]
        if expected.get(column.kind, str) not in parts:
            wrong.add(field.name)
        if column.default == "NULL" and type(None) not in parts:
            wrong.add(field.name)
    assert wrong == set()


def test_the_table_is_split_as_csv_is() -> None:
    with (RESOURCES / "exchange" / "contract.csv").open(encoding="utf-8", newline="") as file:
        assert list(csv.DictReader(file)) == list(stored_columns.lines())
