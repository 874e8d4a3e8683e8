"""Each verb closes what it opened, whether it did what was asked or said why not."""

from __future__ import annotations

from pathlib import Path

import pytest

from seminar_desk.files import DATA
from seminar_desk.store import driver
from seminar_desk.store.database import FILE_NAME
from seminar_desk.verbs import VERBS
from tests.hands.bad_stores import SAID, spoil
from tests.hands.open_files import held_open
from tests.hands.scripts import Script, invited

CALLS = (
    "sessions",
    "import-roster {roster} --session S01",
    "import-roster {roster} --session S01 --apply",
    "find асанов --session S01",
    "check-in {code} --session S01",
    "print sign-in --session S01 --out {out}/list.pdf",
    "print certificates --session S01 --out {out}/certificates.pdf",
    "export --session S01 --out {out}/S01.xlsx",
    "validate {out}/S01.xlsx",
    "merge {out}/S01.xlsx",
    "merge {out}/S01.xlsx --apply",
    "candidates",
    "indicators",
    "batches",
    "receipt {batch} --out {out}/receipt.pdf",
    "undo-batch {batch}",
    "desk-copy --out {out}",
    "verify АТБ-2017-НССЛ-0001-Ф",
    "verify АТБ-2017-НССЛ-0001-Ф --with {out}/S01.xlsx",
    "verify {out}/none.png",
    "backup",
    "forget {code} --session S01",
    "forget {code} --session S01 --apply",
    "restore",
    "check",
    "passphrase remove",
    "report press --out {out}/press.pdf",
    "seed export {out}/set.json",
    "seed import {out}/set.json",
    "publish --to postgresql://nobody@127.0.0.1:1/none",
)
UNABLE = (
    "find асанов --session S99",
    "check-in {code} --session S01",
    "print assembly-plan --session S01 --out {out}/plan.pdf",
    "export --session S99 --out {out}/S99.xlsx",
    "restore {out}/none.sqlite3",
    "merge {out}/none.xlsx --apply",
    "validate {out}/none.xlsx",
    "undo-batch none",
    "candidates --part none",
    "receipt none",
    "forget none --apply",
    "desk-copy --out {out}/none/stick",
    "verify АТБ-2017-НССЛ-0001-Ф --with {out}/none.xlsx",
)


def words(call: str, out: Path, code: str = "999", batch: str = "none") -> list[str]:
    facts = {"out": out, "roster": DATA / "sample_roster.xlsx", "code": code, "batch": batch}
    return [word.format(**facts) for word in call.split(" ")]


@pytest.fixture(autouse=True)
def _counted_from_here(monkeypatch: pytest.MonkeyPatch) -> None:
    """Count from nothing, whatever a store shared by other tests holds open meanwhile."""
    monkeypatch.setattr(driver.Connection, "opened", 0)


@pytest.fixture
def script(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Script:
    return Script(invited(tmp_path / "desk"), capsys)


def test_every_verb_is_called_here() -> None:
    assert {call.split(" ")[0] for call in CALLS} == set(VERBS)


@pytest.mark.long
def test_verbs_that_answer_hold_nothing(script: Script, tmp_path: Path) -> None:
    code = script.ask("find", "", "--session", "S01")[0]["code"]
    for call in CALLS:
        batches = script.ask("batches") if "{batch}" in call else [{"uid": "none"}]
        done = script.run(*words(call, tmp_path, code, batches[0]["uid"]))
        assert done == (1 if call.startswith(("verify", "publish", "passphrase")) else 0), (
            call,
            script.said,
        )
        assert held_open(tmp_path) == (0, []), call


@pytest.mark.parametrize("call", UNABLE)
def test_verbs_that_cannot_hold_nothing(script: Script, tmp_path: Path, call: str) -> None:
    assert script.run(*words(call, tmp_path)) == 1
    assert held_open(tmp_path) == (0, [])


@pytest.mark.parametrize("state", SAID)
def test_verbs_on_a_store_that_does_not_open_hold_nothing(
    script: Script, tmp_path: Path, state: str
) -> None:
    spoil(script.folder / FILE_NAME, state)
    for call in (*CALLS, *UNABLE):
        assert script.run(*words(call, tmp_path)) == 1
        assert held_open(tmp_path) == (0, []), call


def test_looking_where_nothing_is_holds_nothing(script: Script, tmp_path: Path) -> None:
    script.folder = tmp_path / "new"
    assert [script.run(verb) for verb in ("check", "backup", "sessions", "check")] == [1, 1, 0, 0]
    assert held_open(tmp_path) == (0, [])
