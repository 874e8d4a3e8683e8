"""The office checks another laptop's certificates by the exchange file from there."""

from __future__ import annotations

import json
import shutil
from collections import deque
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from openpyxl import Workbook

import main
from seminar_desk.actions.certificates import certificate_numbers, certificates, signing
from seminar_desk.actions.people import attendance
from seminar_desk.domain.certificates.certificate_number import told_fingerprint
from seminar_desk.domain.problems import ProblemError
from seminar_desk.exchange.report import reading_workbook
from seminar_desk.exchange.workbook import elsewhere
from seminar_desk.gather.certificates import certificate_snapshots, verification
from seminar_desk.gather.days import reports
from seminar_desk.store.certificates import certificate_rows, laptop_keys, trusted_keys
from seminar_desk.store.opening import Store, open_store
from tests.hands.books import edited
from tests.hands.laptops import Laptop, after_its_day, marks_known
from tests.hands.stores import OPENED, invite, make_store, open_first_session, postpone
from tests.hands.workbooks import export


@pytest.fixture
def laptop(tmp_path: Path) -> Iterator[Laptop]:
    yield from after_its_day(tmp_path)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Store]:
    store = make_store(tmp_path / "офис")
    yield store
    store.close()


def test_a_moved_session_leaves_the_paper_its_day_elsewhere_too(laptop: Laptop) -> None:
    held = certificate_rows.with_number(laptop.store.db, laptop.numbers["new"])
    assert held
    postpone(laptop.store.db, held.session_uid, to=date(2017, 10, 27))
    export(laptop.store.db, path=laptop.workbook)
    assert {paper.date for paper in elsewhere.read(laptop.workbook).papers} == {"24.10.2017"}


def test_a_code_with_another_name_than_the_register_is_no_certificate(
    laptop: Laptop, office: Store
) -> None:
    """Signed by that laptop, yet its register has somebody else under the number."""
    book = elsewhere.read(laptop.workbook)
    code = laptop.codes["Асанов Бакыт"]
    verdict = verification.verify_text(office.db, code, [book])
    assert (verdict.code, verdict.is_signed, verdict.file) == ("valid", True, "S01 обмен.xlsx")
    others = tuple(replace(paper, name="Асанова Бермет") for paper in book.papers)
    verdict = verification.verify_text(office.db, code, [replace(book, papers=others)])
    assert (verdict.code, verdict.is_signed) == ("altered", True)


def test_what_is_annulled_stays_so_in_any_order_of_workbooks(laptop: Laptop, office: Store) -> None:
    before = elsewhere.read(laptop.workbook)
    paper = certificate_rows.with_number(laptop.store.db, laptop.numbers["Асанов Бакыт"])
    assert paper
    certificates.annul(laptop.store.db, certificate_uid=paper.uid, reason="Уехал")
    later = laptop.workbook.with_name("S01 обмен 2.xlsx")
    export(laptop.store.db, path=later)
    after = elsewhere.read(later)
    for books, verdict in (
        ([before], "valid"),
        ([before, after], "void"),
        ([after, before], "void"),  # as if the clock had been set back between them
    ):
        said = verification.verify_text(office.db, laptop.codes["Асанов Бакыт"], books)
        assert said.code == verdict


def test_a_store_put_back_does_not_revive_a_certificate(laptop: Laptop) -> None:
    code = laptop.codes["Эсенова Гүлмира"]
    book = elsewhere.read(laptop.workbook)
    with laptop.store.db.change("put_back") as step:
        assert step
        laptop.store.db.execute(
            "UPDATE certificate SET status = 'HANDED_OVER', row_version = row_version + 1"
            " WHERE number = ?",
            (laptop.numbers["Эсенова Гүлмира"],),
        )
    assert verification.verify_text(laptop.store.db, code).code == "valid"
    assert verification.verify_text(laptop.store.db, code, [book]).code == "void"


def test_a_number_that_was_never_given_is_void_elsewhere_too(laptop: Laptop, office: Store) -> None:
    paper = certificate_rows.with_number(laptop.store.db, laptop.numbers["new"])
    assert paper
    unused = next(
        kept.number
        for kept in certificate_rows.numbers(laptop.store.db, paper.session_uid)
        if kept.state == "FREE"
    )
    certificate_numbers.void_number(laptop.store.db, number=unused, reason="Бланк порван")
    export(laptop.store.db, path=laptop.workbook)
    book = elsewhere.read(laptop.workbook)
    verdict = verification.verify_text(office.db, unused, [book])
    assert (verdict.code, verdict.reason, verdict.name) == ("void", "Бланк порван", "")


def test_other_files_are_named_for_what_they_are(laptop: Laptop, tmp_path: Path) -> None:
    db = laptop.store.db
    summary, donor, roster = (tmp_path / name for name in ("с.xlsx", "д.xlsx", "р.csv"))
    deque(reading_workbook.write(reports.snapshot(db), summary), maxlen=0)
    export(db, path=donor, profile="DONOR")
    roster.write_text("ФИО;Роль\nАсанов Бакыт;Глава АО\n", encoding="utf-8")
    for path, code in (
        (summary, "exchange_for_reading"),
        (donor, "exchange_for_donor"),
        (roster, "exchange_foreign"),
        (tmp_path / "нет.xlsx", "table_missing"),
    ):
        with pytest.raises(ProblemError) as refused:
            elsewhere.read(path)
        assert refused.value.problems[0].code == code


def test_the_verb_looks_into_workbooks(
    laptop: Laptop, office: Store, capsys: pytest.CaptureFixture[str]
) -> None:
    def verify(name: str, *more: str) -> tuple[int, str]:
        folder = str(office.db.folder)
        code = main.main(["verify", laptop.codes[name], "--json", "--data-dir", folder, *more])
        return code, json.loads(capsys.readouterr().out)["verdict"]

    assert verify("Асанов Бакыт") == (1, "unknown_key")
    own = laptop_keys.noted_key(laptop.store.db.folder, laptop_keys.this_computer())
    with_workbook = ("--with", str(laptop.workbook))
    digits = told_fingerprint(own)
    office.close()  # it is written down who compared, and when
    assert verify("Асанов Бакыт", *with_workbook, "--trust-key", digits) == (0, "valid")
    with closing(open_store(office.db.folder, writable=False)) as kept:
        known = trusted_keys.all_trusted(kept.db)
        assert laptop.mark in marks_known(kept.db)
    (told,) = [key for key in known if key.uid == own]
    assert (told.how, bool(told.told_at_utc)) == (trusted_keys.COMPARED, True)
    assert verify("Асанов Бакыт", *with_workbook) == (0, "valid")
    wrong = ("--trust-key", "00000 00000 00000 00000")
    assert verify("Асанов Бакыт", *with_workbook, *wrong) == (1, "valid")
    assert verify("Токтосун кызы Айнура", *with_workbook) == (1, "replaced")
    assert verify("Эсенова Гүлмира", *with_workbook) == (1, "void")


def test_a_workbook_whose_key_nobody_compared_proves_nothing(
    laptop: Laptop, office: Store, capsys: pytest.CaptureFixture[str]
) -> None:
    call = ["verify", laptop.codes["Асанов Бакыт"], "--with", str(laptop.workbook)]
    assert main.main([*call, "--data-dir", str(office.db.folder)]) == 1
    said = capsys.readouterr().err
    own = laptop_keys.noted_key(laptop.store.db.folder, laptop_keys.this_computer())
    assert told_fingerprint(own) in said
    assert "«S01 обмен.xlsx»" in said


def test_of_a_workbook_only_the_keys_of_its_own_laptop_are_believed(
    laptop: Laptop, tmp_path: Path
) -> None:
    """It knows keys of others, which nobody may have compared."""
    signing.trust(laptop.store.db, public_keys=["11" * 32])
    export(laptop.store.db, path=laptop.workbook)
    own = signing.ensure_key(laptop.store.db).public_key
    assert elsewhere.read(laptop.workbook).public_keys == (own,)


def test_a_copy_that_was_put_back_is_believed_under_the_seal_of_the_first_key(
    laptop: Laptop, office: Store, tmp_path: Path
) -> None:
    """Its numbers have another mark, and the office need not call again."""
    shutil.copytree(laptop.store.db.folder, tmp_path / "копия")
    copy = open_store(tmp_path / "копия")
    OPENED.append(copy)
    session = open_first_session(copy.db)
    person = invite(copy.db, session.uid, "Пак Вера")
    attendance.check_in(copy.db, attendance_uid=person.uid)
    given = certificates.issue(copy.db, session_uid=session.uid, language="ru")
    paper = next(each for each in given if each.name_printed == "Пак Вера")
    assert paper.number.split("-")[2] != laptop.mark
    code = certificate_snapshots.as_frozen(copy.db, [paper])[0].code
    written = export(copy.db, path=tmp_path / "копия.xlsx").path
    book = elsewhere.read(written)
    assert book.public_keys[0] == elsewhere.read(laptop.workbook).public_keys[0]
    verdict = verification.verify_text(office.db, code, [book])
    assert (verdict.code, verdict.name) == ("valid", "Пак Вера")


def test_an_unsigned_workbook_proves_nothing(laptop: Laptop, tmp_path: Path) -> None:
    def unsign(book: Workbook) -> None:
        for row in book["_meta"].iter_rows(min_row=2):
            if row[0].value in ("signing_key", "signed_fields", "signature"):
                row[1].value = None

    path = edited(laptop.workbook, tmp_path / "b.xlsx", unsign)
    with pytest.raises(ProblemError) as refused:
        elsewhere.read(path)
    assert refused.value.problems[0].code == "exchange_unsigned"
