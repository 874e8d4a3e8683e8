"""Take back, do again, and keep whole copies of the store."""

from collections.abc import Generator
from pathlib import Path

from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.domain.progress import Progress, finished
from seminar_desk.store import backup_files, journal, setting_rows
from seminar_desk.store.database import Database
from seminar_desk.store.journal import StepRecord


def undo(db: Database) -> StepRecord:
    """Take back the latest step, a workbook that was taken in as a whole.

    ProblemError nothing_to_undo or undo_blocked; of a workbook what keeps it here.
    """
    return finished(undoing(db))


def undoing(db: Database) -> Generator[Progress, None, StepRecord]:
    """Take back the latest step as `undo` does, a workbook step by step.

    Nothing else may be written between the steps; closed midway, nothing was.
    """
    step = journal.last_undoable(db)
    if step is None:
        raise ProblemError(Problem("nothing_to_undo"))
    if step.action != journal.TAKEN_IN:
        return undo_step(db, step)
    from seminar_desk.actions.books import book_imports  # noqa: PLC0415 - not at the start
    from seminar_desk.store.books import batch_rows  # noqa: PLC0415 - not at the start

    batch = batch_rows.of_step(db, step.id)
    yield from book_imports.taking_back(db, batch_uid=batch.uid if batch else "")
    return step


def redo(db: Database) -> StepRecord:
    """Do the latest undone step again; ProblemError nothing_to_redo or undo_blocked."""
    step = journal.first_redoable(db)
    if step is None:
        raise ProblemError(Problem("nothing_to_redo"))
    with db.change("redo", subject=step.subject, undo="skip"):
        if step.action in journal.EXACT:
            journal.put_again(db, step.id)
        else:
            journal.repeat(db, step.id)
    return step


def undo_step(db: Database, step: StepRecord) -> StepRecord:
    """Take back one step, however old, while nothing newer touched its rows.

    A decision of what is disputed is put back exactly, so that it is open again, unless a workbook
    or a desk's copy may have carried it away: ProblemError book_decision_left or _copied.
    """
    with db.change("undo", subject=step.subject, undo="skip"):
        if step.action in journal.EXACT:
            _require_here(db, step)
            journal.put_back(db, step.id)
        else:
            journal.revert(db, step.id)
    return step


def _require_here(db: Database, step: StepRecord) -> None:
    from seminar_desk.store import desk_copies, exchange_rows  # noqa: PLC0415 - not at the start

    if gone := exchange_rows.workbooks_since(db, step.id):
        raise ProblemError(Problem("book_decision_left", {"file": gone[0]}))
    if gone := desk_copies.copies_since(db, step.id):
        raise ProblemError(Problem("book_decision_copied", {"file": gone[0]}))


def back_up(db: Database, *, reason: str = "") -> Path:
    """Write a checked copy of the store, keeping the latest twenty.

    ProblemError: disk_full, folder_read_only, folder_missing.
    """
    return backup_files.back_up(db, setting_rows.backup_folder(db), reason)
