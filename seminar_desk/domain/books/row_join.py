"""The merge of two rows: a multi-value register per group of fields, under a version vector.

Source: dotted version vectors (Preguiça, Baquero, Almeida and others, 2010–2014). Commutative,
associative, idempotent. docs/decisions.md says which simpler rules lost marks, and how.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from seminar_desk.domain.books import dots
from seminar_desk.domain.books.dots import ACTIVE, MARK, STATE, VOID, Dot, Entries, Row, Seen, Value

Groups = Mapping[str, tuple[str, ...]]
_OF_LAST = ("updated_at_utc", "source", "extra_json")
_MARKED_HERE = "checked_in_step"
# Facts that the maker alone knows: others leave them empty, and nobody disagrees.
_KNOWN_TO_ONE = frozenset({"computer"})


@dataclass(frozen=True, slots=True)
class Joined:
    """Hold the join of a row with another store's.

    `row`: its columns, stamps too. `conflicts`: groups that two changed without seeing each other.
    `forked`: groups that say otherwise under the same dot: a desk that lived twice. `taken`:
    groups whose shown value the other one gave.
    """

    row: dict[str, Value]
    conflicts: tuple[str, ...]
    forked: tuple[str, ...]
    taken: tuple[str, ...]


def join(ours: Row, theirs: Row, groups: Groups) -> Joined:
    """Return both in one, the same whichever comes first; what is local stays ours."""
    return _gone_on(ours, theirs, groups) or join_entries(ours, theirs, groups)


def _gone_on(ours: Row, theirs: Row, groups: Groups) -> Joined | None:
    """Return their row where it only goes on from ours, as most do; None where more is to be done.

    The same as the join of the entries, a third of its time.
    """
    if ours["siblings"] or theirs["siblings"]:
        return None
    seen, their_seen = dots.seen_of(ours), dots.seen_of(theirs)
    if not seen or not _covers(their_seen, seen) or seen == their_seen:
        return None
    last, their_last = dots.last_of(ours), dots.last_of(theirs)
    stamps, their_stamps = dots.stamps_of(ours), dots.stamps_of(theirs)
    taken = []
    other = {column for own in groups.values() for column in own if theirs[column] != ours[column]}
    for name, columns in groups.items():
        differs = not other.isdisjoint(columns)
        dot = their_stamps.get(name, their_last)
        if _covered(dot, seen) and (differs or dot != stamps.get(name, last)):
            return None
        if differs:
            taken.append(name)
    row = {**ours, **theirs, "digest": ours["digest"]}
    row["created_at_utc"], row["created_device"] = _birth(ours, theirs)
    if _mark_of(row) != _mark_of(ours):
        row[_MARKED_HERE] = 0
    row["seen"] = "" if len(their_seen) == 1 else dots.seen_text(their_seen)
    return Joined(row, (), (), tuple(taken))


def join_entries(ours: Row, theirs: Row, groups: Groups) -> Joined:
    """Return both in one, entry by entry."""
    seen, their_seen = dots.seen_of(ours), dots.seen_of(theirs)
    mine, other = dots.entries_of(ours, groups), dots.entries_of(theirs, groups)
    both: Entries = {}
    forked = []
    for name in groups:
        if any(other[name][dot] != mine[name][dot] for dot in mine[name].keys() & other[name]):
            forked.append(name)
        both[name] = _survivors(mine[name], other[name], seen, their_seen)
    union = {by: max(seen.get(by, 0), their_seen.get(by, 0)) for by in seen.keys() | their_seen}
    row = written({**ours}, _later(ours, theirs), union, both, groups)
    row["created_at_utc"], row["created_device"] = _birth(ours, theirs)
    if _mark_of(row) != _mark_of(ours):
        row[_MARKED_HERE] = 0  # imported marks are ordered by what the file says
    taken = tuple(
        name
        for name, columns in groups.items()
        if any(row[column] != ours[column] for column in columns)
    )
    return Joined(row, conflicts_of(both), tuple(forked), taken)


def _birth(ours: Row, theirs: Row) -> tuple[str, str]:
    """Return when and by whom a row was made; what every laptop makes alike, by the first."""
    return min((str(row["created_at_utc"]), str(row["created_device"])) for row in (ours, theirs))


def written(
    row: dict[str, Value], last: Row, seen: Seen, both: Entries, groups: Groups
) -> dict[str, Value]:
    """Return a row that says all these entries, the shown ones in its columns."""
    n, writer = max((n, by) for by, n in seen.items())
    shown = {name: _shown(name, groups[name], entries) for name, entries in both.items()}
    for name, dot in shown.items():
        row |= dict(zip(groups[name], both[name][dot], strict=True))
    beside = {
        name: {dot: values for dot, values in entries.items() if dot != shown[name]}
        for name, entries in both.items()
    }
    alone = {writer: n} == seen
    return row | {
        **{name: last[name] for name in _OF_LAST},
        "row_version": n,
        "device": writer,
        "seen": "" if alone else dots.seen_text(seen),
        "stamps": dots.stamps_text(shown, (n, writer)),
        "siblings": dots.siblings_text(beside, groups),
    }


def conflicts_of(both: Entries) -> tuple[str, ...]:
    """Return the groups in which values stand that differ."""
    return tuple(
        name
        for name, entries in both.items()
        if len(set(entries.values())) > 1 and name not in _KNOWN_TO_ONE
    )


def changed(row: Row, values: Row, writer: str, groups: Groups) -> dict[str, Value]:
    """Return the bookkeeping of a row that a writer changes to these values.

    The groups of what differs take the new dot, and what stood beside them is answered by it. A
    row that never leaves is only counted.
    """
    if not groups:
        return {"row_version": dots.last_of(row)[0] + 1, "device": writer}
    return settled(
        row,
        {
            name
            for name, columns in groups.items()
            if any(column in values and values[column] != row[column] for column in columns)
        },
        writer,
        groups,
    )


def settled(row: Row, touched: Collection[str], writer: str, groups: Groups) -> dict[str, Value]:
    """Return the bookkeeping of a row whose touched groups a writer says anew.

    Each change says «still here», so that a void that has not seen it is no more than a conflict;
    a change of a void row does not revive it.
    """
    seen, last, stamps = dots.seen_of(row), dots.last_of(row), dots.stamps_of(row)
    dot = (max(seen.values(), default=0) + 1, writer)
    kept = {name: stamps.get(name, last) for name in groups if name not in touched}
    beside = {
        name: rest
        for name, entries in dots.entries_of(row, groups).items()
        if name not in touched and (rest := _beside(entries, kept[name]))
    }
    if row["record_state"] == ACTIVE and STATE not in touched:
        kept.pop(STATE)
        voids = {at: values for at, values in beside.pop(STATE, {}).items() if VOID in values}
        beside |= {STATE: voids} if voids else {}
    seen[writer] = dot[0]
    return {
        "row_version": dot[0],
        "device": writer,
        "seen": "" if seen == {writer: dot[0]} else dots.seen_text(seen),
        "stamps": dots.stamps_text(kept, dot),
        "siblings": dots.siblings_text(beside, groups),
        "digest": "",
    }


def _beside(entries: Mapping[Dot, tuple[Value, ...]], shown: Dot) -> dict[Dot, tuple[Value, ...]]:
    return {dot: values for dot, values in entries.items() if dot != shown}


def _survivors(
    mine: Mapping[Dot, tuple[Value, ...]],
    other: Mapping[Dot, tuple[Value, ...]],
    seen: Seen,
    their_seen: Seen,
) -> dict[Dot, tuple[Value, ...]]:
    """Keep what both have, and what the other side has not seen.

    A row whose stamps were spoilt may leave nothing: then the later of all that was said stays.
    """
    every = {**other, **mine}
    kept = {
        dot: said
        for dot, said in every.items()
        if (dot in mine or not _covered(dot, seen))
        and (dot in other or not _covered(dot, their_seen))
    }
    return kept or {max(every): every[max(every)]}


def _covered(dot: Dot, seen: Seen) -> bool:
    return dot[0] <= seen.get(dot[1], 0)


def _covers(seen: Seen, their_seen: Seen) -> bool:
    return all(_covered((n, by), seen) for by, n in their_seen.items())


def _mark_of(row: Row) -> tuple[Value, ...]:
    return (row.get("checked_in_at_utc"), row.get("checked_in_desk"))


def _later(ours: Row, theirs: Row) -> Row:
    """Return whose last change is the later; of one made alike on both sides, the earlier."""
    if dots.last_of(ours) == dots.last_of(theirs):
        return min(ours, theirs, key=lambda row: [str(row[name]) for name in _OF_LAST])
    return max(ours, theirs, key=dots.last_of)


def _shown(name: str, columns: tuple[str, ...], entries: Mapping[Dot, tuple[Value, ...]]) -> Dot:
    """Return which entry is shown meanwhile: the earliest check-in, the living, the latest count.

    Of two of one count what they say tells, and not who says it: names of writers are random.
    """
    if name == MARK:
        return min(
            entries, key=lambda dot: _earliest(dict(zip(columns, entries[dot], strict=True)), dot)
        )
    if name == STATE:
        return max(entries, key=lambda dot: (ACTIVE in entries[dot], *_rank(dot, entries[dot])))
    if name in _KNOWN_TO_ONE:
        return max(entries, key=lambda dot: (any(entries[dot]), *_rank(dot, entries[dot])))
    return max(entries, key=lambda dot: _rank(dot, entries[dot]))


def _rank(dot: Dot, said: tuple[Value, ...]) -> tuple[int, list[str], str]:
    return dot[0], [*map(str, said)], dot[1]


def _earliest(mark: Row, dot: Dot) -> tuple[bool, str, int, list[str], str]:
    """Sort marks: a check-in before an absence, the earlier first, then the later change."""
    at = str(mark.get("checked_in_at_utc") or "")
    return (not at, at, -dot[0], [*map(str, mark.values())], dot[1])
