"""The words of the reading workbook, in the workbook's own language."""

import tomllib
from functools import cache

from seminar_desk.files import RESOURCES


@cache
def _all() -> dict[str, dict[str, str]]:
    text = (RESOURCES / "exchange" / "report.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)


class ReportWords:
    """Give the words of one language by key."""

    def __init__(self, language: str) -> None:
        self._language = language

    def __getitem__(self, key: str) -> str:
        """Return the words of a key; KeyError for one the file lacks."""
        return _all()[key][self._language]

    def filled(self, key: str, **values: object) -> str:
        """Return a sentence with its places filled."""
        return self[key].format(**values)
