"""Every verb says that a store is gone, and where its last good copy is; none begins anew."""

from __future__ import annotations

from pathlib import Path

import pytest

from seminar_desk.store.database import FILE_NAME
from tests.hands.scripts import Script, invited


@pytest.mark.parametrize("is_there", [True, False])
def test_no_verb_begins_anew_where_a_store_was(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], is_there: bool
) -> None:
    script = Script(invited(tmp_path / "desk"), capsys)
    copy = script.ask("backup")["file"]
    path = script.folder / FILE_NAME
    path.unlink()
    if is_there:
        path.touch()
    out = str(tmp_path / "out.pdf")
    for words in (
        ["sessions"],
        ["find", "", "--session", "S01"],
        ["check-in", "018", "--session", "S01"],
        ["print", "sign-in", "--session", "S01", "--out", out],
        ["backup"],
        ["check"],
        ["batches"],
        ["verify", "АТБ-2017-КМРТ-0007-Ж"],
    ):
        said = script.ask(*words, code=1)["problems"]
        assert [each["code"] for each in said] == [
            "store_emptied" if is_there else "store_lost",
            "backup_offered",
        ], words
        assert copy in said[1]["message"]
    assert script.ask("restore")["restored"] == copy
    assert len(script.ask("find", "", "--session", "S01")) == 3
