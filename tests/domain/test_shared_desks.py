"""Which desk gave a number that stands twice is said so that it tells the people apart."""

from __future__ import annotations

import gc
from dataclasses import replace

from seminar_desk.domain.people.participant import INVITED, WALKIN, Participant, code_for
from seminar_desk.domain.people.roll import Roll
from seminar_desk.domain.people.shared_numbers import desks_of_shared


def one(uid: str, number: int, writer: str, desk: str = "", how: str = WALKIN) -> Participant:
    return Participant(
        uid=uid,
        person_uid=f"p{uid}",
        session_uid="s",
        number=number,
        code=code_for(number),
        surname="Асанов",
        given_name=uid,
        patronymic="",
        sex="f",
        birth_year=None,
        age_band="",
        phone="",
        role_code="other",
        role_text="",
        aimak="",
        aimak_soate14="",
        village="",
        registration=how,
        checked_in_desk=desk,
        created_device=writer,
    )


def test_numbers_that_stand_once_are_nobodys_business() -> None:
    assert desks_of_shared([one("a", 1, "x"), one("b", 2, "y")]) == {}


def test_a_long_list_makes_nothing_that_garbage_is_looked_for_among() -> None:
    """It is asked at each mark: a list for each number had Python stop for a tenth of a second."""
    person = one("a", 1, "x")
    people = [replace(person, uid=str(number), number=number) for number in range(3_000)]
    before = gc.get_threshold()
    looked: list[str] = []
    gc.callbacks.append(lambda phase, _facts: looked.append(phase))
    try:
        gc.set_threshold(700, 10, 10)
        desks_of_shared(people)
    finally:
        gc.callbacks.pop()
        gc.set_threshold(*before)
    assert len(looked) <= 2  # what the test itself had made


def test_walk_ins_are_told_by_the_desks_that_entered_them() -> None:
    people = [one("a", 21, "xxxxx", "Вход"), one("b", 21, "yyyyy", "Выход"), one("c", 4, "xxxxx")]
    assert desks_of_shared(people) == {"a": "Вход", "b": "Выход"}


def test_where_names_do_not_tell_the_stamps_do() -> None:
    for desks, how in ((("1", "1"), WALKIN), (("Вход", ""), WALKIN), (("Вход", "Выход"), INVITED)):
        people = [one("a", 21, "abcdef", desks[0], how), one("b", 21, "qwerty", desks[1], how)]
        assert desks_of_shared(people) == {"a": "ABCD", "b": "QWER"}
    assert desks_of_shared([one("a", 1, ""), one("b", 1, "zzzz")]) == {"a": "—", "b": "ZZZZ"}


def test_a_roll_learns_it_and_forgets_it() -> None:
    roll = Roll([one("a", 21, "abcdef", "Вход")])
    assert roll.desks == {}
    roll.put(one("b", 21, "qwerty", "Выход"))
    assert roll.desks == {"a": "Вход", "b": "Выход"}
    roll.put(replace(one("b", 22, "qwerty"), village="Ак-Муз"))
    assert roll.desks == {}
    roll.put(one("b", 21, "qwerty", "Выход"))
    roll.drop("b")
    assert roll.desks == {}
