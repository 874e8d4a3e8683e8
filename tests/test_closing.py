"""A session closes when its four figures agree, or each difference has its line."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from seminar_desk.actions import attendance, certificates, closing, hand_over, history
from seminar_desk.actions.certificate_drafts import entitled
from seminar_desk.domain.closing import Figures, Tally, differences
from seminar_desk.domain.problems import ProblemError
from seminar_desk.domain.session import Session
from seminar_desk.store import certificates as reads
from seminar_desk.store import closings, sessions
from seminar_desk.store.opening import Store
from tests.stores import invite, make_store, open_first_session


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = make_store(tmp_path)
    yield opened
    opened.close()


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
        closing.close_checked(
            store.db, session_uid=session.uid, by_page=[1], why={"signatures": " "}
        )
    assert [(problem.code, problem.field) for problem in error.value.problems] == [
        ("difference_present", "why_present"),
        ("difference_signatures", "why_signatures"),
    ]
    assert sessions.session(store.db, session.uid).status == "open"
    assert closings.last(store.db, session.uid) is None


def test_closing_keeps_the_check_and_voids_what_was_not_used(
    store: Store, session: Session
) -> None:
    why = {"present": "Ким О. болен", "signatures": "объяснять нечего"}
    closed = closing.close_checked(store.db, session_uid=session.uid, by_page=[1, 1], why=why)
    assert closed.status == "closed"
    kept = closings.last(store.db, session.uid)
    assert kept is not None
    assert kept.figures == Figures(listed=3, present=2, signatures=2, handed_over=2)
    assert kept.tally == Tally("", (1, 1), why_present="Ким О. болен")
    states = [line.state for line in reads.numbers(store.db, session.uid)]
    assert states == ["USED", "USED", *["VOID"] * (len(states) - 2)]
    assert len(states) > 2


def test_one_undo_opens_the_day_and_its_numbers_again(store: Store, session: Session) -> None:
    why = {"present": "Ким О. болен"}
    closing.close_checked(store.db, session_uid=session.uid, by_page=[2], why=why)
    history.undo(store.db)
    assert sessions.session(store.db, session.uid).status == "open"
    assert closings.last(store.db, session.uid) is None
    assert {line.state for line in reads.numbers(store.db, session.uid)} == {"USED", "FREE"}


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
    assert reads.exemptions(store.db, opened.uid)[person.uid].reason.startswith("вызвали")


def test_a_guest_has_none_and_the_rule_can_return(store: Store) -> None:
    opened = open_first_session(store.db)
    person = invite(store.db, opened.uid, "Асанов Бакыт")
    attendance.check_in(store.db, attendance_uid=person.uid)
    certificates.refuse(store.db, attendance_uid=person.uid, reason="гость")
    assert entitled(store.db, opened.uid) == []
    certificates.end_exemption(store.db, attendance_uid=person.uid)
    assert [row.uid for row in entitled(store.db, opened.uid)] == [person.uid]
