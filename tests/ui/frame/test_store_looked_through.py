"""A large store that was not closed as it should be is looked through behind a window."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from seminar_desk.actions import settings
from seminar_desk.store import closing_note, opening, passphrase
from seminar_desk.store.database import FILE_NAME
from seminar_desk.store.passphrase import StoreKey
from seminar_desk.ui.frame.start_box import StartBox
from seminar_desk.ui.frame.store_opening import open_or_explain
from seminar_desk.ui.widgets.waiting_box import WaitingBox
from tests.hands.closed_stores import SAID, closed_store
from tests.hands.journeys import when


@pytest.fixture(params=["plain", "closed"])
def folder(tmp_path: Path, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(opening, "_LARGE", 1000)
    return closed_store(tmp_path, SAID if request.param == "closed" else "")


def test_it_is_said_and_the_store_is_the_windows_own(folder: Path, qtbot: QtBot) -> None:
    closing_note.take_away(folder)  # as a kill does
    said: list[str] = []

    def look(box: WaitingBox) -> None:
        said.extend(label.text() for label in box.findChildren(QLabel))
        said.append(box.bar.accessibleName())

    when(WaitingBox, look)
    store = open_or_explain(folder)
    assert store
    with closing(store):
        settings.change(store.db, trainer="Мусаева")  # in another thread than it was opened in
    words = "The data are being looked through: the program did not close as usual last time."
    assert said.count(words) == 2
    StoreKey.forget_all()


def test_damage_that_is_found_there_is_said_as_ever(folder: Path, qtbot: QtBot) -> None:
    path = folder / FILE_NAME
    with path.open("rb+") as file:
        file.seek(path.stat().st_size // 2)
        file.write(b"?" * 8192)
    said: list[str] = []

    def read(box: StartBox) -> None:
        said.extend(label.text() for label in box.findChildren(QLabel))

    when(WaitingBox, lambda _box: when(StartBox, read))
    closing_note.take_away(folder)
    assert open_or_explain(folder) is None
    assert any("повреждён" in text.lower() for text in said)
    StoreKey.forget_all()


def test_a_store_closed_as_it_should_be_and_a_small_one_open_at_once(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not opening.is_looked_through(folder)
    closing_note.take_away(folder)
    assert opening.is_looked_through(folder)
    StoreKey.forget_all()  # what asks for the passphrase comes first
    assert opening.is_looked_through(folder) == (not passphrase.salt_of(folder / FILE_NAME))
    monkeypatch.setattr(opening, "_LARGE", 1 << 30)
    assert not opening.is_looked_through(folder)
