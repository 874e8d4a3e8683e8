"""What two desks said otherwise is decided later, and that decision taken back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from seminar_desk.actions import history
from seminar_desk.actions.books import book_imports, conflicts, person_edges
from seminar_desk.actions.certificates import certificates
from seminar_desk.actions.days import sessions
from seminar_desk.actions.people import attendance
from seminar_desk.actions.plans import assemblies
from seminar_desk.domain.books.book_plan import NEW, OURS, THEIRS, BookRow
from seminar_desk.domain.days.session import SessionEntry
from seminar_desk.domain.people.participant import Entry
from seminar_desk.domain.problems import ProblemError
from seminar_desk.gather.books import field_words, open_conflicts, row_changes
from seminar_desk.gather.books.row_names import RowNames
from seminar_desk.store import journal
from seminar_desk.store.books import batch_rows, name_rows, row_images
from seminar_desk.store.certificates import certificate_rows
from tests.actions.test_book_imports import AINURA, BAKYT, NINE
from tests.hands.hall_desks import HallDesk, desks, fresh_desk, said
from tests.hands.hall_moves import mark, move, walk_in
from tests.hands.stores import invite
from tests.hands.workbooks import export


@pytest.fixture
def hall(tmp_path: Path) -> list[HallDesk]:
    return desks(tmp_path, 3)


@pytest.fixture
def torn(hall: list[HallDesk]) -> HallDesk:
    """Return a desk with one open conflict: two villages."""
    first, second, _ = hall
    move(first, BAKYT, "Учук")
    move(second, BAKYT, "Ача")
    first.take(second.book())
    return first


@pytest.mark.parametrize(("how", "left"), [(OURS, 0), (THEIRS, 1)])
def test_an_open_conflict_is_decided_undone_and_decided_again(
    torn: HallDesk, how: str, left: int
) -> None:
    villages = [torn.person(BAKYT).village]
    (row,) = open_conflicts.undecided(torn.db)
    villages.append(str(row.theirs["village"]))
    assert sorted(villages) == ["Ача", "Учук"]
    before = said(torn.db)
    conflicts.decide(torn.db, rows=[row], how=how)
    assert open_conflicts.undecided(torn.db) == ()
    assert torn.person(BAKYT).village == villages[left]
    history.undo(torn.db)
    assert said(torn.db) == before
    assert len(open_conflicts.undecided(torn.db)) == 1
    history.redo(torn.db)
    assert open_conflicts.undecided(torn.db) == ()
    assert torn.person(BAKYT).village == villages[left]


def test_a_decision_reaches_the_other_desk(torn: HallDesk, hall: list[HallDesk]) -> None:
    (row,) = open_conflicts.undecided(torn.db)
    conflicts.decide(torn.db, rows=[row], how=THEIRS)
    hall[1].take(torn.book())
    assert hall[1].person(BAKYT).village == torn.person(BAKYT).village
    assert said(hall[1].db) == said(torn.db)


def test_a_decision_that_may_have_left_is_not_undone(torn: HallDesk, tmp_path: Path) -> None:
    conflicts.decide(torn.db, rows=open_conflicts.undecided(torn.db), how=OURS)
    decided = journal.last_undoable(torn.db)
    assert decided is not None
    export(torn.db, path=tmp_path / "дальше.xlsx")
    with pytest.raises(ProblemError) as error:
        history.undo_step(torn.db, decided)
    assert error.value.problems[0].code == "book_decision_left"


def test_a_decision_is_not_put_back_over_something_newer(torn: HallDesk) -> None:
    conflicts.decide(torn.db, rows=open_conflicts.undecided(torn.db), how=OURS)
    decided = journal.last_undoable(torn.db)
    assert decided is not None
    move(torn, BAKYT, "Кочкор")
    with pytest.raises(ProblemError) as error:
        history.undo_step(torn.db, decided)
    assert error.value.problems[0].code == "undo_blocked"


def test_what_is_another_by_now_is_not_decided(torn: HallDesk) -> None:
    rows = open_conflicts.undecided(torn.db)
    move(torn, BAKYT, "Кочкор")  # an edit has seen both
    with pytest.raises(ProblemError) as error:
        conflicts.decide(torn.db, rows=rows, how=THEIRS)
    assert error.value.problems[0].code == "conflict_gone"
    assert torn.person(BAKYT).village == "Кочкор"


def test_three_blind_desks_are_answered_at_once(hall: list[HallDesk]) -> None:
    first = hall[0]
    for desk, village in zip(hall, ("Учук", "Ача", "Кочкор"), strict=True):
        move(desk, BAKYT, village)
    first.take(hall[1].book())
    first.take(hall[2].book())
    rows = open_conflicts.undecided(first.db)
    assert len(rows) == 2
    conflicts.decide(first.db, rows=rows, how=THEIRS)
    assert first.person(BAKYT).village == rows[0].theirs["village"]
    assert open_conflicts.undecided(first.db) == ()


def test_two_marks_of_one_minute_are_told_to_the_second(hall: list[HallDesk]) -> None:
    first, second, _ = hall
    first.db.clock = lambda: NINE
    second.db.clock = lambda: NINE + timedelta(seconds=7)
    mark(first, BAKYT)
    mark(second, BAKYT)
    first.take(second.book())
    (row,) = open_conflicts.undecided(first.db)
    at = f"{NINE.astimezone():%H:%M}"
    said = f"Отмечен на двух столах {at}:00 и {at}:07, оставлено раннее."
    assert row_changes.summary(row, "ru") == said


def test_a_mark_beside_another_is_taken(hall: list[HallDesk]) -> None:
    first, second, _ = hall
    first.db.clock = lambda: NINE
    second.db.clock = lambda: NINE + timedelta(minutes=3)
    mark(first, BAKYT)
    mark(second, BAKYT)
    first.take(second.book())
    (row,) = open_conflicts.undecided(first.db)
    assert "Отмечен на двух столах" in row_changes.summary(row, "ru")
    conflicts.decide(first.db, rows=[row], how=THEIRS)
    at = first.db.row("attendance", row.uid)["checked_in_at_utc"]
    assert at == row.theirs["checked_in_at_utc"]
    assert open_conflicts.undecided(first.db) == ()


def test_undo_takes_a_workbook_back_and_goes_no_further(hall: list[HallDesk]) -> None:
    first, second, _ = hall
    mark(first, AINURA)
    mark(second, BAKYT)
    before = said(first.db)
    first.take(second.book())
    history.undo(first.db)
    assert said(first.db) == before
    assert batch_rows.all_batches(first.db)[0].is_undone
    with pytest.raises(ProblemError) as error:
        history.undo(first.db)
    assert error.value.problems[0].code == "nothing_to_undo"


def test_undo_of_a_workbook_that_was_worked_on_names_what_keeps_it(hall: list[HallDesk]) -> None:
    first, second, _ = hall
    mark(second, BAKYT)
    first.take(second.book())
    move(first, BAKYT, "Учук")
    history.undo(first.db)  # the village, as always
    with pytest.raises(ProblemError) as error:
        history.undo(first.db)
    assert error.value.problems[0].code == "batch_blocked_row"
    assert first.person(BAKYT).is_present


def test_rows_are_named_as_people_name_them(hall: list[HallDesk]) -> None:
    first, second, _ = hall
    move(first, BAKYT, "Учук")
    move(second, BAKYT, "Ача")
    mark(second, AINURA)
    plan = first.plan(second.book())
    names = RowNames(first.db, "ru", plan.rows)
    told = {
        names.who(row.table, row.theirs): row_changes.summary(row, "ru")
        for row in plan.rows
        if row.table == "attendance"
    }
    assert told[BAKYT] == "село: Учук → Ача"
    assert told[AINURA].startswith("Отметка прихода: — → ")
    row = next(row for row in plan.rows if row.table == "attendance")
    assert names.where(row.table, row.theirs).endswith(".2017")


def test_two_who_are_one_are_named_both(hall: list[HallDesk]) -> None:
    first, second, _ = hall
    person_edges.join(second.db, *(second.person(name).person_uid for name in (BAKYT, AINURA)))
    plan = first.plan(second.book())
    (edge,) = (row for row in plan.rows if row.table == "alias")
    who = RowNames(first.db, "ru", plan.rows).who("alias", edge.theirs)
    assert sorted(who.split(" = ")) == [BAKYT, AINURA]


def test_what_is_disputed_of_a_day_and_of_a_plan_is_told_with_the_day(
    hall: list[HallDesk],
) -> None:
    first, second, _ = hall
    day = first.session_uid
    plan = assemblies.begin(first.db, session_uid=day, village="Учук")
    row = assemblies.add_row(first.db, "decision", plan, text="Мост")
    second.take(first.book())
    for desk, venue, text in ((first, "Клуб", "Мост и дорога"), (second, "Школа", "Дорога")):
        with desk.db.change("test"):
            desk.db.update("session", day, {"venue": venue})
        assemblies.edit_row(desk.db, "decision", plan, row, text=text)
    first.take(second.book())
    found = open_conflicts.by_session(first.db)
    assert {(each.table, each.uid) for each in found[day]} == {("session", day), ("decision", row)}
    assert [*found] == [day]


def test_names_of_rows_are_read_as_they_are_asked_for_or_all_of_them(hall: list[HallDesk]) -> None:
    names = name_rows.one_by_one(hall[0].db)["person"]
    people = {person.person_uid: person for person in hall[0].people}
    assert {*names} == {*people}
    assert len(names) == len(people)
    assert all(names[uid]["surname"] == person.surname for uid, person in people.items())
    with pytest.raises(KeyError):
        names["nobody"]


def test_digests_of_many_rows_are_those_of_few(hall: list[HallDesk]) -> None:
    first, second, _ = hall
    invite(second.db, second.session_uid, "Сыдыков Талант")
    first.take(second.book())
    uids = [person.person_uid for person in first.people]
    few = row_images.digests(first.db, "person", uids)
    assert few
    many = row_images.digests(first.db, "person", [*uids, *map(str, range(1000))])
    assert {uid: many[uid] for uid in few} == few


def test_a_void_against_an_edit_is_said_and_can_be_taken(hall: list[HallDesk]) -> None:
    first, second, _ = hall
    attendance.remove(second.db, attendance_uid=second.person(BAKYT).uid, reason="дважды")
    move(first, BAKYT, "Учук")
    plan = first.plan(second.book())
    (row,) = plan.asked
    assert "ннулировано" in row_changes.summary(row, "ru")
    assert [line.name for line in row_changes.sides(row, "ru") if line.is_asked] == [
        "Запись действует"
    ]
    book_imports.take_in(first.db, plan=plan)
    (row,) = open_conflicts.undecided(first.db)
    conflicts.decide(first.db, rows=[row], how=THEIRS)
    assert BAKYT not in {person.full_name for person in first.people}


def test_two_sessions_that_may_be_one_are_named_and_asked_about(tmp_path: Path) -> None:
    first, second = fresh_desk(tmp_path / "a"), fresh_desk(tmp_path / "b")
    entry = SessionEntry(date=date(2017, 12, 1), oblast="О", district="Первый", venue="З", code="X")
    sessions.add(first.db, entry=entry)
    sessions.add(second.db, entry=replace(entry, district="Второй"))
    plan = first.plan(second.book())
    (row,) = plan.asked
    who = RowNames(first.db, "ru", plan.rows).who(row.table, row.theirs)
    assert sorted(who.split(" = ")) == ["Второй, 01.12.2017", "Первый, 01.12.2017"]
    assert "один семинар или два" in row_changes.summary(row, "ru")


def test_new_people_and_keys_are_told_by_what_is_known(hall: list[HallDesk]) -> None:
    first, second, _ = hall
    walk_in(second, "Осмонов Азат")
    plan = first.plan(second.book())
    told = {row.table: row_changes.summary(row, "ru") for row in plan.rows if row.ours is None}
    assert told["person"] == ""
    assert told["attendance"].startswith("Другое, гость")
    key = BookRow("signing_keys", "signing_key", "u", NEW, None, {"mark": "ЦНСЖ"}, None)
    brought = row_changes.keys_brought([*plan.rows, key])
    assert brought is not None
    assert "ЦНСЖ" in str(brought.values["marks"])
    known = replace(key, ours={"mark": "ЦНСЖ", "row_version": 1})
    assert row_changes.keys_brought([known]) is None


def test_what_was_voided_there_and_a_mark_taken_back_there_are_said(hall: list[HallDesk]) -> None:
    first, second, _ = hall
    mark(first, BAKYT)
    mark(second, BAKYT)
    uid = second.person(BAKYT).uid
    attendance.take_back_check_in(second.db, attendance_uid=uid, reason="другой")
    attendance.remove(second.db, attendance_uid=second.person(AINURA).uid, reason="дважды")
    rows = [row for row in first.plan(second.book()).rows if row.table == "attendance"]
    told = {row.uid: row_changes.summary(row, "ru") for row in rows}
    assert told[first.person(AINURA).uid] == "Аннулировано: дважды"
    at = f"{first.person(BAKYT).checked_in_at_utc:%Y-%m-%dT%H:%M}Z"
    assert told[uid] == (
        f"На одном столе отмечен {field_words.marked_at([at])[0]}, на другом отметки нет;"
        " отметка оставлена."
    )


def test_a_certificate_of_a_number_that_is_given_here_is_refused(hall: list[HallDesk]) -> None:
    """A laptop's marks keep numbers apart: two with one number are somebody's slip or fraud."""
    first, second, _ = hall
    for desk, name in ((first, BAKYT), (second, AINURA)):
        mark(desk, name)
        certificates.issue(desk.db, session_uid=desk.session_uid, language="ru")
    (ours,), (theirs,) = (
        certificate_rows.of_session(desk.db, desk.session_uid) for desk in (first, second)
    )
    with second.db.change("by hand"):
        second.db.replace("certificate", theirs.uid, {"number": ours.number, "digest": ""})
    plan = first.plan(second.book())
    assert [
        (row.uid, row.problem.code, row.problem.values["number"])
        for row in plan.rows
        if row.table == "certificate" and row.problem
    ] == [(theirs.uid, "book_number_twice", ours.number)]


def test_who_told_no_name_is_named_by_the_number_of_the_list(hall: list[HallDesk]) -> None:
    first, second, _ = hall
    entry = Entry("", role_code="ig_member", name_declined=True)
    attendance.register(second.db, session_uid=second.session_uid, entry=entry)
    plan = first.plan(second.book())
    names = RowNames(first.db, "ru", plan.rows)
    new = {row.table: row for row in plan.rows if row.table in ("person", "attendance")}
    assert {names.who(name, row.theirs) for name, row in new.items()} == {"№ 4"}
    assert names.who("person", {"uid": "nobody"}) == "—"
