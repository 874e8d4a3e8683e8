"""Code lists: codes are forever, labels are data in data/code_lists.csv."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from seminar_desk.domain.data_files import rows_of
from seminar_desk.domain.people.participant import Participant

LANGUAGES = ("ru", "ky", "en")
_OLDEST = 200


@dataclass(frozen=True, slots=True)
class CodeLists:
    """Hold list -> code -> language -> label, in the order of the file."""

    labels: Mapping[str, Mapping[str, Mapping[str, str]]]

    def codes(self, list_name: str) -> tuple[str, ...]:
        """Return a list's codes in order."""
        return tuple(self.labels[list_name])

    def label(self, list_name: str, code: str, language: str) -> str:
        """Return a code's label; a code the list lacks stands for itself."""
        return self.labels[list_name].get(code, {}).get(language) or code


@cache
def code_lists(file: str | Path = "code_lists.csv") -> CodeLists:
    """Return the lists of data/code_lists.csv, or of a file like it."""
    labels: dict[str, dict[str, dict[str, str]]] = {}

    def take(row: Mapping[str, str]) -> None:
        names = {language: row[language] for language in LANGUAGES}
        labels.setdefault(row["list"], {})[row["code"]] = names

    rows_of(file, take)
    return CodeLists(labels)


def band_of(row: Participant) -> str:
    """Return the band of somebody who came, by the year they came in; empty if not known."""
    if row.age_band or row.birth_year is None or row.checked_in_at_utc is None:
        return row.age_band
    return band_at(row.checked_in_at_utc.year - row.birth_year)


def band_at(age: int) -> str:
    """Return the band of an age; empty where the list has none."""
    for code in code_lists().codes("age_band"):
        youngest, oldest = band_limits(code)
        if youngest <= age <= oldest:
            return code
    return ""


def band_limits(code: str) -> tuple[int, int]:
    """Return the youngest and the oldest of a band's code: u29, 30_45 or 61p."""
    limits = [int(digits) for digits in re.findall(r"[0-9]+", code)]
    if code.startswith("u"):
        return 0, limits[0]
    return limits[0], _OLDEST if code.endswith("p") else limits[-1]
