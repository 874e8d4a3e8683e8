"""File dialogs begin in a folder that is there."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from seminar_desk.ui.widgets.folders import ask_folder, ask_open, ask_save, usual_folder


def test_the_folder_used_last_is_proposed_while_it_is_there(tmp_path: Path) -> None:
    assert usual_folder(tmp_path) == tmp_path
    assert usual_folder(str(tmp_path)) == tmp_path
    assert usual_folder(tmp_path / "unplugged stick").is_dir()


def test_without_documents_home_is_proposed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    documents = QStandardPaths.StandardLocation.DocumentsLocation
    if not QStandardPaths.writableLocation(documents).startswith(str(tmp_path)):
        pytest.skip("this system asks no HOME for the person's folders")
    assert usual_folder() == tmp_path
    Path(QStandardPaths.writableLocation(documents)).mkdir(parents=True)
    assert usual_folder() == tmp_path / "Documents"


def test_a_free_name_is_proposed_and_the_suffix_put_behind(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    (tmp_path / "лист.pdf").touch()
    asked: list[tuple[object, ...]] = []
    answers = iter(("", str(tmp_path / "мой"), str(tmp_path / "v1.5"), str(tmp_path / "Мой.PDF")))

    def answer(*question: object) -> tuple[str, str]:
        asked.append(question[1:])
        return next(answers), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    given = [ask_save(parent, "Куда", "лист.pdf", folder=tmp_path) for _ in range(4)]
    assert asked[0] == ("Куда", str(tmp_path / "лист (2).pdf"), "PDF (*.pdf)")
    assert given == [None, *(tmp_path / name for name in ("мой.pdf", "v1.5.pdf", "Мой.PDF"))]


def test_nothing_chosen_is_none(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    for method, nothing in (("getOpenFileName", ("", "")), ("getExistingDirectory", "")):
        monkeypatch.setattr(QFileDialog, method, lambda *_, nothing=nothing: nothing)
    assert ask_open(parent, "Что", "(*.xlsx)", tmp_path) is None
    assert ask_folder(parent, "Куда", tmp_path) is None
