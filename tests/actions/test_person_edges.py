"""People whom desks wrote down twice: nobody is lost, each counts once."""

from __future__ import annotations

from pathlib import Path

import pytest

from seminar_desk.actions import history
from seminar_desk.actions.books import person_edges
from seminar_desk.actions.people import merging
from seminar_desk.domain.days.reach import EVERYTHING, Reach
from seminar_desk.domain.people.counts import count
from seminar_desk.domain.problems import ProblemError
from seminar_desk.exchange.workbook import integrity
from seminar_desk.exchange.workbook.opened_book import OpenedBook
from seminar_desk.gather import export_snapshot
from seminar_desk.store.days import session_rows
from seminar_desk.store.people import attendance_rows
from tests.hands.hall_desks import NAMES, HallDesk, desks, fresh_desk, opened, said
from tests.hands.hall_moves import mark, union
from tests.hands.stores import invite

BAKYT, AINURA = NAMES[0], NAMES[1]


def totals(desk: HallDesk, reach: Reach = EVERYTHING) -> dict[str, int]:
    """Return a store's totals, which its workbook must say too."""
    found = export_snapshot.totals(export_snapshot.scope_of(desk.db, reach))
    if reach is EVERYTHING:
        book = desk.book()
        assert integrity.totals(book.content) == found
        assert desk.plan(book).book.verdict == integrity.UNCHANGED
    return found


def one_in_two_sessions(folder: Path) -> tuple[HallDesk, str, str]:
    """Return a laptop on which somebody stands in two sessions under two uids."""
    desk = fresh_desk(folder)
    first, second = session_rows.all_sessions(desk.db)[:2]
    rows = [invite(desk.db, session.uid, BAKYT) for session in (first, second)]
    one, other = (row.person_uid for row in rows)
    return desk, one, other


def test_one_in_two_sessions_counts_once_and_twice_again(tmp_path: Path) -> None:
    desk, one, other = one_in_two_sessions(tmp_path / "a")
    assert totals(desk)["listed"] == 2
    edge = person_edges.join(desk.db, other, one)
    assert person_edges.join(desk.db, one, other) == edge
    assert totals(desk)["listed"] == 1
    assert len(attendance_rows.everyone(desk.db)) == 2
    history.undo(desk.db)
    assert totals(desk)["listed"] == 2
    assert person_edges.join(desk.db, one, other) == edge
    person_edges.part(desk.db, edge)
    assert totals(desk)["listed"] == 2
    person_edges.join(desk.db, one, other)
    assert totals(desk)["listed"] == 1


def test_aliases_in_a_ring_lose_nobody_and_count_once(tmp_path: Path) -> None:
    """One desk makes B of A, another A of B: united, both rows stand and are one person."""
    one, two = desks(tmp_path, 2)
    first, second = (one.person(name) for name in (BAKYT, AINURA))
    mark(one, BAKYT)
    mark(two, AINURA)
    merging.merge(one.db, kept_uid=first.uid, merged_uid=second.uid)
    merging.merge(two.db, kept_uid=second.uid, merged_uid=first.uid)
    union(one, two)
    assert said(one.db) == said(two.db)
    for desk in (one, two):
        assert {BAKYT, AINURA} <= {person.full_name for person in desk.people}
        assert (count(desk.people).listed, count(desk.people).present) == (2, 1)
        assert attendance_rows.present_and_listed(desk.db, desk.session_uid) == (1, 2)
        found = totals(desk)
        assert (found["listed"], found["present"], found["participations"]) == (2, 1, 1)
        assert totals(desk, Reach(session_uid=desk.session_uid))["listed"] == 2


def test_people_joined_in_a_ring_at_two_desks_are_joined_by_one_edge(tmp_path: Path) -> None:
    one, two = desks(tmp_path, 2)
    first, second, third = (one.person(name).person_uid for name in NAMES)
    person_edges.join(one.db, first, second)
    person_edges.join(one.db, second, third)
    person_edges.join(two.db, second, first)
    person_edges.join(two.db, first, third)
    plan = two.plan(one.book())
    assert not plan.asked
    union(one, two)
    assert said(one.db) == said(two.db)
    for desk in (one, two):
        assert len(desk.people) == len(NAMES)
        assert totals(desk)["listed"] == 1
        assert totals(desk, Reach(session_uid=desk.session_uid))["listed"] == 1


def test_an_edge_of_both_travels_in_the_workbook_of_a_session(tmp_path: Path) -> None:
    (desk,) = desks(tmp_path, 1)
    first, second = (desk.person(name).person_uid for name in (BAKYT, AINURA))
    person_edges.join(desk.db, first, second)
    here, elsewhere = session_rows.all_sessions(desk.db)[:2]
    for session, edges in ((here, 1), (elsewhere, 0)):
        snapshot = export_snapshot.snapshot(desk.db, Reach(session_uid=session.uid))
        assert len(snapshot.rows["aliases"]) == edges


def test_two_that_part_at_one_desk_are_parted_at_the_other(tmp_path: Path) -> None:
    one, two = desks(tmp_path, 2)
    first, second = (one.person(name).person_uid for name in (BAKYT, AINURA))
    edge = person_edges.join(one.db, first, second)
    union(one, two)
    assert totals(two)["listed"] == 2
    person_edges.part(two.db, edge)
    union(one, two)
    assert totals(one)["listed"] == totals(two)["listed"] == 3
    with pytest.raises(ProblemError, match="person_edge_gone"):
        person_edges.part(one.db, edge)


def test_nobody_is_joined_with_oneself_or_with_nobody(tmp_path: Path) -> None:
    desk, one, _ = one_in_two_sessions(tmp_path / "a")
    for other, code in ((one, "person_same"), ("нет", "person_gone")):
        with pytest.raises(ProblemError, match=code):
            person_edges.join(desk.db, one, other)


def test_two_of_a_session_who_are_one_by_somebody_of_another_travel_as_one(tmp_path: Path) -> None:
    one, two = desks(tmp_path, 2)
    first, second = (one.person(name).person_uid for name in (BAKYT, AINURA))
    elsewhere = session_rows.all_sessions(one.db)[1]
    third = invite(one.db, elsewhere.uid, "Асанов Бакит").person_uid
    edges = [person_edges.join(one.db, third, uid) for uid in (first, second)]
    here = Reach(session_uid=one.session_uid)

    def book() -> OpenedBook:
        return opened(one.db, reach=here)

    said_of = export_snapshot.snapshot(one.db, here).rows
    people = {row["person_uid"] for row in said_of["persons"]}
    assert len(said_of["aliases"]) == len(edges)
    assert people == {*(row.person_uid for row in one.people), third}
    two.take(book())
    assert totals(one, here)["listed"] == totals(two)["listed"] == 2
    person_edges.part(one.db, edges[0])
    two.take(book())
    assert totals(one, here)["listed"] == totals(two)["listed"] == 3
