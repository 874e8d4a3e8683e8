"""The sentence for a problem, in the reader's language."""

import tomllib
from collections.abc import Mapping
from functools import cache

from seminar_desk.domain import paper_words
from seminar_desk.domain.problems import Problem
from seminar_desk.files import RESOURCES

# What a value of these names holds may be a district or an aimak; `subject` is the history's.
_PLACES = frozenset({"district", "aimak", "place", "subject"})
# What a workbook's total counts, and what of its `_meta` was changed, as codes.
_MEASURE, _FIELD = "measure", "signed_field"


@cache
def _sentences() -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = {}
    for path in sorted((RESOURCES / "messages").glob("*.toml")):
        found.update(tomllib.loads(path.read_text(encoding="utf-8")))
    return found


def sentence(problem: Problem, language: str) -> str:
    """Return what is wrong and what to do; an unknown code is our bug and raises KeyError."""
    said = _sentences().get(problem.code)
    pattern = said[language] if said else paper_words.history(problem.code, language)
    return pattern.format(**_in(language, problem.values))


def _in(language: str, values: Mapping[str, str | int]) -> Mapping[str, str | int]:
    """Return the values with the totals, fields and places among them in the reader's language."""
    if _MEASURE in values:
        from seminar_desk.domain.books import measures  # noqa: PLC0415 - only a workbook's totals

        values = {**values, _MEASURE: measures.said(str(values[_MEASURE]), language)}
    if _FIELD in values:
        from seminar_desk.domain.books import measures  # noqa: PLC0415 - only a changed workbook

        values = {**values, _FIELD: measures.signed_field(str(values[_FIELD]), language)}
    if language == "ru" or not _PLACES & values.keys():
        return values
    from seminar_desk.domain.places import said  # noqa: PLC0415 - a file that Russian does not need

    return {
        name: said(value, language) if name in _PLACES and isinstance(value, str) else value
        for name, value in values.items()
    }
