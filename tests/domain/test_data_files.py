"""A file of data/ that somebody spoilt is named, with the line to mend."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from seminar_desk import files
from seminar_desk.domain import (
    badge_sheets,
    codes,
    desk_settings,
    places,
    sentences,
    working_days,
)
from seminar_desk.domain.days import series
from seminar_desk.domain.lists import schedule_plan
from seminar_desk.domain.plans import assembly_step, charter_rule, follow_up
from seminar_desk.domain.plans.assembly import RULES
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.files import DATA
from seminar_desk.store import setting_rows

# How each file is read in the program, and the cache that must not remember the good one.
READERS: dict[str, Callable[[], object]] = {
    "aiyl_aimaks.csv": places.aiyl_aimaks.__wrapped__,
    "badge_sheets.toml": badge_sheets.badge_sheets.__wrapped__,
    "charter_rules.csv": charter_rule.charter_rules.__wrapped__,
    "code_lists.csv": codes.code_lists.__wrapped__,
    "districts.csv": places.districts.__wrapped__,
    "follow_ups.toml": follow_up.follow_up_words.__wrapped__,
    "holidays.csv": working_days._shipped.__wrapped__,
    "project.toml": desk_settings._shipped.__wrapped__,
    "schedule.csv": schedule_plan.shipped_schedule,
    "series.toml": series.shipped_series,
    "step_templates.toml": assembly_step.templates.__wrapped__,
}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in READERS:
        shutil.copy(DATA / name, tmp_path)
    with (tmp_path / "charter_rules.csv").open("a", encoding="utf-8") as rules:  # none is shipped
        rules.writelines(f"41704220807000,{name},,unknown,,2017-10-24\n" for name in RULES)
    monkeypatch.setattr(files, "DATA", tmp_path)
    return tmp_path


def _said(name: str) -> Problem:
    with pytest.raises(ProblemError) as caught:
        READERS[name]()
    (problem,) = caught.value.problems
    assert str(problem.values["file"]).endswith(name)
    for language in ("ru", "ky", "en"):
        assert name in sentences.sentence(problem, language)
    return problem


def test_every_data_file_is_read_here(folder: Path) -> None:
    """Whoever adds a file adds it here; workbooks are read as lists are."""
    texts = {path.name for path in DATA.iterdir() if path.suffix in (".csv", ".toml")}
    assert texts == set(READERS)
    for read in READERS.values():
        read()


@pytest.mark.parametrize("name", READERS)
def test_a_line_that_is_no_text_is_named(folder: Path, name: str) -> None:
    path = folder / name
    lines = path.read_bytes().split(b"\n")
    lines[1] = b"\xcd\xe0\xf0\xfb\xed," + lines[1]
    path.write_bytes(b"\n".join(lines))
    assert (problem := _said(name)).code == "data_file_line"
    assert problem.values["line"] == 2


@pytest.mark.parametrize("name", [name for name in READERS if name.endswith(".csv")])
def test_a_row_that_is_cut_or_has_too_much_is_named(folder: Path, name: str) -> None:
    path = folder / name
    whole = path.read_text(encoding="utf-8-sig").split("\n")
    for spoilt in (whole[3].split(",")[0], whole[3] + ",1,2", '"' + whole[3]):
        path.write_text("\n".join([*whole[:3], spoilt, *whole[4:]]), encoding="utf-8")
        assert _said(name).values["line"] == 4
    path.write_text("\n".join(["a,b", *whole[1:]]), encoding="utf-8")
    assert _said(name).values["line"] in (1, 2)
    path.write_text("\n".join([whole[0].replace(",", "_,"), *whole[1:]]), encoding="utf-8")
    assert _said(name).values["line"] == 1  # as many columns, of other names


@pytest.mark.parametrize(
    ("name", "line", "spoilt"),
    [
        ("holidays.csv", 2, "31-12,Последний день,Акыркы күн"),
        ("holidays.csv", 2, "2017-11-31,День,Күн"),
        ("series.toml", 1, "name_ru = Голос"),
        ("step_templates.toml", 1, "[[template"),
        ("project.toml", 1, 'title_ru = "Голос'),
    ],
)
def test_what_is_no_day_and_no_table_is_named(
    folder: Path, name: str, line: int, spoilt: str
) -> None:
    lines = (folder / name).read_text(encoding="utf-8").split("\n")
    lines[line - 1] = spoilt
    (folder / name).write_text("\n".join(lines), encoding="utf-8")
    problem = _said(name)
    assert (problem.values["line"], problem.values["text"]) == (line, spoilt)


@pytest.mark.parametrize("name", READERS)
def test_a_file_that_is_not_there_is_named(folder: Path, name: str) -> None:
    (folder / name).unlink()
    assert _said(name).code == "data_file_broken"


def test_a_table_that_lacks_something_says_what(folder: Path) -> None:
    path = folder / "step_templates.toml"
    text = path.read_text(encoding="utf-8").replace("between_days", "between_weeks")
    path.write_text(text, encoding="utf-8")
    assert "between_days" in str(_said("step_templates.toml").values["reason"])


def test_a_broken_file_leaves_the_language_of_the_sentence(folder: Path) -> None:
    (folder / "project.toml").write_text("title_ru = Голос", encoding="utf-8")
    desk_settings._shipped.cache_clear()
    try:
        with pytest.raises(ProblemError):
            desk_settings.from_values({})
        assert setting_rows.language_of(folder) == "ru"
    finally:
        desk_settings._shipped.cache_clear()
