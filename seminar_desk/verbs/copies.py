"""Verbs about the store itself: copy it, go back to a copy, look for damage."""

from argparse import Namespace
from pathlib import Path

from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.domain.sentences import sentence
from seminar_desk.store import backup_files, opening, setting_rows
from seminar_desk.store.database import FILE_NAME, utc_now
from seminar_desk.verbs.stores import Answer, facts, reading


def back_up(folder: Path, call: Namespace) -> Answer:
    """Copy the store, beside an open window too."""
    with reading(folder, make=False) as db:
        path = backup_files.back_up(db, call.out or setting_rows.backup_folder(db), "script")
    return facts({"file": str(path)})


def restore(folder: Path, call: Namespace) -> Answer:
    """Put a backup in the store's place, unless a window has the store."""
    _refuse_where_nothing_can_be_put(folder)
    backup = call.file
    if backup is None:
        last = backup_files.last_good_of_store(folder)
        if last is None:
            raise ProblemError(Problem("backup_none", {"folder": str(folder / "backups")}))
        backup = last.path
    replaced = backup_files.restore(backup, folder, utc_now())
    return facts({"restored": str(backup), "kept": str(replaced) if replaced.exists() else None})


def check(folder: Path, _call: Namespace) -> Answer:
    """Read every page of the file and follow every reference; damage is the answer here."""
    try:
        with reading(folder, make=False) as db:
            language = setting_rows.current(db).language
            problems = backup_files.damage(db)
    except ProblemError as error:
        language, problems = setting_rows.language_of(folder), list(error.problems)
    said = [{"code": found.code, "message": sentence(found, language)} for found in problems]
    lines = [found["message"] for found in said] or ["ok"]
    return Answer({"ok": not said, "problems": said}, lines, ok=not said)


def _refuse_where_nothing_can_be_put(folder: Path) -> None:
    """Raise ProblemError of a window or a read-only folder; a broken store may well be replaced."""
    try:
        if (folder / FILE_NAME).exists():
            opening.open_store(folder).close()
    except ProblemError as error:
        if error.problems[0].code in ("store_in_use", "folder_read_only"):
            raise
