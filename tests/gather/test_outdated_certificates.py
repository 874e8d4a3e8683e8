"""What was mended after a certificate was numbered is said, and only what stands on the paper."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from seminar_desk.actions.certificates import certificates
from seminar_desk.actions.people import attendance
from seminar_desk.documents.certificates.certificate_text import wording
from seminar_desk.domain.certificates import certificate
from seminar_desk.domain.certificates.certificate import Certificate
from seminar_desk.domain.people.participant import Participant
from seminar_desk.gather.certificates import certificate_snapshots, outdated_papers
from seminar_desk.store.certificates import certificate_rows
from seminar_desk.store.opening import Store
from seminar_desk.store.people import attendance_rows
from tests.hands.stores import invite, open_first_session

CHANGES: dict[str, dict[str, Any]] = {
    "nothing": {},
    "role": {"role_code": "ao_head"},
    "name": {"surname": "Асанова"},
    "sex": {"sex": "f"},
}


def _issued(store: Store, language: str, sex: str) -> tuple[Certificate, Participant]:
    uid = open_first_session(store.db).uid
    person = invite(store.db, uid, "Асанов Бакыт", sex=sex)
    attendance.check_in(store.db, attendance_uid=person.uid)
    [paper] = certificates.issue(store.db, session_uid=uid, language=language)
    return paper, attendance_rows.listed(store.db, person.uid)


@pytest.mark.parametrize(
    ("language", "sex", "change", "code"),
    [
        ("ru", "m", "nothing", ""),
        ("ru", "m", "role", ""),  # it stands on no certificate
        ("ru", "m", "name", "certificate_name_outdated"),
        ("ru", "m", "sex", "certificate_sex_outdated"),
        ("ru", "unknown", "sex", "certificate_sex_outdated"),
        ("ky+ru", "unknown", "sex", "certificate_sex_outdated"),
        ("ky", "unknown", "sex", ""),  # no Kyrgyz word tells it
        ("ky", "m", "name", "certificate_name_outdated"),
    ],
)
def test_what_stands_on_the_paper_is_compared(
    store: Store, language: str, sex: str, change: str, code: str
) -> None:
    paper, person = _issued(store, language, sex)
    problem = certificate.outdated(paper, replace(person, **CHANGES[change]))
    assert (problem.code if problem else "") == code


def test_a_replaced_certificate_is_asked_nothing_more(store: Store) -> None:
    paper, person = _issued(store, "ru", "unknown")
    with store.db.change("test"):
        store.db.update("person", person.person_uid, {"sex": "m"})
    found = outdated_papers.outdated_of(store.db, paper.session_uid)
    assert {uid: problem.values["verb"] for uid, problem in found.items()} == {
        person.uid: "принял(а)"
    }
    certificates.reissue(store.db, certificate_uid=paper.uid, reason="указан пол")
    assert outdated_papers.outdated_of(store.db, paper.session_uid) == {}


def test_a_form_written_by_hand_may_leave_a_part_of_the_name_out(store: Store) -> None:
    uid = open_first_session(store.db).uid
    person = invite(store.db, uid, "Асанов Бакыт Турдубекович")
    attendance.check_in(store.db, attendance_uid=person.uid)
    [number] = certificates.keep_blanks(store.db, session_uid=uid, count=1)
    certificates.enter_by_hand(
        store.db,
        number=number.number,
        attendance_uid=person.uid,
        name="Асанов Бакыт",
        language="ru",
    )
    paper = certificate_rows.valid_of(store.db, person.uid)
    assert paper is not None
    assert certificate.outdated(paper, replace(person, sex="f")) is None
    renamed = replace(person, surname="Осмонов")
    problem = certificate.outdated(paper, renamed)
    assert problem is not None
    assert problem.code == "certificate_name_outdated"


@pytest.mark.parametrize(
    ("language", "district"),
    [("ru", "Ат-Башинский район"), ("ky", "Ат-Башы району"), ("en", "At-Bashy")],
)
def test_the_paper_names_the_district_in_its_own_language(
    store: Store, language: str, district: str
) -> None:
    paper, _ = _issued(store, language, "m")
    [drawn] = certificate_snapshots.as_frozen(store.db, [paper])
    assert district in wording(drawn, language).place
