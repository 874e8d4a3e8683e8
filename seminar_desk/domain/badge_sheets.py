"""The sheets that badges are cut from, as editable data."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from seminar_desk.domain.data_files import table_of
from seminar_desk.domain.problems import Problem, ProblemError

_SMALLEST_BADGE = (60, 40)


@dataclass(frozen=True, slots=True)
class BadgeSheet:
    """Hold one sheet; every length in millimetres, pairs are across and up."""

    code: str
    ru: str
    page: tuple[float, float]
    columns: int
    rows: int
    badge: tuple[float, float]
    left: float
    top: float
    gap: tuple[float, float] = (0, 0)
    cut_lines: bool = True
    ky: str = ""
    en: str = ""

    def name(self, language: str) -> str:
        """Return the sheet's name; a missing one falls back to Russian."""
        return {"ky": self.ky, "en": self.en}.get(language) or self.ru

    @property
    def count(self) -> int:
        """Return how many badges one sheet holds."""
        return self.columns * self.rows

    @property
    def is_possible(self) -> bool:
        """Say whether the badges lie on the page and are large enough to be read."""
        grids = (self.columns, self.rows)
        used = [
            start + count * size + (count - 1) * gap
            for start, count, size, gap in zip(
                (self.left, self.top), grids, self.badge, self.gap, strict=True
            )
        ]
        fits = all(end <= side for end, side in zip(used, self.page, strict=True))
        large = all(size >= least for size, least in zip(self.badge, _SMALLEST_BADGE, strict=True))
        return fits and large and min(grids) >= 1


@cache
def badge_sheets(path: Path = Path("badge_sheets.toml")) -> tuple[BadgeSheet, ...]:
    """Return the sheets in the order of the file; ProblemError badge_sheet_wrong names one."""
    return table_of(
        path, lambda tables: tuple(_read(code, values) for code, values in tables.items())
    )


def badge_sheet(code: str) -> BadgeSheet:
    """Return the sheet of a code; one that is not in the file any more becomes the first."""
    sheets = badge_sheets()
    return next((sheet for sheet in sheets if sheet.code == code), sheets[0])


def _read(code: str, values: dict[str, object]) -> BadgeSheet:
    pairs = {
        key: tuple(value) if isinstance(value, list) else value for key, value in values.items()
    }
    wrong = ProblemError(Problem("badge_sheet_wrong", {"sheet": code}))
    try:
        sheet = BadgeSheet(code=code, **pairs)  # type: ignore[arg-type]  # checked right below
        possible = sheet.is_possible
    except (TypeError, ValueError) as error:
        raise wrong from error
    if not possible:
        raise wrong
    return sheet
