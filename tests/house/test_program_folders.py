"""The program finds its own files from the source and installed; its workers start too."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from seminar_desk import cli, files, processes
from seminar_desk.files import ROOT
from tests.hands.systems import BARE

WORKER_SECONDS = 30
FIND = "from seminar_desk import files; print(files.ROOT)"


@pytest.fixture(autouse=True)
def quick_workers() -> None:
    """Begin each worker as the program does."""


def found_by(folder: Path) -> Path:
    done = subprocess.run(
        [sys.executable, "-X", "utf8", "-P", "-c", FIND],
        cwd=folder,
        env={**BARE, "PYTHONPATH": str(folder)},
        capture_output=True,
        encoding="utf-8",
        check=True,
        timeout=WORKER_SECONDS,
    )
    return Path(done.stdout.strip())


def test_installed_it_finds_what_was_put_inside_the_package(tmp_path: Path) -> None:
    package = tmp_path / "seminar_desk"
    for name in (
        "__init__.py",
        "dataclass_code.py",
        "files.py",
        "refusals.py",
        "windows.py",
        "file_names.py",
        "domain/__init__.py",
        "domain/problems.py",
    ):
        (package / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / "seminar_desk" / name, package / name)
    (package / "resources").mkdir()
    assert found_by(tmp_path) == package


def test_installed_on_windows_data_lie_where_no_setup_takes_them_away(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The setup puts another folder `program` below the launcher, the uninstaller none."""
    monkeypatch.setattr(sys, "executable", str(tmp_path / "Seminar Desk.exe"))
    monkeypatch.setattr(files, "ROOT", tmp_path / "program")
    assert cli.data_folder(cli.parse(["--portable"])) == tmp_path / "seminar-desk-data"


def test_from_the_source_data_lie_beside_the_source() -> None:
    assert files.find_root() == ROOT
    assert cli.data_folder(cli.parse(["--portable"])) == ROOT / "seminar-desk-data"


def test_an_answer_comes_from_another_process() -> None:
    assert processes.answer("os:getppid", seconds=WORKER_SECONDS) > 0
    assert processes.answer("operator:add", 40, 2, seconds=WORKER_SECONDS) == 42


@pytest.mark.parametrize(
    ("name", "argument", "seconds", "error"),
    [("time:sleep", 60, 0.1, TimeoutError), ("os:_exit", 3, WORKER_SECONDS, EOFError)],
)
def test_a_process_that_hangs_or_dies_is_told(
    name: str, argument: int, seconds: float, error: type[Exception]
) -> None:
    with pytest.raises(error):
        processes.answer(name, argument, seconds=seconds)


def test_a_worker_loads_neither_qt_nor_the_store_with_the_program() -> None:
    """Python runs main.py in every worker before its work."""
    code = "import main, sys; print(*sys.modules)"
    command = [sys.executable, "-c", code]
    # Where coverage is measured, it would come into the child and load SQLite for itself.
    bare = {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE_")}
    loaded = subprocess.run(command, cwd=ROOT, env=bare, capture_output=True, text=True, check=True)
    heavy = {"PySide6", "sqlite3", "seminar_desk.store", "seminar_desk.actions", "subprocess"}
    assert heavy.isdisjoint(loaded.stdout.split())
