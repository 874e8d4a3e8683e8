"""Calls after an assembly: planned by its day, moved with it, written back by number."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from seminar_desk.actions import history
from seminar_desk.actions.plans import assemblies, follow_ups
from seminar_desk.domain.people.participant import code_for
from seminar_desk.domain.plans import follow_up
from seminar_desk.domain.plans.assembly import FollowUp
from seminar_desk.domain.problems import ProblemError
from seminar_desk.gather.plans import call_lists
from seminar_desk.gather.wish import Wish
from seminar_desk.store import journal
from seminar_desk.store.database import Database
from seminar_desk.store.opening import Store
from tests.hands.hall_desks import desks
from tests.hands.plans import read
from tests.hands.stores import open_first_session

DAY = date(2017, 11, 10)  # a Friday


def dated(db: Database, day: date = DAY, village: str = "Баш-Кайынды") -> str:
    uid = assemblies.begin(db, session_uid=open_first_session(db).uid, village=village)
    assemblies.edit(db, uid, date_kind="exact", date_from=day)
    return uid


def days(db: Database, uid: str) -> list[tuple[int | None, date | None]]:
    return [(row.offset_days, row.due_date) for row in read(db, uid).follow_ups]


def test_they_are_planned_as_soon_as_the_day_is_known_and_move_with_it(store: Store) -> None:
    db = store.db
    uid = assemblies.begin(db, session_uid=open_first_session(db).uid, village="Учук")
    assert read(db, uid).follow_ups == ()
    assemblies.edit(db, uid, date_kind="exact", date_from=DAY)
    assert days(db, uid) == [
        (3, date(2017, 11, 13)),
        (7, date(2017, 11, 17)),
        (30, date(2017, 12, 8)),  # the 10th is a Sunday: the working day before
        (90, date(2018, 2, 8)),
    ]
    assemblies.edit(db, uid, outcome_code="held", held_date=date(2017, 11, 14))
    assert days(db, uid)[:2] == [(3, date(2017, 11, 17)), (7, date(2017, 11, 21))]
    assert [row.number for row in read(db, uid).follow_ups] == [1, 2, 3, 4]


def test_what_was_told_or_typed_stays_where_it_is(store: Store) -> None:
    db, uid = store.db, dated(store.db)
    first, second, third, _ = read(db, uid).follow_ups
    follow_ups.tell(
        db, uid=first.uid, assembly_uid=uid, done_date=date(2017, 11, 13), reached="YES"
    )
    follow_ups.set_day(db, assembly_uid=uid, uid=second.uid, day=date(2017, 11, 20))
    assemblies.edit(db, uid, date_from=date(2017, 12, 1))
    moved = {row.uid: row.due_date for row in read(db, uid).follow_ups}
    assert moved[first.uid] == date(2017, 11, 13)
    assert moved[second.uid] == date(2017, 11, 20)
    assert moved[third.uid] == date(2017, 12, 29)
    follow_ups.set_day(db, assembly_uid=uid, uid=second.uid, day=None)
    assert read(db, uid).follow_ups[1].due_date == date(2017, 12, 8)


def test_one_taken_out_stays_out_and_one_undone_comes_back(store: Store) -> None:
    db, uid = store.db, dated(store.db)
    gone = read(db, uid).follow_ups[0]
    assemblies.remove_row(db, "follow_up", uid, gone.uid)
    assemblies.edit(db, uid, date_from=date(2017, 11, 24))
    assert [row.kind for row in read(db, uid).follow_ups] == ["d7", "d30", "d90"]
    other = assemblies.begin(db, session_uid=open_first_session(db).uid, village="Учук")
    assemblies.edit(db, other, date_kind="exact", date_from=DAY)
    history.undo(db)
    assert read(db, other).follow_ups == ()
    assemblies.edit(db, other, date_kind="exact", date_from=date(2017, 11, 17))
    assert days(db, other)[0] == (3, date(2017, 11, 20))
    assert len(read(db, other).follow_ups) == 4


def test_a_call_is_found_by_its_number_and_check_digit_and_told_in_one_step(store: Store) -> None:
    db, uid = store.db, dated(store.db)
    plan, row = call_lists.found(db, code=code_for(2))
    assert (plan.assembly.uid, row.kind) == (uid, "d7")
    for code, problem in (("2", "call_number_wrong"), (code_for(77), "call_unknown")):
        with pytest.raises(ProblemError) as caught:
            call_lists.found(db, code=code)
        assert [each.code for each in caught.value.problems] == [problem]
    said = {"reached": "YES", "contact_code": "phone", "still_working": "YES", "said": "Копают"}
    day = date(2017, 11, 18)
    follow_ups.tell(db, uid=row.uid, assembly_uid=uid, done_date=day, done_by="Айжан", **said)
    told = read(db, uid).follow_ups[1]
    assert (told.said, told.done_date, told.done_by) == ("Копают", day, "Айжан")
    history.undo(db)
    assert read(db, uid).follow_ups[1].reached == "UNK"
    with pytest.raises(ProblemError, match="plan_text_long"):
        follow_ups.tell(db, uid=row.uid, assembly_uid=uid, done_date=day, said="я" * 4001)


def test_who_was_not_reached_is_called_again_and_nobody_of_what_was_called_off(
    store: Store,
) -> None:
    db, uid = store.db, dated(store.db)
    until = date(2017, 11, 17)
    kinds = [row.kind for row in follow_up.to_call(read(db, uid), until)]
    assert kinds == ["d3", "d7"]
    first = read(db, uid).follow_ups[0]
    for reached, left in (("NO", ["d3", "d7"]), ("YES", ["d7"])):
        follow_ups.tell(db, uid=first.uid, assembly_uid=uid, done_date=until, reached=reached)
        assert [row.kind for row in follow_up.to_call(read(db, uid), until)] == left
    assemblies.edit(db, uid, outcome_code="cancelled")
    assert follow_up.to_call(read(db, uid), until) == []


def test_what_is_said_again_is_no_step(store: Store) -> None:
    db, uid = store.db, dated(store.db)
    first = read(db, uid).follow_ups[0]
    day = date(2017, 11, 13)
    follow_ups.tell(db, uid=first.uid, assembly_uid=uid, done_date=day, reached="NO")
    steps = journal.history(db, limit=100)
    follow_ups.tell(db, uid=first.uid, assembly_uid=uid, done_date=day, reached="NO")
    follow_ups.set_day(db, assembly_uid=uid, uid=first.uid, day=None)
    assert journal.history(db, limit=100) == steps


def test_a_call_outside_of_the_template_has_the_day_that_is_typed_or_none(store: Store) -> None:
    db, uid = store.db, dated(store.db)
    row = assemblies.add_row(db, "follow_up", uid, due_date=date(2017, 11, 20))
    assert read(db, uid).follow_ups[-1].due_date == date(2017, 11, 20)
    follow_ups.set_day(db, assembly_uid=uid, uid=row, day=None)
    assert read(db, uid).follow_ups[-1].due_date is None


def test_the_list_of_calls_says_who_was_tried_and_when(store: Store) -> None:
    db, uid = store.db, dated(store.db, date(2017, 10, 20))
    session_uid = read(db, uid).assembly.session_uid
    first = read(db, uid).follow_ups[0]
    tried = date(2017, 10, 23)
    follow_ups.tell(db, uid=first.uid, assembly_uid=uid, done_date=tried, reached="NO")
    snapshot = call_lists.call_list(db, Wish(session_uid=session_uid))
    assert snapshot is not None
    lines = [line for _, _, lines in snapshot.groups for line in lines]
    assert [bool(line.tried) for line in lines] == [True, False]
    assert "23.10.2017" in lines[0].tried


def test_a_plan_of_before_gets_its_calls_once(store: Store) -> None:
    db, uid = store.db, dated(store.db)
    with db.change("older"):
        for row in read(db, uid).follow_ups:
            db.replace("follow_up", row.uid, {"row_version": 0, "record_state": "VOID"})
    assert read(db, uid).follow_ups == ()
    assert (follow_ups.plan_all(db), follow_ups.plan_all(db)) == (1, 0)
    assert len(read(db, uid).follow_ups) == 4


def test_two_laptops_plan_the_same_calls_and_each_numbers_its_own_paper(tmp_path: Path) -> None:
    desk, office = desks(tmp_path, 2)
    mine, theirs = dated(office.db, village="Учук"), dated(desk.db)
    office.take(desk.book())
    rows: list[FollowUp] = [
        row for uid in (mine, theirs) for row in read(office.db, uid).follow_ups
    ]
    assert sorted(row.number for row in rows) == list(range(1, 9))
    assert {row.number for row in read(desk.db, theirs).follow_ups} == {1, 2, 3, 4}
    assert office.plan(desk.book()).counts["follow_ups"]["UNCHANGED"] == 4
