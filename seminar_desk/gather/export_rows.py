"""Turn the store's rows into the contract's, typed, labelled, with codes people know; and back."""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, date, datetime
from functools import cache, lru_cache
from itertools import groupby
from typing import Any

from seminar_desk.domain import stored_columns
from seminar_desk.domain.certificates import certificate_code, certificate_number
from seminar_desk.domain.days.reach import EVERYTHING, Reach
from seminar_desk.domain.people.participant import code_for
from seminar_desk.domain.plans import topics
from seminar_desk.exchange.workbook import cells, contract
from seminar_desk.exchange.workbook.content_hash import row_digest
from seminar_desk.exchange.workbook.contract import ContractSheet, Row, Value
from seminar_desk.store import driver, exchange_rows, journal, setting_rows
from seminar_desk.store.database import Database

_AMONG_SESSIONS = (
    *("sessions", "attendance", "assemblies", "agenda_items", "questions", "assembly_roles"),
    *("info_actions", "steps", "decisions", "follow_ups", "authors", "aliases", "closings"),
    *("failed_scans", "certificates", "certificate_numbers", "exemptions", "papers"),
)
_AUTHOR_FACTS = ("attendance_uid", "name", "position", "record_state", "row_version")
_LABEL = "_label_ru"
# Whether somebody declined -> what a consent that nobody gave is.
_NOT_GIVEN = {"YES": "NO", "NO": "UNK"}


def of_store(db: Database, reach: Reach = EVERYTHING) -> dict[str, tuple[Row, ...]]:
    """Return every data sheet that the store has rows for."""
    read = {name: exchange_rows.rows(db, name, reach) for name in _AMONG_SESSIONS}
    read |= {
        name: exchange_rows.apart(db, name, reach) for name in ("persons", "series", "targets")
    }
    read["signing_keys"] = exchange_rows.apart(db, "signing_keys")
    beside = {"persons": read["attendance"], "assemblies": read["authors"]}
    found = {name: _dressed(name, rows, beside.get(name, ())) for name, rows in read.items()}
    own = _own_topics(db)
    said = {name: _typed(contract.sheet(name), rows, own) for name, rows in found.items()}
    return {
        **said,
        contract.SIBLINGS: tuple(_siblings(found)),
        "history": tuple(_history(db, found)),
    }


def of_uids(
    db: Database, sheet: str, uids: Sequence[str]
) -> tuple[tuple[Row, ...], tuple[Row, ...]]:
    """Return some rows of a sheet as `of_store` says them, and what others said of their fields."""
    rows = exchange_rows.of_uids(db, sheet, uids)
    beside: Iterable[dict[str, Any]] = ()
    if sheet == "persons":
        beside = exchange_rows.participations_of(db, uids)
    elif sheet == "assemblies":
        beside = exchange_rows.authors_of(db, uids)
    found = _dressed(sheet, rows, beside)
    said = _typed(contract.sheet(sheet), found, _own_topics(db))
    return said, tuple(_siblings({sheet: found}))


def siblings_before(db: Database, sheet: str, step: int) -> Iterator[Row]:
    """Return what others had said of fields of a sheet's rows before each change since a step."""
    key = contract.sheet(sheet).key
    was = journal.siblings_since(db, stored_columns.table_of(sheet), step)
    yield from _siblings({sheet: [{key: uid, "siblings": text} for uid, text in was]})


def _own_topics(db: Database) -> dict[str, str]:
    return {topic.code: topics.name(topic, "ru") for topic in setting_rows.current(db).topics}


def _dressed(
    sheet: str, rows: list[dict[str, Any]], beside: Iterable[dict[str, Any]]
) -> list[dict[str, Any]]:
    """Add to a sheet's rows what the store keeps in other words, or in the rows beside them."""
    if sheet in ("persons", "assemblies"):
        return (_persons if sheet == "persons" else _assemblies)(rows, beside)
    return [_DRESSED[sheet](row) for row in rows] if sheet in _DRESSED else rows


def to_store(sheet: str, row: Row) -> list[tuple[str, dict[str, str | int | None]]]:
    """Return one row of a sheet as the rows of tables that it was made of: table, columns.

    Only what travels as itself is read; labels and copies are the maker's. Before 1.2 an author
    of a plan stands in the plan's row alone, without the moments of its own.
    """
    values = {
        name: empty if (value := row[said]) is None else _kept(value)
        for name, said, empty in _ways_back(sheet)
    }
    if not values["seen"] or values["seen"] == f"{values['device']}:{values['row_version']}":
        values["seen"] = ""
    if sheet == "papers":
        values["kind"] = f"{row['paper_code']}_{row['way_code']}"
    found = [(stored_columns.table_of(sheet), values)]
    if sheet == "assemblies" and not row.get("seen"):
        authors = json.loads(str(row["authors_json"] or "[]"))
        found += [
            ("assembly_author", {**author, "assembly_uid": values["uid"]}) for author in authors
        ]
    return found


def _siblings(found: Mapping[str, Iterable[Mapping[str, Any]]]) -> Iterator[Row]:
    """Return what others said of the same fields, one row a value."""
    for sheet, rows in found.items():
        key = contract.sheet(sheet).key
        for row in rows:
            for group, n, writer, values in json.loads(row["siblings"] or "[]"):
                yield {
                    "sibling_key": f"{sheet}/{row[key]}/{group}/{n}:{writer}",
                    "sheet": sheet,
                    "row_uid": row[key],
                    "group_code": group,
                    "n": n,
                    "writer": writer,
                    "values_json": json.dumps(values, ensure_ascii=False, sort_keys=True),
                }


def _history(db: Database, found: Mapping[str, Iterable[Mapping[str, Any]]]) -> Iterator[Row]:
    """Return what was done to the rows that a workbook holds, without a value.

    Rows that one step added stand in one line: each tells itself when and where it was made.
    """
    for sheet, rows in found.items():
        key = contract.sheet(sheet).key
        inside = {row[key] for row in rows}
        changes = journal.changes(db, stored_columns.table_of(sheet))
        inside_alone = (change for change in changes if change.row_uid in inside)
        for _, made in groupby(inside_alone, key=lambda change: (change.step, change.is_new)):
            first, *others = made
            if not first.is_new:
                yield from (_told_change(sheet, change) for change in (first, *others))
            elif others:
                count = f"new={len(others) + 1}"
                yield {**_told_change(sheet, first), "row_uid": "", "groups": count}
            else:
                yield {**_told_change(sheet, first), "groups": "new"}


def _told_change(sheet: str, change: journal.RowChange) -> dict[str, Value]:
    return {
        "step": change.step,
        "action_code": change.action,
        "at_utc": change.at_utc,
        "operator": change.operator,
        "writer": change.device,
        "sheet": sheet,
        "row_uid": change.row_uid,
        "groups": " ".join(change.groups),
    }


@cache
def _ways_back(sheet: str) -> tuple[tuple[str, str, str | None], ...]:
    """Return a sheet's columns: name in the store, in the workbook, what is kept of a blank cell.

    A text that may not be missing is empty.
    """
    return tuple(
        (
            column.name,
            column.exchange_name,
            None if column.default == "NULL" or column.is_integer else "",
        )
        for column in stored_columns.of_sheet(sheet)
    )


def _kept(value: str | int | date) -> str | int:
    """Return a cell's value as SQLite keeps it."""
    if isinstance(value, str | int):
        return value
    return _moment_kept(value) if isinstance(value, datetime) else value.isoformat()


@lru_cache(maxsize=4096)  # many rows are made at once
def _moment_kept(moment: datetime) -> str:
    return driver.to_text(moment if moment.tzinfo else moment.replace(tzinfo=UTC))


def _signature(frozen: str) -> str:
    code = certificate_code.decode(json.loads(frozen)["code"])
    return code.signature.hex() if code is not None else ""


def _paper(row: dict[str, Any]) -> dict[str, Any]:
    """Take `sign_in_print` apart: which paper, and how it left."""
    paper, _, way = row["kind"].rpartition("_")
    return {**row, "paper_code": paper, "way_code": way}


def _number(row: dict[str, Any]) -> dict[str, Any]:
    return {**row, "reason_ru": certificate_number.reason_said(row["reason"], "ru")}


def _exemption(row: dict[str, Any]) -> dict[str, Any]:
    return {**row, "person_code": code_for(row["row_number"])}


def _certificate(row: dict[str, Any]) -> dict[str, Any]:
    return {**_exemption(row), "signature": _signature(row["text_json"])}


def _attendance(row: dict[str, Any]) -> dict[str, Any]:
    name = " ".join(part for part in (row["surname"], row["given_name"], row["patronymic"]) if part)
    present = "YES" if row["checked_in_at_utc"] else "NO"
    code = code_for(row["number"])
    return {**row, "full_name": name, "present": present, "person_code": code}


_DRESSED: Mapping[str, Callable[[dict[str, Any]], dict[str, Any]]] = {
    "attendance": _attendance,
    "papers": _paper,
    "certificate_numbers": _number,
    "certificates": _certificate,
    "exemptions": _exemption,
}


def _persons(
    persons: Iterable[dict[str, Any]], attendance: Iterable[dict[str, Any]]
) -> list[dict[str, Any]]:
    codes: dict[str, list[str]] = {}
    for row in attendance:
        codes.setdefault(row["person_uid"], []).append(
            f"{row['session_code']}-{code_for(row['number'])}"
        )
    return [
        {
            **row,
            "consent": "YES" if row["consent_version"] else _NOT_GIVEN[row["consent_declined"]],
            "participant_codes": " ".join(codes.get(row["person_uid"], ())),
        }
        for row in persons
    ]


def _assemblies(
    assemblies: Iterable[dict[str, Any]], authors: Iterable[dict[str, Any]]
) -> list[dict[str, Any]]:
    by_assembly: dict[str, list[dict[str, Any]]] = {}
    for author in authors:
        by_assembly.setdefault(author["assembly_uid"], []).append(author)
    return [{**row, **_authors(by_assembly.get(row["assembly_uid"], []))} for row in assemblies]


def _authors(authors: list[dict[str, Any]]) -> dict[str, str]:
    kept = [
        {"uid": author["author_uid"], **{name: author[name] for name in _AUTHOR_FACTS}}
        for author in authors
    ]
    names = [author["name"] for author in authors if author["record_state"] == "ACTIVE"]
    return {
        "author_names": "; ".join(names),
        "authors_json": json.dumps(kept, ensure_ascii=False, sort_keys=True) if kept else "",
    }


def _typed(
    sheet: ContractSheet, rows: Iterable[dict[str, Any]], own: Mapping[str, str]
) -> tuple[Row, ...]:
    """Return rows with the sheet's columns alone, days and moments as such, codes labelled."""
    labels = [column for column in sheet.columns if column.canonical == "LABEL"]
    days = [column.name for column in sheet.columns if column.kind == "date"]
    moments = [column.name for column in sheet.columns if column.kind == "datetime"]
    typed: list[Row] = []
    for row in rows:
        values: dict[str, Value] = {name: row.get(name) for name in sheet.names}
        for name in days:
            values[name] = driver.day(row.get(name))
        for name in moments:
            values[name] = driver.moment(row.get(name))
        for column in labels:
            code = row.get(column.name.removesuffix(_LABEL) + "_code") or ""
            known = contract.label_ru(column.list_names, code)
            values[column.name] = known or (own.get(code, "") if topics.is_own(code) else "")
        line = tuple(cells.clean(value) for value in values.values())
        typed.append({**values, contract.DIGEST: row_digest(sheet, line)})
    return tuple(typed)
