"""The office checks another laptop's certificates by the exchange file from there."""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import main
from seminar_desk.actions import new_store
from seminar_desk.actions.certificates import certificate_numbers, certificates
from seminar_desk.actions.people import attendance
from seminar_desk.domain.certificates.certificate import Certificate
from seminar_desk.domain.people.person import Entry
from seminar_desk.domain.problems import ProblemError
from seminar_desk.exchange.report import reading_workbook
from seminar_desk.exchange.workbook import elsewhere
from seminar_desk.gather.certificates import frozen_certificates, verification
from seminar_desk.gather.days import reports
from seminar_desk.store.certificates import certificate_rows, signing_key_rows
from seminar_desk.store.database import Database
from seminar_desk.store.opening import Store, open_store
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.office.page import OfficePage
from seminar_desk.ui.widgets.dialogs import Question
from tests.hands.stores import invite, make_store, open_first_session, postpone
from tests.hands.workbooks import export


@dataclass(frozen=True)
class Laptop:
    """Hold a laptop after its day: codes by name, and the workbook that left it."""

    codes: dict[str, str]
    numbers: dict[str, str]
    workbook: Path
    store: Store

    @property
    def mark(self) -> str:
        """Return the letters of its key, as its numbers carry them."""
        return self.numbers["new"].split("-")[2]


def marks_known(db: Database) -> list[str]:
    return [key.mark for key in signing_key_rows.all_keys(db)]


@pytest.fixture
def laptop(tmp_path: Path) -> Iterator[Laptop]:
    """One valid certificate, one replaced after a rename, one annulled, one unused number."""
    store = open_store(tmp_path / "ноутбук")
    db = store.db
    new_store.prepare(db)
    session = open_first_session(db)
    for name in ("Асанов Бакыт", "Токтосун кызы Айнура", "Эсенова Гүлмира"):
        attendance.check_in(db, attendance_uid=invite(db, session.uid, name).uid)
    issued = {
        paper.name_printed: paper
        for paper in certificates.issue(db, session_uid=session.uid, language="ru")
    }
    found = frozen_certificates.issued(db, session_uid=session.uid)
    codes = {paper.name: paper.code for paper in found}
    numbers = {name: paper.number for name, paper in issued.items()}
    numbers["new"] = _rename(store, issued["Токтосун кызы Айнура"]).number
    certificates.annul(
        db, certificate_uid=issued["Эсенова Гүлмира"].uid, reason="Испорчен при печати"
    )
    workbook = tmp_path / "S01 обмен.xlsx"
    export(db, path=workbook)
    yield Laptop(codes, numbers, workbook, store)
    store.close()


def _rename(store: Store, old: Certificate) -> Certificate:
    person = attendance.listed(store.db, old.attendance_uid)
    entry = Entry(surname="Токтосун кызы", given_name="Айнур", role_code=person.role_code, sex="f")
    attendance.edit(store.db, attendance_uid=person.uid, entry=entry)
    return certificates.reissue(store.db, certificate_uid=old.uid, reason="Ошибка в имени")


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Store]:
    store = make_store(tmp_path / "офис")
    yield store
    store.close()


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> OfficePage:
    made = OfficePage(desk)
    qtbot.addWidget(made)
    made.resize(1072, 728)
    made.show()
    return made


def opened(page: OfficePage, path: Path, qtbot: QtBot, *, trusting: bool = True) -> str:
    """Open a workbook, answer the question about its key; return what the question said."""
    asked: list[str] = []

    def answer() -> None:
        question = QApplication.activeModalWidget()
        if not isinstance(question, Question):
            return
        timer.stop()
        asked.append(question.windowTitle())
        (question.yes if trusting else question.no).click()

    timer = QTimer()
    timer.setInterval(20)
    timer.timeout.connect(answer)
    timer.start()
    page.open_workbook(path)
    qtbot.waitUntil(page.laptops.add.isEnabled, timeout=30_000)
    timer.stop()
    return "".join(asked)


def word(page: OfficePage, text: str) -> str:
    page.check_text(text)
    return page.answer.word.text()


def test_the_page_learns_key_and_register(
    page: OfficePage, desk: Desk, laptop: Laptop, qtbot: QtBot
) -> None:
    codes = laptop.codes
    assert word(page, codes["Асанов Бакыт"]) == "Подпись неизвестна"
    assert "Доверять" in opened(page, laptop.workbook, qtbot)
    assert marks_known(desk.db).count(laptop.mark) == 1
    assert laptop.mark in page.laptops.known.text()
    assert "4 сертификата" in page.laptops.opened.text()
    assert word(page, codes["Асанов Бакыт"]) == "Подлинный"
    assert word(page, codes["Токтосун кызы Айнура"]) == "Заменён"
    assert laptop.numbers["new"] in page.answer.sentence.text()
    assert word(page, codes["Эсенова Гүлмира"]) == "Недействителен"
    assert "Испорчен при печати" in page.answer.sentence.text()
    assert word(page, codes["Асанов Бакыт"].replace("Бакыт", "Бакут")) == "Не подлинный"
    assert word(page, laptop.numbers["Асанов Бакыт"]) == "Номер присвоен"
    assert opened(page, laptop.workbook, qtbot) == ""
    assert page.laptops.opened.text().count("\n") == 0


def test_a_key_that_is_not_trusted_stays_unknown(
    page: OfficePage, desk: Desk, laptop: Laptop, qtbot: QtBot
) -> None:
    assert opened(page, laptop.workbook, qtbot, trusting=False)
    assert laptop.mark not in marks_known(desk.db)
    assert word(page, laptop.codes["Асанов Бакыт"]) == "Подпись неизвестна"


def test_a_moved_session_leaves_the_paper_its_day_elsewhere_too(laptop: Laptop) -> None:
    held = certificate_rows.with_number(laptop.store.db, laptop.numbers["new"])
    assert held
    postpone(laptop.store.db, held.session_uid, to=date(2017, 10, 27))
    export(laptop.store.db, path=laptop.workbook)
    assert {paper.date for paper in elsewhere.read(laptop.workbook).papers} == {"24.10.2017"}


def test_without_the_register_it_says_what_it_cannot_see(
    page: OfficePage, laptop: Laptop, qtbot: QtBot
) -> None:
    opened(page, laptop.workbook, qtbot)
    page.books = []
    assert word(page, laptop.codes["Токтосун кызы Айнура"]) == "Подлинный"
    assert "не видно, не заменён ли" in page.answer.sentence.text()


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


def test_other_files_are_named_for_what_they_are(
    laptop: Laptop, tmp_path: Path, page: OfficePage, qtbot: QtBot
) -> None:
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
    with qtbot.waitSignal(page.desk.toasted, timeout=30_000) as told:
        page.open_workbook(summary)
    assert "сводка для чтения" in told.args[0].text
    assert page.laptops.add.isEnabled()


def test_the_verb_looks_into_workbooks(
    laptop: Laptop, office: Store, capsys: pytest.CaptureFixture[str]
) -> None:
    def verify(name: str, *more: str) -> tuple[int, str]:
        folder = str(office.db.folder)
        code = main.main(["verify", laptop.codes[name], "--json", "--data-dir", folder, *more])
        return code, json.loads(capsys.readouterr().out)["verdict"]

    with_workbook = ("--with", str(laptop.workbook))
    assert verify("Асанов Бакыт") == (1, "unknown_key")
    assert verify("Асанов Бакыт", *with_workbook) == (0, "valid")
    assert verify("Токтосун кызы Айнура", *with_workbook) == (1, "replaced")
    assert verify("Эсенова Гүлмира", *with_workbook) == (1, "void")
    assert laptop.mark not in marks_known(office.db)
