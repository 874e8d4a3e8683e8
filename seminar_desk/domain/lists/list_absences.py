"""Who came with an earlier list of a session and is not in its later one."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence

from seminar_desk.domain.lists.roster import LINK, TAKE, PlannedRow
from seminar_desk.domain.people.participant import Participant

_FEWEST_REPEATED = 3  # of three people of a list one at least stands in its later one


def missed(
    rows: Sequence[PlannedRow], here: Sequence[Participant], lists: Mapping[str, int]
) -> tuple[Participant, ...]:
    """Return who came with a list of which these rows are a later one, and is not in them.

    A list of which it repeats few people is another list, and its people are not missed here; but
    who came after that list, for a place and a role that these rows name, came with its correction.
    """
    meant = {row.like.uid for row in rows if row.like and row.decision not in {TAKE, LINK}}
    by_list: dict[int, list[Participant]] = defaultdict(list)
    for one in here:
        if one.uid in lists:
            by_list[lists[one.uid]].append(one)
    repeated = {number for number, people in by_list.items() if _is_repeated(people, meant, rows)}
    kinds = {(row.entry.aimak, row.entry.role_code) for row in rows}
    missed = [
        one
        for number, people in by_list.items()
        for one in people
        if one.uid not in meant
        and (
            number in repeated
            or (number > min(repeated, default=number) and (one.aimak, one.role_code) in kinds)
        )
    ]
    return tuple(sorted(missed, key=lambda one: one.number))


def _is_repeated(
    people: Sequence[Participant], meant: Collection[str], rows: Sequence[PlannedRow]
) -> bool:
    count = sum(one.uid in meant for one in people)
    return count > 0 and count * _FEWEST_REPEATED >= min(len(people), len(rows))
