"""Two people of a list, and lists that speak of them again."""

from __future__ import annotations

from collections.abc import Mapping

from seminar_desk.actions.lists.list_imports import apply_roster
from seminar_desk.domain.days.session import Session
from seminar_desk.domain.lists.roster import (
    RosterPlan,
    RosterReading,
    RosterRow,
    RowKey,
)
from seminar_desk.domain.people.participant import Entry, Participant
from seminar_desk.gather.lists.import_plans import plan_roster
from seminar_desk.store.database import Database
from seminar_desk.store.people import attendance_rows

LISTED = Entry(
    "Осмонкулова", "Жылдыз", sex="f", birth_year=1981, phone="0772100202",
    role_code="ak_deputy", role_text="депутат АК", aimak="Ак-Музский", note="придёт позже",
)  # fmt: skip
NEIGHBOUR = Entry("Исабеков", "Рустам", role_code="ig_member", role_text="ИГ", aimak="Ак-Музский")


def planned(db: Database, session: Session, *entries: Entry, **decisions: str) -> RosterPlan:
    rows = tuple(RosterRow(place, entry) for place, entry in enumerate(entries, 2))
    reading = RosterReading("list.xlsx", "Список", ("Список",), (1,), (), rows, ())
    decided: Mapping[RowKey, str] = {(int(row[3:]), 0): said for row, said in decisions.items()}
    return plan_roster(db, session_uid=session.uid, reading=reading, decisions=decided)


def people(db: Database, session: Session) -> list[Participant]:
    return attendance_rows.of_session(db, session.uid)


def loaded(db: Database, session: Session, *entries: Entry) -> None:
    assert len(apply_roster(db, planned(db, session, *entries))) == len(entries)
