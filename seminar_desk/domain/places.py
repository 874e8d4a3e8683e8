"""Districts and aiyl aimaks of the state classifier, and how they are called."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from itertools import chain
from pathlib import Path

from seminar_desk.domain.data_files import rows_of
from seminar_desk.domain.people.folding import fold

_OBLASTS = {"KG-N": "Naryn oblast", "KG-O": "Osh oblast"}


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
    """Hold one aiyl aimak: fourteen-digit SOATE, names, and when it was one.

    `valid_from`, `valid_to`: years, months or days as ISO writes them, both included; `successors`
    are the codes of those that its villages belong to since.
    """

    soate14: str
    district_soate8: str
    name_ru: str
    name_ky: str
    valid_from: str = ""
    valid_to: str = ""
    successors: tuple[str, ...] = ()

    def is_valid(self, day: date) -> bool:
        """Say whether it was one on a day."""
        said = day.isoformat()
        has_begun = said[: len(self.valid_from)] >= self.valid_from
        return has_begun and (not self.valid_to or said[: len(self.valid_to)] <= self.valid_to)

    def name(self, language: str) -> str:
        """Return the bare name: Kyrgyz texts never bend it, Russian ones make it an adjective."""
        return self.name_ky if language == "ky" else self.name_ru


@cache
def districts(file: str | Path = "districts.csv") -> tuple[District, ...]:
    """Return the districts of data/districts.csv, or of a file like it."""
    return rows_of(
        file,
        lambda row: District(
            row["soate8"],
            row["oblast_iso"],
            row["name_ru"],
            row["name_ky"],
            row["name_en"],
            tuple(part for part in row["variants"].split(";") if part),
        ),
    )


@cache
def aiyl_aimaks(file: str | Path = "aiyl_aimaks.csv") -> tuple[AiylAimak, ...]:
    """Return the aiyl aimaks of data/aiyl_aimaks.csv, or of a file like it."""
    return rows_of(
        file,
        lambda row: AiylAimak(
            row["soate14"],
            row["district_soate8"],
            row["name_ru"],
            row["name_ky"],
            row.get("valid_from", ""),
            row["valid_to"],
            tuple(row.get("successors", "").split()),
        ),
    )


def aimaks_of(district_soate8: str, day: date | None = None) -> tuple[AiylAimak, ...]:
    """Return one district's aimaks; free text beside them is always allowed.

    With a day those of that day; all of them where the list knows none of that day.
    """
    found = tuple(each for each in aiyl_aimaks() if each.district_soate8 == district_soate8)
    return (tuple(each for each in found if each.is_valid(day)) or found) if day else found


def district(soate8: str) -> District | None:
    """Return the district with this code."""
    return next((found for found in districts() if found.soate8 == soate8), None)


@cache
def _by_code() -> dict[str, AiylAimak]:
    return {aimak.soate14: aimak for aimak in aiyl_aimaks()}


def aimak(soate14: str) -> AiylAimak | None:
    """Return the aimak with this code."""
    return _by_code().get(soate14)


def named_aimak(text: str, district_soate8: str, day: date | None = None) -> AiylAimak | None:
    """Return the district's aimak that a text is the very name of, in Russian or in Kyrgyz.

    Of several of one name it is that of the day.
    """
    folded = fold(text)
    known = (*aimaks_of(district_soate8, day), *aimaks_of(district_soate8))
    return next((aimak for aimak in known if folded in _folded(aimak)), None)


@cache
def _folded(aimak: AiylAimak) -> tuple[str, str]:
    return fold(aimak.name_ru), fold(aimak.name_ky)


def named_district(text: str) -> District | None:
    """Return the district a text names in any language or spelling that people type."""
    wanted = _district_stem(text)
    for district in districts():
        names = (district.name_ru, district.name_ky, district.name_en, *district.variants)
        if wanted and wanted in {_district_stem(name) for name in names}:
            return district
    return None


def _district_stem(text: str) -> str:
    return " ".join(re.sub(r"\b(?:раион\w*|р н|дистрикт)\b", " ", fold(text)).split())


def said(text: str, language: str, code: str = "") -> str:
    """Return the name of a place, or several with commas, in the reader's language.

    The store keeps districts, aimaks, oblasts and venues of `data/` in Russian; words that are
    none of these, and aimaks and venues in English, stay as they were typed. The code of a
    district or an aimak goes before its words.
    """
    if language == "ru" or not text:
        return text
    named = _kyrgyz() if language == "ky" else _english()
    if code in named:
        return named[code]
    if text in named:
        return named[text]
    return ", ".join(named.get(part, part) for part in text.split(", "))


def kept(text: str) -> str:
    """Return the shipped Russian name of a district, an oblast or a venue said otherwise."""
    return _russian().get(text, text)


@cache
def _kyrgyz() -> dict[str, str]:
    found = {each.soate8: each.name_ky for each in districts()}
    found |= {each.name_ru: each.name_ky for each in districts()}
    found |= {row.ru: row.ky for row in _scheduled()}
    for aimak in aiyl_aimaks():
        found[aimak.name_ru] = found[aimak.soate14] = aimak.name_ky
    return found


@cache
def _english() -> dict[str, str]:
    found = {row.ru: row.en for row in _scheduled() if row.en}
    for each in districts():
        found[each.name_ru] = found[each.soate8] = f"{each.name_en} district"
    return found


@cache
def _russian() -> dict[str, str]:
    found = {each.name_ky: each.name_ru for each in districts()}
    found |= {row.ky: row.ru for row in _scheduled()}
    return {en: ru for ru, en in _english().items() if not ru.isdecimal()} | found


@dataclass(frozen=True, slots=True)
class _Words:
    ru: str
    ky: str
    en: str = ""


@cache
def _scheduled() -> tuple[_Words, ...]:
    """Return what the shipped schedule calls its oblasts and halls."""

    def words(row: Mapping[str, str]) -> tuple[_Words, _Words]:
        oblast = _Words(row["oblast"], row["oblast_ky"], _OBLASTS.get(row["oblast_iso"], ""))
        return oblast, _Words(row["venue_ru"], row["venue_ky"])

    return tuple(chain.from_iterable(rows_of("schedule.csv", words)))
