"""Which rows of a workbook failed, as an error workbook says them."""

from collections.abc import Iterator
from dataclasses import dataclass

from seminar_desk.domain.books.book_plan import BookPlan
from seminar_desk.domain.problems import Problem
from seminar_desk.domain.sentences import sentence
from seminar_desk.exchange.workbook import contract, error_book
from seminar_desk.exchange.workbook.contract import ExchangeSnapshot, Row
from seminar_desk.exchange.workbook.error_book import ErrorLine
from seminar_desk.exchange.workbook.opened_book import OpenedBook
from seminar_desk.gather.books import incoming

_UNREADABLE = "book_row_unreadable"


@dataclass(frozen=True, slots=True)
class _Failed:
    """Hold the failed rows by sheet, and where each stands now by sheet and former number."""

    rows: dict[str, tuple[Row, ...]]
    places: dict[tuple[str, int], int]
    numbers: dict[tuple[str, str], int]


def errors(
    book: OpenedBook, plan: BookPlan, export_uid: str, language: str
) -> tuple[ExchangeSnapshot, tuple[ErrorLine, ...]]:
    """Return the failed rows as a workbook, and a line for each thing that is wrong in them."""
    failed = _failed(book, plan)
    made = error_book.snapshot(book.meta, failed.rows, export_uid)
    return made, tuple(_lines(book, plan, failed, language))


def _failed(book: OpenedBook, plan: BookPlan) -> _Failed:
    wrong = {(row.sheet, row.uid) for row in plan.rows if row.problem is not None}
    found = _Failed({}, {}, {})
    for name in incoming.ORDER:
        sheet = contract.sheet(name)
        key, faulty = sheet.names.index(sheet.key), book.faulty.get(name, frozenset())
        rows: list[Row] = []
        numbered = zip(book.content.lines[name], book.numbers.get(name, ()), strict=False)
        for line, number in numbered:
            uid = str(line[key] or "")
            if number in faulty or (name, uid) in wrong:
                rows.append(dict(zip(sheet.names, line, strict=True)))
                found.places[name, number] = len(rows) + 1
                found.numbers.setdefault((name, uid), number)
        found.rows[name] = tuple(rows)
    found.rows[contract.SIBLINGS] = tuple(_beside(book, found))
    return found


def _beside(book: OpenedBook, found: _Failed) -> Iterator[Row]:
    """Return what stands beside the values of the failed rows."""
    names = contract.sheet(contract.SIBLINGS).names
    for line in book.content.lines[contract.SIBLINGS]:
        row = dict(zip(names, line, strict=True))
        if (str(row["sheet"]), str(row["row_uid"])) in found.numbers:
            yield row


def _lines(book: OpenedBook, plan: BookPlan, failed: _Failed, language: str) -> Iterator[ErrorLine]:
    told = set()
    for fault in book.faults:
        sheet, number = str(fault.values.get("sheet", "")), fault.values.get("row")
        told.add((sheet, number))
        yield _line(fault, sheet, number if isinstance(number, int) else None, failed, language)
    for row in plan.rows:
        if row.problem is None:
            continue
        said = row.problem.values.get("row", failed.numbers.get((row.sheet, row.uid)))
        number = said if isinstance(said, int) else None
        if row.problem.code != _UNREADABLE or (row.sheet, number) not in told:
            yield _line(row.problem, row.sheet, number, failed, language)


def _line(
    problem: Problem, sheet: str, number: int | None, failed: _Failed, language: str
) -> ErrorLine:
    """Say a problem of the row where it stands now."""
    here = failed.places.get((sheet, number)) if number is not None else None
    values = {**problem.values, "row": here} if here is not None else problem.values
    message = sentence(Problem(problem.code, values), language)
    column = str(problem.values.get("column", ""))
    return ErrorLine(sheet, here, column, message, problem.code, number)
