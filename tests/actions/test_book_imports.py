"""Workbooks of several desks become one store: nothing lost, nothing doubled, all of it undone."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from seminar_desk.actions import history, second_desks, settings
from seminar_desk.actions.books import book_imports, conflicts
from seminar_desk.actions.people import attendance
from seminar_desk.domain.books import book_plan
from seminar_desk.domain.people.shared_numbers import said_numbers
from seminar_desk.domain.plans import topics
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.gather.books import open_conflicts
from seminar_desk.gather.export_snapshot import snapshot
from seminar_desk.store import backup_files, journal, setting_rows
from seminar_desk.store.books import batch_rows
from seminar_desk.store.days import session_rows
from tests.hands.hall_desks import HallDesk, copied, desks, fresh_desk, said
from tests.hands.hall_moves import mark, move, union, walk_in
from tests.hands.stores import invite
from tests.hands.workbooks import export

NINE = datetime(2017, 10, 24, 3, tzinfo=UTC)
BAKYT, AINURA = "Асанов Бакыт", "Токтосун кызы Айнура"


@pytest.fixture
def hall(tmp_path: Path) -> list[HallDesk]:
    return desks(tmp_path, 3)


def test_a_mark_and_a_village(hall: list[HallDesk]) -> None:
    first, second, _ = hall
    mark(first, BAKYT)
    move(second, BAKYT, "Учук")
    first.take(second.book())
    second.take(first.book())
    for desk in (first, second):
        person = desk.person(BAKYT)
        assert person.is_present
        assert person.village == "Учук"
    assert said(first.db) == said(second.db)
    assert not first.plan(second.book()).asked


def test_two_marks_then_an_undo_at_one(hall: list[HallDesk]) -> None:
    first, second, _ = hall
    first.db.clock = lambda: NINE + timedelta(minutes=2)
    second.db.clock = lambda: NINE + timedelta(minutes=5)
    mark(first, BAKYT)
    mark(second, BAKYT)
    plan = first.plan(second.book())
    assert [row.groups for row in plan.asked] == [("mark",)]
    union(first, second)
    assert first.person(BAKYT).checked_in_at_utc == NINE + timedelta(minutes=2)
    assert said(first.db) == said(second.db)
    assert not first.plan(second.book()).asked  # told once


def test_a_mark_against_a_mark_that_was_undone(hall: list[HallDesk]) -> None:
    first, second, _ = hall
    mark(first, BAKYT)
    mark(second, BAKYT)
    history.undo(second.db)
    assert [row.groups for row in first.plan(second.book()).asked] == [("mark",)]
    union(first, second)
    assert second.person(BAKYT).is_present  # the other desk's mark was not taken back
    uid = first.person(BAKYT).uid
    attendance.take_back_check_in(first.db, attendance_uid=uid, reason="ошибка")
    union(first, second)
    assert not second.person(BAKYT).is_present  # whoever takes it back has seen both
    assert said(first.db) == said(second.db)


def test_a_void_against_an_edit(hall: list[HallDesk]) -> None:
    first, second, _ = hall
    attendance.remove(first.db, attendance_uid=first.person(BAKYT).uid, reason="дважды")
    move(second, BAKYT, "Учук")
    union(first, second)
    assert first.person(BAKYT).village == "Учук"
    assert said(first.db) == said(second.db)
    assert not first.plan(second.book()).asked  # told already
    row = first.db.row("attendance", first.person(BAKYT).uid)
    assert "VOID" in str(row["siblings"])


def test_edit_restore_edit_is_no_second_change_under_one_stamp(
    hall: list[HallDesk], tmp_path: Path
) -> None:
    first, second, _ = hall
    copy = history.back_up(first.db)
    move(first, BAKYT, "Учук")
    second.take(first.book())
    now = first.db.clock()
    first.store.close()
    backup_files.restore(copy, first.folder, now)
    first.begin_again()
    move(first, BAKYT, "Ача")
    plan = second.plan(first.book())
    assert [(row.state, row.groups) for row in plan.asked] == [("CONFLICT", ("place",))]
    union(first, second)
    assert said(first.db) == said(second.db)


def test_a_copied_folder_is_another_desk(hall: list[HallDesk], tmp_path: Path) -> None:
    first = hall[0]
    twin = copied_closed(first, tmp_path / "копия")
    move(first, BAKYT, "Учук")
    move(twin, BAKYT, "Ача")
    assert [row.state for row in first.plan(twin.book()).asked] == ["CONFLICT"]


def copied_closed(desk: HallDesk, folder: Path) -> HallDesk:
    """Copy a desk's folder while it is closed, as people do."""
    desk.store.close()
    twin = copied(desk, folder)
    desk.begin_again()
    return twin


def test_three_desks_passing_one_stick(hall: list[HallDesk]) -> None:
    first, second, third = hall
    mark(first, BAKYT)
    move(second, BAKYT, "Учук")
    walk_in(third, "Осмонов Азат")
    second.take(first.book())
    third.take(second.book())
    first.take(third.book())
    second.take(first.book())
    assert said(first.db) == said(second.db) == said(third.db)
    assert len(first.people) == 4


def test_two_walk_ins_with_one_number_stand_side_by_side(hall: list[HallDesk]) -> None:
    first, second, _ = hall
    walk_in(first, "Осмонов Азат")
    walk_in(second, "Жумабаева Нур")
    union(first, second)
    numbers = [person.number for person in first.people]
    assert numbers == [1, 2, 3, 4, 4]
    assert said(first.db) == said(second.db)


def test_two_laptops_with_the_shipped_schedule(tmp_path: Path) -> None:
    first, second = fresh_desk(tmp_path / "a"), fresh_desk(tmp_path / "b")
    invite(first.db, first.session_uid, BAKYT)
    other = session_rows.all_sessions(second.db)[1]
    invite(second.db, other.uid, AINURA)
    union(first, second)
    assert len(session_rows.all_sessions(first.db)) == 12
    assert not first.plan(second.book()).asked
    assert said(first.db) == said(second.db)


def test_a_workbook_taken_twice_changes_nothing(hall: list[HallDesk]) -> None:
    first, second, _ = hall
    mark(second, BAKYT)
    book = second.book()
    first.take(book)
    before = said(first.db)
    plan = first.plan(book)
    assert plan.book.verdict == "REPEATED"
    assert plan.written == ()
    assert {note.code for note in plan.notes} == {"book_known"}
    first.take(book)
    assert said(first.db) == before


def test_what_the_preview_showed_is_what_is_written(hall: list[HallDesk]) -> None:
    first, second, _ = hall
    mark(second, BAKYT)
    plan = first.plan(second.book())
    move(first, BAKYT, "Учук")
    before = said(first.db)
    with pytest.raises(ProblemError) as error:
        book_imports.take_in(first.db, plan=plan)
    assert error.value.problems[0].code == "plan_stale"
    assert said(first.db) == before


def test_what_is_stopped_while_it_is_written_was_never_begun(hall: list[HallDesk]) -> None:
    first, second, _ = hall
    walk_in(second, "Осмонов Азат")
    mark(second, BAKYT)
    plan = first.plan(second.book())
    before, last = said(first.db), journal.last_undoable(first.db)
    work = book_imports.taking_in(first.db, plan=plan)
    assert next(work).total == len(plan.rows)
    assert said(first.db) != before
    work.close()
    assert said(first.db) == before
    assert journal.last_undoable(first.db) == last
    assert batch_rows.all_batches(first.db) == []
    book_imports.take_in(first.db, plan=plan)
    assert first.person(BAKYT).is_present


@pytest.mark.parametrize(("how", "village"), [("ours", "Учук"), ("theirs", "Ача")])
def test_a_decision_holds_at_both_desks(hall: list[HallDesk], how: str, village: str) -> None:
    first, second, _ = hall
    move(first, BAKYT, "Учук")
    move(second, BAKYT, "Ача")
    uid = first.person(BAKYT).uid
    first.take(second.book(), **{uid: how})
    assert first.person(BAKYT).village == village
    second.take(first.book())
    assert second.person(BAKYT).village == village
    union(first, second)
    assert said(first.db) == said(second.db)
    assert first.person(BAKYT).village == village


def test_a_skipped_row_waits_whole(hall: list[HallDesk]) -> None:
    first, second, _ = hall
    move(first, BAKYT, "Учук")
    move(second, BAKYT, "Ача")
    mark(second, BAKYT)
    uid = first.person(BAKYT).uid
    first.take(second.book(), **{uid: "skip"})
    assert not first.person(BAKYT).is_present
    assert [row.uid for row in first.plan(second.book()).asked] == [uid]


def test_a_batch_is_taken_back_exactly_and_comes_again(hall: list[HallDesk]) -> None:
    first, second, _ = hall
    mark(first, AINURA)
    mark(second, BAKYT)
    walk_in(second, "Осмонов Азат")
    before = said(first.db)
    book = second.book()
    batch = first.take(book)
    after = said(first.db)
    assert len(first.people) == 4
    undone = book_imports.take_back(first.db, batch_uid=batch.uid)
    assert undone.is_undone
    assert said(first.db) == before
    assert len(first.people) == 3
    assert "Осмонов" not in str([row for rows in snapshot(first.db).rows.values() for row in rows])
    again = first.take(book)
    assert said(first.db) == after
    assert [each.is_undone for each in batch_rows.all_batches(first.db)] == [False, True]
    assert again.counts == batch.counts


def test_what_was_touched_or_left_since_keeps_a_batch_here(
    hall: list[HallDesk], tmp_path: Path
) -> None:
    first, second, _ = hall
    mark(second, BAKYT)
    batch = first.take(second.book())
    move(first, BAKYT, "Учук")
    with pytest.raises(ProblemError) as error:
        book_imports.take_back(first.db, batch_uid=batch.uid)
    assert {problem.code for problem in error.value.problems} == {"batch_blocked_row"}
    third = hall[2]
    batch = third.take(second.book())
    export(third.db, path=tmp_path / "дальше.xlsx")
    with pytest.raises(ProblemError) as error:
        book_imports.take_back(third.db, batch_uid=batch.uid)
    assert error.value.problems[0].values == {"file": "дальше.xlsx"}


def test_a_copy_for_a_second_desk_keeps_a_batch_and_a_decision_here(
    hall: list[HallDesk], tmp_path: Path
) -> None:
    first, second, _ = hall
    move(first, BAKYT, "Учук")
    move(second, BAKYT, "Ача-Кайыңды")
    batch = first.take(second.book())
    conflicts.decide(first.db, rows=open_conflicts.undecided(first.db), how=book_plan.THEIRS)
    copy = second_desks.make(first.db, folder=tmp_path)
    with pytest.raises(ProblemError) as error:
        history.undo(first.db)
    assert error.value.problems[0].code == "book_decision_copied"
    with pytest.raises(ProblemError) as error:
        book_imports.take_back(first.db, batch_uid=batch.uid)
    assert Problem("batch_blocked_copy", {"file": copy.name}) in error.value.problems


def test_a_desks_own_topics_are_known_by_name(hall: list[HallDesk]) -> None:
    first, second, _ = hall
    own = topics.with_topic((), "Пастбища", "Жайыттар")
    settings.change(second.db, topics=own)
    before = said(first.db)
    batch = first.take(second.book())
    kept = setting_rows.current(first.db).topics
    assert topics.label(kept, own[0].code, "ky") == "Жайыттар"
    first.take(second.book())
    assert setting_rows.current(first.db).topics == kept
    book_imports.take_back(first.db, batch_uid=batch.uid)
    assert said(first.db) == before
    assert setting_rows.current(first.db).topics == kept  # whatever has the code may be said
    for gone in (batch.uid, "no such batch"):
        with pytest.raises(ProblemError, match="batch_gone"):
            book_imports.take_back(first.db, batch_uid=gone)


def test_copies_of_an_older_folder_give_one_number_and_both_stand_told_apart_alike(
    tmp_path: Path,
) -> None:
    hall = desks(tmp_path, 3)
    for desk, name in zip(hall, ("Осмонов Азат", "Пак Вера", "Ли Анна"), strict=True):
        walk_in(desk, name)
        with desk.db.change("as a program of one writer would have stamped it"):
            desk.db.replace("attendance", desk.person(name).uid, {"created_device": "одна папка"})
    office, *others = hall
    before = said(office.db)
    first_batch = office.take(others[0].book())
    assert not [row for row in office.plan(others[1].book()).rows if row.problem]
    union(*hall)
    stores = [said(desk.db) for desk in hall]
    assert all(each == stores[0] for each in stores)
    numbers = [
        {row.full_name: said_numbers(desk.people)[row.uid] for row in desk.people} for desk in hall
    ]
    assert all(each == numbers[0] for each in numbers)
    assert len(set(numbers[0].values())) == len(numbers[0]) == 6
    told = [str(row["created_device_id"]) for row in snapshot(office.db).rows["attendance"]]
    assert told.count("одна папка") == 3
    for batch in batch_rows.all_batches(office.db):
        if not batch.is_undone:
            book_imports.take_back(office.db, batch_uid=batch.uid)
    assert first_batch.uid in {each.uid for each in batch_rows.all_batches(office.db)}
    assert said(office.db) == before
