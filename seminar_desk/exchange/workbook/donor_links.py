"""Follow a person from one seminar to another only where enough people came to the very same."""

from collections import Counter
from collections.abc import Callable, Mapping

from seminar_desk.domain.people import small_cells
from seminar_desk.exchange.workbook.contract import Row
from seminar_desk.exchange.workbook.donor_cells import Rows

_UIDS = frozenset({"attendance_uid", "person_uid"})
_WHO = "person_uid"


def parted(rows: Rows, renamed: Callable[[str], str]) -> tuple[dict[str, tuple[Row, ...]], int]:
    """Return the rows with one person for each participation of who is alone with all of theirs.

    `renamed`: what a participation is called -> what its person is called from here on. The number
    says how many people more there are on the sheet of people than the totals say.
    """
    followed: dict[str, list[Row]] = {}
    for row in rows.get("attendance", ()):
        if row.get(_WHO):
            followed.setdefault(str(row[_WHO]), []).append(row)
    alone = _alone({who: own for who, own in followed.items() if len(own) > 1})
    names = {
        str(row["attendance_uid"]): renamed(str(row["attendance_uid"]))
        for who in alone
        for row in followed[who]
    }
    persons: list[Row] = []
    for person in rows.get("persons", ()):
        own = followed[str(person[_WHO])] if person[_WHO] in alone else []
        persons += [{**person, _WHO: names[str(row["attendance_uid"])]} for row in own] or [person]
    attendance = tuple(
        {**row, _WHO: names.get(str(row["attendance_uid"]), row.get(_WHO))}
        for row in rows.get("attendance", ())
    )
    found = {**rows, "persons": tuple(persons), "attendance": attendance}
    return found, len(names) - len(alone)


def _alone(followed: Mapping[str, list[Row]]) -> frozenset[str]:
    """Return whose rows, taken together, say what too few others' say."""
    said = {who: tuple(sorted(map(_said, own))) for who, own in followed.items()}
    sizes = Counter(said.values())
    return frozenset(who for who, own in said.items() if sizes[own] < small_cells.LEAST)


def _said(row: Row) -> str:
    return repr(sorted((name, str(value)) for name, value in row.items() if name not in _UIDS))
