"""Ages as figures tell them: by band, stated or reckoned from the year of birth."""

import re

from seminar_desk.domain.codes import code_lists
from seminar_desk.domain.people.participant import Participant


def band_of(row: Participant) -> str:
    """Return the band of somebody who came, by the year they came in; empty if not known."""
    if row.age_band or row.birth_year is None or row.checked_in_at_utc is None:
        return row.age_band
    age = row.checked_in_at_utc.year - row.birth_year
    return next((code for code in code_lists().codes("age_band") if _holds(code, age)), "")


def _holds(code: str, age: int) -> bool:
    """Say whether a band's code takes in an age: u29, 30_45 or 61p."""
    limits = [int(digits) for digits in re.findall(r"[0-9]+", code)]
    if code.startswith("u"):
        return age <= limits[0]
    if code.endswith("p"):
        return age >= limits[0]
    return limits[0] <= age <= limits[-1]
