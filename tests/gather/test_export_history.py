"""What a workbook says of what was done: steps, rows and groups of fields, no values."""

from __future__ import annotations

from seminar_desk.actions.people import attendance
from seminar_desk.gather import export_rows
from seminar_desk.store.opening import Store
from tests.hands.stores import invite, open_first_session


def test_each_change_is_told_without_a_value_and_added_rows_together(store: Store) -> None:
    db = store.db
    session = open_first_session(db)
    person = invite(db, session.uid, "Асанов Бакыт")
    attendance.check_in(db, attendance_uid=person.uid)
    told = export_rows.of_store(db)["history"]
    shown = [(row["action_code"], row["sheet"], row["row_uid"], row["groups"]) for row in told]
    assert ("store.create", "sessions", "", "new=12") in shown
    assert ("session.open", "sessions", session.uid, "status") in shown
    assert ("attendance.check_in", "attendance", person.uid, "mark") in shown
    assert [row for row in shown if row[1] == "persons"] == [
        ("attendance.register", "persons", person.person_uid, "new")
    ]
    assert "Асанов" not in str(told)
