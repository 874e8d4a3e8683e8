"""What of a figure a donor is told: neither one or two people, nor all but one or two."""

from __future__ import annotations

import pytest

from seminar_desk.domain.figures import office_report, told_cells
from seminar_desk.domain.figures.figure import Figure
from seminar_desk.domain.figures.indicator import registry
from seminar_desk.domain.figures.office_report import DONOR, ReportWish

DONORS = ReportWish(office_report.KINDS[0], "ru", DONOR)


@pytest.mark.parametrize(
    ("code", "value", "known", "is_told"),
    [
        ("women", 2, 50, False),
        ("women", 49, 50, False),
        ("women", 47, 50, True),
        ("women", 50, 50, True),
        ("women_share", 0.98, 50, False),
        ("women_share", 0.04, 50, False),
        ("women_share", 0.5, 50, True),
        ("completed", 49, 50, True),
        ("persons", 2, 2, False),
    ],
)
def test_no_few_are_told_by_those_beside_them(
    code: str, value: float, known: int, is_told: bool
) -> None:
    figure, line = Figure(code, value, known, 0), registry().indicator(code)
    cell = told_cells.told(figure, line, DONORS)
    assert (cell.value is not None) == is_told
    office = told_cells.told(figure, line, ReportWish(office_report.KINDS[0], "ru"))
    assert office.value == value


def test_what_nobody_can_know_is_no_figure() -> None:
    cell = told_cells.told(Figure("women", None, 0, 3), registry().indicator("women"), DONORS)
    assert cell == told_cells.UNKNOWN_CELL
