"""The register of certificates travels: numbers, exceptions, closings, papers, keys."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from seminar_desk.actions.certificates import certificate_numbers, certificates, hand_over, signing
from seminar_desk.actions.days import closings, outputs
from seminar_desk.actions.people import attendance
from seminar_desk.exchange.workbook import contract, workbook_reading
from seminar_desk.exchange.workbook.workbook_reading import Content
from seminar_desk.store.certificates import certificate_rows
from seminar_desk.store.days import session_rows
from seminar_desk.store.opening import Store
from tests.hands.stores import invite, make_store, open_first_session
from tests.hands.workbooks import export

SHEETS = ("certificate_numbers", "exemptions", "closings", "papers", "signing_keys")
OTHER_KEY = bytes(range(32, 64)).hex()
SECRETS = ("Ушла к ребёнку Асановой", "Испорчен у Токтосуновой", "Подпись Мамытова", "Мамытов.pdf")


@pytest.fixture
def store(store: Store) -> Store:
    return _lived(store)


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """Keep one store for the tests that only read."""
    store = _lived(make_store(tmp_path_factory.mktemp("kept") / "data"))
    yield store
    store.close()


@pytest.fixture(scope="module")
def office(kept: Store, tmp_path_factory: pytest.TempPathFactory) -> Content:
    return _export(kept, tmp_path_factory.mktemp("office") / "book.xlsx")


def _lived(store: Store) -> Store:
    """Live a day to its end: two certificates in hand, one refused, one blank form spoiled."""
    db = store.db
    session = open_first_session(db)
    people = [invite(db, session.uid, f"Токтосун-уулу Эркин{number}") for number in range(4)]
    for person in people[:3]:
        attendance.check_in(db, attendance_uid=person.uid)
    certificates.refuse(db, attendance_uid=people[2].uid, reason=SECRETS[0])
    issued = certificates.issue(db, session_uid=session.uid, language="ru")
    hand_over.hand_over(db, certificate_uids=[paper.uid for paper in issued])
    (blank,) = certificates.keep_blanks(db, session_uid=session.uid, count=1)
    certificate_numbers.void_number(db, number=blank.number, reason=SECRETS[1])
    sheet = {"session_uid": session.uid, "pages": 2}
    outputs.record(db, kind="sign_in_print", sheet_id="S01-1", **sheet)  # type: ignore[arg-type]  # one text, one number
    outputs.record(
        db,
        session_uid=session.uid,
        kind="sign_in_pdf",
        pages=2,
        sheet_id="S01-2",
        supersedes="S01-1",
        file_name=SECRETS[3],
    )
    signing.trust(db, public_keys=[OTHER_KEY])
    closings.close_checked(
        db,
        session_uid=session.uid,
        by_page=[2, 0],
        why={"present": "Один заболел", "signatures": SECRETS[2], "handed_over": "Отказ"},
    )
    return store


def _export(store: Store, path: Path, profile: str = contract.OFFICE) -> Content:
    export(store.db, path=path, profile=profile)
    with path.open("rb") as file:
        return workbook_reading.read(file)


def _rows(content: Content, name: str) -> list[dict[str, contract.Value]]:
    names = contract.sheet(name).names
    return [dict(zip(names, line, strict=True)) for line in content.lines[name]]


def _session_uid(store: Store) -> str:
    session = session_rows.with_code(store.db, "S01")
    assert session
    return session.uid


def test_every_number_says_what_became_of_it(kept: Store, office: Content) -> None:
    rows = _rows(office, "certificate_numbers")
    numbers = certificate_rows.numbers(kept.db, _session_uid(kept))
    assert [(row["number"], row["state_code"], row["purpose_code"]) for row in rows] == [
        (number.number, number.state, number.purpose) for number in numbers
    ]
    assert {row["state_code"] for row in rows} == {"USED", "VOID"}
    assert all(row["reason_ru"] for row in rows if row["state_code"] == "VOID")
    assert not [row for row in rows if "_" in str(row["reason_ru"])]
    certified = {row["certificate_uid"]: row["number"] for row in _rows(office, "certificates")}
    used = {row["certificate_uid"]: row["number"] for row in rows if row["state_code"] == "USED"}
    assert used == certified
    assert len(used) == 2


def test_totals_agree_with_the_register(office: Content) -> None:
    meta = workbook_reading.meta(office)
    rows = _rows(office, "certificate_numbers")
    assert meta["total.numbers"] == meta["rows.certificate_numbers"] == str(len(rows))
    used = sum(row["state_code"] == "USED" for row in rows)
    assert meta["total.numbers_used"] == meta["total.certificates_handed_over"] == str(used)
    assert int(meta["total.numbers_void"]) == len(rows) - used
    summed = {row["measure"]: row["n"] for row in _rows(office, "summary") if not row["role_code"]}
    assert summed["numbers_used"] == used


def test_exceptions_closings_and_papers_leave(office: Content) -> None:
    (exemption,) = _rows(office, "exemptions")
    assert (exemption["kind_code"], exemption["reason"]) == ("REFUSE", SECRETS[0])
    assert exemption["person_code"] == _rows(office, "attendance")[2]["person_code"]
    (check,) = _rows(office, "closings")
    figures = ("listed", "present", "signatures", "handed_over")
    assert [check[name] for name in figures] == [4, 3, 2, 2]
    assert json.loads(str(check["signatures_json"])) == [2, 0]
    assert check["why_signatures"] == SECRETS[2]
    first, second = _rows(office, "papers")
    assert (first["paper_code"], first["way_code"], first["pages"]) == ("sign_in", "print", 2)
    assert first["paper_label_ru"] == "Лист регистрации"
    assert (second["way_code"], second["supersedes"]) == ("pdf", first["sheet_id"])


def test_every_known_key_leaves_with_its_mark(office: Content) -> None:
    keys = {str(row["public_key"]): row["mark"] for row in _rows(office, "signing_keys")}
    assert sorted(keys) == sorted(workbook_reading.meta(office)["signing_public_keys"].split())
    assert OTHER_KEY in keys
    marks = {row["mark"] for row in _rows(office, "certificate_numbers")}
    assert marks <= set(keys.values())


def test_an_export_is_no_paper(store: Store, tmp_path: Path) -> None:
    """Else the same data would have another fingerprint at each export."""
    first = _export(store, tmp_path / "a.xlsx")
    second = _export(store, tmp_path / "b.xlsx")
    assert first.content_hash == second.content_hash
    outputs.record(store.db, session_uid=_session_uid(store), kind="protocol_print", pages=1)
    assert _export(store, tmp_path / "c.xlsx").content_hash != first.content_hash


def test_one_session_leaves_with_its_own_register(kept: Store, tmp_path: Path) -> None:
    other = session_rows.with_code(kept.db, "S02")
    assert other
    path = tmp_path / "book.xlsx"
    export(kept.db, path=path, session_uid=other.uid)
    with path.open("rb") as file:
        content = workbook_reading.read(file)
    assert all(content.lines[name] == () for name in SHEETS[:4])
    assert len(content.lines["signing_keys"]) == 2


def test_a_donor_sees_the_register_without_numbers_and_reasons(
    kept: Store, office: Content, tmp_path: Path
) -> None:
    donor = _export(kept, tmp_path / "donor.xlsx", contract.DONOR)
    said = "\n".join(
        str(value) for name in SHEETS for line in donor.lines[name] for value in line if value
    )
    numbers = [str(row["number"]) for row in _rows(office, "certificate_numbers")]
    assert not [secret for secret in (*SECRETS, *numbers) if secret in said]
    for name in SHEETS:
        assert len(donor.lines[name]) == len(office.lines[name])
    place = contract.sheet("certificate_numbers").names.index("certificate_uid")
    assert {line[place] for line in donor.lines["certificate_numbers"]} == {None}
