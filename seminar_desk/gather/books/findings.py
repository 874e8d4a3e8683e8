"""Everything that waits for a person's word in the office, read kind by kind."""

from collections.abc import Callable, Generator, Iterator, Mapping
from itertools import combinations

from seminar_desk.domain import aimak_proposals, stored_columns
from seminar_desk.domain.books import book_plan, finding, one_edge
from seminar_desk.domain.books.finding import OfficeQuestion
from seminar_desk.domain.people.folding import fold
from seminar_desk.domain.plans import assembly
from seminar_desk.domain.progress import Progress, finished
from seminar_desk.gather.books import book_plans, incoming, open_conflicts, person_matches
from seminar_desk.store import journal
from seminar_desk.store.books import batch_rows, inbox_rows, person_links, row_images
from seminar_desk.store.database import Database
from seminar_desk.store.days import session_rows

_BOTH = (book_plan.OURS, book_plan.THEIRS)
_EITHER = (finding.ONE, finding.TWO)


class OpenQuestions:
    """Keep what is open, and read again only what a change has touched.

    Who may be one person takes the longest: whom a place alone was told of is looked at anew only
    with the next change of people.
    """

    def __init__(self, db: Database) -> None:
        self._db = db
        self._step = -1
        self._pairs: list[tuple[str, str]] = []
        self._found: dict[str, list[OfficeQuestion]] = {}

    def all(self) -> list[OfficeQuestion]:
        """Return every open question, those of one kind together."""
        return finished(self.reading())

    def reading(self) -> Generator[Progress, None, list[OfficeQuestion]]:
        """Return them as `all` does, step by step."""
        step = journal.last_step(self._db)
        if step != self._step:
            is_first = self._step < 0
            # Of a whole journal nobody asks what it touched: going through it takes a second.
            touched = set() if is_first else inbox_rows.touched_since(self._db, self._step)
            for kind, tables in _CHANGED_BY.items():
                if is_first or touched & tables:
                    yield from self._read(kind, whole=is_first or "person" in touched)
                yield Progress(0, 1)
            self._step = step
        kept = inbox_rows.answers(self._db)
        return [
            each
            for kind in finding.KINDS
            for each in self._found.get(kind, ())
            if each.key not in kept
        ]

    def _read(self, kind: str, *, whole: bool) -> Generator[Progress, None, None]:
        if kind == finding.PEOPLE:
            if whole:
                self._pairs = yield from person_matches.alike(self._db)
            pairs = yield from person_matches.unsaid(self._db, self._pairs)
            self._found[kind] = [
                OfficeQuestion(finding.PEOPLE, one, other, answers=_EITHER) for one, other in pairs
            ]
            return
        if kind != finding.CONFLICT:
            self._found[kind] = list(_READ[kind](self._db))
            return
        found: list[OfficeQuestion] = []
        for table in self._db.tables():
            found += _conflicts(self._db, table)
            yield Progress(0, 1)
        for each_kind in (finding.CONFLICT, finding.FORKED):
            self._found[each_kind] = [each for each in found if each.kind == each_kind]


def of_session(db: Database, session_uid: str) -> Callable[[OfficeQuestion], bool]:
    """Return what says whether a question is about a session, or about a row of it."""
    disputed = {(row.table, row.uid) for row in open_conflicts.by_session(db).get(session_uid, ())}

    def is_of_it(asked: OfficeQuestion) -> bool:
        if asked.row is not None:
            return (asked.row.table, asked.row.uid) in disputed
        named = (asked.subject, asked.other, str(asked.facts.get("session_uid", "")))
        return session_uid in named

    return is_of_it


def _conflicts(db: Database, table: str) -> Iterator[OfficeQuestion]:
    for row in open_conflicts.undecided(db, (table,)):
        (group,) = row.groups
        kind = finding.FORKED if row.state == book_plan.FORKED else finding.CONFLICT
        yield OfficeQuestion(kind, row.uid, row.table, group, _BOTH, row=row)


def _sessions(db: Database) -> Iterator[OfficeQuestion]:
    """Find sessions of one code that nobody said to be one, or two."""
    by_code: dict[str, list[str]] = {}
    for session in session_rows.all_sessions(db):
        by_code.setdefault(session.code.casefold(), []).append(session.uid)
    pairs = [pair for uids in by_code.values() for pair in combinations(sorted(uids), 2)]
    edges = {one_edge.uid_of(*pair): pair for pair in pairs}
    said = row_images.images(db, "alias", list(edges))
    for uid, (one, other) in edges.items():
        if not one_edge.is_said(said.get(uid)):
            yield OfficeQuestion(finding.SESSIONS, one, other, answers=_EITHER)


def _moved(db: Database) -> Iterator[OfficeQuestion]:
    """Find sessions whose day was changed after their first workbook had come."""
    received: dict[str, int] = {}
    for batch in batch_rows.all_batches(db):
        if not batch.is_undone:
            received.update(dict.fromkeys(batch.scope.casefold().split(), batch.taken_step))
    told: set[str] = set()
    for move in inbox_rows.moves(db):
        came = received.get(move.code.casefold())
        if came is None or move.step <= came or move.uid in told:
            continue
        told.add(move.uid)
        if move.was != move.date:
            facts = {"code": move.code, "district": move.district, "was": move.was}
            answers = (finding.LEAVE, finding.BACK)
            yield OfficeQuestion(finding.MOVED, move.uid, "", move.date, answers, facts)


def _voided(db: Database) -> Iterator[OfficeQuestion]:
    for row in inbox_rows.certificates_of_nobody(db):
        facts = {name: row[name] for name in ("number", "name", "reason", "session_uid")}
        answers = (finding.REVIVE, row["uid"], finding.LEAVE)
        yield OfficeQuestion(finding.VOIDED, row["uid"], row["attendance_uid"], "", answers, facts)


def _papers(db: Database) -> Iterator[OfficeQuestion]:
    """Find who has more than one valid certificate of a session, whatever desks gave them."""
    leads = person_links.leads(db)
    by_holder: dict[tuple[str, str], list[tuple[str, str]]] = {}
    for session, person, uid, number in inbox_rows.valid_certificates(db):
        by_holder.setdefault((session, leads.get(person, person)), []).append((uid, number))
    for (session, person), papers in by_holder.items():
        if len(papers) > 1:
            numbers = " ".join(number for _, number in papers)
            answers = (finding.LEAVE, *(uid for uid, _ in papers))
            yield OfficeQuestion(finding.PAPERS, person, session, numbers, answers, dict(papers))


def _ownerless(db: Database) -> Iterator[OfficeQuestion]:
    for owner in ("assembly", "person", "session"):
        count: dict[str, int] = {}
        for table, column in children_of(owner):
            for uid, number in inbox_rows.living_under_void(db, table, column, owner).items():
                count[uid] = count.get(uid, 0) + number
        for uid, number in count.items():
            answers = (finding.REVIVE, finding.DROP, finding.LEAVE)
            yield OfficeQuestion(
                finding.OWNERLESS, uid, owner, str(number), answers, {"count": number}
            )


def children_of(owner: str) -> list[tuple[str, str]]:
    """Return the tables whose rows are nothing without a row of this one, and by which column."""
    tables = ("attendance", "assembly", *_OF_A_PLAN)
    owned = ((table, column, of) for table in tables for column, of in _owners(table))
    return [(table, column) for table, column, of in owned if of == owner]


def _owners(table: str) -> list[tuple[str, str]]:
    return list(book_plans.owners(table).items())


def _aimaks(db: Database) -> Iterator[OfficeQuestion]:
    for place in inbox_rows.free_places(db):
        likely = aimak_proposals.proposals(place.text, place.district_soate8)
        answers = (*(aimak.soate14 for aimak in likely), finding.LEAVE)
        facts: Mapping[str, str | int] = {
            "text": place.text,
            "district": place.district,
            "people": place.people,
            "plans": place.plans,
        }
        folded = fold(place.text)
        yield OfficeQuestion(finding.AIMAK, place.district_soate8, "", folded, answers, facts)


_OF_A_PLAN = ("assembly_author", *assembly.TABLES)
_READ: Mapping[str, Callable[[Database], Iterator[OfficeQuestion]]] = {
    finding.PAPERS: _papers,
    finding.VOIDED: _voided,
    finding.SESSIONS: _sessions,
    finding.MOVED: _moved,
    finding.OWNERLESS: _ownerless,
    finding.AIMAK: _aimaks,
}
# By what each kind changes; a conflict may be in any row that travels.
_CHANGED_BY: Mapping[str, frozenset[str]] = {
    finding.CONFLICT: frozenset(map(stored_columns.table_of, incoming.ORDER)),
    finding.PAPERS: frozenset({"certificate", "alias"}),
    finding.VOIDED: frozenset({"certificate", "attendance", "person"}),
    finding.SESSIONS: frozenset({"session", "alias"}),
    finding.MOVED: frozenset({"session", "batch"}),
    finding.OWNERLESS: frozenset({"attendance", "person", "session", "assembly", *_OF_A_PLAN}),
    finding.PEOPLE: frozenset({"person", "alias"}),
    finding.AIMAK: frozenset({"attendance", "assembly"}),
}
# Whose changes may open or close a question.
TABLES = frozenset({"inbox_answer"}).union(*_CHANGED_BY.values())
