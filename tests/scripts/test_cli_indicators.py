"""`indicators`: every figure for machines and for people, whole, split, of a time."""

from __future__ import annotations

from pathlib import Path

import pytest

from seminar_desk.actions.figures import targets
from seminar_desk.domain.figures import indicator
from seminar_desk.domain.figures.indicator import registry
from seminar_desk.files import RESOURCES
from seminar_desk.store.opening import open_store
from tests.hands.office_series import office
from tests.hands.scripts import Script


@pytest.fixture
def script(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Script:
    office(tmp_path).close()
    return Script(tmp_path, capsys)


def test_a_machine_reads_the_whole_and_the_parts(script: Script) -> None:
    whole = {each["code"]: each for each in script.ask("indicators")}
    assert [*whole] == [line.code for line in registry().indicators]
    persons = whole["persons"]
    assert persons == {"code": "persons", "value": 195, "known": 195, "unknown": 0, "by": {}}
    parts = script.ask("indicators", "--by", "sex")
    assert {each["code"] for each in parts} < whole.keys()
    own = [each for each in parts if each["code"] == "persons"]
    assert [each["by"]["sex"] for each in own] == ["f", "m", "unknown"]
    assert sum(each["value"] for each in own) == 195
    two = script.ask("indicators", "--by", "district", "sex")
    assert {(*each["by"],) for each in two} == {("district", "sex")}


def test_a_time_and_a_donors_rule_narrow_what_is_counted(script: Script) -> None:
    asked = ("indicators", "--from", "2017-11-01", "--to", "2017-11-02")
    some = {each["code"]: each["value"] for each in script.ask(*asked)}
    assert some["sessions_held"] == 2
    thinned = {each["code"]: each["value"] for each in script.ask(*asked, "--complete-only")}
    assert thinned["participations"] == some["participations"]
    assert thinned["completed"] < some["completed"]
    assert thinned["without_age"] == some["without_age"] > 0  # of what is left out
    assert script.run(*asked, "--complete-only") == 0
    assert "Неполные записи не вошли: " in script.out
    none = {each["code"]: each for each in script.ask("indicators", "--from", "2030-01-01")}
    assert none["participations"]["value"] == 0
    assert none["women_share"]["value"] is None
    assert none["women_share"]["why"] == "Считать пока нечего."


def test_people_read_a_table_with_what_is_not_told_beside(script: Script) -> None:
    assert script.run("indicators") == 0
    lines = script.out.splitlines()
    assert lines[0] == "ЛЮДИ"
    (women,) = (line for line in lines if line.startswith("Доля женщин  "))
    assert women.split() == ["Доля", "женщин", "47", "%", "?", "16"]
    assert script.run("indicators", "--by", "period", "standing") == 0
    assert "10.2017 · Должностные лица" in script.out
    assert "11.2017 · Не указано" in script.out
    assert script.run("indicators", "--by", "aimak") == 0
    assert "Жаңы-Айыл 1" in script.out
    assert script.run("indicators", "--by", "district") == 0
    assert "Ат-Башинский район" in script.out


def test_targets_are_told_with_what_there_is(script: Script) -> None:
    (series,) = script.ask("indicators", "--targets")
    assert (series["code"], series["wanted"], series["value"]) == ("persons", 240, 195)
    assert (series["scope"], series["due"], series["part"]) == ("series", "2017-11-17", 195 / 240)
    store = open_store(script.folder)
    targets.put(store.db, indicator_code="nobody_knows", value=1)
    store.close()
    script.ask("indicators", "--targets", code=1)
    assert script.run("indicators", "--targets") == 1
    assert "показателя nobody_knows нет" in script.out


def test_a_faulty_line_of_the_registry_is_said_and_exits_with_one(
    script: Script, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    text = (RESOURCES / "indicators.toml").read_text("utf-8")
    (tmp_path / "indicators.toml").write_text(text.replace('"mean"', '"median"'), "utf-8")
    monkeypatch.setattr(indicator, "data_file", tmp_path.joinpath)
    registry.cache_clear()
    try:
        assert script.run("indicators") == 1
        assert "days_to_assembly" in script.out
        assert "formula = median" in script.out
    finally:
        registry.cache_clear()
