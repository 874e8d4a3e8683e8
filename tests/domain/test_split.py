"""Two queues of equal length, and every letter of the alphabet in one of them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminar_desk.actions.people import attendance
from seminar_desk.domain.people.participant import Entry
from seminar_desk.domain.people.queues import belongs_to, split, two_queues
from seminar_desk.gather.days import papers_morning
from seminar_desk.gather.wish import Wish
from seminar_desk.store.opening import Store
from seminar_desk.store.people import attendance_rows
from tests.hands.drawing import sheet_of
from tests.hands.stores import invite, open_first_session

LETTERS = "АБВГДЕЁЖЗИЙКЛМНОӨПРСТУҮФХЦЧШЫЭЮЯ"


@pytest.mark.parametrize(
    ("names", "letters"),
    [
        ("Асанов Бекова Кадыров Мамытова Осмонов Токтосунов", ("А–К", "Л–Я")),
        ("Асанов Асанова Асанбеков Юсупов", ("А", "Б–Я")),
        ("Ёлкин Ибраимов", ("А–Ё", "Ж–Я")),
        ("Яковлев Қодиров", ("А–Я", "Қ")),
    ],
)
def test_the_cut_falls_where_it_is_fairest(names: str, letters: tuple[str, str]) -> None:
    halves = split(names.split())
    assert halves
    assert tuple(half.letters for half in halves) == letters


def test_one_letter_cannot_be_cut() -> None:
    assert split(["Асанов", "Акматов", " "]) is None
    assert split([]) is None


@given(st.lists(st.sampled_from(LETTERS), min_size=2, max_size=80))
def test_everybody_belongs_to_exactly_one_half(initials: list[str]) -> None:
    names = [f"{letter}сенов" for letter in initials]
    halves = split(names)
    if halves is None:
        assert len(set(initials)) == 1
        return
    counts = [sum(belongs_to(name, half) for name in names) for half in halves]
    assert counts == [half.count for half in halves]
    assert sum(counts) == len(names)


def test_walk_ins_never_move_the_letter(store: Store) -> None:
    session = open_first_session(store.db)
    for name in ("Асанов Бакыт", "Болотов Азат", "Касымов Улан", "Осмонов Нур"):
        invite(store.db, session.uid, name)
    before = two_queues(attendance_rows.of_session(store.db, session.uid))
    for letter in "ФХЦЧШ":
        entry = Entry(f"{letter}амов", "Азат", role_code="ig_member")
        attendance.register(store.db, session_uid=session.uid, entry=entry)
    assert two_queues(attendance_rows.of_session(store.db, session.uid)) == before
    signs = papers_morning.door_signs(store.db, Wish(session_uid=session.uid)).halves
    sheet = sheet_of(store.db, session.uid, order="split").halves
    assert signs == sheet == before
