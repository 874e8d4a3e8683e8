"""File dialogs begin in a folder that is there."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths

from seminar_desk.ui.widgets.folders import usual_folder


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
