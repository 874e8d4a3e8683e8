"""The check before a session closes: on the list = present = signed = certificates handed over."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from seminar_desk.domain.problems import Problem

# Figures held against each other, and what is said when they differ.
STEPS = (
    ("listed", "present", "difference_present"),
    ("present", "signatures", "difference_signatures"),
    ("present", "handed_over", "difference_handed_over"),
)


@dataclass(frozen=True, slots=True)
class Figures:
    """Hold the four figures of a session."""

    listed: int
    present: int
    signatures: int
    handed_over: int


@dataclass(frozen=True, slots=True)
class Difference:
    """Say that two figures disagree; `name` is the second one, the explanation's own name."""

    name: str
    expected: int
    counted: int
    code: str

    @property
    def problem(self) -> Problem:
        """Return the question that the difference raises."""
        values = {"expected": self.expected, "counted": self.counted}
        return Problem(self.code, values, f"why_{self.name}")


@dataclass(frozen=True, slots=True)
class Closing:
    """Keep what was counted, page by page of the sheet, and why the figures differ."""

    by_page: tuple[int, ...]
    listed: int
    present: int
    signatures: int
    handed_over: int
    why_present: str = ""
    why_signatures: str = ""
    why_handed_over: str = ""


def differences(figures: Figures) -> tuple[Difference, ...]:
    """Return what does not agree, in the order of the four figures."""
    return tuple(
        Difference(name, getattr(figures, expected), getattr(figures, name), code)
        for expected, name, code in STEPS
        if getattr(figures, expected) != getattr(figures, name)
    )


def unexplained(figures: Figures, why: Mapping[str, str]) -> tuple[Problem, ...]:
    """Return a problem for each difference that has no line of explanation."""
    return tuple(
        found.problem for found in differences(figures) if not why.get(found.name, "").strip()
    )
