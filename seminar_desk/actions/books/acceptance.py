"""The trainer types the code that the office read out: what was sent is accepted there."""

from dataclasses import dataclass

from seminar_desk.domain.books import receipt_code
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.gather.books import accepted_exports
from seminar_desk.store import driver, output_rows
from seminar_desk.store.database import Database
from seminar_desk.store.output_rows import Output


@dataclass(frozen=True, slots=True)
class Acceptance:
    """Say which workbook was accepted, with which sessions; `already`: it was before."""

    export: Output
    code: str
    session_uids: tuple[str, ...]
    already: bool


def accept(db: Database, *, typed: str) -> Acceptance:
    """Mark the sessions of a workbook of this desk as accepted by the office.

    ProblemError: receipt_code_letters, receipt_code_length, receipt_code_slip, receipt_code_wrong,
    receipt_code_of_another.
    """
    export = accepted_exports.with_code(db, typed)
    code = receipt_code.code_of(export.uid, export.content_hash)
    sessions = tuple(output_rows.sessions_of(db, export))
    if output_rows.acceptance(db, export):
        return Acceptance(export, code, sessions, already=True)
    if not sessions:
        raise ProblemError(Problem("receipt_code_of_another", {"code": code}))
    with db.change("books.accept", subject=export.file_name) as step:
        for uid in sessions:
            db.insert(
                "output",
                {
                    "session_uid": uid,
                    "kind": output_rows.ACCEPTED,
                    "file_name": export.file_name,
                    "sequence": export.sequence,
                    "content_hash": export.content_hash,
                    "at_utc": driver.to_text(step.at),
                },
            )
    return Acceptance(export, code, sessions, already=False)
