"""Verbs about the store itself: copy it, go back to a copy, look for damage."""

from argparse import Namespace
from pathlib import Path

from seminar_desk.actions import second_desks
from seminar_desk.domain import second_desk
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.domain.sentences import sentence
from seminar_desk.files import is_file
from seminar_desk.store import backup_files, desk_copies, setting_rows, store_check
from seminar_desk.store.database import FILE_NAME, utc_now
from seminar_desk.verbs.stores import Answer, facts, reading, unlock, writing


def back_up(folder: Path, call: Namespace) -> Answer:
    """Copy the store, beside an open window too."""
    with reading(folder, make=False) as db:
        path = backup_files.back_up(db, call.out or setting_rows.backup_folder(db), "script")
    return facts({"file": str(path)})


def desk_copy(folder: Path, call: Namespace) -> Answer:
    """Write a copy for a second desk, beside an open window too."""
    with reading(folder, make=False) as db:
        path = desk_copies.write(db, call.out)
    return facts({"file": str(path)})


def restore(folder: Path, call: Namespace) -> Answer:
    """Put a backup in the store's place, unless a window has the store.

    With a copy for a second desk this laptop begins one.
    """
    unlock(call.file or folder / FILE_NAME)
    backup = call.file
    if backup is None:
        last = backup_files.last_good_of_store(folder)
        if last is None:
            raise ProblemError(Problem("backup_none", {"folder": str(folder / "backups")}))
        backup = last.path
    copy = desk_copies.read_mark(backup)
    if copy is None:
        replaced = backup_files.restore(backup, folder, utc_now())
        return facts({"restored": str(backup), "kept": _if_there(replaced)})
    if call.desk and (problems := second_desk.check_name(call.desk, first=copy.desk)):
        raise ProblemError(*problems)
    replaced = backup_files.restore(backup, folder, utc_now())
    with writing(folder) as db:
        second_desks.begin(db, desk_name=call.desk or "")
        desk = setting_rows.current(db).desk_name
    return facts({"restored": str(backup), "kept": _if_there(replaced), "desk": desk})


def _if_there(kept: Path) -> str | None:
    return str(kept) if is_file(kept) else None


def check(folder: Path, _call: Namespace) -> Answer:
    """Read every page, compare every row with the journal; damage is the answer here."""
    try:
        with reading(folder, make=False) as db:
            language = setting_rows.current(db).language
            problems = store_check.damage(db)
    except ProblemError as error:
        language, problems = setting_rows.language_of(folder), list(error.problems)
    said = [{"code": found.code, "message": sentence(found, language)} for found in problems]
    lines = [found["message"] for found in said] or ["ok"]
    return Answer({"ok": not said, "problems": said}, lines, ok=not said)
