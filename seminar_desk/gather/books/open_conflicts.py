"""What two desks said otherwise and nobody decided yet, as rows to be asked about."""

from collections import defaultdict
from collections.abc import Sequence

from seminar_desk.domain.books import book_plan, dots
from seminar_desk.domain.books.book_plan import BookRow
from seminar_desk.domain.books.dots import Row
from seminar_desk.gather.books import field_words
from seminar_desk.store.books import open_rows
from seminar_desk.store.database import Database


def undecided(db: Database, tables: Sequence[str] = ()) -> tuple[BookRow, ...]:
    """Return one for each value that stands beside a shown one and differs from it.

    Theirs is the row as it would be with that value; only the group that is asked about is another.
    """
    return tuple(
        BookRow("", table, str(row["uid"]), _state(table, row, group), row, other, None, (group,))
        for table, row, asked in open_rows.undecided(db, tables)
        for group in asked
        for other in _others(table, row, group)
    )


def by_session(db: Database) -> dict[str, tuple[BookRow, ...]]:
    """Return what is undecided by session; a person's stands in each of theirs."""
    found: dict[str, list[BookRow]] = defaultdict(list)
    for row in undecided(db):
        assert row.ours
        for uid in open_rows.sessions_of(db, row.table, row.ours):
            found[uid].append(row)
    return {uid: tuple(rows) for uid, rows in found.items()}


def of_session(db: Database, session_uid: str, language: str) -> dict[str, str]:
    """Return by attendance which fields of who is listed are disputed, in the reader's words."""
    found: dict[str, list[str]] = {}
    for uid, table, groups in open_rows.of_session(db, session_uid):
        named = [field_words.field(table, group, language) for group in groups]
        found.setdefault(uid, []).extend(named)
    return {uid: ", ".join(dict.fromkeys(named)) for uid, named in found.items()}


def _state(table: str, row: Row, group: str) -> str:
    """Say whether two desks disagree, or one that lived twice."""
    writers = (writer for _, writer in dots.entries_of(row, dots.groups_of(table))[group])
    is_forked = any(writer.startswith(dots.OTHER_LIFE) for writer in writers)
    return book_plan.FORKED if is_forked else book_plan.CONFLICT


def _others(table: str, row: Row, group: str) -> list[Row]:
    columns = dots.groups_of(table)[group]
    shown = tuple(row[name] for name in columns)
    entries = dots.entries_of(row, dots.groups_of(table))[group]
    values = dict.fromkeys(said for said in entries.values() if said != shown)
    return [{**row, **dict(zip(columns, said, strict=True))} for said in values]
