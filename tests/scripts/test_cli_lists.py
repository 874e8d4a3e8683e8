"""The verb that reads a list: what it says of each row, in which words and keys."""

from __future__ import annotations

from pathlib import Path

import pytest

from seminar_desk.domain import places
from seminar_desk.domain.lists.roster import STATES
from seminar_desk.files import DATA
from tests.hands.lists import Value, write_xlsx
from tests.hands.scripts import Script, invited


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return invited(tmp_path / "desk")


@pytest.fixture
def script(folder: Path, capsys: pytest.CaptureFixture[str]) -> Script:
    return Script(folder, capsys)


def test_import_looks_first_then_writes_once(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    script = Script(tmp_path / "new", capsys)
    words = ("import-roster", str(DATA / "sample_roster.xlsx"), "--session", "S01")
    shown = script.ask(*words)
    assert len(shown["rows"]) == sum(shown[state] for state in STATES)
    assert script.ask("sessions")[0]["expected"] == 0
    said = script.ask(*words, "--apply")
    written = [row.pop("uid") for row in said["rows"] if row["decision"] == "take"]
    assert said == shown
    people = script.ask("find", "", "--session", "S01")
    assert sorted(written) == sorted(person["uid"] for person in people)
    assert len(written) == shown["new"] == script.ask("sessions")[0]["expected"]
    again = script.ask(*words, "--apply")
    assert (again["new"], again["same"]) == (0, shown["new"])
    assert [row["uid"] for row in again["rows"] if row["decision"] == "skip"] == written


def test_import_names_each_wrong_cell(folder: Path, script: Script) -> None:
    listed = folder / "list.csv"
    lines = ("Фамилия;Имя;Год рождения", "Сыдыкова;Жылдыз;1979", "Осмонов;Бакыт;1279")
    listed.write_text("\n".join(lines), "utf-8")
    said = script.ask("import-roster", str(listed), "--session", "S01", code=1)
    assert (len(said["rows"]), said["new"], said["problem"]) == (2, 1, 1)
    assert [(found["row"], found["column"]) for found in said["problems"]] == [(3, "C")]
    assert set(said["problems"][0]) == {"row", "sheet", "column", "code", "message"}


def test_import_says_each_row_as_the_window_does(folder: Path, script: Script) -> None:
    listed = folder / "list.csv"
    lines = (
        "ФИО;Роль;Аймак;Телефон;Год рождения;Примечание",
        "Сыдыкова Жылдыз;депутат АК;Ак-Музский АО;0555 100 201;1979;придёт позже",
        "Асанов Бакыт;глава АО;Ак-Муз;;;",
        "Осмонов Бакыт;;;;1279;",
        "Всего: 3;;;;;",
    )
    listed.write_text("\n".join(lines), "utf-8")
    words = ("import-roster", str(listed), "--session", "S01")
    said = script.ask(*words, code=1)
    taken, alike, wrong = said["rows"]
    assert taken == {
        "row": 2,
        "sheet": taken["sheet"],
        "decision": "take",
        "surname": "Сыдыкова",
        "given_name": "Жылдыз",
        "patronymic": "",
        "role_code": "ak_deputy",
        "role_text": "депутат АК",
        "sex": "unknown",
        "birth_year": 1979,
        "phone": "0555100201",
        "aimak": "Ак-Музский",
        "aimak_soate14": "41704220807000",
        "position": "",
        "note": "придёт позже",
        "reasons": [],
        "hints": [],
    }
    (bakyt,) = script.ask("find", "асанов бакыт", "--session", "S01")[:1]
    assert (alike["decision"], alike["reasons"]) == ("ask", ["roster_changed"])
    assert alike["uid"] == bakyt["uid"]
    assert alike["changes"] == [{"field": "role_code", "old": "ak_deputy", "new": "ao_head"}]
    assert (wrong["decision"], wrong["reasons"]) == ("problem", ["roster_year_unreadable"])
    assert said["other_rows"] == [
        {"row": 5, "sheet": taken["sheet"], "text": "Всего: 3", "reason": "total"}
    ]
    assert script.run(*words) == 1
    shown = script.out.splitlines()
    assert [line.split()[0] for line in shown[:4]] == ["2", "3", "4", "5"]
    assert "Сыдыкова Жылдыз" in shown[0]
    assert "take" in shown[0]
    assert "№ 1" in shown[1]
    assert "1279" in shown[2]
    assert "total" in shown[3]


def test_rows_of_several_sheets_say_which(script: Script, tmp_path: Path) -> None:
    head: list[Value] = ["ФИО", "Телефон"]
    sheets: dict[str, list[list[Value]]] = {
        "Депутаты АК": [head, ["Сыдыкова Жылдыз", "0555100201"], ["Всего: 1", ""]],
        "Члены ИГ": [head, ["Блок Б", ""], ["Исаева Айгүл", ""], ["Шаршенов Уран", ""]],
    }
    path = str(write_xlsx(tmp_path / "list.xlsx", sheets))
    said = script.ask("import-roster", path, "--session", "S01", "--sheet", "*")
    assert [(row["sheet"], row["row"], row["role_code"]) for row in said["rows"]] == [
        ("Депутаты АК", 2, "ak_deputy"),
        ("Члены ИГ", 3, "other"),
        ("Члены ИГ", 4, "other"),
    ]
    assert [(row["sheet"], row["row"]) for row in said["other_rows"]] == [
        ("Депутаты АК", 3),
        ("Члены ИГ", 2),
    ]
    assert said["titles"] == [
        {
            "row": 2,
            "sheet": "Члены ИГ",
            "text": "Блок Б",
            "role": "",
            "aimak": "",
            "asks": ["role"],
        }
    ]


def test_what_was_mended_in_a_file_is_said_with_its_values(script: Script, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes("ФИО;Роль\r\nСыдыкова Жылдыз;депутат АК\r\n".encode("cp866"))
    (note,) = script.ask("import-roster", str(path), "--session", "S01")["notes"]
    assert note["code"].startswith("table_")
    assert note["values"]


def test_who_stands_under_a_title_that_nobody_understands_is_asked_about(
    script: Script, tmp_path: Path
) -> None:
    listed = tmp_path / "list.csv"
    rows = ("ФИО;Телефон", "Женсовет и дружина;", "Сыдыкова Жылдыз;0555100201", "Исаева Айгүл;")
    listed.write_text("\n".join(rows), "utf-8")
    said = script.ask("import-roster", str(listed), "--session", "S01", "--apply")
    assert [(row["decision"], row["reasons"]) for row in said["rows"]] == [
        ("ask", ["roster_section_unclear"])
    ] * 2
    assert script.ask("find", "сыдыкова жылдыз", "--session", "S01") == []


def test_a_list_of_another_district_is_written_only_when_told(folder: Path, script: Script) -> None:
    names = [aimak.name_ru for aimak in places.aimaks_of("41706242")]
    lines = [f"Асанов{n};Бакыт;{name}" for n, name in enumerate(names)]
    listed = folder / "list.csv"
    listed.write_text("\n".join(("Фамилия;Имя;Аймак", *lines)), "utf-8")
    words = ("import-roster", str(listed), "--session", "S05")
    (asked,) = script.ask(*words, code=1)["questions"]
    assert (asked["code"], asked["sessions"]) == ("roster_other_district", ["S06"])
    assert script.run(*words, "--apply") == 1
    assert "--anyway" in script.out
    assert script.ask("find", "", "--session", "S05") == []
    said = script.ask(*words, "--apply", "--anyway")
    assert said["questions"] == [asked]
    assert len(script.ask("find", "", "--session", "S05")) == said["new"] == len(names)
    assert said["notes"] == []
    again = script.ask(*words, code=1)
    assert [note["code"] for note in again["notes"]] == ["roster_file_again"]
    there = script.ask("import-roster", str(listed), "--session", "S06", code=1)
    assert [asked["code"] for asked in there["questions"]] == ["roster_file_elsewhere"]
