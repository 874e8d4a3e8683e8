"""The desk beyond a mark: paper rows, merges and their reverse, the PIN, pace, bulk marks."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from seminar_desk.actions import desk_lock, history
from seminar_desk.actions.people import attendance, merging
from seminar_desk.domain.days.session import Session
from seminar_desk.domain.people.counts import count
from seminar_desk.domain.people.participant import Entry
from seminar_desk.domain.people.queues import pace
from seminar_desk.domain.problems import ProblemError
from seminar_desk.domain.typed_values import read_paper_rows
from seminar_desk.gather.lists import import_plans
from seminar_desk.store import journal, schema, setting_rows
from seminar_desk.store.opening import Store, open_store
from seminar_desk.store.people import attendance_rows
from seminar_desk.store.step_ages import StepAges
from tests.hands.kept_keys import own_salt_of_pin
from tests.hands.stores import MORNING, invite, make_store, open_first_session, ticking


@pytest.fixture
def session(store: Store) -> Session:
    return open_first_session(store.db)


def code_of(error: pytest.ExceptionInfo[ProblemError]) -> str:
    return error.value.problems[0].code


def twins(store: Store, session: Session) -> tuple[str, str]:
    """List an invitee and check in the same person as a walk-in; return both uids."""
    invitee = invite(store.db, session.uid, "Асанова Гүлмира", phone="0700006915")
    walkin = attendance.register(
        store.db,
        session_uid=session.uid,
        entry=Entry("Асанова", "Гульмира", role_code="ig_member", sex="f", aimak="Казыбек"),
    )
    return invitee.uid, walkin.uid


def test_a_merge_takes_the_mark_and_the_chosen_fields(store: Store, session: Session) -> None:
    kept, merged = twins(store, session)
    mark = attendance_rows.participant(store.db, merged)
    merging.merge(
        store.db, kept_uid=kept, merged_uid=merged, taken=frozenset({"role_code", "given_name"})
    )
    people = attendance_rows.of_session(store.db, session.uid)
    assert [row.uid for row in people] == [kept]
    assert mark
    assert people[0].checked_in_at_utc == mark.checked_in_at_utc
    assert (people[0].given_name, people[0].role_code) == ("Гульмира", "ig_member")
    assert people[0].phone == "0700006915"
    assert people[0].aimak == "Ак-Музский"


def test_a_merge_is_taken_back_after_later_edits(store: Store, session: Session) -> None:
    kept, merged = twins(store, session)
    before = attendance_rows.of_session(store.db, session.uid)
    alias = merging.merge(
        store.db, kept_uid=kept, merged_uid=merged, taken=frozenset({"given_name"})
    )
    entry = Entry("Асанова", "Гульмира", role_code="ao_head", sex="f", phone="0555123456")
    attendance.edit(store.db, attendance_uid=kept, entry=entry)
    merging.unmerge(store.db, alias_uid=alias)
    after = attendance_rows.of_session(store.db, session.uid)
    assert [row.uid for row in after] == [row.uid for row in before]
    assert after[0].given_name == "Гүлмира"
    assert (after[0].role_code, after[0].phone) == ("ao_head", "0555123456")
    assert not after[0].is_present
    assert after[1].checked_in_at_utc == before[1].checked_in_at_utc
    assert attendance_rows.merges(store.db, session.uid) == []
    with pytest.raises(ProblemError) as error:
        merging.unmerge(store.db, alias_uid=alias)
    assert code_of(error) == "merge_gone"


def test_merge_and_its_reverse_are_undone_like_anything(store: Store, session: Session) -> None:
    kept, merged = twins(store, session)
    before = attendance_rows.of_session(store.db, session.uid)
    alias = merging.merge(store.db, kept_uid=kept, merged_uid=merged)
    merging.unmerge(store.db, alias_uid=alias)
    history.undo(store.db)
    assert [row.uid for row in attendance_rows.merges(store.db, session.uid)] == [alias]
    history.undo(store.db)
    after = attendance_rows.of_session(store.db, session.uid)
    assert [(row.uid, row.full_name, row.is_present) for row in after] == [
        (row.uid, row.full_name, row.is_present) for row in before
    ]


def test_a_row_is_not_merged_with_itself(store: Store, session: Session) -> None:
    kept, _ = twins(store, session)
    with pytest.raises(ProblemError) as error:
        merging.merge(store.db, kept_uid=kept, merged_uid=kept)
    assert code_of(error) == "merge_same"


def test_typed_rows_of_a_signed_sheet() -> None:
    rows, problems = read_paper_rows("013, 021–045; 7 W2 w01 Ц4 – 9 x 014 5-2")
    assert rows.numbers == (1, 2, 3, 4, 7)
    assert rows.blanks == (2, 1, 4, 5, 6, 7, 8, 9)
    assert [(problem.code, problem.values["text"]) for problem in problems] == [
        ("paper_row_unclear", "x"),
        ("paper_row_misread", "014"),
        ("paper_row_unclear", "5-2"),
    ]


def test_paper_is_entered_in_one_step_and_only_once(store: Store, session: Session) -> None:
    people = [invite(store.db, session.uid, f"Асанов{letter} Бакыт") for letter in "абвг"]
    attendance.check_in(store.db, attendance_uid=people[1].uid)
    reading = import_plans.read_rows(store.db, session_uid=session.uid, text="1-3, 9, W1")
    assert [row.number for row in reading.to_mark] == [1, 3]
    assert [row.number for row in reading.already] == [2]
    assert reading.blank_rows == ("W01",)
    assert [problem.values["row"] for problem in reading.problems] == [9]
    uids = [row.uid for row in reading.to_mark]
    marked = attendance.mark_rows(store.db, session_uid=session.uid, attendance_uids=uids)
    assert marked == 2
    attendance.register(
        store.db,
        session_uid=session.uid,
        entry=Entry("Мамытова", "Айгүл", role_code="ig_member", paper_row="W01"),
    )
    again = import_plans.read_rows(store.db, session_uid=session.uid, text="1-3 W1")
    assert (again.to_mark, again.entered_blanks) == ((), ("W01",))
    history.undo(store.db)
    history.undo(store.db)
    assert count(attendance_rows.of_session(store.db, session.uid)).present == 1


def test_bulk_marks_touch_only_the_unmarked(store: Store, session: Session) -> None:
    people = [invite(store.db, session.uid, f"Асанов{letter} Бакыт") for letter in "абв"]
    first = attendance.check_in(store.db, attendance_uid=people[0].uid).participant
    uids = [row.uid for row in people]
    assert attendance.check_in_all(store.db, attendance_uids=uids) == 2
    assert attendance.check_in_all(store.db, attendance_uids=uids) == 0
    kept = attendance_rows.participant(store.db, people[0].uid)
    assert kept
    assert kept.checked_in_at_utc == first.checked_in_at_utc
    history.undo(store.db)
    assert count(attendance_rows.of_session(store.db, session.uid)).present == 1


def test_who_declines_a_name_is_counted_all_the_same(store: Store, session: Session) -> None:
    entry = Entry("", role_code="ig_member", sex="f", age_band="30_45", name_declined=True)
    unnamed = attendance.register(store.db, session_uid=session.uid, entry=entry)
    assert (unnamed.full_name, unnamed.name_declined) == ("", "YES")
    assert count(attendance_rows.of_session(store.db, session.uid)).present_by_role_sex == {
        ("ig_member", "f"): 1
    }
    with pytest.raises(ProblemError) as error:
        attendance.register(
            store.db,
            session_uid=session.uid,
            entry=Entry("Асанова", role_code="ig_member", name_declined=True),
        )
    assert code_of(error) == "name_declined_but_given"


def test_consent_keeps_the_version_of_its_text(store: Store, session: Session) -> None:
    row = attendance.register(
        store.db,
        session_uid=session.uid,
        entry=Entry("Асанова", "Айнура", role_code="ig_member", consent="YES"),
    )
    assert row.consent_version == "2017-1"


def test_a_code_nobody_has_is_kept(store: Store, session: Session) -> None:
    attendance.note_failed_code(store.db, session_uid=session.uid, text="99\x0091")
    told = journal.history(store.db, limit=1)[0]
    assert (told.action, told.subject, told.undo) == ("scan.failed", "9991", "skip")


def test_the_pin_waits_longer_after_each_failure(store: Store) -> None:
    desk_lock.check_pin(store.db, pin="anything, for none is set")
    seconds = [0.0]
    store.db.ages = StepAges(lambda: seconds[0])
    desk_lock.set_pin(store.db, pin="2580")
    for _ in range(3):
        assert guessed(store) == "pin_wrong"
    seconds[0] = 60
    assert guessed(store) == "pin_wrong"
    assert guessed(store, "2580") == "pin_wait"
    seconds[0] = 69.5
    assert guessed(store, "2580") == "pin_wait"
    seconds[0] = 70
    desk_lock.check_pin(store.db, pin="2580")
    desk_lock.check_pin(store.db, pin="2580")
    assert journal.history(store.db, limit=1)[0].action == "desk.pin_passed"


def guessed(store: Store, pin: str = "0000") -> str:
    """Return what a guess is answered."""
    with pytest.raises(ProblemError) as error:
        desk_lock.check_pin(store.db, pin=pin)
    return code_of(error)


def test_no_clock_and_no_new_start_ends_the_wait(store: Store) -> None:
    """Forty guesses were had by setting the clock forward a little after each."""
    desk_lock.set_pin(store.db, pin="2580")
    for _ in range(3):
        assert guessed(store) == "pin_wrong"
    for days in (1, -1, 4000):
        store.db.clock = ticking(MORNING + timedelta(days=days))
        assert guessed(store, "2580") == "pin_wait"
    seconds = [0.0]
    store.db.ages = StepAges(lambda: seconds[0])  # as a new start has it
    assert guessed(store, "2580") == "pin_wait"
    seconds[0] = 5
    desk_lock.check_pin(store.db, pin="2580")


def test_who_cannot_be_counted_is_not_answered(store: Store) -> None:
    """On a full disk a wrong PIN was refused by the disk, and the next guess came at once."""
    desk_lock.set_pin(store.db, pin="2580")
    store.db.writable = False
    assert guessed(store) == guessed(store, "2580") == "store_reading_only"


def test_no_two_pins_are_hashed_alike() -> None:
    """Else one list of ten thousand hashes would tell every desk's."""
    assert len({own_salt_of_pin() for _ in range(100)}) == 100


def test_the_pin_is_not_readable_in_the_store(store: Store) -> None:
    desk_lock.set_pin(store.db, pin="13572468")
    store.db.select("PRAGMA wal_checkpoint(TRUNCATE)")
    assert b"13572468" not in store.db.path.read_bytes()


@pytest.mark.parametrize(
    "name", ["reset-pin", "reset-pin.txt", "reset-pin.txt.txt", "Reset-PIN.TXT", "reset-pin.docx"]
)
def test_a_forgotten_pin_goes_with_a_file_in_the_data_folder(store: Store, name: str) -> None:
    desk_lock.set_pin(store.db, pin="2580")
    assert setting_rows.has_pin(store.db)
    (store.db.folder / "reset-pin-later.txt").touch()
    (store.db.folder / "reset-pin.d").mkdir()  # no file: it could not be taken away
    assert not desk_lock.forget_pin_if_asked(store.db)
    (store.db.folder / name).touch()
    assert desk_lock.forget_pin_if_asked(store.db)
    assert not setting_rows.has_pin(store.db)
    desk_lock.check_pin(store.db, pin="0000")  # there is none any more
    assert not desk_lock.forget_pin_if_asked(store.db)
    assert not (store.db.folder / name).exists()
    assert (store.db.folder / "reset-pin-later.txt").exists()


def test_pace_forgets_the_breaks() -> None:
    start = datetime(2017, 10, 24, 2, 30, tzinfo=UTC)
    marks = [start + timedelta(seconds=second) for second in (0, 10, 21, 1200, 1209, 1219)]
    found = pace(marks, people_left=30)
    assert found
    assert (found.seconds_per_person, found.people_left, found.minutes_left) == (10, 30, 5)
    assert pace(marks[:2], people_left=30) is None


def test_an_older_store_is_copied_and_brought_up_to_date(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as older:
        older.setattr(schema, "MIGRATIONS", schema.MIGRATIONS[:1])
        older.setattr(schema, "VERSION", 1)
        store = open_store(tmp_path, clock=ticking())
        with store.db.change("x"):
            store.db.execute(
                "INSERT INTO person (uid, surname, given_name, created_at_utc, updated_at_utc,"
                " device) VALUES ('p', 'Асанов', 'Бакыт', 'x', 'x', 'd')"
            )
        store.close()
    store = make_store(tmp_path)
    assert store.db.select("PRAGMA user_version")[0][0] == schema.VERSION
    assert len(list((tmp_path / "backups").glob("*before-v*"))) == 1
    history_step = store.db.select("SELECT id FROM step WHERE action = 'x'")[0][0]
    assert history_step == 1
    assert attendance_rows.person_row(store.db, "p")["name_declined"] == "NO"
    store.close()
