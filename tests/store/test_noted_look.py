"""What is noted beside a store of how the window looked; nothing of it can hurt the start."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from seminar_desk.actions import settings
from seminar_desk.store import noted_look, setting_rows
from seminar_desk.store.noted_look import NotedLook
from seminar_desk.store.opening import Store
from tests.hands.systems import not_on_windows

NAME = "seminar-desk.language.txt"


def test_what_is_noted_is_read_again_and_written_once(store: Store) -> None:
    db = store.db
    assert noted_look.read(db.folder) == NotedLook()
    settings.change(db, language="ky", theme="dark", scale_percent=175)
    setting_rows.note_look(db)
    assert noted_look.read(db.folder) == NotedLook("ky", "dark", 175)
    os.utime(db.folder / NAME, (0, 0))
    setting_rows.note_look(db)
    assert not (db.folder / NAME).stat().st_mtime
    settings.change(db, language="en")
    setting_rows.note_look(db)
    assert noted_look.read(db.folder).language == "en"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("ky", NotedLook("ky")),  # as an earlier program wrote it
        ("ky\n", NotedLook("ky")),
        ("ky\ndark\n9000000\n", NotedLook("ky", "dark")),
        ("ky\ndark\n-5\n", NotedLook("ky", "dark")),
        ("xxx\ndark\n200\n", NotedLook()),
        ("", NotedLook()),
        ("ң", NotedLook()),
    ],
)
def test_of_what_makes_no_sense_nothing_is_taken(
    tmp_path: Path, text: str, found: NotedLook
) -> None:
    (tmp_path / NAME).write_text(text, encoding="utf-8")
    assert noted_look.read(tmp_path) == found


@not_on_windows("rights are rules there")
def test_the_note_is_its_owners_and_no_link_leads_it_elsewhere(
    store: Store, tmp_path: Path
) -> None:
    other = tmp_path / "other.txt"
    other.write_text("mine", encoding="ascii")
    (store.db.folder / NAME).symlink_to(other)
    setting_rows.note_look(store.db)
    assert other.read_text(encoding="ascii") == "mine"
    assert (store.db.folder / NAME).stat().st_mode & 0o777 == 0o600


def test_an_unknown_language_is_not_spoken(tmp_path: Path) -> None:
    (tmp_path / NAME).write_text("xx\ndark\n200\n", encoding="ascii")
    assert setting_rows.language_of(tmp_path) == "ru"
