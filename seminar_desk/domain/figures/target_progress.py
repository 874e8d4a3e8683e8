"""How far figures have come towards their targets."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from seminar_desk.domain.days.series import Series
from seminar_desk.domain.figures.figure import Figure, Within, figures
from seminar_desk.domain.figures.indicator import Indicator, Registry
from seminar_desk.domain.figures.relation import Relations
from seminar_desk.domain.figures.target import SERIES, Target
from seminar_desk.domain.problems import Problem

_PEOPLE = "persons"
_PER_CENT = 100


@dataclass(frozen=True, slots=True)
class Reached:
    """Hold a target with the figure of its own place as it is now.

    `wanted` is in the unit of the indicator: a share is a part of one.
    """

    target: Target
    line: Indicator
    wanted: float
    figure: Figure

    @property
    def goal(self) -> Figure:
        """Return what is wanted, as a figure is worded."""
        return Figure(self.line.code, self.wanted, 0, 0)

    @property
    def part(self) -> float | None:
        """Return what part of the target is reached; None where the figure cannot be known."""
        if self.figure.value is None or not self.wanted:
            return None
        return self.figure.value / self.wanted


def with_series(targets: Iterable[Target], series: Iterable[Series]) -> Iterator[Target]:
    """Yield the targets, then how many people each series is to train, where no target says it."""
    said = set()
    for target in targets:
        said.add((target.indicator_code, target.series_uid))
        yield target
    for each in series:
        if each.target is not None and (_PEOPLE, each.uid) not in said:
            yield Target("", _PEOPLE, each.target, SERIES, "", each.uid, each.date_to)


def progress(relations: Relations, targets: Iterable[Target], lines: Registry) -> Iterator[Reached]:
    """Yield how far each target is reached; one of no indicator is `of_nothing`'s."""
    known = {line.code: line for line in lines.indicators if line.target}
    for target in targets:
        line = known.get(target.indicator_code)
        if line is not None:
            places = {"district": target.district_soate8, "series": target.series_uid}
            (figure,) = figures(relations, [line], within=Within(places=places))
            wanted = target.value / _PER_CENT if line.unit == "share" else target.value
            yield Reached(target, line, wanted, figure)


def of_nothing(targets: Iterable[Target], lines: Registry) -> Iterator[Problem]:
    """Yield a problem for each target of an indicator that has none, or that there is not."""
    known = {line.code for line in lines.indicators if line.target}
    for target in targets:
        if target.indicator_code not in known:
            yield Problem("target_unreckoned", {"code": target.indicator_code})
