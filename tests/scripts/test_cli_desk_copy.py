"""A second desk by scripts: a copy goes out, another laptop begins with it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.hands.scripts import NAMES, Script, invited


@pytest.fixture
def script(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Script:
    return Script(invited(tmp_path / "first"), capsys)


@pytest.fixture
def copy(script: Script, tmp_path: Path) -> Path:
    (tmp_path / "stick").mkdir()
    said = script.ask("desk-copy", "--out", str(tmp_path / "stick"))
    return Path(said["file"])


def test_another_laptop_begins_with_the_copy(script: Script, copy: Path, tmp_path: Path) -> None:
    script.folder = tmp_path / "second"
    said = script.ask("restore", str(copy), "--desk", "Выход")
    assert said == {"restored": str(copy), "kept": None, "desk": "Выход"}
    people = script.ask("find", "", "--session", "S01")
    assert sorted(person["name"] for person in people) == sorted(NAMES)
    assert script.ask("check-in", people[0]["code"], "--session", "S01")["already"] is False
    again = script.ask("restore", str(copy))
    assert again["desk"] == "2"
    assert Path(again["kept"]).is_file()


def test_a_name_that_the_first_desk_has_changes_nothing(
    script: Script, copy: Path, tmp_path: Path
) -> None:
    script.folder = tmp_path / "second"
    answer = script.ask("restore", str(copy), "--desk", "1", code=1)
    assert [problem["code"] for problem in answer["problems"]] == ["desk_name_taken"]
    assert list(script.folder.glob("*.sqlite3")) == []


def test_a_backup_goes_on_as_the_desk_that_it_was(script: Script, tmp_path: Path) -> None:
    backup = script.ask("backup", "--out", str(tmp_path / "stick"))["file"]
    assert set(script.ask("restore", backup)) == {"restored", "kept"}
