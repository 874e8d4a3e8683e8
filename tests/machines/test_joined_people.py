"""People joined and told apart in any order are the groups that a union-find says, books or not."""

from __future__ import annotations

from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from seminar_desk.actions import history
from seminar_desk.actions.books import inbox_answers, person_edges
from seminar_desk.domain.books import finding, one_edge
from seminar_desk.domain.books.finding import OfficeQuestion
from seminar_desk.store.books import person_links
from seminar_desk.store.days import session_rows
from tests.hands.hall_desks import HallDesk, fresh_desk
from tests.hands.open_questions import open_questions
from tests.hands.stores import invite
from tests.hands.tries import tries

COUNT = 4
PAIRS = list(combinations(range(COUNT), 2))
# One or two people, taken back at once or not; or the desk's book once more, the same or newer.
MOVES = st.lists(
    st.one_of(
        st.tuples(st.sampled_from(["one", "two", "undone"]), st.sampled_from(PAIRS)),
        st.tuples(st.sampled_from(["same", "newer"]), st.just((0, 1))),
    ),
    max_size=8,
)


def ring(edges: set[tuple[int, int]]) -> list[set[int]]:
    """Return the groups by taking edge after edge, as slowly as it can be done."""
    groups = [{each} for each in range(COUNT)]
    for one, other in edges:
        first, second = (next(group for group in groups if each in group) for each in (one, other))
        if first is not second:
            groups.remove(second)
            first |= second
    return groups


def laid(folder: Path) -> tuple[HallDesk, HallDesk, list[str]]:
    """Return an office, and a desk at which one stands in four sessions under four uids."""
    office, desk = fresh_desk(folder / "офис"), fresh_desk(folder / "стол")
    people = [
        invite(desk.db, session.uid, "Асанов Бакыт", phone="0555100207").person_uid
        for session in session_rows.all_sessions(desk.db)[:COUNT]
    ]
    office.take(desk.book())
    return office, desk, people


@settings(
    max_examples=tries(6),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(moves=MOVES)
def test_in_any_order_the_groups_are_what_the_edges_say(
    tmp_path_factory: pytest.TempPathFactory, moves: list[tuple[str, tuple[int, int]]]
) -> None:
    office, desk, people = laid(tmp_path_factory.mktemp("ring"))
    said: dict[tuple[int, int], str] = {}
    for number, (what, pair) in enumerate(moves):
        if what in ("same", "newer"):
            if what == "newer":
                with desk.db.change("newer"):
                    desk.db.update("attendance", desk.people[0].uid, {"village": f"Учук {number}"})
            office.take(desk.book())
            continue
        one, other = (people[place] for place in pair)
        asked = OfficeQuestion(finding.PEOPLE, one, other)
        how = finding.TWO if what == "two" else finding.ONE
        if said.get(pair) == how:
            continue
        inbox_answers.answer(office.db, asked, how)
        if what == "undone":
            history.undo(office.db)
        else:
            said[pair] = how
    edges = {pair for pair, how in said.items() if how == finding.ONE}
    leads = person_links.leads(office.db)
    found: dict[str, set[int]] = {}
    for place, uid in enumerate(people):
        found.setdefault(leads.get(uid, uid), set()).add(place)
    assert sorted(map(sorted, found.values())) == sorted(map(sorted, ring(edges)))
    groups = ring(edges)
    open_pairs = {
        frozenset((each.subject, each.other)) for each in open_questions(office.db, finding.PEOPLE)
    }
    for pair in PAIRS:
        is_one = any(set(pair) <= group for group in groups)
        wanted = pair not in said and not is_one
        assert (frozenset(people[place] for place in pair) in open_pairs) is wanted, pair
    for pair, how in said.items():
        uid = one_edge.uid_of(*(people[place] for place in pair))
        is_standing = office.db.row("alias", uid)["record_state"] == "ACTIVE"
        assert is_standing is (how == finding.ONE)


def test_who_was_told_apart_is_joined_by_a_second_thought(tmp_path: Path) -> None:
    office, _, people = laid(tmp_path)
    edge = person_edges.tell_apart(office.db, people[0], people[1])
    assert person_edges.join(office.db, people[0], people[1]) == edge
    assert len(person_links.joined(office.db)) == 1
