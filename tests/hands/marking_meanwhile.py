"""Another process that marks somebody while this one puts a copy in the store's place."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from seminar_desk import windows
from seminar_desk.files import ROOT
from seminar_desk.store.database import FILE_NAME


def mark_at_first_and_last(
    monkeypatch: pytest.MonkeyPatch, folder: Path, code: str
) -> list[list[str]]:
    """Have a script mark a person when a copy is looked at and before it gets its place.

    Return a list to which each try adds the problems it was told; a mark that was made adds none.
    """
    told: list[list[str]] = []
    is_file, give_name = Path.is_file, windows.give_name

    def mark() -> None:
        words = ["main.py", "check-in", code, "--session", "S01", "--json"]
        said = subprocess.run(
            [sys.executable, *words, "--data-dir", str(folder)],
            cwd=ROOT,
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
        told.append([each["code"] for each in json.loads(said.stdout).get("problems", [])])

    def looked_at(self: Path) -> bool:
        if self.suffix == ".sqlite3" and not told:
            mark()
        return is_file(self)

    def put(file: Path, path: Path) -> None:
        if path == folder / FILE_NAME:
            mark()
        give_name(file, path)

    monkeypatch.setattr(Path, "is_file", looked_at)
    monkeypatch.setattr(windows, "give_name", put)
    return told
