"""What a figure shall come to, and by when."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from seminar_desk.domain.figures.indicator import registry
from seminar_desk.domain.problems import Problem

WHOLE, DISTRICT, SERIES = "whole", "district", "series"
LEAST, MOST, ALL_OF_THEM = 1, 10_000_000, 100


@dataclass(frozen=True, slots=True)
class Target:
    """Hold the target of one indicator: of all, of a district or of a series.

    `value` counts what the indicator counts, of a share per cents; `due_date` may be open.
    """

    uid: str
    indicator_code: str
    value: int
    scope_code: str = WHOLE
    district_soate8: str = ""
    series_uid: str = ""
    due_date: date | None = None
    row_version: int = 1


def problems(target: Target) -> Iterator[Problem]:
    """Return what keeps this from being a target: nobody could say what it is of, or reach it.

    Nothing at all is reached already, and no share comes to more than all.
    """
    if not target.indicator_code:
        yield Problem("target_no_indicator", field="indicator_code")
    named = {DISTRICT: target.district_soate8, SERIES: target.series_uid}
    if not named.get(target.scope_code, target.scope_code == WHOLE):
        yield Problem("target_of_nothing", field="scope_code")
    shares = {each.code for each in registry().indicators if each.unit == "share"}
    most = ALL_OF_THEM if target.indicator_code in shares else MOST
    if not LEAST <= target.value <= most:
        yield Problem("target_outside", {"least": LEAST, "most": most}, "value")
