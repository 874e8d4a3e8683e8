"""What the disk refuses ends every verb with a sentence, never with a traceback."""

from __future__ import annotations

import errno
import os
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from seminar_desk import cli
from seminar_desk.actions.books import book_imports
from seminar_desk.exchange.workbook.book_opening import open_book
from seminar_desk.files import DATA
from seminar_desk.gather.books import book_judgement, book_plans
from seminar_desk.verbs import VERBS, stores
from tests.hands.scripts import Script, invited
from tests.hands.workbooks import export

LONG = "ө" * 200  # 400 bytes, where a disk keeps 255
DEEP = "/".join(["ү" * 100] * 25)
# What each verb that writes or reads a file is called with; {file} is the one refused.
WRITES = {
    "tour": "tour --out {file}",
    "print": "print sign-in --session S01 --out {file}.pdf",
    "export": "export --session S01 --out {file}.xlsx",
    "backup": "backup --out {file}",
    "desk-copy": "desk-copy --out {file}",
    "receipt": "receipt {batch} --out {file}.pdf",
    "report": "report press --out {file}.pdf",
}
READS = (
    "import-roster {file}.xlsx --session S01",
    "restore {file}.sqlite3",
    "verify АТБ-2017-НССЛ-0001-Ф --with {file}.xlsx",
    "verify {file}.png",
    "merge {file}.xlsx",
    "validate {file}.xlsx",
    "seed import {file}.json",
    "seed export {file}.json",
)
NEEDED = {
    "import-roster": "{sample} --session S01",
    "find": "асан --session S01",
    "check-in": "012 --session S01",
    "print": "sign-in --session S01 --out out.pdf",
    "export": "--all --out out.xlsx",
    "desk-copy": "--out out",
    "verify": "АТБ-2017-НССЛ-0001-Ф",
    "merge": "book.xlsx",
    "validate": "book.xlsx",
    "undo-batch": "none",
    "forget": "none",
    "receipt": "none",
    "report": "press --out out.pdf",
    "publish": "--to postgresql://office@server/base",
    "seed": "export set.json",
    "passphrase": "remove",
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return invited(tmp_path_factory.mktemp("desk"))


@pytest.fixture(scope="module")
def batch(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> str:
    """Take the desk's own workbook in, so that there is a receipt to write."""
    path = tmp_path_factory.mktemp("book") / "S01.xlsx"
    with stores.writing(folder) as db:
        export(db, path=path)
        book = open_book(path)
        plan = book_plans.plan(db, book, book_judgement.judged(db, book))
        return book_imports.take_in(db, plan=plan).uid


@pytest.fixture
def script(folder: Path, capsys: pytest.CaptureFixture[str]) -> Script:
    return Script(folder, capsys)


def _is_refused(script: Script, call: str, path: Path, batch: str = "") -> None:
    facts = {"file": path, "batch": batch, "sample": DATA / "sample_roster.xlsx"}
    asked = [word.format(**facts) for word in call.split(" ")]  # a path may have a space in it
    assert script.run(*asked) == cli.PROBLEMS_FOUND, call
    (said,) = (script.out + script.said).splitlines()
    assert said.endswith("."), said


def test_every_verb_that_leaves_a_file_is_called_here(capsys: pytest.CaptureFixture[str]) -> None:
    with_out = set()
    for verb in ("tour", *VERBS):
        with pytest.raises(SystemExit):
            cli.parse([verb, "--help"])
        if "--out" in capsys.readouterr().out:
            with_out.add(verb)
    # A recovery sheet is of encrypted data: test_passphrase_verb.py tries it.
    assert with_out == {*WRITES, "passphrase"}


def _a_file(place: Path) -> Path:
    (place / "file").touch()
    return place / "file" / "inside"


@pytest.mark.parametrize(
    "refused",
    [
        pytest.param(lambda place: place / LONG, id="name-too-long"),
        pytest.param(lambda place: place / DEEP / "name", id="path-too-long"),
        pytest.param(_a_file, id="no-folder"),
    ],
)
@pytest.mark.parametrize("call", [*WRITES.values(), *READS])
def test_a_path_that_no_disk_has_is_said(
    script: Script, tmp_path: Path, call: str, refused: Callable[[Path], Path], batch: str
) -> None:
    _is_refused(script, call, refused(tmp_path), batch)


@pytest.fixture(
    params=[errno.EROFS, errno.ENOSPC, errno.EACCES, errno.EIO], ids=errno.errorcode.get
)
def full_disk(
    request: pytest.FixtureRequest, batch: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Path]:
    """Return a folder after which the system refuses every new file, as a full disk does.

    The batch was taken in before.
    """
    assert batch

    def refuse(*_arguments: object, **_named: object) -> None:
        raise OSError(request.param, os.strerror(request.param))

    really = os.open

    def open_but_make_none(path: str | Path, flags: int, *arguments: Any, **named: Any) -> int:  # noqa: ANN401 - handed on
        if flags & os.O_CREAT:
            refuse()
        return really(path, flags, *arguments, **named)

    monkeypatch.setattr(os, "open", open_but_make_none)  # as a file beside is made
    for name in ("mkstemp", "TemporaryFile"):
        monkeypatch.setattr(tempfile, name, refuse)
    monkeypatch.setattr(Path, "mkdir", refuse)
    yield tmp_path
    monkeypatch.undo()


@pytest.mark.parametrize("call", WRITES.values())
def test_a_disk_that_takes_nothing_is_said(
    script: Script, full_disk: Path, call: str, batch: str
) -> None:
    _is_refused(script, call, full_disk / "out", batch)


@pytest.mark.parametrize("place", [LONG, DEEP], ids=["name", "path"])
@pytest.mark.parametrize("verb", VERBS)
def test_a_data_folder_that_no_disk_has_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], verb: str, place: str
) -> None:
    script = Script(tmp_path / place, capsys)
    _is_refused(script, f"{verb} {NEEDED.get(verb, '')}".strip(), tmp_path)
