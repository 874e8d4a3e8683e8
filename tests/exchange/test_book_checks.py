"""The check before export asks a book's rows what it asks the desk: the office can ask the same."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from seminar_desk.actions.certificates import certificates
from seminar_desk.actions.people import attendance
from seminar_desk.actions.plans import assemblies
from seminar_desk.domain import stored_columns
from seminar_desk.domain.days.export_checks import CheckedDay, gaps, together, verdict
from seminar_desk.domain.days.session import Session
from seminar_desk.domain.people.participant import Participant, code_for
from seminar_desk.domain.plans.assembly import AgendaItem, Assembly, Plan
from seminar_desk.exchange.workbook import contract, workbook_reading
from seminar_desk.exchange.workbook.workbook_reading import Content
from seminar_desk.gather import export_snapshot
from seminar_desk.gather.export_gaps import gaps_in
from tests.hands.stores import invite, make_example
from tests.hands.workbooks import export

TODAY = date(2017, 10, 25)
Facts = dict[str, Any]


def _rows(content: Content, name: str) -> list[Facts]:
    """Return the active rows of a sheet by the names of the store."""
    sheet, own = contract.sheet(name), stored_columns.of_sheet(name)
    found = []
    for line in content.lines[name]:
        row = dict(zip(sheet.names, line, strict=True))
        if row["record_state"] == "ACTIVE":
            found.append({column.name: _kept(row[column.exchange_name]) for column in own})
    return found


def _kept(value: contract.Value) -> Any:  # noqa: ANN401 - a value of any field
    return value.replace(tzinfo=UTC) if isinstance(value, datetime) else value


def _made(kind: type[Any], facts: Facts) -> Any:  # noqa: ANN401 - of the kind asked for
    """Make a domain value of what is said; a text that is not is empty."""
    names = {field.name: field.type for field in fields(kind)}
    values = {name: value for name, value in facts.items() if name in names}
    return kind(
        **{
            name: "" if value is None and names[name] in (str, "str") else value
            for name, value in values.items()
        }
    )


def _days(content: Content) -> Iterator[CheckedDay]:
    persons = {row["uid"]: row for row in _rows(content, "persons")}
    people: dict[str, list[Participant]] = {}
    for row in _rows(content, "attendance"):
        facts = {**persons[row["person_uid"]], **row, "code": code_for(row["number"])}
        people.setdefault(row["session_uid"], []).append(_made(Participant, facts))
    items: dict[str, list[AgendaItem]] = {}
    for row in _rows(content, "agenda_items"):
        items.setdefault(row["assembly_uid"], []).append(_made(AgendaItem, row))
    plans: dict[str, list[Plan]] = {}
    for row in _rows(content, "assemblies"):
        plain = {name: value for name, value in row.items() if not name.endswith("codes")}
        plan = Plan(_made(Assembly, plain), agenda_items=tuple(items.get(row["uid"], ())))
        plans.setdefault(row["session_uid"], []).append(plan)
    valid = {"PREPARED", "PRINTED", "HANDED_OVER"}
    held = (row for row in _rows(content, "certificates") if row["status"] in valid)
    certified = frozenset(row["attendance_uid"] for row in held)
    for row in _rows(content, "sessions"):
        session = _made(Session, row)
        uid = session.uid
        yield CheckedDay(
            session, people.get(uid, ()), plans.get(uid, ()), certified, session.district
        )


def test_a_book_is_asked_what_the_desk_is_asked(tmp_path: Path) -> None:
    db = make_example(tmp_path / "data").db
    (session,) = (each for each in export_snapshot.scope_of(db).sessions if each.is_running)
    for number, facts in enumerate(({"sex": "unknown"}, {"aimak": ""}, {})):
        person = invite(db, session.uid, f"Асанов{number} Бакыт", **facts)
        attendance.check_in(db, attendance_uid=person.uid)
    with db.change("left"):
        left = {"left_at_utc": "2017-10-20T03:00:00.000Z", "role_code": "other"}
        db.update("attendance", person.uid, left)
    certificates.issue(db, session_uid=session.uid, language="ru")
    assemblies.begin(db, session_uid=session.uid, village="Учук")
    asked = gaps_in(db, export_snapshot.scope_of(db), TODAY, lambda each: each.district)
    path = export(db, path=tmp_path / "book.xlsx").path
    with path.open("rb") as file:
        content = workbook_reading.read(file)
    of_book = together(gap for day in _days(content) for gap in gaps(day, TODAY))
    assert [(gap.code, gap.weight, set(gap.rows)) for gap in of_book] == [
        (gap.code, gap.weight, set(gap.rows)) for gap in asked
    ]
    assert {"left_unseen", "sex_missing", "aimak_missing", "role_text_missing"} < {
        gap.code for gap in of_book
    }
    assert verdict(of_book) == "red"
