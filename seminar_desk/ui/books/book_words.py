"""What the window says of a workbook, of its state and of the states of its rows."""

from collections.abc import Mapping
from datetime import datetime

from seminar_desk.domain.books import book_plan
from seminar_desk.domain.books.book_plan import Book
from seminar_desk.domain.books.dots import VOID
from seminar_desk.domain.certificates.sealing_key import SealingKey
from seminar_desk.exchange.workbook import integrity
from seminar_desk.gather.books import book_plans
from seminar_desk.store.books.batch_rows import Batch
from seminar_desk.ui.desk.dates import full_date, local_time
from seminar_desk.ui.desk.session_words import desk_words
from seminar_desk.ui.language import words

# What a row is shown as, by its state: the tone of its chip.
TONES = {
    book_plan.NEW: "success",
    book_plan.UPDATE: "success",
    book_plan.UNCHANGED: "neutral",
    book_plan.STALE: "neutral",
    book_plan.CONFLICT: "warning",
    book_plan.FORKED: "warning",
    VOID: "neutral",
    book_plan.ERROR: "danger",
}


def state(code: str) -> str:
    """Return what one row is."""
    return {
        book_plan.NEW: words.tr("new", "row of a workbook"),
        book_plan.UPDATE: words.tr("change", "row of a workbook"),
        book_plan.UNCHANGED: words.tr("unchanged", "row of a workbook"),
        book_plan.STALE: words.tr("older", "row of a workbook"),
        book_plan.CONFLICT: words.tr("disputed", "row of a workbook"),
        book_plan.FORKED: words.tr("forked", "row of a workbook"),
        VOID: words.tr("annulled", "row of a workbook"),
        book_plan.ERROR: words.tr("error", "row of a workbook"),
    }[code]


def states(code: str) -> str:
    """Return what several rows are, as their chip says."""
    return {
        book_plan.NEW: words.tr("New", "rows of a workbook"),
        book_plan.UPDATE: words.tr("Changes", "rows of a workbook"),
        book_plan.UNCHANGED: words.tr("Unchanged", "rows of a workbook"),
        book_plan.STALE: words.tr("Older", "rows of a workbook"),
        book_plan.CONFLICT: words.tr("Disputed", "rows of a workbook"),
        book_plan.FORKED: words.tr("Forked", "rows of a workbook"),
        VOID: words.tr("Annulled", "rows of a workbook"),
        book_plan.ERROR: words.tr("Errors", "rows of a workbook"),
    }[code]


def choice(how: str) -> str:
    """Return what was decided of a row."""
    return {
        book_plan.OURS: words.tr("keep ours"),
        book_plan.THEIRS: words.tr("take theirs"),
        book_plan.SKIP: words.tr("skip", "row of a workbook"),
    }[how]


def verdict(code: str) -> tuple[str, str, str]:
    """Return icon, tone and words of what a workbook is worth."""
    return {
        integrity.UNCHANGED: (
            "circle-check",
            "success",
            words.tr("Unchanged: as its desk wrote and signed it"),
        ),
        integrity.EDITED: ("pencil", "warning", words.tr("Changed by hand after the export")),
        integrity.TRUNCATED: ("circle-alert", "danger", words.tr("Incomplete: rows are missing")),
        integrity.NOT_SIGNED: (
            "circle-help",
            "warning",
            words.tr("Without a signature that is known here"),
        ),
        book_plans.REPEATED: ("circle-check", "muted", words.tr("Taken in already, 0 changes")),
    }[code]


def facts(book: Book) -> str:
    """Return desk, operator, number, day and scope in one line."""
    day = ""
    if book.created_at_utc:
        at = datetime.fromisoformat(book.created_at_utc).astimezone()
        day = f"{full_date(at.date())} {at:%H:%M}"
    return _line(
        book.file_name,
        desk_words(book.desk_name),
        book.operator,
        _no(book.sequence),
        day,
        _scope(book.scope),
    )


def key_of(key: SealingKey) -> str:
    """Return whose key it is, by what came with it, and its letters in numbers."""
    mark = words.tr("key {mark}").format(mark=key.mark)
    return _line(desk_words(key.desk_name), key.operator, key.file, mark)


def batch_facts(batch: Batch) -> str:
    """Return who wrote a workbook that was taken in, where, and in which file."""
    computer = (
        words.tr("computer {mark}").format(mark=batch.writer[:_MARK].upper())
        if batch.writer
        else ""
    )
    return _line(
        batch.operator, computer, _no(batch.sequence), _scope(batch.scope), batch.file_name
    )


def receipt(batch: Batch) -> str:
    """Return the code that the office tells the desk; empty for a workbook without one."""
    return (
        words.tr("the office's code {code}").format(code=batch.receipt_code)
        if batch.receipt_code
        else ""
    )


def batch_title(batch: Batch) -> str:
    """Return desk and moment of a workbook that was taken in."""
    day = full_date(batch.at_utc.astimezone().date())
    return _line(desk_words(batch.desk_name), f"{day} {local_time(batch.at_utc)}")


def counted(counts: Mapping[str, Mapping[str, int]]) -> str:
    """Return how many rows of each state there were, the unchanged ones last."""
    told = []
    for code in (*_TOLD, book_plan.UNCHANGED):
        number = sum(sheet.get(code, 0) for sheet in counts.values())
        if number:
            told.append(f"{states(code).lower()} {number}")
    return ", ".join(told)


_TOLD = tuple(code for code in book_plan.STATES if code != book_plan.UNCHANGED)


_MARK, _MOST_CODES = 4, 3


def _scope(codes: str) -> str:
    named = codes.split()
    if len(named) > _MOST_CODES:
        return words.tr("sessions: {count}").format(count=len(named))
    return words.tr("sessions {codes}").format(codes=", ".join(named)) if named else ""


def _no(sequence: int) -> str:
    return words.tr("workbook No {number}").format(number=sequence)


def _line(*parts: str) -> str:
    return " · ".join(part for part in parts if part)
