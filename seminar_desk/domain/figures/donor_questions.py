"""What donors' public guidance asks, and which indicators or fields answer it."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from seminar_desk.domain.figures.indicator import registry
from seminar_desk.files import RESOURCES

_SEVERAL = ("indicators", "fields")


@dataclass(frozen=True, slots=True)
class DonorQuestion:
    """Hold one thing asked, answered by indicators or fields of the exchange workbook.

    `not_collected` is the registry's code of what nobody collects.
    """

    asked_by: str
    names: Mapping[str, str] | None = None
    indicators: tuple[str, ...] = ()
    fields: tuple[str, ...] = ()
    not_collected: str = ""

    def named(self, language: str) -> str:
        """Return what is asked, in words."""
        if self.names is not None:
            return self.names[language]
        names = {each.code: each.names for each in registry().not_collected}
        return names[self.not_collected][language]


@cache
def questions() -> tuple[DonorQuestion, ...]:
    """Return what resources/donor_questions.toml asks."""
    text = (RESOURCES / "donor_questions.toml").read_text(encoding="utf-8")
    return tuple(
        DonorQuestion(**{**line, **{name: tuple(line.get(name, ())) for name in _SEVERAL}})
        for line in tomllib.loads(text)["question"]
    )
