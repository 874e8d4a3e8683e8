"""Take back, do again, and keep whole copies of the store."""

from pathlib import Path

from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.store import backup_files, journal, setting_rows
from seminar_desk.store.database import Database
from seminar_desk.store.journal import StepRecord


def undo(db: Database) -> StepRecord:
    """Take back the latest step; ProblemError nothing_to_undo or undo_blocked."""
    step = journal.last_undoable(db)
    if step is None:
        raise ProblemError(Problem("nothing_to_undo"))
    return undo_step(db, step)


def redo(db: Database) -> StepRecord:
    """Do the latest undone step again; ProblemError nothing_to_redo or undo_blocked."""
    step = journal.first_redoable(db)
    if step is None:
        raise ProblemError(Problem("nothing_to_redo"))
    with db.change("redo", subject=step.subject, undo="skip"):
        journal.repeat(db, step.id)
    return step


def undo_step(db: Database, step: StepRecord) -> StepRecord:
    """Take back one step, however old, while nothing newer touched its rows."""
    with db.change("undo", subject=step.subject, undo="skip"):
        journal.revert(db, step.id)
    return step


def back_up(db: Database, *, reason: str = "") -> Path:
    """Write a checked copy of the store, keeping the latest twenty.

    ProblemError: disk_full, folder_read_only, folder_missing.
    """
    return backup_files.back_up(db, setting_rows.backup_folder(db), reason)
