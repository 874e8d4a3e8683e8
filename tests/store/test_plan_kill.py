"""A plan whose program is killed while somebody types keeps the last edit told to be kept."""

from __future__ import annotations

import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from seminar_desk.files import ROOT
from seminar_desk.store import store_check
from seminar_desk.store.plans import assembly_rows
from tests.hands.stores import make_store
from tests.hands.systems import BARE, KILLED

# Types letter by letter into texts, steps and rows; says each edit once it is kept, then dies.
TYPING = textwrap.dedent(
    """
    import os, sys
    from pathlib import Path
    from seminar_desk.actions.plans import assemblies
    from tests.hands.plans import begin_plan, read
    from tests.hands.stores import make_store, open_first_session

    store = make_store(Path(sys.argv[1]))
    db, keys = store.db, int(sys.argv[2])
    uid = begin_plan(db, open_first_session(db))
    item, step = read(db, uid).agenda_items[0].uid, read(db, uid).steps[0].uid
    print(uid, flush=True)
    text = ""
    for key in range(1000):
        text += "Ө" if key % 3 else "ш"
        if key == keys:
            with db.change("assembly.edit"):
                db.execute("UPDATE assembly SET purpose = 'half typed' WHERE uid = ?", (uid,))
                os.kill(os.getpid(), 9)
        if key % 3 == 0:
            assemblies.edit(db, uid, purpose=text)
        elif key % 3 == 1:
            assemblies.edit_row(db, "agenda_item", uid, item, title=text)
        else:
            assemblies.edit_row(db, "assembly_step", uid, step, responsible=text)
        print(text, flush=True)
    """
)


@pytest.mark.parametrize("keys", [1, 2, 3, 17, 40])
def test_the_last_kept_edit_is_there_after_a_kill(tmp_path: Path, keys: int) -> None:
    folder = tmp_path / "data"
    told = subprocess.run(
        [sys.executable, "-c", TYPING, str(folder), str(keys)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        env={**BARE, "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8"},
    )
    assert told.returncode == KILLED, told.stderr
    uid, *kept = told.stdout.split()
    store = make_store(folder)
    plan = assembly_rows.plan(store.db, uid)
    assert plan
    found = {plan.assembly.purpose, plan.agenda_items[0].title, plan.steps[0].responsible}
    assert len(kept) == keys
    assert set(kept[-3:]) <= found
    assert store_check.damage(store.db) == []
    store.close()
