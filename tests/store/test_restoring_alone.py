"""Whoever puts a copy in the store's place has the folder alone: no mark is made meanwhile."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from seminar_desk.actions import history, second_desks
from seminar_desk.domain.problems import ProblemError
from seminar_desk.store import backup_files
from seminar_desk.store.opening import open_store
from seminar_desk.store.people import attendance_rows
from tests.hands.marking_meanwhile import mark_at_first_and_last
from tests.hands.scripts import invited
from tests.hands.stores import MORNING


@pytest.mark.parametrize("is_desk_copy", [False, True])
def test_a_mark_made_while_a_copy_is_put_back_is_refused_and_not_lost(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, is_desk_copy: bool
) -> None:
    folder = invited(tmp_path / "desk")
    store = open_store(folder)
    copy = second_desks.make(store.db, folder=tmp_path) if is_desk_copy else None
    kept = history.back_up(store.db)
    (person, *_others) = attendance_rows.everyone(store.db)
    lock = store.leave()
    told = mark_at_first_and_last(monkeypatch, folder, person.code)
    backup_files.restore(copy or kept, folder, MORNING, lock=lock)
    assert told == [["store_in_use"], ["store_in_use"]]
    monkeypatch.undo()
    with pytest.raises(ProblemError, match="store_in_use"):
        backup_files.restore(kept, folder, MORNING)
    assert lock
    lock.release()
    backup_files.restore(kept, folder, MORNING)
    with closing(open_store(folder)) as again:
        assert not any(each.is_present for each in attendance_rows.everyone(again.db))
