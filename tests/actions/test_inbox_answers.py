"""What waits in the office's inbox: asked once, answered once, kept by the next book."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from seminar_desk.actions import history
from seminar_desk.actions.books import inbox_answers, person_edges
from seminar_desk.actions.days import sessions
from seminar_desk.actions.people import attendance
from seminar_desk.actions.plans import assemblies
from seminar_desk.domain.books import book_plan, finding
from seminar_desk.domain.books.finding import OfficeQuestion
from seminar_desk.gather.books import findings
from seminar_desk.gather.books.finding_words import FindingWords
from seminar_desk.store import journal
from seminar_desk.store.certificates import certificate_rows
from seminar_desk.store.database import Database
from seminar_desk.store.days import session_rows
from seminar_desk.store.people import attendance_rows
from seminar_desk.store.plans import assembly_rows
from tests.hands.hall_desks import NAMES, HallDesk, desks, fresh_desk
from tests.hands.hall_moves import move
from tests.hands.hall_papers import certify
from tests.hands.stores import invite

BAKYT, AINURA = NAMES[0], NAMES[1]
PHONE = "0555100207"
AK_MUZ = "41704220807000"


def asked(db: Database, *kinds: str) -> list[OfficeQuestion]:
    """Return what is open; the hands that invite people know no codes of aimaks."""
    return [
        each
        for each in findings.OpenQuestions(db).all()
        if (not kinds or each.kind in kinds) and each.text != "ак музскии"
    ]


def only(db: Database, kind: str) -> OfficeQuestion:
    (found,) = asked(db, kind)
    return found


def is_worded(db: Database, found: OfficeQuestion) -> None:
    """Every question has its words in each language."""
    for language in ("ru", "ky", "en"):
        words = FindingWords(db, language)
        assert words.title(found)
        assert words.question(found)[-1] in ".?" or found.row is not None
        assert "{" not in words.question(found) + words.about(found)
        words.sides(found)


def test_of_nothing_nothing_is_asked(tmp_path: Path) -> None:
    (desk,) = desks(tmp_path, 1)
    assert asked(desk.db) == []


def twice(folder: Path) -> HallDesk:
    """Return a laptop on which one stands in two sessions under two uids."""
    desk = fresh_desk(folder)
    for session in session_rows.all_sessions(desk.db)[:2]:
        invite(desk.db, session.uid, BAKYT, phone=PHONE)
    return desk


@pytest.mark.parametrize("how", [finding.ONE, finding.TWO])
def test_two_people_are_asked_about_until_somebody_says(tmp_path: Path, how: str) -> None:
    desk = twice(tmp_path / "a")
    found = only(desk.db, finding.PEOPLE)
    is_worded(desk.db, found)
    assert len(FindingWords(desk.db, "ru").sides(found)) >= 3
    inbox_answers.answer(desk.db, found, how)
    assert asked(desk.db) == []
    history.undo(desk.db)
    assert only(desk.db, finding.PEOPLE) == found
    history.redo(desk.db)
    assert asked(desk.db) == []
    if how == finding.ONE:
        (edge,) = (row for row in desk.db.select("SELECT uid FROM alias"))
        person_edges.part(desk.db, str(edge[0]))
        assert asked(desk.db) == []  # parted: somebody said that they are two


@pytest.mark.parametrize("how", [finding.ONE, finding.TWO])
def test_what_was_said_of_two_people_is_kept_by_the_same_and_by_newer_books(
    tmp_path: Path, how: str
) -> None:
    office, desk = fresh_desk(tmp_path / "офис"), twice(tmp_path / "a")
    office.take(desk.book())
    inbox_answers.answer(office.db, only(office.db, finding.PEOPLE), how)
    office.take(desk.book())
    assert asked(office.db) == []
    move(desk, BAKYT, "Учук")
    office.take(desk.book())
    assert office.person(BAKYT).village == "Учук"
    assert asked(office.db) == []
    third = fresh_desk(tmp_path / "третий")
    third.take(office.book())  # it travels, though it need not
    assert asked(third.db) == []


def test_a_conflict_is_asked_about_with_the_others(tmp_path: Path) -> None:
    first, second = desks(tmp_path, 2)
    move(first, BAKYT, "Учук")
    move(second, BAKYT, "Ача")
    first.take(second.book())
    found = only(first.db, finding.CONFLICT)
    is_worded(first.db, found)
    shown = first.person(BAKYT).village
    inbox_answers.answer(first.db, found, book_plan.THEIRS)
    assert first.person(BAKYT).village != shown
    assert asked(first.db) == []
    history.undo(first.db)
    assert only(first.db, finding.CONFLICT).key == found.key
    first.take(second.book())
    assert len(asked(first.db)) == 1


def free_text(desk: HallDesk, name: str, aimak: str, **facts: str) -> str:
    return invite(desk.db, desk.session_uid, name, aimak=aimak, **facts).uid


def test_unknown_words_are_an_aimak_for_all_rows_at_once(tmp_path: Path) -> None:
    (desk,) = desks(tmp_path, 1)
    rows = [
        free_text(desk, f"Осмонов Нур{n}", said) for n, said in enumerate(("Акк Мус", "акк мус"))
    ]
    plan = assemblies.begin(desk.db, session_uid=desk.session_uid, aimak="Акк Мус")
    found = only(desk.db, finding.AIMAK)
    is_worded(desk.db, found)
    assert (found.facts["people"], found.facts["plans"]) == (2, 1)
    assert found.answers == (AK_MUZ, finding.LEAVE)
    inbox_answers.answer(desk.db, found, AK_MUZ)
    places = {(row.aimak, row.aimak_soate14) for row in desk.people if row.uid in rows}
    assert places == {("Ак-Музский", AK_MUZ)}
    assert assembly_rows.wanted(desk.db, plan).assembly.aimak_soate14 == AK_MUZ
    assert asked(desk.db) == []
    history.undo(desk.db)
    assert {row.aimak for row in desk.people if row.uid in rows} == {"Акк Мус", "акк мус"}
    assert only(desk.db, finding.AIMAK) == found


def test_words_that_stay_are_not_asked_about_again(tmp_path: Path) -> None:
    (desk,) = desks(tmp_path, 1)
    free_text(desk, "Осмонов Нур", "Аппарат акима")
    inbox_answers.answer(desk.db, only(desk.db, finding.AIMAK), finding.LEAVE)
    assert asked(desk.db) == []
    step = journal.last_undoable(desk.db)
    assert step
    assert step.subject == "Аппарат акима"
    free_text(desk, "Осмонов Талант", "аппарат  АКИМА")
    assert asked(desk.db) == []
    history.undo(desk.db)  # of the second participant
    history.undo(desk.db)
    assert len(asked(desk.db)) == 1


def test_the_next_book_brings_what_its_words_were_said_to_mean(tmp_path: Path) -> None:
    office, desk = desks(tmp_path, 2)
    free_text(office, "Осмонов Нур", "Акк Мус")
    inbox_answers.answer(office.db, only(office.db, finding.AIMAK), AK_MUZ)
    free_text(desk, "Сыдыков Талант", "акк  мус")
    before = {row.uid: row for row in office.people}
    office.take(desk.book())
    assert office.person("Сыдыков Талант").aimak_soate14 == AK_MUZ
    assert asked(office.db) == []
    history.undo(office.db)
    assert {row.uid: row for row in office.people} == before
    for _ in range(2):
        office.take(desk.book())
        assert office.person("Сыдыков Талант").aimak_soate14 == AK_MUZ


def test_the_wrong_aimak_of_the_district_is_told_by_hand(tmp_path: Path) -> None:
    (desk,) = desks(tmp_path, 1)
    free_text(desk, "Осмонов Нур", "Бээ")
    found = only(desk.db, finding.AIMAK)
    assert found.answers == (finding.LEAVE,)
    inbox_answers.answer(desk.db, found, AK_MUZ)  # chosen in the list beside
    assert desk.person("Осмонов Нур").aimak_soate14 == AK_MUZ


@pytest.mark.parametrize("how", [finding.ONE, finding.TWO])
def test_two_sessions_of_one_code_are_one_or_two(tmp_path: Path, how: str) -> None:
    office = fresh_desk(tmp_path / "офис")
    first = session_rows.all_sessions(office.db)[0]
    row = office.db.row("session", first.uid)
    other = office.db.new_uid()
    with office.db.change("older"):
        row |= {"uid": other, "date": "2018-03-01", "device": office.db.device, "row_version": 1}
        office.db.put("session", row)
    invite(office.db, other, AINURA)
    found = only(office.db, finding.SESSIONS)
    is_worded(office.db, found)
    inbox_answers.answer(office.db, found, how)
    count = 1 if how == finding.ONE else 2
    codes = [each.code for each in session_rows.all_sessions(office.db)]
    assert (codes.count("S01"), asked(office.db)) == (count, [])
    shown = session_rows.shown_for(office.db, other)
    assert [each.full_name for each in attendance_rows.of_session(office.db, shown)] == [AINURA]
    history.undo(office.db)
    codes = [each.code for each in session_rows.all_sessions(office.db)]
    assert codes.count("S01") == 2
    assert only(office.db, finding.SESSIONS) == found
    history.redo(office.db)
    assert asked(office.db) == []


def test_a_session_moved_after_its_book_came_is_asked_about(tmp_path: Path) -> None:
    office, desk = desks(tmp_path, 2)
    assert asked(office.db) == []
    office.take(desk.book())
    assert asked(office.db) == []
    planned = session_rows.all_sessions(office.db)[1]
    for day in (date(2017, 12, 5), date(2017, 12, 6)):
        sessions.move(desk.db, session_uid=planned.uid, to=day)
    office.take(desk.book())
    found = only(office.db, finding.MOVED)
    is_worded(office.db, found)
    inbox_answers.answer(office.db, found, finding.LEAVE)
    assert asked(office.db) == []
    history.undo(office.db)
    inbox_answers.answer(office.db, found, finding.BACK)
    back = session_rows.session(office.db, planned.uid)
    assert (back.date, back.moved_from) == (planned.date, None)
    assert asked(office.db) == []
    history.undo(office.db)
    assert session_rows.session(office.db, planned.uid).date == date(2017, 12, 6)
    inbox_answers.answer(office.db, found, finding.LEAVE)
    office.take(desk.book())
    assert asked(office.db) == []
    sessions.move(office.db, session_uid=planned.uid, to=date(2017, 12, 7))
    assert len(asked(office.db)) == 1  # another day is another question


def test_a_session_goes_back_to_the_day_of_its_last_book_and_stays_moved(tmp_path: Path) -> None:
    office, desk = desks(tmp_path, 2)
    planned = session_rows.all_sessions(office.db)[1]
    for day in (date(2017, 12, 5), date(2017, 12, 6)):
        sessions.move(desk.db, session_uid=planned.uid, to=day)
        office.take(desk.book())
    inbox_answers.answer(office.db, only(office.db, finding.MOVED), finding.BACK)
    back = session_rows.session(office.db, planned.uid)
    assert (back.date, back.moved_from) == (date(2017, 12, 5), planned.date)


def test_who_was_taken_off_the_list_elsewhere_has_a_certificate(tmp_path: Path) -> None:
    first, second = desks(tmp_path, 2)
    certify(first, BAKYT, AINURA)
    attendance.remove(second.db, attendance_uid=second.person(BAKYT).uid, reason="Ошибка")
    first.take(second.book())
    removed = [each for each in asked(first.db, finding.CONFLICT) if each.text == "state"]
    inbox_answers.answer(first.db, removed[0], book_plan.THEIRS)
    found = only(first.db, finding.VOIDED)
    is_worded(first.db, found)
    inbox_answers.answer(first.db, found, finding.LEAVE)
    assert asked(first.db, finding.VOIDED) == []
    history.undo(first.db)
    inbox_answers.answer(first.db, found, finding.REVIVE)
    assert first.person(BAKYT).is_present
    assert asked(first.db, finding.VOIDED) == []
    history.undo(first.db)
    inbox_answers.answer(first.db, found, found.subject, reason="Ушёл")
    paper = certificate_rows.certificate(first.db, found.subject)
    assert paper is not None
    assert (paper.is_valid, paper.void_reason) == (False, "Ушёл")
    assert asked(first.db, finding.VOIDED) == []


def test_of_two_certificates_of_one_person_one_is_annulled_or_both_stay(tmp_path: Path) -> None:
    first, second = desks(tmp_path, 2)
    certify(first, BAKYT, AINURA)
    certify(second, BAKYT, AINURA)
    first.take(second.book())
    found = asked(first.db, finding.PAPERS)
    assert len(found) == 2
    is_worded(first.db, found[0])
    inbox_answers.answer(first.db, found[0], finding.LEAVE)
    assert asked(first.db, finding.PAPERS) == found[1:]
    history.undo(first.db)
    assert asked(first.db, finding.PAPERS) == found
    inbox_answers.answer(first.db, found[0], finding.LEAVE)
    first.take(second.book())
    assert asked(first.db, finding.PAPERS) == found[1:]
    paper = found[1].answers[1]
    inbox_answers.answer(first.db, found[1], paper, reason="Лишний")
    kept = certificate_rows.certificate(first.db, paper)
    assert kept is not None
    assert not kept.is_valid
    assert asked(first.db, finding.PAPERS) == []


@pytest.mark.parametrize(
    ("how", "table", "column"),
    [
        (finding.REVIVE, "question", "text"),
        (finding.DROP, "question", "text"),
        (finding.LEAVE, "question", "text"),
        (finding.DROP, "follow_up", "said"),
    ],
)
def test_rows_whose_owner_another_desk_took_out(
    tmp_path: Path, how: str, table: str, column: str
) -> None:
    first, second = desks(tmp_path, 2)
    uid = assemblies.begin(first.db, session_uid=first.session_uid, aimak="Ак-Музский")
    second.take(first.book())
    assemblies.remove(first.db, assembly_uid=uid, reason="Лишний")
    question = assemblies.add_row(second.db, table, uid, **{column: "Вода"})
    first.take(second.book())
    found = only(first.db, finding.OWNERLESS)
    is_worded(first.db, found)
    inbox_answers.answer(first.db, found, how, reason="Лишний")
    assert asked(first.db, finding.OWNERLESS) == []
    states = [first.db.row(*row)["record_state"] for row in (("assembly", uid), (table, question))]
    assert (
        states
        == {
            finding.REVIVE: ["ACTIVE", "ACTIVE"],
            finding.DROP: ["VOID", "VOID"],
            finding.LEAVE: ["VOID", "ACTIVE"],
        }[how]
    )
    history.undo(first.db)
    assert only(first.db, finding.OWNERLESS) == found


def test_only_what_a_change_touched_is_read_again(tmp_path: Path) -> None:
    desk = twice(tmp_path / "a")
    inbox = findings.OpenQuestions(desk.db)
    assert [each.kind for each in inbox.all()] == [finding.PEOPLE, finding.AIMAK, finding.AIMAK]
    free_text(desk, "Осмонов Нур", "Акк Мус", phone=PHONE)
    kinds = [each.kind for each in inbox.all()]
    assert kinds == [finding.PEOPLE] * 3 + [finding.AIMAK] * 3
    inbox_answers.answer(desk.db, inbox.all()[0], finding.TWO)
    assert len(inbox.all()) == 5
    assert inbox.all() == findings.OpenQuestions(desk.db).all()
