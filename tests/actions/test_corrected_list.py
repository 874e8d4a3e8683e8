"""The list sent again: what differs is written to who is listed, once, when somebody says so."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping
from dataclasses import asdict, replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seminar_desk.actions import history
from seminar_desk.actions.certificates import certificates
from seminar_desk.actions.lists.list_imports import apply_roster
from seminar_desk.actions.people import attendance
from seminar_desk.domain.days.session import Session
from seminar_desk.domain.lists.list_changes import FieldChange, changes, updated
from seminar_desk.domain.lists.roster import (
    CHANGED,
    NEW,
    SAME,
    SKIP,
    TAKE,
    UPDATE,
    CellProblem,
    RosterPlan,
    RosterReading,
    RosterRow,
    RowKey,
    name_of,
    waiting_for_update,
)
from seminar_desk.domain.people.participant import Entry, Participant
from seminar_desk.domain.problems import Problem
from seminar_desk.gather.certificates import outdated_papers
from seminar_desk.gather.lists.import_plans import plan_roster
from seminar_desk.store import journal
from seminar_desk.store.database import Database
from seminar_desk.store.opening import Store
from seminar_desk.store.people import attendance_rows
from tests.hands.stores import make_store, open_first_session

LISTED = Entry(
    "Осмонкулова", "Жылдыз", sex="f", birth_year=1981, phone="0772100202",
    role_code="ak_deputy", role_text="депутат АК", aimak="Ак-Музский", note="придёт позже",
)  # fmt: skip
NEIGHBOUR = Entry("Исабеков", "Рустам", role_code="ig_member", role_text="ИГ", aimak="Ак-Музский")


@pytest.fixture
def session(store: Store) -> Session:
    return open_first_session(store.db)


def planned(db: Database, session: Session, *entries: Entry, **decisions: str) -> RosterPlan:
    rows = tuple(RosterRow(place, entry) for place, entry in enumerate(entries, 2))
    reading = RosterReading("list.xlsx", "Список", ("Список",), (1,), (), rows, ())
    decided: Mapping[RowKey, str] = {(int(row[3:]), 0): said for row, said in decisions.items()}
    return plan_roster(db, session_uid=session.uid, reading=reading, decisions=decided)


def people(db: Database, session: Session) -> list[Participant]:
    return attendance_rows.of_session(db, session.uid)


def loaded(db: Database, session: Session, *entries: Entry) -> None:
    assert len(apply_roster(db, planned(db, session, *entries))) == len(entries)


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


_SURNAMES = ("Осмонкулова", "Исабеков", "Кадырбеков", "Юлдашбаев", "Эргешов", "Сатыбекова")
_PEOPLE = st.integers(1, 6).map(
    lambda count: [
        Entry(
            surname,
            given,
            phone=f"05551002{place:02d}",
            role_code="ig_member",
            role_text="член ИГ",
            aimak="Ак-Музский",
            aimak_soate14="41704220807000",
        )
        for place, (surname, given) in enumerate(
            itertools.islice(
                zip(
                    _SURNAMES,
                    ("Жылдыз", "Рустам", "Уран", "Кубат", "Мирбек", "Гүлзат"),
                    strict=True,
                ),
                count,
            )
        )
    ]
)
_CORRECTIONS = st.fixed_dictionaries(
    {},
    optional={
        "patronymic": st.sampled_from(["Сапаровна", "Эсенович"]),
        "phone": st.sampled_from(["0700999111", "0700999222", "0700999333"]),
        "birth_year": st.integers(1950, 2000),
        "sex": st.sampled_from(["f", "m"]),
        "role_code": st.sampled_from(["ao_head", "ak_deputy"]),
        "note": st.sampled_from(["придёт позже", "с ребёнком"]),
    },
)


@settings(max_examples=40)
@given(
    first=_PEOPLE,
    said=st.lists(_CORRECTIONS, min_size=6, max_size=6),
    slips=st.lists(st.booleans(), min_size=6, max_size=6),
    order=st.permutations(range(6)),
)
def test_a_corrected_list_written_whole_leaves_what_it_says(
    shared: Database,
    first: list[Entry],
    said: list[dict[str, Any]],
    slips: list[bool],
    order: list[int],
) -> None:
    """Nobody is doubled, the store says the second list, and Undo gives the first one back."""
    corrected = [
        replace(one, surname=f"{one.surname}а" if slip else one.surname, **changed)
        for one, changed, slip in zip(first, said, slips, strict=False)
    ]
    corrected = [corrected[place] for place in order if place < len(corrected)]
    session, empty = open_first_session(shared), journal.last_undoable(shared)
    try:
        _try_corrected(shared, session, first, corrected)
    finally:
        while journal.last_undoable(shared) != empty:
            history.undo(shared)
    assert people(shared, session) == []


def _try_corrected(
    db: Database, session: Session, first: list[Entry], corrected: list[Entry]
) -> None:
    loaded(db, session, *first)
    before, step = people(db, session), journal.last_undoable(db)
    plan = planned(db, session, *corrected)
    assert NEW not in {row.state for row in plan.rows}
    chosen = {f"row{row}": UPDATE for row, _ in waiting_for_update(plan)}
    apply_roster(db, planned(db, session, *corrected, **chosen))
    after = people(db, session)
    assert [row.uid for row in after] == [row.uid for row in before]
    by_name = {row.full_name: row for row in after}
    for entry in corrected:
        known = by_name[name_of(entry)]
        assert changes(entry, known) == ()
        assert known.phone == entry.phone
    assert {row.state for row in planned(db, session, *corrected).rows} == {SAME}
    if journal.last_undoable(db) != step:
        history.undo(db)
    content = [replace(row, row_version=0) for row in people(db, session)]
    assert content == [replace(row, row_version=0) for row in before]


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    """Return a store that each example leaves as it found it."""
    store = make_store(tmp_path_factory.mktemp("shared"))
    yield store.db
    store.close()
