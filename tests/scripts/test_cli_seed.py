"""The verb `seed`, and lists of the office that are in force in a program started anew."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from seminar_desk.actions import history
from seminar_desk.actions.certificates import signing
from seminar_desk.exchange.lists import seed_file
from seminar_desk.files import DATA, INDICATORS, REFERENCE, ROOT
from seminar_desk.gather.lists import seed_plans
from seminar_desk.store import reference_files
from tests.hands.scripts import Script
from tests.hands.stores import make_store

AIMAKS = (DATA / "aiyl_aimaks.csv").read_text(encoding="utf-8")
LINE = "41704220999000,41704220,Новый,Жаңы-Айыл,official,\n"
ASK = (
    "import sys; from pathlib import Path; from datetime import date;"
    "from seminar_desk.verbs import stores; from seminar_desk.domain import places\n"
    "with stores.reading(Path(sys.argv[1])): pass\n"
    "print([each.name_ky for each in places.aimaks_of('41704220', date(2026, 1, 1))][-1])"
)


@pytest.fixture
def script(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Script:
    monkeypatch.setenv(REFERENCE, "")  # as it is left behind, so it was before
    return Script(tmp_path / "стол", capsys)


def office_set(folder: Path) -> Path:
    """Write a set whose list has an aimak more, valid since the mergers."""
    store = make_store(folder)
    made = seed_plans.draft(store.db, title="Новые аймаки")
    path = folder / "набор.json"
    changed = replace(made, files={**made.files, "aiyl_aimaks.csv": AIMAKS + LINE})
    seed_file.write(path, changed, signing.signer(store.db))
    store.close()
    return path


def last_aimak(folder: Path) -> str:
    return told_anew(folder, ASK)


def told_anew(folder: Path, ask: str) -> str:
    """Ask a program that is started anew."""
    environment = {**os.environ, REFERENCE: "", "PYTHONIOENCODING": "utf-8"}
    asked = [sys.executable, "-c", ask, str(folder)]
    done = subprocess.run(
        asked, cwd=ROOT, env=environment, capture_output=True, check=True, encoding="utf-8"
    )
    return done.stdout.strip()


def take(script: Script, path: Path) -> dict[str, Any]:
    """Take a set whose digits were compared."""
    digits = script.ask("seed", "import", str(path))["fingerprint"]
    said = script.ask("seed", "import", str(path), "--apply", "--trust-key", digits)
    return dict(said)


def test_a_set_is_looked_at_then_taken_with_its_key(script: Script, tmp_path: Path) -> None:
    path = office_set(tmp_path / "офис")
    said = script.ask("seed", "import", str(path))
    assert (said["number"], said["key_known"], said["applied"]) == (1, False, False)
    changed = [line for line in said["lines"] if line["state"] != "same"]
    assert [(line["name"], line["state"], line["differs"]) for line in changed] == [
        ("aiyl_aimaks.csv", "changed", 1)
    ]
    refused = script.ask("seed", "import", str(path), "--apply", code=1)
    assert [problem["code"] for problem in refused["problems"]] == ["seed_key_unknown"]
    assert said["fingerprint"] in refused["problems"][0]["message"]
    before = last_aimak(script.folder)
    assert before != "Жаңы-Айыл"
    wrong = "00000 00000 00000 00000"
    script.ask("seed", "import", str(path), "--apply", "--trust-key", wrong, code=1)
    assert last_aimak(script.folder) == before
    script.ask("seed", "import", str(path), "--apply", "--trust-key", said["fingerprint"])
    assert last_aimak(script.folder) == "Жаңы-Айыл"
    assert script.ask("seed", "import", str(path))["key_known"]


def test_another_word_of_an_indicator_is_told_and_in_force_from_the_next_start(
    script: Script, tmp_path: Path
) -> None:
    store = make_store(tmp_path / "офис")
    made = seed_plans.draft(store.db, title="")
    words = made.files[INDICATORS].replace('ru = "Женщины", ky', 'ru = "Участницы", ky')
    path = tmp_path / "набор.json"
    changed = replace(made, files={**made.files, INDICATORS: words})
    seed_file.write(path, changed, signing.signer(store.db))
    store.close()
    said = take(script, path)
    (line,) = (line for line in said["lines"] if line["state"] == "changed")
    (change,) = line["changes"]
    told = (change["key"], change["before"]["ru"], change["after"]["ru"])
    assert told == ("women", "Женщины", "Участницы")
    ask = ASK.partition("print")[0].replace(
        "from datetime", "from seminar_desk.domain.figures.indicator import registry; from datetime"
    )
    assert told_anew(script.folder, f"{ask}print(registry().indicator('women').names['ru'])") == (
        "Участницы"
    )


def test_what_undo_or_the_program_takes_back_is_not_in_force(
    script: Script, tmp_path: Path
) -> None:
    take(script, office_set(tmp_path / "офис"))
    laid = script.folder / "reference" / "aiyl_aimaks.csv"
    assert laid.read_text(encoding="utf-8").endswith(LINE)
    store = make_store(script.folder)
    history.undo(store.db)
    reference_files.put_in_force(store.db)
    store.close()
    assert not laid.exists()
    assert REFERENCE not in os.environ


def test_a_set_is_written_for_the_desks(script: Script, tmp_path: Path) -> None:
    path = tmp_path / "набор.json"
    said = script.ask("seed", "export", str(path), "--title", "Осень")
    assert (said["number"], said["session"], said["series"]) == (1, 12, 1)
    assert said["charter_rules"] == 0
    assert seed_file.read(path).seed.title == "Осень"
    assert script.run("seed", "import", str(path)) == 0
    assert "S12" in script.out
