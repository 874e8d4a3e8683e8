"""What every verb needs: a store to read or to write, and an answer to give."""

import getpass
import os
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from seminar_desk.actions import new_store
from seminar_desk.actions.people import forgetting
from seminar_desk.domain.days.session import Session
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.domain.sentences import sentence
from seminar_desk.files import is_there
from seminar_desk.store import (
    encrypting,
    passphrase,
    private_folder,
    reference_files,
    setting_rows,
)
from seminar_desk.store.database import FILE_NAME, Database
from seminar_desk.store.days import session_rows
from seminar_desk.store.opening import open_store

PASSPHRASE = "SEMINAR_DESK_PASSPHRASE"  # noqa: S105 - the name of a variable
Plain = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Answer:
    """Hold what a verb found: `value` for machines, `lines` for people."""

    value: Plain | Sequence[Plain]
    lines: Sequence[str]
    ok: bool = True


@contextmanager
def writing(folder: Path) -> Iterator[Database]:
    """Open the store alone; ProblemError store_in_use while a window has it."""
    unlock(folder / FILE_NAME)
    store = open_store(folder)
    try:
        private_folder.keep(folder)
        private_folder.sweep(store.db)
        reference_files.put_in_force(store.db)
        new_store.prepare(store.db)
        forgetting.erase(store.db)
        yield store.db
    finally:
        store.close()


@contextmanager
def reading(folder: Path, *, make: bool = True) -> Iterator[Database]:
    """Read beside an open window; make the store where there is none yet, or half a one."""
    if make and not is_there(folder / FILE_NAME):
        with writing(folder):
            pass
    unlock(folder / FILE_NAME)
    store = open_store(folder, writable=False)
    if make and not setting_rows.current(store.db).device_uid:  # its first start was cut off
        store.close()
        with writing(folder):
            pass
        store = open_store(folder, writable=False)
    try:
        reference_files.put_in_force(store.db)
        yield store.db
    finally:
        store.close()


def unlock(path: Path) -> None:
    """Open an encrypted file with the passphrase of the environment, or with a typed one."""
    if passphrase.is_locked(path):
        encrypting.unlock(path, asked(PASSPHRASE, f"{path.name}: "))


def asked(variable: str, prompt: str) -> str:
    """Return what is secret; in the words of the call every program could read it."""
    said = os.environ.get(variable)
    if not said and not somebody_types():
        raise ProblemError(Problem("passphrase_not_told", {"variable": variable}))
    return said or getpass.getpass(prompt)


def somebody_types() -> bool:
    """Say whether there is a keyboard to ask at; on Windows there may be no console at all."""
    return sys.stdin is not None and sys.stdin.isatty()


def wanted(db: Database, code: str) -> Session:
    """Return the session of a code; ProblemError session_unknown."""
    session = session_rows.with_code(db, code)
    if session is None:
        raise ProblemError(Problem("session_unknown", {"code": code}))
    return session


def facts(value: Plain, notes: Iterable[Problem] = (), language: str = "ru") -> Answer:
    """Answer with a few named facts, and with what should be looked at."""
    lines = [f"{name}: {fact}" for name, fact in value.items() if fact is not None]
    said = [{"code": note.code, "message": sentence(note, language)} for note in notes]
    lines += [note["message"] for note in said]
    return Answer({**value, "notes": said} if said else value, lines)


def table(rows: Sequence[Plain], keys: Sequence[str]) -> list[str]:
    """Return the rows as lines with their columns under one another."""
    cells = [["" if row[key] is None else str(row[key]) for key in keys] for row in rows]
    widths = [max((len(line[column]) for line in cells), default=0) for column in range(len(keys))]
    return [
        "  ".join(text.ljust(width) for text, width in zip(line, widths, strict=True)).rstrip()
        for line in cells
    ]
