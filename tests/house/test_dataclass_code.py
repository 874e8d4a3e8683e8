"""The code of dataclasses that is kept beside the bytecode: used where it is whole, else not."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from seminar_desk import dataclass_code
from seminar_desk.files import ROOT

# Imports a module in a fresh Python; says how many texts of dataclasses were compiled meanwhile.
_COUNTED = """
import sys
from pathlib import Path
from seminar_desk import dataclass_code
vars(dataclass_code.dataclasses).pop("exec", None)
dataclass_code.use(Path(sys.argv[1]))
texts = []
def heard(event, told):
    if event == "compile" and b"__create_fn__" in bytes(str(told[0]), "utf-8"):
        texts.append(told)
sys.addaudithook(heard)
from seminar_desk.domain.problems import Problem
one = Problem("disk_full", {"file": "список.xlsx"})
assert one == Problem("disk_full", {"file": "список.xlsx"}) != Problem("disk_full")
assert repr(one).startswith("Problem(code='disk_full', ")
print(len(texts))
"""
MODULE = "seminar_desk.domain.problems"


def _python(*words: str | Path) -> str:
    done = subprocess.run(
        [sys.executable, *words], cwd=ROOT, check=True, capture_output=True, text=True, timeout=60
    )
    return done.stdout.strip()


def _compiled(file: Path) -> int:
    return int(_python("-c", _COUNTED, file))


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("kept") / "code.marshal"
    source = (
        "import sys; from pathlib import Path; from seminar_desk import dataclass_code as kept;"
        f"print(kept.keep(iter(['{MODULE}', 'seminar_desk.none']), Path(sys.argv[1])))"
    )
    assert int(_python("-c", source, file)) > 0
    return file


def test_what_is_kept_is_not_compiled_again(kept: Path, tmp_path: Path) -> None:
    assert _compiled(tmp_path / "none") > 0
    assert _compiled(kept) == 0


def test_a_damaged_file_and_one_of_another_python_are_left_aside(
    kept: Path, tmp_path: Path
) -> None:
    whole = kept.read_bytes()
    for number, spoilt in enumerate(
        (b"", whole[:-1], whole[:6], b"\0" * 4 + whole[4:], whole[:40] + b"\xff" + whole[41:])
    ):
        file = tmp_path / f"{number}.marshal"
        file.write_bytes(spoilt)
        assert dataclass_code._read(file) == {}, number
    assert _compiled(file) > 0
    assert len(dataclass_code._read(kept)) > 0


def test_the_modules_of_the_first_window_are_named() -> None:
    names = set(dataclass_code.own_modules())
    assert {MODULE, "seminar_desk.store.database", "seminar_desk.ui.today.page"} <= names
    assert not {name for name in names if name.startswith("seminar_desk.documents")}
