"""What a donor gets: the same totals, nobody recognisable."""

from __future__ import annotations

from pathlib import Path

import pytest

from seminar_desk.actions.people import attendance
from seminar_desk.actions.plans import assemblies
from seminar_desk.exchange.workbook import contract, workbook_reading
from seminar_desk.exchange.workbook.workbook_reading import Content
from seminar_desk.store.opening import Store
from tests.hands.stores import invite, make_store, open_first_session
from tests.hands.workbooks import export

SECRETS = ("Асанов", "Бакыт", "77212345", "Баш-Кайынды", "Чон-Таш", "Секретарь совета", "Мусаева")


@pytest.fixture
def store(store: Store) -> Store:
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
    return store


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


def test_nobody_is_recognisable(store: Store, tmp_path: Path) -> None:
    office = _all_text(_export(store, tmp_path / "office.xlsx", "OFFICE"))
    donor = _all_text(_export(store, tmp_path / "donor.xlsx", "DONOR"))
    assert all(secret in office for secret in SECRETS[:-1])
    assert not any(secret in donor for secret in SECRETS)


def test_totals_are_the_same(store: Store, tmp_path: Path) -> None:
    office = _export(store, tmp_path / "office.xlsx", "OFFICE")
    donor = _export(store, tmp_path / "donor.xlsx", "DONOR")
    assert donor.lines["summary"] == office.lines["summary"]
    ours, theirs = workbook_reading.meta(office), workbook_reading.meta(donor)
    assert {key: ours[key] for key in ours if key.startswith(("total.", "rows."))} == {
        key: theirs[key] for key in theirs if key.startswith(("total.", "rows."))
    }
    assert theirs["privacy_profile"] == contract.DONOR


def test_pseudonyms_still_join_and_stay(store: Store, tmp_path: Path) -> None:
    first = _export(store, tmp_path / "a.xlsx", "DONOR")
    second = _export(store, tmp_path / "b.xlsx", "DONOR")
    office = _export(store, tmp_path / "office.xlsx", "OFFICE")
    assert first.lines["persons"] == second.lines["persons"]
    place = contract.sheet("attendance").names.index("person_uid")
    persons = {line[0] for line in first.lines["persons"]}
    assert {line[place] for line in first.lines["attendance"]} == persons
    assert not persons & {line[0] for line in office.lines["persons"]}


def test_two_stores_give_different_pseudonyms(store: Store, tmp_path: Path) -> None:
    other = make_store(tmp_path / "other")
    invite(other.db, open_first_session(other.db).uid, "Асанов0 Бакыт")
    ours = _export(store, tmp_path / "a.xlsx", "DONOR")
    theirs = _export(other, tmp_path / "b.xlsx", "DONOR")
    assert not {line[0] for line in ours.lines["sessions"]} & {
        line[0] for line in theirs.lines["sessions"]
    }
