"""Calling verbs as a script would, on a store with three invited people."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest

import main
from tests.hands.stores import invite, make_store, open_first_session

NAMES = ("Асанов Бакыт Турдубекович", "Асаналиева Гүлмира Өмүрбековна", "Токтосун уулу Эркин")


def invited(folder: Path) -> Path:
    """Make a store with three invited people in an open S01, and nobody at the window."""
    store = make_store(folder)
    session = open_first_session(store.db)
    for name in NAMES:
        invite(store.db, session.uid, name)
    store.close()
    return folder


class Script:
    """Call main.py as a script would, without a new process."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self.said = ""
        self._capsys = capsys

    def run(self, *words: str) -> int:
        """Return the exit code; what went to stderr is in `said`."""
        with pytest.MonkeyPatch.context() as patch:
            # The tour takes a screen of its own; windows of later tests keep theirs.
            patch.setenv("QT_QPA_PLATFORM", os.environ["QT_QPA_PLATFORM"])
            code = main.main([*words, "--data-dir", str(self.folder)])
        self.out, self.said = self._capsys.readouterr()
        return code

    def ask(self, *words: str, code: int = 0) -> Any:  # noqa: ANN401  # JSON of any shape
        """Return what the verb says to a machine."""
        assert self.run(*words, "--json") == code, self.said
        return json.loads(self.out)
