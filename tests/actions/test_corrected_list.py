"""The list sent again: what differs is written to who is listed, once, when somebody says so."""

from __future__ import annotations

from dataclasses import asdict, replace
from typing import Any

import pytest

from seminar_desk.actions import history
from seminar_desk.actions.certificates import certificates
from seminar_desk.actions.lists.list_imports import apply_roster
from seminar_desk.actions.people import attendance
from seminar_desk.domain.days.session import Session
from seminar_desk.domain.lists.list_changes import FieldChange, changes, updated
from seminar_desk.domain.lists.roster import (
    CHANGED,
    SAME,
    SKIP,
    TAKE,
    UPDATE,
    CellProblem,
    RosterReading,
    RosterRow,
)
from seminar_desk.domain.people.participant import Entry
from seminar_desk.domain.problems import Problem
from seminar_desk.gather.certificates import outdated_papers
from seminar_desk.gather.lists.import_plans import plan_roster
from seminar_desk.store.opening import Store
from tests.hands.corrected_lists import LISTED, NEIGHBOUR, loaded, people, planned
from tests.hands.stores import open_first_session


@pytest.fixture
def session(store: Store) -> Session:
    return open_first_session(store.db)


@pytest.mark.parametrize(
    ("said", "field", "values"),
    [
        ({"surname": "Осмонкулова-Ашым"}, "surname", ("Осмонкулова", "Осмонкулова-Ашым")),
        ({"given_name": "Жылдыс"}, "given_name", ("Жылдыз", "Жылдыс")),
        ({"patronymic": "Сапаровна"}, "patronymic", ("", "Сапаровна")),
        ({"phone": "0555100233"}, "phone", ("0772100202", "0555100233")),
        ({"role_code": "ao_head", "role_text": "глава"}, "role_code", ("ak_deputy", "ao_head")),
        ({"aimak": "Казыбекский"}, "aimak", ("Ак-Музский", "Казыбекский")),
        ({"village": "Ак-Муз"}, "village", ("", "Ак-Муз")),
        ({"birth_year": 1982}, "birth_year", (1981, 1982)),
        ({"sex": "m"}, "sex", ("f", "m")),
        ({"note": "не придёт"}, "note", ("придёт позже", "придёт позже; не придёт")),
    ],
)
def test_each_fact_is_asked_about_and_written_to_the_same_person(
    store: Store, session: Session, said: dict[str, Any], field: str, values: tuple[object, object]
) -> None:
    old, new = values
    loaded(store.db, session, LISTED, NEIGHBOUR)
    corrected = (NEIGHBOUR, replace(LISTED, **said))
    plan = planned(store.db, session, *corrected)
    assert [(row.state, row.decision) for row in plan.rows] == [(SAME, SKIP), (CHANGED, SKIP)]
    assert [asdict(change) for change in plan.rows[1].changes] == [
        {"field": field, "old": old, "new": new}
    ]
    assert plan.absent == ()
    assert apply_roster(store.db, plan) == ()
    before = people(store.db, session)
    apply_roster(store.db, planned(store.db, session, *corrected, row3=UPDATE))
    after = people(store.db, session)
    assert [row.uid for row in after] == [row.uid for row in before]
    assert getattr(after[0], field) == new
    assert [row.state for row in planned(store.db, session, *corrected).rows] == [SAME, SAME]
    history.undo(store.db)
    assert getattr(people(store.db, session)[0], field) == old


@pytest.mark.parametrize(
    "said",
    [
        {"surname": "Осмонова", "phone": ""},  # two letters, the same place
        {"surname": "Токтоева"},  # married: the phone is the same
        {"given_name": "Жылдызкан", "patronymic": "Сапаровна", "phone": "0555100233"},
        {"surname": "Жылдыз", "given_name": "Осмонкулова", "phone": ""},  # turned round
        {"aimak": "Казыбекский", "phone": "0555100233", "role_code": "ao_head"},
        {"surname": "Осмонкулава", "aimak": "", "phone": "", "role_code": "ig_member"},
    ],
)
def test_a_corrected_name_finds_its_person(
    store: Store, session: Session, said: dict[str, Any]
) -> None:
    loaded(store.db, session, NEIGHBOUR, LISTED)
    before = people(store.db, session)
    corrected = (replace(LISTED, **said), NEIGHBOUR)
    plan = planned(store.db, session, *corrected)
    assert [row.state for row in plan.rows] == [CHANGED, SAME]
    assert plan.absent == ()
    apply_roster(store.db, planned(store.db, session, *corrected, row2=UPDATE))
    after = people(store.db, session)
    assert [row.uid for row in after] == [row.uid for row in before]
    assert changes(corrected[0], after[1]) == ()


@pytest.mark.parametrize(
    "other",
    [
        replace(LISTED, surname="Токтоева", phone=""),
        replace(LISTED, given_name="Айгүл", phone=""),
        replace(LISTED, surname="Осмонова", aimak="Казыбекский", phone=""),
    ],
)
def test_another_person_is_taken_without_a_question(
    store: Store, session: Session, other: Entry
) -> None:
    loaded(store.db, session, LISTED)
    assert [row.decision for row in planned(store.db, session, LISTED, other).rows] == [SKIP, TAKE]
    assert [row.decision for row in planned(store.db, session, other).rows] == [TAKE]


@pytest.mark.parametrize(
    "said",
    [
        {"surname": "ОСМОНКУЛОВА", "given_name": "ЖЫЛДЫЗ"},
        {"surname": "Osmonkulova", "given_name": "Zhyldyz"},
        {"phone": "", "aimak": "", "sex": "unknown", "birth_year": None, "note": ""},
        {"role_code": "other", "role_text": ""},
        {"role_text": "деп. айылного кенеша"},
    ],
)
def test_what_says_less_changes_nothing(
    store: Store, session: Session, said: dict[str, Any]
) -> None:
    loaded(store.db, session, LISTED)
    (row,) = planned(store.db, session, replace(LISTED, **said)).rows
    assert (row.state, row.changes) == (SAME, ())


@pytest.mark.parametrize(
    ("old", "new", "is_better"),
    [
        ("Омурбекова", "Өмүрбекова", True),
        ("Өмүрбекова", "Омурбекова", False),
        ("ОМУРБЕКОВА", "Омурбекова", True),
        ("Омурбекова", "ОМУРБЕКОВА", False),
        ("Omurbekova", "Омурбекова", True),
        ("Джумабаева", "Жумабаева", True),
        ("омурбекова", "Омурбекова", True),
    ],
)
def test_only_a_better_spelling_is_offered(
    store: Store, session: Session, old: str, new: str, *, is_better: bool
) -> None:
    loaded(store.db, session, replace(LISTED, surname=old))
    (row,) = planned(store.db, session, replace(LISTED, surname=new)).rows
    assert row.changes == ((FieldChange("surname", old, new),) if is_better else ())
    assert row.state == (CHANGED if is_better else SAME)


def test_an_initial_is_asked_about_and_never_shortens_a_name(
    store: Store, session: Session
) -> None:
    loaded(store.db, session, LISTED)
    (row,) = planned(store.db, session, replace(LISTED, given_name="Ж.")).rows
    assert (row.decision, row.changes, row.choices) == (SKIP, (), (TAKE, SKIP))


def test_each_row_means_one_person_the_surest_first(store: Store, session: Session) -> None:
    sister = replace(LISTED, given_name="Жыпар", phone="0772100202", birth_year=1985)
    loaded(store.db, session, LISTED, sister)
    corrected = (replace(sister, role_code="ao_head"), replace(LISTED, birth_year=1980))
    first, second = planned(store.db, session, *corrected).rows
    assert first.like
    assert second.like
    assert (first.like.given_name, second.like.given_name) == ("Жыпар", "Жылдыз")
    assert {row.state for row in (first, second)} == {CHANGED}


def test_a_stranger_of_the_same_phone_is_taken_with_a_word(store: Store, session: Session) -> None:
    loaded(store.db, session, LISTED)
    husband = Entry("Токтосунов", "Эмил", phone=LISTED.phone, role_code="ig_member")
    (row,) = planned(store.db, session, husband).rows
    assert (row.decision, row.choices) == (TAKE, (TAKE, UPDATE, SKIP))
    assert [cell.problem.code for cell in row.reasons] == ["roster_like_here"]


def test_who_is_no_longer_on_the_list_is_named_and_stays(store: Store, session: Session) -> None:
    other = replace(NEIGHBOUR, surname="Кадырбеков", given_name="Уран")
    loaded(store.db, session, LISTED, NEIGHBOUR, other)
    plan = planned(store.db, session, replace(LISTED, birth_year=1980), NEIGHBOUR)
    assert [one.full_name for one in plan.absent] == ["Кадырбеков Уран"]
    apply_roster(store.db, planned(store.db, session, LISTED, NEIGHBOUR))
    assert len(people(store.db, session)) == 3


def test_nobody_is_missed_by_another_list(store: Store, session: Session) -> None:
    """The list of the next aimak repeats nobody, or a few by chance; walk-ins came by no list."""
    names = ("Асанов", "Бейшеев", "Токтогулов", "Сатаров", "Шаршеев", "Чоротегин", "Мамытов")
    first = [replace(NEIGHBOUR, surname=name) for name in names]
    loaded(store.db, session, *first)
    attendance.register(store.db, session_uid=session.uid, entry=LISTED)
    following = [replace(one, given_name="Азамат", aimak="Казыбекский") for one in first]
    assert planned(store.db, session, *following).absent == ()
    assert planned(store.db, session, *following, first[0]).absent == ()


def test_mark_consent_and_certificate_stay_and_the_name_can_be_replaced(
    store: Store, session: Session
) -> None:
    loaded(store.db, session, LISTED)
    (person,) = people(store.db, session)
    attendance.edit(
        store.db, attendance_uid=person.uid, entry=replace(updated(LISTED, person), consent="YES")
    )
    attendance.check_in(store.db, attendance_uid=person.uid)
    certificates.issue(store.db, session_uid=session.uid, language="ru")
    (before,) = people(store.db, session)
    apply_roster(
        store.db,
        planned(store.db, session, replace(LISTED, given_name="Жылдызкан"), row2=UPDATE),
    )
    (after,) = people(store.db, session)
    assert after == replace(before, given_name="Жылдызкан", row_version=after.row_version)
    assert before.consent_version
    assert list(outdated_papers.outdated_of(store.db, session.uid)) == [person.uid]


def test_a_row_with_a_wrong_cell_can_be_written_without_it(store: Store, session: Session) -> None:
    loaded(store.db, session, LISTED)
    wrong = CellProblem(2, "C", Problem("phone_unreadable", {"phone": "?"}, "phone"))
    row = RosterRow(2, replace(LISTED, phone="", patronymic="Сапаровна"), (wrong,))
    reading = RosterReading("list.xlsx", "Список", ("Список",), (1,), (), (row,), ())
    uid, decisions = session.uid, {row.key: UPDATE}
    plan = plan_roster(store.db, session_uid=uid, reading=reading, decisions=decisions)
    assert plan.rows[0].choices == (TAKE, UPDATE, SKIP)
    apply_roster(store.db, plan)
    (person,) = people(store.db, session)
    assert (person.patronymic, person.phone) == ("Сапаровна", LISTED.phone)
