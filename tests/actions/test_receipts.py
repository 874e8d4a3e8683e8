"""The office's receipt, and the code that marks a workbook as accepted at its desk."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from openpyxl import load_workbook

from seminar_desk.actions import history
from seminar_desk.actions.books import acceptance, book_imports
from seminar_desk.actions.people import attendance
from seminar_desk.documents.books import receipt_paper
from seminar_desk.documents.page.page_pictures import Pages
from seminar_desk.domain.books.receipt import Receipt
from seminar_desk.domain.codes import LANGUAGES
from seminar_desk.domain.problems import ProblemError
from seminar_desk.domain.progress import finished
from seminar_desk.exchange.report import receipt_book
from seminar_desk.exchange.workbook import book_parser
from seminar_desk.gather.books import receipts
from seminar_desk.store import output_rows
from seminar_desk.store.books.batch_rows import Batch
from seminar_desk.store.days import session_rows
from tests.hands.books import edited, put, refused
from tests.hands.hall_desks import HallDesk, desks
from tests.hands.workbooks import export

BAKYT, AINURA = "Асанов Бакыт", "Токтосун кызы Айнура"


@pytest.fixture
def hall(tmp_path: Path) -> list[HallDesk]:
    return desks(tmp_path, 3)


def _sent(office: HallDesk, desk: HallDesk, path: Path, session_uid: str = "") -> Batch:
    """Mark somebody at a desk, export, and take that in at the office, which marked the same."""
    desk.db.clock = lambda: datetime.now(UTC) + timedelta(minutes=5)
    for each in (office, desk):
        attendance.check_in(each.db, attendance_uid=each.person(BAKYT).uid)
    book = export(desk.db, path=path, session_uid=session_uid).path
    return office.take(book_parser.opened(book))


def _refused(desk: HallDesk, typed: str) -> tuple[str, dict[str, str | int]]:
    with pytest.raises(ProblemError) as error:
        acceptance.accept(desk.db, typed=typed)
    (problem,) = error.value.problems
    return problem.code, dict(problem.values)


def test_the_code_marks_what_was_sent_and_undo_takes_it_back(
    hall: list[HallDesk], tmp_path: Path
) -> None:
    office, desk, _ = hall
    batch = _sent(office, desk, tmp_path / "S01.xlsx", desk.session_uid)
    (sent,) = output_rows.exports(desk.db)
    assert (sent.uid, output_rows.acceptance(desk.db, sent)) == (batch.export_uid, None)
    done = acceptance.accept(desk.db, typed=batch.receipt_code.replace("-", " ").lower())
    assert (done.session_uids, done.already, done.code) == (
        (desk.session_uid,),
        False,
        batch.receipt_code,
    )
    marked = output_rows.last(desk.db, desk.session_uid, "accepted")
    assert marked
    assert (marked.sequence, marked.content_hash) == (1, sent.content_hash)
    assert output_rows.acceptance(desk.db, sent) == marked
    assert acceptance.accept(desk.db, typed=batch.receipt_code).already
    assert output_rows.next_sequence(desk.db) == 2
    history.undo(desk.db)
    assert output_rows.acceptance(desk.db, sent) is None


def test_of_all_sessions_each_that_was_there_is_marked_in_one_step(
    hall: list[HallDesk], tmp_path: Path
) -> None:
    office, desk, _ = hall
    batch = _sent(office, desk, tmp_path / "все.xlsx")
    done = acceptance.accept(desk.db, typed=batch.receipt_code)
    assert set(done.session_uids) == {each.uid for each in session_rows.all_sessions(desk.db)}
    assert len(done.session_uids) == 12
    history.undo(desk.db)
    assert output_rows.last(desk.db, desk.session_uid, "accepted") is None


def test_a_wrong_code_says_what_is_wrong(hall: list[HallDesk], tmp_path: Path) -> None:
    office, desk, third = hall
    code = _sent(office, desk, tmp_path / "S01.xlsx").receipt_code
    other = "1" if code[5] != "1" else "2"
    slip = code[:5] + other + code[6:]
    assert _refused(desk, slip) == ("receipt_code_slip", {"places": f"5 — «{other}»"})
    assert _refused(third, slip)[0] == "receipt_code_wrong"
    assert _refused(third, code) == ("receipt_code_of_another", {"code": code})
    assert _refused(desk, code[:9])[0] == "receipt_code_length"
    assert _refused(desk, "???" + code[3:])[0] == "receipt_code_letters"


def test_a_code_of_a_session_that_is_gone_marks_nothing(
    hall: list[HallDesk], tmp_path: Path
) -> None:
    office, desk, _ = hall
    code = _sent(office, desk, tmp_path / "S01.xlsx", desk.session_uid).receipt_code
    with desk.db.change("as another desk's void of it would come"):
        desk.db.void("session", desk.session_uid, "дважды")
    assert _refused(desk, code) == ("receipt_code_of_another", {"code": code})


def test_what_somebody_edited_on_the_way_has_another_code(
    hall: list[HallDesk], tmp_path: Path
) -> None:
    office, desk, _ = hall
    book = export(desk.db, path=tmp_path / "S01.xlsx").path
    changed = edited(
        book, tmp_path / "b.xlsx", lambda each: put(each, "persons", "surname", "Другой")
    )
    batch = office.take(book_parser.opened(changed))
    assert _refused(desk, batch.receipt_code)[0] == "receipt_code_of_another"


def _receipt(office: HallDesk, batch: Batch, language: str = "ru") -> Receipt:
    return receipts.receipt(office.db, batch, language)


def test_it_says_what_was_taken_in_and_what_is_still_open(
    hall: list[HallDesk], tmp_path: Path
) -> None:
    office, desk, _ = hall
    batch = _sent(office, desk, tmp_path / "S01.xlsx", desk.session_uid)
    said = _receipt(office, batch)
    facts = dict(said.facts)
    assert (facts["Код книги"], facts["Номер экспорта"]) == (batch.export_uid, "1")
    assert dict(said.counts)["Сказано по-разному"] == 1
    assert dict(said.totals)["Пришли"] == "1"
    (open_one,) = said.conflicts
    assert (open_one.name, open_one.fields) == (BAKYT, ("отметка",))
    uid = office.person(BAKYT).uid
    attendance.take_back_check_in(office.db, attendance_uid=uid, reason="ошибка")
    assert _receipt(office, batch).conflicts == ()
    assert receipts.wanted(office.db, batch.receipt_code) == batch


def test_a_batch_that_was_taken_back_has_no_receipt(hall: list[HallDesk], tmp_path: Path) -> None:
    office, desk, _ = hall
    batch = _sent(office, desk, tmp_path / "S01.xlsx")
    book_imports.take_back(office.db, batch_uid=batch.uid)
    for asked in (batch.uid, batch.receipt_code, "нет"):
        with pytest.raises(ProblemError):
            receipts.wanted(office.db, asked)


@pytest.mark.parametrize("language", LANGUAGES)
def test_paper_and_workbook_say_the_same(
    hall: list[HallDesk], tmp_path: Path, language: str
) -> None:
    office, desk, _ = hall
    said = _receipt(office, _sent(office, desk, tmp_path / "S01.xlsx"), language)
    paper = finished(receipt_paper.write(said, tmp_path / "р.pdf"))
    book = finished(receipt_book.write(said, tmp_path / "р.xlsx"))
    with Pages(paper.read_bytes()) as pages:
        text = " ".join(pages.text(number) for number in range(len(pages)))
    facts, rows, conflicts, _ = load_workbook(book).worksheets
    cells = {str(cell.value) for line in facts.iter_rows() for cell in line}
    for part in (said.code, BAKYT, *(name for name, count in said.counts if count)):
        assert part in text, part
    assert {said.code, *(value for _, value in said.facts)} <= cells
    assert [cell.value for cell in rows[1]][1:] == [name for name, _ in said.counts]
    assert conflicts["B2"].value == BAKYT
    assert refused(book).code == "exchange_for_reading"


def test_many_conflicts_go_overleaf_and_the_rest_to_the_workbook(
    hall: list[HallDesk], tmp_path: Path
) -> None:
    office, desk, _ = hall
    said = _receipt(office, _sent(office, desk, tmp_path / "S01.xlsx"))
    many = replace(said, conflicts=tuple(said.conflicts) * 40)
    with Pages(finished(receipt_paper.write(many, tmp_path / "р.pdf")).read_bytes()) as pages:
        assert len(pages) == 2
        assert "И ещё 15" in pages.text(1)
