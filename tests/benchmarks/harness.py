"""Compare ours with the usual way in one interleaved run; only the ratio travels."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from statistics import median

RUNS = 7
ROUND_FROM = 100


class LeftOutError(Exception):
    """The usual way cannot go: its program is there in part only."""


def processor_seconds(work: Callable[[], object]) -> float:
    """Return what a work took of the processor, here and in the processes that it ended.

    Beside a busy program the clock tells more of that one.
    """
    begun = sum(os.times()[:4])
    work()
    return sum(os.times()[:4]) - begun


@dataclass(frozen=True, slots=True)
class Comparison:
    """Name one piece of work and two ways of doing it; each call returns one measurement.

    `more_is_better` is true for speeds and false for times; `promise` is the ratio that must hold,
    in words, `bound` its number where the table says itself whether it is kept: ours in times of
    the usual, at most, or at least where more is better; `of_memory` is true where bytes are
    compared and not speed, `is_counted` where nothing is but a number that may be none.
    """

    work: str
    unit: str
    ours: Callable[[], float]
    usual: Callable[[], float]
    usual_name: str
    more_is_better: bool = False
    promise: str = ""
    bound: float = 0
    runs: int = RUNS
    of_memory: bool = False
    is_counted: bool = False


@dataclass(frozen=True, slots=True)
class Outcome:
    """Hold the medians of one comparison."""

    comparison: Comparison
    ours: float
    usual: float

    @property
    def ratio(self) -> float:
        """Return ours in times of the usual: above 1 is faster for speeds, slower for times."""
        return self.ours / self.usual

    @property
    def promised(self) -> str:
        """Return what was promised, and in one word where it is not kept."""
        bound, promise = self.comparison.bound, self.comparison.promise
        is_less = self.ratio < bound
        is_kept = not bound or self.ratio == bound or is_less != self.comparison.more_is_better
        return promise if is_kept else f"{promise}: over"


def compare(comparison: Comparison) -> Outcome:
    """Take turns, so that a busy moment of the machine falls on both."""
    ours, usual = [], []
    for turn in range(comparison.runs):
        first_is_ours = turn % 2 == 0
        if first_is_ours:
            ours.append(comparison.ours())
        usual.append(comparison.usual())
        if not first_is_ours:
            ours.append(comparison.ours())
    return Outcome(comparison, median(ours), median(usual))


def line(comparison: Comparison) -> str:
    """Compare and return one line of the table; one word for a way that cannot go here."""
    try:
        return row(compare(comparison))
    except LeftOutError:
        cells = (comparison.work, comparison.usual_name, "absent", "", comparison.promise)
        return f"| {' | '.join(cells)} |"


def row(outcome: Outcome) -> str:
    """Return one line of the table in Markdown."""
    comparison = outcome.comparison
    if comparison.is_counted:
        verdict = f"**{_short(outcome.ours)} instead of {_short(outcome.usual)}** {comparison.unit}"
        cells = (comparison.work, comparison.usual_name, verdict, "", comparison.promise)
        return f"| {' | '.join(cells)} |"
    factor = outcome.ratio if comparison.more_is_better else 1 / outcome.ratio
    verdict = f"{_short(factor)} × as fast" if factor >= 1 else f"{1 / factor:.2f} × the time"
    if comparison.of_memory:
        verdict = f"{outcome.ratio:.2f} × the memory"
    figures = f"{_short(outcome.ours)} against {_short(outcome.usual)} {comparison.unit}"
    cells = (comparison.work, comparison.usual_name, f"**{verdict}**", figures, outcome.promised)
    return f"| {' | '.join(cells)} |"


def _short(figure: float) -> str:
    return f"{figure:,.0f}" if figure >= ROUND_FROM else f"{figure:.3g}"


HEADER = "| work | against | ours is | medians of one run | promised |\n|---|---|---|---|---|"
