"""What the store says when it is asked: order, what is left out, what is counted."""

from __future__ import annotations

import errno
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from seminar_desk.actions import history
from seminar_desk.actions.certificates import certificates
from seminar_desk.actions.days import outputs, sessions
from seminar_desk.actions.people import attendance, merging, told_facts
from seminar_desk.actions.plans import assemblies
from seminar_desk.domain.days.reach import Reach
from seminar_desk.domain.days.session import Session, SessionEntry
from seminar_desk.domain.plans.plan_records import codes_for
from seminar_desk.domain.problems import ProblemError
from seminar_desk.exchange.workbook.contract import Written
from seminar_desk.files import problem_of_os
from seminar_desk.store import backup_files, exchange_rows, journal, output_rows, setting_rows
from seminar_desk.store.certificates import certificate_rows
from seminar_desk.store.database import Database
from seminar_desk.store.days import session_rows
from seminar_desk.store.opening import Store, open_store
from seminar_desk.store.people import attendance_rows
from seminar_desk.store.plans import assembly_rows
from tests.hands.drawing import signed_sheet
from tests.hands.stores import MORNING, invite, open_first_session

DAY = date(2017, 11, 12)


@pytest.fixture
def session(store: Store) -> Session:
    return open_first_session(store.db)


def begun(db: Database, session: Session, village: str, **facts: str | date) -> str:
    uid = assemblies.begin(db, session_uid=session.uid, aimak="Ак-Муз", village=village)
    if facts:
        assemblies.edit(db, uid, **facts)
    return uid


def test_plans_by_their_last_day(store: Store, session: Session) -> None:
    db = store.db
    dated: dict[str, str | date] = {"date_kind": "exact", "date_from": DAY}
    exact = begun(db, session, "Терек", **dated)
    window = begun(
        db, session, "Учук", date_kind="window", date_from=DAY, date_to=DAY + timedelta(days=2)
    )
    begun(db, session, "Ак")
    held = begun(db, session, "Сай", **dated, outcome_code="held", held_date=DAY)
    begun(db, session, "Суу", **dated, outcome_code="cancelled")

    def before(days: int) -> set[str]:
        found = assembly_rows.plans_held_before(db, DAY + timedelta(days=days))
        return {plan.assembly.uid for plan in found}

    assert (before(0), before(1), before(2)) == (set(), {exact, held}, {exact, held})
    assert before(3) == {exact, held, window}
    assert session_rows.plans_and_undated(db, session.uid) == (5, 1)
    assert session_rows.plans_in_series(db, session.series_uid) == 5
    past = [session_rows.past_assemblies(db, DAY + timedelta(days=days)) for days in range(4)]
    assert past == [0, 3, 3, 4]
    assemblies.remove(db, assembly_uid=exact, reason="дважды")
    assert session_rows.plans_and_undated(db, session.uid) == (4, 1)
    assert session_rows.plans_in_series(db, session.series_uid) == 4
    assert before(1) == {held}
    assert assembly_rows.plan(db, exact) is None
    with pytest.raises(ProblemError, match="plan_gone"):
        assembly_rows.wanted(db, exact)


def test_plans_of_all_sessions_and_of_one(store: Store, session: Session) -> None:
    db = store.db
    other = session_rows.all_sessions(db)[1]
    first, second = begun(db, session, "Терек"), begun(db, other, "Учук")
    item = assemblies.add_row(db, "agenda_item", second, title="Вода")
    assert [plan.assembly.uid for plan in assembly_rows.plans(db)] == [first, second]
    (own,) = assembly_rows.plans(db, other.uid)
    assert [row.uid for row in own.agenda_items][-1] == item
    assert own.assembly.updated_at_utc
    assert (own.assembly.support_codes, own.twins) == ((), ())
    asked = codes_for("audience_codes")[:2]
    assemblies.edit(db, second, audience_codes=asked)
    assert assembly_rows.wanted(db, second).assembly.audience_codes == asked


def test_people_of_a_session(store: Store, session: Session) -> None:
    db = store.db
    people = [invite(db, session.uid, f"Асанов{letter} Бакыт") for letter in "абвгдежзик"]
    assert attendance_rows.next_number(db, session.uid) == 11
    for person in people[:9]:
        attendance.check_in(db, attendance_uid=person.uid)
    marked = [row.number for row in attendance_rows.last_marks(db, session.uid)]
    assert marked == [9, 8, 7, 6, 5, 4, 3, 2]
    assert len(attendance_rows.last_marks(db, session.uid, limit=1)) == 1
    assert attendance_rows.present_and_listed(db, session.uid) == (9, 10)
    assert attendance_rows.numbered(db, session.uid, 10) == [people[9]]
    assert attendance_rows.numbered(db, session.uid, 11) == []
    code = people[9].code
    assert attendance_rows.find_by_code(db, session_uid=session.uid, code=code) == people[9]
    assert (
        attendance_rows.find_by_code(db, session_uid=session.uid, code=people[9].uid) == people[9]
    )
    other = session_rows.all_sessions(db)[1].uid
    for wrong in (code, people[9].uid):
        with pytest.raises(ProblemError, match="code_unknown"):
            attendance_rows.find_by_code(db, session_uid=other, code=wrong)
    attendance.remove(db, attendance_uid=people[9].uid, reason="дважды")
    assert attendance_rows.next_number(db, session.uid) == 11
    assert attendance_rows.numbered(db, session.uid, 10) == []
    assert [row.number for row in attendance_rows.of_session(db, session.uid)] == list(range(1, 10))


def test_merges_that_stand(store: Store, session: Session) -> None:
    db = store.db
    people = [invite(db, session.uid, f"Асанов{letter} Бакыт").uid for letter in "абв"]
    merged = [
        merging.merge(db, kept_uid=people[0], merged_uid=other) for other in (people[1], people[2])
    ]
    assert [alias.uid for alias in attendance_rows.merges(db, session.uid)] == merged[::-1]
    merging.unmerge(db, alias_uid=merged[0])
    assert attendance_rows.merge(db, merged[0]) is None
    assert [alias.uid for alias in attendance_rows.merges(db, session.uid)] == merged[1:]


def test_sessions_by_date(store: Store) -> None:
    db = store.db
    found = session_rows.all_sessions(db)
    assert found == sorted(found, key=lambda each: (each.date, each.code))
    moved = sessions.move(db, session_uid=found[0].uid, to=found[-1].date)
    assert session_rows.session(db, found[0].uid) == moved
    with pytest.raises(LookupError):
        session_rows.session(db, "none")
    assert session_rows.with_code(db, "S99") is None
    with pytest.raises(ProblemError, match="session_not_open"):
        session_rows.running(db, found[1].uid)


def test_certificates_and_their_numbers(store: Store, session: Session) -> None:
    db = store.db
    for letter in "аб":
        person = invite(db, session.uid, f"Асанов{letter} Бакыт")
        attendance.check_in(db, attendance_uid=person.uid)
    first, second = certificates.issue(db, session_uid=session.uid, language="ru")
    assert session_rows.valid_certificates(db, session.uid) == 2
    new = certificates.reissue(db, certificate_uid=first.uid, reason="ошибка")
    assert session_rows.valid_certificates(db, session.uid) == 2
    assert certificate_rows.replacing(db, first.uid) == new
    assert certificate_rows.replacing(db, new.uid) is None
    assert certificate_rows.valid_of(db, first.attendance_uid) == new
    certificates.annul(db, certificate_uid=new.uid, reason="порвана")
    assert certificate_rows.valid_of(db, first.attendance_uid) is None
    assert session_rows.valid_certificates(db, session.uid) == 1
    assert [paper.serial for paper in certificate_rows.of_session(db, session.uid)] == [1, 2, 3]
    assert certificate_rows.with_number(db, second.number)
    blank = certificates.keep_blanks(db, session_uid=session.uid, count=1)
    mark = second.number.split("-")[2]
    assert certificate_rows.free_numbers(db, session.uid, "BY_HAND") == blank
    assert certificate_rows.free_numbers(db, session.uid, "BY_HAND", mark) == blank
    assert certificate_rows.free_numbers(db, session.uid, "BY_HAND", "ДДДД") == []
    series = "-".join(second.number.split("-")[:2])
    assert certificate_rows.next_serial(db, series, mark) == blank[0].serial + 1
    assert certificate_rows.next_serial(db, series, "ДДДД") == 1


def test_what_left_the_program(store: Store, session: Session) -> None:
    db = store.db
    assert output_rows.next_sequence(db) == 1
    for kind, name, sequence in (
        ("export", "a.xlsx", 1),
        ("export", "b.xlsx", 2),
        ("report", "c.xlsx", 0),
    ):
        outputs.record(db, session_uid=session.uid, kind=kind, file_name=name, sequence=sequence)
    last = output_rows.last(db, session.uid, "export")
    assert last
    assert (last.file_name, output_rows.next_sequence(db)) == ("b.xlsx", 3)
    assert output_rows.last(db, "", "export") is None
    for kind, sheet in (("sign_in_print", "S01-К-1"), ("sign_in_pdf", "S01-К-2")):
        outputs.record(db, session_uid=session.uid, kind=kind, sheet_id=sheet, page_rows=("1–2",))
    assert [each.sheet_id for each in output_rows.sheets(db, session.uid)] == ["S01-К-1", "S01-К-2"]
    valid = signed_sheet(db, session.uid)
    assert valid
    assert (valid.sheet_id, valid.page_rows) == ("S01-К-1", ("1–2",))
    assert valid.page_codes == ()  # an older program counted rows and did not name them
    other = session_rows.all_sessions(db)[1].uid
    assert signed_sheet(db, other) is None
    outputs.record(db, session_uid=other, kind="sign_in_pdf", sheet_id="S02-К-1")
    saved = signed_sheet(db, other)
    assert saved
    assert saved.sheet_id == "S02-К-1"


def test_a_workbook_is_old_once_anything_in_it_changed(store: Store, session: Session) -> None:
    db = store.db
    person = invite(db, session.uid, "Асанов Бакыт")
    other = session_rows.all_sessions(db)[1].uid
    for uid in ("", session.uid, other):
        outputs.record(db, session_uid=uid, kind="export", file_name="a.xlsx", sequence=1)

    def changed(uid: str) -> bool:
        book = output_rows.last(db, uid, "export")
        assert book
        return exchange_rows.changed_since(db, book, Reach(uid))

    assert [changed(uid) for uid in ("", session.uid, other)] == [False, False, False]
    db.clock = lambda: datetime(2001, 1, 1, tzinfo=UTC)  # whatever the clock says
    attendance.check_in(db, attendance_uid=person.uid)
    assert [changed(uid) for uid in ("", session.uid, other)] == [True, True, False]


def test_a_workbook_is_current_whatever_the_clock_was_before_and_after(
    store: Store, session: Session, tmp_path: Path
) -> None:
    """A year ahead when people were written down, set right, exported, and set back."""
    db, now = store.db, store.db.clock()
    db.clock = lambda: now + timedelta(days=365)
    person = invite(db, session.uid, "Асанов Бакыт")
    added = sessions.add(
        db, entry=SessionEntry(date(2018, 3, 1), "Чуйская область", "Сокулук", "Клуб", code="S77")
    )
    db.clock = lambda: now
    snapshot = outputs.workbook(db, reach=Reach())
    told_facts.write_note(db, attendance_uid=person.uid, note="после сбора")
    written = Written(tmp_path / "a.xlsx", "", "", {})
    outputs.record_workbook(db, reach=Reach(), snapshot=snapshot, written=written)
    first = output_rows.last(db, "", "export")
    assert first
    assert exchange_rows.changed_since(db, first)  # the note is not in it
    assert added.uid in output_rows.sessions_of(db, first)
    later = outputs.workbook(db, reach=Reach())
    outputs.record_workbook(db, reach=Reach(), snapshot=later, written=written)
    second = next(each for each in output_rows.exports(db) if each.uid != first.uid)
    assert not exchange_rows.changed_since(db, second)
    db.clock = lambda: now - timedelta(days=365)
    assert not exchange_rows.changed_since(db, second)
    told_facts.write_note(db, attendance_uid=person.uid, note="ещё позже")
    assert exchange_rows.changed_since(db, second)


def test_rows_of_a_workbook_are_counted(store: Store, session: Session) -> None:
    db = store.db
    person = invite(db, session.uid, "Асанов Бакыт")
    invite(db, session_rows.all_sessions(db)[1].uid, "Осмонов Азат")
    attendance.remove(db, attendance_uid=person.uid, reason="дважды")
    every, one = exchange_rows.counts(db), exchange_rows.counts(db, Reach(session.uid))
    assert (every["sessions"], every["attendance"], every["persons"]) == (12, 2, 2)
    assert (one["sessions"], one["attendance"], one["persons"], one["signing_keys"]) == (1, 1, 1, 1)
    (row,) = exchange_rows.rows(db, "attendance", Reach(session.uid))
    assert (row["record_state"], row["void_reason"]) == ("VOID", "дважды")
    reaches = Reach(), Reach(session.uid), Reach(series_uid=session.series_uid), Reach("", "none")
    assert [len(exchange_rows.apart(db, "persons", reach)) for reach in reaches] == [2, 1, 2, 0]
    assert [exchange_rows.counts(db, reach)["series"] for reach in reaches] == [1, 1, 1, 0]


def test_the_history_of_one_row_and_its_length(store: Store, session: Session) -> None:
    db = store.db
    person = invite(db, session.uid, "Асанов Бакыт")
    attendance.check_in(db, attendance_uid=person.uid)
    assert len(journal.history(db, limit=1)) == 1
    assert [step.action for step in journal.history(db, row_uid=person.uid)] == [
        *("attendance.check_in", "attendance.register")
    ]
    step = journal.history(db, limit=1)[0].id
    found = journal.entry(db, step, "attendance", person.uid)
    assert found
    before, after = found
    assert (before["checked_in_step"], after["checked_in_step"]) == (0, step)
    assert journal.entry(db, step - 1, "attendance", person.uid) is None
    assert journal.can_undo(db, "attendance")
    assert not journal.can_undo(db, "assembly")
    history.undo(db)
    undone = journal.history(db, limit=1)[0]
    assert (undone.action, undone.of_step, undone.undo) == ("undo", step, "skip")
    assert journal.first_redoable(db)
    attendance.mark_returned(db, attendance_uid=person.uid)
    assert journal.first_redoable(db) is None


def test_copies_are_named_by_their_moment_and_reason(store: Store) -> None:
    db = store.db
    kept = history.back_up(db, reason="open")
    assert kept.name.endswith("-open.sqlite3.gz")
    found = backup_files.list_backups(kept.parent)
    assert [backup.path for backup in found] == [kept]
    assert kept.name == f"seminar-desk-{found[0].made_at}-open.sqlite3.gz"
    (kept.parent / "seminar-desk-2017.sqlite3").touch()
    assert len(backup_files.list_backups(kept.parent)) == 1
    assert backup_files.last_step(kept) == journal.history(db, limit=1)[0].id
    assert backup_files.list_backups(db.folder / "nowhere") == []
    for path, code in ((db.folder / "none", "backup_missing"), (db.folder, "backup_missing")):
        with pytest.raises(ProblemError, match=code):
            backup_files.restore(path, db.folder, MORNING)
    kept.write_bytes(b"nothing")
    assert backup_files.last_step(kept) is None
    with pytest.raises(ProblemError, match="backup_damaged"):
        backup_files.restore(kept, db.folder, MORNING)
    assert setting_rows.backup_folder(db) == db.folder / "backups"


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, "disk_full"),
        (errno.EACCES, "folder_read_only"),
        (errno.EROFS, "folder_read_only"),
        (errno.EPERM, "folder_read_only"),
        (errno.ENOENT, "folder_missing"),
        (errno.ENOTDIR, "folder_missing"),
        (errno.EIO, "disk_gone"),
        (errno.EEXIST, "folder_is_file"),
        (None, "file_failed"),
    ],
)
def test_what_a_disk_says(number: int | None, code: str) -> None:
    error = OSError(number, "said") if number else OSError("said")
    found = problem_of_os(error, "f")
    assert (found.code, found.values) == (code, {"file": "f", "reason": "said"})


def test_nothing_is_made_by_reading(tmp_path: Path) -> None:
    with pytest.raises(ProblemError, match="store_missing"):
        open_store(tmp_path, writable=False)
    assert list(tmp_path.iterdir()) == []
