"""What follows a workbook: later ones of the same desk, and what is done to its rows meanwhile."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from seminar_desk.actions import history
from seminar_desk.actions.books import book_imports
from seminar_desk.actions.certificates import signing
from seminar_desk.actions.days import sessions
from seminar_desk.actions.people import attendance, merging
from seminar_desk.actions.plans import assemblies
from seminar_desk.domain.books import dots
from seminar_desk.domain.days.reach import Reach
from seminar_desk.domain.days.session import SessionEntry
from seminar_desk.domain.people import counts
from seminar_desk.domain.people.participant import Entry
from seminar_desk.domain.people.shared_numbers import said_numbers
from seminar_desk.domain.problems import ProblemError
from seminar_desk.exchange.workbook import contract
from seminar_desk.exchange.workbook.content_hash import Line, content_hash
from seminar_desk.exchange.workbook.opened_book import OpenedBook
from seminar_desk.gather.books import open_conflicts, row_changes
from seminar_desk.store import exchange_rows, output_rows
from seminar_desk.store.certificates import laptop_keys
from seminar_desk.store.days import session_rows
from seminar_desk.store.people import attendance_rows
from tests.actions.test_book_sessions import an_older_store
from tests.hands.hall_desks import HallDesk, desks, fresh_desk, said
from tests.hands.hall_moves import mark, move, union, walk_in
from tests.hands.stores import invite
from tests.hands.workbooks import export

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


def list_again(desk: HallDesk, name: str) -> str:
    """List somebody of the first day in the second one too; return that session."""
    other = session_rows.all_sessions(desk.db)[1].uid
    person = desk.person(name)
    entry = Entry(
        person.surname,
        person.given_name,
        role_code=person.role_code,
        village="Учук",
        person_uid=person.person_uid,
    )
    with desk.db.change("list"):
        attendance.write_entry(desk.db, session_uid=other, entry=entry, registration="INVITED")
    return other


def test_whom_two_desks_listed_counts_once(tmp_path: Path) -> None:
    first, second = desks(tmp_path, 2)
    for desk in (first, second):
        other = list_again(desk, BAKYT)
    union(first, second)
    people = attendance_rows.of_session(first.db, other)
    assert len(people) == 2
    counted = counts.count(people)
    assert (counted.present, counted.listed) == (0, 1)
    assert attendance_rows.present_and_listed(first.db, other) == (0, 1)


def test_who_was_listed_by_a_workbook_that_is_gone_leaves_with_no_day(tmp_path: Path) -> None:
    first, second = desks(tmp_path, 2)
    other = list_again(second, BAKYT)
    batch = first.take(second.book())
    book_imports.take_back(first.db, batch_uid=batch.uid)
    assert exchange_rows.apart(first.db, "persons", Reach(session_uid=other)) == []


def changed(book: OpenedBook, sheet: str, lines: tuple[Line, ...]) -> OpenedBook:
    """Return a workbook with other rows in one of its sheets."""
    said = {**book.content.lines, sheet: lines}
    content = replace(book.content, lines=said, content_hash=content_hash(said))
    numbers = {**book.numbers, sheet: range(2, len(lines) + 2)}
    return replace(book, content=content, numbers=numbers)


def test_a_workbook_edited_after_it_was_taken_in_is_not_the_same(tmp_path: Path) -> None:
    first, second = desks(tmp_path, 2)
    mark(second, BAKYT)
    book = second.book()
    first.take(book)
    assert first.plan(book).book.verdict == "REPEATED"
    place = contract.sheet("attendance").names.index("village")
    one, *others = book.content.lines["attendance"]
    by_hand = (*one[:place], "Ача", *one[place + 1 :])
    edited = changed(book, "attendance", (by_hand, *others))
    assert first.plan(edited).book.verdict == "EDITED"
    first.take(edited)
    assert first.plan(edited).book.verdict == "REPEATED"


def test_a_row_whose_owner_was_taken_back_stands_alone_nowhere(tmp_path: Path) -> None:
    first, second = desks(tmp_path, 2)
    walk_in(second, "Осмонов Азат")
    book = second.book()
    batch = first.take(book)
    book_imports.take_back(first.db, batch_uid=batch.uid)
    plan = first.plan(changed(book, "persons", book.content.lines["persons"][:-1]))
    found = [(row.table, row.problem.code) for row in plan.rows if row.problem is not None]
    assert found == [("attendance", "book_row_without_owner")]


@both_ways
def test_one_laptop_in_both_sessions_under_one_number_stands_in_one_told_apart(
    tmp_path: Path, leads: str
) -> None:
    office, desk = older_desks(tmp_path, leads)
    other = desk.session_uid
    with desk.db.change("another day"):
        desk.db.update("session", other, {"date": "2018-03-01"})
    office.take(desk.book())  # nobody says that they are one
    for session in session_rows.all_sessions(office.db):
        if session.code == "S01":
            invite(office.db, session.uid, BAKYT)
    with desk.db.change("another venue"):
        desk.db.update("session", other, {"venue": "Клуб"})
    before = said(office.db)
    plan = office.plan(desk.book())
    (edge,) = (row for row in plan.asked if row.table == "alias")
    batch = book_imports.take_in(office.db, plan=plan, decisions={edge.uid: "theirs"})
    (shown,) = (each for each in session_rows.all_sessions(office.db) if each.code == "S01")
    people = attendance_rows.of_session(office.db, shown.uid)
    both = [row for row in people if row.full_name == BAKYT]
    assert len({row.number for row in both}) == 1
    assert len(set(said_numbers(both).values())) == len(both) == 2
    book_imports.take_back(office.db, batch_uid=batch.uid)
    assert said(office.db) == before


def test_the_code_marks_no_session_that_came_after_the_workbook(tmp_path: Path) -> None:
    first, second = fresh_desk(tmp_path / "a"), fresh_desk(tmp_path / "b")
    entry = SessionEntry(date(2018, 3, 1), "Чуйская область", "Сокулук", "Клуб", code="S77")
    added = sessions.add(second.db, entry=entry)
    first.db.clock = lambda: datetime.now(UTC) + timedelta(minutes=1)
    export(first.db, path=tmp_path / "S01.xlsx")
    first.take(second.book())
    (sent,) = output_rows.exports(first.db)
    marked = output_rows.sessions_of(first.db, sent)
    assert len(marked) == 12
    assert added.uid not in marked


@pytest.mark.parametrize(("name", "value"), [("public_key", "cd" * 32), ("mark", "ЦНСЖ")])
def test_no_key_comes_under_the_letters_of_another(tmp_path: Path, name: str, value: str) -> None:
    office, desk = fresh_desk(tmp_path / "a"), fresh_desk(tmp_path / "b")
    signing.trust(desk.db, public_keys=["ab" * 32])
    book = desk.book()
    place = contract.sheet("signing_keys").names.index(name)
    forged = tuple(
        (*line[:place], value, *line[place + 1 :]) for line in book.content.lines["signing_keys"]
    )
    plan = office.plan(changed(book, "signing_keys", forged))
    found = [row.problem.code for row in plan.rows if row.problem is not None]
    assert found == ["signing_key_foreign"] * len(forged)
    book_imports.take_in(office.db, plan=plan)
    assert value not in {key.mark for key in laptop_keys.all_keys(office.db)}
    assert value not in laptop_keys.public_keys(office.db)


@pytest.mark.parametrize("later", [False, True])
def test_another_store_of_this_computer_leaves_its_key_alone(tmp_path: Path, later: bool) -> None:
    first, second = fresh_desk(tmp_path / "a"), fresh_desk(tmp_path / "b")
    taking, other = (first, second) if later else (second, first)
    own = signing.ensure_key(taking.db)
    with other.db.change("made later"):
        uid = laptop_keys.all_keys(other.db)[0].uid
        other.db.replace("signing_key", uid, {"created_at_utc": "2031-01-01T00:00:00.000000Z"})
    taking.take(other.book())
    assert signing.ensure_key(taking.db) == own
    assert signing.signer(taking.db).mark == own.mark
