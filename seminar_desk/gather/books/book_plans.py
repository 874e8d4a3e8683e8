"""Compare a workbook with the store: what would change, row by row, and what cannot be taken."""

from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache
from typing import TypeVar

from seminar_desk.domain import stored_columns
from seminar_desk.domain.books import book_plan
from seminar_desk.domain.books.book_plan import Book, BookPlan, BookRow
from seminar_desk.domain.books.dots import Row, Value
from seminar_desk.domain.desk_settings import Topic
from seminar_desk.domain.plans import topics
from seminar_desk.domain.problems import Problem
from seminar_desk.domain.progress import Progress, finished
from seminar_desk.exchange.workbook import contract
from seminar_desk.exchange.workbook.integrity import EDITED, TRUNCATED, Integrity
from seminar_desk.exchange.workbook.opened_book import OpenedBook
from seminar_desk.gather.books import incoming, person_matches, session_matches
from seminar_desk.gather.books.incoming import IncomingRow, KnownRows
from seminar_desk.gather.books.people_here import PeopleHere
from seminar_desk.gather.certificates import sealing_keys
from seminar_desk.gather.people import forgotten_facts
from seminar_desk.store.books import batch_rows, row_images
from seminar_desk.store.books.batch_rows import Batch
from seminar_desk.store.certificates import laptop_keys
from seminar_desk.store.database import Database

Item = TypeVar("Item")

REPEATED = "REPEATED"
_CHANGED = (EDITED, TRUNCATED)
# Read, found in the store, joined, checked.
_STAGES = 4
_TOLD_EVERY = 32
_AT_ONCE = 500
# What the store lets stand once: a second row that says so is a finding, never a merge. A number
# in a hall is no such: two that one desk seems to have given are told apart as they are written.
_ONCE = {
    "certificate": ("number",),
    "certificate_number": ("number",),
}


def plan(
    db: Database, book: OpenedBook, integrity: Integrity, people: PeopleHere | None = None
) -> BookPlan:
    """Return what taking a workbook in would change; nothing is written."""
    return finished(comparing(db, book, integrity, people))


def comparing(
    db: Database, book: OpenedBook, integrity: Integrity, people: PeopleHere | None = None
) -> Generator[Progress, None, BookPlan]:
    """Make the plan step by step; it may be left at any of them.

    `people`: who is here, kept by who compares many.
    """
    is_as_written = book.meta.get("content_hash") == book.content.content_hash
    count = sum(len(book.content.lines.get(sheet, ())) for sheet in incoming.ORDER)
    known = _known(db, book) if is_as_written else KnownRows()
    rows = yield from _listed(incoming.rows_of(book, known), 0, count)
    twice = _named_twice(rows, known)
    ours = dict((yield from _listed(_ours(db, rows), 1, len(rows))))
    joined = (_planned(row, ours.get((row.table, str(row.row["uid"]))), twice) for row in rows)
    planned = yield from _listed(joined, 2, len(rows))
    checked = yield from _listed(_checked(db, planned), 3, len(rows))
    found = list(session_matches.matches(db, rows))
    checked += [match.row for match in found]
    counts = book_plan.counted(checked, incoming.ORDER)
    for sheet, passed in known.passed.items():
        counts[sheet][book_plan.UNCHANGED] += len(passed)
    told = (row for row in checked if row.result or row.state != book_plan.UNCHANGED)
    facts = _facts(db, book, integrity)
    alike = person_matches.matches(db, checked, people or PeopleHere(db))
    like = {str(each.theirs["uid"]) for each in alike}
    notes = [*_notes(db, book, facts, integrity, rows), *(match.note for match in found)]
    notes += [Problem("book_alike_count", {"count": len(like)})] if like else []
    made = BookPlan(facts, tuple(told), counts, tuple(notes), alike)
    gone = forgotten_facts.followed(db, made.forgets)
    if gone is None:
        return made
    copies = gone.copies + gone.desk_copies
    said = Problem("book_forgets", {"count": gone.people, "copies": copies})
    return replace(made, notes=(said, *notes))


def _listed(items: Iterable[Item], stage: int, count: int) -> Generator[Progress, None, list[Item]]:
    """Gather what a stage makes of so many rows, and say how far all of them are."""
    made: list[Item] = []
    for item in items:
        made.append(item)
        if len(made) % _TOLD_EVERY == 0:
            done = min(len(made), count)
            yield Progress(stage * count + done, _STAGES * count)
    return made


def _known(db: Database, book: OpenedBook) -> KnownRows:
    """Return by sheet which rows of a workbook stand here as a workbook brought them.

    Sessions are read each time: one that looks like ours is asked about until somebody answers.
    """
    digests: dict[str, dict[str, str]] = {}
    for name in incoming.ORDER:
        lines = book.content.lines.get(name, ())
        if lines and name != "sessions":
            sheet = contract.sheet(name)
            key = sheet.names.index(sheet.key)
            uids = [str(line[key]) for line in lines]
            digests[name] = row_images.digests(db, stored_columns.table_of(name), uids)
    return KnownRows(digests, is_as_written=True)


def _planned(row: IncomingRow, ours: Row | None, twice: frozenset[tuple[str, str]]) -> BookRow:
    if row.is_faulty or not row.row["uid"]:
        made = BookRow(row.sheet, row.table, str(row.row["uid"]), "", ours, row.row, None)
        return book_plan.wrong(made, _problem("book_row_unreadable", row))
    found = book_plan.plan_row(row.sheet, row.table, ours, row.row)
    if (row.table, found.uid) in twice:
        return book_plan.wrong(found, _problem("book_row_twice", row))
    if row.table == "signing_key" and not laptop_keys.is_told_truly(row.row):
        return book_plan.wrong(found, Problem("signing_key_foreign"))
    return found


def _problem(code: str, row: IncomingRow) -> Problem:
    return Problem(code, {"sheet": row.sheet, "row": row.number})


def _named_twice(rows: Iterable[IncomingRow], known: KnownRows) -> frozenset[tuple[str, str]]:
    """Return rows that stand twice in a workbook: which of the two is meant, nobody knows."""
    seen: set[tuple[str, str]] = set()
    twice = set()
    for row in rows:
        key = (row.table, str(row.row["uid"]))
        if key in seen or key[1] in known.passed.get(row.sheet, ()):
            twice.add(key)
        seen.add(key)
    return frozenset(twice)


def _ours(db: Database, rows: Iterable[IncomingRow]) -> Iterator[tuple[tuple[str, str], Row]]:
    """Return the store's rows that a workbook names, as a workbook would say them."""
    named: dict[str, list[str]] = {}
    for row in rows:
        named.setdefault(row.table, []).append(str(row.row["uid"]))
    for table, uids in named.items():
        for start in range(0, len(uids), _AT_ONCE):
            found = row_images.images(db, table, uids[start : start + _AT_ONCE])
            for uid, image in found.items():
                yield (table, uid), incoming.as_told(table, image)


def _checked(db: Database, planned: Sequence[BookRow]) -> Iterator[BookRow]:
    """Return the rows, those as wrong whose owner is nowhere or whose number is another's."""
    there: dict[str, set[str]] = {}
    for table, uids in _owners_of(planned).items():
        there.setdefault(table, set()).update(row_images.existing(db, table, sorted(uids)))
    given: dict[tuple[object, ...], str] = {}
    for row in planned:
        found = row
        if row.result is not None:
            missing = _missing_owner(row, there)
            taken = _taken_number(db, row, given)
            if missing:
                found = book_plan.wrong(row, Problem("book_row_without_owner", missing))
            elif taken:
                found = book_plan.wrong(row, Problem("book_number_twice", taken))
        if found.result is not None:
            there.setdefault(row.table, set()).add(row.uid)
            if row.table in _ONCE:
                given[row.table, *_once(row).values()] = row.uid
        yield found


def _owners_of(planned: Iterable[BookRow]) -> dict[str, set[str]]:
    """Return table -> the rows of it that others name."""
    found: dict[str, set[str]] = {}
    for row in planned:
        for column, table in owners(row.table).items():
            found.setdefault(table, set()).add(str(row.theirs.get(column) or ""))
    return found


def _missing_owner(row: BookRow, there: Mapping[str, set[str]]) -> dict[str, str | int]:
    for column, table in owners(row.table).items():
        uid = str(row.theirs.get(column) or "")
        if uid and uid not in there.get(table, ()):
            return {"sheet": row.sheet, "uid": row.uid, "owner": uid}
    return {}


def owners(table: str) -> dict[str, str]:
    """Return a table's columns that must name a row of another table, and which."""
    return _OWNERS.get(table, {})


def left_out(rows: Iterable[BookRow], decisions: Mapping[str, str]) -> frozenset[str]:
    """Return what goes with the new rows that somebody skips: here nobody would own it."""
    listed = list(rows)
    gone = {
        (row.table, row.uid)
        for row in listed
        if row.shown is None and row.is_asked and decisions.get(row.uid) == book_plan.SKIP
    }
    found = set()
    for row in listed if gone else ():  # owners stand before what they own
        named = ((of, str(row.theirs.get(name) or "")) for name, of in owners(row.table).items())
        if row.shown is None and any(each in gone for each in named):
            gone.add((row.table, row.uid))
            found.add(row.uid)
    return frozenset(found)


def named_by(table: str) -> dict[str, str]:
    """Return a table's columns that name a row of another, where it may also be missing."""
    return {**owners(table), **_NAMED.get(table, {})}


_PLAN = {"assembly_uid": "assembly"}
_OWNERS: dict[str, dict[str, str]] = {
    "attendance": {"session_uid": "session", "person_uid": "person"},
    "assembly": {"session_uid": "session"},
    **dict.fromkeys(
        ("assembly_author", "agenda_item", "question", "info_action", "assembly_role"), _PLAN
    ),
    "assembly_step": _PLAN,
    "decision": _PLAN,
    "follow_up": _PLAN,
    "certificate": {
        "session_uid": "session",
        "attendance_uid": "attendance",
        "person_uid": "person",
    },
    "certificate_number": {"session_uid": "session"},
    "certificate_exemption": {"session_uid": "session", "attendance_uid": "attendance"},
    "closing": {"session_uid": "session"},
    "failed_scan": {"session_uid": "session"},
}
_NAMED: dict[str, dict[str, str]] = {
    "session": {"series_uid": "series"},
    "target": {"series_uid": "series"},
    "output": {"session_uid": "session"},
    "assembly_author": {"attendance_uid": "attendance"},
    "alias": {
        f"{role}_{table}_uid": table
        for role in ("kept", "merged")
        for table in ("person", "attendance", "session")
    },
}


def _once(row: BookRow) -> dict[str, Value]:
    said = row.result or row.theirs
    return {column: said[column] for column in _ONCE[row.table]}


def _taken_number(
    db: Database, row: BookRow, given: Mapping[tuple[object, ...], str]
) -> dict[str, str | int]:
    if row.table not in _ONCE or row.ours is not None:
        return {}
    said = _once(row)
    other = given.get((row.table, *said.values()))
    if other or row_images.other_with(db, row.table, said, but=row.uid):
        return {"sheet": row.sheet, "number": str(row.theirs["number"])}
    return {}


def is_idle(plan: BookPlan) -> bool:
    """Say whether nothing would come of it: taken in already, and nothing in it is new."""
    return plan.book.verdict == REPEATED and not plan.written and not plan.asked


def _facts(db: Database, book: OpenedBook, integrity: Integrity) -> Book:
    meta = book.meta
    known = batch_rows.of_export(db, meta.get("export_uid", ""))
    return Book(
        file_name=book.name,
        export_uid=meta.get("export_uid", ""),
        writer=meta.get("device_id", ""),
        desk_name=meta.get("desk_name", ""),
        operator=meta.get("operator", ""),
        sequence=int(meta.get("sequence") or 0),
        scope=meta.get("scope_session_codes", ""),
        created_at_utc=meta.get("created_at_utc", ""),
        content_hash=book.content.content_hash,
        verdict=REPEATED if _is_repeated(known, book, integrity) else integrity.verdict,
        totals={
            key.removeprefix("total."): value
            for key, value in meta.items()
            if key.startswith("total.")
        },
        topics=tuple(_topics(book)),
        sealed_by=sealing_keys.of_book(db, book, integrity),
    )


def _topics(book: OpenedBook) -> Iterator[Topic]:
    """Return the desk's own topics, with their names in three languages."""
    names = contract.sheet("code_lists").names
    place = names.index("list")
    for line in book.content.lines.get("code_lists", ()):
        if line[place] != topics.LIST:
            continue
        said = {name: str(value or "") for name, value in zip(names, line, strict=True)}
        if topics.is_own(said["code"]):
            yield Topic(said["code"], said["label_ru"], said["label_ky"], said["label_en"])


def _is_repeated(known: Batch | None, book: OpenedBook, integrity: Integrity) -> bool:
    """Say whether the very same was taken in; one changed since is told as changed."""
    return (
        known is not None
        and known.content_hash == book.content.content_hash
        and (integrity.verdict not in _CHANGED or integrity.verdict == known.verdict)
    )


def _notes(
    db: Database,
    book: OpenedBook,
    facts: Book,
    integrity: Integrity,
    rows: Iterable[IncomingRow],
) -> Iterator[Problem]:
    """Say what a person should know of the workbook as a whole."""
    if facts.verdict == REPEATED:
        yield Problem("book_known", {"file": book.name})
    if integrity.difference is not None:
        yield integrity.difference
    edited = [row for row in rows if row.is_edited]
    if edited:
        yield Problem("book_edited_rows", {"count": len(edited)})
    later = batch_rows.latest_sequence(db, facts.writer)
    if facts.verdict != REPEATED and later > facts.sequence:
        yield Problem("book_older", {"sequence": facts.sequence, "later": later})
    yield from book.warnings


@cache
def columns_of(table: str) -> frozenset[str]:
    """Return the columns of a table that are written as they come."""
    own = stored_columns.tables()
    return frozenset({*own[table], *own[stored_columns.TAIL]})
