"""A disk that fails to say what is there (EIO) has none of it: words or nothing, never a fault."""

from __future__ import annotations

import errno
import os
import sqlite3
from pathlib import Path

import pytest

from seminar_desk import files
from seminar_desk.exchange.workbook import book_opening
from seminar_desk.store import driver


@pytest.fixture
def dead(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder whose disk answers nothing."""
    folder = tmp_path / "stick"
    asked = Path.stat

    def stat(path: Path, *, follow_symlinks: bool = True) -> os.stat_result:
        if folder in path.parents:
            raise OSError(errno.EIO, os.strerror(errno.EIO), str(path))
        return asked(path, follow_symlinks=follow_symlinks)

    monkeypatch.setattr(Path, "stat", stat)
    return folder


def test_what_is_asked_in_passing_is_not_there(dead: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert not files.is_file(dead / "S01.xlsx")
    assert not book_opening.is_likely(dead / "S01.xlsx")
    monkeypatch.setenv(files.REFERENCE, str(dead))
    assert files.data_file("schedule.csv") == files.DATA / "schedule.csv"


@pytest.mark.parametrize(("code", "said"), [(3, "store_read_only"), (15, "store_busy")])
def test_what_sqlite_seldom_says_has_a_sentence(code: int, said: str) -> None:
    error = sqlite3.OperationalError("locking protocol")
    error.sqlite_errorcode = code
    problem = driver.problem_of(error, "x")
    assert problem is not None
    assert problem.code == said
