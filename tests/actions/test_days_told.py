"""Each action on days, plans and the desk is one step, named for the history."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from seminar_desk.actions import desk_lock, history, settings
from seminar_desk.actions.certificates import certificates, signing
from seminar_desk.actions.days import closings, outputs, sessions
from seminar_desk.actions.plans import assemblies, assembly_steps
from seminar_desk.domain.days.closing import ClosingNotes
from seminar_desk.domain.days.session import Session, SessionEntry
from seminar_desk.domain.people.participant import Participant
from seminar_desk.store.database import Value
from seminar_desk.store.days import session_rows
from seminar_desk.store.opening import Store
from seminar_desk.store.plans import assembly_rows
from tests.hands.history_told import refused, told
from tests.hands.stores import close_session, invite, open_first_session

DISTRICT = "Ат-Башинский район"


@pytest.fixture
def session(store: Store) -> Session:
    return open_first_session(store.db)


@pytest.fixture
def person(store: Store, session: Session) -> Participant:
    return invite(store.db, session.uid, "Асанов Бакыт")


def test_sessions(store: Store) -> None:
    db = store.db
    first, second = session_rows.all_sessions(db)[:2]
    later = first.date + timedelta(days=2)
    entry = SessionEntry(later, "Нарынская область", DISTRICT, "Зал", code=" S50 ", trainer="А")
    assert told(db, lambda: sessions.add(db, entry=entry)) == [("session.add", DISTRICT, "yes")]
    added = session_rows.with_code(db, "S50")
    assert added
    assert (added.trainer, added.hours, added.status) == ("А", 8, "planned")
    own = replace(entry, code="S50", hours=6, expected_count=30, document_language="ky")
    assert told(db, lambda: sessions.edit(db, session_uid=added.uid, entry=own)) == [
        ("session.edit", DISTRICT, "yes")
    ]
    edited = session_rows.session(db, added.uid)
    assert (edited.hours, edited.expected_count, edited.moved_from) == (6, 30, None)
    moved = sessions.edit(
        db, session_uid=added.uid, entry=replace(own, date=later + timedelta(days=1))
    )
    assert moved.moved_from == later
    again = sessions.edit(
        db, session_uid=added.uid, entry=replace(own, date=later + timedelta(days=5))
    )
    assert again.moved_from == later
    copied = sessions.copy(db, session_uid=added.uid, to=date(2017, 12, 1))
    assert (copied.hours, copied.document_language, copied.trainer) == (6, "ky", "А")
    assert (copied.code, copied.oblast, copied.venue) == ("S13", added.oblast, "Зал")
    assert told(db, lambda: sessions.move(db, session_uid=first.uid, to=later)) == [
        ("session.move", first.district, "yes")
    ]
    assert told(db, lambda: sessions.move(db, session_uid=first.uid, to=later)) == []
    sessions.move(db, session_uid=first.uid, to=later + timedelta(days=1))
    assert session_rows.session(db, first.uid).moved_from == first.date
    assert told(db, lambda: sessions.cancel(db, session_uid=second.uid, reason="снег")) == [
        ("session.cancel", f"{second.district}: снег", "yes")
    ]
    assert told(db, lambda: sessions.open_day(db, session_uid=first.uid)) == [
        ("session.open", first.district, "yes")
    ]
    assert told(db, lambda: sessions.open_day(db, session_uid=first.uid)) == []
    taken = replace(entry, code=first.code)
    for act, problem in (
        (lambda: sessions.add(db, entry=taken), ("code_taken", "code")),
        (
            lambda: sessions.add(db, entry=replace(entry, code="S51", venue=" ")),
            ("name_empty", "venue"),
        ),
        (
            lambda: sessions.add(db, entry=replace(entry, code="S51", trainer="-")),
            ("name_without_letters", "trainer"),
        ),
        (lambda: sessions.move(db, session_uid=first.uid, to=later), ("session_has_begun", "")),
        (lambda: sessions.cancel(db, session_uid=first.uid, reason="с"), ("session_has_begun", "")),
        (
            lambda: sessions.cancel(db, session_uid=added.uid, reason=" "),
            ("reason_missing", "reason"),
        ),
        (lambda: sessions.open_day(db, session_uid=second.uid), ("session_cancelled", "")),
        (
            lambda: certificates.keep_blanks(db, session_uid=second.uid, count=1),
            ("session_cancelled", ""),
        ),
    ):
        assert refused(act) == problem


def test_closing(store: Store, session: Session, person: Participant) -> None:
    db = store.db
    notes = ClosingNotes("x", (1,), " болезнь ")
    assert told(db, lambda: closings.write_down(db, session_uid=session.uid, tally=notes)) == [
        ("session.count", DISTRICT, "yes")
    ]
    assert told(db, lambda: closings.write_down(db, session_uid=session.uid, tally=notes)) == []
    assert told(db, lambda: close_session(db, session.uid)) == [
        ("session.close_checked", DISTRICT, "yes")
    ]
    closed = session_rows.session(db, session.uid)
    assert closed.status == "closed"
    assert closed.closed_at_utc
    assert told(db, lambda: history.undo(db)) == [("undo", DISTRICT, "skip")]
    assert told(db, lambda: history.redo(db)) == [("redo", DISTRICT, "skip")]


def test_plans(store: Store, session: Session) -> None:
    db = store.db
    assert told(
        db, lambda: assemblies.begin(db, session_uid=session.uid, aimak="Ак-Муз", village="Терек")
    ) == [("assembly.begin", "Терек", "yes")]
    (plan,) = assembly_rows.plans(db, session.uid)
    uid, place = plan.assembly.uid, "Терек, Ак-Муз"
    assert [role.role_code for role in plan.roles] == ["lead", "chair", "secretary", "registration"]
    assert [role.position for role in plan.roles] == [1, 2, 3, 4]
    (item,) = plan.agenda_items
    assert (item.position, item.kind_code, item.topic_code) == (1, "report", "ao_report")
    assert told(db, lambda: assemblies.edit(db, uid, purpose="Вода")) == [
        ("assembly.edit", place, "yes")
    ]
    assert told(db, lambda: assemblies.edit(db, uid, purpose="Вода")) == []
    assert told(db, lambda: assemblies.add_row(db, "agenda_item", uid, title="Вода")) == [
        ("agenda_item.add", place, "yes")
    ]
    second = assembly_rows.wanted(db, uid).agenda_items[1].uid
    assert told(db, lambda: assemblies.edit_row(db, "agenda_item", uid, second, title="Мост")) == [
        ("agenda_item.edit", place, "yes")
    ]
    assert told(db, lambda: assemblies.move_row(db, "agenda_item", uid, second, to=0)) == [
        ("agenda_item.move", place, "yes")
    ]
    assert told(db, lambda: assemblies.move_row(db, "agenda_item", uid, second, to=-5)) == []
    between = assemblies.add_row(db, "agenda_item", uid, after=second, title="ФАП")
    titles = [row.title for row in assembly_rows.wanted(db, uid).agenda_items]
    assert (titles[0], titles[1]) == ("Мост", "ФАП")
    assert assemblies.move_row(db, "agenda_item", uid, between, to=99)
    rows = assembly_rows.wanted(db, uid).agenda_items
    assert (rows[-1].title, [row.position for row in rows]) == ("ФАП", [1, 2, 3])
    assert told(db, lambda: assemblies.remove_row(db, "agenda_item", uid, second)) == [
        ("agenda_item.remove", place, "yes")
    ]
    authors = [("", "Асанов"), ("", " "), ("", "Асанов "), ("", "Осмонов")]
    assert told(db, lambda: assemblies.set_authors(db, uid, authors)) == [
        ("assembly.authors", place, "yes")
    ]
    assert told(db, lambda: assemblies.set_authors(db, uid, authors)) == []
    assemblies.set_authors(db, uid, [("", "Осмонов"), ("", "Жээнбеков")])
    named = assembly_rows.wanted(db, uid).authors
    assert [(author.name, author.position) for author in named] == [
        ("Осмонов", 1),
        ("Жээнбеков", 2),
    ]
    steps = assembly_rows.wanted(db, uid).steps
    assert told(db, lambda: assembly_steps.set_day(db, uid, steps[0].uid, date(2017, 11, 1))) == [
        ("assembly_step.edit", place, "yes")
    ]
    assemblies.remove_row(db, "assembly_step", uid, steps[1].uid)
    assert told(db, lambda: assembly_steps.fill(db, assembly_uid=uid)) == [
        ("assembly_step.fill", place, "yes")
    ]
    assert told(db, lambda: assembly_steps.fill(db, assembly_uid=uid)) == []
    assert told(db, lambda: assemblies.copy(db, assembly_uid=uid, village="Учук")) == [
        ("assembly.copy", "Учук", "yes")
    ]
    copied = assembly_rows.plans(db, session.uid)[1]
    assert (copied.assembly.purpose, copied.authors) == ("Вода", ())
    assert told(
        db,
        lambda: assemblies.tell_apart(db, assembly_uid=uid, other_uid=copied.assembly.uid),
    ) == [("assembly.tell_apart", place, "yes")]
    assemblies.tell_apart(db, assembly_uid=uid, other_uid=copied.assembly.uid)
    assert assembly_rows.wanted(db, uid).assembly.other_uids == (copied.assembly.uid,)
    for act, problem in (
        (lambda: assemblies.edit(db, uid, village="", aimak=""), ("plan_no_place", "aimak")),
        (
            lambda: assemblies.edit(db, copied.assembly.uid, village=""),
            ("plan_no_place", "village"),
        ),
        (lambda: assemblies.remove(db, assembly_uid=uid, reason=" "), ("reason_missing", "reason")),
        (lambda: assemblies.remove(db, assembly_uid="none", reason="р"), ("plan_gone", "")),
        (lambda: assemblies.set_authors(db, uid, [("", "-")]), ("name_without_letters", "author")),
    ):
        assert refused(act) == problem
    assert told(db, lambda: assemblies.remove(db, assembly_uid=uid, reason="дважды")) == [
        ("assembly.remove", place, "yes")
    ]
    for table in ("assembly_author", "agenda_item", "assembly_role", "assembly_step"):
        left = db.select(
            f"SELECT 1 FROM {table} WHERE assembly_uid = ? AND record_state = 'ACTIVE'", (uid,)
        )
        assert left == []


def test_the_desk(store: Store) -> None:
    db = store.db
    assert refused(lambda: desk_lock.set_pin(db, pin="123")) == ("pin_too_short", "pin")
    assert refused(lambda: desk_lock.set_pin(db, pin="12a4")) == ("pin_too_short", "pin")
    assert told(db, lambda: desk_lock.check_pin(db, pin="0000")) == []
    assert told(db, lambda: desk_lock.set_pin(db, pin="1234")) == [("desk.set_pin", "", "skip")]
    passed = [("desk.pin_passed", "", "skip")]
    assert told(db, lambda: desk_lock.check_pin(db, pin="1234")) == passed

    def fail() -> None:
        assert refused(lambda: desk_lock.check_pin(db, pin="9999")) == ("pin_wrong", "pin")

    assert told(db, fail) == [("desk.pin_failed", "", "skip")]
    assert told(db, lambda: desk_lock.check_pin(db, pin="1234")) == passed
    (db.folder / desk_lock.RESET_FILE).touch()
    assert told(db, lambda: desk_lock.forget_pin_if_asked(db)) == [("desk.reset_pin", "", "skip")]
    assert not (db.folder / "reset-pin").exists()
    assert told(db, lambda: settings.change(db, trainer="Б")) == [("settings.change", "", "yes")]
    assert told(db, lambda: signing.trust(db, public_keys=["11" * 32, "11" * 32])) == [
        ("signing.trust", "ЖСРК 00203 86884 80993 70620", "yes")
    ]
    assert told(db, lambda: outputs.record(db, session_uid="", kind="report", file_name="f")) == [
        ("output.report", "f", "skip")
    ]


def test_sessions_without_a_code_of_their_own_never_run_out_of_codes(store: Store) -> None:
    """A year of many small seminars goes on behind S999."""
    db = store.db
    first = session_rows.all_sessions(db)[0]
    facts = ("date", "oblast", "district", "venue", "oblast_iso", "district_soate8")
    with db.change("test"):
        for number in range(13, 1000):
            values: dict[str, Value] = {name: str(getattr(first, name)) for name in facts}
            db.insert("session", {**values, "code": f"S{number:02d}"})
    entry = SessionEntry(first.date, first.oblast, "Кочкор", "Клуб")
    assert [sessions.add(db, entry=entry).code for _ in range(2)] == ["S1000", "S1001"]
