"""The verb of receipts: the office writes one, the desk that hears its code marks what it sent."""

from argparse import Namespace
from pathlib import Path

from seminar_desk.actions.books import acceptance
from seminar_desk.domain.books import receipt_code
from seminar_desk.domain.books.receipt import Receipt
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.domain.progress import finished
from seminar_desk.gather.books import accepted_exports, receipts
from seminar_desk.store import driver, output_rows, setting_rows
from seminar_desk.store.books.batch_rows import Batch
from seminar_desk.store.database import Database
from seminar_desk.store.days import session_rows
from seminar_desk.store.output_rows import Output
from seminar_desk.verbs.stores import Answer, facts, reading, writing

_PDF, _BOOK = ".pdf", ".xlsx"


def receipt(folder: Path, call: Namespace) -> Answer:
    """Say of a batch, by its uid or its code, what was taken in; with --out write its receipt.

    At the desk that wrote the workbook: say which it was; with --accept mark its sessions.
    """
    if call.accept:
        with writing(folder) as db:
            accepted = acceptance.accept(db, typed=call.asked)
            return facts({**_sent(db, accepted.export), "already": accepted.already})
    with reading(folder, make=False) as db:
        code = _code(call.asked)
        try:
            batch = receipts.wanted(db, code or call.asked)
        except ProblemError:
            if not receipt_code.looks_like_one(call.asked):
                raise
            return facts(_sent(db, accepted_exports.with_code(db, call.asked)))
        language = setting_rows.current(db).language
        said = receipts.receipt(db, batch, language)
    for path in call.out:
        _write(said, path)
    return facts({**_taken(batch), "open_conflicts": len(said.conflicts), **_files(call.out)})


def _code(asked: str) -> str:
    """Return the code that is meant, as it is kept; empty for what is none."""
    try:
        return receipt_code.read(asked)
    except ProblemError:
        return ""


def _taken(batch: Batch) -> dict[str, object]:
    return {
        "code": batch.receipt_code,
        "batch": batch.uid,
        "export_uid": batch.export_uid,
        "sequence": batch.sequence,
        "desk": batch.desk_name,
        "file": batch.file_name,
        "verdict": batch.verdict,
        "at_utc": driver.to_text(batch.at_utc),
        "totals": dict(batch.totals),
    }


def _sent(db: Database, export: Output) -> dict[str, object]:
    accepted = output_rows.acceptance(db, export)
    sessions = [session_rows.session(db, uid) for uid in output_rows.sessions_of(db, export)]
    return {
        "code": receipt_code.code_of(export.uid, export.content_hash),
        "export_uid": export.uid,
        "sequence": export.sequence,
        "file": export.file_name,
        "sessions": [session.code for session in sessions],
        "accepted_at_utc": driver.to_text(accepted.at_utc) if accepted else None,
    }


def _files(paths: list[Path]) -> dict[str, object]:
    return {"files": [str(path) for path in paths]} if paths else {}


def _write(receipt: Receipt, path: Path) -> None:
    """Write a receipt as the file's name asks; ProblemError receipt_file_kind."""
    kind = path.suffix.lower()
    if kind == _PDF:
        from seminar_desk.documents.books import receipt_paper  # noqa: PLC0415  # the PDF library

        finished(receipt_paper.write(receipt, path))
    elif kind == _BOOK:
        from seminar_desk.exchange.report import receipt_book  # noqa: PLC0415

        finished(receipt_book.write(receipt, path))
    else:
        raise ProblemError(Problem("receipt_file_kind", {"file": path.name}))
