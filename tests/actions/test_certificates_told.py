"""Each action on certificates is one step, and says whether Undo may take it back."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest

from seminar_desk.actions import settings
from seminar_desk.actions.certificates import certificate_numbers, certificates, hand_over
from seminar_desk.actions.people import attendance
from seminar_desk.domain.certificates.certificate import Certificate
from seminar_desk.domain.days.session import Session
from seminar_desk.domain.people.participant import Participant
from seminar_desk.store.certificates import certificate_rows
from seminar_desk.store.days import session_rows
from seminar_desk.store.opening import Store
from tests.hands.history_told import refused, told
from tests.hands.stores import close_session, invite, open_first_session


@pytest.fixture
def session(store: Store) -> Session:
    return open_first_session(store.db)


@pytest.fixture
def person(store: Store, session: Session) -> Participant:
    return invite(store.db, session.uid, "Асанов Бакыт")


@pytest.fixture
def paper(store: Store, session: Session, person: Participant) -> Certificate:
    attendance.check_in(store.db, attendance_uid=person.uid)
    (issued,) = certificates.issue(store.db, session_uid=session.uid, language="ru")
    return issued


def test_certificates(store: Store, session: Session, person: Participant) -> None:
    db, name = store.db, "Асанов Бакыт"
    attendance.check_in(db, attendance_uid=person.uid)
    assert told(db, lambda: certificates.refuse(db, attendance_uid=person.uid, reason="гость")) == [
        ("certificate.refuse", f"{name}: гость", "yes")
    ]
    assert told(db, lambda: certificates.grant(db, attendance_uid=person.uid, reason="сама")) == [
        ("certificate.grant", f"{name}: сама", "yes")
    ]
    exempted = certificate_rows.exemptions(db, session.uid)
    assert [(found.kind, found.reason) for found in exempted.values()] == [("GRANT", "сама")]
    assert told(db, lambda: certificates.end_exemption(db, attendance_uid=person.uid)) == [
        ("certificate.end_exemption", name, "yes")
    ]
    assert told(db, lambda: certificates.end_exemption(db, attendance_uid=person.uid)) == []
    assert told(db, lambda: certificates.issue(db, session_uid=session.uid, language="ru")) == [
        ("certificate.issue", "1", "stop")
    ]
    (paper,) = certificate_rows.of_session(db, session.uid)
    assert (paper.status, paper.version, paper.by_hand) == ("PREPARED", 1, "NO")
    assert told(db, lambda: certificates.mark_printed(db, certificate_uids=[paper.uid])) == [
        ("certificate.print", "1", "skip")
    ]
    printed = certificate_rows.certificate(db, paper.uid)
    assert printed
    assert printed.printed_at_utc
    assert told(db, lambda: hand_over.hand_over(db, certificate_uids=[paper.uid])) == [
        ("certificate.hand_over", name, "yes")
    ]
    assert told(db, lambda: hand_over.hand_over(db, certificate_uids=[paper.uid])) == []
    handed = certificate_rows.certificate(db, paper.uid)
    assert handed
    assert handed.printed_at_utc == printed.printed_at_utc
    assert handed.handed_over_at_utc
    assert told(db, lambda: hand_over.take_back(db, certificate_uid=paper.uid)) == [
        ("certificate.take_back", name, "yes")
    ]
    back = certificate_rows.certificate(db, paper.uid)
    assert back
    assert (back.status, back.handed_over_at_utc) == ("PRINTED", None)
    assert told(
        db, lambda: certificates.reissue(db, certificate_uid=paper.uid, reason="ошибка")
    ) == [("certificate.reissue", f"{paper.number}: ошибка", "stop")]
    old, new = certificate_rows.of_session(db, session.uid)
    assert (old.status, old.void_reason) == ("REPLACED", "ошибка")
    assert (new.version, new.replaces_uid) == (2, old.uid)
    assert told(db, lambda: certificates.annul(db, certificate_uid=new.uid, reason="порвана")) == [
        ("certificate.annul", "порвана", "stop")
    ]
    annulled = certificate_rows.certificate(db, new.uid)
    assert annulled
    assert (annulled.status, annulled.void_reason) == ("VOID", "порвана")


def test_two_certificates_at_once_are_told_by_their_number(store: Store, session: Session) -> None:
    for number in range(2):
        person = invite(store.db, session.uid, f"Асанов{number} Бакыт")
        attendance.check_in(store.db, attendance_uid=person.uid)
    issued = certificates.issue(store.db, session_uid=session.uid, language="ru")
    uids = [paper.uid for paper in issued]
    assert told(store.db, lambda: hand_over.hand_over(store.db, certificate_uids=uids)) == [
        ("certificate.hand_over", "2", "yes")
    ]


def test_numbers_kept_for_a_day(store: Store, session: Session, paper: Certificate) -> None:
    """So many as are expected or listed, whichever is more, and five to spare."""
    db = store.db
    kept = certificate_rows.numbers(db, session.uid)
    assert len(kept) == max(session.expected_count or 0, 1) + 5
    assert [number.serial for number in kept] == list(range(1, len(kept) + 1))
    assert [number.state for number in kept] == ["USED"] + ["FREE"] * (len(kept) - 1)
    assert paper.serial == 1
    assert told(
        db, lambda: certificate_numbers.void_number(db, number=kept[1].number, reason=" залит ")
    ) == [("certificate.void_number", f"{kept[1].number}:  залит ", "stop")]
    voided = certificate_rows.reserved(db, kept[1].number)
    assert voided
    assert (voided.state, voided.reason) == ("VOID", "залит")
    for number, reason, problem in (
        (kept[2].number, " ", ("reason_missing", "reason")),
        (kept[0].number, "р", ("number_not_free", "number")),
        ("АТБ", "р", ("number_not_free", "number")),
    ):
        void = partial(certificate_numbers.void_number, db, number=number, reason=reason)
        assert refused(void) == problem


def test_what_is_refused_of_certificates(
    store: Store, session: Session, person: Participant, paper: Certificate
) -> None:
    db, uid = store.db, paper.uid
    absent = invite(db, session.uid, "Осмонов Азат").uid
    for act, problem in (
        (
            lambda: certificates.issue(db, session_uid=session.uid, language="ru"),
            ("nobody_entitled", ""),
        ),
        (
            lambda: certificates.grant(db, attendance_uid=absent, reason="сама"),
            ("not_present", ""),
        ),
        (
            lambda: certificates.grant(db, attendance_uid=person.uid, reason=" "),
            ("reason_missing", "reason"),
        ),
        (
            lambda: certificates.refuse(db, attendance_uid=person.uid, reason="гость"),
            ("certificate_issued", ""),
        ),
        (
            lambda: certificates.reissue(db, certificate_uid=uid, reason=" "),
            ("reason_missing", "reason"),
        ),
        (
            lambda: certificates.annul(db, certificate_uid="none", reason="порвана"),
            ("certificate_not_valid", ""),
        ),
        (lambda: hand_over.take_back(db, certificate_uid=uid), ("certificate_not_handed_over", "")),
        (
            lambda: hand_over.hand_over(db, certificate_uids=["none"]),
            ("certificate_not_valid", ""),
        ),
    ):
        assert refused(act) == problem
    certificates.annul(db, certificate_uid=uid, reason="порвана")
    assert refused(lambda: hand_over.hand_over(db, certificate_uids=[uid])) == (
        *("certificate_not_valid", ""),
    )
    settings.change(db, title_ru=" ")
    again = partial(certificates.issue, db, session_uid=session.uid, language="ru")
    assert refused(again) == ("title_missing", "title_ru")


def test_blank_forms(store: Store, session: Session, person: Participant) -> None:
    db = store.db
    attendance.check_in(db, attendance_uid=person.uid)
    for count in (0, certificates.MOST_BLANKS + 1):
        keep = partial(certificates.keep_blanks, db, session_uid=session.uid, count=count)
        assert refused(keep) == ("by_hand_count", "count")
    kept = certificates.keep_blanks(db, session_uid=session.uid, count=2)
    assert [number.serial for number in kept] == [1, 2]
    assert [(number.purpose, number.state) for number in kept] == [("BY_HAND", "FREE")] * 2
    assert len(certificates.keep_blanks(db, session_uid=session.uid, count=1)) == 1
    assert told(db, lambda: certificates.keep_blanks(db, session_uid=session.uid, count=200)) == [
        ("certificate.keep_blanks", "200", "stop")
    ]

    def enter(number: str, name: str = " Асанов  Бакыт ") -> Callable[[], Certificate]:
        return lambda: certificates.enter_by_hand(
            db, number=number, attendance_uid=person.uid, name=name, language="ru"
        )

    assert refused(enter("АТБ")) == ("number_unknown", "number")
    second = session_rows.with_code(db, "S02")
    assert second
    (elsewhere,) = certificates.keep_blanks(db, session_uid=second.uid, count=1)
    assert refused(enter(elsewhere.number)) == ("number_other_session", "number")
    assert refused(enter(kept[0].number, " ")) == ("name_empty", "name")
    assert told(db, enter(kept[0].number)) == [
        ("certificate.by_hand", f"{kept[0].number} Асанов Бакыт", "stop")
    ]
    entered = certificate_rows.with_number(db, kept[0].number)
    assert entered
    assert (entered.by_hand, entered.status, entered.name_printed) == (
        *("YES", "HANDED_OVER", "Асанов Бакыт"),
    )
    assert entered.printed_at_utc == entered.handed_over_at_utc
    assert refused(enter(kept[1].number)) == ("certificate_issued", "attendance_uid")
    wrong = certificates.wrong_by_hand(db, number=kept[0].number, attendance_uid="", name=" ")
    assert [(problem.code, problem.field) for problem in wrong] == [
        ("number_not_free", "number"),
        ("by_hand_nobody", "attendance_uid"),
        ("name_empty", "name"),
    ]
    (missing, _) = certificates.wrong_by_hand(db, number=" ", attendance_uid="", name="Асанов")
    assert (missing.code, missing.field) == ("by_hand_no_number", "number")
    close_session(db, session.uid)
    assert refused(lambda: certificates.keep_blanks(db, session_uid=session.uid, count=1)) == (
        *("day_is_closed", ""),
    )


def test_a_form_written_by_hand_is_for_somebody_who_came(
    store: Store, session: Session, person: Participant
) -> None:
    (blank,) = certificates.keep_blanks(store.db, session_uid=session.uid, count=1)

    def enter() -> None:
        certificates.enter_by_hand(
            store.db,
            number=blank.number,
            attendance_uid=person.uid,
            name="Асанов Бакыт",
            language="ru",
        )

    assert refused(enter) == ("not_present", "attendance_uid")
    attendance.check_in(store.db, attendance_uid=person.uid)
    enter()
    assert certificate_rows.with_number(store.db, blank.number)


def test_a_reprint_takes_nothing_back(store: Store, session: Session, person: Participant) -> None:
    attendance.check_in(store.db, attendance_uid=person.uid)
    (paper,) = certificates.issue(store.db, session_uid=session.uid, language="ru")
    certificates.mark_printed(store.db, certificate_uids=[paper.uid])
    hand_over.hand_over(store.db, certificate_uids=[paper.uid])
    before = certificate_rows.certificate(store.db, paper.uid)
    certificates.mark_printed(store.db, certificate_uids=[paper.uid])
    assert certificate_rows.certificate(store.db, paper.uid) == before
