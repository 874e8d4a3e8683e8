"""Whose signatures stand on a page of the sheet, as far as the number counted there tells."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import accumulate, chain

from seminar_desk.domain.people.participant import Participant
from seminar_desk.domain.people.shared_numbers import row_key

BLANK = "W"  # a row for somebody who is not in the list


def rows_of(
    pages: Sequence[Sequence[str]], people: Iterable[Participant], *, desk: str = ""
) -> dict[str, int]:
    """Return by uid which row of the sheet is theirs, counted from 0; none where they have none.

    Two desks may have given one number: a bare one on a sheet of `desk` is the one that it gave.
    Sheets of older programs have bare numbers alone; there whoever has the number is meant.
    """
    listed = list(people)
    places = {key: place for place, key in enumerate(chain(*pages))}
    knows_own = any(row.created_device == desk and row.code in places for row in listed)
    found: dict[str, int] = {}
    for row in listed:
        is_bare = row.created_device == desk or not knows_own
        keys = (row_key(row), row.code if is_bare else "", row.paper_row)
        place = next((places[key] for key in keys if key in places), None)
        if place is not None:
            found[row.uid] = place
    return found


def by_page(
    pages: Sequence[Sequence[str]], people: Iterable[Participant], *, desk: str = ""
) -> list[list[Participant]]:
    """Return who came, by the page that has their row; `desk` printed the sheet.

    Who has no row of their own wrote on a blank one: on the last page that has any.
    """
    listed = list(people)
    rows = rows_of(pages, listed, desk=desk)
    ends = list(accumulate(map(len, pages)))
    found: list[list[Participant]] = [[] for _ in pages]
    blank = max(_with_blanks(pages), default=None)
    for row in listed:
        own = rows.get(row.uid)
        place = blank if own is None else bisect_right(ends, own)
        if row.is_present and place is not None:
            found[place].append(row)
    return found


def signers(
    pages: Sequence[Sequence[str]],
    counted: Sequence[int | None],
    people: Iterable[Participant],
    *,
    desk: str = "",
) -> list[Participant]:
    """Return those who signed where as many signatures were counted as people are to have signed.

    Pages with blank rows are held together: nobody knows on which of them a newcomer wrote.
    """
    found = by_page(pages, people, desk=desk)
    together = _with_blanks(pages)
    alone = [{place} for place in range(len(pages)) if place not in together]
    signed: list[Participant] = []
    for group in (*alone, together):
        counts = [counted[place] for place in group if place < len(counted)]
        known = [count for count in counts if count is not None]
        came = [row for place in group for row in found[place] if row.unsigned == "NO"]
        if len(known) == len(group) and sum(known) == len(came):
            signed += came
    return signed


def has_blanks(pages: Sequence[Sequence[str]]) -> bool:
    """Say whether somebody without a row of their own could sign a sheet."""
    return bool(_with_blanks(pages))


def _with_blanks(pages: Sequence[Sequence[str]]) -> set[int]:
    return {
        place for place, codes in enumerate(pages) if any(code.startswith(BLANK) for code in codes)
    }
