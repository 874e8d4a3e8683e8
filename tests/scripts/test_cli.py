"""The scripts' face: verbs, JSON, exit codes, sentences; nothing but files between calls."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

import main
from seminar_desk import cli
from seminar_desk.actions import settings
from seminar_desk.files import ROOT
from seminar_desk.store.database import FILE_NAME
from seminar_desk.store.opening import Store, open_store
from tests.hands.books import rows_of
from tests.hands.scripts import NAMES, Script, invited
from tests.hands.stores import begin_another_series, invite


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return invited(tmp_path / "desk")


@pytest.fixture
def window(folder: Path) -> Iterator[Store]:
    """Hold the same store as the window does."""
    store = open_store(folder)
    yield store
    store.close()


@pytest.fixture
def script(folder: Path, capsys: pytest.CaptureFixture[str]) -> Script:
    return Script(folder, capsys)


def test_first_call_finds_the_real_schedule(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    found = Script(tmp_path / "new", capsys).ask("sessions")
    assert len(found) == 12
    assert found[0] == {
        "session_code": "S01",
        "date": "2017-10-24",
        "district": "Ат-Башинский район",
        "oblast": "Нарынская область",
        "venue": "Зал собраний в здании РГА",
        "status": "planned",
        "expected": 0,
        "present": 0,
        "series": "Нарынская и Ошская области",
        "series_archived": False,
    }


def test_find_says_who_and_when(script: Script) -> None:
    everyone = script.ask("find", "", "--session", "S01")
    assert sorted(person["name"] for person in everyone) == sorted(NAMES)
    assert set(everyone[0]) == {"uid", "code", "name", "role_code", "aimak", "checked_in_at"}
    found = script.ask("find", "гулмира", "--session", "S01")
    assert [person["name"] for person in found] == [NAMES[1]]
    assert found[0]["checked_in_at"] is None


def test_check_in_by_code_and_by_uid(script: Script) -> None:
    person = script.ask("find", "эркин", "--session", "S01")[0]
    first = script.ask("check-in", person["code"], "--session", "S01")
    assert set(first) == {"uid", "code", "name", "checked_in_at", "already"}
    assert first["already"] is False
    assert datetime.fromisoformat(first["checked_in_at"]).tzinfo is not None
    second = script.ask("check-in", person["uid"], "--session", "S01")
    assert second == {**first, "already": True}
    assert script.ask("sessions")[0]["present"] == 1


def test_first_mark_opens_a_planned_session(folder: Path, script: Script) -> None:
    store = open_store(folder)
    second = store.db.select("SELECT uid FROM session WHERE code = 'S02'")[0]["uid"]
    person = invite(store.db, second, "Сыдыкова Жылдыз")
    store.close()
    script.ask("check-in", person.code, "--session", "S02")
    assert script.ask("sessions")[1]["status"] == "open"


@pytest.mark.parametrize("words", [["--json", "find", ""], ["find", "", "--json"]])
def test_json_before_and_after_the_verb(script: Script, words: list[str]) -> None:
    assert script.run(*words, "--session", "S01") == 0
    assert len(json.loads(script.out)) == len(NAMES)


def test_lines_for_people(script: Script) -> None:
    assert script.run("find", "бакыт", "--session", "S01") == 0
    assert NAMES[0] in script.out


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (["find", "", "--session", "S99"], "session_unknown"),
        (["check-in", "999", "--session", "S01"], "code_unknown"),
        (["print", "certificates", "--session", "S01", "--out", "none.pdf"], "nobody_entitled"),
        (["restore"], "backup_none"),
        (["restore", "none.sqlite3"], "backup_missing"),
    ],
)
def test_problems_are_sentences_and_exit_1(script: Script, words: list[str], code: str) -> None:
    said = script.ask(*words, code=1)
    assert [problem["code"] for problem in said["problems"]] == [code]
    assert said["problems"][0]["message"] in script.said


def test_sentences_in_the_language_of_the_store(folder: Path, script: Script) -> None:
    store = open_store(folder)
    settings.change(store.db, language="ky")
    store.close()
    assert script.run("find", "", "--session", "S99") == 1
    assert "сессия жок" in script.said


@pytest.mark.parametrize(
    "words",
    [["find"], ["sing"], ["print", "poem", "--session", "S01"], ["export", "--out", "x"]],
)
def test_wrong_call_exits_2(words: list[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main.main(words)
    assert left.value.code == 2


def test_a_packed_program_is_called_as_its_launcher(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for root, name in ((ROOT, "main.py"), (Path("/opt/seminar-desk/program"), "seminar-desk")):
        monkeypatch.setattr(cli, "ROOT", root)
        with pytest.raises(SystemExit):
            cli.parse(["--help"])
        assert capsys.readouterr().out.startswith(f"usage: {name} ")
        with pytest.raises(SystemExit):
            cli.parse(["sing"])
        assert capsys.readouterr().err.startswith(f"usage: {name} ")


def test_reading_beside_an_open_window(window: Store, script: Script, tmp_path: Path) -> None:
    assert window.db.writable
    assert len(script.ask("find", "", "--session", "S01")) == len(NAMES)
    assert script.ask("check") == {"ok": True, "problems": []}
    assert Path(script.ask("backup")["file"]).is_file()
    paper = tmp_path / "list.pdf"
    script.ask("print", "proof-list", "--session", "S01", "--out", str(paper))
    assert paper.is_file()


@pytest.mark.parametrize(
    "words",
    [
        ["check-in", "018", "--session", "S01"],
        ["restore"],
        ["print", "sign-in", "--session", "S01", "--out", "list.pdf"],
    ],
)
def test_writing_says_that_the_window_has_the_store(
    window: Store, script: Script, words: list[str]
) -> None:
    script.ask("backup")
    said = script.ask(*words, code=1)
    assert said["problems"][0]["code"] == "store_in_use"
    assert window.db.writable


def test_export_reads_back(script: Script, tmp_path: Path) -> None:
    book = tmp_path / "S01.xlsx"
    said = script.ask("export", "--session", "S01", "--out", str(book))
    assert said["rows"]["attendance"] == len(NAMES)
    rows = rows_of(book, "persons")
    heading, *people = [list(row) for row in rows]
    surnames = [str(person[heading.index("surname")]) for person in people]
    assert sorted(surnames) == sorted(" ".join(name.split(" ")[:1]) for name in NAMES)
    every = script.ask("export", "--all", "--out", str(tmp_path / "all.xlsx"))
    assert every["rows"]["sessions"] == 12


def test_export_of_a_series_holds_that_alone_and_says_which(
    folder: Path, script: Script, tmp_path: Path
) -> None:
    store = open_store(folder)
    begin_another_series(store.db)
    store.close()
    for asked in ("нарынская и ошская области", "Naryn and Osh oblasts", "S05"):
        said = script.ask("export", "--series", asked, "--out", str(tmp_path / "s.xlsx"))
        assert (said["rows"]["sessions"], said["series"]) == (12, "Нарынская и Ошская области")
        assert said["gaps"] == {"nobody_came": 12}
    said = script.ask("export", "--series", "2016", "--out", str(tmp_path / "no.xlsx"), code=1)
    assert said["problems"][0]["code"] == "series_unknown"
    assert "«Нарынская область»" in script.said
    assert not (tmp_path / "no.xlsx").exists()


def test_backup_brings_the_day_back(script: Script) -> None:
    person = script.ask("find", "", "--session", "S01")[0]
    script.ask("backup")
    script.ask("check-in", person["code"], "--session", "S01")
    assert Path(script.ask("restore")["kept"]).is_file()
    assert script.ask("find", "", "--session", "S01")[0]["checked_in_at"] is None


def test_check_names_damage(folder: Path, script: Script) -> None:
    store = folder / FILE_NAME
    with store.open("r+b") as file:
        file.seek(4096)
        file.write(b"\xa5" * 4096 * 3)
    said = script.ask("check", code=1)
    assert said["ok"] is False
    assert said["problems"]


def test_check_refuses_a_foreign_file(folder: Path, script: Script) -> None:
    (folder / FILE_NAME).write_bytes(b"a letter to grandmother" * 100)
    assert script.ask("check", code=1)["problems"][0]["code"] == "store_foreign"


def test_pipe_that_closes_early(folder: Path) -> None:
    command = [sys.executable, "main.py", "sessions", "--data-dir", str(folder)]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, cwd=ROOT, stdout=pipe, stderr=pipe) as told:
        assert told.stdout
        assert told.stderr
        told.stdout.close()  # before Python itself has begun
        assert told.stderr.read() == b""
    assert told.returncode == 0


def test_scripts_need_no_qt(folder: Path) -> None:
    source = "import sys, main; main.main(sys.argv[1:]); assert 'PySide6' not in sys.modules"
    command = [sys.executable, "-c", source, "sessions", "--data-dir", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True, timeout=60)
