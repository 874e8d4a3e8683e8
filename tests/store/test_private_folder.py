"""Nobody else on this computer reads a data folder, and nothing half written stays in it."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pytest

from seminar_desk.actions import history, settings
from seminar_desk.files import ROOT, WORKING, working_folder
from seminar_desk.store import disk_kinds, private_folder
from seminar_desk.store.opening import Store
from tests.hands.stores import make_store
from tests.hands.systems import not_on_windows

YESTERDAY = time.time() - 86_400


def write_old(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("Асанов Бакыт")
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
    (folder / "crash-20171024-090000.txt").write_text("fault")
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
    mounts.write_text(f"disk {where or tmp_path} {kind} rw 0 0\n")
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
    fresh.write_text("being written")
    private_folder.sweep(store.db)
    assert [path for path in left if path.exists()] == []
    assert other.exists()
    assert fresh.exists()


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
