"""Somebody who holds the office's book lays the donor's beside it and looks who is who."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import datetime

import pytest

from seminar_desk.actions.certificates import certificates
from seminar_desk.actions.days import outputs
from seminar_desk.actions.people import attendance
from seminar_desk.domain.people.participant import INVITED, Entry
from seminar_desk.domain.people.small_cells import LEAST
from seminar_desk.exchange.workbook import contract, privacy
from seminar_desk.exchange.workbook.contract import ExchangeSnapshot, Row
from seminar_desk.gather import export_snapshot
from seminar_desk.store.certificates import certificate_rows
from seminar_desk.store.database import Database
from seminar_desk.store.days import session_rows
from seminar_desk.store.opening import Store
from tests.exchange.test_donor_cells import hall
from tests.hands.donor_books import donor_book
from tests.hands.office_series import office as many_seminars
from tests.hands.stores import invite, make_example, make_store

# Sheet -> the column of the office's that says whose row it is.
PEOPLE = {
    "persons": "person_uid",
    "attendance": "person_uid",
    "certificates": "person_uid",
    "exemptions": "attendance_uid",
}


@pytest.fixture(scope="module")
def stores(tmp_path_factory: pytest.TempPathFactory) -> list[Database]:
    """Return the example, a whole series, and two halls that chance filled."""
    made = [make_example(tmp_path_factory.mktemp("example")).db]
    made.append(many_seminars(tmp_path_factory.mktemp("series")).db)
    for seed, count in ((1, 40), (2, 90)):
        db = make_store(tmp_path_factory.mktemp(f"hall{seed}")).db
        session = hall(db, seed, count)
        certificates.issue(db, session_uid=session.uid, language="ru")
        paper = certificate_rows.of_session(db, session.uid)[0]
        certificates.annul(db, certificate_uid=paper.uid, reason="Испорчен")
        made.append(db)
    return made


class Joined:
    """Hold both books of one store, and who the donor's rows are in truth."""

    def __init__(self, db: Database) -> None:
        self.office, self.donor = export_snapshot.snapshot(db), donor_book(db)
        key = privacy.key_of(outputs.donor_secret(db), self.donor.meta["export_uid"])
        self.truth = {
            privacy.pseudonym(str(row[sheet.key]), key): row
            for sheet in map(contract.sheet, PEOPLE)
            for row in self.office.rows.get(sheet.name, ())
        }

    def alike(self, name: str, row: Row) -> set[str]:
        """Return whom the office's rows name that say all that this one truly says.

        Of all combinations of columns none finds fewer and the right one among them.
        """
        true = self.truth[str(row[contract.sheet(name).key])]
        shared = [
            column
            for column, value in row.items()
            if value not in (None, "") and column in true and _day(true[column]) == value
        ]
        return {
            str(other[PEOPLE[name]])
            for other in self.office.rows[name]
            if all(_day(other[column]) == row[column] for column in shared)
        }


def _day(value: contract.Value) -> contract.Value:
    if not isinstance(value, datetime):
        return value
    local = value.astimezone()
    return datetime(local.year, local.month, local.day)  # noqa: DTZ001 - a day, as it is told


def _is_bare(row: Row) -> bool:
    """Say whether a row tells its session and whether somebody came: numbers of the totals."""
    told = {name for name, value in row.items() if value not in (None, "", row["district"])}
    return told <= {
        *("attendance_uid", "person_uid", "session_uid", "session_code", "date"),
        *("present", "record_state"),
    }


def _active(rows: Iterable[Row]) -> list[Row]:
    return [row for row in rows if row["record_state"] == "ACTIVE"]


def test_of_all_that_both_books_have_nobody_is_found(stores: list[Database]) -> None:
    for db in stores:
        joined = Joined(db)
        assert _active(joined.donor.rows["attendance"])
        for name in ("attendance", "certificates", "exemptions"):
            for row in _active(joined.donor.rows.get(name, ())):
                assert len(joined.alike(name, row)) >= LEAST or _is_bare(row), (name, row)
        bare = filter(_is_bare, _active(joined.donor.rows["attendance"]))
        assert sum(len(joined.alike("attendance", row)) < LEAST for row in bare) == int(
            joined.donor.meta["donor.too_few"]
        )


def test_nor_by_all_rows_of_a_person_together(stores: list[Database]) -> None:
    """Who came to seminars that too few came to is another person on each of them."""
    for db in stores:
        joined = Joined(db)
        people: dict[str, list[Row]] = {}
        for row in _active(joined.donor.rows["attendance"]):
            people.setdefault(str(row["person_uid"]), []).append(row)
        assert people.keys() <= {row["person_uid"] for row in joined.donor.rows["persons"]}
        for own in people.values():
            found = set.intersection(*(joined.alike("attendance", row) for row in own))
            assert len(found) >= LEAST or all(map(_is_bare, own)), own


def test_who_came_where_enough_others_came_is_followed(store: Store) -> None:
    first, second, third = session_rows.all_sessions(store.db)[:3]
    for number in range(5):
        person = invite(store.db, first.uid, f"Асанов{number} Бакыт")
        entry = Entry(person.surname, "Бакыт", role_code="ig_member", person_uid=person.person_uid)
        also = third if number == 4 else second
        attendance.register(
            store.db, session_uid=also.uid, entry=entry, registration=INVITED, check_in=False
        )
    rows = _active(donor_book(store.db).rows["attendance"])
    people = Counter(row["person_uid"] for row in rows)
    assert sorted(people.values()) == [1, 1, 2, 2, 2, 2]


def test_the_totals_of_people_are_told_all_the_same(stores: list[Database]) -> None:
    for db in stores:
        joined = Joined(db)
        office, donor = (len(book.rows["persons"]) for book in (joined.office, joined.donor))
        assert donor - office == int(joined.donor.meta["donor.apart"])
    assert any(int(Joined(db).donor.meta["donor.apart"]) for db in stores)


def test_two_books_of_one_store_name_nothing_alike(stores: list[Database]) -> None:
    first, second = donor_book(stores[0]), donor_book(stores[0])
    assert _uids(first)
    assert not _uids(first) & _uids(second)
    assert not _uids(first) & _uids(export_snapshot.snapshot(stores[0]))


def test_the_order_of_rows_tells_nothing(stores: list[Database]) -> None:
    """It follows names that are new in each book."""
    for book in (donor_book(stores[0]), donor_book(stores[0])):
        for name, rows in book.rows.items():
            key = contract.sheet(name).key
            assert not key or [row[key] for row in rows] == sorted(str(row[key]) for row in rows)


def _uids(book: ExchangeSnapshot) -> set[str]:
    """Return everything that names rows: identifiers of people, days, plans, desks."""
    found: set[str] = set()
    for name, rows in book.rows.items():
        kinds: Mapping[str, contract.ContractColumn] = {
            column.name: column for column in contract.sheet(name).columns
        }
        for row in rows:
            for column, value in row.items():
                is_named = kinds[column].kind == "uid" or kinds[column].privacy == "pseudonym"
                if value and is_named:
                    found |= set(str(value).split())
    return found | {book.meta["device_id"]}
