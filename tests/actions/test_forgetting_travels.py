"""Who was forgotten at one desk is forgotten by the office and by all who read its workbook."""

from __future__ import annotations

from pathlib import Path

import pytest

from seminar_desk.actions import history
from seminar_desk.actions.books import book_imports
from seminar_desk.actions.people import attendance, forgetting, told_facts
from seminar_desk.domain.books import book_plan
from seminar_desk.domain.people.participant import Entry
from tests.actions.test_forgetting import found_in
from tests.hands.hall_desks import NAMES, HallDesk, desks, fresh_desk, said

NAME = NAMES[1]
SECRETS = ("Токтосун", "Айнура", "772556677", "Кара-Ой")


@pytest.fixture
def hall(tmp_path: Path) -> list[HallDesk]:
    """Return a desk, the office and a second desk that all know her, each with a copy made."""
    made = desks(tmp_path, 3)
    her = made[0].person(NAME)
    entry = Entry(
        her.surname,
        her.given_name,
        her.patronymic,
        sex="f",
        phone="0772556677",
        village="Кара-Ой",
        role_code="ig_member",
    )
    attendance.edit(made[0].db, attendance_uid=her.uid, entry=entry)
    book = made[0].book()
    for other in made[1:]:
        other.take(book)
        assert found_in(other.folder, SECRETS)
    return made


def forget(desk: HallDesk) -> str:
    uid = desk.person(NAME).person_uid
    forgetting.forget(desk.db, person_uid=uid)
    return uid


def nameless(*all_desks: HallDesk) -> None:
    for desk in all_desks:
        assert found_in(desk.folder, SECRETS) == {}


def test_the_office_and_the_other_desks_do_the_same(hall: list[HallDesk]) -> None:
    desk, office, second = hall
    forget(desk)
    plan = office.plan(desk.book())
    assert plan.total(book_plan.CONFLICT) == plan.total(book_plan.FORKED) == 0
    office.take(desk.book())
    nameless(desk, office)
    second.take(office.book())
    nameless(second)
    for one in hall:
        for other in hall:
            one.take(other.book())
    assert said(desk.db) == said(office.db) == said(second.db)


def test_an_older_book_does_not_bring_the_name_back(hall: list[HallDesk]) -> None:
    desk, office, second = hall
    older, oldest = second.book(), desk.book()
    forget(desk)
    for book in (older, oldest):
        desk.take(book)
        nameless(desk)
    office.take(desk.book())
    office.take(older)
    nameless(office)


def test_nor_does_who_wrote_on_meanwhile(hall: list[HallDesk]) -> None:
    """The second desk mends her name and phone, and knows of nothing."""
    desk, office, second = hall
    uid = forget(desk)
    her = second.person(NAME)
    entry = Entry(
        "Токтосунова",
        "Айнура",
        sex="f",
        phone="0772556677",
        role_code="ig_member",
        village="Кара-Ой",
        note="Токтосунова",
    )
    attendance.edit(second.db, attendance_uid=her.uid, entry=entry)
    told_facts.write_note(second.db, attendance_uid=her.uid, note="Кара-Ой")
    for book in (desk.book(), second.book()):
        office.take(book)
    nameless(office)
    second.take(office.book())
    desk.take(second.book())
    office.take(second.book())
    nameless(*hall)
    for one in hall:
        for other in hall:
            one.take(other.book())
    assert said(desk.db) == said(office.db) == said(second.db)
    assert all(one.db.row("person", uid)["forgotten_at_utc"] for one in hall)


def test_two_who_forget_alone_agree(hall: list[HallDesk]) -> None:
    desk, office, _ = hall
    forget(desk)
    forget(office)
    office.take(desk.book())
    desk.take(office.book())
    office.take(desk.book())
    assert said(desk.db) == said(office.db)
    assert office.plan(desk.book()).asked == ()


def test_taking_the_book_back_does_not_bring_her_back(hall: list[HallDesk]) -> None:
    desk, office, _ = hall
    uid = forget(desk)
    batch = office.take(desk.book())
    book_imports.take_back(office.db, batch_uid=batch.uid)
    nameless(office)
    assert office.db.row("person", uid)["forgotten_at_utc"]
    office.take(desk.book())
    nameless(office)


def test_a_book_without_anything_new_of_her_makes_no_copy(hall: list[HallDesk]) -> None:
    desk, office, _ = hall
    history.back_up(office.db, reason="open")
    forget(desk)
    office.take(desk.book())
    copies = sorted((office.folder / "backups").iterdir())
    attendance.check_in(desk.db, attendance_uid=desk.person(NAMES[0]).uid)
    office.take(desk.book())
    assert sorted((office.folder / "backups").iterdir()) == copies


def test_the_plan_says_beforehand_how_many_go_and_which_copies(hall: list[HallDesk]) -> None:
    desk, office, _ = hall
    assert office.plan(desk.book()).forgets == frozenset()
    uid = forget(desk)
    for _ in range(2):
        history.back_up(office.db, reason="open")
    plan = office.plan(desk.book())
    assert plan.forgets == {uid}
    (note,) = [each for each in plan.notes if each.code == "book_forgets"]
    copies = sorted((office.folder / "backups").iterdir())
    assert note.values == {"count": 1, "copies": len(copies)}
    office.take(desk.book())
    left = sorted((office.folder / "backups").iterdir())
    assert len(left) == 1
    assert left[0] not in copies
    assert office.plan(desk.book()).forgets == frozenset()


def test_who_never_stood_here_is_not_counted_as_deleted(
    hall: list[HallDesk], tmp_path: Path
) -> None:
    forget(hall[0])
    new = fresh_desk(tmp_path / "новый")
    plan = new.plan(hall[0].book())
    assert plan.forgets == frozenset()
    assert not [each for each in plan.notes if each.code == "book_forgets"]


def test_what_an_older_book_says_of_her_takes_no_copy_along(hall: list[HallDesk]) -> None:
    """The second desk wrote on of her: it goes from the disk; no copy here ever had it."""
    desk, office, second = hall
    her = second.person(NAME)
    told_facts.write_note(second.db, attendance_uid=her.uid, note="Токтосун")
    forget(desk)
    office.take(desk.book())
    history.back_up(office.db, reason="open")
    copies = sorted((office.folder / "backups").iterdir())
    plan = office.plan(second.book())
    assert plan.written
    assert plan.forgets == frozenset()
    office.take(second.book())
    assert sorted((office.folder / "backups").iterdir()) == copies
    nameless(office)
