"""A copy for a second desk: whole, without what is the first laptop's alone."""

from __future__ import annotations

import shutil
from datetime import timedelta
from pathlib import Path
from types import SimpleNamespace

import pytest

from seminar_desk.actions import desk_lock, history, second_desks, settings
from seminar_desk.actions.certificates import certificates, signing
from seminar_desk.actions.days import sessions
from seminar_desk.actions.people import attendance
from seminar_desk.domain.problems import ProblemError
from seminar_desk.store import backup_files, desk_copies, journal, setting_rows
from seminar_desk.store.certificates import certificate_rows, laptop_keys
from seminar_desk.store.database import FILE_NAME
from seminar_desk.store.days import session_rows
from seminar_desk.store.opening import Store, open_store
from seminar_desk.store.people import attendance_rows
from tests.hands.stores import KEY, MORNING, OPENED, close_session, invite, open_first_session

PIN = "4711"


@pytest.fixture
def first(store: Store) -> Store:
    """Have three people, one of them in, a PIN, and what is this laptop's own."""
    db = store.db
    session = open_first_session(db)
    people = [invite(db, session.uid, f"Асанов{letter} Бакыт") for letter in "абв"]
    attendance.check_in(db, attendance_uid=people[0].uid)
    settings.change(db, desk_name="Вход", export_folder="/stick", trainer="Асанова А.")
    desk_lock.set_pin(db, pin=PIN)
    return store


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


def begun(copy: Path, folder: Path, name: str = "") -> Store:
    """Open a copy on the second laptop."""
    backup_files.restore(copy, folder, MORNING + timedelta(days=1))
    second = open_store(folder)
    OPENED.append(second)
    second_desks.begin(second.db, desk_name=name)
    return second


def test_the_copy_says_what_it_holds(first: Store, stick: Path) -> None:
    copy = second_desks.make(first.db, folder=stick)
    held = desk_copies.look(copy)
    assert held.mark.desk == "Вход"
    session = session_rows.with_code(first.db, "S01")
    assert session
    assert held.districts == ((session.district, session.district_soate8),)
    assert (held.people, held.present) == (3, 1)
    assert list(stick.iterdir()) == [copy]
    assert backup_files.list_backups(stick) == []
    assert first.db.folder != stick
    second = second_desks.make(first.db, folder=stick)
    assert second != copy
    assert desk_copies.look(second).people == 3


def test_the_second_desk_has_the_list_and_the_lines_and_a_name_of_its_own(
    first: Store, stick: Path, tmp_path: Path
) -> None:
    copy = second_desks.make(first.db, folder=stick)
    second = begun(copy, tmp_path / "second", "Выход").db
    session = session_rows.with_code(second, "S01")
    assert session
    assert session == session_rows.with_code(first.db, "S01")
    here, there = (attendance_rows.of_session(db, session.uid) for db in (second, first.db))
    assert here == there
    own, firsts = setting_rows.current(second), setting_rows.current(first.db)
    assert own.desk_name == "Выход"
    assert own.trainer == firsts.trainer
    assert own.device_uid not in {"", firsts.device_uid}
    assert own.first_start_done
    marked = attendance.check_in(second, attendance_uid=here[1].uid).participant
    assert marked.checked_in_desk == "Выход"
    assert desk_copies.unopened(second) is None


def test_what_is_the_first_laptops_alone_stays_there(
    first: Store, stick: Path, tmp_path: Path
) -> None:
    kept = setting_rows.all_settings(first.db)["pin"]
    copy = second_desks.make(first.db, folder=stick)
    held = copy.read_bytes()
    for secret in (kept["hash"], kept["salt"], KEY.hex()):
        assert secret.encode() not in held
    assert setting_rows.has_pin(first.db)
    assert setting_rows.current(first.db).export_folder == "/stick"
    folder = tmp_path / "second"
    second = begun(copy, folder).db
    assert not setting_rows.has_pin(second)
    assert setting_rows.current(second).export_folder == ""
    assert setting_rows.backup_folder(second) == folder / "backups"
    assert not list(folder.glob("signing-key-*"))
    mark = signing.ensure_key(second).mark
    assert mark != laptop_keys.all_keys(first.db)[0].mark


def test_undo_on_the_second_desk_does_not_reach_the_first_ones_steps(
    first: Store, stick: Path, tmp_path: Path
) -> None:
    settings.change(first.db, hours=7)
    history.undo(first.db)
    second = begun(second_desks.make(first.db, folder=stick), tmp_path / "second").db
    assert journal.last_undoable(second) is None
    assert journal.first_redoable(second) is None
    with pytest.raises(ProblemError, match="nothing_to_undo"):
        history.undo(second)
    assert journal.first_redoable(first.db) is not None


def test_a_desk_begins_once_and_keeps_its_name(first: Store, stick: Path, tmp_path: Path) -> None:
    second = begun(second_desks.make(first.db, folder=stick), tmp_path / "second").db
    assert setting_rows.current(second).desk_name == "Вход-2"
    device = setting_rows.current(second).device_uid
    second_desks.begin(second, desk_name="Третий")
    assert setting_rows.current(second).desk_name == "Вход-2"
    assert setting_rows.current(second).device_uid == device
    second_desks.begin(first.db, desk_name="Третий")
    assert setting_rows.current(first.db).desk_name == "Вход"


@pytest.mark.parametrize(
    ("name", "code"), [(" Вход ", "desk_name_taken"), ("я" * 500, "name_too_long")]
)
def test_the_second_desk_is_not_called_like_the_first(
    first: Store, stick: Path, tmp_path: Path, name: str, code: str
) -> None:
    copy = second_desks.make(first.db, folder=stick)
    with pytest.raises(ProblemError, match=code):
        begun(copy, tmp_path / "second", name)


def test_what_was_on_the_second_laptop_is_kept_aside(
    first: Store, stick: Path, tmp_path: Path
) -> None:
    copy = second_desks.make(first.db, folder=stick)
    folder = tmp_path / "second"
    own = open_store(folder)
    own.close()
    before = (folder / FILE_NAME).read_bytes()
    kept = backup_files.restore(copy, folder, MORNING)
    assert kept.read_bytes() == before
    assert (folder / FILE_NAME).read_bytes() != before


def test_numbers_kept_at_the_first_desk_are_left_to_it(
    first: Store, stick: Path, tmp_path: Path
) -> None:
    """It may have given them by now; those of this desk end as void when the session closes."""
    session = session_rows.with_code(first.db, "S01")
    assert session
    firsts = certificates.keep_blanks(first.db, session_uid=session.uid, count=2)
    second = begun(second_desks.make(first.db, folder=stick), tmp_path / "second").db
    own = certificates.keep_blanks(second, session_uid=session.uid, count=3)
    assert {number.mark for number in own}.isdisjoint(number.mark for number in firsts)
    close_session(second, session.uid)
    states = {kept.number: kept.state for kept in certificate_rows.numbers(second, session.uid)}
    assert [states[number.number] for number in firsts] == ["FREE"] * 2
    assert [states[number.number] for number in own] == ["VOID"] * 3
    close_session(first.db, session.uid)
    kept = certificate_rows.numbers(first.db, session.uid)
    assert [number.state for number in kept] == ["VOID"] * 2


def test_room_is_asked_for_twice_while_the_copy_is_made(
    first: Store, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """SQLite keeps what it changes beside the copy until that is done."""
    size = sum(file.stat().st_size for file in first.db.folder.glob(f"{FILE_NAME}*"))
    free = SimpleNamespace(free=size * 3 // 2 + 1_000_000)
    with monkeypatch.context() as nearly_full:
        nearly_full.setattr(shutil, "disk_usage", lambda _folder: free)
        with pytest.raises(ProblemError, match="file_no_room"):
            second_desks.make(first.db, folder=stick)
        backup_files.back_up(first.db, stick)
    assert len(list(stick.iterdir())) == 1


def test_another_file_is_no_desk_copy(first: Store, stick: Path) -> None:
    backup = backup_files.back_up(first.db, stick)
    foreign = stick / "b.sqlite3"
    foreign.write_bytes(b"")
    damaged = stick / "c.sqlite3"
    damaged.write_bytes(second_desks.make(first.db, folder=stick).read_bytes()[:9000])
    for file, code in (
        (backup, "desk_copy_other"),
        (foreign, "backup_damaged"),
        (damaged, "store_damaged|backup_damaged"),
        (stick / "none.sqlite3", "backup_missing"),
    ):
        with pytest.raises(ProblemError, match=code):
            desk_copies.look(file)
    assert desk_copies.read_mark(backup) is None


def test_the_stick_is_only_read(first: Store, stick: Path) -> None:
    copy = second_desks.make(first.db, folder=stick)
    before = (copy.read_bytes(), [path.name for path in stick.iterdir()])
    copy.chmod(0o444)
    stick.chmod(0o555)
    try:
        assert desk_copies.look(copy).people == 3
    finally:
        stick.chmod(0o755)
        copy.chmod(0o644)
    assert (copy.read_bytes(), [path.name for path in stick.iterdir()]) == before


def test_both_desks_mark_and_neither_sees_the_other(
    first: Store, stick: Path, tmp_path: Path
) -> None:
    second = begun(second_desks.make(first.db, folder=stick), tmp_path / "second").db
    session = session_rows.with_code(second, "S01")
    assert session
    for db, name in ((first.db, "Осмонов Улан"), (second, "Бекташева Чынара")):
        invite(db, session.uid, name)
    assert [
        [row.full_name for row in attendance_rows.numbered(db, session.uid, 4)]
        for db in (first.db, second)
    ] == [["Осмонов Улан"], ["Бекташева Чынара"]]
    assert sessions.open_day(second, session_uid=session.uid).is_running
