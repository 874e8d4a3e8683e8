"""A report of the office as plain values, for paper and workbook alike."""

from dataclasses import dataclass
from datetime import date

DONOR_REPORT, DISTRICT, OBLAST, PRESS, MISSING = "donor", "district", "oblast", "press", "missing"
KINDS = (DONOR_REPORT, DISTRICT, OBLAST, PRESS, MISSING)
# Kind -> the dimension whose place it is of.
PLACED = {DISTRICT: "district", OBLAST: "oblast"}
OFFICE, DONOR = "OFFICE", "DONOR"
MOST_BARS = 24  # of a table with more rows nobody reads any
# Names of people stand in these: nobody but the office and its desks gets them.
NAMED = frozenset({MISSING})


@dataclass(frozen=True, slots=True)
class ReportWish:
    """Hold what a report is asked to be; `place` is the code of its district or oblast."""

    kind: str
    language: str
    profile: str = OFFICE
    frm: date | None = None
    to: date | None = None
    place: str = ""
    complete_only: bool = False

    @property
    def is_donor(self) -> bool:
        """Say whether cells of too few people are merged."""
        return self.profile == DONOR


@dataclass(frozen=True, slots=True)
class ReportCell:
    """Hold one cell: as it is printed, and the number behind it, where it has one.

    `is_share`: the number is a part of one.
    """

    text: str
    value: float | None = None
    is_share: bool = False


@dataclass(frozen=True, slots=True)
class ReportColumn:
    """Name a column; `share` is of the width, `is_number` sets it to the right."""

    name: str
    share: float
    is_number: bool = True


@dataclass(frozen=True, slots=True)
class SectionTable:
    """Hold a table; the columns whose places are `bars` are drawn as pieces of one bar a row.

    `total`: the last row is the whole, which no bar shows. `tab` is its sheet in the workbook.
    """

    tab: str
    columns: tuple[ReportColumn, ...]
    rows: tuple[tuple[ReportCell, ...], ...]
    bars: tuple[int, ...] = ()
    total: bool = False


@dataclass(frozen=True, slots=True)
class ReportSection:
    """Hold what stands under one heading: sentences, a table, and what is to be said of it."""

    heading: str
    sentences: tuple[str, ...] = ()
    table: SectionTable | None = None
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class OfficeReport:
    """Hold a whole report; `lines` stand below its title.

    `facts` is the long sheet of the workbook, its first row the names of the columns.
    """

    language: str
    title: str
    file_name: str
    project: str
    author: str
    lines: tuple[str, ...]
    sections: tuple[ReportSection, ...]
    facts: tuple[tuple[str | date | int, ...], ...] = ()
    watermark: str = ""
