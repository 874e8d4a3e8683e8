"""Who is counted more than once over several sessions, or may be: one group of records each."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from seminar_desk.domain.books.leaders import leaders


@dataclass(frozen=True, slots=True)
class Participation:
    """Hold one row of a session's list; `person_uid` as the desk that wrote it has it."""

    uid: str
    person_uid: str
    session_uid: str
    is_present: bool


@dataclass(frozen=True, slots=True)
class Pair:
    """Hold two records that are one, by an edge that can be taken away, or that may be one."""

    one: str
    other: str
    edge_uid: str = ""


@dataclass(frozen=True, slots=True)
class ManyRecords:
    """Hold the records of somebody who is, or may be, one person, with what they come to.

    `participations` and `persons` are counted as every total counts: who came, one in a session;
    `at_least`: how many people, were all of the open pairs one.
    """

    rows: tuple[Participation, ...]
    pairs: tuple[Pair, ...]
    participations: int
    persons: int
    at_least: int


def groups(
    rows: Iterable[Participation],
    leads: Mapping[str, str],
    joined: Sequence[Pair],
    alike: Sequence[Pair],
) -> list[ManyRecords]:
    """Return those with records in several sessions, or under several uids; the largest first.

    `leads`: uid -> who is counted for it. Rows of others may stand among these.
    """
    every = [*((pair.one, pair.other) for pair in (*joined, *alike)), *leads.items()]
    tops = leaders(every)
    found: dict[str, list[Participation]] = {}
    for row in rows:
        found.setdefault(tops.get(row.person_uid, row.person_uid), []).append(row)
    pairs: dict[str, list[Pair]] = {}
    for pair in (*joined, *alike):
        pairs.setdefault(tops[pair.one], []).append(pair)
    made = [
        _group(own, pairs.get(top, []), leads)
        for top, own in found.items()
        if len({row.session_uid for row in own}) > 1 or top in pairs
    ]
    return sorted(made, key=lambda each: (-each.participations, -len(each.rows)))


def _group(
    rows: Sequence[Participation], pairs: Sequence[Pair], leads: Mapping[str, str]
) -> ManyRecords:
    came = [row for row in rows if row.is_present]
    counted = {(leads.get(row.person_uid, row.person_uid), row.session_uid) for row in came}
    persons = {person for person, _ in counted}
    return ManyRecords(tuple(rows), tuple(pairs), len(counted), len(persons), min(1, len(persons)))
