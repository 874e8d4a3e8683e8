"""What taking in a workbook would change, row by row, before anything is written."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace

from seminar_desk.domain.books import dots, one_edge, row_join
from seminar_desk.domain.books.dots import STATE, VOID, Row, Value
from seminar_desk.domain.certificates.sealing_key import SealingKey
from seminar_desk.domain.desk_settings import Topic
from seminar_desk.domain.people import forgotten_person
from seminar_desk.domain.problems import Problem

NEW, UPDATE, UNCHANGED, STALE = "NEW", "UPDATE", "UNCHANGED", "STALE"
CONFLICT, FORKED, ERROR = "CONFLICT", "FORKED", "ERROR"
STATES = (NEW, UPDATE, UNCHANGED, STALE, CONFLICT, FORKED, VOID, ERROR)
# What is asked about: two said otherwise without knowing of each other.
ASKED = (CONFLICT, FORKED)
OURS, THEIRS, SKIP = "ours", "theirs", "skip"


@dataclass(frozen=True, slots=True)
class BookRow:
    """Hold one row of a workbook beside the store's own.

    `groups`: those in which both say otherwise. `result`: what would stand in the store while
    nobody decides; None where the row is not written.
    """

    sheet: str
    table: str
    uid: str
    state: str
    ours: Row | None
    theirs: Row
    result: Row | None
    groups: tuple[str, ...] = ()
    problem: Problem | None = None

    @property
    def is_asked(self) -> bool:
        """Say whether a person should decide."""
        return self.state in ASKED

    @property
    def shown(self) -> Row | None:
        """Return the store's row where anybody sees it; None for one that was taken back."""
        return self.ours if self.ours is not None and self.ours["row_version"] else None

    @property
    def version(self) -> tuple[Value, ...]:
        """Return what tells that the store's row is still the one that was shown."""
        return version_of(self.ours)


def version_of(row: Row | None) -> tuple[Value, ...]:
    """Return what tells a row from itself after a change; nothing for none."""
    return () if row is None else tuple(row[name] for name in _VERSION)


_VERSION = ("row_version", "device", "seen", "stamps", "siblings")


@dataclass(frozen=True, slots=True)
class Book:
    """Tell of one workbook what stands in its `_meta`, and how it reached us.

    `topics` are its desk's own, by whose codes its plans speak. `sealed_by`: whose signature holds
    over what nobody changed.
    """

    file_name: str
    export_uid: str
    writer: str
    desk_name: str
    operator: str
    sequence: int
    scope: str
    created_at_utc: str
    content_hash: str
    verdict: str
    totals: Mapping[str, str] = field(default_factory=dict)
    topics: tuple[Topic, ...] = ()
    sealed_by: SealingKey | None = None


@dataclass(frozen=True, slots=True)
class Alike:
    """Hold a new person of a workbook beside one who may be the same.

    `ours` is of the store, or another new one of the workbook (`is_within`); both with an aimak of
    theirs. `edge` makes them one; it is written only when somebody says so.
    """

    theirs: Row
    ours: Row
    edge: BookRow
    is_within: bool = False


@dataclass(frozen=True, slots=True)
class BookPlan:
    """Hold the rows of a workbook with what becomes of each; unchanged ones are only counted.

    `alike`: who of its new people may be somebody here.
    """

    book: Book
    rows: tuple[BookRow, ...]
    counts: Mapping[str, Mapping[str, int]]
    notes: tuple[Problem, ...] = ()
    alike: tuple[Alike, ...] = ()

    @property
    def written(self) -> tuple[BookRow, ...]:
        """Return the rows that would be written while nobody decides otherwise."""
        return tuple(row for row in self.rows if row.result is not None)

    @property
    def forgets(self) -> frozenset[str]:
        """Return whose data are deleted here because the workbook tells that they are elsewhere."""
        return frozenset(row.uid for row in self.written if _is_forgotten_by(row))

    @property
    def asked(self) -> tuple[BookRow, ...]:
        """Return the rows that a person should decide."""
        return tuple(row for row in self.rows if row.is_asked)

    def total(self, state: str) -> int:
        """Return how many rows of all sheets are in a state."""
        return sum(sheet[state] for sheet in self.counts.values())


def plan_row(sheet: str, table: str, ours: Row | None, theirs: Row) -> BookRow:
    """Return what becomes of one row; `ours` as a workbook would say it, None where none is."""
    uid = str(theirs["uid"])
    groups = dots.groups_of(table)
    if ours is None or not ours["row_version"]:
        alone = dots.entries_of(theirs, groups) if theirs["siblings"] else {}
        beside = row_join.conflicts_of(alone)
        state = CONFLICT if beside else VOID if theirs["record_state"] == VOID else NEW
        return BookRow(sheet, table, uid, state, ours, theirs, theirs, beside)
    if _are_same(ours, theirs, groups):
        return BookRow(sheet, table, uid, UNCHANGED, ours, theirs, None)
    mine, other = forgotten_person.alike(ours, theirs) if table == "person" else (ours, theirs)
    joined = row_join.join(mine, other, groups)
    if joined.forked:
        return _forked(sheet, table, ours, theirs, joined.forked)
    if all(joined.row[name] == ours[name] for name in ours):
        known = dots.seen_of(ours) == dots.seen_of(theirs)
        return BookRow(sheet, table, uid, UNCHANGED if known else STALE, ours, theirs, None)
    before = set(row_join.conflicts_of(dots.entries_of(ours, groups)) if ours["siblings"] else ())
    new = tuple(name for name in joined.conflicts if name not in before)
    is_taken = bool(joined.taken) or any(mine[name] != ours[name] for name in ours)
    state = CONFLICT if new else UPDATE if is_taken else UNCHANGED
    if STATE in joined.taken and joined.row["record_state"] == VOID:
        state = VOID
    but_digest = {**joined.row, "digest": theirs.get("digest", "")}
    is_theirs = theirs.items() <= but_digest.items()
    digest = theirs.get("digest", "") if is_theirs else ""
    return BookRow(sheet, table, uid, state, ours, theirs, {**joined.row, "digest": digest}, new)


def _forked(sheet: str, table: str, ours: Row, theirs: Row, groups: tuple[str, ...]) -> BookRow:
    """Return a row of a desk that lived twice: what the other life says is kept beside ours."""
    row = BookRow(sheet, table, str(theirs["uid"]), FORKED, ours, theirs, None, groups)
    both = row_join.join(ours, _told_apart(row), dots.groups_of(table)).row
    if all(both[name] == ours[name] for name in ours):  # kept already, and asked about elsewhere
        return replace(row, state=UNCHANGED, groups=())
    return replace(row, result={**both, "digest": ""})


def _is_forgotten_by(row: BookRow) -> bool:
    if row.table != "person" or row.ours is None or row.result is None:
        return False
    return forgotten_person.is_forgotten(row.result) and not forgotten_person.is_forgotten(row.ours)


def _are_same(ours: Row, theirs: Row, groups: Mapping[str, tuple[str, ...]]) -> bool:
    """Say whether two rows say the same of the same changes: then nothing need be joined."""
    return (
        all(ours[name] == theirs[name] for name in ("stamps", "siblings", "created_at_utc"))
        and dots.seen_of(ours) == dots.seen_of(theirs)
        and all(ours[column] == theirs[column] for own in groups.values() for column in own)
    )


def decided(row: BookRow, how: str, writer: str) -> Row | None:
    """Return what stands after a decision: an ordinary change that has seen both; None to skip."""
    if how == SKIP:
        return None
    if row.state == CONFLICT and row.result is None:  # what is proposed alone: two are one
        return _edge(row, how, writer)
    groups = dots.groups_of(row.table)
    ours = row.shown or row.theirs
    both = row_join.join(ours, _told_apart(row), groups).row
    side = ours if how == OURS else row.theirs
    values = {column: side[column] for name in row.groups for column in groups[name]}
    return {**both, **values, **row_join.settled({**both}, row.groups, writer, groups)}


def _edge(row: BookRow, how: str, writer: str) -> Row:
    """Return the edge with which two are said to be one, or two; one that was undone goes on."""
    said = row.theirs if how == THEIRS else one_edge.apart(row.theirs, writer)
    if row.shown is None:
        return said
    values = {name: said[name] for name in ("record_state", "void_reason")}
    groups = dots.groups_of(row.table)
    return {**row.shown, **values, **row_join.changed(row.shown, values, writer, groups)}


def _told_apart(row: BookRow) -> Row:
    """Return their row so that it can be joined: what is forked is told under another writer."""
    if row.state != FORKED:
        return row.theirs
    last = dots.last_of(row.theirs)
    writer = f"{dots.OTHER_LIFE}{last[1].lstrip(dots.OTHER_LIFE)}"
    return {**row.theirs, "device": writer, "seen": "", "stamps": "", "siblings": ""}


def counted(rows: Iterable[BookRow], sheets: Collection[str]) -> dict[str, dict[str, int]]:
    """Return sheet -> state -> how many."""
    found = {sheet: Counter[str]() for sheet in sheets}
    for row in rows:
        found[row.sheet][row.state] += 1
    return {sheet: {state: own[state] for state in STATES} for sheet, own in found.items()}


def wrong(row: BookRow, problem: Problem) -> BookRow:
    """Return a row that cannot be taken, and why."""
    return replace(row, state=ERROR, result=None, groups=(), problem=problem)
