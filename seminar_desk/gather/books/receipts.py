"""What the receipt of a workbook says: which it was, what became of its rows, what is open."""

from collections.abc import Iterator

from seminar_desk.domain import stored_columns
from seminar_desk.domain.books import book_plan, measures
from seminar_desk.domain.books.dots import Row
from seminar_desk.domain.books.receipt import OpenConflict, Receipt, SheetCounts
from seminar_desk.domain.paper_words import words
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.gather.books import incoming
from seminar_desk.store import setting_rows
from seminar_desk.store.books import batch_rows, open_rows
from seminar_desk.store.books.batch_rows import Batch
from seminar_desk.store.database import Database

_NAMES = ("surname", "given_name", "patronymic")
_CALLED = ("name", "name_printed", "title", "village", "aimak", "code", "number")


def wanted(db: Database, asked: str) -> Batch:
    """Return the standing batch of a uid or a receipt's code; ProblemError batch_gone."""
    found = batch_rows.batch(db, asked) or batch_rows.with_code(db, asked)
    if found is None or found.is_undone:
        raise ProblemError(Problem("batch_gone"))
    return found


def receipt(db: Database, batch: Batch, language: str) -> Receipt:
    """Return the receipt of a batch; what is open in its rows is read as it is now."""
    own, settings = words(language)["receipt"], setting_rows.current(db)
    said = {
        "series": batch.scope,
        "desk": batch.desk_name,
        "operator": batch.operator,
        "sequence": str(batch.sequence),
        "export_uid": batch.export_uid,
        "content_hash": batch.content_hash,
        "file_name": batch.file_name,
        "verdict": own["verdicts"][batch.verdict],
        "taken": batch.at_utc.astimezone().strftime("%d.%m.%Y %H:%M"),
    }
    states = book_plan.STATES
    counts = {state: sum(sheet[state] for sheet in batch.counts.values()) for state in states}
    sheets = (
        SheetCounts(_sheet(own, name), tuple(found[state] for state in states))
        for name, found in batch.counts.items()
        if any(found.values())
    )
    return Receipt(
        language=language,
        code=batch.receipt_code,
        project={"ky": settings.project_ky}.get(language) or settings.project_ru,
        author=settings.trainer,
        facts=[(own["facts"][key], value) for key, value in said.items() if value],
        counts=[(own["states"][state], count) for state, count in counts.items()],
        sheets=tuple(sheets),
        totals=[(measures.said(key, language), n) for key, n in batch.totals.items()],
        conflicts=tuple(_open(db, batch, own)),
    )


def _open(db: Database, batch: Batch, own: dict[str, dict[str, str]]) -> Iterator[OpenConflict]:
    """Return the rows of a batch in which two values still stand beside each other."""
    sheets = {stored_columns.table_of(name): name for name in incoming.ORDER}
    for table, row, groups in open_rows.of_step(db, batch.taken_step):
        fields = tuple(own["groups"].get(name, name) for name in groups)
        yield OpenConflict(_sheet(own, sheets[table]), str(row["uid"]), _name(db, row), fields)


def _sheet(own: dict[str, dict[str, str]], name: str) -> str:
    return own["sheets"].get(name, name)


def _name(db: Database, row: Row) -> str:
    """Return by what a person knows a row: whose it is, else what it is called."""
    whose = db.row("person", str(row["person_uid"])) if row.get("person_uid") else row
    name = " ".join(str(whose[key]) for key in _NAMES if whose.get(key))
    return name or next((str(row[key]) for key in _CALLED if row.get(key)), "")
