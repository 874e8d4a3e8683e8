"""Who holds a certificate stays in the list, and stays present, until it is annulled."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from seminar_desk.actions.certificates import certificates
from seminar_desk.actions.people import attendance, merging
from seminar_desk.domain.people.participant import Entry
from seminar_desk.domain.problems import ProblemError
from seminar_desk.store import journal
from seminar_desk.store.certificates import certificate_rows
from seminar_desk.store.database import Database
from seminar_desk.store.opening import Store
from seminar_desk.store.people import attendance_rows
from tests.hands.stores import invite, open_first_session


def _merged_into_another(db: Database, uid: str) -> object:
    another = invite(db, attendance_rows.listed(db, uid).session_uid, "Асанов Бакыт")
    return merging.merge(db, kept_uid=another.uid, merged_uid=uid)


@pytest.mark.parametrize(
    "act",
    [
        lambda db, uid: attendance.remove(db, attendance_uid=uid, reason="дважды"),
        lambda db, uid: attendance.take_back_check_in(db, attendance_uid=uid, reason="ошибка"),
        _merged_into_another,
    ],
    ids=["removed", "mark taken back", "merged into another"],
)
def test_who_holds_a_certificate_stays(store: Store, act: Callable[[Database, str], None]) -> None:
    session = open_first_session(store.db)
    uid = invite(store.db, session.uid, "Асанов Бакыт").uid
    attendance.check_in(store.db, attendance_uid=uid)
    (paper,) = certificates.issue(store.db, session_uid=session.uid, language="ru")
    with pytest.raises(ProblemError) as refused:
        act(store.db, uid)
    (problem,) = refused.value.problems
    assert problem.code == "certificate_issued"
    assert problem.values == {"name": "Асанов Бакыт", "number": paper.number}
    assert attendance_rows.listed(store.db, uid).is_present
    certificates.annul(store.db, certificate_uid=paper.uid, reason="ошибка")
    act(store.db, uid)
    listed = {row.uid: row.is_present for row in attendance_rows.of_session(store.db, session.uid)}
    assert not listed.get(uid)


def test_who_no_longer_wants_to_be_named_gets_no_second_paper(store: Store) -> None:
    session = open_first_session(store.db)
    person = invite(store.db, session.uid, "Асанов Бакыт")
    attendance.check_in(store.db, attendance_uid=person.uid)
    (paper,) = certificates.issue(store.db, session_uid=session.uid, language="ru")
    nameless = Entry("", role_code=person.role_code, name_declined=True)
    attendance.edit(store.db, attendance_uid=person.uid, entry=nameless)
    with pytest.raises(ProblemError) as refused:
        certificates.reissue(store.db, certificate_uid=paper.uid, reason="опечатка")
    assert [problem.code for problem in refused.value.problems] == ["name_empty"]
    (kept,) = certificate_rows.of_session(store.db, session.uid)
    assert kept.is_valid
    assert kept.name_printed == "Асанов Бакыт"


def test_several_are_replaced_in_one_step_or_none_is(store: Store) -> None:
    session = open_first_session(store.db)
    for name in ("Асанов Бакыт", "Бекова Нурзат"):
        person = invite(store.db, session.uid, name)
        attendance.check_in(store.db, attendance_uid=person.uid)
    old = certificates.issue(store.db, session_uid=session.uid, language="ru")
    uids = [paper.uid for paper in old]
    with pytest.raises(ProblemError) as refused:
        certificates.reissue_all(store.db, certificate_uids=[*uids, "никакой"], reason="тренер")
    assert [problem.code for problem in refused.value.problems] == ["certificate_not_valid"]
    assert all(paper.is_valid for paper in certificate_rows.of_session(store.db, session.uid))
    steps = len(journal.history(store.db))
    new = certificates.reissue_all(store.db, certificate_uids=uids, reason="тренер")
    assert [(paper.name_printed, paper.version, paper.replaces_uid) for paper in new] == [
        (paper.name_printed, 2, paper.uid) for paper in old
    ]
    kept = {paper.uid: paper for paper in certificate_rows.of_session(store.db, session.uid)}
    assert [(kept[uid].status, kept[uid].void_reason) for uid in uids] == [
        ("REPLACED", "тренер")
    ] * 2
    assert len(journal.history(store.db)) == steps + 1
