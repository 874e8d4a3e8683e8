"""`restore` has the folder alone, from its look at the store to the new file's name."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.hands.marking_meanwhile import mark_at_first_and_last
from tests.hands.scripts import Script, invited


def test_no_mark_vanishes_under_a_copy_that_a_script_puts_back(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    script = Script(invited(tmp_path / "desk"), capsys)
    person = script.ask("find", "", "--session", "S01")[0]
    script.ask("backup")
    with monkeypatch.context() as meanwhile:
        told = mark_at_first_and_last(meanwhile, script.folder, person["code"])
        script.ask("restore")
    before, during = told
    assert during == ["store_in_use"]
    found = script.ask("find", "", "--session", "S01")[0]
    assert bool(found["checked_in_at"]) is False
    kept = next(script.folder.glob("replaced-*.sqlite3"))
    script.ask("restore", str(kept))
    found = script.ask("find", "", "--session", "S01")[0]
    assert bool(found["checked_in_at"]) is (before == [])  # made before: kept aside
