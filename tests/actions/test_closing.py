"""A session closes when its four figures agree, or each difference has its line."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seminar_desk.actions import history
from seminar_desk.actions.certificates import certificates, hand_over
from seminar_desk.actions.days import closings, sessions
from seminar_desk.actions.people import attendance
from seminar_desk.domain.days.closing import (
    ClosingNotes,
    Figures,
    differences,
    signatures_on,
    uncounted,
)
from seminar_desk.domain.days.session import Session
from seminar_desk.domain.problems import ProblemError
from seminar_desk.gather.certificates.certificate_snapshots import entitled
from seminar_desk.gather.days import closing_figures, papers_closing
from seminar_desk.gather.wish import Wish
from seminar_desk.store import journal
from seminar_desk.store.certificates import certificate_rows
from seminar_desk.store.days import session_rows
from seminar_desk.store.opening import Store
from tests.hands import day_papers
from tests.hands.drawing import go_out, pdf_of, sheet_of
from tests.hands.papers import texts_by_pdfium
from tests.hands.stores import close_session, invite, make_store, open_first_session


@pytest.fixture
def session(store: Store) -> Session:
    """Two came of three, both have their certificates in hand."""
    opened = open_first_session(store.db)
    for name in ("Асанов Бакыт", "Пак Вера"):
        attendance.check_in(store.db, attendance_uid=invite(store.db, opened.uid, name).uid)
    invite(store.db, opened.uid, "Ким Олег")
    papers = certificates.issue(store.db, session_uid=opened.uid, language="ru")
    hand_over.hand_over(store.db, certificate_uids=[paper.uid for paper in papers])
    return opened


def print_sheet(store: Store, session: Session) -> None:
    sheet = sheet_of(store.db, session.uid)
    go_out(store.db, session.uid, sheet)


def test_figures_that_agree_ask_nothing() -> None:
    assert differences(Figures(5, 5, 5, 5)) == ()


def test_each_difference_is_named_with_both_figures() -> None:
    found = differences(Figures(listed=6, present=5, signatures=4, handed_over=3))
    assert [(each.name, each.expected, each.counted) for each in found] == [
        ("present", 6, 5),
        ("signatures", 5, 4),
        ("handed_over", 5, 3),
    ]


def test_nothing_closes_before_each_difference_is_explained(store: Store, session: Session) -> None:
    with pytest.raises(ProblemError) as error:
        closings.close_checked(
            store.db, session_uid=session.uid, by_page=[1], why={"signatures": " "}
        )
    assert [(problem.code, problem.field) for problem in error.value.problems] == [
        ("difference_present", "why_present"),
        ("difference_signatures", "why_signatures"),
    ]
    assert session_rows.session(store.db, session.uid).status == "open"
    assert session_rows.last_closing(store.db, session.uid) is None


def test_closing_keeps_the_check_and_voids_what_was_not_used(
    store: Store, session: Session
) -> None:
    why = {"present": "Ким О. болен", "signatures": "объяснять нечего"}
    closed = closings.close_checked(store.db, session_uid=session.uid, by_page=[1, 1], why=why)
    assert closed.status == "closed"
    kept = session_rows.last_closing(store.db, session.uid)
    assert kept is not None
    assert kept.figures == Figures(listed=3, present=2, signatures=2, handed_over=2)
    assert kept.tally == ClosingNotes("", (1, 1), why_present="Ким О. болен")
    states = [line.state for line in certificate_rows.numbers(store.db, session.uid)]
    assert states == ["USED", "USED", *["VOID"] * (len(states) - 2)]
    assert len(states) > 2


def test_one_undo_opens_the_day_and_its_numbers_again(store: Store, session: Session) -> None:
    why = {"present": "Ким О. болен"}
    closings.close_checked(store.db, session_uid=session.uid, by_page=[2], why=why)
    history.undo(store.db)
    assert session_rows.session(store.db, session.uid).status == "open"
    assert session_rows.last_closing(store.db, session.uid) is None
    assert {line.state for line in certificate_rows.numbers(store.db, session.uid)} == {
        "USED",
        "FREE",
    }


def test_who_left_early_has_no_certificate_without_a_reason(store: Store) -> None:
    opened = open_first_session(store.db)
    person = invite(store.db, opened.uid, "Асанов Бакыт")
    attendance.check_in(store.db, attendance_uid=person.uid)
    attendance.mark_left(store.db, attendance_uid=person.uid)
    with pytest.raises(ProblemError):
        certificates.issue(store.db, session_uid=opened.uid, language="ru")
    with pytest.raises(ProblemError) as error:
        certificates.grant(store.db, attendance_uid=person.uid, reason=" ")
    assert error.value.problems[0].code == "reason_missing"
    certificates.grant(
        store.db, attendance_uid=person.uid, reason="вызвали в район, программу сдал"
    )
    assert len(certificates.issue(store.db, session_uid=opened.uid, language="ru")) == 1
    assert certificate_rows.exemptions(store.db, opened.uid)[person.uid].reason.startswith(
        "вызвали"
    )


def test_a_guest_has_none_and_the_rule_can_return(store: Store) -> None:
    opened = open_first_session(store.db)
    person = invite(store.db, opened.uid, "Асанов Бакыт")
    attendance.check_in(store.db, attendance_uid=person.uid)
    certificates.refuse(store.db, attendance_uid=person.uid, reason="гость")
    assert entitled(store.db, opened.uid) == []
    certificates.end_exemption(store.db, attendance_uid=person.uid)
    assert [row.uid for row in entitled(store.db, opened.uid)] == [person.uid]


def test_an_uncounted_page_keeps_the_session_open(store: Store, session: Session) -> None:
    with pytest.raises(ProblemError) as error:
        closings.close_checked(
            store.db, session_uid=session.uid, by_page=[2, None], why={"present": "Ким О. болен"}
        )
    assert [(problem.code, problem.field) for problem in error.value.problems] == [
        ("page_not_counted", "page_2")
    ]


def test_opened_again_and_closed_again_keeps_both_checks(store: Store, session: Session) -> None:
    closings.close_checked(
        store.db, session_uid=session.uid, by_page=[2], why={"present": "Ким О. болен"}
    )
    void = [
        line for line in certificate_rows.numbers(store.db, session.uid) if line.state == "VOID"
    ]
    sessions.open_day(store.db, session_uid=session.uid)
    late = invite(store.db, session.uid, "Ли Анна")
    attendance.check_in(store.db, attendance_uid=late.uid)
    (paper,) = certificates.issue(store.db, session_uid=session.uid, language="ru")
    assert paper.number not in {line.number for line in void}
    again = closings.close_checked(
        store.db,
        session_uid=session.uid,
        by_page=[3],
        why={"present": "Ким О. болен", "handed_over": "Ли А. возьмёт завтра"},
    )
    assert again.status == "closed"
    first, second = session_rows.closings(store.db, session.uid)
    assert first.figures == Figures(listed=3, present=2, signatures=2, handed_over=2)
    assert second.figures == Figures(listed=4, present=3, signatures=3, handed_over=2)
    now = {line.number: line for line in certificate_rows.numbers(store.db, session.uid)}
    assert all(now[line.number] == line for line in void)
    assert {line.state for line in now.values()} == {"USED", "VOID"}


def test_what_is_typed_waits_and_stands_on_the_protocol(store: Store, session: Session) -> None:
    print_sheet(store, session)
    blank = closing_figures.so_far(store.db, session_uid=session.uid)
    assert (blank.sheet_id[:4], blank.by_page) == ("S01-", (None,))
    typed = replace(blank, by_page=(1,), why_present="  Ким О.  болен ")
    closings.write_down(store.db, session_uid=session.uid, tally=typed)
    paper = papers_closing.protocol(store.db, Wish(session_uid=session.uid))
    assert [(check.count, check.explanation) for check in paper.checks] == [
        (3, ""),
        (2, "Ким О. болен"),
        (1, ""),
        (2, ""),
    ]
    assert (paper.sheet_id, paper.signatures_by_page) == (blank.sheet_id, (1,))
    step = journal.last_undoable(store.db)
    assert step is not None
    assert (step.action, step.subject) == ("session.count", session.district)
    history.undo(store.db)
    assert closing_figures.so_far(store.db, session_uid=session.uid) == blank


def test_typing_nothing_new_makes_no_step(store: Store, session: Session) -> None:
    typed = ClosingNotes("", (2,), why_present="Ким О. болен")
    told: list[str] = []
    store.db.listeners.append(lambda change: told.extend(sorted(change.tables)))
    closings.write_down(store.db, session_uid=session.uid, tally=ClosingNotes("", (None,)))
    assert told == []
    for _ in range(3):
        closings.write_down(store.db, session_uid=session.uid, tally=typed)
    assert told == ["closing_tally"]


def test_what_is_typed_later_takes_the_place_of_what_was_typed(
    store: Store, session: Session
) -> None:
    for signed in (1, 2):
        tally = ClosingNotes("", (signed,))
        closings.write_down(store.db, session_uid=session.uid, tally=tally)
        assert closing_figures.so_far(store.db, session_uid=session.uid).by_page == (signed,)
    assert store.db.select("SELECT COUNT(*) FROM closing_tally")[0][0] == 1


def test_the_tally_is_part_of_its_closing_and_undone_with_it(
    store: Store, session: Session
) -> None:
    typed = ClosingNotes("", (2,), why_present="Ким О. болен")
    closings.write_down(store.db, session_uid=session.uid, tally=typed)
    closings.close_checked(store.db, session_uid=session.uid, by_page=typed.by_page, why=typed.why)
    assert session_rows.closing_notes(store.db, session.uid) is None
    with pytest.raises(ProblemError):
        closings.write_down(store.db, session_uid=session.uid, tally=typed)
    history.undo(store.db)
    assert closing_figures.so_far(store.db, session_uid=session.uid) == typed


def test_a_session_opened_again_starts_from_what_is_still_true(
    store: Store, session: Session
) -> None:
    why = {"present": "Ким О. болен", "signatures": "один забыл"}
    closings.close_checked(store.db, session_uid=session.uid, by_page=[1], why=why)
    sessions.open_day(store.db, session_uid=session.uid)
    assert (
        closing_figures.so_far(store.db, session_uid=session.uid).why["present"] == "Ким О. болен"
    )
    invite(store.db, session.uid, "Ли Анна")
    begun = closing_figures.so_far(store.db, session_uid=session.uid)
    assert begun.by_page == (1,)
    assert begun.why == {"present": "", "signatures": "один забыл", "handed_over": ""}


def test_a_closed_protocol_says_what_it_was_closed_with(store: Store, session: Session) -> None:
    papers = certificate_rows.of_session(store.db, session.uid)
    hand_over.take_back(store.db, certificate_uid=papers[0].uid)
    why = {"present": "Ким О. болен", "handed_over": "возьмёт завтра"}
    closings.close_checked(store.db, session_uid=session.uid, by_page=[2], why=why)
    closed = papers_closing.protocol(store.db, Wish(session_uid=session.uid))
    hand_over.hand_over(store.db, certificate_uids=[papers[0].uid])
    assert papers_closing.protocol(store.db, Wish(session_uid=session.uid)) == closed
    assert [check.count for check in closed.checks] == [3, 2, 2, 1]


def test_a_clock_set_back_changes_nothing_about_the_last_closing(tmp_path: Path) -> None:
    store = make_store(tmp_path / "late")
    uid = open_first_session(store.db).uid
    close_session(store.db, uid)
    store.close()
    store = make_store(tmp_path / "late", start=datetime(2017, 10, 1, tzinfo=UTC))
    sessions.open_day(store.db, session_uid=uid)
    invite(store.db, uid, "Ли Анна")
    close_session(store.db, uid)
    last = session_rows.last_closing(store.db, uid)
    assert last is not None
    assert last.figures.listed == 1
    store.close()


@given(
    st.lists(st.one_of(st.none(), st.integers(0, 40)), max_size=6),
    st.integers(0, 60),
    st.integers(0, 60),
)
def test_signatures_are_known_once_every_page_is(
    by_page: list[int | None], present: int, handed_over: int
) -> None:
    figures = Figures(60, present, signatures_on(by_page), handed_over)
    assert (figures.signatures is None) == bool(uncounted(by_page))
    names = {each.name for each in differences(figures)}
    assert ("present" in names) == (present != 60)
    assert ("handed_over" in names) == (present != handed_over)
    assert ("signatures" in names) == (figures.signatures not in {None, present})


@pytest.mark.parametrize("pages", [0, 1, 48, 49, 480])
def test_the_protocol_of_a_sheet_of_any_length_is_one_page(pages: int) -> None:
    counts = tuple(None if page == pages - 1 else 20 for page in range(pages))
    drawn = replace(day_papers.protocol(3), signatures_by_page=counts)
    (text,) = texts_by_pdfium(pdf_of(drawn))
    assert "Тренер: Мусаева А." in text
    assert ("стр. 1 — 20" in text) == (2 <= pages <= 48)
    assert ("стр. 1–10 — 200" in text) == (pages == 480)
    assert ("____" in text) == (pages > 0)
