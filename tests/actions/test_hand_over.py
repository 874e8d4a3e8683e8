"""Certificates that were printed are handed over, one by one or all at once."""

from __future__ import annotations

from functools import partial

from seminar_desk.actions.certificates import certificates, hand_over
from seminar_desk.actions.people import attendance
from seminar_desk.store.certificates import certificate_rows
from seminar_desk.store.days import session_rows
from seminar_desk.store.opening import Store
from tests.hands.history_told import refused
from tests.hands.stores import invite, open_first_session


def test_only_printed_certificates_are_handed_over_at_once(store: Store) -> None:
    session = open_first_session(store.db)
    for name in ("Асанов Бакыт", "Пак Вера"):
        attendance.check_in(store.db, attendance_uid=invite(store.db, session.uid, name).uid)
    first, second = certificates.issue(store.db, session_uid=session.uid, language="ru")
    hand_over.hand_over(store.db, certificate_uids=[first.uid, second.uid])
    hand_over.take_back(store.db, certificate_uid=first.uid)
    handed = certificate_rows.certificate(store.db, second.uid)
    late = invite(store.db, session.uid, "Осмонов Эрлан")
    attendance.check_in(store.db, attendance_uid=late.uid)
    (unprinted,) = certificates.issue(store.db, session_uid=session.uid, language="ru")
    assert hand_over.hand_over_printed(store.db, session_uid=session.uid) == 1
    now = {paper.uid: paper for paper in certificate_rows.of_session(store.db, session.uid)}
    assert now[first.uid].status == "HANDED_OVER"
    assert now[second.uid] == handed
    assert now[unprinted.uid] == unprinted
    assert hand_over.hand_over_printed(store.db, session_uid=session.uid) == 0


def test_a_scanned_certificate_of_another_day_stays_where_it_is(store: Store) -> None:
    session, other = open_first_session(store.db), session_rows.with_code(store.db, "S02")
    assert other
    person = invite(store.db, session.uid, "Пак Вера")
    attendance.check_in(store.db, attendance_uid=person.uid)
    (paper,) = certificates.issue(store.db, session_uid=session.uid, language="ru")
    act = partial(
        hand_over.hand_over_scanned, store.db, session_uid=other.uid, text=paper.number.lower()
    )
    assert refused(act) == ("certificate_other_session", "")
    assert certificate_rows.certificate(store.db, paper.uid) == paper
