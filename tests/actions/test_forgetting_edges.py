"""Somebody's data deleted where little is as usual: under several uids, again, and in a copy."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from seminar_desk.actions import history, settings
from seminar_desk.actions.books import person_edges
from seminar_desk.actions.certificates import certificates
from seminar_desk.actions.people import attendance, forgetting
from seminar_desk.actions.plans import assemblies
from seminar_desk.domain.certificates import certificate_code, forgotten_paper, verdict
from seminar_desk.domain.certificates.certificate_number import read_number
from seminar_desk.domain.people import forgotten_person
from seminar_desk.gather.certificates import outdated_papers, verification
from seminar_desk.gather.people import forgotten_facts
from seminar_desk.store import journal
from seminar_desk.store.certificates import certificate_rows
from seminar_desk.store.database import Database
from seminar_desk.store.days import session_rows
from seminar_desk.store.opening import Store, open_store
from seminar_desk.store.people import attendance_rows
from seminar_desk.store.plans import assembly_rows
from tests.hands.stores import invite, open_first_session

NAME = "Жапаркулова Бурулай"


def _names(db: Database) -> list[str]:
    return sorted(person.full_name for person in attendance_rows.everyone(db))


def test_who_stands_under_several_uids_is_gone_under_all_of_them(store: Store) -> None:
    db = store.db
    uids = [
        invite(db, session.uid, NAME, phone="0772987651").person_uid
        for session in session_rows.all_sessions(db)[:3]
    ]
    invite(db, session_rows.all_sessions(db)[0].uid, "Асанов Бакыт")
    person_edges.join(db, uids[0], uids[1])
    person_edges.join(db, uids[1], uids[2])
    facts = forgotten_facts.read(db, uids[2])
    assert (facts.person_uids, len(facts.sessions)) == (tuple(sorted(uids)), 3)
    assert forgetting.forget(db, person_uid=uids[2]).participations == 3
    assert _names(db) == ["", "", "", "Асанов Бакыт"]


def test_a_further_row_of_somebody_forgotten_goes_too_and_the_first_stays_as_it_was(
    store: Store,
) -> None:
    """Her paper, her authorship and the moment of the first time are written no second time."""
    db = store.db
    day = open_first_session(db)
    her = invite(db, day.uid, NAME)
    attendance.check_in(db, attendance_uid=her.uid)
    plan = assemblies.begin(db, session_uid=day.uid, village="Чон-Таш")
    assemblies.set_authors(db, plan, [(her.uid, NAME)])
    (paper,) = certificates.issue(db, session_uid=day.uid, language="ru")
    certificates.mark_printed(db, certificate_uids=[paper.uid])
    forgetting.forget(db, person_uid=her.person_uid)
    rows = (("person", her.person_uid), ("certificate", paper.uid), ("assembly", plan))
    before = [db.row(table, uid) for table, uid in rows]
    authors = assembly_rows.wanted(db, plan).authors
    other = invite(db, session_rows.all_sessions(db)[1].uid, NAME)
    person_edges.join(db, her.person_uid, other.person_uid)
    forgetting.forget(db, person_uid=other.person_uid)
    assert _names(db) == ["", ""]
    assert [db.row(table, uid) for table, uid in rows] == before
    assert assembly_rows.wanted(db, plan).authors == authors
    assert [author.name for author in authors] == [forgotten_person.GONE]


def test_a_form_filled_in_by_hand_keeps_whose_it_is_and_says_no_name(store: Store) -> None:
    db = store.db
    day = open_first_session(db)
    her = invite(db, day.uid, NAME)
    attendance.check_in(db, attendance_uid=her.uid)
    [number] = certificates.keep_blanks(db, session_uid=day.uid, count=1)
    paper = certificates.enter_by_hand(
        db, number=number.number, attendance_uid=her.uid, name=NAME, language="ru"
    )
    forgetting.forget(db, person_uid=her.person_uid)
    left = certificate_rows.certificate(db, paper.uid)
    assert left is not None
    assert (left.name_printed, left.status) == ("", paper.status)
    holder, own = forgotten_paper.holder_of(left.frozen_json), read_number(number.number)
    assert own is not None
    assert forgotten_paper.is_holder(certificate_code.name_hash(own, NAME), holder)
    assert not forgotten_paper.is_holder(certificate_code.name_hash(own, "Асанова Ай"), holder)
    assert verification.verify_text(db, number.number).code == verdict.VALID
    assert outdated_papers.outdated_of(db, day.uid) == {}


def test_words_that_only_begin_as_a_name_stay(store: Store) -> None:
    db = store.db
    day = open_first_session(db)
    her = invite(db, day.uid, "Асан Айнур")
    plan = assemblies.begin(db, session_uid=day.uid, village="Чон-Таш")
    assemblies.edit(db, plan, trainer_note="Асан Айнурбекова и Кара-Асан Айнура")
    before = db.row("assembly", plan)
    forgetting.forget(db, person_uid=her.person_uid)
    assert db.row("assembly", plan) == before


def test_a_stick_that_stays_out_is_asked_for_again_without_a_new_step(
    store: Store, tmp_path: Path
) -> None:
    db = store.db
    stick, away = tmp_path / "stick", tmp_path / "pocket"
    settings.change(db, backup_folder=str(stick))
    her = invite(db, open_first_session(db).uid, NAME)
    history.back_up(db, reason="open")
    stick.rename(away)
    assert not forgetting.forget(db, person_uid=her.person_uid).is_whole
    steps = journal.history(db, limit=100)
    assert not forgetting.erase(db).is_whole
    assert journal.history(db, limit=100) == steps
    store.close()
    with closing(open_store(db.folder, writable=False)) as reader:
        assert not forgetting.erase(reader.db).is_whole
