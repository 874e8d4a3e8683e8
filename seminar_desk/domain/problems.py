"""Bad input as a value: a code, the facts around it, the field it belongs to."""

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """Name what is wrong; the sentence is found by code in resources/messages/LANGUAGE.toml."""

    code: str
    values: Mapping[str, str | int] = dataclasses.field(default_factory=dict)
    field: str = ""


class ProblemError(Exception):
    """Carry problems out of an action or a file; nothing was changed when this is raised."""

    def __init__(self, *problems: Problem) -> None:
        super().__init__(", ".join(problem.code for problem in problems))
        self.problems = problems
