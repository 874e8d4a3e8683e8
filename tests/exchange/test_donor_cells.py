"""No cell of a donor's book holds fewer than three people, and the totals stay the same."""

from __future__ import annotations

import random
from collections import Counter
from datetime import datetime, time
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from seminar_desk.actions.certificates import certificates
from seminar_desk.actions.people import attendance
from seminar_desk.actions.plans import assemblies
from seminar_desk.domain import places
from seminar_desk.domain.days.reach import Reach
from seminar_desk.domain.days.session import Session
from seminar_desk.domain.people.participant import INVITED, ROLES, WALKIN, Entry
from seminar_desk.exchange.workbook import contract, privacy
from seminar_desk.exchange.workbook.contract import ExchangeSnapshot, Row
from seminar_desk.gather import export_snapshot
from seminar_desk.store.database import Database
from seminar_desk.store.opening import Store
from seminar_desk.store.people import attendance_rows
from tests.exchange.test_donor_texts import live_a_day
from tests.hands.donor_books import came, donor_book, small, whole
from tests.hands.stores import make_example, make_store, open_first_session
from tests.hands.tries import tries

# Sheets that a version to come brings: they hold what is hidden, or who came after whom.
YET_TO_COME = frozenset({"siblings", "history", "authors", "failed_scans"})
BANDS = ("u29", "30_45", "46_60", "61p", "")
AIMAKS = tuple((place.name_ru, place.soate14) for place in places.aiyl_aimaks()[:4])


def seat(
    db: Database, session: Session, number: int, facts: tuple[int, int, int, int, int]
) -> None:
    """List somebody and let them come, or not, or leave early."""
    role, sex, band, aimak, mood = facts
    name, code = AIMAKS[aimak]
    entry = Entry(
        f"Асанов{number}",
        "Бакыт",
        sex=("f", "m", "unknown")[sex],
        age_band=BANDS[band],
        role_code=ROLES[role],
        role_text="Бухгалтер" if ROLES[role] == "other" else "",
        aimak=name,
        aimak_soate14=code,
        consent=("YES", "NO", "UNASKED")[mood % 3],
    )
    listed = attendance.register(
        db,
        session_uid=session.uid,
        entry=entry,
        registration=WALKIN if mood == 1 else INVITED,
        check_in=mood != 0,
    )
    if mood == 2:
        attendance.mark_left(db, attendance_uid=listed.uid, reason="Дела")


FACTS = st.tuples(*(st.integers(0, most) for most in (5, 2, 4, 3, 6)))


def hall(db: Database, seed: int, count: int) -> Session:
    """Fill S01 with people as a day brings them: many deputies, one head of each aimak."""
    chance, session = random.Random(seed), open_first_session(db)
    for number in range(count):
        role = chance.choices(range(6), (2, 6, 8, 5, 3, 1))[0]
        sex, band = chance.choices(range(3), (8, 12, 1))[0], chance.randrange(5)
        seat(db, session, number, (role, sex, band, chance.randrange(4), chance.randrange(7)))
    return session


@pytest.fixture(scope="module")
def halls(tmp_path_factory: pytest.TempPathFactory) -> list[tuple[ExchangeSnapshot, Database]]:
    """Return the donor's books of the example and of three halls that chance filled."""
    stores = [make_example(tmp_path_factory.mktemp("example"))]
    for seed, count in ((1, 12), (2, 40), (3, 90)):
        stores.append(make_store(tmp_path_factory.mktemp(f"hall{seed}")))
        hall(stores[-1].db, seed, count)
    return [(donor_book(store.db), store.db) for store in stores]


def test_nobody_is_alone_with_session_role_sex_age_and_aimak(
    halls: list[tuple[ExchangeSnapshot, Database]],
) -> None:
    for book, db in halls:
        assert small(came(export_snapshot.snapshot(db)))  # the office's book names them
        assert came(book)
        assert small(came(book)) == {}
        assert book.meta["donor.too_few"] == "0"


def test_nor_with_all_that_is_told_beside(halls: list[tuple[ExchangeSnapshot, Database]]) -> None:
    for book, _ in halls:
        rows = whole(book)
        uids = {"person_uid", "attendance_uid", "person.person_uid"}
        assert small(rows, sorted(set(rows[0]) - uids)) == {}


def test_much_is_still_told(halls: list[tuple[ExchangeSnapshot, Database]]) -> None:
    told = [
        sum(bool(row["role_code"]) for row in came(book)) / len(came(book)) for book, _ in halls
    ]
    assert min(told[2:]) > 0.7


def test_totals_are_the_offices_and_the_rows_add_up(
    halls: list[tuple[ExchangeSnapshot, Database]],
) -> None:
    for book, db in halls:
        require_reconciled(book, export_snapshot.snapshot(db))


def require_reconciled(book: ExchangeSnapshot, office: ExchangeSnapshot) -> None:
    """Compare the totals of both, and each with the rows of the donor's."""
    assert _totals(book) == _totals(office)
    assert {name: len(rows) for name, rows in book.rows.items() if name != "summary"} == {
        name: len(rows)
        for name, rows in office.rows.items()
        if name not in {"summary", *export_snapshot.NOT_FOR_DONORS}
    }
    measured = [row for row in office.rows["summary"] if not _is_split(row)]
    assert [row for row in book.rows["summary"] if not _is_split(row)] == measured
    sexes = Counter({row["person_uid"]: row["sex_code"] for row in came(book)}.values())
    assert sexes.total() == int(book.meta["total.present"])
    for sex in ("f", "m", "unknown"):
        missing = int(book.meta[f"total.present_{sex}"]) - sexes[sex]
        assert 0 <= missing <= sexes[""]
    for row in measured:
        if row["measure"] == "present":
            code = row.get("session_code")
            of = [one for one in book.rows["summary"] if one.get("session_code") == code]
            assert sum(_n(one) for one in of if _is_split(one)) == row["n"]


def _n(row: Row) -> int:
    assert isinstance(row["n"], int)
    return row["n"]


def _is_split(row: Row) -> bool:
    return "role_code" in row


def _totals(book: ExchangeSnapshot) -> dict[str, str]:
    return {key: value for key, value in book.meta.items() if key.startswith("total.")}


@settings(max_examples=tries(12), suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(FACTS, max_size=16), st.lists(FACTS, max_size=5))
def test_whatever_hall_nobody_is_alone(
    first: list[tuple[int, int, int, int, int]], again: list[tuple[int, int, int, int, int]]
) -> None:
    with TemporaryDirectory() as folder:
        store = make_store(Path(folder) / "data")
        session = open_first_session(store.db)
        for number, facts in enumerate([*first, *again]):
            seat(store.db, session, number, facts)
        for reach in (Reach(), Reach(session_uid=session.uid)):
            book = donor_book(store.db, reach)
            require_reconciled(book, export_snapshot.snapshot(store.db, reach))
            too_few = len(came(book)) < 3
            assert small(came(book)) == {} or too_few
            for row in came(book) if too_few else ():
                assert not any(row[name] for name in ("role_code", "sex_code", "age_band_code"))
                assert (row["aimak_code"], row["aimak"]) == ("", row["district"])
        store.close()


def test_a_day_is_the_finest_time(store: Store) -> None:
    live_a_day(store.db)
    book = donor_book(store.db)
    moments = [
        value
        for rows in book.rows.values()
        for row in rows
        for value in row.values()
        if isinstance(value, datetime)
    ]
    assert moments
    assert {(moment.time(), moment.tzinfo) for moment in moments} == {(time(), None)}


def test_the_day_is_the_local_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "Asia/Bishkek")
    _set_zone()
    try:
        store = make_store(tmp_path / "data", start=datetime.fromisoformat("2017-10-23T19:00Z"))
        session = open_first_session(store.db)
        for number in range(3):
            seat(store.db, session, number, (0, 0, 0, 0, 3))
        told = {row["checked_in_at_utc"] for row in came(donor_book(store.db))}
    finally:
        monkeypatch.undo()
        _set_zone()
    assert told == {datetime(2017, 10, 24)}  # noqa: DTZ001 - a day, told as a moment


def _set_zone() -> None:
    import time as clock  # noqa: PLC0415  # where the system has it

    if hasattr(clock, "tzset"):
        clock.tzset()
    else:
        pytest.skip("the zone of a process cannot be changed here")


def test_no_other_sheet_leads_to_somebody(store: Store) -> None:
    """A role at an assembly of an aimak would give the aimak back; a certificate the sex."""
    live_a_day(store.db)
    office, book = export_snapshot.snapshot(store.db), donor_book(store.db)
    people = {row["person_uid"] for row in book.rows["attendance"]}
    people |= {row["attendance_uid"] for row in book.rows["attendance"]}
    for name, rows in book.rows.items():
        if name in {"persons", "attendance"}:
            continue
        said = {value for row in rows for value in row.values() if isinstance(value, str)}
        assert not said & people, name
    assert any(row["attendance_uid"] for row in office.rows["certificates"])
    assert {row["sex_code"] for row in book.rows["certificates"]} == {""}  # one alone


def test_a_person_is_told_alike_everywhere(
    halls: list[tuple[ExchangeSnapshot, Database]],
) -> None:
    for book, _ in halls:
        people = {row["person_uid"]: row for row in book.rows["persons"]}
        for row in book.rows["attendance"]:
            person = people[row["person_uid"]]
            for name in ("sex_code", "sex_label_ru", "age_band_code", "age_band_label_ru"):
                assert person[name] == row[name]


def test_a_year_of_birth_is_told_as_a_band(store: Store) -> None:
    session = open_first_session(store.db)
    for number in range(3):
        entry = Entry(f"Асанов{number}", "Бакыт", sex="m", birth_year=1970, role_code="ig_member")
        attendance.register(
            store.db, session_uid=session.uid, entry=entry, registration=INVITED, check_in=True
        )
    rows = came(donor_book(store.db))
    assert {(row["age_band_code"], bool(row["age_band_label_ru"])) for row in rows} == {
        ("46_60", True)
    }


def test_a_plan_says_neither_who_nor_how_many_wrote_it(store: Store) -> None:
    session = open_first_session(store.db)
    plan = assemblies.begin(store.db, session_uid=session.uid, village="Чон-Таш")
    assemblies.set_authors(store.db, plan, [("", "Асанов Бакыт"), ("", "Пак Вера")])
    (row,) = donor_book(store.db).rows["assemblies"]
    assert row["author_names"] is None
    assert row["authors_json"] is None


def test_every_column_has_a_class_and_every_sheet_was_walked_through() -> None:
    for sheet in contract.data_sheets():
        assert sheet.name in privacy.TOLD_SHEETS | YET_TO_COME
        assert {column.privacy for column in sheet.columns} <= privacy.CLASSES, sheet.name


@pytest.mark.parametrize("name", ["seen", "stamps", "row_digest", "row_version"])
def test_what_orders_or_digests_rows_is_never_told(name: str) -> None:
    column = contract.sheet("attendance").columns[0]
    assert not privacy.hides("attendance", column)
    new = contract.ContractColumn(name, "text", "YES", "NO", "", (), "open", "9.9", "")
    assert privacy.hides("attendance", new)


def test_a_column_of_an_unknown_class_and_an_unknown_sheet_stay() -> None:
    new = contract.ContractColumn("x", "text", "YES", "NO", "", (), "secret", "9.9", "")
    assert privacy.hides("attendance", new)


def test_what_was_taken_back_tells_its_session_alone(store: Store) -> None:
    """And costs nobody else anything: who is listed anew is told as the others are."""
    session = open_first_session(store.db)
    facts = (2, 0, 1, 0, 3)
    for number in range(3):
        seat(store.db, session, number, facts)
    first = attendance_rows.of_session(store.db, session.uid)[0]
    entry = Entry("Асанов0", "Бакыт", sex="f", role_code="ig_member", person_uid=first.person_uid)
    attendance.take_back_check_in(store.db, attendance_uid=first.uid, reason="Не он")
    attendance.remove(store.db, attendance_uid=first.uid, reason="Дважды")
    attendance.register(
        store.db, session_uid=session.uid, entry=entry, registration=INVITED, check_in=False
    )
    seat(store.db, session, 3, facts)
    book = donor_book(store.db)
    (void,) = (row for row in book.rows["attendance"] if row["record_state"] == "VOID")
    told = {name for name, value in void.items() if value not in (None, "")}
    assert told == {
        *("attendance_uid", "session_uid", "session_code", "district", "date"),
        *("present", "record_state"),
    }
    assert {row["role_code"] for row in came(book)} == {"ak_deputy"}


def test_certificates_say_the_sex_where_three_share_it(store: Store) -> None:
    session = hall(store.db, 5, 30)
    certificates.issue(store.db, session_uid=session.uid, language="ru")
    told = Counter(row["sex_code"] for row in donor_book(store.db).rows["certificates"])
    assert told["m"] > told[""]
    assert all(n >= 3 for n in told.values())
