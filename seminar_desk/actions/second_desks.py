"""A second desk in the same hall: a copy goes out on a stick, another laptop begins with it."""

from pathlib import Path

from seminar_desk.domain import second_desk
from seminar_desk.domain.people import names
from seminar_desk.domain.problems import ProblemError
from seminar_desk.store import backup_files, desk_copies, setting_rows
from seminar_desk.store.database import Database
from seminar_desk.store.people import attendance_rows


def make(db: Database, *, folder: Path) -> Path:
    """Write a copy of the store for a second desk; ProblemError of the disk."""
    path = desk_copies.write(db, folder)
    with db.change(desk_copies.MADE, subject=path.name, undo="skip"):
        pass
    return path


def keep_own(db: Database) -> None:
    """Copy what this laptop has before another desk's copy takes its place; nothing if it is bare.

    It is kept where the store that comes looks for copies. ProblemError of the disk.
    """
    if attendance_rows.everyone(db):
        backup_files.back_up(db, db.folder / "backups", "desk-copy")


def begin(db: Database, *, desk_name: str = "") -> None:
    """Begin a second desk in a store that is a copy; a desk that has begun stays as it is.

    Without a name it has the one after the first desk's. ProblemError as `second_desk.check_name`.
    """
    first = desk_copies.unopened(db)
    if first is None:
        return
    name = names.tidy(desk_name) or second_desk.proposed_name(first.desk)
    if problems := second_desk.check_name(name, first=first.desk):
        raise ProblemError(*problems)
    with db.change("desk_copy.begin", subject=name, undo="stop"):
        for key, value in (
            ("device_uid", db.new_uid()),
            ("desk_name", name),
            ("first_start_done", True),
            ("marks_elsewhere", first.marks),
            (desk_copies.MARK, None),
        ):
            setting_rows.put(db, key, value)
    setting_rows.apply_to(db)
