"""What a donor gets: the same totals, nobody recognisable."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from openpyxl import load_workbook

from seminar_desk.actions.people import attendance
from seminar_desk.actions.plans import assemblies
from seminar_desk.exchange.workbook import contract, workbook_reading
from seminar_desk.exchange.workbook.workbook_reading import Content
from seminar_desk.gather import export_snapshot
from seminar_desk.store.opening import Store
from tests.hands.stores import invite, make_store, open_first_session
from tests.hands.workbooks import export

SECRETS = ("Асанов", "Бакыт", "77212345", "Баш-Кайынды", "Чон-Таш", "Секретарь совета", "Мусаева")


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """Keep one store for all tests: none of them changes it."""
    store = make_store(tmp_path_factory.mktemp("store") / "data")
    session = open_first_session(store.db)
    for number in range(3):
        person = invite(
            store.db,
            session.uid,
            f"Асанов{number} Бакыт",
            phone=f"077212345{number}",
            village="Чон-Таш",
            role_code="other",
            role_text="Секретарь совета",
        )
        attendance.check_in(store.db, attendance_uid=person.uid)
    plan = assemblies.begin(store.db, session_uid=session.uid, village="Баш-Кайынды")
    assemblies.edit(store.db, plan, trainer_note="Позвонить: Асанов, 0772 123450")
    yield store
    store.close()


@pytest.fixture(scope="module")
def office(store: Store, tmp_path_factory: pytest.TempPathFactory) -> Content:
    return _export(store, tmp_path_factory.mktemp("office") / "office.xlsx", "OFFICE")


@pytest.fixture(scope="module")
def donor(store: Store, tmp_path_factory: pytest.TempPathFactory) -> Content:
    return _export(store, tmp_path_factory.mktemp("donor") / "donor.xlsx", "DONOR")


def _export(store: Store, path: Path, profile: str) -> Content:
    export(store.db, path=path, profile=profile)
    with path.open("rb") as file:
        return workbook_reading.read(file)


def _all_text(content: Content) -> str:
    return "\n".join(
        str(value)
        for name, lines in content.lines.items()
        if name not in {"code_lists", "data_dictionary"}
        for line in lines
        for value in line
    )


def test_nobody_is_recognisable(office: Content, donor: Content) -> None:
    told, kept = _all_text(office), _all_text(donor)
    assert all(secret in told for secret in SECRETS[:-1])
    assert not any(secret in kept for secret in SECRETS)


def test_totals_are_the_same(office: Content, donor: Content) -> None:
    assert donor.lines["summary"] == office.lines["summary"]
    ours, theirs = workbook_reading.meta(office), workbook_reading.meta(donor)
    for name in export_snapshot.NOT_FOR_DONORS:
        assert (ours.pop(f"rows.{name}"), theirs.pop(f"rows.{name}"))[1] == "0"
    assert {key: ours[key] for key in ours if key.startswith(("total.", "rows."))} == {
        key: theirs[key] for key in theirs if key.startswith(("total.", "rows."))
    }
    assert theirs["privacy_profile"] == contract.DONOR


def test_the_first_sheet_says_what_a_donors_book_is(tmp_path: Path) -> None:
    store = make_store(tmp_path / "data")
    session = open_first_session(store.db)
    for number, aimak in enumerate(("Ак-Муз", "Учук", "Ак-Жар", "Баш-Кайынды")):
        person = invite(store.db, session.uid, f"Асанов{number} Бакыт", aimak=aimak)
        attendance.check_in(store.db, attendance_uid=person.uid)
    path = export(store.db, path=tmp_path / "d.xlsx", profile=contract.DONOR).path
    front = load_workbook(path)["README"]
    said = "\n".join(str(cell.value) for row in front.iter_rows() for cell in row if cell.value)
    for title in ("книга для донора", "донор үчүн китеп", "workbook for the donor"):
        assert f"Seminar Desk: {title}" in said
    for done in (
        "строк участия из 4: район вместо аймака — 4, без возраста — 0",
        "катышуунун 4 сабынан: аймактын ордуна район — 4, жашы жок — 0",
        "of 4 rows of participation: district for aimak 4, without age 0",
    ):
        assert done in said
    assert "{" not in said
    assert "прибавьте 6 часов" not in said


def test_pseudonyms_join_within_a_book(office: Content, donor: Content) -> None:
    place = contract.sheet("attendance").names.index("person_uid")
    persons = {line[0] for line in donor.lines["persons"]}
    assert {line[place] for line in donor.lines["attendance"]} == persons
    assert not persons & {line[0] for line in office.lines["persons"]}


def test_two_stores_give_different_pseudonyms(donor: Content, tmp_path: Path) -> None:
    other = make_store(tmp_path / "other")
    invite(other.db, open_first_session(other.db).uid, "Асанов0 Бакыт")
    theirs = _export(other, tmp_path / "b.xlsx", "DONOR")
    assert not {line[0] for line in donor.lines["sessions"]} & {
        line[0] for line in theirs.lines["sessions"]
    }
