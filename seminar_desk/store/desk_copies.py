"""A copy of the store for a second desk in the same hall: checked, under a name of its own.

It carries list, settings, templates and pictures. The private key lies beside the store and stays;
so does what belongs to the first laptop alone.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.files import free_path, is_file, problem_of_os
from seminar_desk.store import copy_reading, noted_desk_copies, setting_rows, whole_copies
from seminar_desk.store.certificates import laptop_keys
from seminar_desk.store.database import Database
from seminar_desk.store.driver import Connection, Error, raise_problem, to_text

# The setting that says: a copy that no second desk has begun with yet.
MARK = "desk_copy"
# The step that says so, here and in the copy.
MADE = "desk_copy.make"
# A PIN of four digits is guessed in minutes by who finds the stick, and opens the first desk too.
_SECRET = ("pin", "pin_failures")
_OF_ONE_LAPTOP = ("desk_locked", "backup_folder", "export_folder", "publish_address", "window")


@dataclass(frozen=True, slots=True)
class Mark:
    """Say of which desk a copy is, when it was made, and what marks its certificates carry."""

    desk: str
    made_at: datetime
    marks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DeskCopy:
    """Say what a copy holds: districts with their codes, how many people and marks."""

    path: Path
    mark: Mark
    districts: tuple[tuple[str, str], ...]
    people: int
    present: int


def write(db: Database, folder: Path) -> Path:
    """Write a copy into a folder; ProblemError of the disk, as for any copy."""
    name = f"desk-copy-{db.clock().astimezone():%Y%m%d-%H%M}.sqlite3"
    target = free_path(folder / name)

    def adapt(copy: Connection) -> None:
        _leave_home(Database(copy, target, clock=db.clock, new_uid=db.new_uid))
        copy.execute("PRAGMA query_only = OFF")
        marks = ", ".join("?" * len(_SECRET))
        copy.execute(
            f"DELETE FROM journal WHERE table_name = 'setting' AND row_uid IN ({marks})", _SECRET
        )
        copy.execute("VACUUM")  # what was taken out is in no free page either

    try:
        whole_copies.copy_whole(db.backup_into, target, db.path, adapt)
    except OSError as error:
        raise ProblemError(problem_of_os(error, folder)) from error
    noted_desk_copies.add(db.folder, target.absolute())
    return target


def _leave_home(copy: Database) -> None:
    """Take out what stays home; Undo on the second desk does not reach behind this."""
    settings = setting_rows.all_settings(copy)
    desk = setting_rows.current(copy).desk_name
    with copy.change(MADE, subject=desk, undo="stop") as step:
        for key in (*_SECRET, *_OF_ONE_LAPTOP):
            if key in settings:
                setting_rows.put(copy, key, None)
                copy.void("setting", key, "home")
        marks = sorted({key.mark for key in laptop_keys.all_keys(copy)})
        setting_rows.put(copy, MARK, {"desk": desk, "at": to_text(step.at), "marks": marks})


def look(path: Path) -> DeskCopy:
    """Return what a copy holds, the stick is only read.

    ProblemError desk_copy_other for another store or backup, backup_missing, backup_damaged,
    store_foreign, store_newer.
    """
    with _looked_into(path) as connection:
        mark = unopened(Database(connection, path))
        if mark is None:
            raise ProblemError(Problem("desk_copy_other", {"file": path.name}))
        listed = connection.execute(
            "SELECT s.district, s.district_soate8, COUNT(*), COUNT(a.checked_in_at_utc)"
            " FROM attendance a"
            " JOIN session s ON s.uid = a.session_uid AND s.record_state = 'ACTIVE'"
            " WHERE a.record_state = 'ACTIVE' GROUP BY s.uid ORDER BY s.date DESC"
        ).fetchall()
    people, present = (sum(row[place] for row in listed) for place in (2, 3))
    districts = tuple((row[0], row[1]) for row in listed)
    return DeskCopy(path, mark, districts, people, present)


def read_mark(path: Path) -> Mark | None:
    """Return of which desk a file is a copy; None of any other store. ProblemError as `look`."""
    with _looked_into(path) as connection:
        return unopened(Database(connection, path))


def unopened(db: Database) -> Mark | None:
    """Return of which desk a store is a copy that nobody has begun with; None when it is none."""
    mark = setting_rows.all_settings(db).get(MARK)
    if not mark:
        return None
    return Mark(str(mark["desk"]), datetime.fromisoformat(mark["at"]), tuple(mark["marks"]))


@contextmanager
def _looked_into(path: Path) -> Iterator[Connection]:
    """Give a copy that is whole to read; ProblemError backup_missing, backup_damaged."""
    if not is_file(path):
        raise ProblemError(Problem("backup_missing", {"file": str(path)}))
    with copy_reading.looked_into(path) as connection:
        try:
            verdict = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
            is_store = bool(connection.execute("PRAGMA application_id").fetchone()[0])
            if verdict != "ok" or not is_store:
                raise ProblemError(Problem("backup_damaged", {"file": str(path)}))
            yield connection
        except Error as error:
            raise_problem(error, path)


def copies_since(db: Database, step: int) -> list[str]:
    """Return the names of copies for a second desk that were made after a step."""
    sql = "SELECT subject FROM step WHERE id > ? AND action = ? ORDER BY id"
    return [str(row[0]) for row in db.select(sql, (step, MADE))]
