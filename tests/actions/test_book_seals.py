"""The signature under `_meta`: each field that somebody changes is named."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest
from openpyxl import Workbook

from seminar_desk.actions.certificates import signing
from seminar_desk.actions.days import outputs
from seminar_desk.domain.codes import LANGUAGES
from seminar_desk.domain.days.reach import EVERYTHING
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.domain.sentences import sentence
from seminar_desk.exchange.workbook import book_parser, elsewhere, meta_seal
from seminar_desk.gather.books import book_judgement
from seminar_desk.gather.certificates import sealing_keys
from seminar_desk.store.certificates import laptop_keys, trusted_keys
from seminar_desk.store.database import Database
from tests.hands.books import edited, put, rows_of, told_otherwise
from tests.hands.hall_desks import HallDesk, desks, empty_desk, fresh_desk
from tests.hands.workbooks import export

FIELDS = (
    *("content_hash", "export_uid", "sequence", "device_id", "desk_name", "operator", "scope"),
    *("scope_session_codes", "series_uid", "created_at_utc", "time_zone", "privacy_profile"),
    *("rows.sessions", "rows.persons", "rows.attendance", "total.present", "total.listed"),
    *("schema_version", "app_version", "signing_public_keys", "signing_key"),
)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> HallDesk:
    return desks(tmp_path_factory.mktemp("desk"), 1)[0]


@pytest.fixture(scope="module")
def book(desk: HallDesk, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return export(desk.db, path=tmp_path_factory.mktemp("book") / "S01.xlsx").path


def _judged(db: Database, path: Path) -> tuple[str, str, str]:
    found = book_judgement.judged(db, book_parser.opened(path))
    if found.difference is None:
        return found.verdict, "", ""
    for language in LANGUAGES:
        assert "{" not in sentence(found.difference, language)
    said = " ".join(str(value) for value in found.difference.values.values())
    return found.verdict, found.difference.code, said


def _say(key: str, value: str) -> Callable[[Workbook], None]:
    def change(workbook: Workbook) -> None:
        row = next(row for row in workbook["_meta"].iter_rows() if row[0].value == key)
        row[1].value = value

    return change


@cache
def _meta_keys(path: Path) -> set[str]:
    return {str(row[0]) for row in rows_of(path, "_meta")}


def test_who_knows_the_key_reads_unchanged_and_who_does_not_is_told(
    desk: HallDesk, book: Path, tmp_path: Path
) -> None:
    assert _judged(desk.db, book) == ("UNCHANGED", "", "")
    office = fresh_desk(tmp_path / "офис")
    key = signing.ensure_key(desk.db)
    assert _judged(office.db, book) == ("NOT_SIGNED", "integrity_key_unknown", key.mark)
    signing.trust(office.db, public_keys=[key.public_key])
    assert _judged(office.db, book)[0] == "UNCHANGED"


def test_a_book_that_was_taken_in_makes_its_key_known_and_not_believed(
    desk: HallDesk, book: Path, tmp_path: Path
) -> None:
    office = fresh_desk(tmp_path / "офис")
    office.take(book_parser.opened(book))
    later = export(desk.db, path=tmp_path / "ещё.xlsx").path
    assert _judged(office.db, later)[0] == "NOT_SIGNED"
    (key,) = sealing_keys.uncompared(office.db)
    assert (key.file, key.mark) == (book.name, signing.ensure_key(desk.db).mark)
    signing.trust(office.db, public_keys=key.public_keys)
    assert _judged(office.db, later)[0] == "UNCHANGED"
    assert sealing_keys.uncompared(office.db) == []


def test_saved_again_it_is_still_signed(desk: HallDesk, book: Path, tmp_path: Path) -> None:
    again = edited(book, tmp_path / "b.xlsx", lambda _: None)
    assert _judged(desk.db, again) == ("UNCHANGED", "", "")


@pytest.mark.parametrize("key", FIELDS)
def test_each_field_that_somebody_changes_is_named(
    desk: HallDesk, book: Path, tmp_path: Path, key: str
) -> None:
    assert key in _meta_keys(book)
    value = {"schema_version": "1.99", "privacy_profile": "OTHER"}.get(key, "7777")
    path = told_otherwise(book, tmp_path / "b.xlsx", key, value)
    assert _judged(desk.db, path) == ("EDITED", "integrity_meta", key)
    for language in LANGUAGES:
        told = sentence(Problem("integrity_meta", {"signed_field": key}), language)
        assert key.rpartition(".")[0] + "." not in told if "." in key else key not in told


def test_every_field_but_the_signature_is_signed(book: Path) -> None:
    meta = dict(book_parser.opened(book).meta)
    said = meta_seal.message(meta)
    for key in set(meta) - {meta_seal.SIGNATURE}:
        assert meta_seal.message({**meta, key: meta[key] + "x"}) != said, key
        assert meta_seal.message({name: meta[name] for name in meta if name != key}) != said
    assert meta_seal.message({**meta, "new": ""}) != said


def _append(workbook: Workbook) -> None:
    workbook["_meta"].append(["new_field", "1"])


@pytest.mark.parametrize(
    ("change", "found"),
    [
        (_append, ("EDITED", "integrity_meta", "new_field")),
        (_say("signature", ""), ("EDITED", "integrity_signature", "")),
        (_say("signature", "нет"), ("EDITED", "integrity_signature", "")),
        (_say("signature", "ab" * 64), ("EDITED", "integrity_signature", "")),
        (_say("signing_key", "ключ"), ("EDITED", "integrity_meta", "signing_key")),
        (
            lambda book: put(book, "persons", "surname", "Другой"),
            ("EDITED", "integrity_content", ""),
        ),
        (
            lambda book: book["persons"].delete_rows(3),
            ("TRUNCATED", "integrity_rows", "persons 3 2"),
        ),
    ],
)
def test_what_else_somebody_may_do(
    desk: HallDesk,
    book: Path,
    tmp_path: Path,
    change: Callable[[Workbook], object],
    found: tuple[str, str, str],
) -> None:
    assert _judged(desk.db, edited(book, tmp_path / "b.xlsx", change)) == found


def test_rows_that_are_gone_outweigh_another_field(
    desk: HallDesk, book: Path, tmp_path: Path
) -> None:
    def change(workbook: Workbook) -> None:
        _say("operator", "Другой")(workbook)
        workbook["persons"].delete_rows(3)

    assert _judged(desk.db, edited(book, tmp_path / "b.xlsx", change))[0] == "TRUNCATED"


def test_without_any_signature_it_is_not_signed(desk: HallDesk, book: Path, tmp_path: Path) -> None:
    def change(workbook: Workbook) -> None:
        for key in (meta_seal.KEY, meta_seal.FIELDS, meta_seal.SIGNATURE):
            _say(key, "")(workbook)

    path = edited(book, tmp_path / "b.xlsx", change)
    assert _judged(desk.db, path) == ("NOT_SIGNED", "integrity_unsigned", "")


def test_a_donors_book_is_refused_and_called_an_offices_it_is_changed(
    desk: HallDesk, tmp_path: Path
) -> None:
    path = export(desk.db, path=tmp_path / "донор.xlsx", profile="DONOR").path
    with pytest.raises(ProblemError, match="exchange_for_donor"):
        _judged(desk.db, path)
    office = edited(path, tmp_path / "b.xlsx", _say("privacy_profile", "OFFICE"))
    assert _judged(desk.db, office)[2] == "privacy_profile"


def test_a_key_that_cannot_be_read_keeps_no_book_from_being_written(tmp_path: Path) -> None:
    desk = fresh_desk(tmp_path / "стол")
    signing.ensure_key(desk.db)
    path = laptop_keys.key_path(desk.folder, laptop_keys.this_computer())
    path.write_bytes(b"\xff")
    assert outputs.workbook(desk.db, reach=EVERYTHING).signer is None
    book = export(desk.db, path=tmp_path / "S01.xlsx").path
    assert _judged(desk.db, book)[:2] == ("NOT_SIGNED", "integrity_unsigned")


def test_a_damaged_key_that_the_store_does_not_know_is_said(tmp_path: Path) -> None:
    desk = empty_desk(tmp_path / "стол")
    laptop_keys.key_path(desk.folder, laptop_keys.this_computer()).write_bytes(b"\xff")
    with pytest.raises(ProblemError, match="signing_key_unreadable"):
        signing.ensure_key(desk.db)
    assert laptop_keys.all_keys(desk.db) == []


def test_the_keys_that_a_compared_one_says_are_beside_it_are_believed_for_its_sake(
    tmp_path: Path,
) -> None:
    office = fresh_desk(tmp_path / "офис")
    first, beside = "11" * 32, "22" * 32
    assert signing.trust(office.db, public_keys=[first, beside]) == 2
    compared, vouched = sorted(
        (key for key in trusted_keys.all_trusted(office.db) if key.how != trusted_keys.OWN),
        key=lambda key: key.how,
    )
    assert (compared.public_key, compared.how) == (first, trusted_keys.COMPARED)
    assert (vouched.public_key, vouched.how) == (beside, trusted_keys.VOUCHED)
    assert (compared.vouched_by, vouched.vouched_by) == ("", compared.uid)


def test_what_is_no_key_beside_one_that_signed_is_left_out(tmp_path: Path) -> None:
    desk, office = fresh_desk(tmp_path / "стол"), fresh_desk(tmp_path / "офис")
    own = signing.ensure_key(desk.db)
    with desk.db.change("strange"):
        row = desk.db.row("signing_key", own.uid)
        desk.db.put("signing_key", {**row, "uid": "strange", "public_key": "нет"})
    book = book_parser.opened(export(desk.db, path=tmp_path / "S01.xlsx").path)
    found = sealing_keys.of_book(office.db, book, book_judgement.judged(office.db, book))
    assert found is not None
    assert found.public_keys == (own.public_key,)


def test_the_private_key_does_not_travel_to_the_worker(desk: HallDesk) -> None:
    signer = signing.signer(desk.db)
    path = laptop_keys.key_path(desk.folder, laptop_keys.this_computer())
    sent = pickle.dumps(signer)
    assert bytes.fromhex(path.read_text("ascii").partition("\n")[0]) not in sent
    assert pickle.loads(sent).sign(b"?") == signer.sign(b"?")


def test_a_book_whose_keys_were_changed_proves_no_certificate(book: Path, tmp_path: Path) -> None:
    assert elsewhere.read(book).public_keys
    path = edited(book, tmp_path / "b.xlsx", _say("signing_public_keys", "ab" * 32))
    with pytest.raises(ProblemError) as error:
        elsewhere.read(path)
    assert error.value.problems[0].code == "exchange_edited"
