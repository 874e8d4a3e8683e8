"""Those who came to a seminar as cells of a pivot table: role, sex, age, aimak, how many."""

from collections import Counter
from collections.abc import Iterable

from seminar_desk.domain.codes import band_of, code_lists
from seminar_desk.domain.people.participant import ROLES, SEXES, Participant
from seminar_desk.domain.places import said

COLUMNS = ("session_code", "date", "district", "role", "sex", "age", "aimak", "present")


def cells(
    people: Iterable[Participant], language: str, *, untold: str
) -> list[tuple[str, str, str, str, int]]:
    """Return a row for each cell, its number last; whoever is listed twice counts once.

    What is not known is told as `untold`: a pivot table offers it by name, and no cell is blank.
    """
    first: dict[str, Participant] = {}
    for row in people:
        if row.is_present:
            first.setdefault(row.counted_uid, row)
    counted = Counter(
        (row.role_code, row.sex, band_of(row), said(row.aimak, language, row.aimak_soate14))
        for row in first.values()
    )
    lists = code_lists()
    bands = (*lists.codes("age_band"), "")

    def place(cell: tuple[str, str, str, str]) -> tuple[int, int, int, str]:
        role, sex, band, aimak = cell
        return ROLES.index(role), SEXES.index(sex), bands.index(band), aimak

    return [
        (
            lists.label("role_full", role, language),
            lists.label("sex", sex, language),
            lists.label("age_band", band, language) or untold,
            aimak or untold,
            counted[role, sex, band, aimak],
        )
        for role, sex, band, aimak in sorted(counted, key=place)
    ]
