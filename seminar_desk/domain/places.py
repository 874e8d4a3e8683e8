"""Districts and aiyl aimaks of the state classifier, shipped as editable data."""

import csv
from dataclasses import dataclass
from functools import cache

from seminar_desk.files import DATA


@dataclass(frozen=True, slots=True)
class District:
    """Hold one district: eight-digit SOATE, names, the spellings people type."""

    soate8: str
    oblast_iso: str
    name_ru: str
    name_ky: str
    name_en: str
    variants: tuple[str, ...]

    def name(self, language: str) -> str:
        """Return the district's name in ru, ky or en."""
        return {"ky": self.name_ky, "en": self.name_en}.get(language, self.name_ru)


@dataclass(frozen=True, slots=True)
class AiylAimak:
    """Hold one aiyl aimak as it was before the mergers of 2024: fourteen-digit SOATE, old name."""

    soate14: str
    district_soate8: str
    name_ru: str


@cache
def districts() -> tuple[District, ...]:
    """Return the districts of data/districts.csv."""
    with (DATA / "districts.csv").open(encoding="utf-8-sig", newline="") as file:
        return tuple(
            District(
                row["soate8"],
                row["oblast_iso"],
                row["name_ru"],
                row["name_ky"],
                row["name_en"],
                tuple(part for part in row["variants"].split(";") if part),
            )
            for row in csv.DictReader(file)
        )


@cache
def aiyl_aimaks() -> tuple[AiylAimak, ...]:
    """Return the aiyl aimaks of data/aiyl_aimaks.csv."""
    with (DATA / "aiyl_aimaks.csv").open(encoding="utf-8-sig", newline="") as file:
        return tuple(
            AiylAimak(row["soate14"], row["district_soate8"], row["name_ru"])
            for row in csv.DictReader(file)
        )


def aimaks_of(district_soate8: str) -> tuple[AiylAimak, ...]:
    """Return one district's aimaks; free text beside them is always allowed."""
    return tuple(aimak for aimak in aiyl_aimaks() if aimak.district_soate8 == district_soate8)


def district(soate8: str) -> District | None:
    """Return the district with this code."""
    return next((found for found in districts() if found.soate8 == soate8), None)
