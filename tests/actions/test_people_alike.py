"""A workbook's new people beside those here who may be the same: nobody is joined by itself."""

from __future__ import annotations

from pathlib import Path

from seminar_desk.actions.books import book_imports, person_edges
from seminar_desk.actions.people import attendance
from seminar_desk.domain.books import book_plan
from seminar_desk.domain.people.participant import Entry
from seminar_desk.gather import export_snapshot
from seminar_desk.gather.books import book_plans, person_matches
from seminar_desk.gather.books.row_names import RowNames
from tests.hands.hall_desks import HallDesk, desks, fresh_desk, said
from tests.hands.hall_moves import move
from tests.hands.stores import invite

BAKYT, PHONE = "Асанов Бакыт", "0555100207"


def both(folder: Path) -> tuple[HallDesk, HallDesk]:
    """Return two laptops that each wrote one down under the same phone, and others alone."""
    here, other = fresh_desk(folder / "a"), fresh_desk(folder / "b")
    invite(here.db, here.session_uid, BAKYT, phone=PHONE, village="Учук")
    invite(other.db, other.session_uid, "Асанов Бакит", phone=PHONE)
    invite(here.db, here.session_uid, "Токтосун кызы Айнура")
    invite(other.db, other.session_uid, "Эсенова Гүлмира")
    return here, other


def listed(desk: HallDesk) -> int:
    return export_snapshot.totals(export_snapshot.scope_of(desk.db))["listed"]


def test_nobody_is_joined_unless_somebody_says_so(tmp_path: Path) -> None:
    here, other = both(tmp_path)
    plan = here.plan(other.book())
    (alike,) = plan.alike
    names = RowNames(here.db, "ru", plan.rows)
    told = person_matches.said(alike, names, "ru")
    assert told.startswith(f"похож на: {BAKYT}, Ат-Башинский")
    assert told.endswith("Имя: здесь Асанов Бакыт, в книге Асанов Бакит")
    assert [note.values["count"] for note in plan.notes if note.code == "book_alike_count"] == [1]
    assert not plan.asked
    book_imports.take_in(here.db, plan=plan)
    assert listed(here) == len(here.people) == 4


def test_one_who_is_said_to_be_one_counts_once_until_the_book_is_taken_back(tmp_path: Path) -> None:
    here, other = both(tmp_path)
    before = said(here.db)
    plan = here.plan(other.book())
    (alike,) = plan.alike
    chosen = {alike.edge.uid: book_plan.THEIRS}
    batch = book_imports.take_in(here.db, plan=plan, decisions=chosen)
    assert (listed(here), len(here.people)) == (3, 4)
    other.take(here.book())
    assert listed(other) == 3
    book_imports.take_back(here.db, batch_uid=batch.uid)
    assert said(here.db) == before
    again = here.plan(other.book())
    assert not again.alike  # the workbook says by now that they are one
    book_imports.take_in(here.db, plan=again)
    assert listed(here) == 3


def test_two_whom_the_workbook_itself_tells_apart_are_not_named(tmp_path: Path) -> None:
    here, other = fresh_desk(tmp_path / "a"), fresh_desk(tmp_path / "b")
    pair = [
        invite(other.db, other.session_uid, name, phone=PHONE).person_uid
        for name in (BAKYT, "Асанов Бакит")
    ]
    (alike,) = here.plan(other.book()).alike
    assert alike.is_within
    person_edges.tell_apart(other.db, *pair)
    assert not here.plan(other.book()).alike


def test_two_that_somebody_parted_are_not_named_again(tmp_path: Path) -> None:
    here, other = both(tmp_path)
    plan = here.plan(other.book())
    (alike,) = plan.alike
    chosen = {alike.edge.uid: book_plan.THEIRS}
    book_imports.take_in(here.db, plan=plan, decisions=chosen)
    person_edges.part(here.db, alike.edge.uid)
    assert listed(here) == 4
    assert not here.plan(other.book()).alike


def test_two_new_ones_of_one_book_are_compared_too(tmp_path: Path) -> None:
    here, other = fresh_desk(tmp_path / "a"), fresh_desk(tmp_path / "b")
    for name in (BAKYT, "Асанов Бакит"):
        invite(other.db, other.session_uid, name, phone=PHONE)
    plan = here.plan(other.book())
    (alike,) = plan.alike
    assert alike.is_within
    told = person_matches.said(alike, RowNames(here.db, "ru", plan.rows), "ru")
    assert told.startswith("похож на другого в этой книге: Асанов Бак")
    assert "Имя: Асанов Бак" in told
    assert ", у другого Асанов Бак" in told
    book_imports.take_in(here.db, plan=plan, decisions={alike.edge.uid: book_plan.THEIRS})
    assert (listed(here), len(here.people)) == (1, 2)


def test_with_a_new_row_that_is_skipped_goes_all_that_it_owns(tmp_path: Path) -> None:
    first, second, office = *desks(tmp_path, 2), fresh_desk(tmp_path / "office")
    move(first, BAKYT, "Учук")
    move(second, BAKYT, "Ача-Кайыңды")
    attendance.edit(first.db, attendance_uid=first.person(BAKYT).uid, entry=named("Бакытов"))
    attendance.edit(second.db, attendance_uid=second.person(BAKYT).uid, entry=named("Бакиров"))
    first.take(second.book())  # open here: who that is called
    book = first.book()
    plan = office.plan(book)
    (person,) = (row for row in plan.asked if row.table == "person")
    before = said(office.db)
    left = book_plans.left_out(plan.rows, {person.uid: book_plan.SKIP})
    (own,) = (row for row in plan.rows if row.uid in left)
    assert (own.table, own.theirs["person_uid"]) == ("attendance", person.uid)
    assert not book_plans.left_out(plan.rows, {person.uid: book_plan.THEIRS})
    office.take(book, **{person.uid: book_plan.SKIP})
    assert len(office.people) == len(first.people) - 1
    new = {uid for table, uid in said(office.db).keys() - before.keys()}
    assert not new & {person.uid, own.uid}
    again = office.plan(book)
    assert {row.uid for row in again.rows if row.state != "UNCHANGED"} >= {person.uid, own.uid}
    assert not [row for row in again.rows if row.problem]


def named(surname: str) -> Entry:
    return Entry(surname=surname, given_name="Бакыт", role_code="ao_head")
