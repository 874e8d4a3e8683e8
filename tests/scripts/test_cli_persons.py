"""Scripts ask for one person's paper: by code, by uid, by name; a guess is never taken."""

from __future__ import annotations

from pathlib import Path

import pypdf
import pytest

from seminar_desk.store.certificates import certificate_rows
from seminar_desk.store.days import session_rows
from seminar_desk.store.opening import open_store
from tests.hands.scripts import NAMES, Script, invited
from tests.hands.stores import invite

ASANOV, ASANALIEVA, TOKTOSUN = NAMES
UNTOLD = "Бердибаева Чынара"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return invited(tmp_path / "desk")


@pytest.fixture
def script(folder: Path, capsys: pytest.CaptureFixture[str]) -> Script:
    return Script(folder, capsys)


def _add(folder: Path, name: str, **facts: str) -> None:
    store = open_store(folder)
    session = session_rows.with_code(store.db, "S01")
    assert session
    invite(store.db, session.uid, name, **facts)
    store.close()


def _numbers(folder: Path) -> list[str]:
    store = open_store(folder, writable=False)
    session = session_rows.with_code(store.db, "S01")
    assert session
    given = [paper.name_printed for paper in certificate_rows.of_session(store.db, session.uid)]
    store.close()
    return given


def _code_of(script: Script, name: str) -> str:
    people = script.ask("find", "", "--session", "S01")
    return str(next(person["code"] for person in people if person["name"] == name))


def _badge(script: Script, asked: str, path: Path) -> str:
    said = script.ask("print", "badges", "--person", asked, "--session", "S01", "--out", str(path))
    assert said["pages"] == 1
    return " ".join(pypdf.PdfReader(path).pages[0].extract_text().split())


def _refused(script: Script, kind: str, *words: str) -> str:
    asked = ("print", kind, "--session", "S01", "--out", str(script.folder / "x.pdf"), *words)
    answer = script.ask(*asked, code=1)
    assert not (script.folder / "x.pdf").exists()
    (problem,) = answer["problems"]
    assert problem["message"] in script.said
    return str(problem["code"])


def test_a_badge_by_code_by_uid_and_by_name(script: Script, tmp_path: Path) -> None:
    person = next(
        found for found in script.ask("find", "", "--session", "S01") if found["name"] == TOKTOSUN
    )
    for asked in (person["code"], person["uid"], TOKTOSUN, "токтосун"):
        text = _badge(script, asked, tmp_path / "badge.pdf")
        assert "Эркин" in text
        assert "Бакыт" not in text
        assert "Гүлмира" not in text


def test_a_name_that_fits_several_is_no_person(script: Script) -> None:
    assert _refused(script, "badges", "--person", "Асан") == "person_ambiguous"
    for name in (ASANOV, ASANALIEVA):
        assert f"{name} ({_code_of(script, name)})" in _said_of(script, "Асан")


def _said_of(script: Script, asked: str) -> str:
    _refused(script, "badges", "--person", asked)
    return script.said


def test_the_very_name_is_meant_though_others_begin_with_it(
    folder: Path, script: Script, tmp_path: Path
) -> None:
    _add(folder, "Асанов Бакыт")
    code = _code_of(script, "Асанов Бакыт")
    assert code in _badge(script, "асанов бакыт", tmp_path / "badge.pdf")


def test_nobody_is_guessed_from_a_slip(script: Script) -> None:
    assert _refused(script, "badges", "--person", "Жокбаев") == "person_not_found"
    assert script.ask("find", "Токтосуун", "--session", "S01")[0]["name"] == TOKTOSUN
    assert _refused(script, "badges", "--person", "Токтосуун") == "person_not_found"


def test_a_certificate_for_one_numbers_nobody_else(
    folder: Path, script: Script, tmp_path: Path
) -> None:
    for name in (ASANOV, TOKTOSUN):
        script.ask("check-in", _code_of(script, name), "--session", "S01")
    said = script.ask(
        *("print", "certificates", "--person", TOKTOSUN, "--session", "S01"),
        *("--out", str(tmp_path / "one.pdf")),
    )
    assert (said["pages"], said["people"]) == (1, 1)
    assert _numbers(folder) == [TOKTOSUN]


def test_who_did_not_come_has_no_certificate(folder: Path, script: Script) -> None:
    assert _refused(script, "certificates") == "nobody_entitled"
    assert _refused(script, "certificates", "--person", ASANOV) == "certificate_not_due"
    assert ASANOV in script.said
    assert _numbers(folder) == []


def test_a_name_that_cannot_be_printed_gets_no_number(folder: Path, script: Script) -> None:
    _add(folder, "Асанов 王")
    script.ask("check-in", _code_of(script, "Асанов 王"), "--session", "S01")
    assert _refused(script, "certificates") == "name_letter_missing"
    assert _numbers(folder) == []


def test_nobody_is_numbered_with_the_sex_untold_unless_a_script_insists(
    folder: Path, script: Script, tmp_path: Path
) -> None:
    """What cannot be taken back is asked for first, as in the window."""
    _add(folder, UNTOLD, sex="unknown")
    for name in (ASANOV, UNTOLD):
        script.ask("check-in", _code_of(script, name), "--session", "S01")
    call = ("print", "certificates", "--session", "S01", "--out", str(tmp_path / "all.pdf"))
    answer = script.ask(*call, code=1)
    codes = [problem["code"] for problem in answer["problems"]]
    assert codes == ["certificates_without_sex", "certificates_not_numbered"]
    assert UNTOLD in script.said
    assert "--anyway" in script.said
    assert _numbers(folder) == []
    one = ("--person", ASANOV)  # of whom it is known
    assert "notes" in script.ask(*call, *one)  # another's is still missing
    assert _numbers(folder) == [ASANOV]
    assert script.ask(*call, "--anyway")["people"] == 2
    assert sorted(_numbers(folder)) == sorted([ASANOV, UNTOLD])


def test_a_paper_that_counts_women_says_of_whom_the_sex_is_untold(
    folder: Path, script: Script, tmp_path: Path
) -> None:
    _add(folder, UNTOLD, sex="unknown")
    script.ask("check-in", _code_of(script, UNTOLD), "--session", "S01")
    for kind, codes in (("report", ["sex_untold"]), ("badges", None)):
        call = ("print", kind, "--session", "S01", "--out", str(tmp_path / "paper.pdf"))
        said = script.ask(*call)
        assert (said.get("notes") and [note["code"] for note in said["notes"]]) == codes
    assert script.run("print", "report", "--session", "S01", "--out", str(tmp_path / "r.pdf")) == 0
    assert "Пол не указан: 1" in script.out


def test_a_paper_of_nobody_is_none(script: Script, tmp_path: Path) -> None:
    path = tmp_path / "none.pdf"
    asked = ("print", "badges", "--session", "S02", "--out", str(path))
    assert script.ask(*asked, code=1)["problems"][0]["code"] == "paper_empty"
    assert not path.exists()


def test_there_is_nothing_to_go_back_to_in_an_empty_folder(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    script = Script(tmp_path / "new", capsys)
    assert script.ask("restore", code=1)["problems"][0]["code"] == "backup_none"
    assert not (tmp_path / "new" / "seminar-desk.sqlite3").exists()


def test_a_broken_store_is_replaced_and_an_open_one_is_not(folder: Path, script: Script) -> None:
    script.ask("backup")
    window = open_store(folder)
    refused = script.ask("restore", code=1)["problems"][0]["code"]
    window.close()
    assert refused == "store_in_use"
    (folder / "seminar-desk.sqlite3").write_bytes(b"damage" * 999)
    assert script.ask("restore")["restored"]
    assert script.ask("check") == {"ok": True, "problems": []}


def test_a_list_that_is_none_is_said(script: Script, tmp_path: Path) -> None:
    letter = tmp_path / "letter.xlsx"
    letter.write_bytes(b"PK\x03\x04 no workbook")
    answer = script.ask("import-roster", str(letter), "--session", "S01", code=1)
    assert answer["problems"]
    assert len(script.ask("find", "", "--session", "S01")) == len(NAMES)
