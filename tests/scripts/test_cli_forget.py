"""A script asks what deleting somebody's data would do, and does it."""

from __future__ import annotations

from pathlib import Path

import pytest

from seminar_desk.actions import history
from seminar_desk.actions.people import forgetting
from tests.actions.test_forgetting import found_in
from tests.hands.hall_desks import NAMES, desks
from tests.hands.scripts import Script, invited
from tests.hands.workbooks import export


@pytest.fixture
def script(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Script:
    return Script(invited(tmp_path / "desk"), capsys)


def test_it_is_told_first_and_done_when_asked(script: Script, tmp_path: Path) -> None:
    folder = tmp_path / "desk"
    script.ask("backup")
    her = script.ask("find", "", "--session", "S01")[0]
    surname = her["name"].split(" ")[0]
    told = script.ask("forget", her["code"], "--session", "S01")
    assert told["name"] == her["name"]
    assert (told["sessions"], told["copies"], told["forgotten"]) == (["S01"], 1, False)
    assert found_in(folder, (surname,))
    done = script.ask("forget", her["code"], "--session", "S01", "--apply")
    assert (done["forgotten"], done["is_whole"], done["copies"]) == (True, True, 1)
    assert found_in(folder, (surname,)) == {}
    assert script.run("forget", told["person_uids"][0]) == 1
    assert "person_forgotten" in script.said or "удалены" in script.said


def test_a_merge_says_beforehand_whom_it_deletes_by_number(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    office, desk = desks(tmp_path, 2)
    history.back_up(office.db, reason="open")
    forgetting.forget(desk.db, person_uid=desk.person(NAMES[1]).person_uid)
    book = str(export(desk.db, path=tmp_path / "S01.xlsx").path)
    office.store.close()
    script = Script(office.folder, capsys)
    (said,) = [
        note["message"]
        for note in script.ask("merge", book)["notes"]
        if note["code"] == "book_forgets"
    ]
    assert ("людей: 1" in said, "удаляются: 1" in said, NAMES[1] in said) == (True, True, False)
    script.ask("merge", book, "--apply")
    assert found_in(office.folder, ("Токтосун",)) == {}
    assert "book_forgets" not in [note["code"] for note in script.ask("merge", book)["notes"]]


def test_an_unknown_person_is_no_one(script: Script) -> None:
    assert script.run("forget", "nobody", "--apply") == 1
