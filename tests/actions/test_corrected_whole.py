"""A corrected list written whole, whatever was corrected."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seminar_desk.actions import history
from seminar_desk.actions.lists.list_imports import apply_roster
from seminar_desk.domain.days.session import Session
from seminar_desk.domain.lists.list_changes import changes
from seminar_desk.domain.lists.roster import (
    NEW,
    SAME,
    UPDATE,
    name_of,
    waiting_for_update,
)
from seminar_desk.domain.people.participant import Entry
from seminar_desk.store import journal
from seminar_desk.store.database import Database
from tests.hands.corrected_lists import loaded, people, planned
from tests.hands.stores import make_store, open_first_session
from tests.hands.tries import tries

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


@settings(max_examples=tries(15))
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
