"""Whoever has a program has a key: what comes with a workbook is believed once it is compared."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from seminar_desk.actions import history
from seminar_desk.actions.books import book_imports
from seminar_desk.actions.certificates import certificates, signing
from seminar_desk.actions.people import attendance
from seminar_desk.domain.books.book_plan import BookPlan
from seminar_desk.exchange.workbook import book_parser
from seminar_desk.gather.books import book_judgement, book_plans
from seminar_desk.gather.certificates import certificate_snapshots, sealing_keys, verification
from seminar_desk.store import driver
from seminar_desk.store.books.batch_rows import Batch
from seminar_desk.store.certificates import laptop_keys, trusted_keys
from seminar_desk.store.database import Database
from seminar_desk.store.opening import Store, open_store
from tests.hands.laptops import Laptop, after_its_day
from tests.hands.stores import OPENED, invite, make_store, open_first_session
from tests.hands.workbooks import export

BAKYT = "Асанов Бакыт"


@pytest.fixture(scope="module")
def laptop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Laptop]:
    """Have a laptop of whom nobody knows: a trainer's, or a forger's with a copy of the program."""
    yield from after_its_day(tmp_path_factory.mktemp("laptop"))


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Store]:
    store = make_store(tmp_path / "офис")
    store.db.operator = "Айбек"
    yield store
    store.close()


def planned(db: Database, path: Path) -> BookPlan:
    book = book_parser.opened(path)
    return book_plans.plan(db, book, book_judgement.judged(db, book))


def taken(db: Database, path: Path) -> Batch:
    return book_imports.take_in(db, plan=planned(db, path))


def compared(db: Database, path: Path) -> None:
    key = planned(db, path).book.sealed_by
    assert key
    signing.trust(db, public_keys=key.public_keys)


def said(db: Database, text: str) -> str:
    return verification.verify_text(db, text).code


def test_a_key_slipped_in_by_a_workbook_makes_no_paper_genuine(
    laptop: Laptop, office: Store
) -> None:
    db = office.db
    batch = taken(db, laptop.workbook)
    assert batch.verdict == "NOT_SIGNED"
    assert laptop.mark in {key.mark for key in laptop_keys.all_keys(db)}
    for text, code in (
        (laptop.codes[BAKYT], "unknown_key"),
        (laptop.numbers[BAKYT], "not_listed"),
        (laptop.codes[BAKYT].replace("Бакыт", "Бакут"), "unknown_key"),
    ):
        verdict = verification.verify_text(db, text)
        assert (verdict.code, verdict.is_valid) == (code, False)
    assert verification.verify_text(db, laptop.numbers[BAKYT]).problem("ru").code == (
        "verdict_unproven"
    )


def test_nor_does_the_next_workbook_of_the_same_hand(
    laptop: Laptop, office: Store, tmp_path: Path
) -> None:
    taken(office.db, laptop.workbook)
    later = export(laptop.store.db, path=tmp_path / "ещё.xlsx").path
    assert taken(office.db, later).verdict == "NOT_SIGNED"
    assert said(office.db, laptop.codes[BAKYT]) == "unknown_key"


def test_once_the_digits_are_compared_what_was_taken_in_before_counts_too(
    laptop: Laptop, office: Store
) -> None:
    db = office.db
    taken(db, laptop.workbook)
    compared(db, laptop.workbook)
    assert said(db, laptop.codes[BAKYT]) == said(db, laptop.numbers[BAKYT]) == "valid"
    key = trusted_keys.all_trusted(db)[-1]
    assert (key.mark, key.how, key.told_by) == (laptop.mark, "COMPARED", "Айбек")


@pytest.mark.parametrize("end", ["undo", "distrust"])
def test_trust_is_taken_back(laptop: Laptop, office: Store, end: str) -> None:
    db = office.db
    taken(db, laptop.workbook)
    compared(db, laptop.workbook)
    key = trusted_keys.all_trusted(db)[-1]
    ends: dict[str, Callable[[], object]] = {
        "undo": lambda: history.undo(db),
        "distrust": lambda: signing.distrust(db, key_uid=key.uid),
    }
    ends[end]()
    assert said(db, laptop.codes[BAKYT]) == "unknown_key"
    assert said(db, laptop.numbers[BAKYT]) == "not_listed"
    assert [each.mark for each in sealing_keys.uncompared(db)] == [laptop.mark]
    compared(db, laptop.workbook)
    assert said(db, laptop.codes[BAKYT]) == "valid"


def test_a_later_life_is_believed_under_the_seal_of_a_key_that_is(
    laptop: Laptop, office: Store, tmp_path: Path
) -> None:
    """Only those of its own computer: what else its workbook carries stays unknown."""
    shutil.copytree(laptop.store.db.folder, tmp_path / "копия")
    copy = open_store(tmp_path / "копия")
    OPENED.append(copy)
    session = open_first_session(copy.db)
    person = invite(copy.db, session.uid, "Пак Вера")
    attendance.check_in(copy.db, attendance_uid=person.uid)
    papers = certificates.issue(copy.db, session_uid=session.uid, language="ru")
    paper = next(each for each in papers if each.name_printed == "Пак Вера")
    code = certificate_snapshots.as_frozen(copy.db, [paper])[0].code
    signing.trust(copy.db, public_keys=["11" * 32])
    book = export(copy.db, path=tmp_path / "копия.xlsx").path
    db = office.db
    compared(db, laptop.workbook)
    assert said(db, code) == "unknown_key"
    batch = taken(db, book)
    assert batch.verdict == "UNCHANGED"
    assert said(db, code) == "valid"
    assert not trusted_keys.is_trusted(db, "11" * 32)
    first, later = trusted_keys.all_trusted(db)[-2:]
    assert (later.how, later.vouched_by) == ("VOUCHED", first.uid)
    signing.distrust(db, key_uid=first.uid)
    assert said(db, code) == "unknown_key"


def test_taking_the_workbook_back_takes_back_whom_it_vouched_for(
    laptop: Laptop, office: Store, tmp_path: Path
) -> None:
    db = office.db
    compared(db, laptop.workbook)
    before = trusted_keys.all_trusted(db)
    batch = taken(db, laptop.workbook)
    book_imports.take_back(db, batch_uid=batch.uid)
    assert trusted_keys.all_trusted(db) == before
    assert said(db, laptop.numbers[BAKYT]) == "unknown_number"


def test_what_stood_here_before_anybody_asked_is_believed(laptop: Laptop, tmp_path: Path) -> None:
    """A store of an older program: its keys were believed, and its numbers counted."""
    shutil.copytree(laptop.store.db.folder, tmp_path / "старый")
    path = tmp_path / "старый" / laptop.store.db.path.name
    older = trusted_keys_taken_out(path)
    store = open_store(older)
    OPENED.append(store)
    assert {key.how for key in trusted_keys.all_trusted(store.db)} == {"EARLIER"}
    assert said(store.db, laptop.codes[BAKYT]) == "valid"
    own = signing.ensure_key(store.db)
    assert own.uid in {key.uid for key in trusted_keys.all_trusted(store.db)}


def trusted_keys_taken_out(path: Path) -> Path:
    """Make of a store one as version 12 left it."""
    with closing(driver.connect(path)) as connection:
        connection.execute("DROP TABLE trusted_key")
        for index in ("batch_of_writer", "session_led", "person_siblings", "attendance_siblings"):
            connection.execute(f"DROP INDEX {index}")
        connection.execute("DROP TRIGGER batch_insert")
        connection.execute("DROP TRIGGER batch_update")
        connection.execute("ALTER TABLE batch DROP COLUMN key_uid")
        for table, column in (("person", "forgotten_at_utc"), ("output", "gathered_step")):
            for moment in ("insert", "update", "delete"):
                connection.execute(f"DROP TRIGGER {table}_{moment}")
            connection.execute(f"ALTER TABLE {table} DROP COLUMN {column}")
        connection.execute("PRAGMA user_version = 12")
    return path.parent
