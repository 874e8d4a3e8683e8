"""The words of papers and about them, from resources/documents."""

import tomllib
from collections.abc import Mapping
from functools import cache
from typing import Any

from seminar_desk.files import RESOURCES


@cache
def words(language: str) -> Mapping[str, Any]:
    """Return the tables of resources/documents/LANGUAGE.toml and LANGUAGE_*.toml."""
    found: dict[str, dict[str, Any]] = {}
    for path in sorted((RESOURCES / "documents").glob(f"{language}*.toml")):
        for name, table in tomllib.loads(path.read_text(encoding="utf-8")).items():
            found.setdefault(name, {}).update(table)
    return found


def filled(pattern: object, **values: object) -> str:
    """Return a pattern of the papers' words with its places filled."""
    return str(pattern).format(**values)


def history(action: str, language: str) -> str:
    """Return what the history calls a paper that was printed or saved: «output.badges_pdf»."""
    paper, _, way = action.removeprefix("output.").rpartition("_")
    return str(words(language)[{"print": "printed", "pdf": "saved"}[way]][paper])
