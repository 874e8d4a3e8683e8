"""What is said of a data folder that lies in a cloud, on a network, or comes from elsewhere."""

from __future__ import annotations

import errno
import os
from datetime import UTC, datetime
from pathlib import Path

import pytest

from seminar_desk.actions import settings
from seminar_desk.domain.problems import ProblemError
from seminar_desk.domain.sentences import sentence
from seminar_desk.store import data_places
from seminar_desk.store.data_places import cloud_of, fears
from seminar_desk.store.folder_lock import LOCK_NAME
from seminar_desk.store.opening import open_store
from tests.hands.stores import open_new
from tests.hands.systems import not_on_windows

NOW = datetime(2017, 10, 24, 8, tzinfo=UTC)


def _codes(folder: Path, now: datetime = NOW, mounts: Path = Path("gone")) -> list[str]:
    found = fears(folder, now, environment={}, mounts=mounts)
    for problem in found:
        for language in ("ru", "ky", "en"):
            assert "{" not in sentence(problem, language)
    return [problem.code for problem in found]


@pytest.mark.parametrize(
    ("parts", "service"),
    [
        (("OneDrive", "desk"), "OneDrive"),
        (("OneDrive - Project Office", "desk"), "OneDrive"),
        (("Dropbox", "desk"), "Dropbox"),
        (("YandexDisk", "desk"), "Яндекс Диск"),
        (("Мой диск", "desk"), "Google Drive"),
        (("OneDriver", "desk"), ""),
        (("Айбек Кадыров", "desk"), ""),
    ],
)
def test_a_folder_in_a_cloud_is_known_by_its_name(
    tmp_path: Path, parts: tuple[str, ...], service: str
) -> None:
    folder = tmp_path.joinpath(*parts)
    assert cloud_of(folder, {}) == service
    assert _codes(folder) == (["store_in_cloud"] if service else [])


def test_documents_that_windows_moved_into_onedrive_are_known_by_its_variable(
    tmp_path: Path,
) -> None:
    told = {"OneDriveCommercial": str(tmp_path / "Облако")}
    assert cloud_of(tmp_path / "Облако" / "Документы" / "desk", told) == "OneDrive"
    assert cloud_of(tmp_path / "Облако2" / "desk", told) == ""


@not_on_windows("it says by itself what lies on a network")
def test_a_folder_of_another_computer_is_known_by_what_is_mounted(tmp_path: Path) -> None:
    mounts = tmp_path / "mounts"
    mounts.write_text(
        "/dev/sda1 / ext4 rw 0 0\n"
        "//server/desk /mnt/the\\040office cifs rw 0 0\n"
        "/dev/sdb1 /mnt/the\\040office/stick vfat rw 0 0\n"
        "gvfsd-fuse /run/user/1000/gvfs fuse.gvfsd-fuse rw 0 0\n",
        "utf-8",
    )
    told = [
        _codes(Path(place), mounts=mounts)
        for place in (
            "/mnt/the office/data",
            "/mnt/the office/stick/data",
            "/srv/desk",
            "/run/user/1000/gvfs/x",
        )
    ]
    assert told == [["store_on_network"], [], [], ["store_on_network"]]


def test_a_folder_from_another_laptop_is_told_until_this_one_has_written(tmp_path: Path) -> None:
    assert _codes(tmp_path) == []
    (tmp_path / "writer-0badcafe.txt").write_text("of another computer", "utf-8")
    assert _codes(tmp_path) == ["store_from_elsewhere"]
    opened = open_new(tmp_path)
    try:
        settings.change(opened.db, trainer="Айгүл")
    finally:
        opened.close()
    assert _codes(tmp_path) == []
    assert (tmp_path / "writer-0badcafe.txt").read_text("utf-8") == "of another computer"


def test_a_clock_of_another_century_is_told_and_marks_are_kept(tmp_path: Path) -> None:
    flat = datetime(2000, 1, 1, 0, 5, tzinfo=UTC)
    assert _codes(tmp_path, flat) == ["clock_impossible"]
    opened = open_new(tmp_path, clock=lambda: flat)
    try:
        settings.change(opened.db, trainer="Айгүл")
        settings.change(opened.db, trainer="Бакыт")
    finally:
        opened.close()
    again = open_store(tmp_path)
    try:
        steps = [row[0] for row in again.db.select("SELECT at_utc FROM step ORDER BY id DESC")]
    finally:
        again.close()
    assert steps[0].startswith("2000-01-01T00:05")


def test_a_folder_that_may_only_be_read_is_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = open_new(tmp_path)
    opened.close()
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    real = os.open

    def protected(path: Path, flags: int, *rest: int) -> int:
        if Path(path).name == LOCK_NAME:
            raise OSError(errno.EROFS, "read-only", str(path))
        return real(path, flags, *rest)

    monkeypatch.setattr(os, "open", protected)
    with pytest.raises(ProblemError) as caught:
        open_store(tmp_path)
    monkeypatch.undo()
    assert caught.value.problems[0].code == "folder_read_only"
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == before


def test_a_users_name_in_cyrillic_with_a_space_is_no_hindrance(tmp_path: Path) -> None:
    folder = tmp_path / "Айбек Кадыров" / "AppData" / "Seminar Desk"
    opened = open_new(folder)
    try:
        settings.change(opened.db, trainer="Айгүл")
    finally:
        opened.close()
    assert _codes(folder) == []
    assert data_places.cloud_of(folder) == ""
