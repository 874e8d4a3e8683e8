"""Sessions that are one day, made on two laptops with uids of their own, become one."""

from __future__ import annotations

from pathlib import Path

import pytest

from seminar_desk.actions import history
from seminar_desk.actions.books import book_imports, session_joins
from seminar_desk.actions.days import sessions
from seminar_desk.actions.plans import assemblies
from seminar_desk.domain.books import dots, one_edge
from seminar_desk.domain.books.leaders import leaders
from seminar_desk.exchange.workbook.book_opening import open_book
from seminar_desk.files import ROOT
from seminar_desk.store.days import session_rows
from seminar_desk.store.plans import assembly_rows
from tests.hands.hall_desks import HallDesk, fresh_desk, said
from tests.hands.hall_moves import aged, mark, of_people, union
from tests.hands.stores import invite

BAKYT, AINURA = "Асанов Бакыт", "Токтосун кызы Айнура"


def test_edges_in_a_ring_are_one_group() -> None:
    assert leaders([("Б", "А"), ("А", "Б")]) == {"А": "А", "Б": "А"}
    ring = [("в", "б"), ("а", "в"), ("б", "а"), ("я", "э")]
    assert (
        leaders(ring)
        == leaders(reversed(ring))
        == {
            **dict.fromkeys("абв", "а"),
            **dict.fromkeys("эя", "э"),
        }
    )


def an_older_store(folder: Path, begins: str = "") -> HallDesk:
    """Return a laptop whose schedule got uids of its own, as before they were derived alike.

    `begins`: the first sign of these, for the smallest leads.
    """
    desk = fresh_desk(folder)
    with desk.db.change("older"):
        for session in session_rows.all_sessions(desk.db):
            row = desk.db.row("session", session.uid)
            own = begins + desk.db.new_uid()[len(begins) :]
            desk.db.void("session", session.uid, "older")
            desk.db.put("session", {**row, "uid": own, "device": desk.db.device, "row_version": 1})
    return desk


@pytest.mark.parametrize("opens_first", [True, False])
def test_older_stores_with_uids_of_their_own_become_one(tmp_path: Path, opens_first: bool) -> None:
    first, second = an_older_store(tmp_path / "a"), an_older_store(tmp_path / "b")
    for desk, name in ((first, BAKYT), (second, AINURA)):
        invite(desk.db, desk.session_uid, name)
    opener = first if opens_first else second
    sessions.open_day(opener.db, session_uid=opener.session_uid)
    mark(opener, BAKYT if opens_first else AINURA)
    plan = first.plan(second.book())
    assert [note.code for note in plan.notes] == ["book_session_same"] * 12
    first.take(second.book())
    second.take(first.book())
    for desk in (first, second):
        assert len(session_rows.all_sessions(desk.db)) == 12
        day = session_rows.all_sessions(desk.db)[0]
        assert day.status == "open"
        assert sorted(person.full_name for person in desk.people) == [BAKYT, AINURA]
        assert sum(person.is_present for person in desk.people) == 1
    assert first.session_uid == second.session_uid
    union(first, second)
    assert of_people(first) == of_people(second)
    assert not first.plan(second.book()).notes


@pytest.mark.parametrize("begins", ["0", "f"])
def test_joined_sessions_part_again_when_the_batch_is_taken_back(
    tmp_path: Path, begins: str
) -> None:
    """Whichever of the two leads: rows that came are shown in the other one, or in their own."""
    first, second = an_older_store(tmp_path / "a", begins), an_older_store(tmp_path / "b", "7")
    invite(first.db, first.session_uid, BAKYT)
    invite(second.db, second.session_uid, AINURA)
    for desk in (first, second):
        assemblies.begin(desk.db, session_uid=desk.session_uid, village="Учук")
    before, shown = said(first.db), first.session_uid
    batch = first.take(second.book())
    assert len(first.people) == 2
    assert (first.session_uid == shown) == (begins == "0")
    plans = [plan.assembly.session_uid for plan in assembly_rows.plans(first.db)]
    assert plans == [first.session_uid] * 2
    book_imports.take_back(first.db, batch_uid=batch.uid)
    assert said(first.db) == before
    assert first.session_uid == shown
    assert [person.full_name for person in first.people] == [BAKYT]


@pytest.mark.parametrize("how", ["", "skip", "ours", "theirs"])
def test_the_code_alone_is_asked_about(tmp_path: Path, how: str) -> None:
    first, second = an_older_store(tmp_path / "a"), an_older_store(tmp_path / "b")
    with second.db.change("other"):
        second.db.update("session", second.session_uid, {"date": "2018-03-01"})
    plan = first.plan(second.book())
    (edge,) = (row for row in plan.asked if row.table == "alias")
    assert [note.code for note in plan.notes].count("book_session_asked") == 1
    book_imports.take_in(first.db, plan=plan, decisions={edge.uid: how} if how else {})
    codes = [row.code for row in session_rows.all_sessions(first.db)]
    assert codes.count("S01") == (1 if how == "theirs" else 2)
    asked = [row.uid for row in first.plan(second.book()).asked]
    assert asked == ([] if how in {"ours", "theirs"} else [edge.uid])  # an answer is kept


def test_what_the_other_laptop_says_of_a_joined_day_counts_where_this_one_said_nothing(
    tmp_path: Path,
) -> None:
    first, second = an_older_store(tmp_path / "a", "0"), an_older_store(tmp_path / "b", "7")
    first.take(second.book())
    with first.db.change("ours"):
        first.db.update("session", first.session_uid, {"venue": "Клуб"})
    with second.db.change("theirs"):
        second.db.update("session", second.session_uid, {"venue": "Школа", "trainer": "Мусаева А."})
    first.take(second.book())
    day = first.db.row("session", first.session_uid)
    assert (day["venue"], day["trainer"]) == ("Клуб", "Мусаева А.")


def test_sessions_joined_undone_and_joined_again_are_one_by_the_same_edge(tmp_path: Path) -> None:
    desk = an_older_store(tmp_path / "a")
    one, other = (session.uid for session in session_rows.all_sessions(desk.db)[:2])
    edge = one_edge.uid_of(one, other)
    for _ in range(2):
        session_joins.join(desk.db, one, other)
        assert len(session_rows.all_sessions(desk.db)) == 11
        assert desk.db.row("alias", edge)["record_state"] == "ACTIVE"
        history.undo(desk.db)
        assert len(session_rows.all_sessions(desk.db)) == 12
    history.redo(desk.db)
    assert len(session_rows.all_sessions(desk.db)) == 11


@pytest.mark.parametrize("how", ["ours", "theirs"])
def test_an_answer_that_was_undone_is_asked_for_again_and_goes_on(tmp_path: Path, how: str) -> None:
    first, second = an_older_store(tmp_path / "a"), an_older_store(tmp_path / "b")
    moved = second.session_uid
    with second.db.change("other"):
        second.db.update("session", moved, {"date": "2018-03-01"})
    first.take(second.book())
    own = first.session_uid
    session_joins.join(first.db, own, moved)
    with first.db.change("undo"):  # as any other row; this version takes such an edge back whole
        first.db.void("alias", one_edge.uid_of(own, moved), dots.UNDONE)
        session_joins.follow(first.db)
    (edge,) = first.plan(second.book()).asked
    assert edge.shown is not None
    first.take(second.book(), **{edge.uid: how})
    codes = [row.code for row in session_rows.all_sessions(first.db)]
    assert codes.count("S01") == (1 if how == "theirs" else 2)
    said_now = first.db.row("alias", edge.uid)
    assert int(str(said_now["row_version"])) > int(str(edge.shown["row_version"]))
    assert (said_now["record_state"], said_now["void_reason"]) == {
        "theirs": ("ACTIVE", ""),
        "ours": ("VOID", one_edge.TWO),
    }[how]
    assert first.plan(second.book()).asked == ()


def test_a_workbook_of_the_first_version_is_taken_in(tmp_path: Path) -> None:
    """Its sessions have uids of their own, and its rows no stamps."""
    office = fresh_desk(tmp_path / "офис")
    book = open_book(ROOT / "tests/files/exchange-1.0.xlsx")
    batch = office.take(book)
    errors = {sheet: found["ERROR"] for sheet, found in batch.counts.items() if found["ERROR"]}
    assert errors == {}
    assert len(session_rows.all_sessions(office.db)) == 12
    told = said(office.db)
    assert {table for table, _ in told} >= {"attendance", "person", "alias"}
    assert office.plan(book).written == ()
    book_imports.take_back(office.db, batch_uid=batch.uid)
    assert {table for table, _ in said(office.db)} == {"session", "series", "signing_key"}
    office.take(book)
    assert said(office.db) == told


def test_a_plan_of_1_1_brings_its_authors(tmp_path: Path) -> None:
    first, office = fresh_desk(tmp_path / "a"), fresh_desk(tmp_path / "b")
    plan = assemblies.begin(first.db, session_uid=first.session_uid, village="Учук")
    assemblies.set_authors(first.db, plan, [("", BAKYT), ("", AINURA)])
    office.take(aged(first.book()))
    (found,) = assembly_rows.plans(office.db)
    assert [author.name for author in found.authors] == [BAKYT, AINURA]
    office.take(first.book())
    (found,) = assembly_rows.plans(office.db)
    assert [author.name for author in found.authors] == [BAKYT, AINURA]
