"""Rows of somebody whose data are deleted, in the tables and in what the journal kept of them."""

import json
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any

from seminar_desk.store.books import person_links
from seminar_desk.store.database import Database, Value
from seminar_desk.store.driver import Row, as_dict

# Pictures hold no words; all else may hold a name that somebody typed.
_WITHOUT_WORDS = frozenset({"picture"})
# Tables whose rows are of one person: the column, and the table that it names.
_OWN = {
    "attendance": "person_uid",
    "certificate": "person_uid",
}
# Those that say a name beside the participation that they name.
NAMING = ("assembly_author", "assembly_role")
Image = dict[str, Any]


def all_of(db: Database, person_uid: str) -> list[str]:
    """Return every uid under which a person stands here: those that were said to be one."""
    found, waiting = {person_uid}, [person_uid]
    beside: dict[str, set[str]] = {}
    for one, other in person_links.edges(db):
        beside.setdefault(one, set()).add(other)
        beside.setdefault(other, set()).add(one)
    while waiting:
        new = beside.get(waiting.pop(), set()) - found
        found |= new
        waiting += new
    return sorted(found)


def of_people(db: Database, table: str, person_uids: Collection[str]) -> list[Image]:
    """Return the rows of a table that are of these people, void ones too."""
    column = _OWN.get(table, "uid")
    return _with(db, table, column, person_uids)


def naming(db: Database, table: str, attendance_uids: Collection[str]) -> list[Image]:
    """Return the rows that say the name of who took part."""
    return _with(db, table, "attendance_uid", attendance_uids)


def _with(db: Database, table: str, column: str, uids: Collection[str]) -> list[Image]:
    sql = f"SELECT * FROM {table} WHERE {column} IN (SELECT value FROM json_each(?))"
    return [as_dict(row) for row in db.select(sql, (json.dumps(sorted(uids)),))]


def images(db: Database, table: str, uids: Collection[str]) -> list[Image]:
    """Return all that the journal keeps of rows, before and after each change."""
    sql = (
        "SELECT before_json, after_json FROM journal"
        " WHERE table_name = ? AND row_uid IN (SELECT value FROM json_each(?))"
    )
    found = db.select(sql, (table, json.dumps(sorted(uids))))
    return [json.loads(text) for row in found for text in row if text is not None]


def other_names(db: Database, person_uids: Collection[str]) -> tuple[list[str], set[str]]:
    """Return what all others are called, with and without a patronymic, and their phones."""
    sql = (
        "SELECT surname, given_name, patronymic, phone FROM person"
        " WHERE uid NOT IN (SELECT value FROM json_each(?)) AND surname || given_name <> ''"
    )
    names: list[str] = []
    phones: set[str] = set()
    for surname, given, patronymic, phone in db.select(sql, (json.dumps(sorted(person_uids)),)):
        names += (f"{surname} {given}", f"{surname} {given} {patronymic}")
        phones.add(phone)
    return names, phones


def forgotten_in_step(db: Database, step: int) -> set[str]:
    """Return who is forgotten, of those whose rows a step of the journal wrote."""
    sql = (
        "SELECT p.uid FROM person p WHERE p.forgotten_at_utc IS NOT NULL AND p.uid IN ("
        "SELECT row_uid FROM journal WHERE step = ?1 AND +table_name = 'person'"
        " UNION SELECT a.person_uid FROM journal j JOIN attendance a ON a.uid = j.row_uid"
        " WHERE j.step = ?1 AND +j.table_name = 'attendance'"
        " UNION SELECT c.person_uid FROM journal j JOIN certificate c ON c.uid = j.row_uid"
        " WHERE j.step = ?1 AND +j.table_name = 'certificate'"
        "{naming})"
    )
    more = "".join(
        f" UNION SELECT a.person_uid FROM journal j JOIN {table} n ON n.uid = j.row_uid"
        " JOIN attendance a ON a.uid = n.attendance_uid"
        f" WHERE j.step = ?1 AND +j.table_name = '{table}'"
        for table in NAMING
    )
    return {str(row[0]) for row in db.select(sql.format(naming=more), (step,))}


def saying(db: Database, phrases: Collection[str]) -> Iterator[tuple[str, str, dict[str, str]]]:
    """Yield table, uid and texts of every row in which one of the phrases stands."""
    told = _shortest(phrases)
    for table in db.tables():
        if table in _WITHOUT_WORDS:
            continue
        names = [name for name in db.columns(table) if name not in ("uid", "digest")]
        whole = " || char(10) || ".join(f"COALESCE({name}, '')" for name in names)
        # Written once: SQLite would put all columns together again for each phrase.
        sql = (
            f"WITH said (its, whole) AS MATERIALIZED (SELECT uid, {whole} FROM {table})"
            f" SELECT * FROM {table} WHERE uid IN"
            f" (SELECT its FROM said WHERE {_any_in('whole', told)})"
        )
        for row in db.select(sql, told):
            texts = {name: row[name] for name in names if isinstance(row[name], str)}
            yield table, row["uid"], texts


def _shortest(phrases: Collection[str]) -> tuple[str, ...]:
    """Return those of phrases that stand in none of the others' places: the rest say no more."""
    return tuple(
        phrase
        for phrase in sorted(phrases)
        if not any(other in phrase for other in phrases if other != phrase)
    )


def _any_in(expression: str, phrases: Collection[str]) -> str:
    return " OR ".join(f"instr({expression}, ?)" for _ in phrases) or "0"


def rewrite_images(
    db: Database, table: str, uids: Collection[str], said: Callable[[Image], Mapping[str, Value]]
) -> int:
    """Have the journal say of rows what `said` tells of each image, inside an open change.

    Return how many images said something else.
    """
    sql = (
        "SELECT id, before_json, after_json FROM journal"
        " WHERE table_name = ? AND row_uid IN (SELECT value FROM json_each(?))"
    )
    changed = 0
    for number, *texts in db.select(sql, (table, json.dumps(sorted(uids)))):
        known = [None if text is None else json.loads(text) for text in texts]
        better = [None if image is None else {**image, **said(image)} for image in known]
        if better != known:
            changed += 1
            _write_images(db, number, [None if image is None else _text(image) for image in better])
    return changed


def _text(image: Image) -> str:
    return json.dumps(image, ensure_ascii=False, separators=(",", ":"))


def rewrite_texts(db: Database, phrases: Collection[str], mended: Callable[[str], str]) -> int:
    """Mend every image of the journal and every subject in which a phrase stands.

    Inside an open change; return how many were mended. A phrase has no letter that JSON writes
    in another way.
    """
    told = _shortest(phrases)
    sql = (
        "WITH said (its, whole) AS MATERIALIZED"
        " (SELECT id, COALESCE(before_json, '') || char(10) || after_json FROM journal)"
        " SELECT id, before_json, after_json FROM journal WHERE id IN"
        f" (SELECT its FROM said WHERE {_any_in('whole', told)})"
    )
    changed = 0
    for number, *texts in db.select(sql, told):
        better = [text and mended(text) for text in texts]
        if better != texts:
            changed += 1
            _write_images(db, number, better)
    sql = f"SELECT id, subject FROM step WHERE {_any_in('subject', told)}"
    return changed + _write_subjects(db, db.select(sql, told), mended)


def mend_subjects(db: Database, row_uids: Collection[str], mended: Callable[[str], str]) -> int:
    """Mend the subjects of the steps that wrote these rows, inside an open change."""
    sql = (
        "SELECT id, subject FROM step WHERE subject <> '' AND id IN (SELECT step FROM journal"
        " WHERE row_uid IN (SELECT value FROM json_each(?)))"
    )
    found = db.select(sql, (json.dumps(sorted(row_uids)),))
    return _write_subjects(db, found, mended)


def _write_subjects(db: Database, found: Iterable[Row], mended: Callable[[str], str]) -> int:
    changed = [(step, better) for step, said in found if (better := mended(said)) != said]
    for step, better in changed:
        db.execute("UPDATE step SET subject = ? WHERE id = ?", (better, step))
    return len(changed)


def _write_images(db: Database, number: int, texts: Sequence[str | None]) -> None:
    db.execute("UPDATE journal SET before_json = ?, after_json = ? WHERE id = ?", (*texts, number))


def days_of_people(db: Database) -> list[tuple[str, str, str]]:
    """Return person, series and day of every participation of whom anything is still known."""
    sql = (
        "SELECT a.person_uid, s.series_uid, s.date FROM attendance a"
        " JOIN session s ON s.uid = a.session_uid JOIN person p ON p.uid = a.person_uid"
        " WHERE a.row_version > 0 AND p.forgotten_at_utc IS NULL"
        " AND p.surname || p.given_name || p.phone <> ''"
    )
    return [(str(row[0]), str(row[1]), str(row[2])) for row in db.select(sql)]
