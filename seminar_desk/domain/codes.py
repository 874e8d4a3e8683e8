"""Code lists: codes are forever, labels are data in data/code_lists.csv."""

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from seminar_desk.files import DATA

LANGUAGES = ("ru", "ky", "en")


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
def code_lists() -> CodeLists:
    """Return the lists shipped in data/code_lists.csv."""
    labels: dict[str, dict[str, dict[str, str]]] = {}
    with (DATA / "code_lists.csv").open(encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file):
            names = {language: row[language] for language in LANGUAGES}
            labels.setdefault(row["list"], {})[row["code"]] = names
    return CodeLists(labels)
