"""Files of data/ that Notepad saved, with its mark and its ends of lines, read alike."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from seminar_desk.files import DATA, REFERENCE, RESOURCES, ROOT

ALL_THAT_READ = """
from seminar_desk.domain import badge_sheets, codes, desk_settings, places, working_days
from seminar_desk.domain.days import series
from seminar_desk.domain.figures import indicator
from seminar_desk.domain.lists import schedule_plan
from seminar_desk.domain.plans import assembly_step, charter_rule, follow_up

print(ascii([
    desk_settings.Settings(), desk_settings._shipped(), working_days._shipped(),
    series.shipped_series(), schedule_plan.shipped_schedule(), places.districts(),
    places.aiyl_aimaks(), badge_sheets.badge_sheets(), codes.code_lists(),
    charter_rule.charter_rules(), assembly_step.templates(), follow_up.follow_up_words(),
    indicator.registry(),
]))
"""


def _read(folder: Path) -> str:
    return subprocess.run(
        [sys.executable, "-c", ALL_THAT_READ],
        cwd=ROOT,
        env={**os.environ, REFERENCE: str(folder), "PYTHONHASHSEED": "0"},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    ).stdout


def test_every_file_that_people_edit_may_come_from_notepad(tmp_path: Path) -> None:
    files = [*DATA.glob("*.csv"), *DATA.glob("*.toml"), RESOURCES / "indicators.toml"]
    for file in files:
        text = file.read_text(encoding="utf-8-sig")
        saved = text.replace("\n", "\r\n").encode("utf-8-sig")
        (tmp_path / file.name).write_bytes(saved)
    plain = _read(tmp_path / "gone")
    assert len(plain) > 10_000
    assert _read(tmp_path) == plain
