"""Two desks gave two people one number of a session: nobody is taken for the other."""

from __future__ import annotations

from pathlib import Path

import pytest

from seminar_desk.actions.days import closings
from seminar_desk.actions.people import attendance
from seminar_desk.documents.days.paper_head import PaperHead
from seminar_desk.domain import catalogue
from seminar_desk.domain.days import signatures
from seminar_desk.domain.days.closing import ClosingNotes
from seminar_desk.domain.people.participant import Participant
from seminar_desk.domain.problems import ProblemError
from seminar_desk.gather import papers
from seminar_desk.gather.days import reports
from seminar_desk.gather.lists.import_plans import read_rows
from seminar_desk.gather.wish import Wish
from seminar_desk.store.days import session_rows
from seminar_desk.store.opening import Store, open_store
from seminar_desk.store.people import attendance_rows
from tests.hands import drawing
from tests.hands.drawing import pdf_of, sheet_of, signed_sheet
from tests.hands.papers import texts_by_pdfium
from tests.hands.scripts import Script, invited
from tests.hands.stores import give_both_one_number, invite, open_first_session

TOGETHER, OTHER = "Асанов Бакыт", "Бекташева Чынара"


def test_a_code_of_two_is_nobodys_and_names_both_with_what_tells_them(store: Store) -> None:
    db, session = store.db, open_first_session(store.db)
    one = invite(db, session.uid, TOGETHER)
    other = give_both_one_number(db, one, invite(db, session.uid, OTHER))
    assert one.code == other.code
    behind = attendance_rows.behind_code(db, session_uid=session.uid, code=one.code)
    assert {row.uid for row in behind} == {one.uid, other.uid}
    with pytest.raises(ProblemError) as refused:
        attendance_rows.find_by_code(db, session_uid=session.uid, code=one.code)
    (problem,) = refused.value.problems
    assert problem.code == "code_of_several"
    for row in (one, other):
        assert f"{row.full_name} ({row.uid})" in str(problem.values["people"])
        found = attendance_rows.find_by_code(db, session_uid=session.uid, code=row.uid)
        assert found.uid == row.uid


def test_a_signed_row_of_two_marks_nobody_and_names_both(store: Store) -> None:
    db, session = store.db, open_first_session(store.db)
    one = invite(db, session.uid, TOGETHER)
    third = invite(db, session.uid, "Осмонов Улан")
    give_both_one_number(db, one, invite(db, session.uid, OTHER))
    reading = read_rows(db, session_uid=session.uid, text=f"{one.code}, {third.code}")
    assert [row.uid for row in reading.to_mark] == [third.uid]
    (problem,) = reading.problems
    assert problem.code == "paper_row_of_several"
    assert problem.values["row"] == one.code
    assert set(str(problem.values["people"]).split(", ")) == {TOGETHER, OTHER}


@pytest.mark.parametrize("asks", [("check-in",), ("print", "badges", "--person")])
def test_a_script_says_both_and_takes_either_by_what_it_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], asks: tuple[str, ...]
) -> None:
    script = Script(invited(tmp_path / "desk"), capsys)
    one, other = _two_of_one_number(script)
    out = () if asks == ("check-in",) else ("--out", str(tmp_path / "badge.pdf"))
    answer = script.ask(*asks, one.code, "--session", "S01", *out, code=1)
    (problem,) = answer["problems"]
    assert problem["code"] == "code_of_several"
    for row in (one, other):
        assert f"{row.full_name} ({row.uid})" in script.said
    script.ask(*asks, other.uid, "--session", "S01", *out)


def test_namesakes_of_one_number_are_told_apart_by_uid(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    script = Script(invited(tmp_path / "desk"), capsys)
    one, other = _two_of_one_number(script, "Асан")
    script.ask(
        *("print", "badges", "--person", "Асан", "--session", "S01"),
        *("--out", str(tmp_path / "badge.pdf")),
        code=1,
    )
    assert one.uid in script.said
    assert other.uid in script.said


def test_papers_say_beside_a_number_of_two_which_desk_gave_it(store: Store) -> None:
    db, session = store.db, open_first_session(store.db)
    one = invite(db, session.uid, TOGETHER)
    other = give_both_one_number(db, one, invite(db, session.uid, OTHER))
    third = invite(db, session.uid, "Осмонов Улан")
    own, foreign = (f"{one.code} {row.created_device[:4].upper()}" for row in (one, other))
    assert own != foreign
    wish = Wish(session_uid=session.uid, blank_rows=0, blank_badges=0)
    for key in (catalogue.SHEET, catalogue.PROOF_LIST, catalogue.BADGES):
        snapshot = papers.snapshot(db, key, wish)
        assert isinstance(snapshot, PaperHead)
        assert snapshot.named() == {
            own: TOGETHER,
            foreign: OTHER,
            third.code: "Осмонов Улан",
        }
        text = " ".join(texts_by_pdfium(pdf_of(snapshot)))
        assert all(text.count(number) == 1 for number in (own, foreign))


def test_the_reading_workbook_says_it_too(store: Store) -> None:
    db, session = store.db, open_first_session(store.db)
    one = invite(db, session.uid, TOGETHER)
    other = give_both_one_number(db, one, invite(db, session.uid, OTHER))
    for row in (one, other):
        attendance.check_in(db, attendance_uid=row.uid)
    table = next(each for each in reports.snapshot(db).tables if each.name == "sheet_people")
    column = table.columns.index("number")
    said = [str(row[column]) for row in table.rows]
    assert said == [f"{one.code} {row.created_device[:4].upper()}" for row in (one, other)]


def test_a_sheet_remembers_its_rows_so_that_nobody_else_is_taken_for_them(store: Store) -> None:
    db, session = store.db, open_first_session(store.db)
    one = invite(db, session.uid, TOGETHER)
    other = give_both_one_number(db, one, invite(db, session.uid, OTHER))
    for row in (one, other):
        attendance.check_in(db, attendance_uid=row.uid)
    sheet = sheet_of(db, session.uid, blank_rows=0)
    drawing.go_out(db, session.uid, sheet)
    kept = signed_sheet(db, session.uid)
    assert kept is not None
    assert kept.page_rows == (f"{one.code} {one.code}/{other.created_device}",)
    people = attendance_rows.of_session(db, session.uid)
    rows = signatures.rows_of(kept.page_codes, people, desk=kept.created_device)
    assert rows == {one.uid: 0, other.uid: 1}
    tally = ClosingNotes(sheet.sheet_id, (2,))
    closings.write_down(db, session_uid=session.uid, tally=tally)
    people = attendance_rows.of_session(db, session.uid)
    assert [row.consent_sheet for row in people] == [sheet.sheet_id] * 2


def _two_of_one_number(script: Script, name: str = OTHER) -> tuple[Participant, Participant]:
    """List one more, who has the number of the first."""
    store = open_store(script.folder)
    session = session_rows.with_code(store.db, "S01")
    assert session
    one = attendance_rows.of_session(store.db, session.uid)[0]
    other = give_both_one_number(store.db, one, invite(store.db, session.uid, f"{name} Мирбек"))
    store.close()
    return one, other
