"""What stands on the server is what the workbook would say, however it came there."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from seminar_desk.actions import history, settings
from seminar_desk.actions.books import book_imports, conflicts, person_edges
from seminar_desk.actions.certificates import certificates
from seminar_desk.actions.people import attendance
from seminar_desk.actions.plans import assemblies
from seminar_desk.domain.desk_settings import Topic
from seminar_desk.domain.progress import finished
from seminar_desk.exchange.workbook import contract
from seminar_desk.exchange.workbook.contract import DONOR
from seminar_desk.gather import parcels
from seminar_desk.gather.books import open_conflicts
from seminar_desk.publish.sending import sending
from seminar_desk.publish.standing import looking
from seminar_desk.store.days import session_rows
from seminar_desk.store.people import attendance_rows
from seminar_desk.store.plans import assembly_rows
from tests.hands.hall_desks import NAMES, copied, desks
from tests.hands.hall_moves import move, walk_in
from tests.hands.postgres import Server
from tests.hands.published import (
    everything,
    gathered,
    in_store,
    on_server,
    publish,
    require_same,
    written,
)
from tests.hands.stores import give_both_one_number, make_example, postpone

pytestmark = pytest.mark.xdist_group("postgres")


@pytest.mark.each_server
def test_the_first_publication_says_what_the_workbook_says(tmp_path: Path, url: str) -> None:
    store = make_example(tmp_path)
    first = publish(store.db, url)
    assert written(first)["attendance"] == len(attendance_rows.everyone(store.db))
    require_same(store.db, url)
    counts = {name: len(rows) for name, rows in in_store(store.db).items()}
    assert {name: first.standing.counts[name] for name in counts} == counts


def test_a_second_time_nothing_is_sent(tmp_path: Path, example_url: str) -> None:
    store = make_example(tmp_path)
    first = publish(store.db, example_url)
    second = publish(store.db, example_url)
    assert (second.gathered, second.sent) == ({}, None)
    assert second.standing == first.standing
    settings.change(store.db, sounds=False)
    third = publish(store.db, example_url)
    assert (third.gathered, written(third)) == ({}, {})
    assert third.standing.last_step > first.standing.last_step


def test_a_mark_sends_its_row_alone(tmp_path: Path, example_url: str) -> None:
    url = example_url
    store = make_example(tmp_path)
    row = next(each for each in attendance_rows.everyone(store.db) if not each.is_present)
    attendance.check_in(store.db, attendance_uid=row.uid)
    assert written(publish(store.db, url)) == {"attendance": 1}
    require_same(store.db, url)
    history.undo(store.db)
    assert written(publish(store.db, url)) == {"attendance": 1}
    require_same(store.db, url)


def test_rows_that_repeat_others_follow_them(tmp_path: Path, example_url: str) -> None:
    """A day is repeated beside everybody, a name on each plan, a number beside a certificate."""
    url, db = example_url, make_example(tmp_path).db
    session = session_rows.with_code(db, "S01")
    assert session
    people = attendance_rows.of_session(db, session.uid)
    plan = assembly_rows.of_session(db, session.uid)[0]
    came = next(row for row in people if row.is_present)
    for change in (
        lambda: assemblies.set_authors(db, plan.uid, [("", "Асанов Бакыт")]),
        lambda: attendance.remove(db, attendance_uid=people[-1].uid, reason="записан дважды"),
        lambda: certificates.issue(db, session_uid=session.uid, language="ru"),
        lambda: certificates.keep_blanks(db, session_uid=session.uid, count=2),
        lambda: give_both_one_number(db, came, people[0]),
        lambda: postpone(db, session.uid, to=session.date + timedelta(days=1)),
        lambda: person_edges.join(db, people[0].person_uid, people[1].person_uid),
    ):
        change()
        assert written(publish(db, url)), change
        require_same(db, url)


def test_labels_of_ones_own_are_said_anew(tmp_path: Path, example_url: str) -> None:
    url, db = example_url, make_example(tmp_path).db
    settings.change(db, topics=(Topic("own_1a2b3c4d", "Мост", "Көпүрө", "Bridge"),))
    plan = assembly_rows.of_session(db, session_rows.all_sessions(db)[0].uid)[0]
    assemblies.add_row(db, "agenda_item", plan.uid, topic_code="own_1a2b3c4d")
    publish(db, url)
    settings.change(db, topics=(Topic("own_1a2b3c4d", "Мосты", "Көпүрө", "Bridge"),))
    assert written(publish(db, url)) == {"agenda_items": 1}
    require_same(db, url)


@pytest.mark.each_server
def test_two_who_said_otherwise_are_published_joined_decided_and_undone(
    tmp_path: Path, begun_url: str
) -> None:
    """Both rows have one version and another content; what a batch brought goes with it."""
    url = begun_url
    here, there = desks(tmp_path, 2)
    publish(here.db, url)
    move(here, NAMES[0], "Ак-Муз")
    publish(here.db, url)
    move(there, NAMES[0], "Баш-Кайыңды")
    walk_in(there, "Гость Первый")
    was = everything(url)
    batch = here.take(there.book())
    assert written(publish(here.db, url)).keys() >= {"attendance", "persons", "siblings"}
    require_same(here.db, url)
    book_imports.take_back(here.db, batch_uid=batch.uid)
    back = publish(here.db, url)
    assert back.sent
    assert {name for name, n in back.sent.gone.items() if n} == {
        *("attendance", "persons", "siblings", "signing_keys", "brought_sessions"),
    }
    require_same(here.db, url)
    assert everything(url)["attendance"] == was["attendance"]
    here.take(there.book())
    publish(here.db, url)
    conflicts.decide(here.db, rows=open_conflicts.undecided(here.db), how="theirs")
    decided = publish(here.db, url)
    assert decided.sent
    assert decided.sent.gone[contract.SIBLINGS] > 0
    require_same(here.db, url)


def test_a_store_put_back_from_a_copy_is_compared_whole(tmp_path: Path, begun_url: str) -> None:
    """Its journal reuses the numbers of steps that the server has seen of another life."""
    url = begun_url
    (desk,) = desks(tmp_path / "первая", 1)
    earlier = copied(desk, tmp_path / "копия")
    walk_in(desk, "Гость Первый")
    publish(desk.db, url)
    move(earlier, NAMES[1], "Жаны-Талап")
    again = publish(earlier.db, url)
    assert again.sent
    assert again.sent.gone["attendance"] == 1
    assert written(again)["attendance"] == 1
    require_same(earlier.db, url)


@pytest.mark.each_server
def test_tables_of_an_older_contract_get_their_new_columns(
    tmp_path: Path, url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    db = make_example(tmp_path).db
    now = contract.data_sheets()
    first = tuple(_of_version(sheet) for sheet in now if sheet.columns[0].since == "1.0")
    with monkeypatch.context() as old:
        old.setattr(contract, "data_sheets", lambda: first)
        old.setattr(contract, "schema_version", lambda: "1.0")
        old.setattr(contract, "sheet", {sheet.name: sheet for sheet in (*now, *first)}.get)
        parcel = gathered(db, url)
        parcel = replace(
            parcel, views=(), loads=[load for load in parcel.loads if load.table in parcel.tables]
        )
        assert finished(sending(parcels.address(url), parcel)).standing.contract == "1.0"
    assert "unsigned" not in on_server(url, _of_version(contract.sheet("attendance")))
    again = publish(db, url)
    assert again.standing.contract == contract.schema_version()
    require_same(db, url)


def test_what_an_older_program_did_not_say_of_a_publication_is_added(
    tmp_path: Path, server: Server, begun_url: str
) -> None:
    (desk,) = desks(tmp_path, 1)
    database = begun_url.partition("@/")[2].partition("?")[0]
    drop = "ALTER TABLE seminar_desk.publication DROP COLUMN published_on CASCADE"
    server.ask(drop, database=database or "postgres")
    other = "CREATE VIEW seminar_desk.figures AS SELECT 1 AS nothing"
    server.ask(other, database=database or "postgres")
    server.ask("UPDATE seminar_desk.publication SET form = ''", database=database or "postgres")
    publish(desk.db, begun_url)
    require_same(desk.db, begun_url)
    stands = finished(looking(parcels.address(begun_url)))
    assert stands.publications[0].published_on
    assert "value" in stands.columns["figures"]


def _of_version(sheet: contract.ContractSheet) -> contract.ContractSheet:
    columns = (column for column in sheet.columns if column.since == "1.0")
    return contract.ContractSheet(sheet.name, tuple(columns))


def test_a_donor_reads_another_schema_without_people(tmp_path: Path, example_url: str) -> None:
    url, db = example_url, make_example(tmp_path).db
    first = publish(db, url, profile=DONOR)
    persons = on_server(url, contract.sheet("persons"), DONOR)
    assert len(persons) == first.standing.counts["persons"] > 0
    assert {row["surname"] for row in persons.values()} == {None}
    assert not persons.keys() & on_server(url, contract.sheet("persons")).keys()
    assert "authors" not in first.standing.counts
    assert publish(db, url, profile=DONOR).sent is None
    row = next(each for each in attendance_rows.everyone(db) if not each.is_present)
    attendance.check_in(db, attendance_uid=row.uid)
    again = publish(db, url, profile=DONOR)  # under names that nobody can lay beside the old ones
    assert written(again)["attendance"] == first.standing.counts["attendance"]
    assert not persons.keys() & on_server(url, contract.sheet("persons"), DONOR).keys()


@pytest.mark.each_server
def test_what_a_cell_may_hold_comes_through(tmp_path: Path, example_url: str) -> None:
    """Tabs, line ends, backslashes and COPY's own marks are letters like others."""
    url, db = example_url, make_example(tmp_path).db
    row = attendance_rows.everyone(db)[0]
    plan = assembly_rows.of_session(db, row.session_uid)[0]
    odd = "\\N\t\\.\r\nчерта \\ и «ң» ‑ 😀\u2028конец"
    with db.change("assembly.edit"):
        db.update("assembly", plan.uid, {"purpose": odd})
    publish(db, url)
    require_same(db, url)
    assert on_server(url, contract.sheet("assemblies"))[plan.uid]["purpose"] == odd
