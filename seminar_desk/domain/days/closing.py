"""The check before a session closes: on the list = present = signed = certificates handed over."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from seminar_desk.domain.problems import Problem

# Figures held against each other, and what is said when they differ.
STEPS = (
    ("listed", "present", "difference_present"),
    ("present", "signatures", "difference_signatures"),
    ("present", "handed_over", "difference_handed_over"),
)


# Two desks print a sheet each, and both are signed.
_TOGETHER = " + "


def together(sheet_ids: Iterable[str]) -> str:
    """Return the ids of sheets that are counted together as one text."""
    return _TOGETHER.join(sheet_ids)


def sheet_ids(said: str) -> tuple[str, ...]:
    """Return the ids that such a text names; none of an empty one."""
    return tuple(said.split(_TOGETHER)) if said else ()


@dataclass(frozen=True, slots=True)
class Figures:
    """Hold the four figures of a session; signatures are unknown until every page is counted."""

    listed: int
    present: int
    signatures: int | None
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
class ClosingNotes:
    """Hold what is typed towards the closing: signatures by page, and explanations.

    `sheet_id` names all sheets that are counted, `by_page` their pages one behind another.
    """

    sheet_id: str = ""
    by_page: tuple[int | None, ...] = ()
    why_present: str = ""
    why_signatures: str = ""
    why_handed_over: str = ""

    @property
    def why(self) -> dict[str, str]:
        """Return the explanations by the name of the figure."""
        return {name: getattr(self, f"why_{name}") for _, name, _ in STEPS}

    def with_why(self, why: Mapping[str, str]) -> ClosingNotes:
        """Return the same counts with these explanations, by the name of the figure."""
        return ClosingNotes(
            self.sheet_id, self.by_page, *(why.get(name, "") for _, name, _ in STEPS)
        )

    @property
    def is_begun(self) -> bool:
        """Say whether anything is typed at all."""
        return any(count is not None for count in self.by_page) or any(self.why.values())


@dataclass(frozen=True, slots=True)
class Closing:
    """Keep what a session was closed with: the four figures as they were, and the tally."""

    figures: Figures
    tally: ClosingNotes


def signatures_on(by_page: Sequence[int | None]) -> int | None:
    """Add up the pages; None while one of them is not counted."""
    counted = [count for count in by_page if count is not None]
    return sum(counted) if len(counted) == len(by_page) else None


def uncounted(by_page: Sequence[int | None]) -> tuple[Problem, ...]:
    """Return a problem for each page that nobody has counted."""
    return tuple(
        Problem("page_not_counted", {"page": page}, f"page_{page}")
        for page, count in enumerate(by_page, start=1)
        if count is None
    )


def differences(figures: Figures) -> tuple[Difference, ...]:
    """Return what does not agree, in the order of the four figures; the unknown differs not yet."""
    pairs = (
        (name, getattr(figures, expected), getattr(figures, name), code)
        for expected, name, code in STEPS
    )
    return tuple(Difference(*pair) for pair in pairs if pair[2] is not None and pair[1] != pair[2])


def unexplained(figures: Figures, why: Mapping[str, str]) -> tuple[Problem, ...]:
    """Return a problem for each difference that has no line of explanation."""
    return tuple(
        found.problem for found in differences(figures) if not why.get(found.name, "").strip()
    )


def still_true(before: Closing, now: Figures) -> ClosingNotes:
    """Return what an earlier closing said, without lines whose figures have changed since.

    The counts stay: they were made on the same paper. `now` has their sum.
    """
    then = {each.name: each for each in differences(before.figures)}
    same = {each.name for each in differences(now) if then.get(each.name) == each}
    lines = before.tally.why.items()
    return before.tally.with_why({name: line for name, line in lines if name in same})
