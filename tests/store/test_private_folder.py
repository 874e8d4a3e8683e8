"""Nobody else on this computer reads a data folder, and nothing half written stays in it."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

import pytest

from seminar_desk import crash
from seminar_desk.actions import history, settings
from seminar_desk.actions.certificates import certificates, signing
from seminar_desk.actions.lists import seeds
from seminar_desk.actions.people import attendance
from seminar_desk.exchange.lists import seed_file
from seminar_desk.files import REFERENCE, ROOT, WORKING, working_folder
from seminar_desk.gather.lists import seed_plans
from seminar_desk.store import backup_files, disk_kinds, private_folder, reference_files
from seminar_desk.store.database import Database
from seminar_desk.store.opening import Store
from tests.hands.stores import MORNING, invite, make_store, open_first_session
from tests.hands.systems import not_on_windows

YESTERDAY = time.time() - 86_400


def write_old(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("Асанов Бакыт", "utf-8")
    os.utime(path, (YESTERDAY, YESTERDAY))
    return path


def modes(folder: Path) -> dict[str, int]:
    return {
        path.name: stat.S_IMODE(path.stat().st_mode)
        for path in (folder, *folder.rglob("*"))
        if path.exists()
    }


@not_on_windows("no modes there: rules are asked of Windows itself")
def test_what_was_open_to_all_is_shut(tmp_path: Path) -> None:
    store = make_store(tmp_path / "data")
    history.back_up(store.db, reason="by-hand")
    folder = store.db.folder
    (folder / "crash-20171024-090000.txt").write_text("fault", "utf-8")
    for path in (folder, *folder.rglob("*")):
        path.chmod(0o755 if path.is_dir() else 0o644)
    private_folder.keep(folder)
    store.close()
    found = modes(folder)
    assert (found["data"], found["backups"]) == (0o700, 0o700)
    assert {mode for name, mode in found.items() if name.endswith((".sqlite3", ".txt"))} == {0o600}


@not_on_windows("no modes there")
def test_the_program_makes_its_files_shut(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "main.py", "--data-dir", str(tmp_path / "data"), "sessions"],
        cwd=ROOT,
        capture_output=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    assert [name for name, mode in modes(tmp_path / "data").items() if mode & 0o077] == []


@not_on_windows("no modes there")
def test_a_day_with_all_that_it_writes_is_its_owners_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Certificates, a set of the office, copies, one put back, a report: no file is open."""
    monkeypatch.setenv(REFERENCE, "")  # as it is left behind, so it was before
    before = os.umask(0o022)  # the program has a narrower one; here each file is asked itself
    try:
        folder = _lived_day(tmp_path)
    finally:
        os.umask(before)
    written = {path.name: path for path in folder.rglob("*") if path.is_file()}
    for kind in ("certificate-numbers", "replaced", "signing-key", "writer", "last", "crash"):
        assert [name for name in written if name.startswith(kind)], kind
    assert "aiyl_aimaks.csv" in written
    del written["seminar-desk.sqlite3"]  # SQLite made it, by the mask
    assert [name for name, path in written.items() if path.stat().st_mode & 0o077] == []


def _lived_day(tmp_path: Path) -> Path:
    store = make_store(tmp_path / "data")
    db, folder = store.db, store.db.folder
    session = open_first_session(db)
    attendance.check_in(db, attendance_uid=invite(db, session.uid, "Асанов Бакыт").uid)
    certificates.issue(db, session_uid=session.uid, language="ru")
    _take_a_set(db, tmp_path)
    copy = history.back_up(db, reason="by-hand")
    crash.write_report(folder, "fault", MORNING)
    store.close()
    backup_files.restore(copy, folder, MORNING)
    return folder


def _take_a_set(db: Database, tmp_path: Path) -> None:
    """Take another list of aimaks from the office, which then stands for the program's own."""
    office = make_store(tmp_path / "office")
    made = seed_plans.draft(office.db, title="")
    name = "aiyl_aimaks.csv"
    line = "41704220999000,41704220,Новый,Жаңы-Айыл,official,\n"
    changed = replace(made, files={**made.files, name: f"{made.files[name]}{line}"})
    seed_file.write(tmp_path / "set.json", changed, signing.signer(office.db))
    office.close()
    plan = seed_plans.plan(db, seed_file.read(tmp_path / "set.json"))
    signing.trust(db, public_keys=[plan.public_key])
    seeds.take(db, plan=plan, file_name="set.json")
    reference_files.put_in_force(db)


def test_what_was_kept_aside_is_thinned_as_copies_are(tmp_path: Path) -> None:
    """By a clock that was set back too: what was kept last stays."""
    store = make_store(tmp_path / "data")
    folder = store.db.folder
    copy = history.back_up(store.db, reason="by-hand")
    store.close()
    old = [folder / f"replaced-20300101-0000{n:02d}-000000.sqlite3" for n in range(25)]
    for path in old:
        path.write_bytes(b"")
    old[0].with_name(f"{old[0].name}-wal").write_bytes(b"")
    kept = backup_files.restore(copy, folder, MORNING)
    assert kept.name < old[0].name
    left = {path.name for path in folder.glob("replaced-*")}
    assert left == {kept.name, *(path.name for path in old[-backup_files.KEPT + 1 :])}


@not_on_windows("no mounts to read there")
@pytest.mark.parametrize(
    ("where", "kind", "is_shut"),
    [("", "ext4", True), ("", "nfs4", False), ("/media/u/STICK", "vfat", True)],
)
def test_what_goes_to_other_computers_stays_open_for_them(
    tmp_path: Path, where: str, kind: str, is_shut: bool
) -> None:
    folder, mounts = tmp_path / "data", tmp_path / "mounts"
    folder.mkdir()
    folder.chmod(0o755)  # whatever mask another test has left
    mounts.write_text(f"disk {where or tmp_path} {kind} rw 0 0\n", "utf-8")
    private_folder.keep(folder, mounts)
    assert (stat.S_IMODE(folder.stat().st_mode) == 0o700) is is_shut
    assert disk_kinds.is_on_stick(Path("/media/u/STICK/data"), mounts) is bool(where)


def test_what_was_killed_midway_is_swept_wherever_it_lies(store: Store, tmp_path: Path) -> None:
    stick, papers = tmp_path / "stick", tmp_path / "papers"
    settings.change(store.db, backup_folder=str(stick), export_folder=str(papers))
    name = "seminar-desk-20171024-090000-000000-open.sqlite3.part"
    left = [
        write_old(store.db.folder / "backups" / name),
        write_old(store.db.folder / "backups" / f"{name}-journal"),
        write_old(store.db.folder / "seminar-desk.part"),
        write_old(store.db.folder / "seminar-desk.part.part"),
        write_old(store.db.folder / "replaced-20171024-090000-000000.sqlite3.part"),
        write_old(papers / "desk-copy-20171024-0900.sqlite3.part"),
        write_old(stick / name),
        write_old(papers / ".S01 обмен-4711-0a1b2c3d.part"),
    ]
    other = write_old(papers / "роман.part")
    fresh = stick / name.replace("open", "script")
    fresh.write_text("being written", "utf-8")
    private_folder.sweep(store.db)
    assert [path for path in left if path.exists()] == []
    assert other.exists()
    assert fresh.exists()


@not_on_windows("no links without rights")
def test_what_leads_nowhere_is_neither_swept_nor_in_the_way_of_copies(store: Store) -> None:
    backups = store.db.folder / "backups"
    backups.mkdir(exist_ok=True)
    links = [
        store.db.folder / "seminar-desk.part",
        backups / "seminar-desk-20160101-000000-000000-close.sqlite3",
    ]
    for link in links:
        link.symlink_to("нет")
    private_folder.sweep(store.db)
    made = history.back_up(store.db)
    assert all(link.is_symlink() for link in links)
    assert [copy.path for copy in backup_files.list_backups(backups)] == [made, links[1]]


def test_windows_is_asked_for_rules_and_no_mode_is_changed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = write_old(tmp_path / "data" / "crash-20171024-090000.txt")
    for path in (file, file.parent):
        path.chmod(0o755)
    before = modes(file.parent)
    monkeypatch.setattr(sys, "platform", "win32")
    private_folder.keep(file.parent)
    assert modes(file.parent) == before


def test_a_folder_of_killed_work_is_swept(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    left = write_old(tmp_path / f"{WORKING}a1b2" / "desk-copy.sqlite3").parent
    os.utime(left, (YESTERDAY, YESTERDAY))
    with working_folder() as at_work:
        private_folder.sweep(store.db)
        assert at_work.exists()
    assert not left.exists()


def test_a_place_that_is_gone_is_passed_by(store: Store) -> None:
    settings.change(store.db, export_folder=str(store.db.folder / "нет"))
    private_folder.sweep(store.db)
    private_folder.keep(store.db.folder / "нет")
