"""Verbs of workbooks that come home: taken in, taken back, looked at."""

from argparse import Namespace
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

from seminar_desk.actions.books import book_checks, book_imports
from seminar_desk.actions.certificates import signing
from seminar_desk.domain.books import book_plan
from seminar_desk.domain.books.book_plan import BookPlan
from seminar_desk.domain.certificates.certificate_number import told_fingerprint
from seminar_desk.domain.certificates.sealing_key import SealingKey
from seminar_desk.domain.codes import code_lists
from seminar_desk.domain.days.export_checks import RED, Gap
from seminar_desk.domain.paper_words import words
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.domain.progress import finished
from seminar_desk.domain.sentences import sentence
from seminar_desk.exchange.workbook import integrity
from seminar_desk.exchange.workbook.book_opening import open_book, open_each
from seminar_desk.exchange.workbook.opened_book import OpenedBook
from seminar_desk.gather.books import (
    book_judgement,
    book_plans,
    error_rows,
    gap_places,
    person_matches,
    row_changes,
)
from seminar_desk.gather.books.people_here import PeopleHere
from seminar_desk.gather.books.row_names import RowNames
from seminar_desk.store import driver, setting_rows
from seminar_desk.store.books import batch_rows
from seminar_desk.store.books.batch_rows import Batch
from seminar_desk.store.database import Database
from seminar_desk.verbs import compared_keys
from seminar_desk.verbs.stores import Answer, Plain, facts, reading, table, writing


@dataclass(frozen=True, slots=True)
class _Told:
    """Hold what one workbook of several has to say."""

    value: Plain
    lines: list[str]
    ok: bool


_STATES = {state: state.lower() for state in book_plan.STATES}
_BATCH_KEYS = ("uid", "at_utc", "file", "desk", "sequence", "verdict", "undone")
_NAMED = 10


def merge(folder: Path, call: Namespace) -> Answer:
    """Say what each workbook would change; with --apply take them in, one after the other."""
    with (
        writing(folder) if call.apply else reading(folder) as db,
        closing(open_each(call.files)) as books,
    ):
        people = PeopleHere(db)
        found = [
            _merged(db, path, book, people, call)
            for path, book in zip(call.files, books, strict=True)
        ]
    values = [each.value for each in found]
    lines = [line for each in found for line in each.lines]
    keys = [value.get("key") for value in values]
    told = [str(key["fingerprint"]) for key in keys if isinstance(key, dict)]
    strange = compared_keys.of_nobody(call, told)
    lines += strange
    is_well = all(each.ok for each in found) and not strange
    return Answer(values[0] if len(values) == 1 else values, lines, ok=is_well)


def batches(folder: Path, _call: Namespace) -> Answer:
    """List the workbooks that were taken in, the latest first, those taken back too."""
    with reading(folder, make=False) as db:
        found = [_batch(each) for each in batch_rows.all_batches(db)]
    return Answer(found, table(found, _BATCH_KEYS))


def undo_batch(folder: Path, call: Namespace) -> Answer:
    """Put every row of a workbook back as it was, unless it was touched or left since."""
    with writing(folder) as db:
        undone = book_imports.take_back(db, batch_uid=call.uid)
    return facts({"batch": undone.uid, "file": undone.file_name, "undone": undone.is_undone})


def validate(folder: Path, call: Namespace) -> Answer:
    """Tell of a workbook what the office would: what cannot be taken, what will be asked."""
    book = open_book(call.file)
    with reading(folder) as db:
        judged = book_judgement.judged(db, book)
        language = setting_rows.current(db).language
    check = book_checks.checked(book, judged, like=db.path)
    problems = list(_problems(book, (row.problem for row in check.wrong), language))
    notes = _said(filter(None, (judged.difference, *book.warnings)), language)
    value = {
        "file": book.name,
        "colour": check.colour,
        "verdict": judged.verdict,
        "problems": problems,
        "gaps": [_gap(book, gap) for gap in check.gaps],
        "notes": notes,
    }
    verdict = words(language)["receipt"]["verdicts"][judged.verdict]
    lines = [f"{book.name}: {check.colour}, {verdict}"]
    lines += [str(each["message"]) for each in (*problems, *notes)]
    lines += [f"{_titled(gap, language)}: {_named(book, gap)}" for gap in check.gaps]
    return Answer(value, lines, ok=check.colour != RED)


def _merged(
    db: Database,
    path: Path,
    book: OpenedBook | tuple[Problem, ...],
    people: PeopleHere,
    call: Namespace,
) -> _Told:
    """Take one workbook; a bad one of several is told and does not keep the others out."""
    language = setting_rows.current(db).language
    try:
        if not isinstance(book, OpenedBook):
            raise ProblemError(*book)  # noqa: TRY301 - told as what the store says
        plan = book_plans.plan(db, book, book_judgement.judged(db, book), people)
        key = plan.book.sealed_by
        if call.apply and key and not key.is_trusted and _is_compared(call, key):
            signing.trust(db, public_keys=key.public_keys)
            plan = book_plans.plan(db, book, book_judgement.judged(db, book), people)
        alike = _alike(db, plan, language)
        batch = _taken(db, plan) if call.apply else batch_rows.of_export(db, plan.book.export_uid)
    except ProblemError as error:
        if len(call.files) == 1:
            raise
        said = _said(error.problems, language)
        value: Plain = {"file": path.name, "verdict": None, "sheets": {}, "batch": None}
        lines = [f"{path.name}: {each['message']}" for each in said]
        return _Told({**value, "problems": said}, lines, ok=False)
    told = _told(book, plan, batch, language, alike)
    told = replace(told, lines=[*told.lines, *_asked(db, plan, language)])
    return (
        _with_errors(told, _errors(db, book, plan, call.errors, language)) if call.errors else told
    )


def _is_compared(call: Namespace, key: SealingKey) -> bool:
    return compared_keys.is_compared(call, told_fingerprint(key.uid))


def _alike(db: Database, plan: BookPlan, language: str) -> list[Plain]:
    """Return who of the new people may be somebody here; nobody is joined by that."""
    names = RowNames(db, language, plan.rows) if plan.alike else None
    return [
        {
            "uid": each.theirs["uid"],
            "other_uid": each.ours["uid"],
            "name": names.who("person", each.theirs),
            "message": person_matches.said(each, names, language),
        }
        for each in plan.alike
        if names
    ]


def _asked(db: Database, plan: BookPlan, language: str) -> list[str]:
    """Return a line for each row that waits for a decision: who or what, and both sides."""
    names = RowNames(db, language, plan.rows) if plan.asked else None
    return [
        f"  {names.who(row.table, row.theirs)}: {row_changes.summary(row, language)}"
        for row in plan.asked
        if names
    ]


def _errors(
    db: Database, book: OpenedBook, plan: BookPlan, path: Path, language: str
) -> Path | None:
    """Write the rows that failed where there are any."""
    made, lines = error_rows.errors(book, plan, db.new_uid(), language)
    if not lines:
        return None
    from seminar_desk.exchange.workbook import error_book  # noqa: PLC0415  # openpyxl

    return finished(error_book.write(made, lines, path))


def _with_errors(told: _Told, path: Path | None) -> _Told:
    value = {**told.value, "errors": str(path) if path else None}
    return _Told(value, [*told.lines, *([f"  errors: {path}"] if path else [])], told.ok)


def _taken(db: Database, plan: BookPlan) -> Batch:
    """Write a plan; one that is known and says nothing new makes no second batch."""
    known = batch_rows.of_export(db, plan.book.export_uid)
    return known if known and not plan.written else book_imports.take_in(db, plan=plan)


def _told(
    book: OpenedBook, plan: BookPlan, batch: Batch | None, language: str, alike: list[Plain]
) -> _Told:
    about, own = plan.book, words(language)["receipt"]
    problems = list(_problems(book, (row.problem for row in plan.rows), language))
    notes = _said(plan.notes, language)
    asked: list[Plain] = [
        {"sheet": row.sheet, "uid": row.uid, "state": row.state, "groups": list(row.groups)}
        for row in plan.asked
    ]
    value = {
        "file": about.file_name,
        "verdict": about.verdict,
        "sheets": {
            name: {_STATES[state]: count for state, count in counts.items()}
            for name, counts in plan.counts.items()
        },
        "batch": batch.uid if batch else None,
        "desk": about.desk_name,
        "operator": about.operator,
        "sequence": about.sequence,
        "scope": about.scope,
        "key": _key(about.sealed_by),
        "asked": asked,
        "notes": notes,
        "problems": problems,
        "alike": alike,
    }
    totals = ((own["states"][state].lower(), plan.total(state)) for state in book_plan.STATES)
    counted = ", ".join(f"{state} {count}" for state, count in totals if count)
    verdict = own["verdicts"][about.verdict]
    lines = [f"{about.file_name}: {verdict}", f"  {counted}" if counted else "  —"]
    lines += [f"  batch: {batch.uid}"] if batch else []
    if about.sealed_by and not about.sealed_by.is_trusted:
        lines.append(f"  key: {about.sealed_by.mark} {told_fingerprint(about.sealed_by.uid)}")
    lines += [f"  {each['message']}" for each in (*notes, *problems)]
    not_joined = plan.total(book_plan.ERROR) + plan.total(book_plan.FORKED)
    lines += [f"  {each['name']}: {each['message']}" for each in alike]
    is_whole = not not_joined and not book.fault_count and about.verdict != integrity.TRUNCATED
    return _Told(value, lines, ok=is_whole)


def _key(key: SealingKey | None) -> Plain | None:
    """Say of the key whose seal holds what it is told by, and whether it is believed."""
    if key is None:
        return None
    digits = told_fingerprint(key.uid)
    return {"mark": key.mark, "fingerprint": digits, "trusted": key.is_trusted}


def _problems(
    book: OpenedBook, of_rows: Iterable[Problem | None], language: str
) -> Iterator[Plain]:
    """Return each wrong cell and each row that cannot be taken, with its place where known."""
    for problem in (*book.faults, *filter(None, of_rows)):
        place = {key: problem.values[key] for key in _PLACE if key in problem.values}
        yield {**place, "code": problem.code, "message": sentence(problem, language)}


_PLACE = ("sheet", "row", "column")


def _said(problems: Iterable[Problem], language: str) -> list[Plain]:
    return [{"code": each.code, "message": sentence(each, language)} for each in problems]


def _batch(batch: Batch) -> Plain:
    counts: Counter[str] = Counter()
    for states in batch.counts.values():
        counts.update(states)
    return {
        "uid": batch.uid,
        "at_utc": driver.to_text(batch.at_utc),
        "file": batch.file_name,
        "export_uid": batch.export_uid,
        "desk": batch.desk_name,
        "operator": batch.operator,
        "writer": batch.writer,
        "sequence": batch.sequence,
        "scope": batch.scope,
        "verdict": batch.verdict,
        "undone": batch.is_undone,
        "counts": {_STATES[state]: counts[state] for state in book_plan.STATES},
    }


def _gap(book: OpenedBook, gap: Gap) -> Plain:
    places = zip(gap.rows, gap_places.numbers_of(book, gap), strict=True)
    rows = [{"name": row.name, "sheet": sheet, "row": number} for row, (sheet, number) in places]
    return {"code": gap.code, "weight": gap.weight, "rows": rows}


def _titled(gap: Gap, language: str) -> str:
    lists = code_lists()
    weight = lists.label("gap_weight", gap.weight, language)
    return f"{weight} · {lists.label('gap', gap.code, language)} ({len(gap.rows)})"


def _named(book: OpenedBook, gap: Gap) -> str:
    places = list(zip(gap.rows, gap_places.numbers_of(book, gap), strict=True))
    said = ", ".join(f"{row.name} ({sheet} {at})" for row, (sheet, at) in places[:_NAMED])
    rest = len(places) - _NAMED
    return f"{said} … (+{rest})" if rest > 0 else said
