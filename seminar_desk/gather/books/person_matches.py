"""People of a workbook who may be ones of the store, or one: side by side, joined by nobody."""

from collections.abc import Collection, Generator, Iterable, Iterator, Mapping, Sequence
from itertools import islice

from seminar_desk.domain.books import book_plan, dots, one_edge
from seminar_desk.domain.books.book_plan import Alike, BookRow
from seminar_desk.domain.books.dots import Row
from seminar_desk.domain.books.leaders import leaders
from seminar_desk.domain.people.one_person import Lookalikes, Sharing, Told
from seminar_desk.domain.problems import Problem
from seminar_desk.domain.progress import Progress, finished
from seminar_desk.domain.sentences import sentence
from seminar_desk.gather.books import field_words
from seminar_desk.gather.books.people_here import PeopleHere, told
from seminar_desk.gather.books.row_names import RowNames
from seminar_desk.store.books import person_links, row_images
from seminar_desk.store.database import Database

_SHEET, _TABLE = "aliases", "alias"
_GROUPS = ("name", "sex_age", "phone")
_PLACE = ("attendance", "place")
_AT_ONCE = 1_000


def matches(db: Database, rows: Sequence[BookRow], people: PeopleHere) -> tuple[Alike, ...]:
    """Return who of a workbook's new people may be somebody here, or another one of them.

    Two that are joined already, or that somebody parted, are not named again; nor is who stands in
    no list.
    """
    new = {row.uid: row.theirs for row in rows if row.table == "person" and _is_new(row)}
    if not new:
        return ()
    here, listed = people.now()
    places = _places_of(rows, new)
    asked = [told(new[uid], found) for uid, found in places.items()]
    pairs = [pair for person in asked for pair in _with(person, here)]
    among = Lookalikes(asked)
    pairs += [pair for person in asked for pair in _with(person, among) if pair[1] < pair[0]]
    if not pairs:
        return ()
    brought = [row for row in rows if row.table == _TABLE]
    leads = leaders([*person_links.edges(db), *(_pair(row.theirs) for row in brought)])
    decided = {row.uid for row in brought}
    pairs = list(_unsaid(db, dict.fromkeys(pairs), leads, decided))
    ours = row_images.images(db, "person", sorted({other for _, other in pairs}))
    return tuple(
        _alike(
            {**new[uid], "aimak": places[uid][0]["aimak"]},
            new[other] if other in new else ours[other],
            places[other][0] if other in new else listed[other],
            is_within=other in new,
        )
        for uid, other in pairs
    )


def standing(db: Database) -> list[tuple[str, str]]:
    """Return the pairs of people here who may be one, of whom nobody has said so or otherwise."""
    return finished(standing_pairs(db))


def standing_pairs(db: Database) -> Generator[Progress, None, list[tuple[str, str]]]:
    """Return them as `standing` does, some people at a time."""
    pairs = yield from alike(db)
    return (yield from unsaid(db, pairs))


def alike(db: Database) -> Generator[Progress, None, list[tuple[str, str]]]:
    """Return the pairs of people here who may be one, whatever was said; some people at a time."""
    sharing = Sharing()
    for people in person_links.named(db):
        sharing.add([Told(*row) for row in people])
        yield Progress(0, 1)
    share, uids = set[str](), sharing.found()
    while some_uids := tuple(islice(uids, _AT_ONCE)):
        share.update(some_uids)
        yield Progress(0, 1)
    asked = sorted(share)
    here, known = Lookalikes(), list[Told]()
    for first in range(0, len(asked), _AT_ONCE):
        listed = person_links.listed(db, asked[first : first + _AT_ONCE])
        some = [told(row, (row,)) for row in listed]
        here.add(some)
        known += some
        yield Progress(first, 2 * len(asked))
    found: set[tuple[str, str]] = set()
    for first in range(0, len(known), _AT_ONCE):
        for each in known[first : first + _AT_ONCE]:
            found.update((min(uids), max(uids)) for uids in _with(each, here))
        yield Progress(len(known) + first, 2 * len(known))
    known.clear()
    while here.empty(_AT_ONCE):
        yield Progress(1, 1)
    return sorted(found)


def unsaid(
    db: Database, pairs: Sequence[tuple[str, str]]
) -> Generator[Progress, None, list[tuple[str, str]]]:
    """Return those of these pairs that are neither one nor said to be two; some at a time."""
    leads = leaders(person_links.edges(db))
    found: list[tuple[str, str]] = []
    for first in range(0, len(pairs), _AT_ONCE):
        found += _unsaid(db, pairs[first : first + _AT_ONCE], leads)
        yield Progress(first, len(pairs))
    return found


def _with(person: Told, here: Lookalikes) -> Iterator[tuple[str, str]]:
    return ((person.uid, other.uid) for other in here.of(person))


def said(alike: Alike, names: RowNames, language: str) -> str:
    """Return «похож на: …» with who that is, where, and what differs."""
    who = names.who("person", alike.ours)
    where = names.where("person", alike.ours)
    facts: dict[str, str | int] = {"who": ", ".join(part for part in (who, where) if part)}
    like = Problem("book_alike_within" if alike.is_within else "book_alike", facts)
    found = [sentence(like, language)]
    for table, group in (*(("person", name) for name in _GROUPS), _PLACE):
        ours, theirs = (_in(table, group, row, language) for row in (alike.ours, alike.theirs))
        if ours != theirs and field_words.NOTHING not in (ours, theirs):
            name = field_words.field(table, group, language)
            facts = {"name": name, "ours": ours, "theirs": theirs}
            differs = "book_alike_differs_within" if alike.is_within else "book_alike_differs"
            found.append(sentence(Problem(differs, facts), language))
    return "; ".join(found)


def _in(table: str, group: str, row: Row, language: str) -> str:
    if (table, group) == _PLACE:
        row = {"aimak": row["aimak"]}
    return field_words.said(table, group, row, language)


def _is_new(row: BookRow) -> bool:
    return row.state == book_plan.NEW and row.theirs["record_state"] == dots.ACTIVE


def _places_of(rows: Iterable[BookRow], new: Mapping[str, Row]) -> dict[str, list[Row]]:
    """Return person -> the participations that a workbook lists them with."""
    found: dict[str, list[Row]] = {}
    for row in rows:
        uid = str(row.theirs.get("person_uid") or "")
        if row.table == "attendance" and uid in new and row.theirs["record_state"] == dots.ACTIVE:
            found.setdefault(uid, []).append(row.theirs)
    return found


def _unsaid(
    db: Database,
    pairs: Iterable[tuple[str, str]],
    leads: Mapping[str, str],
    decided: Collection[str] = (),
) -> Iterator[tuple[str, str]]:
    """Leave out who is one already, here or by the workbook, and whom somebody parted."""
    apart = [pair for pair in pairs if leads.get(pair[0], pair[0]) != leads.get(pair[1], pair[1])]
    edges = {one_edge.uid_of(*pair): pair for pair in apart}
    before = row_images.images(db, _TABLE, list(edges))
    for uid, pair in edges.items():
        if uid not in decided and not one_edge.is_said(before.get(uid)):
            yield pair


def _pair(alias: Row) -> tuple[str, str]:
    if alias["record_state"] != dots.ACTIVE:
        return "", ""
    return str(alias["kept_person_uid"]), str(alias["merged_person_uid"])


def _alike(theirs: Row, ours: Row, listed: Row, *, is_within: bool) -> Alike:
    edge = one_edge.of_people(ours, theirs)
    row = BookRow(_SHEET, _TABLE, str(edge["uid"]), book_plan.NEW, None, edge, edge)
    first = {
        name: str(listed[name]).split("\n", maxsplit=1)[0] for name in ("aimak", "session_uid")
    }
    return Alike(theirs, {**ours, **first}, row, is_within)
