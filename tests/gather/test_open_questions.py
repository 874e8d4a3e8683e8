"""What waits in the inbox and what does not: the sentence of a question, a day put back."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from seminar_desk.actions.books import book_imports
from seminar_desk.actions.days import sessions
from seminar_desk.domain.books import finding
from seminar_desk.gather.books.finding_words import FindingWords
from seminar_desk.store.days import session_rows
from tests.hands.hall_desks import HallDesk, desks, fresh_desk
from tests.hands.open_questions import open_questions
from tests.hands.stores import invite

FIFTH, SIXTH = date(2017, 12, 5), date(2017, 12, 6)


def moved(desk: HallDesk) -> list[str]:
    return [each.text for each in open_questions(desk.db, finding.MOVED)]


def test_two_of_one_name_are_asked_about_in_words_of_the_name(tmp_path: Path) -> None:
    desk = fresh_desk(tmp_path / "a")
    for session, phone in zip(
        session_rows.all_sessions(desk.db), ("0555100207", "0700100211"), strict=False
    ):
        invite(desk.db, session.uid, "Асанов Бакыт", phone=phone)
    (found,) = open_questions(desk.db, finding.PEOPLE)
    said = FindingWords(desk.db, "en").question(found)
    assert "phone" not in said
    assert "name" in said


def test_only_a_day_that_is_another_than_its_book_said_is_asked_about(tmp_path: Path) -> None:
    office, desk, other = desks(tmp_path, 3)
    planned = session_rows.all_sessions(office.db)[1].uid
    sessions.move(desk.db, session_uid=planned, to=FIFTH)
    office.take(desk.book())
    for day, asked in ((SIXTH, [SIXTH.isoformat()]), (FIFTH, [])):
        sessions.move(office.db, session_uid=planned, to=day)
        assert moved(office) == asked
    batch = other.take(desk.book())
    book_imports.take_back(other.db, batch_uid=batch.uid)
    sessions.move(other.db, session_uid=planned, to=SIXTH)
    assert moved(other) == []  # of a book that was taken back nobody remembers the day
