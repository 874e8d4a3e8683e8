"""Two desks of one hall gave one number, each to its own: what tells these people apart."""

from collections import Counter
from collections.abc import Iterable

from seminar_desk.domain.people.participant import WALKIN, Participant

# Of the letters and figures that a desk's changes are stamped with: enough to tell two desks.
_MARK_LETTERS = 4
_GIVEN_BY = "/"
APART = "~"  # stands in no name of a desk
_LETTERS_OF_UID = 8


def desks_of_shared(people: Iterable[Participant]) -> dict[str, str]:
    """Return by uid which desk gave a number that stands twice in a session; empty where none does.

    The name of a desk is known from whom it marked as it entered them. Where it does not tell all
    of them apart, the first letters of what stamps each desk's changes do.
    """
    listed = list(people)
    # Ten thousand lists at each mark would have Python look through everything for garbage.
    given = Counter(row.number for row in listed)
    by_number: dict[int, list[Participant]] = {}
    for row in listed:
        if given[row.number] > 1:
            by_number.setdefault(row.number, []).append(row)
    found: dict[str, str] = {}
    for rows in by_number.values():
        named = {row.uid: _name(row) for row in rows}
        tells = all(named.values()) and len(set(named.values())) == len(rows)
        found |= named if tells else {row.uid: _mark(row) for row in rows}
    return found


def said_numbers(people: Iterable[Participant]) -> dict[str, str]:
    """Return by uid the number as papers say it: behind one that stands twice, which desk gave it.

    `people` are of one session.
    """
    listed = list(people)
    desks = desks_of_shared(listed)
    return {row.uid: " ".join(filter(None, (row.code, desks.get(row.uid)))) for row in listed}


def row_key(row: Participant) -> str:
    """Return what a row is known by on every desk: its number, and what stamps the giver's changes.

    A sheet is remembered by these, so that who gets the same number elsewhere is not on its page.
    """
    return f"{row.code}{_GIVEN_BY}{row.created_device}" if row.created_device else row.code


def without_own(keys: str, desk: str) -> str:
    """Return the keys of a page as this desk remembers them: of its own rows the numbers alone."""
    return " ".join(key.removesuffix(f"{_GIVEN_BY}{desk}") for key in keys.split(" "))


def told_apart(uid: str, device: str) -> str:
    """Return the desk of a row so that it differs from another row's of the same desk and number.

    Laptops that began with one copied folder stamped alike before each had a writer of its own.
    What stands before the mark is of this store alone and never leaves it.
    """
    return f"{uid[:_LETTERS_OF_UID]}{APART}{maker(device)}"


def maker(device: str) -> str:
    """Return the desk that such a row says it was made at; any other as it is."""
    return device.rpartition(APART)[2]


def _name(row: Participant) -> str:
    return row.checked_in_desk if row.registration == WALKIN else ""


def _mark(row: Participant) -> str:
    return row.created_device[:_MARK_LETTERS].upper() or "—"
