"""A second desk in the same hall: a copy goes out on a stick, another laptop begins with it."""

from pathlib import Path

from seminar_desk.domain.desk_settings import next_version
from seminar_desk.domain.people import names
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.store import backup_files, desk_copies, setting_rows
from seminar_desk.store.database import Database
from seminar_desk.store.people import attendance_rows


def make(db: Database, *, folder: Path) -> Path:
    """Write a copy of the store for a second desk; ProblemError of the disk."""
    path = desk_copies.write(db, folder)
    with db.change("desk_copy.make", subject=path.name, undo="skip"):
        pass
    return path


def proposed_name(first: str) -> str:
    """Return a name for the second desk: «2» after «1»."""
    return next_version(first)


def check_name(name: str, *, first: str) -> list[Problem]:
    """Return what keeps a second desk from being called so: the marks of both carry their names."""
    problems = names.check_text("desk_name", names.tidy(name))
    if not problems and names.tidy(name) == names.tidy(first):
        problems.append(Problem("desk_name_taken", {"name": names.tidy(name)}, "desk_name"))
    return problems


def keep_own(db: Database) -> None:
    """Copy what this laptop has before another desk's copy takes its place; nothing if it is bare.

    It is kept where the store that comes looks for copies. ProblemError of the disk.
    """
    if attendance_rows.everyone(db):
        backup_files.back_up(db, db.folder / "backups", "desk-copy")


def begin(db: Database, *, desk_name: str = "") -> None:
    """Begin a second desk in a store that is a copy; a desk that has begun stays as it is.

    Without a name it has the one after the first desk's. ProblemError as `check_name`.
    """
    first = desk_copies.unopened(db)
    if first is None:
        return
    name = names.tidy(desk_name) or proposed_name(first.desk)
    if problems := check_name(name, first=first.desk):
        raise ProblemError(*problems)
    with db.change("desk_copy.begin", subject=name, undo="stop"):
        for key, value in (
            ("device_uid", db.new_uid()),
            ("desk_name", name),
            ("first_start_done", True),
            (desk_copies.MARK, None),
        ):
            setting_rows.put(db, key, value)
    setting_rows.apply_to(db)
