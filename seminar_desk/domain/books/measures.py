"""What a workbook's totals count, in words."""

import csv
from collections.abc import Mapping
from functools import cache

from seminar_desk.domain.paper_words import words
from seminar_desk.files import RESOURCES


def said(measure: str, language: str) -> str:
    """Return what a total counts; a code that nobody knows stands for itself."""
    own = words(language)["receipt"]["sexes"].get(measure)
    return str(own or _named().get(measure, {}).get(language) or measure)


@cache
def _named() -> Mapping[str, Mapping[str, str]]:
    path = RESOURCES / "exchange" / "code_lists.csv"
    with path.open(encoding="utf-8", newline="") as file:
        return {line["code"]: line for line in csv.DictReader(file) if line["list"] == "measure"}
