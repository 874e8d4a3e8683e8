"""Lists as district offices really send them: what `import-roster --json` says of each.

`expected.json` says for each file what has to come out for S01 with nothing decided by hand:
`people` are exactly those taken as new; what is not named of one is not judged.
"""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from seminar_desk.files import ROOT
from seminar_desk.store.days import session_rows
from seminar_desk.store.opening import open_store
from seminar_desk.store.people import attendance_rows
from tests.hands.roster_cases import faults, said_of
from tests.hands.stores import make_store

LISTS = ROOT / "tests" / "files" / "lists"
EXPECTED = json.loads((LISTS / "expected.json").read_text("utf-8"))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of a store that nobody writes to."""
    made = tmp_path_factory.mktemp("lists")
    make_store(made).close()
    return made


@pytest.mark.parametrize("file", EXPECTED, ids=lambda file: file.partition("-")[0])
def test_a_list_of_an_office_is_read_right(file: str, folder: Path, tmp_path: Path) -> None:
    case, where = EXPECTED[file], folder
    if "after" in case:
        where = shutil.copytree(folder, tmp_path / "desk")
        said_of(where, LISTS / case["after"], apply=True)
    found = faults(case, said_of(where, LISTS / file))
    assert found == []


def test_a_corrected_list_is_written_to_who_is_listed(folder: Path, tmp_path: Path) -> None:
    desk = shutil.copytree(folder, tmp_path / "desk")
    first, corrected = LISTS / "30а-первый-список.xlsx", LISTS / "30б-исправленный-список.xlsx"
    before = said_of(desk, first, apply=True)["rows"]
    asked = said_of(desk, corrected)
    assert asked["absent_from_list"] == []
    assert [row.get("uid") for row in asked["rows"]] == [*(row["uid"] for row in before), None]
    assert [[change["field"] for change in row.get("changes", ())] for row in asked["rows"]] == [
        *(["given_name"], ["phone"], ["patronymic", "role_code"], [])
    ]
    written = said_of(desk, corrected, apply=True, update=True)["rows"]
    assert [row["decision"] for row in written] == ["take"] * 4
    assert [row["uid"] for row in written[:3]] == [row["uid"] for row in before]
    again = said_of(desk, corrected)["rows"]
    assert [(row["decision"], row["uid"]) for row in again] == [
        ("skip", row["uid"]) for row in written
    ]
    back = said_of(desk, first)
    assert [one["name"] for one in back["absent_from_list"]] == ["Кадырбеков Уран"]
    assert {row["decision"] for row in back["rows"]} == {"ask"}


@pytest.mark.parametrize("file", ["00-список-района.xlsx", "25-строка-не-кончается.csv"])
def test_what_is_written_is_what_was_said(file: str, folder: Path, tmp_path: Path) -> None:
    desk = shutil.copytree(folder, tmp_path / "desk")
    shown = said_of(desk, LISTS / file)
    said = said_of(desk, LISTS / file, apply=True)
    taken = [row for row in said["rows"] if row["decision"] == "take"]
    store = open_store(desk)
    session = session_rows.with_code(store.db, "S01")
    assert session
    people = attendance_rows.of_session(store.db, session.uid)
    store.close()
    facts = ("surname", "given_name", "patronymic", "sex", "birth_year", "phone", "role_code",
        "role_text", "aimak", "aimak_soate14", "note", "uid")  # fmt: skip
    assert [{name: getattr(one, name) for name in facts} for one in people] == [
        {name: row[name] for name in facts} for row in taken
    ]
    for row in said["rows"]:
        if row["decision"] == "take":
            del row["uid"]
    assert said == shown
