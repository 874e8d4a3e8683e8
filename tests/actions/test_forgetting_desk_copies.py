"""Copies for a second desk lose who is forgotten as well: at once, or when their stick is back."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from seminar_desk.actions import new_store, second_desks
from seminar_desk.actions.certificates import signing
from seminar_desk.actions.people import forgetting
from seminar_desk.gather.people import forgotten_facts
from seminar_desk.store import desk_copies, noted_desk_copies
from seminar_desk.store.database import Database
from seminar_desk.store.opening import Store
from tests.hands.stores import invite, open_first_session, open_new


@pytest.fixture
def her(store: Store) -> str:
    return invite(store.db, open_first_session(store.db).uid, "Жапаркулова Бурулай").person_uid


@pytest.fixture
def sticks(tmp_path: Path) -> tuple[Path, Path]:
    """Give two places for copies; the second is taken out by renaming it."""
    places = tmp_path / "stick", tmp_path / "other"
    for place in places:
        place.mkdir()
    return places


def copies_in(place: Path) -> list[Path]:
    return sorted(place.glob("desk-copy-*"))


def stale(db: Database) -> list[Path]:
    return [copy.path for copy in noted_desk_copies.stale(db.folder)]


def test_those_at_hand_go_and_those_that_are_out_when_they_are_back(
    store: Store, her: str, sticks: tuple[Path, Path], tmp_path: Path
) -> None:
    db, (stick, other) = store.db, sticks
    made = [second_desks.make(db, folder=place) for place in sticks]
    other.rename(tmp_path / "pocket")
    told = forgotten_facts.read(db, her)
    assert (told.desk_copies, told.left) == (1, True)
    assert told.desk_copies_away == told.readable_away == (str(made[1]),)
    done = forgetting.forget(db, person_uid=her)
    assert not done.is_whole
    assert copies_in(stick) == []
    assert stale(db) == [made[1]]
    later = second_desks.make(db, folder=stick)
    assert not forgetting.erase(db).is_whole
    assert copies_in(stick) == [later]
    (tmp_path / "pocket").rename(other)
    assert forgetting.erase(db).is_whole
    assert copies_in(other) == []
    assert copies_in(stick) == [later]
    assert [copy.path for copy in noted_desk_copies.known(db.folder)] == [later]


def test_a_copy_that_another_laptop_laid_there_stays(
    store: Store, her: str, sticks: tuple[Path, Path], tmp_path: Path
) -> None:
    made = second_desks.make(store.db, folder=sticks[0])
    neighbour = open_new(tmp_path / "сосед")
    new_store.prepare(neighbour.db)
    signing.ensure_key(neighbour.db)
    shutil.move(desk_copies.write(neighbour.db, sticks[1]), made)
    assert not forgetting.forget(store.db, person_uid=her).is_whole
    assert made.exists()
    made.write_bytes(b"?")  # nor is what cannot be read
    assert not forgetting.erase(store.db).is_whole
    assert made.exists()


def test_the_next_deletion_reaches_those_made_since(
    store: Store, her: str, sticks: tuple[Path, Path]
) -> None:
    forgetting.forget(store.db, person_uid=her)
    second_desks.make(store.db, folder=sticks[0])
    assert stale(store.db) == []
    session = open_first_session(store.db)
    another = invite(store.db, session.uid, "Осмонов Азат").person_uid
    assert forgetting.forget(store.db, person_uid=another).is_whole
    assert copies_in(sticks[0]) == []
