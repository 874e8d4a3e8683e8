"""What is written through a link goes where it leads or nowhere; a name is on the disk at once."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from pathlib import Path

import pytest

from seminar_desk import windows
from seminar_desk.actions import history
from seminar_desk.domain.problems import ProblemError
from seminar_desk.files import ROOT, write_beside
from seminar_desk.store import backup_files
from seminar_desk.store.folder_lock import WINDOW_NAME
from tests.hands.sources import nodes
from tests.hands.stores import make_store
from tests.hands.systems import not_on_windows

pytestmark = not_on_windows("links there ask for rights of their own")


def written(path: Path) -> None:
    with write_beside(path) as file:
        file.write(b"new")


def test_a_file_is_written_where_its_link_leads(tmp_path: Path) -> None:
    (tmp_path / "stick").mkdir()
    kept, link = tmp_path / "stick" / "kept.xlsx", tmp_path / "S01.xlsx"
    kept.write_bytes(b"old")
    link.symlink_to(kept)
    written(link)
    assert link.is_symlink()
    assert kept.read_bytes() == b"new"
    kept.unlink()
    written(link)  # it leads to nothing yet
    assert kept.read_bytes() == b"new"
    assert [each.name for each in (tmp_path / "stick").iterdir()] == ["kept.xlsx"]


def test_a_link_that_leads_nowhere_is_said(tmp_path: Path) -> None:
    one, other = tmp_path / "one.pdf", tmp_path / "other.pdf"
    one.symlink_to(other)
    other.symlink_to(one)
    lost = tmp_path / "lost.pdf"
    lost.symlink_to(tmp_path / "gone" / "x.pdf")
    codes = []
    for path in (one, lost):
        with pytest.raises(ProblemError) as error:
            written(path)
        codes.append(error.value.problems[0].code)
    assert codes == ["file_not_written", "file_folder_missing"]
    assert one.is_symlink()


def test_the_programs_own_notes_follow_no_link(tmp_path: Path) -> None:
    other = tmp_path / "other.txt"
    other.write_text("somebody's", "utf-8")
    folder = tmp_path / "desk"
    folder.mkdir()
    for name in (WINDOW_NAME, backup_files._LAST):
        (folder / name).symlink_to(other)
    store = make_store(folder)
    copy = history.back_up(store.db)
    assert (folder / backup_files._LAST).read_text(encoding="utf-8") == str(copy)
    assert '"process"' in (folder / WINDOW_NAME).read_text(encoding="utf-8")
    store.close()
    assert other.read_text("utf-8") == "somebody's"


@pytest.mark.parametrize("work", ["write", "restore"])
def test_a_name_is_synced_with_its_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, work: str
) -> None:
    """A stick may be pulled out, and a plug, in the next second."""
    told: list[str] = []

    def named(file: Path, path: Path) -> None:
        told.append(f"name {path.name}")
        file.replace(path)

    def synced(handle: int) -> None:
        told.append(f"sync {Path(f'/proc/self/fd/{handle}').readlink().name}")

    store = make_store(tmp_path / "desk")
    copy = history.back_up(store.db)
    store.close()
    monkeypatch.setattr(windows, "give_name", named)
    monkeypatch.setattr(os, "fsync", synced)
    if work == "write":
        written(tmp_path / "desk" / "S01.xlsx")
        name = "S01.xlsx"
    else:
        backup_files.restore(copy, tmp_path / "desk", datetime(2017, 10, 24, tzinfo=UTC))
        name = "seminar-desk.sqlite3"
    assert told[-2:] == [f"name {name}", "sync desk"]


@pytest.mark.xdist_group("source")
def test_no_name_is_given_another_way() -> None:
    """Read from the source: a rename without its folder is what a pulled stick forgets."""
    found = {
        path.relative_to(ROOT).as_posix()
        for path in (ROOT / "seminar_desk").rglob("*.py")
        if path.parent.name != "certificates" or path.parents[1].name != "domain"  # texts
        for node in nodes(path)
        if getattr(node, "attr", "") in ("replace", "rename")
        and getattr(getattr(node, "value", None), "id", "")
        in ("part", "beside", "present", "path", "target", "file", "os")
    }
    assert found == {"seminar_desk/windows.py"}
