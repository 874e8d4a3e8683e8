"""What can be answered when it is asked what a title says of everybody below it."""

from collections.abc import Mapping

from seminar_desk.domain.codes import code_lists
from seminar_desk.domain.lists.list_corrections import RowPlace, SectionWords
from seminar_desk.domain.lists.list_tables import sheet_place
from seminar_desk.domain.lists.plain_titles import plain_kind
from seminar_desk.domain.lists.roster import RosterPlan, RosterReading, RosterSection
from seminar_desk.domain.numbered_text import without_count

# Beside the codes of roles: the title's own words, what stood above it, nothing at all.
OWN_WORDS, AS_ABOVE, NOTHING = "own_words", "as_above", "nothing"
ASKED = frozenset({"roster_section_unclear", "roster_section_ends"})


def answers(section: RosterSection) -> Mapping[str, SectionWords]:
    """Return each answer and what the title then says, in the order of their digits."""
    found: dict[str, SectionWords] = {}
    asks_role = "role" in section.asks
    is_of_people = asks_role and not plain_kind(section.text)
    lists = code_lists()
    for code in lists.codes("role") if asks_role else ():
        if code != "other":
            found[code] = SectionWords(lists.label("role", code, "ru"))
    if is_of_people:
        found[OWN_WORDS] = SectionWords(without_count(section.text))
    if any(section.ended):
        found[AS_ABOVE] = SectionWords(*section.ended)
    if not is_of_people:
        found[NOTHING] = SectionWords()
    return found


def title_of(reading: RosterReading, row: int, region: int) -> RosterSection | None:
    """Return the title of a row that people of a table stand under: it may be of one above."""
    found = [
        each
        for each in reading.sections
        if each.row == row
        and each.region <= region
        and sheet_place(each.region) == sheet_place(region)
    ]
    return max(found, key=lambda each: each.region, default=None)


def asked_titles(plan: RosterPlan) -> Mapping[RowPlace, int]:
    """Return how many people wait under each title that is asked about."""
    found: dict[RowPlace, int] = {}
    for planned in plan.rows:
        source = planned.source
        rows = {
            int(cell.problem.values["row"])
            for cell in source.questions
            if cell.problem.code in ASKED
        }
        for row in rows if source.key not in plan.decisions else ():
            title = title_of(plan.reading, row, source.region)
            if title:
                place = (title.region, title.row)
                found[place] = found.get(place, 0) + 1
    return found
