"""A store whose first start was cut off is finished by whichever verb comes first."""

from __future__ import annotations

from pathlib import Path

import pytest

from seminar_desk.store import setting_rows
from seminar_desk.verbs import stores
from tests.hands.scripts import Script
from tests.hands.stores import open_new


@pytest.mark.parametrize("verb", ["sessions", "indicators", "candidates"])
def test_what_only_reads_finishes_it_too(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], verb: str
) -> None:
    folder = tmp_path / "desk"
    open_new(folder).close()
    script = Script(folder, capsys)
    script.ask(verb)
    assert len(script.ask("sessions")) == 12
    with stores.reading(folder) as db:
        assert setting_rows.current(db).device_uid
