"""However the day went, screen, sheet, certificates and workbook give one present count."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from seminar_desk.domain.people.counts import Tally, count
from tests.benchmarks.lists import participants
from tests.hands.days import everywhere, live
from tests.hands.stores import make_store, open_first_session
from tests.hands.tries import tries

GROUPS, HISTORIES_IN_A_GROUP = 5, tries(20)


@pytest.mark.parametrize("group", range(GROUPS))
def test_however_a_day_goes_all_give_one_count(tmp_path: Path, group: int) -> None:
    """Each history goes on where the one before it ended."""
    store = make_store(tmp_path)
    db = store.db
    session_uid = open_first_session(db).uid
    for place in range(HISTORIES_IN_A_GROUP):
        drawn = random.Random(group * HISTORIES_IN_A_GROUP + place)
        live(db, session_uid, drawn)
        assert len(everywhere(db, session_uid)) == 1, (group, place)
    store.close()


def test_a_tally_follows_rows_of_one_person() -> None:
    rows = list(participants(60, "s"))
    tally = Tally(rows)
    drawn = random.Random(7)
    for _ in range(200):
        place = drawn.randrange(len(rows))
        if drawn.random() < 0.3:
            tally.drop(rows[place].uid)
        else:
            tally.put(rows[place])
    for row in rows:
        tally.put(row)
    assert tally.counts() == count(rows)
