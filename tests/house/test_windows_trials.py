"""What `make windows-test` asks of the installed program, as far as it can be told without Wine."""

from __future__ import annotations

import parts
import pytest
import windows_test
import windows_verbs
import wine
from wine_screen import WrongError, require, there

from seminar_desk.verbs import VERBS
from tests.hands.systems import not_on_windows


def test_every_verb_is_called_under_wine() -> None:
    assert {call.split(" ")[0] for call in windows_verbs.VERBS} == set(VERBS)


def test_answers_are_compared_without_what_is_another_at_every_call() -> None:
    here = '{"file": "/tmp/дом/S01.xlsx", "at": "2017-10-24T02:31:03Z", "name": "Асан"}'
    there_ = (
        '{"file": "Z:\\\\src\\\\дом 2\\\\S01.xlsx", "at": "2026-11-30T04:00:59Z", "name": "Асан"}'
    )
    assert windows_verbs.plain(here) == windows_verbs.plain(there_)
    assert "Асан" in windows_verbs.plain(here)
    assert windows_verbs.plain("Асан, 027") != windows_verbs.plain("Асан, 028")
    here = "/a/seminar-desk-20261130-142135-925147.db\n14420 04274 88537 08199\nS02-НПЛЦ-1"
    there_ = "Z:\\seminar-desk-20261129-142744-953960.db\n35421 77310 00021 55555\nS02-ФЦЛХ-1"
    assert windows_verbs.plain(here) == windows_verbs.plain(there_)


def test_a_wrong_thing_is_one_line_of_the_table() -> None:
    def fail() -> str:
        require(False, "not\nthere\n")
        return "never said"

    line = windows_test._tried("installer", fail)
    assert str(line).startswith("| installer | **no** | not there | ")
    assert str(windows_test._tried("tour", lambda: "8 papers")).startswith(
        "| tour | yes | 8 papers"
    )
    with pytest.raises(WrongError):
        require("", "nothing")


@not_on_windows("no Wine")
def test_paths_go_there_and_back() -> None:
    path = parts.ROOT / "build" / "windows-test" / "данные ru"
    assert there(path) == "Z:\\src\\build\\windows-test\\данные ru"
    assert wine.at("Z:\\src\\x.txt") == wine.ROOT / "src" / "x.txt"
    assert there(wine.ROOT / "disk" / "данные") == "Z:\\disk\\данные"
    assert wine.at("C:\\users") == wine.ROOT / "opt/wine/drive_c/users"
