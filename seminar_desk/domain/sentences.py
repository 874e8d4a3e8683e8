"""The sentence for a problem, in the reader's language."""

import tomllib
from functools import cache

from seminar_desk.domain import paper_words
from seminar_desk.domain.problems import Problem
from seminar_desk.files import RESOURCES


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
    return pattern.format(**problem.values)
