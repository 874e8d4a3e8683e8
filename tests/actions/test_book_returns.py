"""What follows a workbook: later ones of the same desk, and what is done to its rows meanwhile."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from seminar_desk.actions import history
from seminar_desk.actions.books import book_imports
from seminar_desk.actions.certificates import signing
from seminar_desk.actions.days import sessions
from seminar_desk.actions.people import attendance, merging
from seminar_desk.actions.plans import assemblies
from seminar_desk.domain.books import dots
from seminar_desk.domain.days.session import SessionEntry
from seminar_desk.domain.problems import ProblemError
from seminar_desk.gather.books import open_conflicts, row_changes
from seminar_desk.store.days import session_rows
from tests.actions.test_book_sessions import an_older_store
from tests.hands.hall_desks import HallDesk, desks, fresh_desk, said
from tests.hands.hall_moves import move, walk_in
from tests.hands.stores import invite

BAKYT, AINURA = "Асанов Бакыт", "Токтосун кызы Айнура"
both_ways = pytest.mark.parametrize("leads", ["office", "desk"])


def older_desks(folder: Path, leads: str) -> tuple[HallDesk, HallDesk]:
    """Return an office and a desk whose sessions have uids of their own, and whose are shown."""
    signs = ("1", "2") if leads == "office" else ("2", "1")
    return an_older_store(folder / "a", signs[0]), an_older_store(folder / "b", signs[1])


def timeless(desk: HallDesk) -> list[tuple[object, dict[str, dots.Value]]]:
    """Return what a store says, but not when it wrote it."""
    return [
        (key, {name: value for name, value in row.items() if name != "updated_at_utc"})
        for key, row in said(desk.db).items()
    ]


@both_ways
def test_who_comes_by_the_second_workbook_stands_in_the_session_that_leads(
    tmp_path: Path, leads: str
) -> None:
    office, desk = older_desks(tmp_path, leads)
    invite(desk.db, desk.session_uid, BAKYT)
    office.take(desk.book())
    invite(desk.db, desk.session_uid, AINURA)
    office.take(desk.book())
    assert sorted(person.full_name for person in office.people) == [BAKYT, AINURA]


@both_ways
def test_what_the_desk_says_of_its_day_later_is_shown(tmp_path: Path, leads: str) -> None:
    office, desk = older_desks(tmp_path, leads)
    office.take(desk.book())
    sessions.open_day(desk.db, session_uid=desk.session_uid)
    office.take(desk.book())
    assert session_rows.all_sessions(office.db)[0].status == "open"


@both_ways
def test_a_joined_session_comes_again_as_it_came(tmp_path: Path, leads: str) -> None:
    office, desk = older_desks(tmp_path, leads)
    sessions.open_day(desk.db, session_uid=desk.session_uid)
    book = desk.book()
    batch = office.take(book)
    after = timeless(office)
    status = session_rows.all_sessions(office.db)[0].status
    book_imports.take_back(office.db, batch_uid=batch.uid)
    office.take(book)
    assert session_rows.all_sessions(office.db)[0].status == status == "open"
    assert timeless(office) == after


def test_a_plan_line_added_since_keeps_its_plan_here(tmp_path: Path) -> None:
    first, second = desks(tmp_path, 2)
    plan = assemblies.begin(second.db, session_uid=second.session_uid, village="Учук")
    batch = first.take(second.book())
    with first.db.change("x"):
        first.db.insert("question", {"assembly_uid": plan, "position": 1})
    with pytest.raises(ProblemError) as error:
        book_imports.take_back(first.db, batch_uid=batch.uid)
    assert {problem.code for problem in error.value.problems} == {"batch_blocked_row"}


def test_a_later_workbook_keeps_here_whom_it_names(tmp_path: Path) -> None:
    office, second, third = desks(tmp_path, 3)
    plan = assemblies.begin(second.db, session_uid=second.session_uid, village="Учук")
    third.take(second.book())
    with third.db.change("x"):
        third.db.insert("question", {"assembly_uid": plan, "position": 1})
    batch = office.take(second.book())
    office.take(third.book())
    with pytest.raises(ProblemError) as error:
        book_imports.take_back(office.db, batch_uid=batch.uid)
    assert {problem.code for problem in error.value.problems} == {"batch_blocked_row"}


def test_a_key_that_went_with_its_workbook_can_be_trusted_again(tmp_path: Path) -> None:
    office, desk = fresh_desk(tmp_path / "a"), fresh_desk(tmp_path / "b")
    key = "ab" * 32
    signing.trust(desk.db, public_keys=[key])
    batch = office.take(desk.book())
    book_imports.take_back(office.db, batch_uid=batch.uid)
    signing.trust(office.db, public_keys=[key])


def test_a_session_that_went_with_its_workbook_can_be_added_here(tmp_path: Path) -> None:
    office, desk = fresh_desk(tmp_path / "a"), fresh_desk(tmp_path / "b")
    entry = SessionEntry(date(2018, 3, 1), "Чуйская область", "Сокулук", "Клуб", code="S77")
    sessions.add(desk.db, entry=entry)
    batch = office.take(desk.book())
    book_imports.take_back(office.db, batch_uid=batch.uid)
    added = sessions.add(office.db, entry=entry)
    row = office.db.row("session", added.uid)
    assert (row["row_version"], row["stamps"], row["record_state"]) == (1, "", "ACTIVE")
    assert not office.plan(desk.book()).asked


def test_a_key_that_comes_again_is_named_again(tmp_path: Path) -> None:
    office, desk = fresh_desk(tmp_path / "a"), fresh_desk(tmp_path / "b")
    signing.trust(desk.db, public_keys=["ab" * 32])
    batch = office.take(desk.book())
    book_imports.take_back(office.db, batch_uid=batch.uid)
    plan = office.plan(desk.book())
    assert row_changes.keys_brought(plan.rows) is not None


def test_a_row_that_comes_again_is_told_as_new(tmp_path: Path) -> None:
    first, second = desks(tmp_path, 2)
    walk_in(second, "Осмонов Азат")
    book = second.book()
    told = [row_changes.summary(row, "ru") for row in first.plan(book).rows]
    batch = first.take(book)
    book_imports.take_back(first.db, batch_uid=batch.uid)
    assert [row_changes.summary(row, "ru") for row in first.plan(book).rows] == told


def test_ours_of_a_row_that_comes_again_is_what_its_desk_shows(tmp_path: Path) -> None:
    office, first, second = desks(tmp_path, 3)
    uid = invite(first.db, first.session_uid, "Осмонов Азат").uid
    second.take(first.book())
    attendance.remove(first.db, attendance_uid=uid, reason="дважды")
    move(second, "Осмонов Азат", "Учук")
    second.take(first.book())
    batch = office.take(second.book())
    book_imports.take_back(office.db, batch_uid=batch.uid)
    office.take(second.book(), **{uid: "ours"})
    assert office.person("Осмонов Азат").village == "Учук"


def test_an_undone_edit_leaves_open_what_it_answered(tmp_path: Path) -> None:
    first, second = desks(tmp_path, 2)
    move(first, BAKYT, "Учук")
    move(second, BAKYT, "Ача")
    first.take(second.book())
    before = len(open_conflicts.undecided(first.db))
    assert before == 1
    move(first, BAKYT, "Кара-Суу")
    assert not open_conflicts.undecided(first.db)
    history.undo(first.db)
    assert len(open_conflicts.undecided(first.db)) == before
    second.take(first.book())
    assert len(open_conflicts.undecided(second.db)) == before
    history.redo(first.db)
    assert not open_conflicts.undecided(first.db)
    assert first.person(BAKYT).village == "Кара-Суу"


def test_a_merge_of_an_older_program_is_taken_back(tmp_path: Path) -> None:
    (desk,) = desks(tmp_path, 1)
    kept, merged = desk.person(BAKYT).uid, desk.person(AINURA).uid
    alias = merging.merge(
        desk.db, kept_uid=kept, merged_uid=merged, taken=frozenset({"given_name", "role_code"})
    )
    young = "'$.born_session_uid', '$.seen', '$.stamps', '$.siblings', '$.created_device'"
    with desk.db.change("older"):
        desk.db.execute(
            f"UPDATE journal SET before_json = json_remove(before_json, {young}),"
            f" after_json = json_remove(after_json, {young}) WHERE before_json IS NOT NULL"
        )
    merging.unmerge(desk.db, alias_uid=alias)
    assert desk.person(BAKYT).uid == kept
    assert desk.person(AINURA).uid == merged
