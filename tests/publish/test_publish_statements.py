"""Every statement that reached a server, read by PostgreSQL's own grammar, is on the list."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from pglast import parse_sql

from seminar_desk.actions.books import book_imports
from seminar_desk.exchange.workbook.contract import DONOR
from tests.hands.hall_desks import NAMES, desks
from tests.hands.hall_moves import move, walk_in
from tests.hands.postgres import Server
from tests.hands.published import publish

pytestmark = pytest.mark.xdist_group("postgres")

_STATEMENT = re.compile(r"(?:statement|execute <unnamed>): (.*)", re.DOTALL)
_DATABASE, _MESSAGE = 2, 13
_SAID: dict[str, list[list[str]]] = {}
# Nodes of the grammar that may stand anywhere; what is not here is not portable until looked at.
_NODES = frozenset(
    """
    RawStmt TransactionStmt CreateSchemaStmt CreateStmt AlterTableStmt AlterTableCmd ViewStmt
    InsertStmt UpdateStmt DeleteStmt SelectStmt CopyStmt VacuumStmt VacuumRelation
    RangeVar RangeSubselect Alias JoinExpr ResTarget ColumnRef ParamRef A_Const A_Star A_Expr
    BoolExpr NullTest CaseExpr CaseWhen CoalesceExpr SubLink TypeCast TypeName ColumnDef Constraint
    String Integer Float Boolean DefElem FuncCall OnConflictClause InferClause IndexElem SortBy
    WithClause CommonTableExpr WindowDef CollateClause
    """.split()
)
_FUNCTIONS = frozenset({"count", "sum", "min", "max", "substr", "row_number"})
_TYPES = frozenset({"text", "int8", "numeric", "date", "timestamp", "uuid"})


def _nodes(node: Any) -> Iterator[dict[str, Any]]:  # noqa: ANN401 - a tree of JSON
    if isinstance(node, dict):
        if "@" in node:
            yield node
        for each in node.values():
            yield from _nodes(each)
    elif isinstance(node, list | tuple):
        for each in node:
            yield from _nodes(each)


def _refused(sql: str) -> set[str]:
    """Return what of a statement is not on the list."""
    (raw,) = parse_sql(sql)
    found: set[str] = set()
    for node in _nodes(raw(skip_none=True)):
        kind = node["@"]
        if kind not in _NODES:
            found.add(kind)
        elif check := _CHECKS.get(kind):
            found |= check(node)
    return found


_CHECKS: dict[str, Callable[[dict[str, Any]], set[str]]] = {
    "FuncCall": lambda node: {_last(node["funcname"])} - _FUNCTIONS,
    "TypeName": lambda node: {_last(node["names"])} - _TYPES,
    "Constraint": lambda node: {str(node["contype"]["name"])} - {"CONSTR_PRIMARY"},
    "AlterTableCmd": lambda node: {str(node["subtype"]["name"])} - {"AT_AddColumn"},
    "RangeVar": lambda node: {f"persistence {node['relpersistence']}"} - {"persistence p"},
    "CopyStmt": lambda node: {
        name for name in ("options", "whereClause", "query", "filename") if node.get(name)
    },
    "VacuumStmt": lambda node: {"VACUUM"} if node.get("is_vacuumcmd") else set(),
    "InferClause": lambda node: {"ON CONSTRAINT"} if node.get("conname") else set(),
}


def _last(names: list[dict[str, Any]]) -> str:
    return str(names[-1]["sval"])


@pytest.fixture
def said(tmp_path: Path, server: Server, request: pytest.FixtureRequest) -> list[list[str]]:
    """Return what reached the server of publications first and later, whole and taken back."""
    if server.folder is None:
        pytest.skip("serverless")
    if server.version not in _SAID:
        url: str = request.getfixturevalue("url")
        _publish_in_every_way(tmp_path, url)
        database = url.partition("@/")[2].partition("?")[0]
        _SAID[server.version] = [line for line in server.log() if line[_DATABASE] == database]
    return _SAID[server.version]


def _publish_in_every_way(tmp_path: Path, url: str) -> None:
    here, there = desks(tmp_path, 2)
    publish(here.db, url)
    walk_in(there, "Гость Первый")
    move(there, NAMES[0], "Баш-Кайыңды")
    batch = here.take(there.book())
    publish(here.db, url)
    book_imports.take_back(here.db, batch_uid=batch.uid)
    publish(here.db, url)
    publish(here.db, url, profile=DONOR)
    move(here, NAMES[0], "Ак-Муз")
    publish(here.db, url, profile=DONOR)


def test_every_statement_is_in_the_portable_part(said: list[list[str]]) -> None:
    told = (_STATEMENT.match(line[_MESSAGE]) for line in said)
    statements = {found[1] for found in told if found}
    begun = {sql.partition(" ")[0] for sql in statements}
    assert begun >= {"COPY", "INSERT", "UPDATE", "DELETE", "CREATE", "SELECT", "BEGIN", "COMMIT"}
    assert {sql: bad for sql in statements if (bad := _refused(sql))} == {}


def test_copying_never_stands_outside_a_transaction(said: list[list[str]]) -> None:
    """Outside of one a distributed engine commits every few hundred rows."""
    open_ones: set[str] = set()
    copies = 0
    for line in said:
        text, process = line[_MESSAGE].removeprefix("statement: "), line[3]
        if text.startswith("BEGIN"):
            assert text == "BEGIN ISOLATION LEVEL SERIALIZABLE"
            open_ones.add(process)
        elif text.startswith(("COMMIT", "ROLLBACK")):
            open_ones.discard(process)
        elif text.startswith("COPY"):
            copies += 1
            assert process in open_ones
        elif text.startswith(("CREATE", "ALTER", "ANALYZE")):
            assert process not in open_ones
    assert copies > 1


@pytest.mark.parametrize(
    "sql",
    [
        "CREATE TEMP TABLE t (a text)",
        "CREATE UNLOGGED TABLE t (a text)",
        "VACUUM t",
        "CREATE TABLE t (a text, b text UNIQUE)",
        "CREATE TABLE t (a serial)",
        "CREATE TABLE t (a uuid REFERENCES s (a))",
        "CREATE MATERIALIZED VIEW v AS SELECT 1",
        "CREATE EXTENSION pgcrypto",
        "LOCK TABLE t",
        "SELECT pg_advisory_lock(1)",
        "COPY t FROM STDIN (FREEZE)",
        "COPY t FROM STDIN WHERE a > 1",
        "MERGE INTO t USING s ON t.a = s.a WHEN MATCHED THEN DELETE",
        "INSERT INTO t VALUES (1) ON CONFLICT ON CONSTRAINT c DO NOTHING",
        "SELECT regexp_count(a, 'b') FROM t",
    ],
)
def test_the_list_refuses_what_is_not_portable(sql: str) -> None:
    assert _refused(sql)
