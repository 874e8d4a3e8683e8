"""Scripts on encrypted data: asked in a prompt or told in the environment, never in the call."""

from __future__ import annotations

import getpass
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pypdfium2
import pytest

from seminar_desk.actions.books import book_imports
from seminar_desk.store import backup_files, passphrase
from seminar_desk.store.database import FILE_NAME, Database
from seminar_desk.store.passphrase import StoreKey
from seminar_desk.verbs import stores, unlocking
from tests.hands.scripts import Script, invited

SAID, NEXT = "Ала-Тоо 2017", "весна весна"


@pytest.fixture
def script(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Iterator[Script]:
    StoreKey.forget_all()
    yield Script(invited(tmp_path / "стол"), capsys)
    StoreKey.forget_all()


def told(monkeypatch: pytest.MonkeyPatch, **values: str) -> None:
    """Begin anew, as another process would, with these variables alone."""
    StoreKey.forget_all()
    names = {"said": stores.PASSPHRASE, "new": unlocking.NEW, "recovery": unlocking.RECOVERY}
    for key, name in names.items():
        if key in values:
            monkeypatch.setenv(name, values[key])
        else:
            monkeypatch.delenv(name, raising=False)


def codes(script: Script, *words: str) -> list[str]:
    return [each["code"] for each in script.ask(*words, code=1)["problems"]]


def test_it_is_set_changed_and_removed_with_all_copies(
    script: Script, monkeypatch: pytest.MonkeyPatch
) -> None:
    script.run("backup")
    told(monkeypatch, new=SAID)
    said = script.ask("passphrase", "set")
    assert (said["encrypted"], said["copies_left"]) == (True, 0)
    files = [script.folder / FILE_NAME, *(script.folder / "backups").glob("*.sqlite3")]
    assert len(files) == 2
    assert all(passphrase.salt_of(path) for path in files)
    told(monkeypatch)
    assert codes(script, "sessions") == ["passphrase_not_told"]
    told(monkeypatch, said="не тот пароль")
    assert codes(script, "sessions") == ["passphrase_wrong"]
    told(monkeypatch, said=SAID)
    assert len(script.ask("sessions")) == 12
    told(monkeypatch, said=SAID, new=NEXT)
    script.ask("passphrase", "set")
    told(monkeypatch, said=NEXT)
    assert script.run("backup") == 0
    assert script.run("check") == 0
    assert script.run("restore") == 0
    assert script.ask("find", "асан", "--session", "S01")
    told(monkeypatch, said=NEXT)
    assert script.ask("passphrase", "remove")["encrypted"] is False
    told(monkeypatch)
    assert len(script.ask("sessions")) == 12
    assert not any(map(passphrase.salt_of, (script.folder / "backups").glob("*.sqlite3")))
    assert codes(script, "passphrase", "remove") == ["passphrase_none"]
    assert codes(script, "passphrase", "sheet", "--out", "none.pdf") == ["passphrase_none"]


def test_a_copy_that_nobody_can_open_is_told(
    script: Script, monkeypatch: pytest.MonkeyPatch
) -> None:
    script.run("backup")
    told(monkeypatch, new=SAID)
    script.ask("passphrase", "set")
    (copy,) = backup_files.list_backups(script.folder / "backups")
    before = copy.path.read_bytes()
    told(monkeypatch, said=SAID, new=NEXT)
    script.ask("passphrase", "set")
    copy.path.write_bytes(before)
    told(monkeypatch, said=NEXT, new=SAID)
    said = script.ask("passphrase", "set")
    assert said["copies_left"] == 1
    assert [note["code"] for note in said["notes"]] == ["copies_left"]


def test_the_recovery_sheet_opens_what_is_forgotten(
    script: Script, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told(monkeypatch, new=SAID)
    script.ask("passphrase", "set")
    told(monkeypatch, said=SAID)
    sheet = tmp_path / "лист.pdf"
    assert script.ask("passphrase", "sheet", "--out", str(sheet))["file"] == str(sheet)
    document = pypdfium2.PdfDocument(sheet)
    text = document[0].get_textpage().get_text_range()
    document.close()
    key = StoreKey.of(script.folder / FILE_NAME)
    assert key
    figures = passphrase.figures(key)
    assert all(group in text for group in figures.split())
    assert codes(script, "passphrase", "sheet", "--out", str(tmp_path / "none" / "лист.pdf"))
    told(monkeypatch, recovery="1" * 80, new=NEXT)
    assert codes(script, "passphrase", "set", "--recover") == ["recovery_mistyped"]
    told(monkeypatch, recovery=figures, new=NEXT)
    script.ask("passphrase", "set", "--recover")
    told(monkeypatch, said=NEXT)
    assert script.ask("sessions")


def test_somebody_at_a_keyboard_is_asked_and_twice_for_a_new_one(
    script: Script, monkeypatch: pytest.MonkeyPatch
) -> None:
    told(monkeypatch)
    typed = iter([SAID, NEXT, SAID, SAID, SAID])
    monkeypatch.setattr(stores, "somebody_types", lambda: True)
    monkeypatch.setattr(getpass, "getpass", lambda _prompt: next(typed))
    assert codes(script, "passphrase", "set") == ["passphrase_differs"]
    script.ask("passphrase", "set")
    StoreKey.forget_all()
    assert script.ask("sessions")
    assert next(typed, None) is None


def test_it_stands_in_no_call(script: Script) -> None:
    with pytest.raises(SystemExit):
        script.run("passphrase", "set", SAID)
    with pytest.raises(SystemExit):
        script.run("passphrase", "sheet")


def test_a_workbook_is_looked_through_in_a_store_that_is_closed_as_well(
    script: Script, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is thrown away, and stays where the program is killed."""
    book = tmp_path / "книга.xlsx"
    script.ask("export", "--all", "--out", str(book))
    told(monkeypatch, new=SAID)
    script.ask("passphrase", "set")
    told(monkeypatch, said=SAID)
    seen: list[bool] = []
    take_in = book_imports.take_in

    def looked(db: Database, **how: Any) -> Any:  # noqa: ANN401 - handed on
        made = take_in(db, **how)
        assert db.folder != script.folder
        files = [path for path in db.folder.rglob("*") if path.is_file()]
        seen.append(any("Турдубекович".encode() in path.read_bytes() for path in files))
        return made

    monkeypatch.setattr(book_imports, "take_in", looked)
    script.run("validate", str(book))
    assert seen == [False]
