"""Certificates are numbered once, frozen, annulled; papers say what the store says."""

from __future__ import annotations

from pathlib import Path

import pytest

from seminar_desk.actions import settings
from seminar_desk.actions.certificates import certificates
from seminar_desk.actions.days import outputs
from seminar_desk.actions.people import attendance
from seminar_desk.domain import catalogue
from seminar_desk.domain.certificates.certificate_number import Number, series_of
from seminar_desk.domain.days.session import Session
from seminar_desk.domain.desk_settings import Signatory
from seminar_desk.domain.people.participant import Entry
from seminar_desk.domain.problems import ProblemError
from seminar_desk.gather.certificates import certificate_snapshots
from seminar_desk.store import journal
from seminar_desk.store.certificates import certificate_rows
from seminar_desk.store.database import Database
from seminar_desk.store.days import session_rows
from seminar_desk.store.opening import Store
from tests.hands.drawing import sheet_of
from tests.hands.history_told import told
from tests.hands.stores import invite, make_store, open_first_session


def present(db: Database, session: Session, *names: str) -> list[str]:
    """Check in people of these names; return their attendance uids."""
    people = [invite(db, session.uid, name) for name in names]
    return [attendance.check_in(db, attendance_uid=row.uid).participant.uid for row in people]


def number(serial: int) -> str:
    """Return a number of the first session, as the tests' own key gives it."""
    return Number("АТБ", 2017, "НССЛ", serial).text


def test_only_the_present_are_numbered_in_the_order_of_the_alphabet(store: Store) -> None:
    session = open_first_session(store.db)
    present(store.db, session, "Өмүрбекова Айнура", "Осмонова Жылдыз", "Пак Вера")
    invite(store.db, session.uid, "Асанов Бакыт")
    issued = certificates.issue(store.db, session_uid=session.uid, language="ru")
    assert [(paper.number, paper.name_printed) for paper in issued] == [
        (number(1), "Осмонова Жылдыз"),
        (number(2), "Өмүрбекова Айнура"),
        (number(3), "Пак Вера"),
    ]
    with pytest.raises(ProblemError) as error:
        certificates.issue(store.db, session_uid=session.uid, language="ru")
    assert error.value.problems[0].code == "nobody_entitled"


def test_a_certificate_keeps_its_words_when_everything_else_changes(store: Store) -> None:
    session = open_first_session(store.db)
    uid = present(store.db, session, "Токтосун уулу Эркин")[0]
    settings.change(store.db, signatories=(Signatory("Осмонова А. Т.", "директор"),))
    certificates.issue(store.db, session_uid=session.uid, language="ru+ky")
    before = certificate_snapshots.issued(store.db, session_uid=session.uid)
    entry = Entry("Токтосунов", "Эркин", role_code="ak_deputy", sex="m")
    attendance.edit(store.db, attendance_uid=uid, entry=entry)
    settings.change(store.db, title_ru="Другое название", signatories=())
    assert certificate_snapshots.issued(store.db, session_uid=session.uid) == before
    assert before[0].name == "Токтосун уулу Эркин"


def test_undo_stops_at_numbered_certificates(store: Store) -> None:
    session = open_first_session(store.db)
    uid = present(store.db, session, "Асанов Бакыт")[0]
    certificates.issue(store.db, session_uid=session.uid, language="ru")
    assert journal.last_undoable(store.db) is None
    with pytest.raises(ProblemError) as error:
        attendance.take_back_check_in(store.db, attendance_uid=uid, reason="ошибка")
    assert error.value.problems[0].code == "certificate_issued"


def test_where_nothing_was_saved_nothing_is_told_printed_elsewhere(store: Store) -> None:
    session = open_first_session(store.db)
    pages: list[int] = []
    key = catalogue.CERTIFICATES

    def tell() -> None:
        pages.append(outputs.print_elsewhere(store.db, session_uid=session.uid, key=key))

    assert told(store.db, tell) == []
    assert pages == [0]


def test_an_annulled_number_is_never_given_again(store: Store) -> None:
    session = open_first_session(store.db)
    present(store.db, session, "Асанов Бакыт")
    first = certificates.issue(store.db, session_uid=session.uid, language="ru")[0]
    with pytest.raises(ProblemError):
        certificates.annul(store.db, certificate_uid=first.uid, reason=" ")
    certificates.annul(store.db, certificate_uid=first.uid, reason="опечатка")
    second = certificates.issue(store.db, session_uid=session.uid, language="ru")[0]
    kept = {
        paper.number: paper.status for paper in certificate_rows.of_session(store.db, session.uid)
    }
    assert second.number == number(2)
    assert kept == {number(1): "VOID", number(2): "PREPARED"}


def test_every_district_has_its_own_series(store: Store) -> None:
    prefixes = [series_of(session.district) for session in session_rows.all_sessions(store.db)]
    assert len(set(prefixes)) == 12


def test_the_sheet_has_every_name_once_by_role_or_alphabet(store: Store) -> None:
    session = open_first_session(store.db)
    invite(store.db, session.uid, "Үсөнова Назгүл", role_code="ao_head")
    invite(store.db, session.uid, "Асанов Бакыт", role_code="ig_member")
    invite(store.db, session.uid, "Уметов Азат", role_code="ig_member")
    by_role = sheet_of(store.db, session.uid)
    by_name = sheet_of(store.db, session.uid, order="alphabet")
    assert [row.name for row in by_role.rows] == ["Үсөнова Назгүл", "Асанов Бакыт", "Уметов Азат"]
    assert [row.name for row in by_name.rows] == ["Асанов Бакыт", "Уметов Азат", "Үсөнова Назгүл"]
    assert by_role.watermark == ""
    assert by_role.rows[0].number == "013"


def test_a_rehearsal_marks_every_paper(tmp_path: Path) -> None:
    store = make_store(tmp_path / "rehearsal", rehearsal=True)
    session = open_first_session(store.db)
    present(store.db, session, "Асанов Бакыт")
    certificates.issue(store.db, session_uid=session.uid, language="ru")
    assert sheet_of(store.db, session.uid).watermark == "РЕПЕТИЦИЯ"
    paper = certificate_snapshots.issued(store.db, session_uid=session.uid)[0]
    assert paper.watermark == "РЕПЕТИЦИЯ"
    store.close()
