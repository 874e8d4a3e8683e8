"""Scripts print the papers of assemblies."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pypdf
import pytest

import main
from seminar_desk.actions.plans import assemblies
from seminar_desk.store.days import session_rows
from seminar_desk.store.plans import assembly_rows
from tests.hands.plans import begin_plan, whole_plan
from tests.hands.stores import make_store, open_first_session


@pytest.fixture
def plans(tmp_path: Path) -> tuple[Path, str]:
    store = make_store(tmp_path / "data")
    session = open_first_session(store.db)
    whole_plan(store.db, session)
    uid = begin_plan(store.db, session, "Ак-Жар")
    store.close()
    return tmp_path / "data", uid


@pytest.mark.parametrize("kind", ["assembly-plan", "run-sheet", "blank-forms"])
def test_every_paper_of_one_plan_or_of_all(
    plans: tuple[Path, str], kind: str, capsys: pytest.CaptureFixture[str]
) -> None:
    folder, uid = plans
    out = folder / "paper.pdf"
    call = ["print", kind, "--session", "S01", "--out", str(out), "--data-dir", str(folder)]
    assert main.main([*call, "--json"]) == 0
    said = json.loads(capsys.readouterr().out)
    assert said["plans"] == 2
    assert said["pages"] == len(pypdf.PdfReader(out).pages)
    assert main.main([*call, "--plan", uid, "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["plans"] == 1
    text = "".join(page.extract_text() for page in pypdf.PdfReader(out).pages)
    assert "Ак-Жар" in text
    assert "Баш-Кайынды" not in text


def test_a_plan_that_is_gone_is_said(
    plans: tuple[Path, str], capsys: pytest.CaptureFixture[str]
) -> None:
    folder, _ = plans
    call = ["print", "run-sheet", "--session", "S01", "--plan", "nobody"]
    assert main.main([*call, "--out", str(folder / "x.pdf"), "--data-dir", str(folder)]) == 1
    assert "плана больше нет" in capsys.readouterr().err


def test_the_calls_that_are_due_are_printed_and_none_is_said(
    plans: tuple[Path, str], capsys: pytest.CaptureFixture[str]
) -> None:
    folder, uid = plans
    out = folder / "calls.pdf"
    call = ["print", "call-list", "--session", "S01", "--out", str(out), "--data-dir", str(folder)]
    store = make_store(folder)
    for plan in assembly_rows.plans(store.db, session_rows.all_sessions(store.db)[0].uid):
        assemblies.edit(store.db, plan.assembly.uid, date_kind="unknown", date_from=None)
    store.close()
    assert main.main(call) == 1
    assert "на ближайшую неделю звонков нет" in capsys.readouterr().err
    store = make_store(folder)
    assemblies.edit(store.db, uid, date_kind="exact", date_from=date(2017, 11, 10))
    store.close()
    assert main.main([*call, "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["pages"] == 1
    text = "".join(page.extract_text() for page in pypdf.PdfReader(out).pages)
    assert "Ак-Жар" in text
    assert "Баш-Кайынды" not in text
