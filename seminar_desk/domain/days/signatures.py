"""Whose signatures stand on a page of the sheet, as far as the number counted there tells."""

from collections.abc import Iterable, Sequence

from seminar_desk.domain.people.participant import Participant

BLANK = "W"  # a row for somebody who is not in the list


def by_page(
    pages: Sequence[Sequence[str]], people: Iterable[Participant]
) -> list[list[Participant]]:
    """Return who came, by the page that has their row.

    Who has no row of their own wrote on a blank one: on the last page that has any.
    """
    page_of = {code: place for place, codes in enumerate(pages) for code in codes}
    found: list[list[Participant]] = [[] for _ in pages]
    blank = max(_with_blanks(pages), default=None)
    for row in people:
        place = page_of.get(row.code, page_of.get(row.paper_row, blank))
        if row.is_present and place is not None:
            found[place].append(row)
    return found


def signers(
    pages: Sequence[Sequence[str]], counted: Sequence[int | None], people: Iterable[Participant]
) -> list[Participant]:
    """Return those who signed where as many signatures were counted as people are to have signed.

    Pages with blank rows are held together: nobody knows on which of them a newcomer wrote.
    """
    found = by_page(pages, people)
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


def _with_blanks(pages: Sequence[Sequence[str]]) -> set[int]:
    return {
        place for place, codes in enumerate(pages) if any(code.startswith(BLANK) for code in codes)
    }
