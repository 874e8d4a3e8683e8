"""What a workbook's totals count and what its fields are called, in words."""

import csv
from collections.abc import Mapping
from functools import cache

from seminar_desk.domain.codes import code_lists
from seminar_desk.domain.paper_words import words
from seminar_desk.files import RESOURCES

_TOTAL, _ROWS, _FIELDS = "total", "rows", "meta_field"


def said(measure: str, language: str) -> str:
    """Return what a total counts; a code that nobody knows stands for itself."""
    own = words(language)["receipt"]["sexes"].get(measure)
    return str(own or _named().get(measure, {}).get(language) or measure)


def signed_field(key: str, language: str) -> str:
    """Return what a field of `_meta` is called: a total, the rows of a sheet, any other."""
    kind, _, name = key.partition(".")
    own = words(language)["receipt"]
    if kind == _TOTAL and name:
        return str(own["total_of"]).format(measure=said(name, language))
    if kind == _ROWS and name:
        return str(own["rows_of"]).format(sheet=own["sheets"].get(name, name))
    return code_lists().label(_FIELDS, key, language)


@cache
def _named() -> Mapping[str, Mapping[str, str]]:
    path = RESOURCES / "exchange" / "code_lists.csv"
    with path.open(encoding="utf-8", newline="") as file:
        return {line["code"]: line for line in csv.DictReader(file) if line["list"] == "measure"}
